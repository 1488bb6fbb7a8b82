/**
 * Whether an attribute says yes. The published format writes true or 1; files in use, the examples of
 * the standard among them, also write TRUE.
 */
export const saysYes = (value: string | undefined): boolean =>
  /^\s*(?:true|1)\s*$/i.test(value ?? '');

/** Whether an attribute says no; one that is left out does not. */
export const saysNo = (value: string | undefined): boolean =>
  /^\s*(?:false|0)\s*$/i.test(value ?? '');
