import { idFrom } from '../../records/ids.js';
import { foldLetters } from '../../records/letters.js';
import type { IssueKind, SpecialIssue } from '../../records/types.js';
import type { IssueField } from '../issue/fields.js';
import type { ParsedIssue } from '../issue/parsed.js';
import type { Span } from '../line/spans.js';
import { givenSpans, type TextHints } from '../line/plain-text.js';
import { namesNothing } from '../words/no-value.js';
import { tokenize } from '../words/tokens.js';
import { readDate } from './dates.js';
import { labelledEntry } from './entry.js';
import { itemsOf, labelMap, type LabelledLine } from './lines.js';
import { personIn } from './persons.js';

type Field = keyof typeof LABELS;
type Line = LabelledLine<Field>;
type Claim = (field: IssueField, at: number, words: string) => void;

/** Labels in nb, nn, en and se, and in the related sv and da: all that the writers use, and other common ones. */
const LABELS = {
  kind: 'type|sladja',
  journal: 'tidsskrift|journal|tidskrift|aigecala',
  publisher: 'utgiver|utgjevar|publisher|forlag|utgivare|udgiver',
  editors:
    'redaktorer|redaktorar|redaktor|editors|editor|gjesteredaktorer|gjesteredaktorar|guest editors|gastredaktorer|gaesteredaktorer|doaimmaheaddjit',
  deadline: 'frist|deadline|submission deadline|aigemearri',
  published: 'utgitt|utgjeve|publisert|published|publicerad|almmuhuvvon',
  status: 'status',
  volume: 'argang|volume|arg',
  issue: 'nummer|issue|number',
};

/** Kinds by their folded names in the user interface. Other names are left to the full reader. */
const KINDS: ReadonlyMap<string, IssueKind> = new Map([
  ['temanummer', 'special-issue'],
  ['special issue', 'special-issue'],
  ['faddanummir', 'special-issue'],
  ['temaseksjon', 'special-section'],
  ['special section', 'special-section'],
  ['faddaoassi', 'special-section'],
  ['artikkelsamling', 'collection'],
  ['article collection', 'collection'],
  ['artihkalcoakkaldat', 'collection'],
  ['research topic', 'research-topic'],
  ['tema', 'theme'],
  ['theme', 'theme'],
  ['fadda', 'theme'],
]);

const STATES: Readonly<Record<string, SpecialIssue['status']>> = {
  open: 'open',
  åpen: 'open',
  åpent: 'open',
  ope: 'open',
  closed: 'closed',
  stengt: 'closed',
  lukket: 'closed',
  published: 'published',
  publisert: 'published',
  utgitt: 'published',
};

let labels: ReadonlyMap<string, Field> | undefined;

/**
 * Reads a special issue in labelled form: a title, and lines with a known label and a plain value. The result is the
 * same as with all labels; undefined if a line may contain more than that. Never throws.
 */
export function parseLabelledIssue(text: string, hints: TextHints): ParsedIssue | undefined {
  const entry = labelledEntry(text, hints, (labels ??= labelMap(LABELS)));
  if (!entry || entry.acronym || /^.*\d/.test(entry.plain.text)) return undefined;
  const { plain, title, words, lines } = entry;
  const issue: SpecialIssue = {
    id: '',
    title: words,
    editors: [],
    original: text,
  };
  const spans: Span<IssueField>[] = [{ field: 'title', start: title[0], end: title[1] }];
  for (const line of lines) {
    const claim: Claim = (field, at, words) =>
      spans.push({ field, start: line.start + at, end: line.start + at + words.length });
    spans.push({ field: 'label', start: line.label[0], end: line.label[1] });
    if (!readValue(issue, line, claim)) return undefined;
  }
  issue.id = idFrom(words);
  return { record: issue, spans: givenSpans(plain, spans) };
}

/** Sets a field of the issue and claims the text; false if the value is not plain. */
function readValue(issue: SpecialIssue, { field, value }: Line, claim: Claim): boolean {
  switch (field) {
    case 'kind': {
      const kind = KINDS.get(foldLetters(value));
      if (!kind) return false;
      issue.kind = kind;
      break;
    }
    case 'editors':
      return readEditors(issue, value, claim);
    case 'journal':
    case 'publisher':
      if (value.length > 120 || namesNothing(value) || !/^\p{L}[\p{L} &,’-]*\p{L}$/u.test(value))
        return false;
      if (field === 'journal') issue.journal = { name: value };
      else issue.publisher = value;
      break;
    case 'deadline':
    case 'published': {
      const date = readDate(value);
      if (!date || (field === 'deadline' && date.length < 10)) return false;
      issue[field] = date;
      break;
    }
    case 'status': {
      const status = STATES[value.toLowerCase()];
      if (!status) return false;
      issue.status = status;
      break;
    }
    case 'volume':
    case 'issue':
      if (!/^\d{1,3}$/.test(value) || issue.volume || issue.issue) return false;
      issue[field] = value;
      claim('volume', 0, value);
      return true;
  }
  claim(field, 0, value);
  return true;
}

function readEditors(issue: SpecialIssue, value: string, claim: Claim): boolean {
  if (value.includes(';') && value.includes(',')) return false;
  const items = itemsOf(value, /[,;]| (?:og|and|och|&) /);
  return (
    items?.every(([name, at]) => {
      const person = personIn(tokenize(name));
      if (!person || person.isEvident) return false;
      issue.editors.push({ name });
      claim('editor', at, name);
      return true;
    }) ?? false
  );
}
