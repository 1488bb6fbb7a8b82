import { Button, Checkbox, Group, Radio, Select, Text } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Icon } from '../../../ui/staff/icon.tsx';
import { useEditor } from './editor-context.ts';
import { editorMessages } from './editor-messages.ts';
import type { ItemForm, Side } from './item-form.ts';
import { MarksField } from './marks-field.tsx';
import {
  mostSides,
  movedSide,
  type SideList,
  withKey,
  withoutSide,
  withSide,
} from './move-side.ts';
import { SideMoves } from './side-moves.tsx';

type List = SideList | 'verdicts';

/** The options of a question, or one column of pairs: written, moved, added and removed by keyboard. */
export function SideListField(props: {
  readonly form: ItemForm;
  readonly list: List;
  readonly title: string;
  readonly onChange: (form: ItemForm) => void;
}) {
  const text = useText(editorMessages);
  const language = useLanguage();
  const editor = useEditor();
  const { form, list, onChange } = props;
  const sides = form[list];
  const frame = useRef<HTMLFieldSetElement>(null);
  const [focusKey, setFocusKey] = useState<string>();
  useEffect(() => {
    if (focusKey === undefined) return;
    frame.current?.querySelector<HTMLElement>(`[data-side="${focusKey}"] textarea`)?.focus();
    setFocusKey(undefined);
  }, [focusKey]);
  const isChoice = list !== 'rights' && form.kind !== 'order' && form.kind !== 'match';
  const fixed = list === 'verdicts';
  const field = fixed ? 'options' : list;
  const letter = (at: number) =>
    list === 'rights' || form.kind === 'order' ? String(at + 1) : 'ABCDEF'.charAt(at);
  const set = (at: number, side: Side) => onChange({ ...form, [list]: sides.with(at, side) });
  const keyFault = isChoice && editor.faults.find((each) => each.field === 'key');
  const listFault = editor.faults.find((each) => each.field === field);

  function add(after: number): void {
    if (fixed) return;
    const next = withSide(form, list, after);
    onChange(next);
    setFocusKey(next[list][after + 1]?.key);
  }
  function move(at: number, step: -1 | 1): void {
    onChange({ ...form, [list]: movedSide(sides, at, step) });
    setFocusKey(sides[at]?.key);
  }
  function remove(at: number): void {
    if (fixed) return;
    onChange(withoutSide(form, list, at));
    setFocusKey((sides[at + 1] ?? sides[at - 1])?.key);
  }
  function onKey(event: KeyboardEvent, at: number): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add(at);
    else if (event.altKey && event.key === 'ArrowUp') move(at, -1);
    else if (event.altKey && event.key === 'ArrowDown') move(at, 1);
    else if (event.altKey && event.key === 'Delete') remove(at);
    else return;
    event.preventDefault();
  }
  const tick = (at: number, correct: boolean): ReactNode => {
    if (!isChoice) return <span className="side-letter">{letter(at)}</span>;
    const common = {
      checked: correct,
      label: letter(at),
      'aria-label': text('isKey', { place: letter(at) }),
      onChange: () => onChange(withKey(form, list, at)),
    };
    return form.kind === 'multiple' ? (
      <Checkbox className="side-tick" {...common} />
    ) : (
      <Radio className="side-tick" name="right-option" {...common} />
    );
  };
  return (
    <fieldset className="sides" ref={frame}>
      <legend>{props.title}</legend>
      {[keyFault, listFault].map(
        (fault) =>
          fault && (
            <Text key={fault.vi} size="sm" c="red.9" role="alert">
              {inLanguage(fault, language)}
            </Text>
          ),
      )}
      {sides.map((side, at) => {
        const place = letter(at);
        const name = text(list === 'rights' ? 'rightSide' : 'option', { place });
        return (
          <div key={side.key} className="side" data-side={side.key}>
            {tick(at, side.correct)}
            <div className="side-texts" data-english={form.withEnglish}>
              <MarksField
                label={null}
                name={name}
                field={`${field}.${at}`}
                rows={1}
                value={side.vi}
                onChange={(vi) => set(at, { ...side, vi })}
                onKey={(event) => onKey(event, at)}
              />
              {form.withEnglish && (
                <MarksField
                  label={null}
                  name={text(list === 'rights' ? 'rightSideEn' : 'optionEn', { place })}
                  field={`${field}.${at}.en`}
                  lang="en"
                  rows={1}
                  value={side.en}
                  onChange={(en) => set(at, { ...side, en })}
                  onKey={(event) => onKey(event, at)}
                />
              )}
              {form.kind === 'match' && list === 'options' && (
                <Select
                  aria-label={`${text('partner')}: ${place}`}
                  placeholder={text('partner')}
                  data={form.rights.map((right, i) => ({
                    value: right.key,
                    label: `${i + 1}. ${right.vi.marks.slice(0, 60)}`,
                  }))}
                  value={side.right ?? null}
                  onChange={(right) => {
                    const { right: _, ...rest } = side;
                    set(at, right ? { ...rest, right } : rest);
                  }}
                />
              )}
            </div>
            {!fixed && (
              <SideMoves
                place={place}
                isFirst={at === 0}
                isLast={at === sides.length - 1}
                removable={sides.length > 2}
                {...(isChoice
                  ? {
                      pinned: side.pinned,
                      onPin: () => set(at, { ...side, pinned: !side.pinned }),
                    }
                  : {})}
                onMove={(step) => move(at, step)}
                onRemove={() => remove(at)}
              />
            )}
          </div>
        );
      })}
      {!fixed && (
        <Group gap="md">
          <Button
            size="compact-sm"
            variant="default"
            disabled={sides.length >= mostSides}
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => add(sides.length - 1)}
          >
            {text(list === 'rights' ? 'addRight' : 'addOption')}
          </Button>
          <Text size="xs" c="dimmed">
            {text('optionKeys')}
          </Text>
        </Group>
      )}
    </fieldset>
  );
}
