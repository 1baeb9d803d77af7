import type { IssueKind } from '../../../records/types.js';
import { isCapital, tokenize, type Token } from '../../words/tokens.js';

/** A kind of issue among tokens, `[from, to)`. */
export interface KindHit {
  from: number;
  to: number;
  /**
   * The kind as in a record: a key, or the page's wording if there is no key; undefined for a call, which has no kind.
   */
  kind: string | undefined;
}

const set = (words: string) => new Set(words.split(' '));
export const SETS_APART = set('special themed thematic topical theme article research guest feature');
export const ISSUES: ReadonlyMap<string, IssueKind> = new Map([
  ['issue', 'special-issue'],
  ['issues', 'special-issue'],
  ['section', 'special-section'],
  ['sections', 'special-section'],
  ['collection', 'collection'],
  ['collections', 'collection'],
  ['topic', 'research-topic'],
  ['forum', 'special-section'],
]);
const ONLINE = set('online double virtual');
const FIRST_PARTS =
  'tema spesial special spezial saer fokus fadda themen sonder schwerpunkt thema erikois teema'.split(' ');
const LAST_PARTS = 'nummer numret numre numer utgav ausgabe heft numero nummar nummir hafte'.split(' ');
const SECTIONS = ['seksjon', 'sektion', 'oassi'];
const CALLED_FOR = set(
  'artikler artiklar bidrag paper papers articles contributions contribution abstracts chapters manuscripts submissions temaer themes',
);
/** Words for a call with what it is for, and ends of compounds for one. */
const CALLS_FOR = set('appel llamada chamada convocatoria');
const CALL = /^cf[acp]$|.(?:indkaldelse|innkalling|kutsu)$/;

/** Words that name a kind by themselves, after a label or before a title. */
const ALONE: ReadonlyMap<string, IssueKind> = new Map(
  Object.entries({
    theme: 'tema temat temaet theme thema topic schwerpunkt fadda',
    collection: 'artikkelsamling artikelsamling artikelsammlung artihkalcoakkaldat',
  }).flatMap(([key, words]) => words.split(' ').map((word): [string, IssueKind] => [word, key as IssueKind])),
);

/** The key of a kind that stands alone, "Tema: …", for its folded word. */
export const kindAlone = (fold: string): IssueKind | undefined => ALONE.get(fold);

/** The key of a kind of special issue; otherwise the words themselves. */
export function issueKindOf(words: string): string {
  const tokens = tokenize(words.slice(0, 80));
  const at = ONLINE.has(tokens[0]?.fold ?? '') ? 1 : 0;
  const hit = tokens[at]?.kind === 'word' ? kindAt(tokens, at, tokens.length) : undefined;
  const isWhole = hit?.to === tokens.length && words.length <= 80;
  return (isWhole ? hit.kind : tokens.length === 1 ? kindAlone(tokens[0]!.fold) : undefined) ?? words;
}

/** Words for kinds of issue and for calls that are not part of a running title. */
export function kindsIn(tokens: readonly Token[], start: number, end: number): KindHit[] {
  const hits: KindHit[] = [];
  for (let i = start; i < end; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    const hit = kindAt(tokens, i, end);
    if (!hit) continue;
    // the last words of a call may be cut off: "Oproep voor"
    hit.to = Math.min(hit.to, end);
    const call = hits.at(-1);
    // "Call for papers themanummer …"
    const followsCall = call !== undefined && !call.kind && call.to === hit.from;
    if (followsCall || isSeparate(tokens, hit, start)) hits.push(hit);
    i = hit.to - 1;
  }
  return hits;
}

function kindAt(tokens: readonly Token[], at: number, end: number): KindHit | undefined {
  const { fold, text } = tokens[at]!;
  const word = (n: number) =>
    at + n < end && tokens[at + n]!.kind === 'word' && !tokens[at + n]!.breaks ? tokens[at + n]!.fold : '';
  const hit = (words: number, kind?: string): KindHit => ({ from: at, to: at + words, kind });
  const next = tokens[at + 1]?.fold;
  if (fold === 'call' && word(1) === 'for' && CALLED_FOR.has(word(2))) return hit(3);
  if (fold === 'calling' && CALLED_FOR.has(word(1))) return hit(2);
  // "Call: Quiet Cities"
  if (fold === 'call' && next === ':' && (at === 0 || tokens[at]!.breaks)) return hit(1);
  if (fold === 'open' && word(1) === 'call' && tokens[at + 2]?.fold === ':') return hit(2);
  // "Oproep tot bijdragen"
  if (fold === 'oproep') return hit(/^(?:tot|voor)$/.test(word(1)) ? 3 : 1);
  // "Nyt call om …", "AAC : titre", "Convocatoria: título"
  const isCall =
    CALL.test(fold) ||
    (fold === 'call' && word(1) === 'om') ||
    (next === ':' && (fold === 'convocatoria' || (/^AA[AC]$/.test(text) && tokens[at + 1]!.spaced)));
  if (isCall) return hit(1);
  // "SI: Open-Source Hydrology"
  if (text === 'SI' && next === ':' && (at === 0 || tokens[at]!.breaks)) return hit(1, 'special-issue');
  // "Appel thématique n° 5"
  if (fold === 'appel' && word(1) === 'thematique') return hit(2);
  // "Appel à proposition d’articles"
  if (CALLS_FOR.has(fold) && /^(?:a|de|para)$/.test(word(1)))
    return hit(fold === 'convocatoria' ? 1 : /^d['’]/.test(tokens[at + 3]?.text ?? '') ? 4 : 3);
  if (SETS_APART.has(fold)) {
    let n = ONLINE.has(word(1)) || (fold === 'special' && SETS_APART.has(word(1))) ? 2 : 1;
    if (fold === 'special' && word(1) === '' && next === '-') n = 2;
    const noun = word(n);
    const key = ISSUES.get(noun);
    // "Special Topic", "Special Forum", "Feature Topic"; only topics are researched
    const isOwn = noun === 'topic' ? fold !== 'research' : noun === 'forum';
    if (!key || (fold === 'research' && noun !== 'topic') || (fold === 'feature' && !isOwn)) return undefined;
    if (/^(?:proposals?$|editor)/.test(word(n + 1))) return undefined;
    return hit(n + 1, isOwn ? titled(tokens, at, at + n + 1) : key);
  }
  if ((fold === 'speciaal' && word(1) === 'nummer') || (fold === 'thematische' && word(1) === 'ausgabe'))
    return hit(2, 'special-issue');
  if (fold === 'monografico') return hit(1, 'special-issue');
  // "Chamada: Dossiê Memória e Cidade", "Call for papers: dossier – Towns"
  const isApart =
    tokens[at - 1]?.fold === ':' && (isCapital(word(1) && tokens[at + 1]!.text) || next === '-');
  const opensLine =
    (at === 0 || tokens[at]!.breaks) &&
    ('.«“„"‘'.includes(tokens[at + 1]?.text ?? '-') || /^(?:coordonne|dirige|sous$)/.test(word(1)));
  if (/^doss?ier?$/.test(fold) && (isApart || opensLine)) return hit(1, sentenceCase(text));
  if (/^numer(?:u|ze)?$/.test(fold) && /^(?:tematyczn|specjaln)/.test(word(1)))
    return hit(2, 'special-issue');
  if (/^(?:doss?ier?|numero)$/.test(fold) && ROMANCE.has(word(1)))
    return hit(2, fold === 'numero' ? 'special-issue' : sentenceCase(`${text} ${tokens[at + 1]!.text}`));
  const volume = VOLUMES.exec(fold);
  if (volume) return hit(1, sentenceCase(text.slice(0, volume[1]!.length)));
  if ((fold === 'edited' && word(1) === 'volume') || (fold === 'ouvrage' && word(1) === 'collectif'))
    return hit(2, sentenceCase(`${text} ${tokens[at + 1]!.text}`));
  const first = FIRST_PARTS.find((part) => fold.startsWith(part));
  if (!first) return undefined;
  const rest = fold.slice(first.length);
  const key = keyOfLast(rest);
  if (key) return hit(1, key);
  // "tema-nummer"
  const second = tokens[at + 2];
  const isHyphenated = !rest && next === '-' && second?.kind === 'word' && !second.spaced;
  const joined = isHyphenated && at + 2 < end ? keyOfLast(second.fold) : undefined;
  return joined && hit(3, joined);
}

/** The kind that the last part of a compound names: temaNUMMER, temaSEKSJON. */
const keyOfLast = (part: string): IssueKind | undefined =>
  LAST_PARTS.some((last) => part.startsWith(last))
    ? 'special-issue'
    : SECTIONS.some((last) => part.startsWith(last))
      ? 'special-section'
      : undefined;

/** Words for an edited volume, with optional endings. */
const VOLUMES = /^(antologia|antologi|sammelband|bundel)(?:en|n|et|an)?$/;

const ROMANCE = set('thematique special speciale monographique monografico tematico especial');

/** Capitalises each word, without "online": "Special Topic". */
const titled = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter(({ kind, fold }) => kind === 'word' && fold !== 'online')
    .map(({ text }) => sentenceCase(text))
    .join(' ');

const sentenceCase = (text: string): string => text[0]!.toUpperCase() + text.slice(1).toLowerCase();

const LEADS = set(
  'special open final second third last extended upcoming forthcoming kommende next neste nasta prochain a an et en ein eine un une una um il el o al zum zur fur para per pour til for to till our vart vare on the det den le ce das dem dieses im unserem unser our vores ons new ny nyt nytt nye',
);
const FOLLOWS = set('on om uber zu zum in i of av');

/** "Dossier", "dosier" or "dossiê", a kind in the page's wording. */
export const dossier = (text: string): string | undefined =>
  /^(?:doss?ier|dossiê)$/i.test(text) ? sentenceCase(text) : undefined;

/** Whether such words name the issue rather than being part of a running title. */
function isSeparate(tokens: readonly Token[], { from, to, kind }: KindHit, start: number): boolean {
  const before = tokens[from - 1];
  if (isDetermined(tokens, start, from)) return true;
  if (from === start || before === undefined || tokens[from]!.breaks) return true;
  if (before.kind === 'mark' ? '.:|-([»”"!?,;/'.includes(before.fold) : LEADS.has(before.fold)) return true;
  const after = tokens[to];
  // "Harbour Studies special issue 3/2027"
  if (kind !== undefined && after?.kind === 'number' && tokens[to + 1]?.fold === '/') return true;
  if (
    after &&
    (':«"“„'.includes(after.fold) || (after.kind === 'word' && FOLLOWS.has(after.fold) && kind !== undefined))
  )
    return true;
  // starts with a capital: "… in the Nordic Countries Call for papers for …"
  return kind === undefined
    ? tokens[from]!.text[0] === 'C' && before.kind === 'word'
    : isTitleCase(tokens, from, to);
}

/** Whether only an article or possessive and lower-case words precede the kind: "Our latest", "Unser aktuelles". */
export const isDetermined = (tokens: readonly Token[], start: number, from: number): boolean =>
  from > start &&
  from - start < 4 &&
  /^(?:our|the|this|vart|det|notre|ce|le|unser|das|dieses|ons|het|dit)$/.test(tokens[start]!.fold) &&
  tokens.slice(start + 1, from).every(({ kind, text }) => kind === 'word' && text === text.toLowerCase());

const isTitleCase = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  tokens.slice(from, to).every(({ text }) => text[0] !== text[0]!.toLowerCase()) &&
  (tokens[to] === undefined || tokens[to].kind === 'mark' || isCall(kindAt(tokens, to, tokens.length)));

const isCall = (hit: KindHit | undefined): boolean => hit !== undefined && hit.kind === undefined;
