/** The list of the first guide, as written by the writers. */
import { writeHtml } from '../../src/writers/html.js';

const PROJECTS = [
  {
    title: 'Nærhet i nabolaget',
    url: 'https://example.org/naer',
    start: '2024',
    end: '2027',
    funding: [{ funder: 'Norges forskningsråd', grant: '302013' }],
    leader: 'Kari Nordmann',
  },
  { title: 'Demokratisk innovasjon' },
] as unknown as Parameters<typeof writeHtml>[0];

export const LIST = writeHtml(PROJECTS, { lang: 'nb' });
export const LIST_WITH_LINK = writeHtml(PROJECTS, { lang: 'nb', as: 'marker' });

/** The lines for a site's template. */
export const SCRIPT = `<link rel="stylesheet" href="/rg/rg.css" />
<script type="module" src="/rg/rg.js"></script>`;
