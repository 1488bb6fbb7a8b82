/** Kept where spreadsheet code looks for it; the rules, which may not import a platform, use the same one. */
export { columnLetter } from '../../../shared/kernel/column-letter.ts';
