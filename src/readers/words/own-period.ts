import type { PeriodHit } from './period-finder.js';
import { isCapital, tokenize, type Token } from './tokens.js';

/** Stems of words for things that last for years but are not projects, with at most four letters after them. */
const TOPICS =
  'plan konflikt conflict strateg budg budsj valg elect agenda program krig krieg kris cris revolusjon revolution oppror streik strike okkupasjon occupation genocid uprising pandem reform'.split(
    ' ',
  );
const TOPIC_WORDS = new Set('war wars warfare wartime val valet valen valg'.split(' '));
const isTopic = ({ fold, kind }: Token): boolean =>
  kind === 'word' &&
  (TOPICS.some((stem) => {
    const at = fold.lastIndexOf(stem);
    return at >= 0 && fold.length - at - stem.length <= 4;
  }) ||
    TOPIC_WORDS.has(fold) ||
    // "Koronaåret 2020–2021"
    (fold.length > 6 && fold.endsWith('aret')));

/** Whether a title consists of an article and a unique name: "The Arab Spring (2010–2012)". */
function isOneOfAKind(tokens: readonly Token[]): boolean {
  const [article, ...rest] = tokens.filter(({ kind }) => kind !== 'mark');
  return (
    article !== undefined &&
    ARTICLES.has(article.text) &&
    rest.length > 0 &&
    rest.length <= 4 &&
    rest.every(({ text }) => isCapital(text))
  );
}
const ARTICLES = new Set(['The', 'Den', 'Det', 'Der', 'Die', 'Das']);

/** Short words that lead to years: "in", "fra", "von", "between". */
const LEADS_UP = new Set(
  (
    'an a the of and in on for to from by with at as is og i pa av til med fra fro som en et ett ein eit de den der det des och att fran af ' +
    'und die das im von vom zu zum zur fur mit om ca ar are aret arene arena year years since etter'
  ).split(' '),
);
const BEGINNINGS = ['mell', 'betw', 'duri', 'peri', 'afte', 'befo', 'zwis', 'jahr', 'zeit', 'tids', 'vuos'];

const leadsUp = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (LEADS_UP.has(token.fold) || BEGINNINGS.some((begins) => token.fold.startsWith(begins)));

/**
 * Whether a period after a title is that of the project rather than part of its topic, as in "Norwegian crime fiction,
 * 1995–2015". Months and days are rarely part of a topic. Years count if they are as recent and as few as those of
 * projects; the weaker the separation from the title, the stricter the limits.
 */
export function isOwnPeriod({ from, to, shape, fused, led }: PeriodHit, before: string): boolean {
  const trimmed = before.trimEnd();
  const tokens = tokenize(trimmed);
  const last = tokens.at(-1);
  const dotted = last?.fold === '.' && !last.spaced ? tokens.at(-2) : last;
  if (shape === 'single' || leadsUp(dotted)) return false;
  // in running text, two joined years continue the title: "Velferd fra 2017 til 2022"
  if (led && last?.kind === 'word') return false;
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]!.kind === 'mark' && ',.;:|([-'.includes(tokens[end - 1]!.fold)) end--;
  const title = tokens.slice(0, end);
  const first = Number((from ?? to)!.slice(0, 4));
  const years = Number((to ?? from)!.slice(0, 4)) - first;
  if ((from ?? '').length > 4 || (to ?? '').length > 4) return first >= 1990 && years <= 15;
  // a separate column is not part of the title
  if (fused || last?.fold === '|') return first >= 2005 && years <= 10;
  if (title.some(isTopic) || isOneOfAKind(title)) return false;
  const mark = before.length - trimmed.length < 2 && last?.kind === 'mark' ? last.fold : '';
  if (shape === 'open') return first >= 2005 && first < 2045 && end < tokens.length;
  if (mark && '.;|([)]»”"'.includes(mark)) return first >= 2000 && years <= 10;
  return first >= (mark && ',:-'.includes(mark) ? 2010 : 2012) && years <= 7;
}
