import { foldLetters } from '../../../records/letters.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { institutionWord } from '../../words/institution-words.js';
import { personAt } from '../../words/people.js';
import { endOfType, programmeAt, typeAt } from '../../words/project-types.js';
import { statusOfTokens } from '../../words/statuses.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import type { ProjectLabel } from '../labels/labels.js';
import { readFunding } from '../facts/funding.js';
import { readAcronymAbove, readSpelledOut } from './acronym-above.js';
import { readFactsAbove } from './facts-above.js';
import { readLeader } from '../facts/organisations.js';
import {
  readAuthorAbove,
  readPersonAbove,
  readPersonsBeforeColon,
  titleBelowAuthor,
  titleBelowPlace,
} from './person-above.js';
import { hasAcademicTitle, isAffiliation } from '../around-title/segments.js';
import { periodOf, type TitleZone } from '../title/title-zone.js';

/** Maximum length of a title below other facts, in characters; longer lines are descriptions. */
const MAX_TITLE = 250;

/** A line as a range of tokens. */
type Line = readonly [from: number, to: number];

/**
 * Reads a first line that is a fact or names no project, and returns the position of the title below it: a period,
 * "10/2020 – 01/2023"; a status, kind, part or number of a project, "Avsluttet prosjekt", "PhD project", "WP 3"; the
 * acronym of the title; or a person with an academic title and a workplace, "Anna Berg, professor, Department of
 * Government".
 */
export function readLineAbove(draft: ProjectDraft, labels: readonly ProjectLabel[]): TitleZone | undefined {
  const [first, next, third] = draft.lines as readonly Line[] as [Line, ...(Line | undefined)[]];
  const isLabelled = ([from, to]: Line, isWhole: boolean) =>
    labels.some(
      ({ first: at, mark }) =>
        at >= from && at < to && (isWhole ? mark !== 'none' : mark === 'colon' && at === from),
    );
  if (!next || isLabelled(first, true)) return undefined;
  const found = readFactsAbove(draft, isLabelled, isTitleLine);
  draft.rule = undefined;
  if (found) return found;
  if (isLabelled(next, false)) return undefined;
  const spelled = readSpelledOut(draft, first, next, third);
  if (spelled) return spelled;
  const below = draft.lines.some((line) => isLabelled(line, true)) ? undefined : titleBelowAuthor(draft);
  if (below && isTitleLine(draft, ...below) && readAuthorAbove(draft))
    return { from: below[0], to: below[1] };
  if (!isLabelled(next, true) && readPersonsBeforeColon(draft, ...first)) {
    draft.rule = undefined;
    return { from: next[0], to: next[1] };
  }
  const last = draft.lines.some((line) => isLabelled(line, true)) ? undefined : titleBelowPlace(draft);
  if (last && isTitleLine(draft, ...last)) {
    draft.rule = 'name before the title';
    readLeader(draft, ...first);
    draft.rule = undefined;
    return { from: last[0], to: last[1] };
  }
  const isTitle = isTitleLine(draft, ...next);
  const isShortTitle = isTitle || isTitleOfProject(draft, ...next);
  const hasFacts = labels.some(({ first: at, mark }) => at >= next[1] && mark !== 'none');
  const isRead =
    (!isLabelled(next, true) &&
      (readPeriodAbove(draft, ...first) || (isTitle && readPersonAbove(draft, ...first)))) ||
    (isShortTitle &&
      (readStatusAndPeriod(draft, first, hasFacts) ||
        isPartOfProject(draft, ...first) ||
        (hasFacts && isUnit(draft, ...first)) ||
        (hasFacts && readTypeAbove(draft, ...first)))) ||
    (isTitle &&
      (readFunderAbove(draft, first, next, hasFacts) || readAcronymAbove(draft, first, next, hasFacts)));
  draft.rule = undefined;
  if (isRead) return { from: next[0], to: next[1] };
  // a line about the grant, the acronym and the title
  const isBelow =
    third &&
    hasFacts &&
    !isLabelled(third, false) &&
    isHead(draft, ...first) &&
    isTitleLine(draft, ...third) &&
    readAcronymAbove(draft, next, third, true);
  draft.rule = undefined;
  return isBelow ? { from: third[0], to: third[1] } : undefined;
}

function readPeriodAbove(draft: ProjectDraft, from: number, to: number): boolean {
  const hit = periodOf(draft.tokens, from, to);
  // the time that a title is about: "1914–1918"
  if (!hit || Number(hit.from?.slice(0, 4) ?? 0) < 1990) return false;
  draft.rule = 'period before the title';
  return draft.setPeriod(from, to, hit.from, hit.to);
}

/** Words for a project, folded: "prosjekt", "Forschungsvorhaben", "hankkeet". */
const PROJECTS =
  /^(?:forsk(?:n?ings?)?|forschungs|tutkimus|onderzoeks?)?(?:pro[sj]+e[kc]t(?:er|en|ene|et|e|ar|i|s)?|projets?|hank(?:e|keet)|vorhaben|proyectos?|progett[oi])$/;
const STUDIES = /^(?:research|stud(?:y|ies|ie|ier|ien))$/;

/** Whether a word is one for a project or study. */
const isProject = ({ kind, fold }: Token): boolean =>
  kind === 'word' && (PROJECTS.test(fold) || STUDIES.test(fold));

/** Words for a status that may fill a line before the title, folded; other words need one for a project. */
const STATUSES = new Set(
  (
    'ongoing completed finished concluded paga pagaende avsluttet avslutta avsluttad avslutat afsluttet igangvaerende lopende lopande ' +
    'laufend abgeschlossen lopend afgerond kaynnissa paattynyt termine aktiv active planned planlagt fullfort'
  ).split(' '),
);

/** Reads a status above the title, possibly with the period or its year after a mark: "En cours · 2022". */
function readStatusAndPeriod(draft: ProjectDraft, [from, to]: Line, hasFacts: boolean): boolean {
  const { tokens } = draft;
  const mark = tokens.findIndex(({ fold }, i) => i > from && i < to - 1 && '·•|,-'.includes(fold));
  if (mark < 0) return readStatusAbove(draft, from, to, hasFacts);
  const year = to - mark === 2 && /^20[0-4][0-9]$/.test(tokens[mark + 1]!.fold);
  if (!year && !periodOf(tokens, mark + 1, to)) return false;
  if (!readStatusAbove(draft, from, mark, true)) return false;
  // the year of a finished project may be either
  if (!year) readPeriodAbove(draft, mark + 1, to);
  else if (draft.record.status === 'ongoing') draft.setDate('start', mark + 1, to, tokens[mark + 1]!.fold);
  return true;
}

/** Reads a status and a word for a project, "Pågående prosjekt", or before labelled lines a status alone. */
function readStatusAbove(draft: ProjectDraft, from: number, to: number, hasFacts: boolean): boolean {
  const words = draft.tokens.slice(from, to);
  const others = words.filter(
    (token) => token.kind === 'word' && !isProject(token) && !token.fold.startsWith('olev'),
  );
  const isPhrase = others.length === 2 && /^(?:in|en|i)$/.test(others[0]!.fold);
  const isAlone = others.length === words.length;
  if (words.length > 3 || words.some(({ kind }) => kind === 'number')) return false;
  if (others.length !== 1 && !isPhrase) return false;
  // "AKTIV" may be an acronym
  if (isAlone && !isPhrase && !(hasFacts && STATUSES.has(others[0]!.fold) && !isAllCapitals(others[0]!.text)))
    return false;
  const status = statusOfTokens(words);
  draft.rule = 'status before the title';
  if (!status || draft.claim(from, to, 'status') === undefined) return false;
  draft.record.status = status;
  return true;
}

/** Words for parts of projects before their number, folded. */
const PARTS =
  /^(?:wp|ap|tp|sp|work ?packages?|arbei[dt]s ?pakke|arbetspaket|arbejdspakke|arbeitspaket|werkpakket|tyopaketti|lot|(?:del|teil|deel|osa|sub)[- ]?(?:pro[sj]+e[kc]te?|hanke|projekti)|pro[sj]+e[kc]te?|hanke|projet|proyecto|progetto|studie|study)[ .-]*(?:n[ro]\.? ?|#)?(?:[a-z]?[0-9]{1,3}|[ivx]{1,4})[.:]?$/;

/** Whether a line is only the number of a part of a project: "WP 3", "Teilprojekt A2", "Delprosjekt 1". */
const isPartOfProject = (draft: ProjectDraft, from: number, to: number): boolean =>
  to - from < 7 && PARTS.test(foldLetters(draft.slice(from, to)));

/**
 * Reads a funder alone above the title, "EPSRC", "Garfield Weston Foundation", or a grant above a title with labelled
 * facts, "Rubicon Fellowship". Words such as "Digital Trust" may be a title.
 */
function readFunderAbove(
  draft: ProjectDraft,
  [from, to]: Line,
  [start, end]: Line,
  hasFacts: boolean,
): boolean {
  const { tokens } = draft;
  const last = tokens[to - 1]!;
  if (!isCapital(tokens[start]!.text)) return false;
  if (hasFacts && to - from > 1 && GRANTS.test(last.fold) && isHead(draft, from, to)) return true;
  const isShort = to - from === 1 && isFunderShortName(last);
  const isNamed = to - from > 2 && /(?:foundation|council|commission|stiftung|gemeinschaft)$/.test(last.fold);
  const isPayer =
    isShort ||
    // "Horizon Europe"; Erasmus without the plus sign is a person too
    (programmeAt(tokens, from)?.end === to && last.fold !== 'erasmus') ||
    ((isNamed || to - from === 1) && isFunderName(tokens, from, to));
  if (!isPayer || end - start < 4 || tokens[end - 1]!.fold === '.') return false;
  draft.rule = 'funder before the title';
  return readFunding(draft, from, to, true);
}

/** Words for units of an institution, folded, that "of" follows. */
const UNITS =
  /^(?:divis[ij]on|departe?ment|institutt?e?|avdelning|avdeling|abteilung|fakultet|faculty|se[ck][jt]ion|fachbereich|enhet) (?:of|for|fur|av) /;

/** Whether a line is only the name of a unit: "Division of Forestry", "Avdeling for kultur". */
const isUnit = (draft: ProjectDraft, from: number, to: number): boolean =>
  to - from < 14 && UNITS.test(foldLetters(draft.slice(from, to)));

/** Reads the kind of project: "PhD project", "Forskningsprosjekt"; a word for a project alone is no title either. */
function readTypeAbove(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  const isBare = tokens.slice(from, to).every(isProject) && PROJECTS.test(tokens[to - 1]!.fold);
  if (isBare) return draft.claim(from, to, 'label') !== undefined;
  const type = typeAt(tokens, from);
  if (
    !type ||
    endOfType(tokens, type.end, to) !== to ||
    !/pro[sj]+e[kc]t|hanke|thesis|avhandling/.test(foldLetters(draft.slice(from, to)))
  )
    return false;
  draft.rule = 'kind of project before the title';
  draft.addType(type.key);
  return draft.claim(from, to, 'type') !== undefined;
}

/** Words at the end of the name of a grant or programme. */
const GRANTS =
  /^(?:grants?|awards?|fellowships?|funding|funds?|scheme|program(?:me?)?|call|bidrag|midler|medel)$/;

/** Whether a line is a few capitalised words for a grant or programme: "Northern Seed Grant", "ALPHA/Sky". */
const isHead = ({ tokens }: ProjectDraft, from: number, to: number): boolean => {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return (
    words.length > 0 &&
    words.length < 7 &&
    words.every(({ text }) => isCapital(text)) &&
    (to - from < 4 || GRANTS.test(words.at(-1)!.fold))
  );
};

/** Whether a line may be a title: neither another person or institution nor a description. */
function isTitleLine({ tokens, text }: ProjectDraft, from: number, to: number): boolean {
  const person = personAt(tokens, from, to);
  const isPerson = person && (person.after === to || hasAcademicTitle(person));
  const length = tokens[to - 1]!.end - tokens[from]!.start;
  return (
    to - from > 2 &&
    length < MAX_TITLE &&
    !text.slice(tokens[from]!.start, tokens[to - 1]!.end).includes('@') &&
    !isPerson &&
    !periodOf(tokens, from, to) &&
    !isAffiliation(tokens, from, to) &&
    !institutionWord(tokens[from]!.fold)
  );
}

/** Whether a line below words that are no title may be one: neither a person or institution nor a description. */
function isTitleOfProject({ tokens }: ProjectDraft, from: number, to: number): boolean {
  const length = tokens[to - 1]!.end - tokens[from]!.start;
  return (
    to - from > 1 &&
    length < MAX_TITLE &&
    isCapital(tokens[from]!.text) &&
    personAt(tokens, from, to)?.after !== to &&
    !isInstitutionAlone(tokens, from, to) &&
    !isFunderName(tokens, from, to)
  );
}
