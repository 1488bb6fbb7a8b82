import { Button, SegmentedControl, Select, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { type Sanction, sanction } from '../../../shared/exam/sanction.ts';
import { decidingOffice, type SanctionRules } from '../../../shared/exam/sanction-rules.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { rulesMessages } from './rules-messages.ts';
import { SourcedRow } from './sourced-row.tsx';
import { groundsOf, groundsText } from './typed-grounds.ts';
import { NumberValue, YesNoValue } from './value-inputs.tsx';

type Change = (rules: SanctionRules) => void;

/** Cases typed one a line; taken over when the field is left, empty lines dropped. */
function GroundLines(props: {
  readonly label: string;
  readonly value: SanctionRules['suspension']['grounds']['value'];
  readonly prefix: string;
  readonly onChange: (value: SanctionRules['suspension']['grounds']['value']) => void;
}) {
  const [typed, setTyped] = useState(() => groundsText(props.value));
  return (
    <Textarea
      size="xs"
      autosize
      minRows={1}
      aria-label={props.label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        const lines = typed.split('\n').map((line) => line.trim());
        const kept = lines.filter(Boolean).join('\n');
        setTyped(kept);
        if (kept !== groundsText(props.value))
          props.onChange(kept === '' ? [] : groundsOf(kept, props.value, props.prefix));
      }}
    />
  );
}

/** What a reprimand or a warning takes: nothing, until the council enters it. */
function DeductionRow(props: {
  readonly kind: 'reprimand' | 'warning';
  readonly rules: SanctionRules;
  readonly onChange: Change;
}) {
  const text = useText(rulesMessages);
  const { kind, rules, onChange } = props;
  const label = text('deductionOf', { sanction: text(kind) });
  const word = { sanction: text(kind).toLocaleLowerCase('vi') };
  const { deductionPercent, ...rest } = rules[kind];
  if (!deductionPercent)
    return (
      <Button
        size="xs"
        variant="default"
        onClick={() =>
          onChange({
            ...rules,
            [kind]: {
              ...rest,
              deductionPercent: {
                value: Number.NaN,
                basis: 'Hội đồng quyết định',
                certainty: 'council',
              },
            },
          })
        }
      >
        {text('addDeduction', word)}
      </Button>
    );
  return (
    <>
      <SourcedRow
        label={label}
        sourced={deductionPercent}
        onChange={(changed) =>
          onChange({ ...rules, [kind]: { ...rest, deductionPercent: changed } })
        }
        input={(value, change) => (
          <NumberValue label={label} value={value} min={0} max={100} fraction onChange={change} />
        )}
      />
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => onChange({ ...rules, [kind]: rest })}
      >
        {text('dropDeduction', word)}
      </Button>
    </>
  );
}

/** Edits how a custom rule set deals with violations. */
export function SanctionEditor(props: {
  readonly rules: SanctionRules;
  readonly onChange: Change;
}) {
  const text = useText(rulesMessages);
  const { rules, onChange } = props;
  const offices = decidingOffice.options.map((value) => ({ value, label: text(value) }));
  const actsOn = (['correctAnswers', 'score'] as const).map((value) => ({
    value,
    label: text(`actsOn_${value}`),
  }));
  const change = (kind: Sanction, changed: Partial<SanctionRules['suspension']>) =>
    onChange({ ...rules, [kind]: { ...rules[kind], ...changed } });
  return (
    <section>
      <Title order={3}>{text('sanctions')}</Title>
      {sanction.options.map((kind) => {
        const word = { sanction: text(kind) };
        return (
          <div key={kind}>
            <SourcedRow
              wide
              label={text('groundsField', word)}
              sourced={rules[kind].grounds}
              onChange={(grounds) => change(kind, { grounds })}
              input={(value, set) => (
                <GroundLines
                  label={text('groundsField', word)}
                  value={value}
                  prefix={kind}
                  onChange={set}
                />
              )}
            />
            <SourcedRow
              label={text('deciderOf', word)}
              sourced={rules[kind].decider}
              onChange={(decider) => change(kind, { decider })}
              input={(value, set) => (
                <Select
                  size="xs"
                  aria-label={text('deciderOf', word)}
                  data={offices}
                  value={value}
                  allowDeselect={false}
                  onChange={(next) => next && set(decidingOffice.parse(next))}
                />
              )}
            />
            {(kind === 'reprimand' || kind === 'warning') && (
              <DeductionRow kind={kind} rules={rules} onChange={onChange} />
            )}
          </div>
        );
      })}
      {(['witnessesOnRefusal', 'escalates'] as const).map((key) => (
        <SourcedRow
          key={key}
          label={text(key)}
          sourced={rules[key]}
          onChange={(changed) => onChange({ ...rules, [key]: changed })}
          input={(value, set) => <YesNoValue label={text(key)} value={value} onChange={set} />}
        />
      ))}
      <SourcedRow
        wide
        label={text('deductionActsOn')}
        sourced={rules.deductionActsOn}
        onChange={(deductionActsOn) => onChange({ ...rules, deductionActsOn })}
        input={(value, set) => (
          <SegmentedControl
            size="xs"
            aria-label={text('deductionActsOn')}
            data={actsOn}
            value={value}
            onChange={(next) => set(next)}
          />
        )}
      />
    </section>
  );
}
