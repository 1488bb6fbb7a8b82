/** A candidate number as typed: upper case, no spaces. */
export const normaliseNumber = (typed: string): string => typed.toUpperCase().replace(/\s/g, '');

/** An admission code as typed: upper case, without the spaces and dashes it is printed with. */
export const normaliseCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s\-‐-―]/g, '');
