import { NumberInput } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import type { Cell } from './cell.ts';
import { paperMessages } from './paper-messages.ts';

/** How many questions of a cell; `cell.count` is what the bank has. */
export function CellInput(props: {
  readonly cell: Cell;
  readonly value: number;
  readonly onChange: (count: number) => void;
}) {
  const text = useText(paperMessages);
  const { cell, value } = props;
  return (
    <NumberInput
      size="xs"
      styles={{ root: { display: 'inline-flex', alignItems: 'center', gap: 6 } }}
      aria-label={text('cell', {
        topic: cell.topic,
        difficulty: text(cell.difficulty).toLowerCase(),
        available: cell.count,
      })}
      value={value}
      min={0}
      max={500}
      clampBehavior="strict"
      error={value > cell.count}
      inputWrapperOrder={['input']}
      inputContainer={(input) => (
        <>
          {input}
          <span className="supply">{text('available', { count: cell.count })}</span>
        </>
      )}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(count) => props.onChange(typeof count === 'number' ? count : 0)}
    />
  );
}
