import { linesOf } from '../blocks/inline-lines.js';
import { wordsOf } from '../blocks/nodes.js';
import { DomText } from '../page/dom-text.js';
import { listItems } from '../line/enumerations.js';
import { tokenize } from '../words/tokens.js';
import { isCountry } from './countries.js';
import { isBody } from './bodies.js';
import { isDepartment, isOrganisation, peopleIn, withoutBrackets } from './evidence.js';
import { kindOf } from './kinds.js';
import { isProperName } from './name-shaped.js';

/** Names in one line, or those behind one of its labels. */
export interface Enumeration {
  box: Element;
  /** The label before the names: "Academic partners", "Norway". */
  label?: string;
  names: string[];
  /** Whether the names and their label are all of the box. */
  isAll: boolean;
}

/** The words of a line, without notes in links such as "opens in a new window". */
export const wordsOfLine = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (node.nodeType === 1 ? new DomText(node as Element).text : (node.textContent ?? '')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Names in the lines of boxes: behind labels for partners or countries, or several institutions and nothing else. */
export function enumerationsIn(boxes: readonly Element[]): Enumeration[] {
  return boxes.flatMap((box) => {
    const lines = linesOf(box).map(wordsOfLine);
    const found = lines.map((line): Pick<Enumeration, 'label' | 'names'> | undefined => {
      const [, label, value] = /^(\p{Lu}[^:.,;()]{2,50}?)\s?: (.+)$/u.exec(line) ?? [];
      const isLabel = label && (kindOf(tokenize(label)) || isCountry(label));
      if (label && !isLabel) return undefined;
      const names = namesIn(value ?? line, !!label);
      return names && { ...(label && { label }), names };
    });
    return found.flatMap((each) => (each ? { box, ...each, isAll: found.every(Boolean) } : []));
  });
}

/** Words before partners in a sentence. */
const LEAD =
  /\b(?:(?:together|cooperation|collaboration|collaborates?|cooperates?|partnership) with|(?:sammen|saman|samarbeid|samarbeider|samarbeidar|samarbejde|samarbejder) med|(?:tillsammans|samarbete|samarbetar) med|(?:Zusammenarbeit|Kooperation|gemeinsam|zusammen) mit|(?:collaboration|partenariat) avec) /giu;
/** End of the names: a mark, or a word that is no part of them. */
const REST =
  /[.:;!?]|,? (?:we|vi|wir|nous|is|are|er|är|ist|sind|has|have|har|hat|which|that|som|die|to|on|om|um|pour) /;

/** Names in the sentences of a box: "Together with Nordvik University and the Museum of Tides, we …". */
export function namesInSentences(box: Element): string[] {
  const text = wordsOf(box);
  return [...text.matchAll(LEAD)].flatMap(({ 0: lead, index }) => {
    const behind = text.slice(index + lead.length);
    const link = [...box.querySelectorAll('a[href]')].map(wordsOf).find((words) => {
      const at = behind.indexOf(words);
      return (
        words && at >= 0 && /^(?:the |det |den |die |der |dem |la |le |l['’])?$/.test(behind.slice(0, at))
      );
    });
    if (link && isBody(link)) return [link];
    const names = namesIn(behind.slice(0, REST.exec(behind)?.index), true);
    return names?.every((name) => isKnown(withoutBrackets(name))) ? names : [];
  });
}

/**
 * The names of organisations in an enumeration, each with its country and department: "Nordvik University, Norway;
 * Department of Rooms, Sund University". Undefined for a single name, and if any may be something else.
 *
 * @param isLabelled Whether a label says that they are partners, so that one may be alone, and half of them may be known by
 *   their shape only.
 */
export function namesIn(words: string, isLabelled = false): string[] | undefined {
  const text = words.replace(/[.;,]$/, '');
  const parts = /;/.test(text) ? text.split(/;\s*(?:(?:and|og|och|und|et) )?/) : partsOf(text);
  // "Nordvik University (Kari Moe), Sund Institute (Ola Lind)"
  const areLed = parts.every((part) => peopleIn(/\(([^()]+)\)$/.exec(part)?.[1] ?? ''));
  const names = areLed ? parts.map(withoutBrackets) : parts;
  const bare = names.map((name) => withoutBrackets(name.replace(ARTICLE, '')).replace(/,.*$/, ''));
  const isOther = (name: string, i: number) =>
    isCountry(name) ||
    !/^[\p{Lu}\d]/u.test(name) ||
    (!isKnown(name) && (!!peopleIn(name) || !(isProperName(name) || names[i] !== name))) ||
    name.length > 90 ||
    /[.:!?]( |$)/.test(name);
  const known = bare.filter(isKnown).length;
  if (bare.some(isOther) || new Set(bare).size < bare.length) return undefined;
  const areKnown = isLabelled ? known * 2 >= names.length : known === names.length && names.length > 2;
  return areKnown && known ? names.map((name) => name.replace(ARTICLE, '')) : undefined;
}

const isKnown = (name: string): boolean => isOrganisation(name) || isBody(name);

/** An article before a name in a sentence. */
const ARTICLE = /^(?:the|l[ae]s?|det|den|der|die|das|dem) (?=\p{Lu})|^l['’](?=\p{L})/u;

/** Whether a text names a part of an institution: "Department of Rooms", but not "Lund School". */
const isUnit = (text: string): boolean =>
  isDepartment(text) && / (?:of|for|für|de|i|vid|ved|av) |fakultete?t?$/i.test(text);

/** The parts of an enumeration with commas; a country, or a department beside its institution, belongs to a name. */
function partsOf(text: string): string[] {
  const tokens = tokenize(text);
  const parts: [start: number, end: number][] = [];
  let isOfUnit = false;
  for (const [a, b] of listItems(tokens, 0, tokens.length)) {
    const [start, end] = [tokens[a]!.start, tokens[b - 1]!.end];
    const part = text.slice(start, end);
    const last = parts.at(-1);
    const isNext = !!last && text.slice(last[1], start).trim() === ',';
    const isBehind: boolean = isNext && (isCountry(part) || (isOfUnit ? isKnown(part) : isUnit(part)));
    if (isBehind) last![1] = end;
    else parts.push([start, end]);
    isOfUnit = !isBehind && isUnit(part);
  }
  return parts.map(([start, end]) => text.slice(start, end));
}
