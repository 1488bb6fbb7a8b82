import { type CSSVariablesResolver, createTheme } from '@mantine/core';

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

/** The staff kit's look: the house's navy, small type with room for stacked marks, square corners. */
export const theme = createTheme({
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.4' },
      h2: { fontSize: '1.125rem', lineHeight: '1.45' },
      h3: { fontSize: '0.975rem', lineHeight: '1.5' },
    },
  },
  colors: {
    brand: [
      '#eef4fb',
      '#dbe7f5',
      '#b6cde9',
      '#8db1dc',
      '#6a99d1',
      '#3f78bb',
      '#1d5a9f',
      '#174a85',
      '#12355b',
      '#0c2643',
    ],
  },
  primaryColor: 'brand',
  primaryShade: 7,
  defaultRadius: 'sm',
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } },
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } },
      styles: { title: { fontWeight: 650, fontSize: '1.05rem' } },
    },
    Tooltip: {
      defaultProps: {
        withArrow: true,
        multiline: true,
        maw: 320,
        events: { hover: true, focus: true, touch: true },
      },
    },
    // Numbers are typed here; steppers would only cost two tab stops a field.
    NumberInput: { defaultProps: { hideControls: true, allowDecimal: false } },
  },
});

/** Soft text, placeholders and errors dark enough to read (4.5:1 and more). */
export const darkerSoftColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#10151c',
    '--mantine-color-dimmed': '#4a5562',
    '--mantine-color-placeholder': '#6a7480',
    '--mantine-color-error': '#a8101d',
    '--mantine-color-default-border': '#cfd6de',
    '--input-bd': '#8a94a1',
  },
  dark: {},
});
