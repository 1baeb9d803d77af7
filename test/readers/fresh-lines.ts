import { readAttribution, readIssueLine, readPartnerLine, readProjectLine } from '../../src/readers/index.js';
import { typeKeys } from '../../src/readers/words/project-types.js';

export type Tier = 'labelled' | 'unlabelled' | 'plain';
export type LineKind = 'project' | 'issue' | 'attribution' | 'partner';
type Gold = Record<string, string | string[]>;

/**
 * A line with its correct fields: years only, a title without its acronym; any other field must not be read. The last
 * item lists ambiguous fields, which are not compared.
 */
export type FreshLine = [tier: Tier, kind: LineKind, text: string, gold: Gold, unsure?: string[]];

/** A title without the short name before a colon or a dash, which is kept in a record's title. */
function titleAlone(title: string, acronym: string | undefined): string {
  return acronym && title.startsWith(acronym)
    ? title.slice(acronym.length).replace(/^\s*[:–—-]\s*/, '')
    : title;
}

const READ: Record<LineKind, (text: string) => Record<string, unknown>> = {
  project(text) {
    const project = readProjectLine(text);
    return {
      title: titleAlone(String(project.title), project.acronym),
      acronym: project.acronym,
      start: project.start?.slice(0, 4),
      end: project.end?.slice(0, 4),
      status: project.status,
      funders: project.funding.flatMap(({ funder }) => (funder ? [funder.name] : [])),
      coordinator: project.coordinator?.name,
      leader: project.leader?.name,
      partners: project.partners.map(({ name }) => name),
      grant: project.funding.find(({ grant }) => grant)?.grant,
      types: project.types.filter((type) => typeKeys.includes(type)),
    };
  },
  issue(text) {
    const { kind, title, journal, deadline, editors } = readIssueLine(text);
    return { kind, title, journal: journal?.name, deadline, editors: editors.map(({ name }) => name) };
  },
  attribution(text) {
    const { authors, year, locator, sourceTitle } = readAttribution(text) ?? {};
    return { authors, year, locator, sourceTitle };
  },
  partner(text) {
    const { name, shortName, kind, country } = readPartnerLine(text) ?? {};
    return { name, shortName, kind, country };
  },
};

const FIELDS: Record<LineKind, readonly string[]> = {
  project: 'title acronym start end status funders coordinator leader partners grant types'.split(' '),
  issue: 'title kind journal deadline editors'.split(' '),
  attribution: 'authors year locator sourceTitle'.split(' '),
  partner: 'name shortName kind country'.split(' '),
};

const list = (value: unknown): unknown[] =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Different fields of a line, with the expected and actual values, and the numbers of values. */
export function scoreOf([, kind, text, gold, unsure = []]: FreshLine) {
  const found = READ[kind](text);
  const score = {
    right: 0,
    wrong: 0,
    missed: 0,
    fields: {} as Record<string, Counts>,
    differences: {} as Record<string, [unknown[], unknown[]]>,
  };
  for (const field of FIELDS[kind]) {
    if (unsure.includes(field)) continue;
    const wants = list(gold[field]);
    const finds = list(found[field]);
    const right = finds.filter((value) => wants.includes(value)).length;
    const counts = { right, wrong: finds.length - right, missed: wants.length - right };
    score.fields[field] = counts;
    score.right += counts.right;
    score.wrong += counts.wrong;
    score.missed += counts.missed;
    if (right < wants.length || right < finds.length) score.differences[field] = [wants, finds];
  }
  return score;
}
