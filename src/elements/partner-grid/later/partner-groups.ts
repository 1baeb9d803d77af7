import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { fill } from '../../../locales/format.js';
import type { Strings } from '../../../locales/index.js';
import { ownValue } from '../../../records/own-value.js';
import type { Partner } from '../../../records/types.js';
import { headingAbove, partnerNodes } from '../../../readers/partner/list.js';
import { sourceOf } from '../../../readers/page/sources.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { groupHeadings } from '../../base/content/group-headings.js';
import { detailsStyles } from './partner-groups.styles.js';
import { foreignPage, own } from '../../base/page-language.js';
import { uiLanguage } from '../../../locales/index.js';

/** The page's own names for kinds of partners, from the headings above its lists. */
const titles = new WeakMap<Partner, string>();

/** Words of headings for known kinds; other headings name kinds of their own. */
const KINDS: readonly [kind: string, words: RegExp][] = [
  [
    'funder',
    /^(våre |our )?(finansiør\w*|finansiert av|støttet av|stødd av|funders?|funded by|funding|förderer|gefördert (durch|von)|finansiärer|rahoittajat|financeurs|financiers)$/i,
  ],
  ['host', /^(vert\w*|hosts?|host institutions?)$/i],
  [
    'coordinator',
    /^(project |pro[sj]e[kc]t|koordinierender )?(coordinators?|[ck]oordin(ator|atorin|ateur|atrice|ador)|koordinaattori|samordnare)$/i,
  ],
  ['network', /^(nettverk\w*|networks?)$/i],
  ['partner', /^(våre |our )?(samarbeids|kooperations|projekt|prosjekt)?(partner\w*)$/i],
];

/** Sets the kind of partners from the heading of their list. */
export function nameKinds(partners: readonly Partner[]) {
  for (const partner of partners) {
    const title = headingAbove(partner)?.textContent.replace(/\s+/g, ' ').trim();
    if (!title) continue;
    partner.kind ??= KINDS.find(([, words]) => words.test(title))?.[0] ?? title;
    titles.set(partner, title);
  }
}

/** Whether a fact is already part of the page's text, which is shown anyway. */
const isWritten = (partner: Partner, field: string): boolean =>
  !!sourceOf(partner)?.spans.some((span) => span.field === field);

/** Facts about a funder, programme and grant number, and the lines below a name. */
export const factsOf = (partner: Partner, { project }: Strings, language: string): unknown => {
  const { programme, grant } = partner;
  const facts = [
    own(programme, language),
    grant && !isWritten(partner, 'grant') && fill(project.grant, grant),
  ].filter(Boolean);
  const lines = partnerNodes(partner)?.rest ?? [];
  return facts.length || lines.length
    ? html` <span part="facts" lang=${foreignPage(language) ? uiLanguage(language) : nothing}
        >${facts.map((fact) => html`<span class="fact">${fact}</span> `)}${lines.map(
          (line) => html`<span class="fact short">${own(line, language)}</span> `,
        )}</span
      >`
    : nothing;
};

/** A logo with a variant for dark pages. */
export const withDark = (image: TemplateResult, dark: string): TemplateResult =>
  html`<picture
    ><source media="(prefers-color-scheme: dark)" srcset=${dark} />
    ${image}</picture
  >`;

interface Grid extends LitElement {
  groupBy: string | undefined;
  headingLevel: number | undefined;
}

interface Setting {
  strings: Strings;
  language: string;
  wall: (partners: readonly Partner[]) => TemplateResult;
}

/**
 * A wall with a heading for each kind of partner; partners without a kind come last. Without `group-by`, there is a
 * single wall if there are fewer than two kinds.
 */
export function groupsOf(partners: readonly Partner[], host: Grid, { strings, language, wall }: Setting) {
  const heading = groupHeadings(host);
  adoptStyles(host.renderRoot, detailsStyles);
  const groups = new Map<string, Partner[]>();
  for (const partner of partners) {
    const key = titles.get(partner) ?? (isWritten(partner, 'kind') ? '' : (partner.kind ?? ''));
    const others = groups.get(key);
    if (others) others.push(partner);
    else groups.set(key, [partner]);
  }
  const known = [...groups.keys()].filter(Boolean).length;
  if (host.groupBy ? host.groupBy !== 'kind' : known < 2) return wall(partners);
  const { kinds } = strings.partner;
  return [...groups.keys()]
    .sort((a, b) => Number(!a) - Number(!b))
    .map((key) => {
      const title = key ? (ownValue<string>(kinds, key) ?? own(key, language)) : strings.project.other;
      return html`<div part="group">${heading(title)}${wall(groups.get(key)!)}</div>`;
    });
}
