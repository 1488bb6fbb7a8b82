import { createContext, type RefObject, useContext } from 'react';
import type { Finding } from '../../../../shared/kernel/problem.ts';

/** What the fields of one editor share. */
export interface EditorHands {
  /** The field that was typed in last: where the toolbar writes. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Uploads an image, asks what it shows, and puts it where the cursor is. */
  addImage(file: File, field: HTMLTextAreaElement): void;
  /** What is wrong, by field. */
  readonly faults: readonly Finding[];
}

export const EditorOfPage = createContext<EditorHands | undefined>(undefined);

export function useEditor(): EditorHands {
  const hands = useContext(EditorOfPage);
  if (!hands) throw new Error('No editor around this component');
  return hands;
}
