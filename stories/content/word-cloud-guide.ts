/** Guide to the word cloud for editors and developers, in Norwegian and English. */
export const guide = {
  nb: `
### For deg som redigerer siden

Har du en liste med ord og hvor ofte de brukes? Sett taggen rundt den:

~~~html
<rg-word-cloud>
  <ul>
    <li>relasjonell velferd (25)</li>
    <li>samskaping (9)</li>
    <li>folkehelse (4)</li>
  </ul>
</rg-word-cloud>
~~~

Eller la den telle i teksten på siden. Gi teksten en \`id\`, og skriv den i \`for\`:

~~~html
<rg-word-cloud for="om-oss"></rg-word-cloud>
<div id="om-oss">
  <p>Relasjonell velferd er …</p>
</div>
~~~

- Tallet kan stå som «samskaping (9)», «samskaping: 9», «samskaping – 9» eller «9 × samskaping». Uten tall er alle ord like store. Er ordet en lenke, blir det en lenke i bildet også.
- Når siden telles, er «velferd» og «velferden» ett ord, «relasjonell velferd» er ett uttrykk, og småord som «og» og «med» er ikke med. Tekst på et annet språk enn resten telles ikke. Bildet følger med når du endrer teksten.
- Alle ordene er med, ingen ligger oppå hverandre, og samme ord gir samme bilde hver gang.
- Ordene kan vises på fire måter: som ordsky, eller med \`view="list"\`, \`"bars"\` eller \`"table"\`. Med \`switcher\` kan leseren velge. Tabellen kan alltid åpnes under bildet.
- \`group="letter"\` samler ord med samme forbokstav. \`group="given"\` følger listene dine: \`<ul data-group="Verdier">\`. \`group="text"\` samler ord som står i de samme setningene; det krever \`for\`. \`colours="group"\` gir hver gruppe sin farge.
- \`controls="prosjekter"\` gjør ordene til knapper som viser prosjektene der ordet finnes. Ord som ikke finnes i noe prosjekt, er bare tekst. Prosjektlisten på siden må ha samme \`id\`: \`<rg-project-list id="prosjekter">\`.
- \`save\` gir knappen «Lagre bildet», som SVG for trykk eller PNG for nettsider og presentasjoner. «Kopier tekstalternativ» gir ordene som tekst. Lim den inn der bildet skal brukes, for dem som ikke ser det.

Slik retter du på det \`for\` teller:

| | gjør | for eksempel |
| --- | --- | --- |
| \`stop\` | tar bort ord, i alle former | \`stop="forskningsgruppe, prosjekt"\` |
| \`merge\` | teller flere ord som ett, vist som det første | \`merge="samskaping = samskapelse, medskaping; unge = ungdom"\` |
| \`split\` | holder et ord for seg, eller deler et uttrykk | \`split="praksiser, relasjonell velferd"\` |
| \`min-count\` | hvor ofte et ord minst må være brukt; 2, i korte tekster 1 | \`min-count="3"\` |
| \`max-words\` | hvor mange ord som vises; 60 | \`max-words="30"\` |

- Uten JavaScript, eller der publiseringsløsningen fjerner ukjente tagger, blir listen stående som en vanlig liste. Den vises også der skriften er forstørret så mye at ordene ikke får plass i et bilde. Med \`for\` og uten liste vises ingenting; legg derfor de viktigste ordene inni taggen.
`,
  en: `
### For page editors

Put the tag around a list of words with their counts, or let it count the text of the page: give the text an \`id\`, and write that in \`for\`:

~~~html
<rg-word-cloud>
  <ul>
    <li>relasjonell velferd (25)</li>
    <li>samskaping (9)</li>
    <li>folkehelse (4)</li>
  </ul>
</rg-word-cloud>
~~~

- A count can be written as “samskaping (9)”, “samskaping: 9”, “samskaping – 9” or “9 × samskaping”. Without counts all words have the same size. Linked words are links in the picture too.
- When the page is counted, “velferd” and “velferden” are one word, “relasjonell velferd” is one term, and small words such as “og” and “med” are left out, in English as in Norwegian. Passages in another language are not counted. The picture follows your changes.
- Every word is shown, without overlaps, and the same words always give the same picture. Where visitors enlarge text so much that the words no longer fit, the list is shown instead.
- The words are shown as a cloud, or with \`view\` as \`"list"\`, \`"bars"\` or \`"table"\`. With \`switcher\` readers choose. Readers can always open the table below the picture.
- \`group="letter"\` puts words with the same first letter together. \`group="given"\` follows your lists: \`<ul data-group="Values">\`. \`group="text"\` groups words that share sentences; it needs \`for\`. \`colours="group"\` gives each group its colour.
- \`controls="projects"\` makes each word a button that filters the project list. Words in no project are plain text. The list needs the same \`id\`: \`<rg-project-list id="projects">\`.
- \`save\` adds “Save picture”: SVG for print, or PNG for pages and slides. “Copy text alternative” copies the words as text, to paste wherever the picture is used.

To adjust what \`for\` counts:

| | does | for example |
| --- | --- | --- |
| \`stop\` | leaves words out, in all their forms | \`stop="research group, project"\` |
| \`merge\` | counts several words as one, shown as the first | \`merge="co-creation = co-production; youth = young people"\` |
| \`split\` | keeps a word apart, or a phrase as single words | \`split="practices, relational welfare"\` |
| \`min-count\` | minimum count; by default 2, in short texts 1 | \`min-count="3"\` |
| \`max-words\` | maximum number of words; by default 60 | \`max-words="30"\` |

- Without JavaScript, or if your CMS strips unknown tags, the list remains an ordinary list. With \`for\` and no list nothing is shown, so put the most important words inside the tag.

### For developers

Set words from a script as \`records\`. A listener for \`rg-word-select\` makes them buttons; \`rg-layout\` gives the position of each word, and \`toSVG()\` the picture as a file.

Counting and layout also work on their own. Counting, from the page or from any text:

~~~js
import { readPassages } from 'research-group-elements/readers';
import { countTerms } from 'research-group-elements/text';

const terms = await countTerms(readPassages(document.querySelector('main')), { stop: ['folk'] });
const same = await countTerms([{ text: 'Samskaping i lokalsamfunn er samskaping.', lang: 'nb' }]);
// same[0] is { text: 'samskaping', weight: 2, lang: 'nb' }
~~~

Layout, in a browser or in Node. Node has no canvas to read letters from, so the package includes those of Liberation Sans, which has the same widths as Arial.

~~~js
import { layoutCloud } from 'research-group-elements/cloud';

const { words } = await layoutCloud(terms, { width: 800, height: 500 });
const texts = words.map(({ x, y, size, text }) => \`<text x="\${x}" y="\${y}" font-size="\${size}">\${text}</text>\`);
const svg = \`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" text-anchor="middle"
  font-family="Liberation Sans, Arial">\${texts.join('')}</svg>\`; // escape < and & where texts can have them
~~~

A worker does not have the page's web fonts. The page reads the letters and sends them along:

~~~js
import { glyphsFromCanvas } from 'research-group-elements/cloud';

const letters = glyphsFromCanvas(words.map(({ text }) => text), 'Charter, serif', '400');
worker.postMessage({ words, options: { width: 800, height: 500, glyphs: letters.toJSON() } });

// in the worker
import { layoutCloud } from 'research-group-elements/cloud';

onmessage = async ({ data: { words, options } }) => postMessage(await layoutCloud(words, options));
~~~

Every word with a \`weight\` is placed. Words with a \`size\` in px keep that size; those that do not fit are listed in \`unplaced\`. For speed and method, see \`bench/README.md\`.
`,
};
