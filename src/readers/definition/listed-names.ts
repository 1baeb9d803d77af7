import { isInstitution } from '../words/institutions.js';
import { isAllCapitals, type Token } from '../words/tokens.js';
import { isBody, isOneBody } from './bodies.js';
import { type Credit, endsInitial, isInitial, type Name, type Setting } from './names.js';
import { written } from './place.js';

/** The authors in a list of names, given its context. */
export function resolved(
  tokens: readonly Token[],
  names: readonly Name[],
  setting: Setting,
  others: boolean,
): Credit | undefined {
  const [first, second] = names;
  if (!first || first.kind === 'initials' || names.length > 12) return undefined;
  const textOf = (name: Name) => written(tokens, name.start, name.end);
  if (names.some(({ kind }) => kind === 'initials')) return inverted(tokens, names);
  // "Hansen P., Nielsen K."
  if (
    names.every(
      ({ kind, end }) => kind === 'full' && (endsInitial(tokens, end) || isInitial(tokens, end - 1)),
    )
  )
    return { authors: names.map(textOf) };
  const commas = names.filter(({ joiner }) => joiner === ',').length;
  if (!second || commas === 0 || others)
    return isOneBody(tokens, names)
      ? { authors: [written(tokens, first.start, names.at(-1)!.end)] }
      : { authors: names.map(textOf) };
  const isOrganisation = (name: Name) =>
    isAllCapitals(tokens[name.start]!.text) ||
    isInstitution(textOf(name)) ||
    isBody(tokens, name.start, name.end);
  const isEnumeration =
    names.at(-1)!.joiner === 'and' && names.slice(1, -1).every(({ joiner }) => joiner === ',');
  if (isEnumeration) {
    // a name and a title, or three authors: "Michel Foucault, Discipline and Punish"
    if (first.kind === 'full' && names.slice(1).every(({ kind }) => kind === 'family')) return undefined;
    // a family name with its given name, or two authors: "Berg, Anna and Kari Holm"
    if (
      setting.entry &&
      first.kind === 'family' &&
      second.kind === 'family' &&
      names.length === 3 &&
      names[2]!.kind === 'full'
    )
      return undefined;
    return setting.paged && first.kind !== 'full' && names.length === 3
      ? undefined
      : { authors: names.map(textOf) };
  }
  if (commas < names.length - 1) return pairs(tokens, names);
  if (names.every(isOrganisation)) return { authors: names.map(textOf) };
  if (names.some(isOrganisation)) return undefined;
  if (names.length > 2)
    return names.every(({ kind }) => kind === 'family') && !setting.entry
      ? { authors: names.map(textOf) }
      : undefined;
  if (first.kind !== 'family') return undefined;
  if (second.kind === 'full' && setting.paged) return { authors: [textOf(first)], title: textOf(second) };
  return setting.entry && !setting.paged
    ? { authors: [written(tokens, first.start, second.end)] }
    : undefined;
}

/** Joins family names with their initials: "Berg, A. B., & Holm, C."; organisations between them are kept. */
export function inverted(tokens: readonly Token[], names: readonly Name[]): Credit | undefined {
  const authors: string[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (name.kind === 'initials') return undefined;
    const next = names[i + 1];
    const isPair = next?.kind === 'initials' && next.joiner === ',';
    // the full stop ends the initials, or separates them from the year
    let end = isPair ? next.end : name.end;
    if (isPair && tokens[end]?.text === '.') end++;
    authors.push(written(tokens, name.start, end));
    if (isPair) i++;
  }
  return { authors };
}

/** Joins family and given names in pairs: "Berg, Anna and Holm, Kari". */
function pairs(tokens: readonly Token[], names: readonly Name[]): Credit | undefined {
  const isPaired =
    names.length % 2 === 0 &&
    names.every(({ joiner, kind }, i) =>
      i % 2 ? joiner === ',' : i === 0 || (joiner === 'and' && kind === 'family'),
    );
  if (!isPaired) return undefined;
  return {
    authors: names.flatMap((name, i) => (i % 2 ? [] : [written(tokens, name.start, names[i + 1]!.end)])),
  };
}
