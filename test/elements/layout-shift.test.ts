import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import type { LitElement } from 'lit';
import {
  about,
  definition,
  definitionInPress,
  header,
  issues,
  links,
  partners,
  projects,
  words,
} from '../../stories/content/group.js';
import { manyWords } from '../../stories/content/many-words.js';
import { LOGO } from './every-element.js';

/** A definition in three languages. */
const languages = html`<blockquote lang="nb">
    <p>«… velferd er en verdi som mennesker skaper sammen …»</p>
  </blockquote>
  <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
  <blockquote lang="da"><p>«… velfærd er en værdi, som mennesker skaber sammen …»</p></blockquote>
  <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
  <blockquote lang="en"><p>“… welfare is a value that people create together …”</p></blockquote>
  <p>(Ness &amp; Heimburg, 2020, p. 36)</p>`;

/** The same, each with its source in another element. */
const wrapped = html`<div lang="nb">
    <blockquote><p>«… velferd er en verdi som mennesker skaper sammen …»</p></blockquote>
    <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
  </div>
  <div lang="en">
    <blockquote><p>“… welfare is a value that people create together …”</p></blockquote>
    <p>(Ness &amp; Heimburg, 2020, p. 36)</p>
  </div>`;

/** A page of its own, as a reader meets it: the style sheet and the markup, and no script yet. */
async function pageWith(content: unknown, width: number, lang = 'nb') {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${width} height="800"></iframe>`);
  const page = frame.contentDocument!;
  const markup = document.createElement('div');
  render(content, markup);
  page.open();
  page.write(
    `<!doctype html><html lang="${lang}"><link rel="stylesheet" href="/src/styles/rg.css"><style>body { font: 17px/1.5 serif; margin: 0 1rem }</style>
     <ul data-styled class="rg-social-links" style="position: absolute"></ul><h2>Pågående prosjekter</h2>${markup.innerHTML}<p id="after">Det som følger</p>`,
  );
  page.close();
  await waitUntil(
    () => page.readyState === 'complete' && page.querySelector('link')?.sheet,
    'the style sheet is there',
  );
  // WebKit has the style sheet before it uses it
  await waitUntil(() => {
    const element = page.querySelector('[data-styled]');
    return element && getComputedStyle(element).display === 'flex';
  }, 'the style sheet is used');
  return { frame, page };
}

/** How far what follows the content moves when the script comes, and what is left empty under each element. */
async function shiftOf(content: unknown, width: number, lang = 'nb'): Promise<number[]> {
  const { frame, page } = await pageWith(content, width, lang);
  const after = page.querySelector('#after')!;
  const before = after.getBoundingClientRect().top;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/src/define.ts';
  page.body.append(script);
  const elements = [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('rg-'));
  await waitUntil(
    () =>
      elements.every((element) =>
        element.shadowRoot?.querySelector('li, figure, header, article, .stage > svg, .bars, table'),
      ),
    'upgraded',
    { timeout: 8000 },
  );
  for (const element of elements) await (element as LitElement).updateComplete;
  await new Promise((done) => frame.contentWindow!.requestAnimationFrame(() => setTimeout(done, 50)));
  const shift = after.getBoundingClientRect().top - before;
  const heights = elements.map((element) => element.getBoundingClientRect().height);
  // nothing was reserved that the reader sees as a hole: the last row ends where the element ends
  const gaps = elements.map((element, i) => {
    const rows = [...element.shadowRoot!.querySelectorAll('li, figcaption, header, tr, .below')];
    const last = Math.max(...rows.map((row) => row.getBoundingClientRect().bottom));
    return heights[i]! - (last - element.getBoundingClientRect().top);
  });
  return [shift, ...gaps];
}

describe('what follows an element stays where it is when the script comes', () => {
  for (const width of [320, 500, 768, 1280])
    it(`at ${width} px`, async function () {
      this.timeout(30000);
      const list = html`<rg-project-list>${projects}</rg-project-list>`;
      const quote = html`<rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>`;
      const [listShift, listGap] = await shiftOf(list, width);
      expect(listShift, 'project list').to.be.closeTo(0, 0.5);
      expect(listGap, 'space under the last project').to.be.below(4);
      const [quoteShift, quoteGap] = await shiftOf(quote, width);
      expect(quoteShift, 'definition').to.be.closeTo(0, 0.5);
      expect(quoteGap, 'space under the source').to.be.below(40);
      const [plainShift] = await shiftOf(
        html`<rg-definition-quote>${definitionInPress}</rg-definition-quote>`,
        width,
      );
      expect(plainShift, 'definition without a term').to.be.closeTo(0, 0.5);
    });

  describe('several editions of a definition', () => {
    const editions = {
      'two versions, the newest first': [html`${definition}${definitionInPress}`, 'nb'],
      'two versions, the newest last': [html`${definitionInPress}${definition}`, 'nb'],
      'three languages': [languages, 'nb'],
      'three languages on an English page': [languages, 'en'],
      'three languages on a page in Nynorsk': [languages, 'nn'],
      'two languages in wrappers': [wrapped, 'en'],
    } as const;
    for (const [name, [content, lang]] of Object.entries(editions))
      it(name, async function () {
        this.timeout(30000);
        for (const width of [320, 768, 1280]) {
          const quote = html`<rg-definition-quote term="Velferd">${content}</rg-definition-quote>`;
          const [shift] = await shiftOf(quote, width, lang);
          // at 320 px the choice has a second line: less than a tenth of the window
          expect(shift, `at ${width} px`).to.be.closeTo(0, width === 320 ? 79 : 0.5);
        }
      });
  });

  it('editions that wait for a script are shown when none comes', async () => {
    const { page } = await pageWith(html`<rg-definition-quote>${languages}</rg-definition-quote>`, 768);
    const heights = () =>
      [...page.querySelectorAll('blockquote')].map(
        (quotation) => quotation.getBoundingClientRect().height > 10,
      );
    expect(heights()).to.deep.equal([true, false, false]);
    page.getAnimations().forEach((animation) => animation.finish());
    expect(heights()).to.deep.equal([true, true, true]);
  });

  it('a source inside the quotation, or in attributes', async function () {
    this.timeout(30000);
    const quotation = '«Velferd er en verdi som mennesker skaper sammen.»';
    const contents = [
      html`<rg-definition-quote
        ><blockquote><p>${quotation} (Ness &amp; Heimburg, 2020, s. 36)</p></blockquote></rg-definition-quote
      >`,
      html`<rg-definition-quote
        ><blockquote>
          <p>${quotation}</p>
          <footer>Ness &amp; Heimburg (2020)</footer>
        </blockquote></rg-definition-quote
      >`,
      html`<rg-definition-quote authors="Ness; Heimburg" year="2020"
        ><blockquote><p>${quotation}</p></blockquote></rg-definition-quote
      >`,
    ];
    for (const [i, content] of contents.entries()) {
      const [shift] = await shiftOf(content, 768);
      expect(shift, `content ${i + 1}`).to.be.closeTo(0, 0.5);
    }
  });

  it('special issues with covers, at most a little', async function () {
    this.timeout(30000);
    const cover = html`<img src=${LOGO} alt="" width="50" height="70" />`;
    for (const width of [320, 768, 1280]) {
      const inList = await shiftOf(
        html`<rg-special-issue-list
          ><ul>
            <li>${cover} Temanummer: «Nabolag som omsorg» i Akademisk kvarter. Frist: 3. desember 2030</li>
            <li>${cover} Temanummer: «Hverdagsliv» i Akademisk kvarter. Frist: 3. desember 2030</li>
          </ul></rg-special-issue-list
        >`,
        width,
      );
      expect(inList[0], `list at ${width} px`).to.be.closeTo(0, 79);
      const alone = await shiftOf(
        html`<rg-special-issue-card
          ><p>${cover} Temanummer: «Nabolag som omsorg» i Akademisk kvarter.</p></rg-special-issue-card
        >`,
        width,
      );
      expect(alone[0], `card at ${width} px`).to.be.closeTo(0, 79);
    }
  });

  describe('a word cloud', () => {
    const text = html`<div id="om-oss">
      <h2>Om oss</h2>
      ${about}${definition}
    </div>`;
    const fewWords = html`<ul>
      <li>samskaping (5)</li>
      <li>fellesskap (4)</li>
      <li>folkehelse (2)</li>
    </ul>`;
    const clouds: Record<string, [content: unknown, most: number]> = {
      'of a list': [html`<rg-word-cloud>${words}</rg-word-cloud>`, 0.5],
      'of few words': [html`<rg-word-cloud>${fewWords}</rg-word-cloud>`, 0.5],
      'of two hundred words': [html`<rg-word-cloud>${manyWords}</rg-word-cloud>`, 0.5],
      'of the page’s text': [html`<rg-word-cloud for="om-oss"></rg-word-cloud>${text}`, 0.5],
      'of the page’s text, with a list': [
        html`<rg-word-cloud for="om-oss">${words}</rg-word-cloud>${text}`,
        0.5,
      ],
      'of the page’s text, with few words listed': [
        html`<rg-word-cloud for="om-oss">${fewWords}</rg-word-cloud>${text}`,
        0.5,
      ],
      'that filters': [html`<rg-word-cloud controls="list">${words}</rg-word-cloud>`, 0.5],
      // at most a tenth of the window
      'with a choice of views': [html`<rg-word-cloud switcher>${words}</rg-word-cloud>`, 80],
      'with all there is': [html`<rg-word-cloud switcher save>${words}</rg-word-cloud>`, 80],
      'as a list': [html`<rg-word-cloud view="list">${words}</rg-word-cloud>`, 80],
      'as bars': [html`<rg-word-cloud view="bars">${words}</rg-word-cloud>`, 80],
      'as a table': [html`<rg-word-cloud view="table">${words}</rg-word-cloud>`, 80],
    };
    for (const [name, [content, most]] of Object.entries(clouds))
      it(name, async function () {
        this.timeout(30000);
        for (const width of [320, 768, 1280]) {
          const [shift, gap] = await shiftOf(content, width);
          expect(shift, `at ${width} px`).to.be.closeTo(0, most);
          expect(gap, `space under it at ${width} px`).to.be.below(40);
        }
      });
  });

  const others = {
    'rg-special-issue-list': issues,
    'rg-partner-grid': partners,
    'rg-word-cloud': words,
    'rg-group-header': header,
    'rg-social-links': links,
  };
  for (const [tag, content] of Object.entries(others))
    it(`${tag} at every width`, async function () {
      this.timeout(30000);
      for (const width of [320, 768, 1280]) {
        const element = document.createElement(tag);
        render(content, element);
        const [shift, gap] = await shiftOf(element, width);
        expect(shift, `at ${width} px`).to.be.closeTo(0, 0.5);
        expect(gap, `space under its last part at ${width} px`).to.be.below(200);
      }
    });
});
