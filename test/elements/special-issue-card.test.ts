import { aTimeout, expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import '../../src/elements/special-issue-card/define.js';
import type { RgSpecialIssueCard } from '../../src/elements/special-issue-card/special-issue-card.js';
import { isAccessible, showsWhole } from './checks.js';
import { LOGO } from './every-element.js';
import { warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';

const card = async (content: string, attributes = '', lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = `<rg-special-issue-card today="2026-11-21" ${attributes}>${content}</rg-special-issue-card>`;
  await fixture(box);
  const element = box.firstElementChild as RgSpecialIssueCard;
  await element.updateComplete;
  return element;
};
const facts = (element: Element) => texts(element, '.fact');
const LINE = '<p>Temanummer: "Democratic Innovation". Akademisk kvarter</p>';

describe('rg-special-issue-card', () => {
  it('reads a paragraph, or a list of one', async () => {
    for (const content of [LINE, `<ul><li>${LINE}</li></ul>`]) {
      const element = await card(content);
      expect(texts(element, '[part="kind"]')).to.deep.equal(['Temanummer']);
      expect(texts(element, '[part="title"]')).to.deep.equal(['Democratic Innovation']);
      expect(texts(element, '[part="journal"]')).to.deep.equal(['Akademisk kvarter']);
      expect(element.record!.title).to.equal('Democratic Innovation');
      expect(lostWords(element)).to.deep.equal([]);
    }
  });

  it('can be created from attributes alone', async () => {
    const element = await card(
      '',
      `kind="Temanummer" issue-title="Nabolag" journal="Akademisk kvarter" publisher="Forlaget" editors="Ness; Heimburg"
       deadline="2026-11-22" volume="12" issue="2" href="https://example.org/n" call-href="/call"`,
    );
    expect(texts(element, '[part="kind"], [part="title"]')).to.deep.equal(['Temanummer', 'Nabolag']);
    expect(facts(element)).to.deep.equal([
      'Akademisk kvarter',
      'Forlaget',
      'årgang 12',
      'nr. 2',
      'redigert av Ness og Heimburg',
      'Åpen',
      'frist 22. november 2026',
      '1 dag igjen',
      'Les utlysningen',
      'Legg i kalenderen',
    ]);
    expect(
      [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ).to.deep.equal(['https://example.org/n', '/call']);
  });

  it('gives attributes precedence over the text, and follows their changes', async () => {
    const element = await card(LINE, 'deadline="2026-11-21" journal="Ny tid"');
    expect(texts(element, '[part="state"]')).to.deep.equal(['Fristen er i dag']);
    expect(texts(element, '[part="journal"]')).to.deep.equal(['Ny tid']);
    element.setAttribute('deadline', '2026-11-20');
    await aTimeout(0);
    await element.updateComplete;
    expect(texts(element, '[part="state"]')).to.deep.equal(['Fristen er ute']);
    element.removeAttribute('deadline');
    element.removeAttribute('journal');
    await aTimeout(0);
    await element.updateComplete;
    expect(texts(element, '[part="state"]')).to.deep.equal([]);
    expect(texts(element, '[part="journal"]')).to.deep.equal(['Akademisk kvarter']);
  });

  it('keeps the words of the text that an attribute contradicts', async () => {
    const element = await card(LINE, 'journal="Ny tid"');
    expect(drawnText(element)).to.contain('Ny tid').and.to.contain('Akademisk kvarter');
  });

  it('counts from both sides of its deadline', async () => {
    const element = await card(LINE, 'deadline="2026-12-31"', 'en');
    const on = async (today: string) => {
      element.today = today;
      await element.updateComplete;
      return facts(element).slice(1).join(' ');
    };
    expect(await on('2026-12-29')).to.equal('Open deadline 31 December 2026 2 days left Add to calendar');
    expect(await on('2026-12-30')).to.equal('Open deadline 31 December 2026 1 day left Add to calendar');
    expect(await on('2026-12-31')).to.equal('Deadline today 31 December 2026 Add to calendar');
    expect(await on('2027-01-01')).to.equal('Closed deadline 31 December 2026');
  });

  it('shows when it is published, from that day', async () => {
    const element = await card(LINE, 'published="2027-02" deadline="2026-01-31"', 'en');
    expect(texts(element, '[part="state"]')).to.deep.equal(['Closed']);
    element.today = '2027-02-01';
    await element.updateComplete;
    expect(texts(element, '[part="state"]')).to.deep.equal(['Published']);
  });

  it('warns of attributes it cannot read, by their own names, and shows the rest', async () => {
    let element!: RgSpecialIssueCard;
    const said = await warningsOf(async () => {
      element = await card(
        LINE,
        'deadline="snart" status="kanskje" href="javascript:alert(1)" call-href="data:text/html,x"',
      );
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(texts(element, '[part="title"]')).to.deep.equal(['Democratic Innovation']);
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    expect(said).to.have.length(4);
    for (const what of ['deadline="snart"', 'status="kanskje"', ' href="javascript:', 'call-href="data:'])
      expect(said.join('\n')).to.contain(what);
  });

  it('takes one record from a script, and its content again for null', async () => {
    const element = await card(LINE);
    element.record = { title: 'Fra skript', editors: ['Ness'] } as never;
    await element.updateComplete;
    expect(texts(element, '[part="title"]')).to.deep.equal(['Fra skript']);
    expect(element.records).to.have.length(1);
    element.record = null as never;
    await element.updateComplete;
    expect(texts(element, '[part="title"]')).to.deep.equal(['Democratic Innovation']);
    const said = await warningsOf(async () => {
      element.record = { journal: 'Uten tittel' } as never;
      await element.updateComplete;
    });
    expect(said.join()).to.contain('needs a title');
  });

  it('shows format, language and size of a call from attributes', async () => {
    const element = await card(LINE, 'call-href="/call.pdf" call-lang="da" call-size="120000"');
    expect(texts(element, '[part="call"]').join().replace(/\s/g, ' ')).to.equal(
      'Last ned utlysningen (PDF, dansk, 120 kB)',
    );
  });

  it('shows a picture in the text as the cover, once', async () => {
    const element = await card(
      `<p><img src='${LOGO}' alt="Omslag" width="40" height="60">«Nabolag» i Ny tid</p>`,
    );
    expect(element.shadowRoot!.querySelectorAll('img[alt="Omslag"]')).to.have.length(1);
  });

  it('loses no other picture, and shows none twice', async () => {
    const other = LOGO.replace('%3C/svg', '%3Cg/%3E%3C/svg').replace('</svg', '<g/></svg');
    const images = [LOGO, other].map(
      (src, i) => `<img src='${src}' alt="Bilde ${i}" width="40" height="60">`,
    );
    for (const content of [`<p>${images.join('')}«Nabolag» i Ny tid</p>`, `${images.join('')}${LINE}`]) {
      const element = await card(content);
      const all = [...element.shadowRoot!.querySelectorAll('img'), ...element.querySelectorAll('img')];
      const seen = all.filter((image) => image.getBoundingClientRect().height > 0);
      expect(seen.map(({ alt }) => alt)).to.deep.equal(['Bilde 0', 'Bilde 1']);
      const [cover, beside] = seen.map((image) => image.getBoundingClientRect());
      expect(beside!.left, 'beside the cover').to.be.at.least(cover!.right);
    }
  });

  it('uses the picture next to the text as the cover', async () => {
    for (const picture of ['IMG', '<a href="/nabolag">IMG</a>', '<figure>IMG</figure>']) {
      const image = `<img src='${LOGO}' alt="Omslag" width="40" height="60">`;
      const element = await card(`${picture.replace('IMG', image)}${LINE}`);
      expect(element.shadowRoot!.querySelectorAll('[part="cover"]'), picture).to.have.length(1);
      expect(element.querySelector('img')!.getBoundingClientRect().height, 'not twice').to.equal(0);
      expect(drawnText(element).match(/Democratic/g)).to.have.length(1);
      expect(element.record!.url, picture).to.equal(picture.includes('href') ? '/nabolag' : undefined);
    }
  });

  it('shows a cover from an attribute, with space from the start, and no unsafe address', async () => {
    const element = await card(LINE, 'cover="/nothing-here.png"');
    const cover = element.shadowRoot!.querySelector<HTMLImageElement>('[part="cover"]')!;
    const { width, height } = cover.getBoundingClientRect();
    expect(height / width).to.be.closeTo(1.4, 0.1);
    expect(width).to.be.above(50);
    const title = element.shadowRoot!.querySelector('[part="title"]')!.getBoundingClientRect();
    expect(title.left, 'beside it').to.be.above(cover.getBoundingClientRect().right);
    cover.dispatchEvent(new Event('error'));
    expect(cover.checkVisibility(), 'a picture that is missing').to.equal(false);
    const said = await warningsOf(async () => {
      const unsafe = await card(LINE, 'cover="javascript:alert(1)"');
      expect(unsafe.shadowRoot!.querySelector('img')).to.equal(null);
    });
    expect(said.join()).to.contain('cover="javascript:');
  });

  it('shows all of several issues, and suggests a list', async () => {
    let element!: RgSpecialIssueCard;
    const said = await warningsOf(async () => {
      element = await card('<ul><li>Nabolag</li><li>Hverdagsliv</li></ul>');
    });
    expect(texts(element, '[part="title"]')).to.deep.equal(['Nabolag', 'Hverdagsliv']);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('rg-special-issue-list');
  });

  describe('content that is not as it should be', () => {
    const nothing = /Nothing in it could be read|nothing in it/;
    const cases: Record<string, [string, RegExp?]> = {
      'an empty element': ['', nothing],
      'an empty paragraph': ['<p> </p>', nothing],
      'an empty list': ['<ul></ul>', nothing],
      'a list of empty items': ['<ul><li></li></ul>', nothing],
      'text alone': ['Bare tekst <b>her</b>'],
      'text around a list': ['<p>Før</p><ul><li>Nabolag</li></ul><p>Etter</p>'],
      'several paragraphs': [`${LINE}<p>Mer om nummeret</p><table><tr><td>Celle</td></tr></table>`],
      'a nested list': ['<ul><li>Ytre<ul><li>Indre</li></ul></li></ul>'],
      'a long line': [`<p>${'Relasjonell velferd og livskvalitet '.repeat(300)}</p>`],
      'only a link': ['<p><a href="/x">Lenke</a></p>'],
      entities: ['<p>A &amp; B &lt;b&gt; &quot;C&quot; 5&nbsp;% sam&shy;arbeid</p>'],
      'several scripts': ['<p>关系福利 и качество жизни والرفاه 🌱</p>'],
    };
    showsWhole(cases, card);
  });

  isAccessible(() => card(LINE, 'deadline="2026-12-31" href="/n" call-href="/c"'));

  it('draws its mark in the text’s colour in forced colours', async function () {
    await emulateMedia(this, { features: { 'forced-colors': 'active' } });
    const element = await card(LINE, 'deadline="2026-12-31" style="--rg-accent: rgb(1, 2, 3)"');
    const canvasText = document.createElement('i');
    canvasText.style.color = 'CanvasText';
    element.after(canvasText);
    const mark = element.shadowRoot!.querySelector('[part="state"] svg')!;
    expect(getComputedStyle(mark).color).to.equal(getComputedStyle(canvasText).color);
  });
});
