import { findAddresses } from '../words/addresses.js';
import { findDates } from '../words/dates.js';
import { issueLabelOf } from '../words/issue-labels.js';
import { namesNothing } from '../words/no-value.js';
import { endsSentence } from './clauses.js';
import { readDeadline } from './facts/deadline.js';
import { firstOfLine, readEditorLines, readEditors } from './facts/editors.js';
import type { IssueDraft } from './fields.js';
import { dossier, issueKindOf, kindAlone } from './facts/kind.js';
import { labelsIn, type LabelHit } from './labels.js';
import { readNumbers } from './facts/numbers.js';
import { readLabelledStatus } from './facts/status.js';
import { takeTitle } from './title/plain-title.js';

/** Reads self-explanatory facts: URLs, labelled facts anywhere in the text, and numbers of a volume. */
export function readLabelled(draft: IssueDraft): void {
  readAddresses(draft);
  readNumbers(draft);
  const labels = labelsIn(draft.tokens);
  for (const label of labels) if (label.field === 'deadline') readLabelledStatus(draft, label);
  readDeadline(draft, false);
  for (const label of labels) if (label.field && label.field !== 'deadline') readLabel(draft, label);
}

function readAddresses({ text, record, spans }: IssueDraft): void {
  for (const { start, end, url, doi } of findAddresses(text)) {
    const field = doi ? 'doi' : 'url';
    if (record[field]) continue;
    record[field] = doi ?? url;
    spans.claim(start, end, field);
  }
}

function readLabel(draft: IssueDraft, hit: LabelHit): void {
  const { tokens, record, text } = draft;
  const { field, label, from } = hit;
  const to = valueEnd(draft, hit);
  // a colon in the name of a journal does not end a label
  if (field === 'published' && readPublication(draft, from)) return claimLabel(draft, label, from);
  if (from >= to || !draft.isFree(from)) {
    // the value is already claimed: "DOI: 10.1000/x"
    if (from < tokens.length && (field === 'doi' || field === 'url') && tokens[from] && !draft.isFree(from))
      claimLabel(draft, label, from);
    return;
  }
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  if (namesNothing(text.slice(start, end))) return;
  switch (field) {
    case 'editors':
      if (hit.isOfJournal) draft.note(tokens[label]!.start, tokens[hit.to - 1]!.end);
      else if (tokens[from]!.breaks ? readEditorLines(draft, from) : readEditors(draft, from, hit.to))
        claimLabel(draft, label, firstOfLine(tokens, from));
      return;
    case 'status':
      readLabelledStatus(draft, hit);
      return;
    case 'published': {
      const [date] = findDates(text.slice(start, end));
      if (!date?.date || date.start > 2 || date.inexact || record.published) return;
      record.published = date.date;
      draft.take(start + date.start, start + date.end, 'published');
      claimLabel(draft, label, from);
      return;
    }
    case 'theme':
      if (end - start > 300 || record.title) return;
      takeTitle(draft, start, end);
      if (record.title) {
        const kind = kindAlone(tokens[label]!.fold) ?? dossier(tokens[label]!.text);
        if (kind) record.kind ??= kind;
        claimLabel(draft, label, from);
      }
      return;
    case 'kind': {
      const kind = issueKindOf(text.slice(start, end));
      if (record.kind || kind === text.slice(start, end)) return;
      record.kind = kind;
      draft.take(start, end, 'kind');
      claimLabel(draft, label, from);
      return;
    }
    case 'journal':
    case 'publisher': {
      // the number is already claimed: "Nature (ISSN 0028-0836)"
      if (end - start > 160) return;
      if (field === 'journal' && record.journal?.name) return;
      // "Rooms (open access)"
      const aside = /\s*\([\p{Ll}\s-]+\)$/u.exec(text.slice(start, end))?.index;
      const name = draft.take(start, aside ? start + aside : end, field);
      if (name === undefined) return;
      if (field === 'journal') record.journal = { ...record.journal, name };
      else record.publisher = name;
      claimLabel(draft, label, from);
      return;
    }
    case 'volume':
    case 'issue':
    case 'url':
    case 'doi':
    case 'deadline':
    case undefined:
  }
}

/** Reads a journal before a year, between marks: "Publication: Journal of Rooms · Publisher · 2017 · 73(8)". */
function readPublication(draft: IssueDraft, from: number): boolean {
  const { tokens, record } = draft;
  const parts: [number, number][] = [];
  for (let i = from, first = from; i <= tokens.length; i++) {
    const isEnd = i === tokens.length || (tokens[i]!.breaks && i > from);
    if (!isEnd && !DIVIDERS.includes(tokens[i]!.fold)) continue;
    parts.push([first, i]);
    first = i + 1;
    if (isEnd) break;
  }
  const year = parts.findIndex(
    ([first, end]) => end - first === 1 && /^(?:19|20)\d\d$/.test(tokens[first]!.fold),
  );
  if (year < 1 || year > 2 || record.journal?.name || record.published || !draft.isFree(from)) return false;
  if (findDates(draft.text.slice(tokens[from]!.start, tokens[parts[0]![1] - 1]!.end)).length) return false;
  const take = (part: number, field: 'journal' | 'publisher' | 'published') => {
    const [first, end] = parts[part]!;
    return draft.take(tokens[first]!.start, tokens[end - 1]!.end, field);
  };
  const name = take(0, 'journal');
  if (name === undefined) return false;
  record.journal = { ...record.journal, name };
  if (year === 2 && !record.publisher) record.publisher = take(1, 'publisher');
  record.published = take(year, 'published');
  return true;
}
const DIVIDERS = '·•|';

const claimLabel = (draft: IssueDraft, label: number, from: number): void =>
  draft.label(draft.tokens[label]!.start, draft.tokens[from]!.start);

/** End of a value: at a claimed token, a semicolon, a claimed opening bracket, or a new sentence. */
function valueEnd(draft: IssueDraft, { field, label, from, to }: LabelHit): number {
  const { tokens } = draft;
  // "Title: Whose Fares? Pricing and Trust"
  const isTitle = tokens[label]!.fold.startsWith('tit');
  let i = from;
  for (; i < to; i++) {
    const token = tokens[i]!;
    if ((token.breaks && i > from) || !draft.isFree(i) || token.fold === ';') break;
    if (endsSentence(tokens, i) && field !== 'editors' && !(isTitle && '?!'.includes(token.fold))) break;
    // "Theme: Neighbourhoods, closes 5 Nov 2026"
    if (
      field === 'theme' &&
      i > from &&
      issueLabelOf(token.fold) === 'deadline' &&
      tokens[i - 1]!.kind === 'mark'
    )
      break;
  }
  while (i > from && tokens[i - 1]!.kind === 'mark' && '.,;:-(['.includes(tokens[i - 1]!.fold)) i--;
  return i;
}
