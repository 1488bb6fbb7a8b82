import { Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { planContract } from '../../../../shared/exam/plan-contract.ts';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { notify } from '../../../ui/staff/notices.ts';
import { RefusalNotice } from '../../../ui/staff/refusal-notice.tsx';
import { useExamChange } from '../../exam/exam-queries.ts';
import { planningMessages } from './planning-messages.ts';

const blank = {
  fullName: '',
  birthDate: '',
  sex: 'female' as 'male' | 'female',
  citizenId: '',
  positionCode: '',
  priorityCode: '',
  reason: '',
};

/** Adds one candidate with the next number; what is wrong is said field by field. */
export function LateCandidateForm({ exam }: { readonly exam: Exam }) {
  const text = useText(planningMessages);
  const language = useLanguage();
  const { examId } = exam;
  const [typed, setTyped] = useState(blank);
  const set = (more: Partial<typeof blank>) => setTyped({ ...typed, ...more });
  const add = useExamChange(examId, (api, body: typeof blank) =>
    api.call(planContract.addCandidate, { params: { examId }, body }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    add.mutate(typed, {
      onSuccess: () => {
        notify(text('added', { name: typed.fullName }));
        setTyped(blank);
      },
    });
  }
  const field = (name: 'fullName' | 'birthDate' | 'citizenId' | 'reason', width: string) => (
    <TextInput
      flex={width}
      label={text(name)}
      {...(name === 'birthDate' ? { placeholder: text('birthHint') } : {})}
      value={typed[name]}
      maxLength={name === 'reason' ? 500 : 100}
      required
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Paper className="card" p="md" component="form" onSubmit={submit} noValidate>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h3">
            {text('late')}
          </Title>
          <Text size="sm" c="dimmed">
            {text('lateHint')}
          </Text>
        </div>
        <RefusalNotice error={add.error} />
        <Group gap="sm" align="flex-start">
          {field('fullName', '2 1 220px')}
          {field('birthDate', '1 1 120px')}
          <Select
            w={100}
            label={text('sex')}
            data={[
              { value: 'male', label: text('male') },
              { value: 'female', label: text('female') },
            ]}
            value={typed.sex}
            allowDeselect={false}
            onChange={(value) => set({ sex: value === 'male' ? 'male' : 'female' })}
          />
          {field('citizenId', '1 1 150px')}
        </Group>
        <Group gap="sm" align="flex-start">
          <Select
            flex="2 1 240px"
            label={text('position')}
            required
            searchable
            data={exam.positions.map((each) => ({
              value: each.code,
              label: `${each.code} – ${each.title}`,
            }))}
            value={typed.positionCode || null}
            onChange={(value) => set({ positionCode: value ?? '' })}
          />
          <Select
            flex="1 1 180px"
            label={text('priority')}
            placeholder={text('noPriority')}
            clearable
            data={exam.ruleSet.priorityGrounds.map(({ code, title }) => ({
              value: code,
              label: `${code} – ${inLanguage(title, language)}`,
            }))}
            value={typed.priorityCode || null}
            onChange={(value) => set({ priorityCode: value ?? '' })}
          />
          {field('reason', '2 1 240px')}
          <Button type="submit" mt={24} loading={add.isPending}>
            {text('add')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
