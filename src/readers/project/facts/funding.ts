import { AND, ARTICLES, INDEFINITE } from '../../words/small-words.js';
import { listItems, trimItem } from '../../line/enumerations.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { isFunderName, isTopicToo } from '../../words/funders.js';
import { hasFacts } from '../has-facts.js';
import { isProjectWord } from '../sentences/project-word.js';
import { type GrantHit, grantIn } from '../../words/grants.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { isAmount } from '../../words/money.js';
import { isNoFunder } from '../../words/no-funder.js';
import { personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import { isTypeToo, isUnion, programmeAt } from '../../words/project-types.js';
import { isAllCapitals, isCapital, tokenize } from '../../words/tokens.js';
import type { Funding } from '../../../records/types.js';
import type { ProjectDraft } from '../draft.js';
import { nameEnd } from './organisations.js';
import { fundingParts } from './funding-parts.js';
import { grantedEnd, isSchemeOf, namesScheme, schemeBehind } from '../../words/schemes.js';

/** Words by which a name next to a funder is one of its programmes. */
const PROGRAMME_WORDS = new Set(
  'partnership partnerships scheme fellowship fellowships grants action actions initiative call studentship support'.split(
    ' ',
  ),
);
/** Words after a funder's name that introduce other facts: "Koneen Säätiö vuosina 2020–2023". */
const LEADS_UP = new Set(
  'vuosina vuosille i in im pa perioden period periode tidsrommet tidsrummet tiden arene aren arene the for during fra fran from over med with mit von van voor pour par par med zeitraum og and och und en et'.split(
    ' ',
  ),
);

/**
 * Reads funders, programmes and grant numbers from `[from, to)`, such as the words after "funded by": `Norges
 * forskningsråd (FINNUT), prosjektnr. 302013, 2021–2024 og Erasmus+`. Without a label for a funder, `isSure` is false and the name must show what it is. A number
 * alone is never a funder.
 */
export function readFunding(draft: ProjectDraft, from: number, to: number, isSure: boolean): boolean {
  const { tokens, record } = draft;
  if (isNoFunder(tokens, from)) return false;
  const end = nameEnd(draft, from, to);
  if (!isSure && !beginsWithFunder(draft, from, end)) return false;
  const first = record.funding.length;
  readPeriod(draft, from, to);
  for (const [a, b] of fundingParts(draft, from, end))
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

/** Whether the first name, without its number, is that of a funder or programme. */
function beginsWithFunder(draft: ProjectDraft, from: number, to: number): boolean {
  const [item] = listItems(draft.tokens, from, to);
  if (!item) return false;
  let [a, b] = item;
  if ((ARTICLES.has(draft.tokens[a]!.fold) || INDEFINITE.has(draft.tokens[a]!.fold)) && b - a > 1) a++;
  // "Et delprosjekt under Forskningsrådets program", "Part of the NordForsk programme"
  if (isProjectWord(draft.tokens[a]!.fold)) return false;
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
  // the Norwegian name of a health region, behind another
  if (
    draft.tokens[a]!.fold === 'helse' &&
    draft.tokens[from - 1]?.fold === '(' &&
    draft.record.funding.length
  )
    return false;
  // "EU Horizon 2020"
  const first = isUnion(draft.tokens[a]!) && a + 1 < b ? a + 1 : a;
  return (
    isFunderName(draft.tokens, a, b) ||
    isSchemeOf(draft.tokens, a, b) ||
    programmeAt(draft.tokens, first) !== undefined
  );
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
    const scheme = grantedEnd(tokens, grant);
    const isScheme = grant.from > from + 1 && scheme > grant.from && namesScheme(tokens, from, scheme);
    const before = trimItem(tokens, from, isScheme ? scheme : grant.from);
    // "Projekt-Nr. 100019_185423"
    const isNoun = before && before[1] - before[0] === 1 && isProjectWord(tokens[before[0]]!.fold);
    if (isNoun) draft.claim(...before, 'label');
    else if (before) readItem(draft, ...before, first, isSure);
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
  // "European Research Council (ERC Starting Grant)": the council has a programme of its name
  const isUnknown = !last?.programme || (isBracket && !!programme && last.programme === last.funder?.name);
  if (last && isUnknown && isProgramme && !isFunderName(tokens, a, to)) {
    const programmeName = draft.claim(a, to, 'programme');
    if (programmeName) last.programme = programmeName;
  } else if (
    last &&
    isBracket &&
    !programme &&
    (!isFunderName(tokens, a, to) || tokens[a]!.fold === 'helse')
  ) {
    // neither a second funder nor a known programme: "(Forskerprosjekt)"; or the same health region in Norwegian
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
