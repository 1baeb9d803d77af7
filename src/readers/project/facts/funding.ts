import { AND, ARTICLES } from '../../words/small-words.js';
import { isBalanced, listItems, trimItem } from '../../line/enumerations.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName, isTopicToo } from '../../words/funders.js';
import { hasFacts } from '../has-facts.js';
import { grantIn, type GrantHit } from '../../words/grants.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { afterAmount, isAmount } from '../../words/money.js';
import { isNoFunder } from '../../words/no-funder.js';
import { personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import { isTypeToo, isUnion, programmeAt } from '../../words/project-types.js';
import { isAllCapitals, isCapital, tokenize, type Token } from '../../words/tokens.js';
import type { Funding } from '../../../records/types.js';
import type { ProjectDraft } from '../draft.js';
import { nameEnd } from './organisations.js';

/** Words by which a name next to a funder is one of its programmes. */
const PROGRAMME_WORDS = new Set(
  'partnership partnerships scheme fellowship fellowships grants action actions initiative call studentship support'.split(
    ' ',
  ),
);
/** Words at the end of the name of a grant. */
const SCHEMES = new Set(
  'grant fellowship studentship scholarship award scheme starter starting consolidator advanced laureate'.split(
    ' ',
  ),
);
/** Words after a funder's name that introduce other facts: "Koneen Säätiö vuosina 2020–2023". */
const LEADS_UP = new Set(
  'vuosina vuosille i in im pa perioden period periode tidsrommet tidsrummet tiden arene aren arene the for during fra fran from over med with mit von van voor pour par par med zeitraum og and och und en et'.split(
    ' ',
  ),
);
const WITHIN = new Set('under through via gjennom innenfor within inom gennem'.split(' '));

/**
 * Reads funders, programmes and grant numbers from `[from, to)`: `Norges forskningsråd (FINNUT), prosjektnr. 302013,
 * 2021–2024 og Erasmus+`. Without a label for a funder, `isSure` is false and the name must show what it is. A number
 * alone is never a funder.
 */
export function readFunding(draft: ProjectDraft, from: number, to: number, isSure: boolean): boolean {
  const { tokens, record } = draft;
  if (isNoFunder(tokens, from)) return false;
  const end = nameEnd(draft, from, to);
  if (!isSure && !beginsWithFunder(draft, from, end)) return false;
  const first = record.funding.length;
  readPeriod(draft, from, to);
  for (const [a, b] of parts(draft, from, end))
    if (!isNameBehindPeriod(draft, a, b)) readItem(draft, a, b, first, isSure);
  if (record.funding.length === first && tokens[from]) return false;
  return record.funding.length > first;
}

/** Whether a person's name, rather than a funder, follows the period: "… Vetenskapsrådet, 2019–2022, Anna Berg". */
function isNameBehindPeriod({ tokens, spans }: ProjectDraft, from: number, to: number): boolean {
  const period = tokens[from - 2];
  return (
    tokens[from - 1]?.fold === ',' &&
    period?.kind === 'number' &&
    !spans.isFree(period.start, period.end) &&
    !isFunderName(tokens, from, to) &&
    personAt(tokens, from, to)?.after === to
  );
}

function readPeriod(draft: ProjectDraft, from: number, to: number): void {
  const hit = findPeriods(draft.slice(from, Math.min(to, from + 60))).find(({ shape }) => shape !== 'single');
  if (!hit) return;
  const at = draft.tokens[from]!.start;
  draft.setPeriod(...draft.rangeOf(at + hit.start, at + hit.end), hit.from, hit.to);
}

/** The unclaimed parts of an enumeration; brackets, "under" and "through" also separate names. */
function* parts(draft: ProjectDraft, from: number, to: number): Generator<[number, number]> {
  const { tokens } = draft;
  for (const [s, e] of listItems(tokens, from, to)) {
    let at = s;
    for (let i = s; i <= e; i++) {
      const token = tokens[i];
      const afterSum = i < e ? endOfSum(tokens, i) : i;
      if (afterSum > i) {
        const named = trimItem(tokens, at, i);
        if (named) yield named;
        at = afterSum;
        i = afterSum - 1;
        continue;
      }
      const ends =
        i === e ||
        '()[]'.includes(token!.fold) ||
        (i > s && WITHIN.has(token!.fold)) ||
        !draft.isFree(i, i + 1);
      if (!ends) continue;
      // initials in brackets belong to the name: "Deutsche Forschungsgemeinschaft (DFG)"
      const after = i < e && token!.fold === '(' && at < i ? afterOwnName(draft, at, i, e) : i;
      if (after > i) {
        i = after - 1;
        // "German Research Foundation (DFG) funding programme e-Research"
        if (after < e && PROGRAMME.test(tokens[after]!.fold)) {
          yield [at, after];
          yield [after, e];
          break;
        }
        // "Vetenskapsrådet (Swedish Research Council) Natural sciences"
        if (after >= e || tokens[after]!.kind !== 'word' || !isCapital(tokens[after]!.text)) continue;
        yield [at, after];
        break;
      }
      const part = trimItem(tokens, at, i);
      if (part) yield part;
      at = i + 1;
    }
  }
}

/** Words between the name of a funder and that of its programme. */
const PROGRAMME = /^(?:funding|program(?:me?)?|forderprogramm|programmet|ohjelma)$/;

/**
 * Index after an amount of money that follows a name, "Vinnova 1 200 000 kronor", "the ESRC c. £560k"; otherwise `at`.
 * In "Horizon 2020 EUR 3 million" the number before it is part of the name.
 */
function endOfSum(tokens: readonly Token[], at: number): number {
  const end = afterAmount(tokens, at);
  return tokens[end]?.kind === 'number' && !tokens[end].breaks ? at : end;
}

/** First words of names of funders that end with a place: "Academy of Finland". */
export const BODIES = /^(?:academy|agency|council|ministry|fund)$/;

/**
 * Index after the bracket at `open` if it contains a short form of the name, whose letters occur in the name in order,
 * "(DFG)", "(Bufdir)", "(HK-dir)", or the name in another language, "Academy of Finland (Suomen Akatemia)". Otherwise
 * `open`.
 */
function afterOwnName(draft: ProjectDraft, from: number, open: number, to: number): number {
  const { tokens } = draft;
  let close = open + 1;
  while (close < to && tokens[close]!.fold !== ')' && tokens[close]!.fold !== '(') close++;
  const [inner] = tokens.slice(open + 1, close);
  if (inner?.kind !== 'word' || tokens[close]?.fold !== ')' || !isBalanced(tokens, from, open)) return open;
  // initials, also of a programme: "European Research Council (ERC)"
  const initials = tokens.slice(from, open).map(({ fold }) => fold[0] ?? '');
  if (close - open === 2 && initials.join('') === inner.fold && open - from > 2) return close + 1;
  if (!isCapital(inner.text) || programmeAt(tokens, open + 1)) return open;
  // a short name in another language: "Independent Research Fund Denmark (DFF)"
  const isShort = close - open === 2;
  if (isShort && isFunderShortName(inner)) return close + 1;
  const first = ARTICLES.has(tokens[from]!.fold) ? from + 1 : from;
  const isPayer = isFunderName(tokens, first, open) || BODIES.test(tokens[first]!.fold);
  const isShortOuter = open - first === 1 && isFunderShortName(tokens[first]!);
  if (isPayer && !isShortOuter && isFunderName(tokens, open + 1, close)) return close + 1;
  // a body without programmes: "Arbeids- og velferdsdirektoratet (NAV)"
  const hasNone = isInstitutionName(tokens, from, open) && !isFunderName(tokens, from, open);
  if (isShort && hasNone && isAllCapitals(inner.text) && inner.text.length < 5) return close + 1;
  const name = tokens
    .slice(from, open)
    .map(({ fold }) => fold)
    .join('');
  let at = 0;
  for (const { fold, kind, spaced } of tokens.slice(open + 1, close)) {
    if (spaced && fold !== inner.fold) return open;
    if (kind !== 'word') continue;
    for (const letter of fold) {
      at = name.indexOf(letter, at) + 1;
      if (at === 0) return open;
    }
  }
  return name[0] === inner.fold[0] ? close + 1 : open;
}

/** Whether the first name, without its number, is that of a funder or programme. */
function beginsWithFunder(draft: ProjectDraft, from: number, to: number): boolean {
  const [item] = listItems(draft.tokens, from, to);
  if (!item) return false;
  let [a, b] = item;
  if (ARTICLES.has(draft.tokens[a]!.fold) && b - a > 1) a++;
  const grant = grantIn(draft.text, draft.tokens, a, b);
  if (grant) b = trimItem(draft.tokens, a, grant.from)?.[1] ?? a;
  // a grant number shows that the short name before it is a funder: "FAPESP grant 2016/19736-5"
  const isGranted =
    grant?.isLabelled && /grant|award|bevilling|subven/i.test(draft.text.slice(grant.start, grant.first));
  if (isGranted && b - a === 1 && isShortName(draft.tokens[a]!.text)) return true;
  const open = draft.tokens.slice(a, b).findIndex(({ fold }) => fold === '(');
  if (open > 0) b = a + open;
  // "Title (EU)" may be about the EU
  if (isTopicToo(draft.tokens, a, b) && draft.tokens[to]?.fold === ')' && !hasFacts(draft.record))
    return false;
  return isFunderName(draft.tokens, a, b) || programmeAt(draft.tokens, a) !== undefined;
}

/** Nordic names of single bodies, which have an article and may be in lower case, folded. */
const BODY = /.{3}(?:direktoratet|departementet|kommunen|styrelsen|verket|myndigheten|radet)$/;

/** Number of digits; an unlabelled number has at least five, as "KA204" is an action of a programme. */
const digitsOf = ({ text }: ProjectDraft, { first, end }: GrantHit): number =>
  text.slice(first, end).replace(/[^0-9]/g, '').length;

/** Whether an acronym is another of several funders: after "and" or a semicolon, or after a body without programmes. */
function isOfList({ tokens }: ProjectDraft, at: number, last: Funding | undefined): boolean {
  const before = tokens[at - 1];
  if (!before || !last) return false;
  if (before.fold === ';' || AND.has(before.fold)) return true;
  // "UiB", "OsloMet"
  if (isShortName(tokens[at]!.text) && !isAllCapitals(tokens[at]!.text)) return true;
  const name = tokenize(String(last.funder?.name ?? ''));
  return before.fold === ',' && isInstitutionName(name) && !isFunderName(name, 0, name.length);
}

/** Whether words are a funder's short name and its scheme: "SSHRC Insight Grant". */
export const isSchemeOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  isAllCapitals(tokens[from]!.text) &&
  (isShortName(tokens[from]!.text) || isFunderShortName(tokens[from]!)) &&
  (SCHEMES.has(tokens[to - 1]!.fold) || isActionOf(tokens, from, to)) &&
  !programmeAt(tokens, from);

/** Whether two words in capitals are a funder's short name and one of its schemes: "ANR JCJC", "NWO VENI". */
const isActionOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 &&
  isFunderShortName(tokens[from]!) &&
  isAllCapitals(tokens[to - 1]!.text) &&
  !/[0-9]/.test(tokens[to - 1]!.text) &&
  !isFunderShortName(tokens[to - 1]!) &&
  !programmeAt(tokens, from);

/**
 * The name of a scheme behind that of its funder: "Australian Research Council Discovery Project", "Irish Research
 * Council New Horizons grant for …".
 */
export function schemeBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
): [number, number] | undefined {
  const words = tokens.slice(from, to);
  const at = words.findIndex(({ fold }) => /^(?:council|foundation|trust|academy)$/.test(fold)) + 1;
  const end = words.findIndex(({ fold }, i) => i >= at && SCHEME.test(fold)) + 1;
  const next = words[end];
  const isNamed =
    at > 1 &&
    end > at &&
    words.slice(0, end - 1).every(({ text }) => isCapital(text)) &&
    !(next && (isCapital(next.text) || next.kind === 'mark'));
  return isNamed && isFunderName(tokens, from, from + at) ? [from + at, from + end] : undefined;
}
const SCHEME = /^(?:projects?|grants?|fellowships?|awards?|scheme)$/;

/** The funding whose number was already read in the bracket behind a name: "Norges forskningsråd (nr. 302013)". */
function grantBehind({ tokens, text, record }: ProjectDraft, at: number): Funding | undefined {
  if (tokens[at]?.fold !== '(') return undefined;
  const inner = text.slice(tokens[at].end, text.indexOf(')', tokens[at].end));
  return record.funding.find(
    ({ funder, programme, grant }) => !funder && !programme && grant && inner.includes(grant),
  );
}

/** Reads an item of an enumeration: a funder, the programme of the previous funder, a number, or neither. */
function readItem(draft: ProjectDraft, from: number, to: number, first: number, isSure: boolean): void {
  const { tokens, record } = draft;
  const grant = grantIn(draft.text, tokens, from, to);
  if (grant && (grant.isLabelled || digitsOf(draft, grant) > 4)) {
    const before = trimItem(tokens, from, grant.from);
    if (before) readItem(draft, ...before, first, isSure);
    const known = grant.isLabelled || record.funding.length > first;
    if (known && draft.setGrant(grant.first, grant.end) && grant.start < grant.first)
      draft.claimText(grant.start, grant.first, 'label');
    return;
  }
  let a = from;
  if (
    ARTICLES.has(tokens[a]!.fold) &&
    to - a > 1 &&
    // "The Research Council", "Det Kgl. Bibliotek"
    !(['the', 'det', 'den', 'het'].includes(tokens[a]!.fold) && isCapital(tokens[a]!.text))
  )
    a++;
  if (isAmount(tokens, a, to) || a >= to || tokens.slice(a, to).some(({ fold }) => fold === '#')) return;
  // "[Forschungspartner]"
  if (a + 1 === to && /.partner(?:in)?$/.test(tokens[a]!.fold)) return;
  // "funded by UKRI, with Dr Amy Cole and Prof Raj Patel"
  if (record.funding.length > first && personAt(tokens, a, to)?.isEvident) return;
  const whole = to;
  while (to - a > 1 && !isCapital(tokens[to - 1]!.text) && LEADS_UP.has(tokens[to - 1]!.fold)) to--;
  if (whole > to) draft.claim(to, whole, 'label');
  const scheme = isSchemeOf(tokens, a, to) ? ([a + 1, to] as const) : schemeBehind(tokens, a, to);
  if (scheme) {
    readItem(draft, a, scheme[0], first, isSure);
    const words = draft.claim(...scheme, 'programme');
    const payer = record.funding.at(-1);
    if (words && payer) payer.programme ??= words;
    return;
  }
  const programme = programmeAt(tokens, a);
  // without a label, only the name of the programme is certain: "(Erasmus+ ENHANCE-project)"
  if (programme && !isSure) to = programme.end;
  const last = record.funding.length > first ? record.funding.at(-1) : undefined;
  const name = draft.slice(a, to);
  const isProgramme =
    programme !== undefined ||
    tokens.slice(a, to).some(({ fold }) => PROGRAMME_WORDS.has(fold) || fold.startsWith('program')) ||
    // "OPUS 19"
    (to - a === 2 && isAllCapitals(tokens[a]!.text) && tokens[a + 1]!.kind === 'number') ||
    (to - a === 1 &&
      isAcronymShaped(name) &&
      // "€300,000 (PI)"
      !/^co?i$|^pi$/.test(tokens[a]!.fold) &&
      !isInstitutionName(tokens, a, to) &&
      // "l'ANR, le DLR"
      !(a > from && tokens[from - 1]?.fold === ',') &&
      !isOfList(draft, from, last));
  const isBracket = tokens[from - 1]?.fold === '(';
  if (last && !last.programme && isProgramme && !isFunderName(tokens, a, to)) {
    const programmeName = draft.claim(a, to, 'programme');
    if (programmeName) last.programme = programmeName;
  } else if (last && isBracket && !programme && !isFunderName(tokens, a, to)) {
    // neither a second funder nor a known programme: "(Forskerprosjekt)"
    return;
  } else if (
    isCapital(tokens[a]!.text) ||
    isInstitutionName(tokens, a, to) ||
    programme ||
    // "Finansiert av: miljødirektoratet"
    (isSure && to - a === 1 && tokens[a - 1]?.fold === ':' && BODY.test(tokens[a]!.fold))
  ) {
    if (name.length > 140 || draft.claim(a, to, 'funder') === undefined) return;
    if (record.funding.some(({ funder }) => funder?.name === name)) return;
    const funding = { funder: { name }, ...(programme && { programme: name }) };
    const granted = grantBehind(draft, to);
    if (granted) Object.assign(granted, funding);
    else record.funding.push(funding);
  } else return;
  if (a > from) draft.claim(from, a, 'label');
  for (let i = a; i < to; i++) {
    const known =
      i === a || tokens[i - 1]!.fold === '-' || isUnion(tokens[i - 1]!) ? programmeAt(tokens, i) : undefined;
    if (known && isTypeToo(known.key)) draft.addType(known.key);
  }
}
