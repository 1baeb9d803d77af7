import { isStatusAlone, statusOfTokens } from '../words/statuses.js';
import { isCapital, type Token } from '../words/tokens.js';
import type { ProjectDraft } from './draft.js';
import { isProjectWord } from './project-word.js';

/** States that a title hardly begins with; "Future: …" and "Upcoming: …" need the word "project". */
const STATES =
  /^(?:avslut|fullfor|pagaende|pagaande|igangv|planlag|planera|kommende|laufend|abgeschl|kaynni|paatty|afgerond|lopend|voltooid|termine)/;
/** Kinds of project without a key: "Verbundprojekt: …"; a "Fredsprosjekt: …" is a title. */
const KINDS = /^(?:verbund|teil|del|kooperations|samarb[a-z]+)(?:prosjekt|projekt|project)$/;

/**
 * Reads a state or a kind of project that stands alone before a colon, "Avsluttet: …", "Verbundprojekt: …", and gives
 * where the rest begins; else `from`.
 */
export function readHead(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  const colon = tokens.findIndex(({ fold }, i) => i > from && i < Math.min(to - 1, from + 4) && fold === ':');
  if (colon < 0 || !isCapital(tokens[from]!.text) || !opensTitle(tokens[colon + 1]!)) return from;
  const last = tokens[colon - 1]!;
  const status = statusOfTokens(tokens.slice(from, colon));
  if (
    status &&
    isStatusAlone(tokens, from, colon) &&
    (isProjectWord(last.fold) || STATES.test(tokens[from]!.fold))
  ) {
    draft.rule = 'state before a colon';
    record.status ??= status;
    draft.claim(from, colon, 'status');
    return colon + 1;
  }
  if (colon > from + 1 || !KINDS.test(last.fold)) return from;
  draft.rule = 'kind of project before a colon';
  draft.claim(from, colon, 'label');
  return colon + 1;
}

const opensTitle = ({ text, kind }: Token): boolean =>
  isCapital(text) || kind === 'number' || '«"“„'.includes(text);
