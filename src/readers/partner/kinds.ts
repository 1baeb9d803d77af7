import { isInitialsOf } from './initials.js';
import { isCapital, type Token } from '../words/tokens.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words in labels for the role of a partner in a project, folded. */
const COORDINATES = words(
  'coordinator coordinators coordinating coordination koordinerende koordinerande koordinierend koordinaattori koordinoiva coordinateur coordinatrice coordinateurs ' +
    'coordinador coordinadora coordenador coordenadora coordinatore lead leading leadpartner samordnare coordinerende projectcoordinator applicant',
);
const TAKES_PART = words(
  'partner partners partnere partnar partnarar partnerar partneri kumppani partenaire partenaires prosjektpartner projektpartner projectpartner samarbeidspartner samarbetspartner samarbejdspartner ' +
    'kooperationspartner yhteistyokumppani beneficiary participant deltaker deltager',
);
const LABEL_WORDS = words(
  'project prosjekt projekt the associate associated assosiert organisation organization organisasjon institution institusjon institutt beneficiary institutionen hosting main projet proyecto progetto projeto hankkeen of du del dello do',
);
/** Words for other roles, which a record of a partner does not have. */
const OTHERS = words(
  'host vertsinstitusjon vertsinstitution vardinstitution vardorganisation vaert gastinstitution sponsor sponsors funder funding finansiar supervising supervisor linking observer ' +
    'collaborating collaborator supporting',
);
/** Words beside them. */
const BESIDE = /^(?:universit\w*|association|company|leader|work|package)$/;
const coordinates = (fold: string): boolean =>
  COORDINATES.has(fold) || /(?:koordinat(?:or|orin|ion)|koordinering)$/.test(fold);

/** Words before the role of one who leads a part of the work: "Technical coordinator", "Pilot leader". */
const OF_PART =
  /^(?:technical|technological|scientific|pilot|demo|demonstration|task|dissemination|communication|exploitation|innovation|data|ethics|quality|risk|deputy|co|and|&)$/;
const LEADS_PART = /^(?:leader|lead|coordinator|manager|coordination)$/;

/** "partner", "Industriepartner". */
const takesPart = (fold: string): boolean => TAKES_PART.has(fold) || /^[a-z]{4,}partner(?:in|e)?$/.test(fold);

/** The role that the words of a label name, if any; empty if a record cannot have it: "Host institution". */
export function kindOf(label: readonly Token[]): string | undefined {
  const wordTokens = label.filter(({ kind }) => kind === 'word');
  if (!wordTokens.length || wordTokens.length > 4) return undefined;
  const isOther = ({ fold }: Token) => OTHERS.has(fold) || /^(?:wp\d*|package|trager[a-z]*)$/.test(fold);
  if (
    wordTokens.some(isOther) &&
    wordTokens.every((word) => isOther(word) || LABEL_WORDS.has(word.fold) || BESIDE.test(word.fold))
  )
    return '';
  const last = wordTokens.at(-1)!.fold;
  const leadsPart = wordTokens.length > 1 && LEADS_PART.test(last);
  if (leadsPart && wordTokens.slice(0, -1).every(({ fold }) => OF_PART.test(fold))) return '';
  if (!wordTokens.every(({ fold }) => coordinates(fold) || takesPart(fold) || LABEL_WORDS.has(fold)))
    return undefined;
  if (wordTokens.some(({ fold }) => coordinates(fold))) return 'coordinator';
  return wordTokens.some(({ fold }) => takesPart(fold)) ? 'partner' : undefined;
}

/**
 * The span of the name in a sentence about the coordinator: "The coordinator of the project is the University of Kent
 * (UoK), which …".
 */
export function nameInSentence(tokens: readonly Token[]): [start: number, end: number] | undefined {
  const verb = tokens.findIndex(({ fold }) => /^(?:is|er|ar|ist|est|on)$/.test(fold));
  if (verb < 1 || verb > 9 || !tokens.slice(0, Math.min(verb, 4)).some(({ fold }) => coordinates(fold)))
    return undefined;
  let from = verb + 1;
  while (from < tokens.length && (!isCapital(tokens[from]!.text) || TAKES_PART.has(tokens[from]!.fold)))
    from++;
  let to = from;
  while (to < tokens.length && !',.;'.includes(tokens[to]!.text)) to++;
  return from < to ? [tokens[from]!.start, tokens[to - 1]!.end] : undefined;
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
