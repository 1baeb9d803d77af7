import { isFieldWord } from '../../words/fields-of-work.js';
import { listItems } from '../../line/enumerations.js';
import { institutionWord } from '../../words/institution-words.js';
import { isSum } from '../../words/money.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { afterTitles, capitalNameAt, personAt, type PersonHit } from '../../words/people.js';
import { typeAt } from '../../words/project-types.js';
import type { ProjectDraft } from '../draft.js';
import { FOR } from '../sentences/byline.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';
import { hasAcademicTitle, isAffiliation, namesWorkplace, openOf } from '../around-title/segments.js';

/** Reads a person on the line above the title, with evidence that it is one who leads. */
export function readPersonAbove(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  const person = personAt(tokens, from, to);
  const isAlone = person?.after === to;
  const isListed = draft.habits.names === 'above' && isAlone;
  const isPlaced = person && hasAcademicTitle(person) && namesWorkplace(tokens, person.after, to);
  const isEvident =
    isAlone &&
    isLoneName(tokens, from, to) &&
    (hasAcademicTitle(person) || isOfThesis(draft) || returns(draft, person));
  // the receiver of a grant, a person or a body: "Svart Boks", a title and "400 000 kroner"
  if (isAlone && !isListed && !isEvident && !isPlaced) return hasSum(draft);
  if (!person || !(isListed || isPlaced || isEvident)) return false;
  draft.rule = 'name before the title';
  return readLeader(draft, from, person.after);
}

/**
 * Reads the person, and leaves several, on a line that introduces the title below by a colon: "Anna Berg (Department of
 * Music):", "Anna Berg og Nils Moe (Institut for Musik) til:".
 */
export function readPersonsBeforeColon(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  if (to - from < 5) return false;
  const end = FOR.has(tokens[to - 2]?.fold ?? '') ? to - 2 : to - 1;
  const open =
    tokens[to - 1]!.fold === ':' && tokens[end - 1]!.fold === ')' ? openOf(tokens, from, end - 1) : -1;
  if (open <= from || !isAffiliation(tokens, open + 1, end - 1)) return false;
  const names = listItems(tokens, from, open);
  if (!names.every(([a, b]) => isLoneName(tokens, a, b))) return false;
  draft.rule = 'name before the title';
  if (names.length === 1) readLeader(draft, from, open);
  return true;
}

/** Words for the supervisor of a thesis, and for its working title, at the start of a line. */
const THESIS =
  /^(?:(?:\p{L}+ )?(?:betreu|superv|veile[dt]er|rettleiar|handledare|vejleder|promotor|begeleider|ohjaaja|directeur de th|directrice de th)|sous la direction de|phd (?:title|project)|titre de la th)|\((?:arbeitstitel|arbeidstittel|working title|titre provisoire)\)$/imu;

/** Whether lines below name the supervisor of a thesis, or say that its title is not final. */
const isOfThesis = ({ text }: ProjectDraft): boolean => THESIS.test(text);

/** Whether a line is only an amount of money: "4 700 000 kronor". */
const hasSum = ({ tokens, lines }: ProjectDraft): boolean =>
  lines.slice(2).some(([from, to]) => isSum(tokens, from, to));

/** Whether a later line speaks of the same person: "Anna Berg studies …". */
const returns = (draft: ProjectDraft, { first, end }: PersonHit): boolean => {
  const name = draft.slice(first, end);
  return draft.lines
    .slice(2)
    .some(([from, to]) => to - from > 4 && draft.slice(from, from + end - first) === name);
};

/**
 * The last line, behind that of an institution and below a person with a title: "Dr Anna Berg", "Political science",
 * "University of Leeds", "Seams and Silence".
 */
export function titleBelowPlace({
  tokens,
  lines,
}: ProjectDraft): readonly [from: number, to: number] | undefined {
  const [from, to] = lines[0]!;
  const [, field, ...others] = lines;
  // a line between them must name a field, since it could be the title
  const isField = field && (field[1] - field[0] === 1 || isFieldWord(tokens[field[1] - 1]!));
  const isPlaced =
    (others.length === 1 || (others.length === 2 && isField)) && isInstitutionAlone(tokens, ...lines.at(-2)!);
  const hit = isPlaced ? (personAt(tokens, from, to) ?? capitalNameAt(tokens, from, to)) : undefined;
  return hit?.after === to && hasAcademicTitle(hit) ? lines.at(-1) : undefined;
}

/** Most tokens in a line that only names a workplace. */
const MAX_PLACE = 8;

/**
 * The line below a person and a position or a kind of thesis, if no other line could be the title: "Anna Berg", "PhD
 * candidate", "Department of Design", "Seams and Silence".
 */
export function titleBelowAuthor({
  tokens,
  lines,
}: ProjectDraft): readonly [from: number, to: number] | undefined {
  const [first, second, ...rest] = lines;
  if (!rest.length || !isLoneName(tokens, ...first!)) return undefined;
  const [from, to] = second!;
  if (!isThesis(tokens, from) && afterTitles(tokens, from) < to) return undefined;
  const [title, other] = rest.filter(
    ([a, b]) => b - a > MAX_PLACE || !tokens.slice(a, b).some(({ fold }) => institutionWord(fold)),
  );
  return title && !other && tokens[title[1] - 1]!.fold !== '.' ? title : undefined;
}

const isThesis = (tokens: ProjectDraft['tokens'], at: number): boolean =>
  /phd|postdoc|master/.test(typeAt(tokens, at)?.key ?? '');

/** Reads such a person, and the line below the name. */
export function readAuthorAbove(draft: ProjectDraft): boolean {
  const [first, [from, to]] = draft.lines as [[number, number], [number, number]];
  draft.rule = 'name before the title';
  if (!readLeader(draft, ...first)) return false;
  if (isThesis(draft.tokens, from)) draft.addType(typeAt(draft.tokens, from)!.key);
  draft.claim(from, to, isThesis(draft.tokens, from) ? 'type' : 'label');
  draft.rule = undefined;
  return true;
}
