import type { Token } from './tokens.js';

/** Words at the start of a value without a funder: no funding, own funding, or funding applied for. */
const NO_FUNDER: ReadonlySet<string> = new Set(
  (
    'egenfinansiert egenfinansiering egne eigne egna eigenmittel eigenfinanziert ingen inga intet none no keine aucun aucune geen ei internal internt intern interne own self unfunded ' +
    'applied soknad sokt ansokan ansogning beantragt soekt omsokt pending phd scholarship stipend stipendium rekrutteringsstilling universitetsstipendiat oma eigen privat private'
  ).split(' '),
);

/** Whether a value starts with such words; "fonds propres" does, but a "Fonds national" is a funder. */
export const isNoFunder = (tokens: readonly Token[], at: number): boolean =>
  NO_FUNDER.has(tokens[at]?.fold ?? '') ||
  (tokens[at]?.fold === 'fonds' && tokens[at + 1]?.fold === 'propres');
