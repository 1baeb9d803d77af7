/** Steps that are the same in all editors with a link button. */
import { Source } from '@storybook/addon-docs/blocks';
import { createElement as h } from 'react';
import { Text, useDocsLanguage } from '../../.storybook/docs.js';
import { LIST_WITH_LINK } from '../editors/samples.js';

const STEPS = {
  nb: `
## Slik gjør du

1. Be den som har ansvar for nettstedet, om å legge [de to linjene](./?path=/docs/editors-from-list-to-page--docs) i malen. Det gjøres én gang.
2. Skriv et avsnitt rett over listen, for eksempel «Prosjektdata». Marker ordet, trykk Ctrl + K, og lim inn adressen \`#rg-project-list&exact&filter\`.
3. Lagre, og åpne siden slik besøkende ser den. Lenken er borte, og listen er en prosjektliste med søk.

I kildevisningen ser det slik ut:
`,
  en: `
## Step by step

1. Ask the site’s administrator to add [the two lines](./?path=/docs/editors-from-list-to-page--docs) to the template. It is done once.
2. Write a paragraph right above the list, such as “Project data”. Select the words, press Ctrl + K, and paste the address \`#rg-project-list&exact&filter\`.
3. Save, and open the page as visitors see it. The link is gone, and the list is a project list with search.

In the source view it looks like this:
`,
};

const THEN = {
  nb: 'Blir adressen avvist, skriv hele adressen til siden foran: `https://…/prosjekter#rg-project-list&exact&filter`. Den virker like godt.',
  en: 'If the editor rejects the address, put the full address of the page in front: `https://…/projects#rg-project-list&exact&filter`. It works as well.',
};

/** Steps for adding the marker link, with markup to paste. */
export function Steps() {
  const language = useDocsLanguage();
  return h(
    'div',
    { lang: language },
    h(Text, STEPS),
    h(Source, { language: 'html', code: LIST_WITH_LINK.replace('exact', 'exact&amp;filter') }),
    h(Text, THEN),
  );
}
