import { serviceOf } from '../../readers/link/services.js';
import { idFrom } from '../../records/ids.js';
import { anyWording } from '../../records/pick-text.js';
import type { Project, Text } from '../../records/types.js';
import {
  address,
  choice,
  date,
  links,
  named,
  names,
  number,
  text,
  wording,
  words,
  type Field,
  type Loose,
  type Problem,
} from './field.js';
import type { Draft, Kind, Mark, Origin } from './types.js';

const REQUIRED = { required: true };
const SHORT = { control: 'text' } as const;

/** The fields of a project, with one more source of funding than it has. */
const projectFields = (sources: number): Field[] => [
  wording('title', { ...REQUIRED }),
  text('acronym'),
  text('lang'),
  date('start', { marks: ['start', 'period'] }),
  date('end', { marks: ['end', 'start', 'period'] }),
  choice('status', ['planned', 'ongoing', 'finished']),
  ...Array.from({ length: sources + 1 }, (_, i) => [
    named(`funding.${i}.funder`, { marks: i ? [] : ['funder'] }),
    text(`funding.${i}.programme`, { marks: i ? [] : ['programme'] }),
    text(`funding.${i}.grant`, { marks: i ? [] : ['grant'] }),
  ]).flat(),
  named('coordinator'),
  named('leader'),
  names('partners', { marks: ['partner'] }),
  words('types', { marks: ['type'] }),
  address('url'),
  wording('summary'),
  words('keywords', { marks: ['keyword'] }),
  links('links', 'label'),
  text('note', { control: 'long' }),
];

const FIELDS: Readonly<Record<Exclude<Kind, 'project'>, readonly Field[]>> = {
  issue: [
    wording('title', REQUIRED),
    text('kind'),
    text('lang'),
    named('journal'),
    text('publisher'),
    names('editors', { marks: ['editor'] }),
    date('deadline'),
    date('published'),
    choice('status', ['open', 'closed', 'published']),
    text('volume'),
    text('issue'),
    text('doi'),
    address('url'),
    address('call.url', { marks: ['call'] }),
    text('note', { control: 'long' }),
  ],
  partner: [
    wording('name', { ...REQUIRED, ...SHORT }),
    text('shortName'),
    text('kind'),
    address('url'),
    address('logo.src', { marks: [] }),
    text('country'),
    address('ror'),
    text('programme'),
    text('grant'),
  ],
  definition: [
    text('term'),
    text('text', { ...REQUIRED, control: 'long' }),
    text('lang'),
    words('authors'),
    text('year'),
    text('locator'),
    text('sourceTitle'),
    text('doi'),
    address('url'),
  ],
  term: [text('text', REQUIRED), number('weight', REQUIRED), text('lang'), address('url'), text('group')],
  link: [text('label', REQUIRED), address('url', REQUIRED)],
  profile: [
    wording('name', { ...REQUIRED, ...SHORT }),
    text('kind'),
    wording('purpose'),
    named('parent'),
    named('leader'),
    address('url'),
    date('reviewed'),
    links('alternates', 'lang'),
  ],
};

const byCount = new Map<number, readonly Field[]>();

/** The fields of a record, in display order. */
export function fieldsOf(kind: Kind, record: object): readonly Field[] {
  if (kind !== 'project') return FIELDS[kind];
  const sources = (record as Project).funding?.length ?? 0;
  const known = byCount.get(sources) ?? projectFields(sources);
  byCount.set(sources, known);
  return known;
}

export const fieldNamed = (kind: Kind, record: object, name: string): Field | undefined =>
  fieldsOf(kind, record).find((field) => field.name === name);

/** The id that readers would make for a record. */
const idOf = (record: object): string => {
  const { acronym, term, title, name, text: words } = record as Loose;
  const named = (acronym ?? term ?? title ?? name ?? words ?? '') as Text;
  return idFrom(anyWording(named));
};

/** A copy of a record with a field set from entered text, or the reason why the text is rejected. */
export function withField<R extends object>(kind: Kind, record: R, name: string, value: string): R | Problem {
  const field = fieldNamed(kind, record, name);
  if (!field) throw new RangeError(`A ${kind} has no field ${name}.`);
  const changed = field.set(record, value);
  if (typeof changed === 'string') return changed;
  const next = changed as Loose;
  if (kind === 'link' && name === 'url') {
    const service = serviceOf(String(next['url']), '');
    delete next['service'];
    if (service) next['service'] = service;
  }
  if ('id' in record && record.id === idOf(record)) return { ...next, id: idOf(next) } as unknown as R;
  return next as R;
}

/** Source of a field's value, and the reason if it was inferred; undefined for a field without a value. */
export function originOf(draft: Draft, name: string): { origin: Origin; rule?: string } | undefined {
  const { kind, record, marks, edited } = draft;
  const field = fieldNamed(kind, record, name);
  const value = field?.get(record);
  if (!field || !value) return undefined;
  if (edited.includes(name)) return { origin: 'person' };
  const found = markOf(field, marks);
  if (!found) return isWithin(draft, name, value) ? { origin: 'inferred', rule: WITHIN } : { origin: 'data' };
  return found.rule === undefined ? { origin: 'label' } : { origin: 'inferred', rule: found.rule };
}

/** The rule for a value read from words that are marked for another field. */
const WITHIN = 'within other words';

/** Whether an unmarked value occurs in the line, such as an acronym within the title. */
const isWithin = ({ line, isExact }: Draft, name: string, value: string): boolean =>
  !isExact && name !== 'note' && line.toLowerCase().includes(value.split('\n')[0]!.toLowerCase());

/** The mark that a field was read from. */
const markOf = (field: Field, marks: readonly Mark[]): Mark | undefined => {
  for (const name of field.marks) {
    const found = marks.find((mark) => mark.field === name);
    if (found) return found;
  }
  return undefined;
};

/** The field that a mark belongs to. */
export const fieldOfMark = (draft: Draft, mark: Mark): Field | undefined =>
  fieldsOf(draft.kind, draft.record).find((field) => field.marks[0] === mark.field) ??
  fieldsOf(draft.kind, draft.record).find((field) => field.marks.includes(mark.field));
