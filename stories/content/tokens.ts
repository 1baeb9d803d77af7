/** The tokens of the elements, each with its purpose, its default, and a value that demonstrates its effect. */
export interface Token {
  name: string;
  effect: string;
  initial: string;
  example: string;
}

export const TOKENS: Token[] = [
  {
    name: '--rg-accent',
    effect: 'Colour of links, marks and the lines above groups.',
    initial: 'the colour of the page’s links',
    example: 'light-dark(#0b5c6b, #7fd0de)',
  },
  {
    name: '--rg-muted',
    effect: 'Colour of secondary text: facts, kinds, sources.',
    initial: 'the text at 82 %',
    example: 'light-dark(#6a4b00, #e0b34f)',
  },
  {
    name: '--rg-line',
    effect: 'Colour of hairlines and borders.',
    initial: 'the text at 18 %',
    example: 'light-dark(#7fa8b0, #5c858d)',
  },
  {
    name: '--rg-space',
    effect: 'Unit of spacing between rows, cards and groups.',
    initial: '1em',
    example: '1.6em',
  },
  { name: '--rg-radius', effect: 'Corner radius of borders.', initial: '3px', example: '14px' },
  { name: '--rg-measure', effect: 'Maximum line length of a title.', initial: '36em', example: '16em' },
  {
    name: '--rg-title-font',
    effect: 'Typeface of titles.',
    initial: 'inherit',
    example: 'ui-monospace, monospace',
  },
  { name: '--rg-title-weight', effect: 'Weight of titles.', initial: '600; 500 in rows', example: '400' },
  {
    name: '--rg-quote-font',
    effect: 'Typeface of quotations.',
    initial: 'inherit',
    example: 'ui-monospace, monospace',
  },
  { name: '--rg-quote-size', effect: 'Size of quotations.', initial: '1.25em', example: '1.75em' },
];
