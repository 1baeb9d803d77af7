import { issueLabelOf } from '../../words/issue-labels.js';
import { isCapital } from '../../words/tokens.js';
import { endsSentence } from '../clauses.js';
import type { IssueDraft } from '../fields.js';
import { kindsIn } from '../facts/kind.js';
import { OPENING } from './plain-title.js';
import { PRINTED } from '../prose.js';
import { readUnquoted } from './unquoted-title.js';

/** Participles before a title: "intitulé". */
const TITLED = /^(?:intitul(?:e|ee|ado|ada)|titulad[oa]|intitolat[oa]|entitled|titled|betitelt)$/;

/** Words for a title, perhaps with a verb behind them: "cuyo título es: …". */
const TITLE = /^(?:tit[ou]l\w*|titre|title|est?|is|er|ar)$/;

/** Whether the text from a token on, perhaps in quotation marks, names a kind or a call. */
const startsCall = ({ tokens }: IssueDraft, at: number, end: number): boolean =>
  kindsIn(tokens, OPENING.includes(tokens[at]?.text ?? '?') ? at + 1 : at, end).length > 0;

/** Words for no theme: "temat är fritt". */
const FREE = /^(?:frit|fritt|free|open|libre|libero|livre|offen)$/;

/**
 * "Ce numéro, intitulé Ville en silence, …": what follows the participle, up to a comma; "The next issue of Harbour
 * Review: Tides": what follows the journal and a colon.
 */
export function readTitled(draft: IssueDraft, start: number, end: number): void {
  const { tokens } = draft;
  const colon = tokens.findIndex(
    ({ fold }, i) => i > start && i < end - 1 && fold === ':' && draft.isFree(i) && !draft.isFree(i - 1),
  );
  if (colon > 0 && draft.record.journal?.name && !startsCall(draft, colon + 1, end))
    return readUnquoted(draft, colon + 1, end, false);
  const at =
    tokens.findIndex(
      ({ fold, text }, i) => i >= start && i < end - 1 && TITLED.test(fold) && !isCapital(text),
    ) + 1;
  if (!at || !isCapital(tokens[at]!.text)) return;
  let stop = at;
  while (stop < end && tokens[stop]!.fold !== ',' && !endsSentence(tokens, stop)) stop++;
  readUnquoted(draft, at, stop, false);
}

/** "… invites papers on the theme: Slow Cities": what follows the word for a theme in an invitation. */
export function readTheme(draft: IssueDraft, start: number, end: number): void {
  const { tokens } = draft;
  for (let i = start; i + 1 < end; i++) {
    const { fold } = tokens[i]!;
    // "… para su próximo número: Ciudades", "… neste nummer av Byen: Stillhet"
    const isLast =
      tokens[i + 1]!.fold === ':' &&
      (PRINTED.test(fold) || TITLE.test(fold) || !draft.isFree(i)) &&
      !startsCall(draft, i + 2, end);
    if (issueLabelOf(fold) !== 'theme' && !(isLast && /^[\p{Lu}«“„"]/u.test(tokens[i + 2]?.text ?? '')))
      continue;
    // "Nästa nummer uppmärksammar temat långsamhet"
    const isBare = /^tema(?:e?t)$/.test(fold) && end - i < 14;
    const from = tokens[i + 1]!.fold === ':' ? i + 2 : isBare ? i + 1 : end;
    if (from >= end || !draft.isFree(from) || FREE.test(tokens[from]!.fold)) continue;
    draft.label(tokens[i]!.start, tokens[from]!.start);
    return readUnquoted(draft, from, end, false);
  }
}
