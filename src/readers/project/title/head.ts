import { isTypeToo, programmeAt, typeAt } from '../../words/project-types.js';
import { isSchemeOf } from '../../words/schemes.js';
import { isStatusAlone, statusOfTokens } from '../../words/statuses.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { hasFacts } from '../has-facts.js';
import { isProjectWord } from '../sentences/project-word.js';

/** Words for a status that rarely start a title; "Future: …" and "Upcoming: …" need the word "project". */
const STATES =
  /^(?:avslut|fullfor|pagaende|pagaande|igangv|planlag|planera|kommende|laufend|abgeschl|kaynni|paatty|afgerond|lopend|voltooid|termine)/;
/** Kinds of project without a key: "Verbundprojekt: …"; "Fredsprosjekt: …" is a title. */
const KINDS =
  /^(?:verbund|teil|del|kooperations|samarb[a-z]+)(?:prosjekt|projekt|project)$|^[a-z]+(?:stipend|finansiering)$/;

/**
 * Reads a status or a kind of project before a colon, "Avsluttet: …", "Verbundprojekt: …". Returns the start of the
 * rest; otherwise `from`.
 */
export function readHead(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  const colon = tokens.findIndex(({ fold }, i) => i > from && i < Math.min(to - 1, from + 7) && fold === ':');
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
  draft.rule = 'kind of project before a colon';
  // "COST Action CA20105: …"
  const programme = programmeAt(tokens, from);
  if (programme?.end === colon - 1 && /[0-9]{4}/.test(last.text) && /^[A-Z]/.test(last.text)) {
    readKind(draft, from, colon - 1);
    draft.setGrant(last.start, last.end);
    return colon + 1;
  }
  // beside a labelled fact: "Horizon Europe: …", "Innovasjonsprosjekt i offentlig sektor: …", "Thèse en cours : …"
  if ((hasFacts(record) || draft.unreadLabels.length) && readKind(draft, from, colon)) return colon + 1;
  // "SPIRE-prosjekt: …"
  const isOfName =
    colon === from + 3 &&
    tokens[from + 1]!.fold === '-' &&
    !tokens[from + 1]!.spaced &&
    isAllCapitals(tokens[from]!.text) &&
    tokens[from]!.text.length > 2 &&
    isProjectWord(last.fold);
  if (!isOfName && (colon > from + 1 || !KINDS.test(last.fold))) return from;
  draft.claim(from, colon, 'label');
  return colon + 1;
}

/** Reads a kind of project behind the last colon: "Smart tømming: Innovasjonsprosjekt i offentlig sektor". */
export function readKindBehind(draft: ProjectDraft, from: number, to: number): number {
  const colon = draft.tokens.findLastIndex(({ fold }, i) => i > from && i < to - 1 && fold === ':');
  // "Quiet Cities: AHRC Network"
  draft.rule = 'name of a funder after the title';
  if (colon > 0 && isSchemeOf(draft.tokens, colon + 1, to) && readFunding(draft, colon + 1, to, true))
    return colon;
  draft.rule = 'kind of project after the title';
  return colon > 0 && hasFacts(draft.record) && readKind(draft, colon + 1, to) ? colon : to;
}

/** Prepositions after a kind of project: "… i offentlig sektor", "… en cours". */
const WHERE = new Set('i in en im fur for au'.split(' '));
/** Words for works that are written or led like projects. */
const WORKS =
  /^(?:these|thesis|dissertation|avhandling|vaitoskirja|proefschrift|forskningssent|forskningscent|research_cent)/;

/** Reads a programme or a kind of project that fills `[from, to)`. */
function readKind(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  const programme = programmeAt(tokens, from);
  if (programme?.end === to) {
    const name = draft.claim(from, to, 'programme');
    if (name) draft.fundingFor('programme').programme = name;
    if (isTypeToo(programme.key)) draft.addType(programme.key);
    return name !== undefined;
  }
  const type = typeAt(tokens, from);
  let end = type?.end ?? from;
  while (end < to && end < from + 3 && !WHERE.has(tokens[end]!.fold)) end++;
  const isWork = tokens.slice(from, end).some(({ fold }) => isProjectWord(fold) || WORKS.test(fold));
  const isAlone = end === to || (WHERE.has(tokens[end]!.fold) && !isCapital(tokens[end + 1]!.text));
  const isVolume = type?.end === to && to - from > 1;
  if (!isAlone || !(isWork || isVolume)) return false;
  if (type) draft.addType(type.key);
  return draft.claim(from, to, 'type') !== undefined;
}

const opensTitle = ({ text, kind }: Token): boolean =>
  isCapital(text) || kind === 'number' || '«"“„'.includes(text);
