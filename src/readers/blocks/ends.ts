import { foldLetters } from '../../records/letters.js';
import { isPager } from '../page/navigation.js';
import { sectionOf } from '../page/section.js';
import {
  countsOf,
  holdsFact,
  isFilled,
  isSectionHeading,
  namesKind,
  namesStatus,
  PERIOD,
  wordsOf,
} from './nodes.js';

/** Starts of headings that are hardly ever titles, folded. */
const FOLLOWING =
  /^(?:[ck]onta[ck]t[a-z]*(?: (?:us|oss|os|uns|nous|info[a-z]*|persons?|details))?$|ansprech|yhteys|ota yhteytta|henvendels|sekretariat|sporsmal|fragor$|fragen$|questions$|more (?:info|about|from)|mei?r (?:info|om)|weitere info|further (?:info|read)|related (?:li|pa|pr)|relater|se (?:ogsa|aven)|sja og|siehe auch|see also|voir aussi|downloads?$|nedlast)/;
/** Starts of links back to another page, folded. */
const BACK = /^\W*(?:tilbak|back|return|zuruck|takaisin|retour|terug)/;

const folded = (node: Node): string => foldLetters(wordsOf(node));

/** Whether a heading is "Contact us", "See also" or the like. */
const isFollowing = (heading: Element): boolean =>
  wordsOf(heading).split(' ').length < 5 && FOLLOWING.test(folded(heading));

const isAbove = (words: string): boolean => namesStatus(words) || namesKind(words);

/** Whether a heading may begin a part of the page that is no entry. */
const isEnd = (heading: Element): boolean =>
  isFollowing(heading) || (isSectionHeading(heading) && !isAbove(wordsOf(heading)));

/**
 * The headings of parts after all entries, and those below them. The first is at the level of the entries or above; all
 * others are such headings too, or deeper. None has facts of an entry.
 */
export function endsOf(
  headings: readonly Element[],
  levelOf: (heading: Element) => number,
  wordsBelow: (heading: Element) => string,
): readonly Element[] {
  const counts = countsOf(
    headings.filter((heading) => !isEnd(heading) && !isAbove(wordsOf(heading))).map(levelOf),
  );
  // the level of most headings, or the highest of these
  const [[level] = [0]] = [...counts].sort(([a, many], [b, others]) => others - many || a - b);
  let from: number | undefined;
  headings.forEach((heading, i) => {
    const own = levelOf(heading);
    if (from === undefined ? own > level : own > levelOf(headings[from]!)) return;
    // a heading above the level of all entries, after which there are none
    const isOther =
      own < level &&
      !isAbove(wordsOf(heading)) &&
      headings.every((other, j) => levelOf(other) !== level || j < i) &&
      headings.slice(0, i).filter((other) => levelOf(other) === level).length > 1;
    if (!isEnd(heading) && !isOther) from = undefined;
    else from ??= i;
  });
  const ends = from ? headings.slice(from) : [];
  const isEntry = (heading: Element) =>
    isFollowing(heading) ? PERIOD.test(wordsBelow(heading)) : holdsFact(wordsBelow(heading));
  return ends.some(isEntry) ? [] : ends;
}

/**
 * The content of an entry without empty parts at its end. An end that leads back or to all entries, or that says when
 * the page was last changed, is left out too.
 */
export function withoutBackLink<N extends Node>(body: readonly N[]): readonly N[] {
  const to = body.findLastIndex(isFilled);
  const last = to < 0 ? undefined : body[to]!;
  const isEnd = last && (isPager(last) || leadsBack(last) || saysChanged(last));
  return body.slice(0, isEnd ? to : to + 1);
}

/** Whether a node begins by saying when the page was changed, "Last updated: 4 May 2024", or does so behind its file. */
export const saysChanged = (node: Node): boolean =>
  CHANGED.test(folded(node).replace(/^[^ ]+\.[a-z]+ [·|•] /, ''));

const CHANGED =
  /^(?:stand:? (?:\p{L}+ )?\d|(?:sist|senast|sidst|zuletzt|letzte|last|viimeksi|dernier|laatst|ultim)\p{L}* (?:\p{L}+ ){0,2}?(?:endr|andr|oppdat|uppdat|opdat|updat|aktual|redig|modif|chang|mise|bear|geand|gewijz|bijgew|muok|paiv|revi)\p{L}*:? [^.;]{0,30}\d)/u;

/** Whether a node is a link back to another page or to a list of entries: "Back to research", "All projects". */
function leadsBack(node: Node): boolean {
  const link = node.nodeType === 1 && (node as Element).querySelector('a[href]');
  const words = wordsOf(node);
  return !!link && wordsOf(link) === words && (BACK.test(folded(node)) || !!sectionOf(words));
}
