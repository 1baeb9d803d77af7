import type { Rgba } from '../../src/elements/base/backdrop.js';
import { contrast } from '../../src/elements/base/backdrop.js';

/** A theme of the theme builder, and its output as a style sheet or design tokens. */
export type Scheme = 'light' | 'dark';

export interface Theme {
  accent: Record<Scheme, string>;
  muted: Record<Scheme, string>;
  line: Record<Scheme, string>;
  /** In em. */
  space: number;
  /** In px. */
  radius: number;
  titleWeight: number;
  /** In em. */
  quoteSize: number;
  titleFont: string;
  quoteFont: string;
}

export const COLOURS = ['accent', 'muted', 'line'] as const;

export const INITIAL: Theme = {
  accent: { light: '#0b5a8a', dark: '#8cc4ec' },
  muted: { light: '#53565a', dark: '#b3b1ac' },
  line: { light: '#d3d4d5', dark: '#3d4043' },
  space: 1,
  radius: 3,
  titleWeight: 600,
  quoteSize: 1.25,
  titleFont: '',
  quoteFont: '',
};

/** Pairs of colours to start from: a dark one for light pages, and a light one for dark pages. */
export const PRESETS: Record<string, Record<Scheme, string>> = {
  Blue: { light: '#0b5a8a', dark: '#8cc4ec' },
  Green: { light: '#1f6b3a', dark: '#8fd3a6' },
  Red: { light: '#9c1c28', dark: '#f2a3a8' },
  Plum: { light: '#6b2c6e', dark: '#dcaade' },
  Teal: { light: '#0b5c6b', dark: '#7fd0de' },
  Grey: { light: '#3d4451', dark: '#b9c0cc' },
};

/** A style sheet that sets the tokens that differ from the defaults. */
export function cssOf(theme: Theme): string {
  const lines = COLOURS.map(
    (name) => `  --rg-${name}: light-dark(${theme[name].light}, ${theme[name].dark});`,
  );
  if (theme.space !== INITIAL.space) lines.push(`  --rg-space: ${theme.space}em;`);
  if (theme.radius !== INITIAL.radius) lines.push(`  --rg-radius: ${theme.radius}px;`);
  if (theme.titleWeight !== INITIAL.titleWeight) lines.push(`  --rg-title-weight: ${theme.titleWeight};`);
  if (theme.titleFont) lines.push(`  --rg-title-font: ${theme.titleFont};`);
  if (theme.quoteFont) lines.push(`  --rg-quote-font: ${theme.quoteFont};`);
  if (theme.quoteSize !== INITIAL.quoteSize) lines.push(`  --rg-quote-size: ${theme.quoteSize}em;`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}

const hexColour = (hex: string) => ({
  $value: {
    colorSpace: 'srgb',
    components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
    hex,
  },
});

/**
 * The theme in the format of the Design Tokens Community Group (2025.10), with one group of colours for light pages and one
 * for dark. The format has no `em`, so sizes in em are numbers with a note.
 */
export function designTokens(theme: Theme): object {
  const colours = (scheme: Scheme) => ({
    $type: 'color',
    ...Object.fromEntries(COLOURS.map((name) => [name, hexColour(theme[name][scheme])])),
  });
  const family = (font: string) => ({
    $type: 'fontFamily',
    $value: font.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, '')),
  });
  return {
    rg: {
      light: colours('light'),
      dark: colours('dark'),
      space: { $type: 'number', $value: theme.space, $description: 'In em of the page’s text.' },
      radius: { $type: 'dimension', $value: { value: theme.radius, unit: 'px' } },
      title: {
        weight: { $type: 'fontWeight', $value: theme.titleWeight },
        ...(theme.titleFont && { font: family(theme.titleFont) }),
      },
      quote: {
        size: { $type: 'number', $value: theme.quoteSize, $description: 'In em of the page’s text.' },
        ...(theme.quoteFont && { font: family(theme.quoteFont) }),
      },
    },
  };
}

/** Contrast ratio of two colours, `#rrggbb`: 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrastOf = (a: string, b: string): number => contrast(rgbOf(a), rgbOf(b));

const rgbOf = (hex: string): Rgba => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return [r, g, b, 1];
};
