import { Table, VisuallyHidden } from '@mantine/core';
import type { PartResult } from '../../../shared/results/round-result.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';
import { partLook } from './outcome-look.ts';
import classes from './results.module.css';

/** Correct of total with passed or not; a word where nothing was graded. */
export function PartCell({ part }: { readonly part: PartResult | undefined }) {
  const text = useText(messages);
  if (!part) return <Table.Td>–</Table.Td>;
  const look = partLook(part);
  if (look.kind === 'word') return <Table.Td>{text(look.word)}</Table.Td>;
  return (
    <Table.Td className={classes.part} data-passed={look.passed}>
      {look.figures} <span aria-hidden="true">{look.passed ? '✓' : '✗'}</span>
      <VisuallyHidden>{text(look.passed ? 'qualified' : 'notQualified')}</VisuallyHidden>
    </Table.Td>
  );
}
