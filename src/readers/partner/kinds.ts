import { isInitialsOf } from './initials.js';
import { AND, ARTICLES } from '../words/small-words.js';
import { isCapital, type Token } from '../words/tokens.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words in labels for the role of a partner in a project, folded. */
const COORDINATES = words(
  'lead leading leadpartner samordnare samordning penvoerder capofila federfuhrung federfuhrend sprecherhochschule sprecheruniversitat applicant',
);
const TAKES_PART = words(
  'socio socia parceiro kumppani kumppanit yhteistyokumppani yhteistyokumppanit beneficiary participant deltaker deltager partnereita',
);
const LABEL_WORDS = words(
  'project projects prosjekt projekt the associate associated assosiert beneficiary hosting main projet proyecto progetto projeto hankkeen of de du des la do del dello ' +
    'van het soggetto ente institutt joint non ikke ikkje icke nicht',
);
/** Starts of words for organisations and qualities beside such words: "Universités partenaires", "Eksterne partnere". */
const BESIDE_ROLE =
  /^(?:organi[sz]a|institu[ts]|etablissement|universit(?:y|ies|es?|aten|at)$|hochschulen?$|e[kx]stern|internat|internas|na[ts]ional|nasjonal|(?:non-)?a[ck]adem|indust|publi|offent|privat|nordi|other$|andre$|andra$|autres$|weitere|ovrige|overige|our$|vare$|unsere$|nos$)/;
/** Words for other roles, which a record of a partner does not have. */
const OTHERS = words(
  'host vertsinstitusjon vertsinstitution vardinstitution vardorganisation vaert gastinstitution sponsor sponsors funder funding finansiar supervising supervisor linking observer ' +
    'collaborating collaborator supporting workpackage workpackages package packages',
);
/** Words beside them. */
const BESIDE = /^(?:universit\w*|association|company|leaders?|works?)$/;
/** "coordinator", "coordonnateur", "Projektkoordination", "koordinerende", but no department for it. */
const coordinates = (fold: string): boolean =>
  COORDINATES.has(fold) || /[ck]oord(?:[eio][a-z]{1,8})?$/.test(fold);

/** Words before the role of one who leads a part of the work: "Technical coordinator", "Pilot leader". */
const OF_PART =
  /^(?:technical|technological|scientific|pilot|demo|demonstration|task|dissemination|communication|exploitation|innovation|data|ethics|quality|risk|deputy|co|and|&)$/;
const LEADS_PART = /^(?:leader|lead|coordinator|manager|coordination)$/;

/** "partner", "partenaires", "Industriepartner", "Partnerhochschule". */
const takesPart = (fold: string): boolean =>
  TAKES_PART.has(fold) ||
  /^(?:[a-z]{4,})?(?:partner(?:s|in|i|n?e|ar)?|partn[ae]rar|partenaires?)$/.test(fold) ||
  /^partner(?:hochschul|universi|institu|organi|yliopis|skol|schul)[a-z]*$/.test(fold);

const isBeside = (fold: string): boolean => LABEL_WORDS.has(fold) || BESIDE_ROLE.test(fold);

/** The role that the words of a label name, if any; empty if a record cannot have it: "Host institution". */
export function kindOf(label: readonly Token[]): string | undefined {
  const wordTokens = label.filter(({ kind }) => kind === 'word');
  if (!wordTokens.length || wordTokens.length > 5) return undefined;
  const isOther = ({ fold }: Token) =>
    OTHERS.has(fold) || /^(?:wp\d*|trager[a-z]*|pro[jsekct]+(?:eie?r|eigar|agare|ejer|eigenaar))$/.test(fold);
  if (
    wordTokens.some(isOther) &&
    wordTokens.every((word) => isOther(word) || isBeside(word.fold) || BESIDE.test(word.fold))
  )
    return '';
  const last = wordTokens.at(-1)!.fold;
  const leadsPart = wordTokens.length > 1 && LEADS_PART.test(last);
  if (leadsPart && wordTokens.slice(0, -1).every(({ fold }) => OF_PART.test(fold))) return '';
  if (!wordTokens.every(({ fold }) => coordinates(fold) || takesPart(fold) || isBeside(fold)))
    return undefined;
  if (wordTokens.some(({ fold }) => coordinates(fold))) return 'coordinator';
  return wordTokens.some(({ fold }) => takesPart(fold)) ? 'partner' : undefined;
}

/** A word for the lead of a project, which may be a person: "Projektleitung". */
const LEAD = /^pro[jsekc]+t(?:leitung|led(?:else|ning|er|are)|lei(?:ing|ar|der))$/;

/** The role that a label before a name, or words in brackets behind it, give an organisation. */
export function roleOf(label: readonly Token[]): string | undefined {
  const named = label.filter(({ kind }) => kind === 'word');
  return named.length === 1 && LEAD.test(named[0]!.fold.replace(/^gesamt/, ''))
    ? 'coordinator'
    : kindOf(label);
}

/** "coordinated", "koordineres", "koordinoi", "geleitet": verbs before the one who coordinates a project. */
const COORDINATED =
  /^(?:[ck]oord[io]n|ge[ck]oordineerd|samordnas|led(?:es)?$|leds$|geleid$|geleitet$|dirige$)/;
const PROJECT = /^(?:pro[jsgy]+e|hank|tutkim)/;
const BY = /^(?:by|av|af|von|par|door|da|por)$/;

/**
 * The span of the name in a sentence about the coordinator: "The coordinator of the project is the University of Kent
 * (UoK), which …", "The project is coordinated by the University of Kent".
 */
export function nameInSentence(tokens: readonly Token[]): [start: number, end: number] | undefined {
  const verb = tokens.findIndex(({ fold }) => /^(?:is|er|ar|ist|est|on)$/.test(fold));
  if (verb < 1 || verb > 9 || !tokens.slice(0, Math.min(verb, 4)).some(({ fold }) => coordinates(fold)))
    return nameBehindVerb(tokens);
  let from = verb + 1;
  while (from < tokens.length && (!isCapital(tokens[from]!.text) || takesPart(tokens[from]!.fold))) from++;
  let to = from;
  while (to < tokens.length && !',.;'.includes(tokens[to]!.text)) to++;
  return from < to ? [tokens[from]!.start, tokens[to - 1]!.end] : undefined;
}

/** The span of the rest of a sentence such as "The project is coordinated by …", if nothing follows the name. */
function nameBehindVerb(tokens: readonly Token[]): [start: number, end: number] | undefined {
  const verb = tokens.slice(0, 8).findIndex(({ fold }) => COORDINATED.test(fold));
  if (verb < 1 || !tokens.slice(0, 3).some(({ fold }) => PROJECT.test(fold))) return undefined;
  let from = verb + 1;
  if (BY.test(tokens[from]?.fold ?? '')) from++;
  else if (tokens[verb]!.fold !== 'koordinoi') return undefined;
  if (ARTICLES.has(tokens[from]?.text ?? '')) from++;
  const [first, last] = [tokens[from], tokens.at(-1)!];
  const article = /^[ld]['’](?=\p{Lu})/u.test(first?.text ?? '') ? 2 : 0;
  if (!first || !isCapital(first.text.slice(article))) return undefined;
  // "… by Lakeside University and runs until May", "…, which"
  const isMore = tokens.slice(from + 1, -1).some(({ fold }, i) => {
    const [before, next] = [tokens[from + i]!, tokens[from + i + 2]!];
    if (fold === '.') return before.fold.length > 4;
    return (AND.has(fold) || ',;'.includes(fold)) && !isCapital(next.text);
  });
  return isMore ? undefined : [first.start + article, last.text === '.' ? last.start : last.end];
}

/** Whether a word is in capitals or has a capital inside: AEV, UiO, OsloMet. */
export const isShort = (text: string): boolean =>
  /^[^\s()]{2,12}$/.test(text) &&
  isCapital(text) &&
  text.slice(1) !== text.slice(1).toLowerCase() &&
  !/^\d/.test(text);

/** Whether a word is a legal form of companies, some of which look like country codes. */
export const isForm = (word: string): boolean =>
  /^(?:ASA?|S[ACEL]|AG|AI|AB|[BN]V|CO|IT|L(?:LC|td|TD)|GmbH|OYJ?|Inc|SpA|S(?:AS|RL))$/.test(word);

/** Whether the letters in brackets behind a name are a person's role, "(co-PI)", and not initials of the name. */
export const isRole = (letters: string, name: string): boolean =>
  /^(?:co-?)?(?:PI|CI)$/i.test(letters) && !isInitialsOf(letters, name);
