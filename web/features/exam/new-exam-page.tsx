import './exam.css';
import { Alert, Button, Grid, Select, Stack, Switch, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import { type RuleSet, ruleSet as ruleSetSchema } from '../../../shared/exam/rule-set.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';
import { notify } from '../../ui/staff/notices.ts';
import { PageHeading } from '../../ui/staff/page-heading.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { customCopy } from './edited-rule-set.ts';
import { examMessages } from './exam-messages.ts';
import { useRuleSets } from './exam-queries.ts';
import { RuleSetCards } from './rule-set-cards.tsx';
import { RuleSetDetails } from './rule-set-details.tsx';
import { RuleSetForm } from './rule-set-form.tsx';
import { rulesMessages } from './rules-messages.ts';
import { useCreatingOrganisations } from './use-creating-organisations.ts';

/** Creates an exam: its name, its organisation, and the rule set with every value and article in sight. */
export function NewExamPage() {
  const text = useText(examMessages);
  const rules = useText(rulesMessages);
  const language = useLanguage();
  const api = useStaffApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const organisations = useCreatingOrganisations();
  const ruleSets = useRuleSets().data?.ruleSets ?? [];
  const [name, setName] = useState('');
  const [organisationId, setOrganisationId] = useState<string>();
  const [chosenId, setChosenId] = useState<string>();
  const [custom, setCustom] = useState<RuleSet>();
  const [tried, setTried] = useState(false);
  const chosen = ruleSets.find((set) => set.ruleSetId === chosenId) ?? ruleSets[0];
  const owner = organisationId ?? organisations[0]?.organisationId;
  const isWrong = custom !== undefined && !ruleSetSchema.safeParse(custom).success;
  const create = useMutation({
    mutationFn: (body: { name: string; ruleSetId: string; customRuleSet?: RuleSet }) =>
      answered(api.call(examContract.create, { params: { organisationId: owner ?? '' }, body })),
    onSuccess: async ({ examId }) => {
      await queries.invalidateQueries({ queryKey: ['exams'] });
      notify(text('created'));
      await navigate(paths.exam(examId));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || !chosen || isWrong) return;
    const { ruleSetId } = custom ?? chosen;
    create.mutate({ name, ruleSetId, ...(custom ? { customRuleSet: custom } : {}) });
  }
  return (
    <form onSubmit={submit} noValidate>
      <PageHeading
        title={rules('newTitle')}
        back={{ to: paths.home, label: text('homeTitle') }}
        actions={
          <Button type="submit" loading={create.isPending}>
            {text('create')}
          </Button>
        }
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: custom ? 3.5 : 4.5 }}>
          <Stack gap="sm">
            <RefusalNotice error={create.error} />
            {tried && isWrong && (
              <Alert role="alert" color="red" c="dark.9">
                {rules('valueMissing')}
              </Alert>
            )}
            <TextInput
              label={text('name')}
              description={text('nameHint')}
              value={name}
              maxLength={300}
              required
              error={tried && name.trim() === '' && text('nameMissing')}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Select
              label={text('organisation')}
              required
              allowDeselect={false}
              data={organisations.map((each) => ({
                value: each.organisationId,
                label: inLanguage(each.name, language),
              }))}
              value={owner ?? null}
              onChange={(value) => setOrganisationId(value ?? undefined)}
            />
            <RuleSetCards
              ruleSets={ruleSets}
              chosen={chosen?.ruleSetId}
              onChoose={(id) => {
                setChosenId(id);
                setCustom(undefined);
              }}
            />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: custom ? 8.5 : 7.5 }}>
          {chosen && (
            <Stack gap="sm">
              <Title order={2}>{rules('values')}</Title>
              {chosen.historical && (
                <Alert color="yellow" c="dark.9">
                  {rules('historicalWarning')}
                </Alert>
              )}
              <Switch
                label={rules('customise')}
                description={rules('customiseHint')}
                checked={custom !== undefined}
                onChange={(event) =>
                  setCustom(event.currentTarget.checked ? customCopy(chosen) : undefined)
                }
              />
              {custom ? (
                <RuleSetForm ruleSet={custom} onChange={setCustom} />
              ) : (
                <RuleSetDetails ruleSet={chosen} />
              )}
            </Stack>
          )}
        </Grid.Col>
      </Grid>
    </form>
  );
}
