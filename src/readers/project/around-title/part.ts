import { listItems } from '../../line/enumerations.js';
import { grantIn } from '../../words/grants.js';
import { isInstitutionAlone, mayBeFigure } from '../../words/institution-alone.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { isSum } from '../../words/money.js';
import { personAt } from '../../words/people.js';
import { isOwnPeriod } from '../../words/own-period.js';
import { findPeriods } from '../../words/period-finder.js';
import { typeAt } from '../../words/project-types.js';
import { AND, AT } from '../../words/small-words.js';
import { isStatusAlone, statusOfTokens } from '../../words/statuses.js';

import type { ProjectDraft } from '../draft.js';
import { hasFacts } from '../has-facts.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isProjectWord } from '../sentences/project-word.js';
import { readFunding } from '../facts/funding.js';
import { findProjectLabels } from '../labels/labels.js';
import { readCoordinator } from '../facts/organisations.js';
import { roleBefore } from '../facts/role-before.js';
import { leftOf } from './segments.js';
import { readValue } from '../labels/values.js';

/** Numbers that are rarely other than those of grants: "214907", "EP/X012345/1"; not "ISO-27001", "H2020-MSCA-2018". */
const NUMBER =
  /^(?!.*000$)(?:[0-9]{6,7}|(?=[0-9]*[A-Z/-])(?=.*[0-9]{5})(?=(?:[^0-9]*[0-9]){6})[0-9A-Z/-]{7,24})$/;

/** Whether a number without a label is in a bracket after a title, rather than after the name of a funder. */
function isNumberOfTitle({ tokens }: ProjectDraft, from: number, number: string): boolean {
  if (tokens[from - 1]?.fold !== '(' || !NUMBER.test(number)) return false;
  const left = leftOf(tokens, Math.max(0, from - 13), from - 1);
  return (
    !left || !(isInstitutionName(tokens, left.from, left.to) || isFunderName(tokens, left.from, left.to))
  );
}

/** Reads a part of a bracket; returns false if its words do not show which field it is for. */
export function readPart(draft: ProjectDraft, from: number, to: number, close: number): boolean {
  const { tokens, record } = draft;
  if (roleBefore(draft, from, to)) return true;
  const labels = findProjectLabels(tokens.slice(from, close));
  const [label] = labels;
  if (
    label?.first === 0 &&
    label.value < close - from &&
    (label.mark !== 'none' ||
      label.fields[0] === 'period' ||
      (label.fields[0] === 'grant' && label.compound) ||
      // "Funder British Academy"
      (label.fields[0] === 'funder' && label.capital && isFunderName(tokens, from + label.value, to)))
  ) {
    const moved = { ...label, first: from, value: label.value + from };
    const next = labels.find(({ first, mark }) => first > label.value && mark !== 'none');
    draft.rule = undefined;
    if (readValue(draft, moved, moved.value, Math.min(next ? next.first + from : close, close), true)) {
      draft.claim(from, moved.value, 'label');
      return true;
    }
  }
  // next to another leader: "(supervised by Prof. Ian Bell)", "(dir. Paul Roux)"
  if (
    label?.first === 0 &&
    (label.fields[0] === 'other' || (label.fields[0] === 'leader' && record.leader)) &&
    personAt(tokens, from + label.value + (tokens[from + label.value]?.fold === '.' ? 1 : 0), to)
  )
    return true;
  const status = to - from < 5 ? statusOfTokens(tokens.slice(from, to)) : undefined;
  if (status && isStatusAlone(tokens, from, to)) {
    draft.rule = 'status in a bracket';
    record.status ??= status;
    const year = tokens[to - 1]!;
    if (year.kind === 'number' && status === 'finished' && to - from > 1) {
      draft.claim(from, to - 1, 'status');
      draft.setDate('end', to - 1, to, year.fold);
    } else draft.claim(from, to, 'status');
    return true;
  }
  const text = draft.slice(from, to);
  const [hit] = findPeriods(text);
  if (hit && hit.start === 0 && hit.end === text.length) {
    draft.rule = 'period in a bracket';
    const { start } = tokens[from]!;
    const line = draft.text.lastIndexOf('\n', start) + 1;
    const before = draft.text.slice(Math.max(line, start - 300), start);
    // a year alone is both start and end, as after a label: "Title (2025). Funded by …"
    const own =
      hit.shape === 'single' && record.funding.length > 0
        ? { ...hit, shape: 'range' as const, to: hit.from! }
        : hit;
    // "(NSF, 2016–2019)"
    const isBesidePayer = record.funding.length > 0 && from > 1 && !draft.isFree(from - 2, from - 1);
    if (!isOwnPeriod(own, isBesidePayer ? '(' : before)) return false;
    return (
      (record.start === own.from && record.end === own.to) || draft.setPeriod(from, to, own.from, own.to)
    );
  }
  const type = typeAt(tokens, from);
  if (type) {
    const next = tokens[type.end];
    if (type.end >= to) {
      draft.rule = 'kind of project in a bracket';
      draft.addType(type.key);
      return draft.claim(from, to, 'type') !== undefined;
    }
    // "PhD-prosjekt ved UiT", "PhD project, University of X", "PhD-prosjekt i samarbeid med …"
    draft.rule = 'kind of project in a bracket';
    const [inner] = findProjectLabels(tokens.slice(type.end, close));
    if (inner?.first === 0 && inner.mark === 'word') {
      draft.addType(type.key);
      draft.claim(from, type.end, 'type');
      draft.rule = undefined;
      if (
        readValue(
          draft,
          { ...inner, first: type.end, value: type.end + inner.value },
          type.end + inner.value,
          close,
          true,
        )
      )
        draft.claim(type.end, type.end + inner.value, 'label');
      return true;
    }
    if (AT.has(next!.fold)) {
      draft.addType(type.key);
      draft.claim(from, type.end, 'type');
      draft.claim(type.end, type.end + 1, 'label');
      const places = listItems(tokens, type.end + 1, to);
      const isPlace = ([a, b]: [number, number]) =>
        isInstitutionName(tokens, a, b) || (b - a === 1 && isShortName(tokens[a]!.text));
      // several institutions share it
      if (places.length > 1 && places.every(isPlace)) places.forEach(([a, b]) => draft.addPartner(a, b));
      else if (places.length === 1 && isPlace(places[0]!)) readCoordinator(draft, ...places[0]!);
      return true;
    }
  }
  if (!hasFacts(record) && mayBeFigure(tokens, from, to)) return false;
  draft.rule = 'funder in a bracket';
  // "(DFG-Projekt, Leitung: …)"
  const end = to;
  if (to - from === 3 && isFunderShortName(tokens[from]!) && isProjectWord(tokens[to - 1]!.fold))
    to = from + 1;
  if (draft.isBesidePayer(from, to) && isFunderName(tokens, from, to)) return false;
  if (readFunding(draft, from, to, false)) {
    if (to < end) draft.claim(to, end, 'label');
    return true;
  }
  const grant = grantIn(draft.text, tokens, from, to);
  if (
    grant?.from === from &&
    grant.to === to &&
    (grant.isLabelled ||
      record.funding.length > 0 ||
      // "ANR-18-CE27-0012"
      (isFunderShortName(tokens[from]!) && /^(?=(?:.*[0-9]){5}).*[0-9].*[A-Z].*[0-9]/.test(text)) ||
      isNumberOfTitle(draft, from, text))
  ) {
    draft.rule = 'grant number in a bracket';
    if (grant.first > grant.start) draft.claimText(grant.start, grant.first, 'label');
    return draft.setGrant(grant.first, grant.end);
  }
  // on a line of its own, it may be the workplace of a person, or who pays
  const isWorkplaceOrPayer = from > 0 && tokens[from]!.breaks && !personAt(tokens, from, to);
  // "to Anna Berg and Nils Moe (Nord universitet)"
  const isOfPerson =
    tokens[from - 1]?.fold === '(' &&
    [2, 3, 4].some((n) => {
      const and = from - 2 - n;
      return (
        and > 1 &&
        AND.has(tokens[and]!.fold) &&
        personAt(tokens, and + 1, from - 1)?.after === from - 1 &&
        [2, 3, 4].some((m) => and > m && personAt(tokens, and - m, and)?.after === and)
      );
    });
  if (!isWorkplaceOrPayer && !isOfPerson && isInstitutionAlone(tokens, from, to) && !record.coordinator) {
    draft.rule = 'institution in a bracket';
    return readCoordinator(draft, from, to);
  }
  return isSum(tokens, from, to);
}
