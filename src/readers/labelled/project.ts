import { idFrom } from '../../records/ids.js';
import type { Funding, Project } from '../../records/types.js';
import type { Span } from '../line/spans.js';
import { givenSpans } from '../line/plain-text.js';
import type { ProjectField } from '../project/draft.js';
import { hasFacts } from '../project/has-facts.js';
import type { ParsedProject, ProjectHints } from '../project/parsed.js';
import { leadingAcronym } from '../words/acronyms.js';
import { isNoFunder } from '../words/no-funder.js';
import { namesNothing } from '../words/no-value.js';
import { isTypeToo, programmeAt, typeAt } from '../words/project-types.js';
import { namedStatus } from '../words/statuses.js';
import { isAllCapitals, isCapital, tokenize, type Token } from '../words/tokens.js';
import { institutionWord } from '../words/institution-words.js';
import { readDate, readPeriod } from './dates.js';
import { leadsToMore, mayBeLabelled } from './label-stems.js';
import { labelledEntry } from './entry.js';
import { itemsOf, labelMap, type LabelledLine } from './lines.js';
import { isOneOfNames, isPlainName } from './names.js';
import { personIn } from './persons.js';

type Field = keyof typeof LABELS;
type Line = LabelledLine<Field>;
type Claim = (field: ProjectField, at: number, words: string) => void;

/** Labels in nb, nn, en and se, and in the related sv and da: all that the writers use, and other common ones. */
const LABELS = {
  acronym: 'akronym|acronym|akronyma|kortnavn|kortnamn|short name',
  period:
    'periode|period|prosjektperiode|project period|projektperiod|projektperiode|tidsrom|tidsperiode|varighet|duration|aigodat',
  start: 'start|oppstart|startdato|start date|algu',
  end: 'slutt|slut|end|sluttdato|end date|loahppa',
  status: 'status|dilli',
  types: 'type|sladja',
  coordinator: 'koordinator|coordinator|koordinahtor|vertsinstitusjon|host institution',
  leader:
    'prosjektleder|prosjektleiar|project leader|projektledare|projektleder|leder|leiar|principal investigator|jodiheaddji',
  funder: 'finansiering|funding|finansiar|finansior|funder|funders|ruhtadeaddji',
  grant: 'prosjektnummer|project number|grant number|projektnummer',
  partners:
    'partnere|partnarar|partners|samarbeidspartnere|samarbeidspartnarar|samarbetspartners|samarbejdspartnere|project partners|ovttasbargoguoimmit',
  keywords: 'nokkelord|keywords|stikkord|emneord|nyckelord|coavddasanit',
  summary: 'sammendrag|samandrag|summary|coahkkaigeassu',
};

let labels: ReadonlyMap<string, Field> | undefined;

/**
 * Reads a project in labelled form: a title, and lines with a known label and a plain value. The result is the same as
 * with all labels; undefined if a line may contain more than that. Never throws.
 */
export function parseLabelledProject(text: string, hints: ProjectHints): ParsedProject | undefined {
  const entry = labelledEntry(text, hints, (labels ??= labelMap(LABELS)));
  if (!entry) return undefined;
  const { plain, title, acronym, words, lines } = entry;
  const spans: Span<ProjectField>[] = [];
  const claim: Claim = (field, at, words) => spans.push({ field, start: at, end: at + words.length });
  const project: Project = {
    id: '',
    title: words,
    types: [],
    funding: [],
    partners: [],
    links: [],
    keywords: [],
    original: text,
  };
  claim('title', title[0], words);
  for (const line of lines) {
    claim('label', line.label[0], plain.text.slice(...line.label));
    if (namesNothing(line.value)) return undefined;
    if (!READERS[line.field](project, line, (field, at, words) => claim(field, line.start + at, words)))
      return undefined;
  }
  if (acronym) {
    if (project.acronym) return undefined;
    project.acronym = plain.text.slice(...acronym);
    claim('acronym', acronym[0], project.acronym);
  } else if (!project.acronym) {
    const length = leadingAcronym(words, hasFacts(project));
    if (length) project.acronym = NAME.exec(words)![0].slice(0, length);
  }
  project.id = idFrom(project.acronym ?? words) || idFrom(words);
  return { record: project, spans: givenSpans(plain, spans) };
}

/** Readers of values. Each sets fields of the project and claims the text; false if the value is not plain. */
const READERS: Readonly<Record<Field, (project: Project, line: Line, claim: Claim) => boolean>> = {
  acronym(project, { value }, claim) {
    if (project.acronym || !SHORT_NAME.test(value) || mayBeLabelled(tokenize(value))) return false;
    project.acronym = value;
    claim('acronym', 0, value);
    return true;
  },
  period(project, { value }, claim) {
    const period = readPeriod(value);
    if (!period || project.start || project.end) return false;
    Object.assign(project, period);
    claim('start', 0, value);
    return true;
  },
  start: date('start'),
  end: date('end'),
  status(project, { value }, claim) {
    const status = /^\p{L}+(?: \p{L}+){0,4}$/u.test(value) ? namedStatus(value) : undefined;
    if (!status) return false;
    project.status = status;
    claim('status', 0, value);
    return true;
  },
  types(project, { value }, claim) {
    if (!/^[\p{L}\s.,-]+$/u.test(value)) return false;
    return each(value, (item, at) => {
      const tokens = tokenize(item);
      if (tokens.some(({ fold }) => AND.has(fold)) || tokens.length > 6 || leadsToMore(tokens)) return false;
      const known = typeAt(tokens, 0);
      const isKnown = known?.end === tokens.length;
      // the comma may be part of an unknown name: "University of California, Berkeley"
      if (!isKnown && (item !== value || (!known && item.includes('.')))) return false;
      const type = isKnown ? known.key : item;
      if (!project.types.includes(type)) project.types.push(type);
      claim('type', at, item);
      return true;
    });
  },
  coordinator(project, { value }, claim) {
    const tokens = tokenize(value);
    const shouts = tokens.filter(({ text }) => isAllCapitals(text)).length > 1;
    // a person is the leader, or works at the institution of the label
    if (personIn(tokens) !== null || shouts || !isPlainName(tokens) || leadsToMore(tokens)) return false;
    project.coordinator = { name: value };
    claim('coordinator', 0, value);
    return true;
  },
  leader: (project, { value }, claim) => readLeader(project, value, claim),
  funder: ({ funding, types }, { value }, claim) =>
    each(
      value,
      (item, at) => {
        const [whole, name = '', , programme, , grant] = SOURCE.exec(item) ?? [];
        const source = whole && readFunder(name, types);
        if (!source || funding.some(({ funder }) => funder?.name === name)) return false;
        claim('funder', at, name);
        if (programme) {
          if (source.programme ? programme !== name : !isProgramme(programme, name, types)) return false;
          source.programme = programme;
          claim('programme', at + item.indexOf('(') + 1, programme);
        }
        if (grant) {
          source.grant = grant;
          claim('grant', at + item.length - grant.length, grant);
        }
        funding.push(source);
        return true;
      },
      ';',
    ),
  grant({ funding }, { value }, claim) {
    if (!/^\d{4,}$/.test(value)) return false;
    const last = funding.at(-1);
    if (last && !last.grant) last.grant = value;
    else funding.push({ grant: value });
    claim('grant', 0, value);
    return true;
  },
  partners: ({ partners }, { value }, claim) =>
    each(value, (item, at) => {
      const tokens = tokenize(item);
      if (!isOneOfNames(tokens) || leadsToMore(tokens)) return false;
      // the part after the comma is a place or another partner: "University of California, Berkeley"
      if (/,\s*$/.test(value.slice(0, at)) && !tokens.some(isBody)) return false;
      partners.push({ name: item });
      claim('partner', at, item);
      return true;
    }),
  keywords: ({ keywords }, { value }, claim) =>
    each(value, (item, at) => {
      const tokens = tokenize(item);
      const isSplit = tokens.some(({ fold }, i) => AND.has(fold) && isCapital(tokens[i + 1]?.text ?? 'X'));
      if (isSplit || !/^[\p{L}\p{N}](?:[\p{L}\p{N} -]*[\p{L}\p{N}])?$/u.test(item) || leadsToMore(tokens))
        return false;
      keywords.push(item);
      claim('keyword', at, item);
      return true;
    }),
  summary(project, { value }, claim) {
    if (/[;(]|^\W|(?:^| )\S{0,4}$/.test(value) || leadsToMore(tokenize(value))) return false;
    project.summary = value;
    claim('summary', 0, value);
    return true;
  },
};

/** Whether a word marks a name as an organisation's: a word for a kind of institution, or one in capitals. */
const isBody = ({ fold, text }: Token): boolean => institutionWord(fold) || isAllCapitals(text);

/** A title from its first letter, without an opening quotation mark. */
const NAME = /[^\s"«»“”„'‘’].*/;
/** One to three capitalised words, without a hyphen at the end. */
const SHORT_NAME = /^[\p{Lu}\d][\p{L}\d]*(?:[ -][\p{Lu}\d][\p{L}\d]*){0,2}$/u;
const AND = new Set('og and und och samt ja & + et en sekä'.split(' '));
/** A funder, its programme and the grant number: "Norges forskningsråd (FINNUT), 302013". */
const SOURCE =
  /^([^\d(),]+?\+?)( \(([^(),;]+)\))?(, (?:(?:prosjekt|projekt|project |grant )?(?:nummer|number|nr\.?|no\.?) )?(\d{5,}|\d{4}-\d{5}))?$/;

function date(field: 'start' | 'end') {
  return (project: Project, { value }: Line, claim: Claim): boolean => {
    const day = readDate(value);
    if (!day || project[field]) return false;
    project[field] = day;
    claim(field, 0, value);
    return true;
  };
}

function readLeader(project: Project, value: string, claim: Claim): boolean {
  const tokens = tokenize(value);
  const person = personIn(tokens);
  if (project.leader || !person || leadsToMore(tokens)) return false;
  const { start } = tokens[person.first]!;
  project.leader = { name: value.slice(start) };
  if (start > 0) claim('label', 0, value.slice(0, start));
  claim('leader', start, project.leader.name as string);
  return true;
}

/** Reads a funder with a plain name, or a known programme. */
function readFunder(name: string, types: string[]): Funding | undefined {
  const tokens = tokenize(name);
  const known = programmeAt(tokens, 0);
  if (known) {
    if (known.end !== tokens.length) return undefined;
    if (isTypeToo(known.key) && !types.includes(known.key)) types.push(known.key);
    return { funder: { name }, programme: name };
  }
  if (isNoFunder(tokens, 0) || !isPlainName(tokens) || leadsToMore(tokens)) return undefined;
  return tokens.some((_, i) => programmeAt(tokens, i)) ? undefined : { funder: { name } };
}

/**
 * Whether a bracket after a funder names a programme: a known one, or letters that do not abbreviate the funder's name.
 */
function isProgramme(words: string, name: string, types: string[]): boolean {
  const tokens = tokenize(words);
  const known = programmeAt(tokens, 0);
  if (known) {
    if (isTypeToo(known.key) && !types.includes(known.key)) types.push(known.key);
    return known.end === tokens.length;
  }
  if (!/^[A-ZÆØÅ]{5,}\d*$/.test(words)) return false;
  const small = name.toLowerCase();
  let at = 0;
  for (const letter of words.toLowerCase()) {
    at = small.indexOf(letter, at) + 1;
    if (!at) return true;
  }
  return small[0] !== words[0]!.toLowerCase();
}

/** Whether every part of a value between separators could be read. */
const each = (value: string, read: (item: string, at: number) => boolean, separator?: ';'): boolean =>
  itemsOf(value, separator)?.every(([item, at]) => read(item, at)) ?? false;
