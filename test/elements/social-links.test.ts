import { aTimeout, expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import '../../src/elements/social-links/define.js';
import type { RgSocialLinks } from '../../src/elements/social-links/social-links.js';
import { isAccessible, showsWhole } from './checks.js';
import { expectMessages, warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';

const page = async (content: string, lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = `<rg-social-links>${content}</rg-social-links>`;
  await fixture(box);
  const element = box.firstElementChild as RgSocialLinks;
  await element.updateComplete;
  return element;
};
const settled = async (element: RgSocialLinks) => {
  await aTimeout(0);
  await element.updateComplete;
};
/** Words and address of each link. */
const links = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('a')].map((link) => [
    link.textContent!.trim(),
    link.getAttribute('href'),
  ]);
const LINKS = `<ul><li><a href="https://x.com/example">Gruppen på X</a></li>
  <li><a href="https://orcid.org/0000-0002-1825-0097">ORCID</a></li></ul>`;

describe('rg-social-links', () => {
  it('reads links from a list, a paragraph or neither', async () => {
    for (const content of [
      LINKS,
      `<p>${LINKS.replace(/<\/?(ul|li)>/g, '')}</p>`,
      LINKS.replace(/<\/?(ul|li)>/g, ''),
    ]) {
      const element = await page(content);
      expect(links(element), content).to.deep.equal([
        ['Gruppen på X', 'https://x.com/example'],
        ['ORCID', 'https://orcid.org/0000-0002-1825-0097'],
      ]);
      expect(lostWords(element)).to.deep.equal([]);
    }
  });

  it('reads links after a sentence that only introduces them', async () => {
    const sentence =
      'Follow us on <a href="https://linkedin.com/a">LinkedIn</a> and <a href="https://x.com/a">X</a>.';
    const both = [
      ['LinkedIn', 'https://linkedin.com/a'],
      ['X', 'https://x.com/a'],
    ];
    for (const content of [
      `<div>${sentence}</div>`,
      `<p>${sentence}</p>`,
      `<div><p><b>Følg oss på <a href="https://linkedin.com/a">LinkedIn</a></b> eller <a href="https://x.com/a">X</a>!</p></div>`,
      '<p>Folgen Sie uns:<br><a href="https://linkedin.com/a">LinkedIn</a>, <a href="https://x.com/a">X</a></p>',
      '<p><a href="https://linkedin.com/a">LinkedIn</a> | <a href="https://x.com/a">X</a></p>',
    ]) {
      const element = await page(content);
      expect(links(element), content).to.deep.equal(both);
      expect(drawnText(element), content).not.to.match(/follow|følg|folgen|\|/i);
    }
    const headed = await page(`<h3>Nyhetsbrev</h3><p>${sentence}</p><p>Vi svarer hver dag.</p>`);
    expect(links(headed)).to.deep.equal(both);
    expect(lostWords(headed)).to.deep.equal(['Follow', 'us', 'on', 'and']);
  });

  it('leaves any other sentence unchanged', async () => {
    for (const content of [
      '<p>Follow our ice camp on <a href="https://x.com/a">X</a>.</p>',
      '<p>Follow us on <a href="https://x.com/a">X</a> and <a href="javascript:x">Danger</a></p>',
    ]) {
      expectMessages(/Nothing in it could be read/);
      const element = await page(content);
      expect(links(element), content).to.deep.equal([]);
      expect(lostWords(element), content).to.deep.equal([]);
    }
  });

  it('marks profiles as the group’s own, without access to the opener', async () => {
    const element = await page(LINKS);
    for (const link of element.shadowRoot!.querySelectorAll('a')) expect(link.rel).to.equal('me noopener');
  });

  it('knows services by their addresses', async () => {
    const addresses: Record<string, string | undefined> = {
      'https://x.com/a': 'x',
      'https://twitter.com/a': 'x',
      'https://no.linkedin.com/in/a': 'linkedin',
      'https://bsky.app/profile/a': 'bluesky',
      'https://mastodon.example/@a': 'mastodon',
      'https://scholar.google.no/citations': 'scholar',
      'https://example.org/feed.xml': 'rss',
      'mailto:post@example.org': 'email',
      'tel:+4774000000': 'phone',
      'https://notx.com/a': undefined,
      'https://example.org/x.com': undefined,
    };
    const element = await page(
      `<ul>${Object.keys(addresses)
        .map((url) => `<li><a href="${url}">Lenke</a></li>`)
        .join('')}</ul>`,
    );
    expect(element.records.map(({ service }) => service)).to.deep.equal(Object.values(addresses));
    const named = await page('<a href="https://chat.example/a" data-service="discord">Prat</a>');
    expect(named.records[0]!.service).to.equal('discord');
  });

  it('names a link that has no words', async () => {
    const element = await page(
      `<ul><li><a href="https://x.com/a" aria-label="Gruppen på X"><svg></svg></a></li>
       <li><a href="https://x.com/b"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Bilde på X"></a></li>
       <li><a href="https://www.example.org/c"></a></li><li><a href="mailto:post@example.org"><i></i></a></li></ul>`,
    );
    expect(texts(element, 'a')).to.deep.equal([
      'Gruppen på X',
      'Bilde på X',
      'example.org/c',
      'post@example.org',
    ]);
  });

  it('leaves a list with an unsafe address as the page has it', async () => {
    expectMessages(/Nothing in it could be read/);
    const element = await page(
      '<p><a href="https://x.com/a">X</a></p><p><a href="javascript:alert(1)">Farlig</a></p>',
    );
    expect(links(element)).to.deep.equal([['X', 'https://x.com/a']]);
    expect(drawnText(element)).to.contain('Farlig');
    const mixed = await page(LINKS.replace('https://x.com/example', 'javascript:alert(1)'));
    expect(mixed.shadowRoot!.querySelector('a[href^="javascript"]')).to.equal(null);
    expect(lostWords(mixed)).to.deep.equal([]);
    expect(drawnText(mixed).match(/ORCID/g), 'each once').to.have.length(1);
  });

  it('names its list in the language of the page', async () => {
    const element = await page(LINKS);
    for (const [lang, name] of [
      ['nb', 'Lenker'],
      ['nn', 'Lenkjer'],
      ['en', 'Links'],
      ['se', 'Liŋkkat'],
    ] as const) {
      element.parentElement!.lang = lang;
      await settled(element);
      expect(element.shadowRoot!.querySelector('ul')!.getAttribute('aria-label')).to.equal(name);
    }
  });

  it('shows records set by a script, and leaves out unsafe ones with a warning', async () => {
    const element = await page(LINKS);
    const said = await warningsOf(async () => {
      element.records = [
        { url: 'https://example.org/', label: 'Nettsted' },
        { url: '/uten-navn' },
        'https://x.com/a',
        { url: 'javascript:alert(1)', label: 'Farlig' },
        { label: 'Uten adresse' },
      ] as never;
      await element.updateComplete;
    });
    expect(links(element)).to.deep.equal([
      ['Nettsted', 'https://example.org/'],
      ['/uten-navn', '/uten-navn'],
      ['https://x.com/a', 'https://x.com/a'],
    ]);
    expect(said).to.have.length(2);
    expect(said.join()).to.contain('Record 4').and.to.contain('Record 5');
  });

  it('follows its content', async () => {
    const element = await page(LINKS);
    element.querySelector('a')!.href = 'https://x.com/other';
    element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li><a href="/a">Arkiv</a></li>');
    element.querySelectorAll('li')[1]!.remove();
    await settled(element);
    expect(links(element)).to.deep.equal([
      ['Gruppen på X', 'https://x.com/other'],
      ['Arkiv', '/a'],
    ]);
  });

  describe('content that is not as it should be', () => {
    const nothing = /Nothing in it could be read|nothing in it/;
    const cases: Record<string, [string, RegExp?]> = {
      'an empty element': ['', nothing],
      'an empty list': ['<ul></ul>', nothing],
      'a list of empty items': ['<ul><li></li><li> </li></ul>', nothing],
      'an empty item among links': ['<ul><li><a href="/a">A</a></li><li></li></ul>'],
      'a nested list': ['<ul><li><a href="/a">A</a><ul><li><a href="/b">B</a></li></ul></li></ul>'],
      'text and no link': ['Bare tekst <b>her</b>', nothing],
      'links among text': ['<p>Følg fuglene på <a href="/a">X</a> og <a href="/b">Y</a>.</p>', nothing],
      'text before and after a list': ['<p>Følg oss</p><ul><li><a href="/a">A</a></li></ul>ellers'],
      'a long line': [`<a href="/a">${'Relasjonell velferd og livskvalitet '.repeat(300)}</a>`],
      'a link without an address': ['<a>Uten adresse</a>', nothing],
      entities: ['<a href="/a?b=1&amp;c=2">A &amp; B &lt;b&gt; &quot;C&quot; sam&shy;arbeid</a>'],
      'several scripts': ['<a href="/a">关系福利 и качество жизни والرفاه 🌱</a>'],
    };
    showsWhole(cases, page);
  });

  it('gives each link a target of at least 24 pixels', async () => {
    const element = await page('<a href="/a">A</a>');
    expect(element.shadowRoot!.querySelector('a')!.getBoundingClientRect().height).to.be.at.least(24);
  });

  isAccessible(() => page(LINKS));

  it('underlines its links in forced colours', async function () {
    await emulateMedia(this, { features: { 'forced-colors': 'active' } });
    const element = await page(LINKS);
    for (const link of element.shadowRoot!.querySelectorAll('a'))
      expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
  });

  it('shows the addresses of links in print', async function () {
    await emulateMedia(this, { media: 'print' });
    const element = await page(LINKS);
    const link = element.shadowRoot!.querySelector('a')!;
    expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|x.com/);
  });
});
