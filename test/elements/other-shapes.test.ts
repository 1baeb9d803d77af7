import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/partner-grid/define.js';
import '../../src/elements/word-cloud/define.js';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';
import type { RgWordCloud } from '../../src/elements/word-cloud/word-cloud.js';
import { readPartners, readTerms } from '../../src/readers/index.js';
import { expectMessages } from '../console.js';
import { drawnText, lostWords } from './reading.js';

async function shown<E extends Element>(markup: string): Promise<E> {
  const page = document.createElement('div');
  page.lang = 'en';
  page.innerHTML = markup;
  const element = (await fixture(page)).firstElementChild as E & { updateComplete: Promise<unknown> };
  await element.updateComplete;
  return element;
}
const cloud = (content: string) => shown<RgWordCloud>(`<rg-word-cloud>${content}</rg-word-cloud>`);
const grid = (content: string) => shown<RgPartnerGrid>(`<rg-partner-grid>${content}</rg-partner-grid>`);
const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const words = (of: Pick<RgWordCloud, 'records'>) =>
  of.records.map(({ text, weight, url }) =>
    [text, weight === 1 ? '' : weight, url].filter(Boolean).join(' '),
  );
const partners = (of: Pick<RgPartnerGrid, 'records'>) =>
  of.records.map(({ name, country, kind, url }) => [name, country, kind, url].filter(Boolean).join(' | '));

const link = (word: string, more = '') => `<a href="/t/${word}"${more}>${word}</a>`;
const LINKED = ['ice /t/ice', 'snow /t/snow', 'melt /t/melt'];
const CLOUDS: readonly [string, readonly string[]][] = [
  [`<div class="tags">${link('ice')} ${link('snow')} ${link('melt')}</div>`, LINKED],
  [`${link('ice')}, ${link('snow')}, ${link('melt')}`, LINKED],
  [`<div><p>${link('ice')} · ${link('snow')} · ${link('melt')}</p></div>`, LINKED],
  [
    `<p>${link('ice')} (12), ${link('snow')} (3), ${link('melt')} (2)</p>`,
    ['ice 12 /t/ice', 'snow 3 /t/snow', 'melt 2 /t/melt'],
  ],
  [
    `<p>${link('ice', ' aria-label="ice (12 items)"')} ${link('snow', ' aria-label="snow (1 item)"')} ${link('melt')}</p>`,
    ['ice 12 /t/ice', ...LINKED.slice(1)],
  ],
  ['<p><span>sea ice</span> <span>snow</span> <b>melt</b></p>', ['sea ice', 'snow', 'melt']],
  ['sea ice, snow, melt', ['sea ice', 'snow', 'melt']],
  ['<p>sea ice, snow, melt</p>', ['sea ice', 'snow', 'melt']],
  ['<p>sea ice · snow · care and craft</p>', ['sea ice', 'snow', 'care and craft']],
  ['<p>sea ice<br>snow<br>melt</p>', ['sea ice', 'snow', 'melt']],
  ['<p>sea ice (12), snow (3), melt (2)</p>', ['sea ice 12', 'snow 3', 'melt 2']],
  ['<p>Keywords: sea ice, snow, melt.</p>', ['sea ice', 'snow', 'melt']],
  ['<p><strong>Nøkkelord:</strong> sea ice; snow; melt</p>', ['sea ice', 'snow', 'melt']],
];

describe('a word cloud around words that are not in a list', () => {
  for (const [content, expected] of CLOUDS)
    it(`has the words of ${content}`, async () => {
      const element = await cloud(content);
      expect(words(element)).to.deep.equal(expected);
      expect(words({ records: readTerms(parsed(content)) })).to.deep.equal(expected);
      expect(lostWords(element).filter((word) => !/^(?:Keywords|Nøkkelord)$/.test(word))).to.deep.equal([]);
      expect([...element.children].every((child) => !child.getClientRects().length)).to.equal(true);
    });

  it('keeps a heading above them', async () => {
    const element = await cloud(`<h3>Our words</h3><p>sea ice, snow, melt</p>`);
    expect(words(element)).to.deep.equal(['sea ice', 'snow', 'melt']);
    expect(element.querySelector('h3')!.getClientRects().length).to.equal(1);
  });

  it('leaves sentences as they are', async () => {
    for (const content of [
      '<p>We study ice, snow and melt.</p>',
      '<p>We study ice, snow, and melt</p>',
      '<p>In Norway, we study ice. In Sweden, we study snow.</p>',
      '<p>Read <a href="/a">about ice</a>, <a href="/b">snow</a> and <a href="/c">melt</a>.</p>',
      '<p>Vi forsker på is, snø og vann</p>',
      '<p><a href="/a">Read more</a> <a href="/b">Read more about ice</a> <a href="/c">See all</a></p>',
      '<p>ice, snow</p>',
    ]) {
      expectMessages(/Nothing in it could be read/);
      const element = await cloud(content);
      expect(words(element), content).to.deep.equal([]);
      expect(element.firstElementChild!.getClientRects().length, content).to.be.greaterThan(0);
    }
  });
});

const NAMES = ['NTNU | Norway | partner', 'Ghent University | Belgium | coordinator'];
const rows = (...all: string[][]) =>
  all.map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`).join('');
const GRIDS: readonly [string, readonly string[]][] = [
  [
    `<table><tr><th>Partner</th><th>Country</th><th>Role</th></tr>${rows(['NTNU', 'Norway', 'Partner'], ['Ghent University', 'Belgium', 'Coordinator'])}</table>`,
    NAMES,
  ],
  [
    `<table><thead><tr><td>Rolle</td><td>Land</td><td>Institusjon</td></tr></thead>${rows(['Partner', 'Norway', 'NTNU'], ['Koordinator', 'Belgium', 'Ghent University'])}</table>`,
    NAMES,
  ],
  [
    `<table><tr><th>Organisation</th><th>Contact</th></tr>${rows(['<a href="/n">NTNU</a>', 'Kari Vik'], ['Ghent University', 'Jan Claes'])}</table>`,
    ['NTNU | /n', 'Ghent University'],
  ],
  [
    '<p>Nord universitet<br>Levanger kommune<br>SINTEF</p>',
    ['Nord universitet', 'Levanger kommune', 'SINTEF'],
  ],
  [
    '<div><p><a href="/n">Nord universitet</a>, Norge<br>Levanger kommune</p></div>',
    ['Nord universitet | Norge | /n', 'Levanger kommune'],
  ],
  ['<p>Nord universitet</p><p>Levanger kommune</p>', ['Nord universitet', 'Levanger kommune']],
];

describe('a partner grid around partners that are not in a list', () => {
  for (const [content, expected] of GRIDS)
    it(`has the partners of ${content}`, async () => {
      const element = await grid(content);
      expect(partners(element)).to.deep.equal(expected);
      expect(partners({ records: readPartners(parsed(content)) })).to.deep.equal(expected);
      const heads = new Set(
        [...element.querySelectorAll('tr:first-child > *')].map((head) => head.textContent),
      );
      expect(lostWords(element).filter((word) => !heads.has(word))).to.deep.equal([]);
      expect([...element.children].every((child) => !child.getClientRects().length)).to.equal(true);
    });

  it('has groups under headings, in a box with another heading too', async () => {
    const item = (name: string) => `<li>${name}</li>`;
    for (const groups of [
      `<h3>Funders</h3><ul>${item('NTNU')}</ul><h3>Practice</h3><ul>${item('SINTEF')}${item('NAV')}</ul>`,
      '<h3>Funders</h3><p>NTNU<br></p><h3>Practice</h3><p>SINTEF<br>NAV</p>',
    ])
      for (const content of [
        groups,
        `<aside>${groups}</aside>`,
        `<div><h2>With thanks</h2>${groups}</div>`,
      ]) {
        const element = await grid(content);
        expect(partners(element), content).to.deep.equal([
          'NTNU | funder',
          'SINTEF | Practice',
          'NAV | Practice',
        ]);
        const shownText = drawnText(element).replace(/\s+/g, ' ');
        for (const word of ['Funders', 'Practice', 'NTNU', 'SINTEF'])
          expect(shownText.split(word).length, `${word} once: ${shownText}`).to.equal(2);
        expect(shownText.includes('With thanks')).to.equal(content.includes('With thanks'));
      }
  });

  it('leaves other tables, addresses and sentences as they are', async () => {
    for (const content of [
      `<table><tr><th>Year</th><th>Budget</th></tr>${rows(['2020', '300'], ['2021', '400'])}</table>`,
      `<table><tr><th>Partner</th><th>Institution</th></tr>${rows(['Kari Vik', 'NTNU'], ['Jan Claes', 'Ghent University'])}</table>`,
      '<p>Nord universitet<br>Postboks 1490<br>8049 Bodø</p>',
      '<p>Nord universitet<br>E-post: post@nord.no</p>',
      '<p>Partners in the project<br>Nord universitet</p>',
      '<p>Kari Vik<br>Ola Moe<br>Nord universitet</p>',
      '<p>We work with many.</p><p>NTNU is one of them.</p>',
    ]) {
      expectMessages(/Nothing in it could be read/);
      const element = await grid(content);
      expect(partners(element), content).to.deep.equal([]);
      expect(element.firstElementChild!.getClientRects().length, content).to.be.greaterThan(0);
    }
  });
});
