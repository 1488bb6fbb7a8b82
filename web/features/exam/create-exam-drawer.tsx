import { Button, Drawer, Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useAnswer, useCommand } from '../../ui/staff/use-answer.ts';
import { useMe } from '../../ui/staff/use-me.ts';
import { messages } from './messages.ts';
import { RuleSetCard } from './rule-set-card.tsx';

/** Creates an exam: name, organisation, rule set with the article of its values. */
export function CreateExamDrawer({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const api = useStaffApi();
  const text = useText(messages);
  const navigate = useNavigate();
  const { me, mayAt } = useMe();
  const places = (me?.organisations ?? []).filter((each) => mayAt('exam.create', each));
  const [name, setName] = useState('');
  const [chosenPlace, setPlace] = useState<string | null>(null);
  const [ruleSetId, setRuleSetId] = useState('nd-170-2025');
  const organisationId = chosenPlace ?? places[0]?.organisationId ?? '';
  const { data } = useAnswer(['rule-sets'], () => api.call(examContract.ruleSets), {
    enabled: opened,
  });
  const create = useCommand(
    () => api.call(examContract.create, { params: { organisationId }, body: { name, ruleSetId } }),
    [['exams']],
  );
  return (
    <Drawer opened={opened} onClose={onClose} title={text('newExam')} position="right" size="xl">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate(undefined, { onSuccess: ({ examId }) => navigate(`/ky-thi/${examId}`) });
        }}
      >
        <Stack>
          <TextInput
            label={text('name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            maxLength={300}
            data-autofocus
          />
          <Select
            label={text('organisation')}
            data={places.map((each) => ({ value: each.organisationId, label: each.name.vi }))}
            value={organisationId}
            onChange={setPlace}
            allowDeselect={false}
            required
          />
          <Radio.Group label={text('ruleSet')} value={ruleSetId} onChange={setRuleSetId}>
            <Stack gap="xs" mt="xs">
              {(data?.ruleSets ?? []).map((ruleSet: RuleSet) => (
                <RuleSetCard key={ruleSet.ruleSetId} ruleSet={ruleSet} />
              ))}
            </Stack>
          </Radio.Group>
          <ProblemAlert error={create.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text('cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {text('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
