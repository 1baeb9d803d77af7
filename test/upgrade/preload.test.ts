/** In each engine, since engines differ in handling links that preload modules. */
import { expect, fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import { preloader, type FirstFiles } from '../../src/upgrade/preload.js';

const FILES: FirstFiles = [
  [
    'list.js',
    'base.js',
    'nb.js',
    'en.js',
    'infer.js',
    'quote.js',
    'sources.js',
    'tools.js',
    'wall.js',
    'logos.js',
    'cloud.js',
    'text.js',
    'bokmaal.js',
    'literal.js',
  ],
  { nb: 2, en: 3 },
  {
    'project-list': [[0, 1], [4], { filter: [7], 'br~em,br~i': [13] }],
    'definition-quote': [[5, 1], [6], {}],
    'partner-grid': [[8, 1], [], { img: [9] }],
    'word-cloud': [[10, 1], [], { for: [11], '[for]:lang(nb),[for]:lang(no)': [12] }],
  },
];

const BASE = 'https://cdn.example/rg.js';

/** Names of the files requested for these elements. */
function asked(...elements: Element[]): string[] {
  const before = new Set(document.head.querySelectorAll('link'));
  elements.forEach(preloader(FILES, BASE));
  const links = [...document.head.querySelectorAll('link')].filter((link) => !before.has(link));
  links.forEach((link) => link.remove());
  expect(links.every(({ rel }) => rel === 'modulepreload')).to.equal(true);
  return links.map(({ href }) => href.replace('https://cdn.example/', ''));
}

const list = (lang: string, content: unknown, exact = false) =>
  fixture(html`<rg-project-list lang=${lang} ?exact=${exact}>${content}</rg-project-list>`);

describe('preloader', () => {
  const labelled = html`<ul>
    <li><a href="/care">Care</a><br />Periode: 2021–2024</li>
  </ul>`;
  const plain = html`<ul>
    <li>Care at home, Universitetet i Agder</li>
  </ul>`;

  it('requests an element, its reader and the words of its language', async () => {
    expect(asked(await list('nb', labelled))).to.deep.equal(['list.js', 'base.js', 'nb.js']);
    expect(asked(await list('no', labelled))).to.include('nb.js');
    expect(asked(await list('en-GB', labelled))).to.include('en.js');
    expect(asked(await list('is', labelled))).to.include('en.js');
  });

  it('requests the reader of plain lines too, unless inference is off', async () => {
    expect(asked(await list('nb', plain))).to.deep.equal(['list.js', 'base.js', 'nb.js', 'infer.js']);
    expect(asked(await list('nb', plain, true))).not.to.include('infer.js');
  });

  it('requests the reader of sources if there are words beside the quotation', async () => {
    const quote = (source: unknown) =>
      fixture(
        html`<rg-definition-quote lang="nb"
          ><blockquote>«Velferd, sammen.»</blockquote>
          ${source}</rg-definition-quote
        >`,
      );
    expect(asked(await quote(undefined))).to.deep.equal(['quote.js', 'base.js', 'nb.js']);
    expect(asked(await quote(html`<p>(Ness, 2020)</p>`))).to.include('sources.js');
  });

  it('requests modules for pictures', async () => {
    const wall = (content: unknown) =>
      fixture(
        html`<rg-partner-grid lang="nb"
          ><ul>
            <li>${content}</li>
          </ul></rg-partner-grid
        >`,
      );
    expect(asked(await wall('Nord universitet'))).not.to.include('logos.js');
    expect(asked(await wall(html`<img alt="Nord universitet" />`))).to.include('logos.js');
  });

  it('requests modules for an attribute', async () => {
    const element = await list('nb', labelled);
    element.setAttribute('filter', '');
    expect(asked(element)).to.deep.equal(['list.js', 'base.js', 'nb.js', 'tools.js']);
  });

  it('requests modules for values in emphasis, but not for titles in emphasis', async () => {
    const item = (content: unknown) =>
      list(
        'nb',
        html`<ul>
          <li>${content}</li>
        </ul>`,
        true,
      );
    expect(asked(await item(html`Care<br />Type: <em>ph.d.</em>`))).to.include('literal.js');
    expect(asked(await item(html`<em>Care</em><br />Type: ph.d.`))).not.to.include('literal.js');
  });

  it('requests modules for the text of another element, in its language', async () => {
    const cloud = (lang: string, other: string | undefined) =>
      fixture(html`<rg-word-cloud lang=${lang} for=${ifDefined(other)}></rg-word-cloud>`);
    expect(asked(await cloud('no', 'om'))).to.include.members(['text.js', 'bokmaal.js']);
    expect(asked(await cloud('en', 'om'))).to.deep.equal(['cloud.js', 'base.js', 'en.js', 'text.js']);
    expect(asked(await cloud('nb', undefined))).to.deep.equal(['cloud.js', 'base.js', 'nb.js']);
  });

  it('uses the options of a class', async () => {
    const native = (name: string) =>
      fixture(
        html`<ul lang="nb" class="rg-project-list ${name}">
          <li>Care at home, Universitetet i Agder</li>
        </ul>`,
      );
    expect(asked(await native(''))).to.include('infer.js');
    expect(asked(await native('rg-exact'))).not.to.include('infer.js');
    expect(asked(await native('rg-filter'))).to.include('tools.js');
  });

  it('requests each file once', async () => {
    const elements = [await list('nb', labelled), await list('nb', plain), await list('nb', plain)];
    expect(asked(...elements)).to.deep.equal(['list.js', 'base.js', 'nb.js', 'infer.js']);
  });

  it('ignores unknown elements', async () => {
    expect(asked(await fixture(html`<rg-other lang="nb"></rg-other>`))).to.deep.equal([]);
  });
});
