import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../../../shared/kernel/problem.ts';
import { itemContract } from '../../../../shared/question-bank/item-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered, problemIn } from '../../../ui/staff/answered.ts';
import type { OpenBank } from '../bank-queries.ts';
import { useItemMove } from '../history/item-queries.ts';
import { adoptIds } from './adopt-ids.ts';
import { fieldOfFinding, formFaults } from './form-faults.ts';
import type { ItemForm } from './item-form.ts';
import { readForm } from './read-form.ts';
import { useFormulas } from './use-formulas.ts';
import { useImages } from './use-images.ts';
import { useKeptForm } from './use-kept-form.ts';
import { useNearTwins } from './use-near-twins.ts';
import { type Basis, useSaveItem } from './use-save-item.ts';

const nothingRead = { media: [], formulas: [] };

/** What was saved, and what the author wants to do next. */
export interface Saved {
  readonly itemId: string;
  readonly version: number;
  readonly sent: boolean;
  readonly next: boolean;
  readonly form: ItemForm;
}

export interface ItemEditorProps {
  readonly bank: OpenBank;
  readonly basis?: Basis;
  readonly initial: () => ItemForm;
  /** The version it was made from can go to review as it is. */
  readonly sendable?: boolean;
  readonly onSaved: (saved: Saved) => void;
}

/** The form of a question at work: kept, read, compared with others, and saved. */
export function useItemEditor(props: ItemEditorProps) {
  const { bank, basis, onSaved } = props;
  const { bankId } = bank;
  const api = useStaffApi();
  const queries = useQueryClient();
  const kept = useKeptForm(bankId, basis, props.initial);
  const { form } = kept;
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  // An image is known before its mark is typed, and typing changes the form once more.
  const latest = useRef(form);
  latest.current = form;
  const update = (next: ItemForm) => {
    latest.current = next;
    setRefused([]);
    kept.change(next);
  };
  const images = useImages(bankId, (media) =>
    update({ ...latest.current, media: [...new Set([...latest.current.media, media])] }),
  );
  const save = useSaveItem(bankId, basis);
  const move = useItemMove(bankId);

  const [shown] = useDebouncedValue(form, 150);
  const wanted = useMemo(() => readForm(shown, nothingRead).unknown, [shown]);
  const { formulas, broken, readAll } = useFormulas(bankId, wanted);
  const reading = useMemo(() => readForm(shown, { media: [], formulas }), [shown, formulas]);
  const [settled] = useDebouncedValue(reading, 700);
  const complete = formFaults(shown, settled).length === 0;
  const near = useNearTwins(bankId, basis?.itemId, complete ? settled.draft : undefined);

  /** The options' new ids, so that the next version has the same options. */
  async function afterSave(itemId: string, saved: ItemForm): Promise<void> {
    const { item } = await queries.fetchQuery({
      queryKey: ['bank-item', bankId, itemId],
      queryFn: () => answered(api.call(itemContract.read, { params: { bankId, itemId } })),
    });
    const typedSince = latest.current !== saved;
    kept.settled(adoptIds(latest.current, saved, item), typedSince);
  }
  async function submit(send: boolean, next: boolean): Promise<void> {
    if (save.isPending || move.isPending) return;
    // Nothing was typed: no version more, at most a step of the one there is.
    if (basis && !kept.dirty) {
      const { itemId, version } = basis;
      const done = { itemId, version, sent: true, next: false, form };
      if (send && props.sendable)
        move.mutate({ move: 'send', itemId, version }, { onSuccess: () => onSaved(done) });
      return;
    }
    setTried(true);
    const now = latest.current;
    const [read, unreadable] = await readAll(readForm(now, nothingRead).unknown);
    const last = readForm(now, { media: [], formulas: read });
    if (unreadable.length > 0 || formFaults(now, last).length > 0) {
      frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    save.mutate(
      { draft: last.draft, send },
      {
        onSuccess: ({ itemId, version }) => {
          setTried(false);
          const done = { itemId, version, sent: send, next, form: now };
          if (!basis || send) kept.settled(now);
          if (basis && !send) void afterSave(itemId, now).then(() => onSaved(done));
          else onSaved(done);
        },
        onError: (error) => {
          const findings = problemIn(error).findings ?? [];
          setRefused(
            findings.map((each) => ({ ...each, field: fieldOfFinding(each.field ?? '') })),
          );
        },
      },
    );
  }
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void submit(false, false);
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return {
    ...{ form, update, submit, field, frame, images, near, tried, refused, broken },
    draft: reading.draft,
    faults: formFaults(shown, reading),
    dirty: kept.dirty,
    restored: kept.restored,
    forget: () => kept.settled(props.initial()),
    busy: save.isPending || move.isPending,
    error: images.error ?? save.error ?? move.error,
  };
}
