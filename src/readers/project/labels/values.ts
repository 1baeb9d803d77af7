import { namesNothing } from '../../words/no-value.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { isCompanyForm } from '../../words/institution-words.js';
import { isInstitutionName, isShortName, looksLikeOrganisation } from '../../words/institutions.js';
import type { Label } from '../../words/labels.js';
import type { ProjectLabelField } from '../../words/label-words.js';
import { personAt } from '../../words/people.js';
import { endOfType, isTypeToo, programmeAt, typeAt } from '../../words/project-types.js';
import { isStatusAlone, statusOfTokens } from '../../words/statuses.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import { listItems, trimItem } from '../../line/enumerations.js';
import { grantIn } from '../../words/grants.js';
import { valueEnd } from '../../line/sentences.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { readDateValue, readPeriodValue } from './date-values.js';
import { CODES, readGrantValue } from './grant-value.js';
import { isPlaceBehind, readCoordinator, readLeader } from '../facts/organisations.js';
import { isSentence, readPartners } from '../facts/partners.js';
import { roleBefore } from '../facts/role-before.js';
import { areInstitutions, isBodyBehind, isInverted, isTeam, readMarked, readSurname } from './value-names.js';

/** Fields with lists as values, which a semicolon does not end. */
const LISTS = new Set<ProjectLabelField>(['partners', 'keywords', 'funder']);

/**
 * Reads the value of a label from the tokens `[from, to)`. Unless `isSure` is set, the form of the value must confirm
 * that the word is a label. Returns false, without claims, if it is not such a value.
 */
export function readValue(
  draft: ProjectDraft,
  label: Label<ProjectLabelField>,
  from: number,
  to: number,
  isSure: boolean,
): boolean {
  // "Start/slutt: 2022–2025"
  if (label.fields.includes('start') && label.fields.includes('end'))
    return readField(draft, 'period', label, from, to, isSure);
  // "Huvudpartner och finansiär: MSB" names one body
  if (label.fields.includes('funder') && !label.fields.some((field) => PERSONS.has(field)))
    return readPayer(draft, label, from, to, isSure);
  if (label.fields.length > 1) return readShared(draft, label, from, to, isSure);
  return readField(draft, label.fields[0]!, label, from, to, isSure);
}

const isCompany = ({ fold, text }: Token): boolean => isCapital(text) && isCompanyForm(fold);

const PERSONS = new Set<ProjectLabelField>(['leader', 'holder']);

/** Reads a funder that is also a partner or the coordinator: "Huvudpartner och finansiär: MSB". */
function readPayer(
  draft: ProjectDraft,
  { fields, ...label }: Label<ProjectLabelField>,
  from: number,
  to: number,
  isSure: boolean,
): boolean {
  const { funding, partners } = draft.record;
  const first = funding.length;
  if (!readField(draft, 'funder', { fields, ...label }, from, to, isSure)) return false;
  for (const { funder } of funding.slice(first)) {
    if (funder && fields.includes('partners')) partners.push({ name: funder.name });
    if (funder && fields.includes('coordinator')) draft.record.coordinator ??= { name: funder.name };
  }
  return true;
}

/**
 * Reads the value of two labels: each item fills the field that it fits. "Prosjekteier og leder: Høgskulen på
 * Vestlandet, Ingrid Fischer".
 */
function readShared(
  draft: ProjectDraft,
  label: Label<ProjectLabelField>,
  from: number,
  to: number,
  isSure: boolean,
): boolean {
  const end = valueEnd(draft.tokens, from, to, '|');
  const wants = (field: ProjectLabelField) => label.fields.includes(field);
  if (wants('leader') || wants('holder')) {
    // in sequence, with any separator: "UNIVERSITY X FI Anna Berg"
    const items = listItems(draft.tokens, from, end);
    let read = false;
    for (const [a, b] of items) {
      if (isInstitutionName(draft.tokens, a, b))
        read = (wants('coordinator') && draft.setCoordinator(a, b)) || read;
      else read = readLeader(draft, a, b) || read;
    }
    if (read) return true;
  }
  return label.fields.some((field) => readField(draft, field, label, from, to, isSure));
}

function readField(
  draft: ProjectDraft,
  field: ProjectLabelField,
  { mark, first }: Label<ProjectLabelField>,
  from: number,
  to: number,
  isSure: boolean,
): boolean {
  const { tokens, record } = draft;
  const colon = mark === 'colon';
  if (field === 'summary') return isSure && colon && draft.addSummary(from, to);
  const marks = colon && LISTS.has(field) ? '|' : mark === 'word' ? ';|·•:' : ';|·•';
  const [a, b] = trimItem(tokens, from, valueEnd(tokens, from, to, marks)) ?? [from, from];
  if (field === 'url') return colon && urlWithin(draft, from, to);
  if (a >= b || namesNothing(draft.slice(a, b))) return false;
  switch (field) {
    case 'period':
      return (
        readPeriodValue(draft, from, to, isSure, colon) ||
        // "Dates: ongoing"
        (colon && isStatusAlone(tokens, a, b) && readStatus(draft, a, b))
      );
    case 'start':
    case 'end':
      // "End: ongoing"
      if (colon && field === 'end' && isStatusAlone(tokens, a, b) && readStatus(draft, a, b)) return true;
      return colon || mark === 'word' || mark === 'none'
        ? readDateValue(draft, field, a, b, colon && isSure)
        : false;
    case 'leader':
      // the supervisor of a thesis: "Thèse …, sous la direction de Marc Delorme"
      if (
        DIRECTS.test(tokens[first]!.fold) &&
        tokens.slice(0, Math.min(first, 40)).some((_, i) => typeAt(tokens, i)?.key === 'phd')
      )
        return false;
      if (isInverted(tokens, first, a, b)) return false;
      // "PIs: Anna Berg, Nils Moe"
      if (tokens.slice(first, from).some(({ fold }) => fold === 'pis') && listItems(tokens, a, b).length > 1)
        return false;
      return (
        readMarked(draft, a, b) ||
        // "Nofir AS" looks like a name
        (!isCompany(tokens[b - 1]!) && readLeader(draft, a, b)) ||
        (colon && isSure && readSurname(draft, a, b)) ||
        ((isInstitutionName(tokens, a, b) ||
          isCompany(tokens[b - 1]!) ||
          (mark === 'word' && isBodyBehind(tokens, first, a)) ||
          (mark === 'word' && (isAllCapitals(tokens[a]!.text) || /.forsk(?:n)?ing$/.test(tokens[a]!.fold))) ||
          // "NTNU Samfunnsforskning"; "PI — NSF CAREER" names the grant
          (tokens[from - 1]!.fold !== '-' &&
            isShortName(tokens[a]!.text) &&
            tokens.slice(a, b).every(({ text }) => isCapital(text)))) &&
          readCoordinator(draft, a, b))
      );
    case 'holder':
      if (readMarked(draft, a, b)) return true;
      // "Awarded to: Anna Berg, Nils Moe"
      if (tokens[from - 2]?.fold === 'to' && listItems(tokens, a, b).length > 1) return false;
      return (
        readLeader(draft, a, b) || (looksLikeOrganisation(draft.slice(a, b)) && readCoordinator(draft, a, b))
      );
    case 'coordinator':
      if (!isSure && !looksLikeOrganisation(draft.slice(a, b)) && !personAt(tokens, a, b)) return false;
      return readCoordinator(draft, a, b, colon && /institu|universi|organi[sz]a/.test(tokens[first]!.fold));
    case 'funder':
      // "Förderung: Förderung von 2014 bis 2018"
      if (colon && tokens[a]!.fold === tokens[first]!.fold)
        return readPeriodValue(draft, a, b, isSure, colon);
      return readFunding(draft, a, b, isSure);
    case 'partners': {
      const isOpening = first === 0 || tokens[first]!.breaks || '.!?'.includes(tokens[first - 1]!.fold);
      if (mark === 'word' && isOpening && tokens[from - 1]!.fold !== ':' && isSentence(tokens, a, b))
        return false;
      const isOfPersons = tokens.slice(first, from).some(({ fold }) => COLLABORATORS.test(fold));
      // "Partner: Malmö University, Sweden"
      const isOne = colon && /partner$/.test(tokens[from - 2]!.fold) && isPlaceBehind(tokens, a, b);
      const isPlaced = isOne && !isAllCapitals(tokens[b - 1]!.text);
      return readPartners(draft, a, isPlaced ? b - 2 : b, isSure, isOfPersons);
    }
    case 'grant':
      // "Projektkennung: Deutsche Forschungsgemeinschaft (DFG) – Projektnummer 5238841"
      return readGrantValue(draft, a, b) || readFunding(draft, a, b, false);
    case 'type':
      return (isSure || colon) && readTypes(draft, a, b);
  }
  // other values may be any text, so they need a colon
  if (!colon) return false;
  switch (field) {
    case 'status': {
      const open = tokens.slice(a, b).findIndex(({ fold }) => fold === '(');
      const end = open > 0 ? a + open : b;
      if (end - a > 6 || !readStatus(draft, a, end)) return false;
      // "Active (4/2020-3/2025)"
      if (end < b) readPeriodValue(draft, end + 1, b, true, colon);
      return true;
    }
    case 'programme': {
      if (b - a > 14 || !(isSure || isCapital(tokens[a]!.text))) return false;
      // "Horizon 2020, Grant Agreement No. 883412"
      const grant = grantIn(draft.text, tokens, a, b);
      const end = grant?.isLabelled ? trimItem(tokens, a, grant.from)?.[1] : undefined;
      const programme = draft.claim(a, end ?? b, 'programme');
      if (programme) draft.fundingFor('programme').programme = programme;
      if (end && draft.setGrant(grant!.first, grant!.end))
        draft.claimText(grant!.start, grant!.first, 'label');
      const known = tokens[first]!.fold === 'call' ? undefined : programmeAt(tokens, a);
      if (known && isTypeToo(known.key)) draft.addType(known.key);
      return programme !== undefined;
    }
    case 'acronym':
      return b - a <= 6 && (isSure || isAcronymShaped(draft.slice(a, b))) && draft.setAcronym(a, b);
    case 'keywords': {
      const items = listItems(tokens, a, b, true);
      for (const [s, e] of items) {
        const word = draft.claim(s, e, 'keyword');
        if (word) record.keywords.push(word);
      }
      return record.keywords.length > 0;
    }
    // "Members: University of Iceland, Malmö University"
    case 'other':
      if (tokens.slice(first, from).some(({ fold }) => MEMBERS.test(fold)))
        return areInstitutions(tokens, listItems(tokens, a, b))
          ? readPartners(draft, a, b, isSure)
          : readMarked(draft, a, b);
      // "Team: Anna Berg (PI), Nils Moe"
      if (isTeam(tokens[first]!) && readMarked(draft, a, b)) return true;
      // "Role: PI (Anna Berg)"
      if (/^roll?e/.test(tokens[first]!.fold)) return roleBefore(draft, a, b);
      // a number with letters and joining characters, not an amount: "Award: RPG-2021-112"
      return (
        GRANTS.has(tokens[first]!.fold) &&
        (CODES.test(draft.slice(a, b)) ||
          /^[A-Z][A-Z0-9]*[-/][A-Z0-9/-]*[0-9]{2}[A-Z0-9/-]*$/.test(
            draft.slice(a, valueEnd(tokens, a, b, ';|,')).split(' ', 1)[0]!,
          )) &&
        readGrantValue(draft, a, b)
      );
    default:
      return false;
  }
}

/** First words of phrases before the director of a work: "sous la direction de", "under ledning av". */
const DIRECTS = /^(?:sous|under|unter|onder|direction)$/;

/** Labels for participants, who may be persons or organisations. */
const MEMBERS =
  /^(?:member|medlem|partic|partec|invol|medv[ei]rk|mitwirk|deelnem)|deltak|deltag|osallis|beteil/;

/** Labels for persons or organisations; what has the form of a person's name is no partner. */
const COLLABORATORS = /^(?:collaborat(?:ors?|ori|rici|eurs?|rices)|colaborador)/;

/** Labels for an amount or a grant number. */
const GRANTS = new Set('award grant'.split(' '));

/** Whether a URL was read in `[from, to)`. */
function urlWithin({ spans, tokens }: ProjectDraft, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return spans.all.some((span) => span.field === 'url' && span.start >= start && span.start < end);
}

function readStatus(draft: ProjectDraft, from: number, to: number): boolean {
  const status = statusOfTokens(draft.tokens.slice(from, to));
  if (!status || draft.claim(from, to, 'status') === undefined) return false;
  draft.record.status ??= status;
  return true;
}

function readTypes(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  let read = false;
  const items = listItems(tokens, from, to).filter(([a, b]) => b - a <= 6);
  for (const [a, b] of items) {
    const word = draft.claim(a, b, 'type');
    if (!word) continue;
    read = true;
    const known = typeAt(tokens, a);
    draft.addType(known && endOfType(tokens, known.end, b) === b ? known.key : word);
  }
  return read;
}
