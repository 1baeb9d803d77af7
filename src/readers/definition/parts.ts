import { isInstitution } from '../words/institutions.js';
import { monthNumber } from '../words/months.js';
import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import type { Attribution } from './attribution.js';
import { isBody } from './bodies.js';
import { endsInitial, isInitial, kindOf, namesIn } from './names.js';
import { placeAt, written } from './place.js';
import { closingOf, OPENING, PUBLISHER, titleIn, titleText } from './source-titles.js';
import { SENTENCE } from './words.js';

/** A part of a source between marks, `[from, to)`, and what it is by itself. */
interface Part {
  from: number;
  to: number;
  /** The mark before it. */
  mark: string;
  kind: 'quoted' | 'year' | 'life' | 'page' | 'role' | 'aside' | 'named' | undefined;
}

/** Prepositions between a person and a quoted work. */
const WITHIN = /^(?:im?|in|pa|on|dans|en|nel|ur|fra|from|sur)$/;
/** Abbreviations before what is neither title nor year. */
const PAGES = /^\d+ (?:p|pp|s|S|pages|Seiten|sider|sidor)\.?$/;
const ASIDE =
  /^(?:trans(?:l\w*)?|overs(?:[ae]t\w*)?|ubers(?:etz\w*)?|trad(?:u\w*)?|eds?|edited|red|hrsg|vol|bd|tome|t|no|nr)$/;
/** Ends of occupations, and words with such ends that are none. */
const TRADES = /(?:.{3}(?:er|or|[iy]st|ian|eur|are|ienn?e?)|sof|poet|dosent|stipendiat)$/;
const NO_TRADE = /^(?:(?:an)?other|after|under|over|never|e[ft]ter|eller|oder|aber|unter|uber)$|letter$/;
const ARTICLES = /^(?:an?|the|ein|en|et|une?)$/;
/** Endings of posts, and first words of titles. */
const POST = /(?:leder|leiar|ledare|leader|professor)$/;

/**
 * Reads a source that starts with a person, part by part: "Ellis Marrow i «Håndboken»", "– Ellis Marrow 1902–1977, Ma
 * confession (1975)". Each part must be known by itself. A part that may be a title or a place is not read.
 *
 * @param marked Whether a dash, label or markup shows that this is a source; a bracket shows less.
 * @param breaks Whether a token starts a line.
 */
export function readParts(
  tokens: readonly Token[],
  start: number,
  end: number,
  { marked, bracketed }: { marked: boolean; bracketed: boolean },
  breaks: (at: number) => boolean,
): Attribution | undefined {
  const [who, ...parts] = partsOf(tokens, start, end, breaks);
  if (!who || parts.length > 9) return undefined;
  // "MARROW, Ellis, Le livre des mains, Paris, Rive, 1924"
  const isInverted =
    who.to === who.from + 1 &&
    isAllCapitals(tokens[who.from]!.text) &&
    parts[0]?.mark === ',' &&
    parts.length > 3 &&
    kindOf(tokens, parts[0].from, parts[0].to) === 'family';
  const authors = isInverted
    ? [written(tokens, who.from, parts.shift()!.to)]
    : authorsIn(tokens, who, marked || bracketed);
  if (!authors) return undefined;
  const behind = parts.findIndex(({ kind }) => kind !== 'life');
  const rest = behind < 0 ? [] : parts.slice(behind).filter(({ kind }) => kind !== 'aside');
  // a title and its subtitle: ", Hender og hus – Små tekster"
  const [head, sub] = rest;
  if (
    head?.mark === ',' &&
    '-–—'.includes(sub?.mark || '.') &&
    head.kind === 'named' &&
    sub!.kind === 'named'
  )
    rest.splice(0, 2, { ...head, to: sub!.to });
  const [first] = rest;
  const isOnly = rest.length === 1;
  const year = rest.find(({ kind }) => kind === 'year');
  const page = rest.find(({ kind }) => kind === 'page');
  const quoted = rest.find(({ kind }) => kind === 'quoted');
  const isNamed = first?.kind === 'named';
  // "Ellis Marrow, Les mains. Petit traité, Paris, Éditions du Quai, 2019"
  const press = rest.findIndex(
    (part, i) =>
      rest[i + 1] === year && tokens.slice(part.from, part.to).some(({ fold }) => PUBLISHER.test(fold)),
  );
  const place = rest[press - 1];
  const last = rest[press - (place?.mark === ',' && place.to - place.from < 4 ? 2 : 1)];
  const isList = rest.every(({ kind }) => kind && kind !== 'life');
  if (year && last && isNamed && isList && rest.length < 6)
    return {
      authors,
      year: tokens[year.to - 1]!.text,
      ...(page && { locator: placeAt(tokens, page.from, page.to)!.text }),
      sourceTitle: titleText(written(tokens, first.from, last.to)),
    };
  // the years of a life, and perhaps an occupation
  const isOccupied = isOnly && isTrade(tokens[first!.to - 1]!) && !ARTICLES.test(tokens[first!.from]!.fold);
  if (parts[0]?.kind === 'life' && (first ? isOccupied : marked)) return { authors };
  // "– Ellis Marrow, Hands": a person, and what may be a work, a post or a place
  if (
    marked &&
    tokens[0]!.text !== '-' &&
    first?.mark === ',' &&
    isCapital(tokens[first.from]!.text) &&
    !year &&
    !page
  )
    return { authors };
  if (!first || rest.some(({ kind }) => !kind || kind === 'life')) return undefined;
  if (rest.some((part) => part.kind === 'year' && part !== year)) return undefined;
  // "Ellis Marrow (Barn, 1/2021)"
  const isPeriodical =
    !!year && isNamed && first.mark === '(' && rest.length === 2 && tokens[year.from + 1]?.text === '/';
  const named = rest.filter(({ kind }) => kind === 'named').length;
  const text = (part: Part) => titleText(written(tokens, part.from, part.to));
  const title = quoted
    ? quotedIn(tokens, quoted)
    : isNamed
      ? isPeriodical ||
        // a year in a bracket behind it, or a place and a publisher between
        (year?.mark === '(' && year.from === first.to + 1) ||
        (named === 3 && year)
        ? text(first)
        : titleIn(tokens, first.from, first.to, 0)
      : undefined;
  const isSourced = isInverted
    ? !!title
    : marked
      ? !!(year ?? page ?? quoted) || (isOnly && first.kind === 'role' && isPost(tokens, first))
      : bracketed
        ? !!title || (!!(year ?? page) && hasInitial(tokens, who))
        : isPeriodical ||
          (isOnly && (isWork(tokens, quoted) || (first.kind === 'role' && isPost(tokens, first))));
  if (!isSourced || (named > 3 && !quoted)) return undefined;
  return {
    authors,
    ...(year && { year: tokens[year.to - 1]!.text }),
    ...(page && { locator: placeAt(tokens, page.from, page.to)!.text }),
    ...(title && { sourceTitle: title }),
  };
}

/** Whether a quoted title is in a phrase with a person, and no speech: "i «Håndboken»", ", “The Book of Hands”". */
const isWork = (tokens: readonly Token[], quoted: Part | undefined): boolean =>
  !!quoted &&
  (WITHIN.test(tokens[quoted.from]!.fold) || quoted.mark === ',') &&
  !'.!?'.includes(tokens[quoted.to - 2]!.text);

/** Whether a role is an academic one: "tidl. lektor ved …". */
const isPost = (tokens: readonly Token[], { from, to }: Part): boolean =>
  tokens
    .slice(from, Math.min(to, from + 3))
    .some(({ fold }) => /(?:lektor|professor|dosent|docent)(?:in)?$/.test(fold));

const hasInitial = (tokens: readonly Token[], { from, to }: Part): boolean =>
  tokens.slice(from, to).some((_, i) => isInitial(tokens, from + i));

/** The persons in the first part: a full name, or several family names that are marked as a source. */
function authorsIn(tokens: readonly Token[], { from, to }: Part, marked: boolean): string[] | undefined {
  const text = written(tokens, from, to);
  if (isInstitution(text) || isBody(tokens, from, to) || POST.test(tokens[from]!.fold)) return undefined;
  if (kindOf(tokens, from, to) === 'full') return [text];
  const names = marked ? namesIn(tokens, from, to, '') : undefined;
  return names && names.length > 1 && names.every(({ kind }) => kind === 'family')
    ? names.map((name) => written(tokens, name.start, name.end))
    : undefined;
}

function partsOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  breaks: (at: number) => boolean,
): Part[] {
  const parts: Part[] = [];
  let from = start;
  let mark = '';
  /** Ends a part at `to`; the next one starts there, or behind a mark. */
  const cut = (to: number, next = '') => {
    if (to > from) parts.push({ from, to, mark, kind: kindOfPart(tokens, from, to) });
    from = next ? to + 1 : to;
    mark = next;
  };
  for (let i = start; i < end; i++) {
    const { text, fold, kind, spaced } = tokens[i]!;
    const next = tokens[i + 1];
    if (breaks(i)) {
      cut(i);
      mark = ',';
    }
    // a preposition belongs to the quoted title after it
    if (WITHIN.test(fold) && OPENING.includes(next?.text ?? '?')) cut(i);
    if (OPENING.includes(text)) {
      const close = closingOf(tokens, i, end);
      if (close === undefined) return [];
      if (!WITHIN.test(tokens[i - 1]?.fold ?? '')) cut(i);
      i = close;
      if (!',;.:)]'.includes(tokens[i + 1]?.text ?? '.')) cut(i + 1);
    } else if (kind === 'mark') {
      const isSpaced = next?.spaced === true;
      const isStop =
        text === '.' &&
        !endsInitial(tokens, i + 1) &&
        !ASIDE.test(tokens[i - 1]?.fold ?? '') &&
        (!next || (isSpaced && (isCapital(next.text) || OPENING.includes(next.text))));
      const isDash = fold === '-' && spaced && isSpaced;
      if (isStop || isDash || ',;()[]'.includes(text) || (text === ':' && isSpaced)) cut(i, text);
    } else if ((text.length === 4 || isTrade(tokens[i]!)) && kindOf(tokens, from, i) === 'full') {
      // "Ellis Marrow 1902 - 1977", "Ellis Marrow historien américain 1939"
      cut(i);
    }
  }
  cut(end);
  // the years of a life around a dash
  parts.forEach((died, i) => {
    const born = parts[i - 1];
    if ('-–—'.includes(died.mark || '.') && born && isLife(tokens[born.from]!.text, tokens[died.from]!.text))
      born.kind = died.kind = 'life';
  });
  return parts;
}

function kindOfPart(tokens: readonly Token[], from: number, to: number): Part['kind'] {
  const first = tokens[from]!;
  const open = WITHIN.test(first.fold) ? from + 1 : from;
  if (OPENING.includes(tokens[open]?.text ?? '?') && closingOf(tokens, open, to) === to - 1) return 'quoted';
  const [, born, died] = /^(\d{4}) ?[-–] ?(\d{4})$/.exec(written(tokens, from, to)) ?? [];
  if (isLife(born, died)) return 'life';
  if (isYearOf(tokens, from, to)) return 'year';
  if (placeAt(tokens, from, to)?.end === to) return 'page';
  if (ASIDE.test(first.fold) || PAGES.test(written(tokens, from, to))) return 'aside';
  const words = tokens.slice(from, to);
  if (words.length > 16 || words.some(({ fold, text }) => SENTENCE.has(fold) && !isCapital(text)))
    return undefined;
  if (!isCapital(first.text))
    return words.slice(0, 3).some(isTrade) && !ARTICLES.test(first.fold) ? 'role' : undefined;
  return words.every(({ kind, text }) => kind === 'word' || ",-'’&?!".includes(text)) ? 'named' : undefined;
}

const isLife = (born = '', died = ''): boolean =>
  Number(died) - Number(born) > 19 && Number(died) - Number(born) < 111;

const isTrade = ({ fold, text }: Token): boolean =>
  !isCapital(text) && TRADES.test(fold) && !NO_TRADE.test(fold);

/** Whether a part is a year, with a place, publisher, day or number before it. */
const isYearOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from < 7 &&
  /^(?:1[5-9]|20)\d\d$/.test(tokens[to - 1]!.text) &&
  tokens
    .slice(from, to - 1)
    .every(
      ({ kind, text, fold }) =>
        (kind === 'word' && (isCapital(text) || !!monthNumber(fold))) ||
        (kind === 'number' && text.length < 3) ||
        './'.includes(text),
    );

const quotedIn = (tokens: readonly Token[], { from, to }: Part): string =>
  titleText(written(tokens, OPENING.includes(tokens[from]!.text) ? from + 1 : from + 2, to - 1));
