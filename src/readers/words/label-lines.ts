import { isBullet } from '../line/bullets.js';
import { isFunderName, isFunderShortName } from './funders.js';
import { afterProject, type LabelTable } from './label-table.js';
import { institutionWord } from './institution-words.js';
import { type Label, labelAt } from './labels.js';
import { personAt } from './people.js';
import { isAllCapitals, isCapital, opensValue, type Token } from './tokens.js';
import { COLON } from './fused-labels.js';

/**
 * Adds missing colons after labels: if labels and values are on alternate lines, "Prosjektleder⏎Kari
 * Vik⏎Periode⏎2021–2024", and if most lines start with a label, "Koordinator KTH⏎Status Avslutat⏎…".
 *
 * @param isName Whether a line below the first partner can only be a further name.
 */
export function joinLines<Field extends string>(
  tokens: readonly Token[],
  table: () => LabelTable<Field>,
  isName: LineTest = () => false,
): readonly Token[] {
  const starts = tokens.flatMap(({ breaks }, i) => (breaks ? [i] : []));
  if (starts.length < 2) return tokens;
  const labels = new Map<number, Label<Field>>();
  for (const at of starts) {
    const word = at > 0 && opensItem(tokens, at) ? at + 1 : at;
    if (tokens[word]?.kind !== 'word') continue;
    const label = labelAt(tokens, word, table());
    const next = label && tokens[label.value];
    const isWhole = label && (label.mark !== 'none' || !next || next.breaks || opensValue(next));
    const found = isWhole || word !== at ? label : (labelBeside(tokens, at, table()) ?? label);
    if (found) labels.set(at, found);
  }
  const values = new Set(valueLines(tokens, starts, labels));
  const items = itemsBelow(tokens, starts, values, labels);
  for (const at of namesBelow(tokens, starts, values, labels, isName)) items.add(at);
  for (const at of [...items, ...values]) labels.delete(at);
  for (const at of valuesBeside(tokens, starts, labels)) values.add(at);
  if (!values.size) return tokens;
  return tokens.flatMap((token, i) => {
    if (items.has(i)) {
      if (opensItem(tokens, i)) return [{ ...token, kind: 'mark', text: ';', fold: ';', breaks: false }];
      const { end } = tokens[i - 1]!;
      return [
        { ...COLON, text: ';', fold: ';', start: end, end },
        { ...token, breaks: false },
      ];
    }
    if (!values.has(i)) return [token];
    const { end, fold } = tokens[i - 1]!;
    const colon = fold === ':' ? [] : [{ ...COLON, start: end, end }];
    return opensItem(tokens, i) ? colon : [...colon, { ...token, breaks: false }];
  });
}

/** Maximum number of words in a label without a mark. */
const WORDS_BESIDE = 7;

/** Capitalised words that are in labels rather than in names: "Fördernde Institution DFG". */
const GENERAL =
  /^(?:institu(?:tion|cion|zion|sjon)|agency$|organi[sz]ation|einricht|unterstutz|wissenschaftler|person$|n?um|pi$)/;

/** The only label of words of known kinds before a value on the same line: "Responsable du projet Anna Berg". */
function labelBeside<Field extends string>(
  tokens: readonly Token[],
  first: number,
  table: LabelTable<Field>,
): Label<Field> | undefined {
  let label: Label<Field> | undefined;
  for (let i = first + 1; i < first + WORDS_BESIDE && tokens[i] && !tokens[i]!.breaks; i++) {
    const { kind, fold } = tokens[i]!;
    if (fold === ':') return undefined;
    const isOpen = tokens[i - 1]!.kind === 'mark' && '(-/'.includes(tokens[i - 1]!.fold);
    const found = opensValue(tokens[i]!) && !isOpen ? table.compose?.(tokens, first, i) : undefined;
    // "Partner Research Institute Oslo"
    if (found && label && !GENERAL.test(tokens[label.value]!.fold)) return undefined;
    if (found)
      label = {
        fields: [found.field],
        first,
        value: i,
        mark: 'none',
        apart: true,
        compound: true,
        capital: true,
      };
    const isName = institutionWord(fold) && !GENERAL.test(fold);
    if (isName || kind === 'number' || (kind === 'mark' && !"-/()'".includes(fold))) break;
  }
  return label;
}

/** Whether a bullet and a space are at the start of a line. */
const opensItem = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.breaks && isBullet(tokens, at) && tokens[at + 1]?.spaced === true;

/** The bullets of further items below a value with a bullet, up to the next line without one or with a colon. */
function itemsBelow<Field extends string>(
  tokens: readonly Token[],
  starts: readonly number[],
  values: ReadonlySet<number>,
  labels: ReadonlyMap<number, Label<Field>>,
): Set<number> {
  const items = new Set<number>();
  let isList = false;
  for (const at of starts) {
    isList = opensItem(tokens, at) && (values.has(at) || (isList && labels.get(at)?.mark !== 'colon'));
    if (isList && !values.has(at)) items.add(at);
  }
  return items;
}

type LineTest = (tokens: readonly Token[], from: number, to: number) => boolean;

/** Words for several who pay: "Oppdragsgivere", "Funders", "Rahoittajat". */
const PLURAL = /(?:ere|erne|ar[ae]r|orer|ers|ors|eurs|jat)$/;

/** Whether a line names a funder or an institution, unlike the kind of grant below its funder. */
const isBodyName = (tokens: readonly Token[], from: number, to: number): boolean =>
  isFunderName(tokens, from, to) || tokens.slice(from, to).some(({ fold }) => institutionWord(fold));

/** The first tokens of lines with further names below the first partner or funder, which is on the line below its label. */
function namesBelow<Field extends string>(
  tokens: readonly Token[],
  starts: readonly number[],
  values: ReadonlySet<number>,
  labels: ReadonlyMap<number, Label<Field>>,
  isName: LineTest,
): number[] {
  const names: number[] = [];
  let isList = false;
  let isPlural = false;
  for (const [n, at] of starts.entries()) {
    const before = labels.get(starts[n - 1]!);
    const isPaid = before?.fields[0] === 'funder';
    const isFirst = values.has(at) && (isPaid || before?.fields[0] === 'partners') && before.mark === 'colon';
    const end = starts[n + 1] ?? tokens.length;
    const isNext: boolean =
      isList && !labels.has(at) && isName(tokens, at, end) && (isPlural || isBodyName(tokens, at, end));
    if (isNext) names.push(at);
    if (isFirst) isPlural = !isPaid || PLURAL.test(tokens[before.value - 2]!.fold);
    isList = (isFirst && !opensItem(tokens, at)) || isNext;
  }
  return names;
}

/**
 * The first tokens of values on separate lines, if there are at least two label lines before values, or one for a
 * leader, funder or period whose value fits.
 */
function valueLines<Field extends string>(
  tokens: readonly Token[],
  starts: readonly number[],
  labels: ReadonlyMap<number, Label<Field>>,
): number[] {
  const filled = new Map<number, number>();
  for (const [n, at] of starts.entries()) {
    const next = starts[n + 1];
    const label = labels.get(at);
    // "PI⏎2021–2024": a role of the page's owner
    const isNoName = label?.fields[0] === 'leader' && next && /[0-9£€$]/.test(tokens[next]!.text);
    if (next && next - at < 10 && label?.value === next && labels.get(next)?.mark !== 'colon' && !isNoName)
      filled.set(at, next);
  }
  const values = [...filled].filter(([, at]) => !filled.has(at));
  const isSure = ([first, at]: readonly [number, number]) => {
    const { compound, fields } = labels.get(first)!;
    const end = starts.find((start) => start > at) ?? tokens.length;
    if (first === 0) return false;
    if (tokens[at - 1]!.fold === ':' || opensItem(tokens, at)) return true;
    switch (fields[0]) {
      case 'period':
        return isPeriod(tokens.slice(at, end));
      case 'funder':
        return isFunderName(tokens, at, end);
      default:
        return compound && fields[0] === 'leader' && personAt(tokens, at)?.after === end;
    }
  };
  return (values.length < 2 ? values.filter(isSure) : values).map(([, at]) => at);
}

/** Whether words are a range of years or dates: "2014 - 2018", "01.02.2013 – 30.11.2013". */
const isPeriod = (tokens: readonly Token[]): boolean =>
  tokens.length < 14 &&
  tokens.every(({ kind, fold }) => kind === 'number' || '-./'.includes(fold)) &&
  tokens.filter(({ kind, text }) => kind === 'number' && /^(?:19|20)\d\d$/.test(text)).length === 2;

/** Whether a label is in capitals and its value is not: "PROJEKTÄGARE Region Värmland". */
const isSetInCapitals = <Field extends string>(
  tokens: readonly Token[],
  { first, value, mark }: Label<Field>,
): boolean => {
  const words = tokens.slice(first, value).filter(({ kind }) => kind === 'word');
  return (
    mark === 'none' &&
    !isFunderShortName(tokens[first]!) &&
    words.every(({ text }) => isAllCapitals(text)) &&
    words[0]!.text.length > 3 &&
    tokens[value]?.kind === 'word' &&
    !isAllCapitals(tokens[value]!.text)
  );
};

/** Whether a label and its value are the name of one institution: "Universität Kassel". */
const isBodyOf = (tokens: readonly Token[], first: number, value: number): boolean => {
  const end = tokens.findIndex(({ breaks }, i) => i >= value && breaks);
  const line = tokens.slice(first, end < 0 ? undefined : end);
  return (
    institutionWord(line[0]!.fold) &&
    !GENERAL.test(line[0]!.fold) &&
    !line.slice(value - first).some(({ fold }) => institutionWord(fold))
  );
};

/**
 * The first tokens of values on the same line as their label, if at least three different labels start most lines. The
 * first line is the title, or has a label for it.
 */
function valuesBeside<Field extends string>(
  tokens: readonly Token[],
  [first, ...later]: readonly number[],
  labels: ReadonlyMap<number, Label<Field>>,
): number[] {
  // "Projet ANR : SENTIR" has a colon of its own
  const isTitle = labels.get(first!)?.fields[0] === 'title' && afterProject(tokens[first!]!.fold) !== '';
  const starts = isTitle ? [first!, ...later] : later;
  const found = starts.flatMap((at) => labels.get(at) ?? []);
  const fields = new Set(found.map(({ fields: [field] }) => field));
  const areFacts = fields.size > 2 && found.length * 2 >= starts.length;
  return found
    .filter((label) => areFacts || isSetInCapitals(tokens, label))
    .filter(({ mark, capital }) => mark === 'none' && capital)
    .filter(({ first, value, fields: [field] }) => {
      const token = tokens[value];
      const isMarked = token && (token.kind === 'number' || field === 'status' || isCapital(token.text));
      return isMarked && !token.breaks && !isBodyOf(tokens, first, value);
    })
    .map(({ value }) => value);
}
