import { listItems } from '../line/enumerations.js';
import { findProjectLabels, projectTokens } from '../project/labels/labels.js';
import type { ProjectLabel } from '../project/labels/labels.js';
import { parseProjectWith } from '../project/line.js';
import { isAcronymShaped } from '../words/acronyms.js';
import { isFunderName } from '../words/funders.js';
import { isInstitutionName, isShortName } from '../words/institutions.js';
import { afterAmount } from '../words/money.js';
import { personAt } from '../words/people.js';
import { programmeAt, typeAt } from '../words/project-types.js';
import { isCapital, type Token } from '../words/tokens.js';
import type { Fact } from './owners.js';

/** Labels whose values are recognisable by themselves. */
const TYPED = new Set(['period', 'start', 'end', 'status', 'grant', 'url', 'type', 'acronym']);
/** Labels of free text. */
const FREE = new Set(['summary', 'keywords', 'other']);
const MANY = new Set(['partners', 'funder', 'programme', 'grant', 'keywords', 'type', 'url']);

/** The fact of a project in a line that consists of a label, a colon and a value. */
export function projectFact(text: string): Fact | undefined {
  const tokens = projectTokens(text);
  const [label, ...others] = findProjectLabels(tokens).filter(({ mark }) => mark === 'colon');
  // several facts in one line belong to an entry without a title
  if (label?.first !== 0 || label.value >= tokens.length || others.length) return undefined;
  const [kind] = label.fields;
  if (!kind || kind === 'title') return undefined;
  const field =
    kind === 'other'
      ? tokens
          .slice(0, label.value)
          .map(({ fold }) => fold)
          .join(' ')
      : kind;
  return {
    field,
    isMany: MANY.has(kind),
    isSure: isSure(tokens, label, text),
    mayBe: !TYPED.has(kind) && (FREE.has(kind) || isCapital(tokens[label.value]!.text)),
  };
}

/** Whether the whole value is of the kind that its label announces. */
function isSure(tokens: readonly Token[], { fields, value }: ProjectLabel, text: string): boolean {
  const items = listItems(tokens, value, tokens.length);
  const isName = ([a, b]: [number, number]) =>
    isInstitutionName(tokens, a, b) ||
    isFunderName(tokens, a, b) ||
    (b === a + 1 && isShortName(tokens[a]!.text));
  const isPerson = ([a, b]: [number, number]) => personAt(tokens, a, b)?.after === b;
  const all = tokens.slice(value);
  switch (fields[0]) {
    case 'leader':
    case 'holder':
      return items.every((item) => isPerson(item) || isName(item)) && items.some(isPerson);
    case 'coordinator':
    case 'partners':
    case 'funder':
      return (
        items.every(([a]) => tokens[a]!.kind !== 'word' || isCapital(tokens[a]!.text)) && items.some(isName)
      );
    case 'programme':
      return programmeAt(tokens, value) !== undefined;
    case 'type':
      return items.every(([a, b]) => typeAt(tokens, a)?.end === b);
    case 'acronym':
      return all.length === 1 && isAcronymShaped(all[0]!.text);
    case 'keywords':
      return all.some(({ fold }) => fold === ';');
    case 'summary':
      return all.length > 5 && '.!?'.includes(all.at(-1)!.fold);
    case 'other':
      return afterAmount(tokens, value) > value;
    default: {
      const { record } = parseProjectWith(`X\n${text}`, {}, undefined);
      const { start, end, status, url, funding, note } = record;
      const grant = funding[0]?.grant ?? '';
      return note === undefined && !!(start || end || status || url || /\d{3}/.test(grant));
    }
  }
}
