import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import { capital, formatCount } from '../../../locales/format.js';
import { plural } from '../../../locales/plural.js';
import { ownValue } from '../../../records/own-value.js';
import type { ProjectGroup, Status } from '../../../records/types.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { groupHeadings } from '../../base/content/group-headings.js';
import { statusMark } from '../../base/content/status-mark.js';
import { headingsStyles } from './status-headings.styles.js';
import type { Grouping, ListView } from '../list-view.js';
import { own } from '../../base/page-language.js';

/** Returns a function that renders group headings: the value that a group's projects share, and their number. */
export function statusHeadings(
  host: LitElement,
  by: Grouping,
  { language, strings: { project: texts } }: Pick<ListView, 'language' | 'strings'>,
): (group: ProjectGroup) => unknown {
  if (by === 'none') return () => nothing;
  const heading = groupHeadings(host);
  adoptStyles(host.renderRoot, headingsStyles);
  return ({ key, projects }) => {
    const known =
      by === 'status' ? texts.status[key as Status] : by === 'type' ? ownValue(texts.types, key) : undefined;
    const words = by === 'type' && known ? capital(known, language) : (known ?? key);
    return heading(
      html`${by === 'status' ? statusMark(key as Status) : nothing}<span
          class=${by === 'type' ? 'words type' : 'words'}
          >${(known ? words : own(words, language)) || texts.other}</span
        >
        <span part="count"
          ><span aria-hidden="true">${formatCount(projects.length, language)}</span
          ><span class="spoken">${plural(texts.count, projects.length, language)}</span></span
        >`,
    );
  };
}
