/** What a cell of a spreadsheet holds; null where it is empty. Dates are midnight UTC. */
export type Cell = string | number | boolean | Date | null;
