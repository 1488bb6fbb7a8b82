import { Alert } from '@mantine/core';
import type { Finding } from '../../../../shared/kernel/problem.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { editorMessages } from './editor-messages.ts';
import { FaultLine } from './fault-line.tsx';

/** Everything that is to be corrected, in one place above the buttons. */
export function FaultList(props: {
  /** Sentences about formulas, said while they are typed. */
  readonly broken: readonly string[];
  readonly faults: readonly Finding[];
}) {
  const text = useText(editorMessages);
  const { broken, faults } = props;
  const count = broken.length + faults.length;
  if (count === 0) return null;
  return (
    <Alert
      color="red"
      role="alert"
      c="dark.9"
      title={text('faults', { count })}
      styles={{ title: { color: '#8f0e19' } }}
    >
      <ul className="near-list">
        {broken.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {faults.map((fault) => (
          <FaultLine key={`${fault.field} ${fault.vi}`} fault={fault} />
        ))}
      </ul>
    </Alert>
  );
}
