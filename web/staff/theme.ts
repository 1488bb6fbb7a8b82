import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The blue of the public pages, in ten steps; step 8 on white and white on step 8 both read well. */
const ink: MantineColorsTuple = [
  '#eef4fa',
  '#d9e6f2',
  '#b3cde5',
  '#88b1d6',
  '#5f96c8',
  '#3f80b8',
  '#2568a3',
  '#155690',
  '#0b4f8a',
  '#083b67',
];

/** Dense, with room for Vietnamese stacked marks. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 8,
  colors: { ink },
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    fontWeight: '650',
  },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
});
