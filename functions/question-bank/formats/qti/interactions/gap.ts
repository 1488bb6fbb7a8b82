/** What stands in a stem where something is to be filled in. */
export const gap = '……';
