import { Button, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NetworkRule } from '../../../shared/lockdown/lockdown.ts';
import { lockdownContract } from '../../../shared/lockdown/lockdown-contract.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { SectionCard } from '../../ui/live/section-card.tsx';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { type OpenExam, useExamChange } from '../exam/exam-queries.ts';
import { lockdownMessages } from './lockdown-messages.ts';
import { faultsIn, networkFields, rulesOf } from './network-draft.ts';

/** From which networks each venue may sign in, one range a line. */
export function NetworksCard(props: { readonly exam: OpenExam; readonly mayEdit: boolean }) {
  const text = useText(lockdownMessages);
  const language = useLanguage();
  const { exam, mayEdit } = props;
  const venues = exam.rooms.map((room) => room.venue);
  const [fields, setFields] = useState(() => networkFields(venues, exam.lockdown?.networks ?? []));
  const [tried, setTried] = useState(false);
  const save = useExamChange(exam.examId, (api, networks: NetworkRule[]) =>
    api.call(lockdownContract.setNetworks, {
      params: { examId: exam.examId },
      body: { networks },
    }),
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (fields.every((field) => faultsIn(field.text).length === 0)) save.mutate(rulesOf(fields));
  }
  const errorOf = (typed: string) =>
    faultsIn(typed)
      .map((fault) =>
        text('lineFault', { line: fault.row ?? 0, fault: inLanguage(fault, language) }),
      )
      .join('\n');
  return (
    <SectionCard title={text('networkTitle')} hint={text('networkIntro')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, md: 2, lg: 3 }} spacing="sm">
            {fields.map(({ venue, text: typed }, index) => (
              <Textarea
                key={venue ?? ''}
                label={venue === undefined ? text('wholeExam') : text('venue', { venue })}
                placeholder={text('open')}
                value={typed}
                readOnly={!mayEdit}
                autosize
                minRows={2}
                maxRows={8}
                spellCheck={false}
                classNames={{ input: 'tabular' }}
                error={(tried && errorOf(typed)) || undefined}
                errorProps={{ c: '#a3201a', style: { whiteSpace: 'pre-line' } }}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setFields((old) =>
                    old.map((each, at) => (at === index ? { ...each, text: value } : each)),
                  );
                }}
              />
            ))}
          </SimpleGrid>
          <RefusalNotice error={save.error} />
          {mayEdit && (
            <Group gap="sm">
              <Button type="submit" loading={save.isPending}>
                {text('save')}
              </Button>
              {save.isSuccess && (
                <Text size="sm" role="status">
                  {text('saved')}
                </Text>
              )}
            </Group>
          )}
        </Stack>
      </form>
    </SectionCard>
  );
}
