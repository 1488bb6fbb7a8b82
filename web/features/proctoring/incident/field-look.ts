/** Errors in a colour with enough contrast, without painting the field red. */
export const fieldLook = {
  errorProps: { c: '#a3201a' },
  descriptionProps: { c: 'dark.4' },
  withErrorStyles: false,
} as const;
