import { useEffect, useState } from 'react';
import { useMe } from '../../organisation/organisation-queries.ts';
import type { ItemForm } from './item-form.ts';
import { forgetForm, type KeptForm, keepForm, keptName, readKept } from './kept-form.ts';
import type { Basis } from './use-save-item.ts';

/** How long a key press may stand on the page alone (milliseconds). */
const keepAfter = 400;

/** A form that outlives a reload: what is typed is kept in this browser until it is saved or dropped. */
export function useKeptForm(bankId: string, basis: Basis | undefined, initial: () => ItemForm) {
  const { data: me } = useMe();
  const name = keptName(me?.subject ?? '', bankId, basis?.itemId);
  const [restored, setRestored] = useState<KeptForm | undefined>(() =>
    readKept(localStorage, name, Date.now()),
  );
  const [form, setForm] = useState<ItemForm>(() => restored?.form ?? initial());
  const [dirty, setDirty] = useState(restored !== undefined);
  useEffect(() => {
    if (!dirty) return undefined;
    const keep = () => keepForm(localStorage, name, form, basis?.version, Date.now());
    const timer = setTimeout(keep, keepAfter);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [dirty, form, name, basis?.version]);
  return {
    form,
    dirty,
    restored,
    change(next: ItemForm) {
      setForm(next);
      setDirty(true);
    },
    /** It was saved, and perhaps typed in since: the form goes on from here. */
    settled(next: ItemForm, typedSince = false) {
      if (!typedSince) forgetForm(localStorage, name);
      setForm(next);
      setDirty(typedSince);
      setRestored(undefined);
    },
  };
}
