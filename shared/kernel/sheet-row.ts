/** What a cell of a spreadsheet holds; null where it is empty. Dates are midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** A row that is not empty, with its number as the sheet shows it (from 1) and cells from column A. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}
