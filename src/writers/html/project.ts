import { strings as en } from '../../locales/en.js';
import { strings as nb } from '../../locales/nb.js';
import { strings as nn } from '../../locales/nn.js';
import { strings as se } from '../../locales/se.js';
import { uiLanguage } from '../../locales/index.js';
import { ownValue } from '../../records/own-value.js';
import type { Funding, Organisation, Person, Project } from '../../records/types.js';
import { exactDate, writtenDate, writtenPeriod } from './dates.js';
import { labelsIn } from './labels.js';
import type { LabelName } from './labels.js';
import { joined } from './line.js';
import type { Line, Words } from './line.js';
import { part } from './markup.js';

const STRINGS = { nb, nn, en, se };

/** The elements' own strings in a language. */
export const stringsIn = (lang: string) => STRINGS[uiLanguage(lang)];

/** The labelled facts of a project, in the order in which they are written. */
export function linesOfProject(project: Project, lang: string): Line[] {
  const { acronym, start, end, status, types, coordinator, leader, funding, partners, links, note } = project;
  const label = labelsIn(lang);
  const words = stringsIn(lang).project;
  const lines: Line[] = [];
  const add = (field: LabelName, plain: Words[] | undefined, exact: string) =>
    lines.push({ field, label: label(field), plain, exact: `${label(field)}: ${exact}` });

  if (acronym) add('acronym', [acronym], part(acronym));
  if (start && end)
    lines.push({
      field: 'period',
      label: label('period'),
      plain: [writtenPeriod(start, end, lang)],
      exact: `${label('start')}: ${part(exactDate(start, lang))}<br>${label('end')}: ${part(exactDate(end, lang))}`,
    });
  else if (start) add('start', [writtenDate(start, lang)], part(exactDate(start, lang)));
  else if (end) add('end', [writtenDate(end, lang)], part(exactDate(end, lang)));
  if (status) add('status', [words.status[status]], part(status));
  if (types.length)
    add(
      'types',
      joined(
        types.map((type) => [ownValue(words.types, type) ?? type]),
        ', ',
      ),
      list(types),
    );
  if (coordinator) add('coordinator', named(coordinator), party(coordinator));
  if (leader) add('leader', named(leader), party(leader));
  if (funding.length) add('funding', allOf(funding.map(source)), funding.map(exactSource).join('; '));
  if (partners.length) add('partners', allOf(partners.map(named)), partners.map(party).join('; '));
  if (project.summary !== undefined) add('summary', textLine(project.summary), part(project.summary));
  if (project.keywords.length) add('keywords', [project.keywords.join('; ')], list(project.keywords));
  if (links.length)
    add(
      'links',
      undefined,
      links.map(({ label, url, service }) => part(label, { url, extra: service })).join('; '),
    );
  if (note !== undefined) add('note', undefined, part(note));
  if (typeof project.title !== 'string') add('title', undefined, part(project.title));
  return lines;
}

export const list = (values: readonly string[]) => values.map((value) => part(value)).join('; ');

/** Plain values joined by semicolons; undefined if any value is. */
const allOf = (values: readonly (Words[] | undefined)[]): Words[] | undefined =>
  values.some((value) => !value) ? undefined : joined(values as Words[][]);

const textLine = (text: Project['summary']) => (typeof text === 'string' ? [text] : undefined);

const idOf = (who: Organisation | Person) => ('orcid' in who ? who.orcid : (who as Organisation).ror);

export const named = (who: Organisation | Person): Words[] | undefined =>
  typeof who.name === 'string' && !idOf(who) ? [{ text: who.name, url: who.url }] : undefined;

export const party = (who: Organisation | Person): string => {
  const to = idOf(who);
  return part(who.name, { url: who.url, extra: to && (to.includes('orcid') ? 'ORCID' : 'ROR'), to });
};

/** A source of funding as plain words, `Norges forskningsråd (FINNUT), 302013`; undefined if it cannot be plain. */
function source({ funder, programme, grant }: Funding): Words[] | undefined {
  const name = funder && named(funder);
  return name && [...name, programme ? ` (${programme})` : '', grant ? `, ${grant}` : ''];
}

const exactSource = ({ funder, programme, grant }: Funding): string =>
  (funder ? party(funder) : '–') +
  (programme ? ` (${part(programme)})` : '') +
  (grant ? `, ${part(grant)}` : '');
