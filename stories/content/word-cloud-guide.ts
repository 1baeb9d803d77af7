/** Guide to the word cloud for editors and developers, in Norwegian and English; the docs show the one of the toolbar's language. */
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
- Når siden telles, er «velferd» og «velferden» ett ord, «relasjonell velferd» er ett uttrykk, og småord som «og» og «med» er ikke med. Det som står på et annet språk enn resten, telles ikke. Retter du i teksten, følger bildet med.
- Alle ordene er med, ingen ligger oppå hverandre, og samme ord gir samme bilde hver gang.
- Ordene kan vises på fire måter: som ordsky, eller med \`view="list"\`, \`"bars"\` eller \`"table"\`. Med \`switcher\` kan leseren velge. Tabellen kan alltid åpnes under bildet.
- \`group="letter"\` samler ord med samme forbokstav. \`group="given"\` følger listene dine: \`<ul data-group="Verdier">\`. \`group="text"\` samler ord som står i de samme setningene; det krever \`for\`. \`colours="group"\` gir hver gruppe sin farge.
- \`controls="prosjekter"\` gjør ordene til knapper som viser prosjektene der ordet finnes. Ord som ikke finnes i noe prosjekt, er bare tekst. Prosjektlisten på siden må ha samme \`id\`: \`<rg-project-list id="prosjekter">\`.
- \`save\` gir knappen «Lagre bildet», som SVG for trykk eller PNG for nettsider og presentasjoner. «Kopier tekstalternativ» gir ordene som tekst. Lim den inn der bildet skal brukes, for dem som ikke ser det.

Blir ikke ordene slik du vil? Med \`for\` kan du skrive:

| | gjør | for eksempel |
| --- | --- | --- |
| \`stop\` | tar bort ord, i alle former | \`stop="forskningsgruppe, prosjekt"\` |
| \`merge\` | teller flere ord som ett, vist som det første | \`merge="samskaping = samskapelse, medskaping; unge = ungdom"\` |
| \`split\` | holder et ord for seg, eller deler et uttrykk | \`split="praksiser, relasjonell velferd"\` |
| \`min-count\` | hvor ofte et ord minst må være brukt; 2, i korte tekster 1 | \`min-count="3"\` |
| \`max-words\` | hvor mange ord som vises; 60 | \`max-words="30"\` |

- Uten JavaScript, eller der publiseringsløsningen fjerner ukjente tagger, står listen der som en vanlig liste. Med \`for\` og uten liste vises ingenting; legg derfor de viktigste ordene inni taggen.
`,
  en: `
### For page editors

Put the tag around a list of words and how often they are used, as above. Or let it count the text of the page: give the text an \`id\`, and write that in \`for\`.

- The number can stand as “samskaping (9)”, “samskaping: 9”, “samskaping – 9” or “9 × samskaping”. Without numbers all words are of one size. A word that is a link is a link in the picture too.
- When the page is counted, “velferd” and “velferden” are one word, “relasjonell velferd” is one term, and small words such as “og” and “med” are left out, in English as in Norwegian. What is in another language than the rest is not counted. The picture follows when you change the text.
- All words are there, none lies upon another, and the same words give the same picture every time.
- The words can be shown in four ways: as a cloud, or with \`view="list"\`, \`"bars"\` or \`"table"\`. With \`switcher\` readers choose. The table can always be opened below the picture.
- \`group="letter"\` puts words with the same first letter together. \`group="given"\` follows your lists: \`<ul data-group="Values">\`. \`group="text"\` puts words together that stand in the same sentences; it needs \`for\`. \`colours="group"\` gives each group its colour.
- \`controls="projects"\` makes words buttons that show the projects that have them. Words that no project has are plain text. The project list of the page needs the same \`id\`: \`<rg-project-list id="projects">\`.
- \`save\` adds “Save picture”: SVG for print, or PNG for pages and slides. “Copy text alternative” gives the words as text. Paste it where the picture is used, for those who do not see it.

Where the words are not as you want them, \`for\` goes with:

| | does | for example |
| --- | --- | --- |
| \`stop\` | leaves words out, in all their forms | \`stop="research group, project"\` |
| \`merge\` | counts several words as one, shown as the first | \`merge="co-creation = co-production; youth = young people"\` |
| \`split\` | keeps a word apart, or a phrase as single words | \`split="practices, relational welfare"\` |
| \`min-count\` | how often a word is used at least; 2, in short texts 1 | \`min-count="3"\` |
| \`max-words\` | how many words are shown; 60 | \`max-words="30"\` |

- Without JavaScript, or where the publishing system strips unknown tags, the list is there as an ordinary list. With \`for\` and no list nothing is shown, so put the most important words inside the tag.

### For developers

Words of a script go in \`records\`. Whoever listens for \`rg-word-select\` makes buttons of them; \`rg-layout\` says where each word is, and \`toSVG()\` gives the picture as a file.

The two halves also work alone. Counting, from the page or from any text:

~~~js
import { readPassages } from 'research-group-elements/readers';
import { countTerms } from 'research-group-elements/text';

const terms = await countTerms(readPassages(document.querySelector('main')), { stop: ['folk'] });
const same = await countTerms([{ text: 'Samskaping i lokalsamfunn er samskaping.', lang: 'nb' }]);
// same[0] is { text: 'samskaping', weight: 2, lang: 'nb' }
~~~

Placing, in a browser or in Node. In Node there is no canvas to read letters from, so those of Liberation Sans come with the package; Arial has the same widths.

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

Every word with a \`weight\` is placed. Words with a \`size\` in px stay that large, and those there is no room for are in \`unplaced\`. \`bench/README.md\` says how fast this is and how it was measured; \`npm run size\` weighs it.
`,
};
