import { html, nothing } from 'lit';
import { fill } from '../../../locales/format.js';
import type { Strings } from '../../../locales/index.js';
import { pickText } from '../../../records/pick-text.js';
import type { GroupProfile } from '../../../records/types.js';
import { headingBefore, headingTemplate } from '../../base/content/page-headings.js';
import { levelOf } from '../../../readers/page/headings.js';
import { linked, phraseOf } from '../../base/phrases.js';
import { languageName } from '../../base/content/language-name.js';
import { own } from '../../base/page-language.js';

interface Host extends HTMLElement {
  headingLevel: number | undefined;
  headingId: string | undefined;
}

/** Renders a header from a record without markup on the page. */
export function recordHeader(
  { name, kind, parent, purpose, leader, alternates, reviewed, url }: GroupProfile,
  host: Host,
  { header: texts }: Strings,
  language: string,
): unknown {
  const above = headingBefore(host);
  const level = host.headingLevel || (above ? levelOf(above) + 1 : 2);
  const unit = pickText(parent?.name, language);
  return html`<header part="header">
    ${kind && kind !== unit ? html`<p part="kind">${own(kind, language)}</p>` : nothing}
    ${unit ? html`<p part="kind">${linked(parent?.url, own(unit, language))}</p>` : nothing}
    ${host.headingId ? nothing : headingTemplate(level, 'name', linked(url, own(pickText(name, language), language)))}
    ${purpose ? html`<p part="purpose">${own(pickText(purpose, language), language)}</p>` : nothing}
    <div part="meta" ?hidden=${!leader && !alternates.length && !reviewed}>
      ${leader ? html`<span>${fill(texts.ledBy, linked(leader.url ?? leader.orcid, own(leader.name, language)))}</span>` : nothing}
      ${alternates.map(({ lang, url: page }) => html`<a href=${page} hreflang=${lang}>${fill(texts.alternate, html`<span lang=${lang}>${languageName(lang)}</span>`)}</a>`)}
      ${reviewed ? html`<span>${phraseOf(texts.reviewed, reviewed, language)}</span>` : nothing}
    </div>
  </header>`;
}
