import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/partner-grid/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/special-issue-list/define.js';
import type { LitElement } from 'lit';
import { allowMessages } from '../console.js';
import { lostWords } from './reading.js';

type Element = LitElement & { records: readonly { title?: unknown; name?: unknown }[] };

async function shown(tag: string, markup: string): Promise<Element> {
  const element = await fixture<Element>(`<${tag} lang="nb" today="2026-11-29">${markup}</${tag}>`);
  await element.updateComplete;
  return element;
}

const names = (element: Element) => element.records.map(({ title, name }) => title ?? name);
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const KINDS: Readonly<
  Record<string, readonly [heading: string, first: string, second: string, fact: string]>
> = {
  'rg-project-list': [
    'Pågående prosjekter',
    'Ærfugl og reir',
    'Fyr etter mørkets frembrudd',
    'Leder: Ada Vik',
  ],
  'rg-special-issue-list': [
    'Temanummer',
    'Ærfugl og reir',
    'Fyr etter mørkets frembrudd',
    'Frist: 1. mai 2027',
  ],
  'rg-partner-grid': ['Partnere', 'Nordvik universitet', 'Sandnes kommune', ''],
};
const BESIDE: Readonly<Record<string, string>> = {
  news: `<h2>Aktuelt</h2>${list('<a href="/a">Blåskjell 2.0</a> 12.03.2025', '<a href="/b">Seminar</a> 02.02.2025')}`,
  publications: `<h2>Publikasjoner</h2>${list('Moe, A. (2024). Salt. <em>Tidevann</em>, 3, 11–19.')}`,
  people: `<h2>Ansatte</h2>${list('<a href="/p">Ada Moe</a>', '<a href="/q">Per Eide</a>')}`,
  'buttons that share the page': `<div>Del ${list('<a href="https://a.example/sharer?u=b">Facebook</a>', '<a href="https://b.example/share">Bluesky</a>')}</div>`,
};

describe('entries beside other parts of a page', () => {
  for (const [tag, [heading, first, second, fact]] of Object.entries(KINDS))
    for (const [name, rest] of Object.entries(BESIDE))
      it(`are all that ${tag} reads beside ${name}, and the rest stays`, async () => {
        allowMessages(/is listed under|Nothing in it could be read/);
        const shapes = [
          `<h2>${heading}</h2>${list(first, second)}`,
          `<h2>${heading}</h2>${[first, second].map((title) => `<div class="c"><h3>${title}</h3><p>${fact}</p></div>`).join('')}`,
        ];
        for (const entries of shapes)
          for (const markup of [entries + rest, rest + entries, `<div>${rest}${entries}</div>`]) {
            const element = await shown(tag, markup);
            const found = names(element);
            if (markup !== `<div>${rest}${entries}</div>`)
              expect(found, markup).to.deep.equal([first, second]);
            else for (const one of found) expect([first, second], markup).to.include(one);
            // labels and words for a status are the view's own
            const lost = lostWords(element).filter(
              (word) => !/^(?:Pågående|prosjekter|Leder|Frist|Partnere)$/.test(word),
            );
            expect(lost, markup).to.deep.equal([]);
          }
      });

  it('keep a heading for news that also names a status', async () => {
    const element = await shown(
      'rg-project-list',
      `${BESIDE['news']!}<h2>Prosjekter</h2>${list('Ærfugl og reir')}`,
    );
    expect(element.querySelector('h2')!.checkVisibility()).to.equal(true);
    expect(names(element)).to.deep.equal(['Ærfugl og reir']);
  });
});
