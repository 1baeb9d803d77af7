import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownValue } from '../../records/own-value.js';
import { pickLanguage, pickText } from '../../records/pick-text.js';
import { fill, formatDate } from '../../locales/format.js';
import type { Strings } from '../../locales/index.js';
import type { Funding, Organisation, Person, Project, Text } from '../../records/types.js';
import { foreignPage, langOf, own } from '../base/page-language.js';
import { dated, enumerated, factsLine, linked, phraseOf } from '../base/phrases.js';
import { statusShown } from './list-view.js';
import type { ListView } from './list-view.js';

/**
 * One project: its title (or the unread text if there is none), a line of facts, and its period, in a separate column
 * if there is room.
 */
export function projectRow(project: Project, view: ListView, group?: string): TemplateResult {
  const { language, strings, markupOf, picturesOf, level, mark = (content) => content } = view;
  const title = pickLanguage(project.title, language);
  const field = title.text ? 'title' : 'note';
  const heading = title.text || project.note;
  return html`<li id=${project.id} part="project">
    ${
      heading &&
      html`<p
        part="title"
        role=${level ? 'heading' : nothing}
        aria-level=${level ?? nothing}
        lang=${project.lang ?? langOf(title.lang, language) ?? nothing}
      >
        ${linked(project.url, mark(markupOf(project, field, heading, !project.url)))}${acronymBeside(project, heading, mark)}
      </p>`
    }
    ${periodOf(project, language, strings)} ${factsLine(factsOf(project, view, group), language)}
    ${project.summary && summaryOf(project.summary, view)} ${picturesOf(project)}
  </li>`;
}

/** A short summary in full, or a long one in a collapsible box. */
function summaryOf(summary: Text, { language, strings }: ListView) {
  const picked = pickLanguage(summary, language);
  const lang = langOf(picked.lang, language) ?? nothing;
  return picked.text.length < LONG_SUMMARY
    ? html`<p part="summary" lang=${lang}>${picked.text}</p>`
    : html`<details part="summary" class="long">
        <summary>${strings.project.about}</summary>
        <p lang=${lang}>${picked.text}</p>
      </details>`;
}

/** Length in characters from which a summary is collapsed: about four lines. */
const LONG_SUMMARY = 300;

/** The acronym, unless the title contains it. */
const acronymBeside = ({ acronym }: Project, title: string, mark: (content: unknown) => unknown) =>
  acronym && !title.includes(acronym) ? html` <span part="acronym">${mark(acronym)}</span>` : undefined;

function periodOf(project: Project, language: string, strings: Strings) {
  if (!project.start && !project.end) return undefined;
  return html`<p part="period">
    <span class="spoken">${strings.project.period} </span>${periodTemplate(project, language, strings)}
  </p>`;
}

/** The period of a dated project, in text and `time` elements. */
export function periodTemplate({ start, end }: Project, language: string, strings: Strings): unknown {
  const { since, until } = strings.project;
  if (!end) return phraseOf(since, start!, language);
  if (!start) return phraseOf(until, end, language);
  if (start === end) return dated(start, language);
  // spaces around the dash only between dates longer than years
  const dash = `${start}${end}`.length > 8 ? ' – ' : '–';
  // many screen readers skip dashes; generated content, so that it is not copied
  // isolated: from right to left, the years would change places
  return html`<bdi
    ><time datetime=${start}>${formatDate(start, language)}</time><span aria-hidden="true">${dash}</span
    ><span class="spoken to" data-to=" ${strings.project.to} "></span
    ><time datetime=${end}>${formatDate(end, language)}</time></bdi
  >`;
}

/** Joins the parts of a phrase and merges adjacent strings, since each part becomes a DOM node. */
function phrase(parts: readonly unknown[]): unknown {
  const pieces: unknown[] = [];
  for (const part of parts.flat(Infinity)) {
    const last = pieces.length - 1;
    if (typeof part === 'string' && typeof pieces[last] === 'string') pieces[last] += part;
    else pieces.push(part);
  }
  return pieces.length > 1 ? pieces : pieces[0];
}

/** Phrases for who pays; funders without a programme or a grant number share one. */
function fundingsOf(
  { funding }: Project,
  { language, strings }: ListView,
  nameOf: (organisation: Organisation) => unknown,
): unknown[] {
  const texts = strings.project;
  const fundedBy = (parts: unknown[]) => phrase(fill(texts.fundedBy, parts));
  const isAlone = ({ funder, programme, grant }: Funding) =>
    !!pickText(funder?.name, language) && !programme && !grant;
  const first = funding.findIndex(isAlone);
  return funding.map((one, i) => {
    if (i === first)
      return fundedBy(
        enumerated(
          funding.filter(isAlone).map(({ funder }) => nameOf(funder!)),
          strings.and,
        ),
      );
    if (isAlone(one)) return undefined;
    const { funder, programme, grant } = one;
    const payer = funder ? pickText(funder.name, language) : undefined;
    const number = grant && fill(texts.grant, grant);
    // a grant number alone names no funder
    if (!payer && !programme) return number && phrase([number]);
    const parts = [
      payer && nameOf(funder!),
      programme && programme !== payer && [payer ? ', ' : '', own(programme, language)],
      number && [', ', number],
    ];
    return fundedBy(parts.filter(Boolean));
  });
}

/** The facts below a title, most relevant first. */
function factsOf(project: Project, view: ListView, group?: string): unknown[] {
  const { language, strings, by, markupOf, mark = (content) => content } = view;
  const status = statusShown(project, view);
  const texts = strings.project;
  const quoted = (text: string) => own(mark(text), language, text);
  const name = (organisation: Organisation) =>
    linked(organisation.url, quoted(pickText(organisation.name, language)));
  const person = (person: Person) => linked(person.url ?? person.orcid, quoted(person.name));
  const fundings = fundingsOf(project, view, name);
  const fundedBy = new Set(project.funding.flatMap((f) => [pickText(f.funder?.name, language), f.programme]));
  const types = project.types
    // the heading of the group names this type
    .filter((type) => by !== 'type' || type !== group)
    .map((type) => ({ known: ownValue(texts.types, type), type }));
  return [
    status && view.statusFact(status),
    ...types
      .filter(({ known, type }) => !fundedBy.has(known ?? type))
      .map(({ known, type }) => (known ? mark(known) : quoted(type))),
    ...fundings,
    project.coordinator && phrase(fill(texts.coordinatedBy, name(project.coordinator))),
    project.leader && phrase(fill(texts.ledBy, person(project.leader))),
    project.partners.length && phrase(fill(texts.with, enumerated(project.partners.map(name), strings.and))),
    ...project.keywords.map(quoted),
    // links in the note are shown there
    ...project.links
      .filter(({ label }) => !project.note?.includes(label))
      .map(({ url, label }) => linked(url, own(label, language))),
    pickText(project.title, language) &&
      project.note &&
      html`<span part="note" lang=${foreignPage(language) ?? nothing}
        >${mark(markupOf(project, 'note', project.note, true))}</span
      >`,
  ];
}
