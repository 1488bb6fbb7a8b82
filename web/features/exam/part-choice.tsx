import { SegmentedControl } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { type ComputerPart, computerParts, partsInHand } from './computer-parts.ts';
import { rulesMessages } from './rules-messages.ts';

const parameter = 'phan';

/** The held part the address names, else the first of the round in hand. */
export function useChosenPart(exam: Exam): ComputerPart | undefined {
  const [search] = useSearchParams();
  const held = computerParts(exam).filter(({ state }) => state.held);
  return (
    held.find(({ state }) => state.partId === search.get(parameter)) ??
    partsInHand(exam)[0] ??
    held[0]
  );
}

/** Chooses among the held parts; nothing to choose where there is one. */
export function PartChoice(props: { readonly exam: Exam; readonly chosen: ComputerPart }) {
  const text = useText(rulesMessages);
  const language = useLanguage();
  const [, setSearch] = useSearchParams();
  const held = computerParts(props.exam).filter(({ state }) => state.held);
  if (held.length < 2) return null;
  const label = ({ round, rule }: ComputerPart) =>
    `${inLanguage(round.title, language).split(' – ')[0]} – ${inLanguage(rule.title, language)}`;
  return (
    <SegmentedControl
      style={{ alignSelf: 'flex-start' }}
      aria-label={text('part')}
      data={held.map((part) => ({ value: part.state.partId, label: label(part) }))}
      value={props.chosen.state.partId}
      onChange={(partId) => setSearch({ [parameter]: partId }, { replace: true })}
    />
  );
}
