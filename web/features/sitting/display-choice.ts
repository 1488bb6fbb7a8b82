import * as z from 'zod';

const choice = z.object({
  text: z.enum(['normal', 'large', 'largest']),
  contrast: z.enum(['normal', 'high']),
});
export type DisplayChoice = z.infer<typeof choice>;

const storageKey = 'truong-thi.display';

/** How the person last wanted the page to look on this workstation. */
export function displayInForce(): DisplayChoice {
  try {
    return choice.parse(JSON.parse(localStorage.getItem(storageKey) ?? ''));
  } catch {
    return { text: 'normal', contrast: 'normal' };
  }
}

/** Changes the look of the page, by attributes of the root element, and remembers it. */
export function applyDisplay(display: DisplayChoice): void {
  document.documentElement.dataset.text = display.text;
  document.documentElement.dataset.contrast = display.contrast;
  try {
    localStorage.setItem(storageKey, JSON.stringify(display));
  } catch {
    // It still holds until the page is closed.
  }
}
