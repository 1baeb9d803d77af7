import { aTimeout, expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { emulateMedia } from '../browser.js';
import '../../src/elements/partner-grid/define.js';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';
import { isAccessible, showsWhole } from './checks.js';
import { LOGO } from './every-element.js';
import { allowMessages, warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';
import { waitUntil } from '../wait.js';

const page = async (content: string, attributes = '', lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = `<rg-partner-grid ${attributes}>${content}</rg-partner-grid>`;
  await fixture(box);
  const element = box.firstElementChild as RgPartnerGrid;
  await element.updateComplete;
  return element;
};
const wall = (items: string) => page(`<ul>${items}</ul>`);
const logo = (attributes: string) => `<img src='${LOGO}' width="40" height="20" ${attributes}>`;
const BROKEN = 'data:image/png;base64,AAAA';
/** The name of each partner, visible or for screen readers. */
const names = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part="partner"]')].map(
    (partner) => partner.querySelector('img')?.alt ?? partner.textContent!.trim(),
  );
const logos = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part="logo"]'),
];

describe('rg-partner-grid', () => {
  it('reads names, links and logos in any combination', async () => {
    const element = await wall(
      `<li>Nord universitet</li>
       <li><a href="https://example.org/k">Levanger kommune</a></li>
       <li>${logo('alt="Eksempelfondet"')}</li>
       <li><a href="/nettverk">${logo('alt="Eksempelnettverket"')}</a></li>`,
    );
    expect(names(element)).to.deep.equal([
      'Nord universitet',
      'Levanger kommune',
      'Eksempelfondet',
      'Eksempelnettverket',
    ]);
    expect(texts(element, '[part="name"]')).to.deep.equal(['Nord universitet', 'Levanger kommune']);
    expect(logos(element)).to.have.length(2);
    expect(
      [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ).to.deep.equal(['https://example.org/k', '/nettverk']);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('shows the other lines of an entry below its name', async () => {
    const element = await wall(
      `<li>Universitetet i Nordvik (UiNv)<br>Institutt for sjø<br>Storgata 2, 3400 Nordvik, Norge</li>
       <li><a href="https://example.org/f">Høgskolen i Fjellbygd</a>: Eva Sund og Per Vik</li>
       <li>Koordinator<br>Levanger kommune<br>www.levanger.example</li>
       <li>Technische Universität<br>Waldstadt</li>
       <li>Nord universitet</li>`,
    );
    await waitUntil(() => texts(element, '[part="facts"]').length === 3);
    expect(texts(element, '[part="name"]')).to.deep.equal([
      'Universitetet i Nordvik (UiNv)',
      'Høgskolen i Fjellbygd',
      'Levanger kommune',
      'Technische Universität Waldstadt',
      'Nord universitet',
    ]);
    expect(texts(element, '.fact')).to.deep.equal([
      'Institutt for sjø',
      'Storgata 2, 3400 Nordvik, Norge',
      'Eva Sund og Per Vik',
      'Koordinator',
      'www.levanger.example',
    ]);
    expect(element.records.map(({ name, kind, country }) => [name, kind, country])).to.deep.equal([
      ['Universitetet i Nordvik', undefined, 'Norge'],
      ['Høgskolen i Fjellbygd', undefined, undefined],
      ['Levanger kommune', 'coordinator', undefined],
      ['Technische Universität Waldstadt', undefined, undefined],
      ['Nord universitet', undefined, undefined],
    ]);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('reserves space by the size attributes of a logo', async () => {
    const element = await wall(`<li>${logo('alt="Fondet"')}</li>`);
    const [image] = logos(element);
    expect([image!.getAttribute('width'), image!.getAttribute('height')]).to.deep.equal(['40', '20']);
    expect(image!.getAttribute('loading')).to.equal('lazy');
  });

  it('reads logos without a list around them', async () => {
    for (const content of [
      `<p>${logo('alt="Fondet"')} <a href="/n">${logo('alt="Nettverket"')}</a></p>`,
      `<figure>${logo('alt="Fondet"')}</figure><figure>${logo('alt="Nettverket"')}</figure>`,
    ]) {
      const element = await page(content);
      expect(names(element), content).to.deep.equal(['Fondet', 'Nettverket']);
    }
  });

  it('clips no letters below the line, but logos beside their cell', async () => {
    const element = await wall(`<li>Bygning</li><li>${logo('alt="Fondet"')}</li>`);
    for (const room of element.shadowRoot!.querySelectorAll('.room')) {
      const { overflowX, overflowY } = getComputedStyle(room);
      expect([overflowX, overflowY]).to.deep.equal(['clip', 'visible']);
    }
  });

  it('shows the name if a logo cannot be loaded', async () => {
    const element = await wall(
      `<li><img src="${BROKEN}" alt="Foreningen"></li><li><a href="/n"><img src="${BROKEN}" alt="Nettverket"></a></li>
       <li>${logo('alt="Fondet"')}</li>`,
    );
    element.scrollIntoView();
    await waitUntil(() => texts(element, '[part="name"]').length === 2);
    expect(texts(element, '[part="name"]')).to.deep.equal(['Foreningen', 'Nettverket']);
    expect(texts(element, 'a')).to.deep.equal(['Nettverket']);
    expect(logos(element).map(({ alt }) => alt)).to.deep.equal(['Fondet']);
  });

  it('names a logo without a name, and reports it once', async () => {
    let element!: RgPartnerGrid;
    const said = await warningsOf(async () => {
      element = await wall(
        `<li><a href="https://www.example.org/om">${logo('alt=""')}</a></li>
         <li><a href="https://nettverk.example/" aria-label="Nettverket">${logo('')}</a></li>
         <li><img src="/ikke-her/fondet.svg"></li>`,
      );
      element.requestUpdate();
      element.setAttribute('data-x', '1');
      await aTimeout(20);
    });
    const called = element.records.map(({ name }) => name);
    expect(called).to.deep.equal(['example.org', 'Nettverket', 'fondet']);
    expect(said).to.have.length(2);
    for (const line of said) expect(line).to.contain('no name').and.to.contain('alt');
  });

  it('has a logo of its own for dark pages', async () => {
    const element = await wall(`<li data-logo-dark="/dark.svg">${logo('alt="Fondet"')}</li>`);
    const source = element.shadowRoot!.querySelector('source')!;
    expect(source.getAttribute('srcset')).to.equal('/dark.svg');
    // first the system's colour scheme, then the page's background
    expect(source.media).to.be.oneOf(['(prefers-color-scheme: dark)', 'not all']);
    expect(element.records[0]!.logo!.dark).to.equal('/dark.svg');
  });

  it('gives precedence to data attributes, and accepts no unsafe address', async () => {
    const element = await wall(
      `<li id="nord" data-kind="funder" data-ror="05xg72x27" data-country="NO"><a href="javascript:alert(1)">Nord</a></li>
       <li data-logo-dark="javascript:x"><img src="javascript:alert(1)" alt="Farlig"></li>`,
    );
    expect(element.records[0]).to.deep.include({
      id: 'nord',
      kind: 'funder',
      ror: 'https://ror.org/05xg72x27',
      country: 'NO',
    });
    expect(element.shadowRoot!.querySelector('a, img')).to.equal(null);
    expect(names(element)).to.deep.equal(['Nord', 'Farlig']);
  });

  it('shows records set by a script in the language of the page', async () => {
    const element = await wall('<li>Fra siden</li>');
    element.records = [
      { name: { nb: 'Nord universitet', en: 'Nord University' }, url: '/nord' },
      { name: 'Fondet', logo: { src: LOGO, width: 40, height: 20 } },
      'Levanger kommune',
      { name: 'Farlig', url: 'javascript:alert(1)', logo: 'javascript:alert(1)' },
    ] as never;
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Nord universitet', 'Fondet', 'Levanger kommune', 'Farlig']);
    expect(element.shadowRoot!.querySelectorAll('a, img')).to.have.length(2);
    element.parentElement!.lang = 'en';
    await aTimeout(0);
    await element.updateComplete;
    expect(names(element)[0]).to.equal('Nord University');
  });

  it('follows its content: changed names, added logos', async () => {
    const element = await wall('<li>Nord</li>');
    element.querySelector('li')!.firstChild!.nodeValue = 'Nord universitet';
    element.querySelector('ul')!.insertAdjacentHTML('beforeend', `<li>${logo('alt="Fondet"')}</li>`);
    await aTimeout(0);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Nord universitet', 'Fondet']);
    element.querySelector('img')!.alt = 'Eksempelfondet';
    await aTimeout(0);
    await element.updateComplete;
    expect(names(element)[1]).to.equal('Eksempelfondet');
  });

  describe('content that is not as it should be', () => {
    const nothing = /Nothing in it could be read|nothing in it/;
    const cases: Record<string, [string, RegExp?]> = {
      'an empty element': ['', nothing],
      'an empty list': ['<ul></ul>', nothing],
      'a list of empty items': ['<ul><li></li><li> </li></ul>', nothing],
      'one empty item': ['<ul><li>Nord</li><li></li></ul>', /empty/],
      'a nested list': ['<ul><li>Ytre<ul><li>Indre en</li><li>Indre to</li></ul></li></ul>'],
      'text and no list': ['Bare tekst <b>her</b>', nothing],
      'a link among text': ['<p>Vi samarbeider med <a href="/n">Nord</a>.</p>', nothing],
      'a list among text': ['<div><ul><li>Ett</li></ul> Tekst bak</div>', nothing],
      'text before and after a list': ['<h3>Partnere</h3><ul><li>Ett</li></ul>Etter'],
      'a long name': [`<ul><li>${'Relasjonell velferd og livskvalitet '.repeat(300)}</li></ul>`],
      entities: ['<ul><li>A &amp; B &lt;b&gt; &quot;C&quot; 5&nbsp;% sam&shy;arbeid</li></ul>'],
      'several scripts': ['<ul><li>关系福利 и качество жизни والرفاه 🌱</li></ul>'],
    };
    showsWhole(cases, page);
  });

  it('draws every word once, whatever is between the links', async function () {
    allowMessages(/nothing in it to read/i, /Nothing in it could be read/, /An item of the list is empty/);
    const part = fc.constantFrom(
      'Nord',
      '<a href="/a">Kommunen</a>',
      '<a href="javascript:x">Farlig</a>',
      '<b>fet</b>',
      '<ul><li>Fondet</li><li></li></ul>',
      '<figure>Foreningen</figure>',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table><tr><td>Celle</td></tr></table>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const element = await page(parts.join(' '));
        const counted = (text: string) => (text.match(/[\p{L}]+/gu) ?? []).sort();
        const [shown, written] = [counted(drawnText(element)), counted(drawnText(element, true))];
        element.parentElement!.remove();
        expect(shown, parts.join(' ')).to.deep.equal(written);
      }),
      { numRuns: 150, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
    );
  });

  describe('to everyone', () => {
    const partners = `<li>Nord universitet</li><li><a href="/k">Levanger kommune</a></li>
      <li>${logo('alt="Fondet"')}</li><li><a href="/n">${logo('alt="Nettverket"')}</a></li>`;

    isAccessible(() => wall(partners));

    it('keeps links apart from names in forced colours', async function () {
      await emulateMedia(this, { features: { 'forced-colors': 'active' } });
      const element = await wall(partners);
      const [plain, link] = [...element.shadowRoot!.querySelectorAll('[part="name"]')].map((name) =>
        getComputedStyle(name),
      );
      expect(plain!.textDecorationLine).to.equal('none');
      expect(link!.textDecorationLine).to.equal('underline');
    });

    it('puts no addresses between the logos in print', async function () {
      await emulateMedia(this, { media: 'print' });
      const element = await wall('<li><a href="https://example.org/n">Nettverket</a></li>');
      expect(getComputedStyle(element.shadowRoot!.querySelector('a')!, '::after').content).to.equal('none');
    });
  });
});
