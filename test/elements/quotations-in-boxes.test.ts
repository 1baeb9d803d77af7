/** In each engine: copies have the page’s look, and marks are generated. */
import { aTimeout, expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../../src/elements/definition-quote/definition-quote.js';
import { allowMessages, expectMessages, warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';

const page = async (content: string, attributes = '', lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  // room for marks
  box.style.margin = '0 40px';
  box.innerHTML = `<rg-definition-quote ${attributes}>${content}</rg-definition-quote>`;
  await fixture(box);
  const element = box.firstElementChild as RgDefinitionQuote;
  await element.updateComplete;
  return element;
};

const quote = (words: string) => `<blockquote><p>${words}</p></blockquote>`;
const A = `${quote('Tillit er å låne bort nøkkelen.')}<p>(Haugli &amp; Moe, 2011, s. 4)</p>`;
const B = `${quote('«Tillit er et lån uten kvittering.»')}<p class="kilde">Tveit, <em>Gjeld og gaver</em> (1999), s. 70</p>`;
const BOX = `<div><h2>Tillit</h2><p>To syn:</p>${A}<p>Andre er mer <a href="/skeptiske">skeptiske</a>:</p>${B}<p>Vi bruker begge.</p></div>`;

/** The displayed texts, in order of position. */
function shown(element: RgDefinitionQuote): string[] {
  const root = element.shadowRoot!;
  const parts = [
    ...element.querySelectorAll('h2, h3, p, img'),
    ...root.querySelectorAll('slot :is(h2, h3, p), [part="term"], [part~="quotation"], [part="source"]'),
  ];
  return parts
    .filter(
      (part) =>
        part.checkVisibility() &&
        part.getClientRects().length &&
        !parts.some((other) => other !== part && other.contains(part)),
    )
    .map((part) => ({
      top: part.getBoundingClientRect().top,
      words: part.textContent.replace(/\s+/g, ' ').trim() || part.querySelector('img')?.alt,
    }))
    .sort((a, b) => a.top - b.top)
    .flatMap(({ words }) => words || []);
}

/** The number of times that each word occurs. */
const counts = (text: string) => {
  const all = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) all.set(word, (all.get(word) ?? 0) + 1);
  return Object.fromEntries([...all].sort());
};

describe('a glossary', () => {
  it('keeps references to other terms among its definitions', async () => {
    const pair = (term: string, text: string) => `<dt>${term}</dt><dd>${text}</dd>`;
    const content = [
      pair('Tillit', 'Å låne bort nøkkelen til noen.'),
      pair('Tiltro', 'Se Tillit'),
      pair('Gjeld', 'Et lån som ikke er betalt tilbake.'),
    ];
    for (const terms of [content, content.map((each) => `<div>${each}</div>`)])
      for (const markup of [
        `<dl>${terms.join('')}</dl>`,
        `<div><h2>Ord</h2><dl>${terms.join('')}</dl></div>`,
      ]) {
        const element = await page(markup);
        expect(element.records.map(({ term }) => term)).to.deep.equal(['Tillit', 'Gjeld']);
        expect(lostWords(element), markup).to.deep.equal([]);
        expect(drawnText(element).replace(/\s+/g, ' ').trim(), markup).to.match(
          /^(?:Ord )?Tillit Å låne .* Tiltro Se Tillit Gjeld Et lån .*$/,
        );
      }
    // copies are in a list of their own
    const element = await page(`<div><h2>Ord</h2><dl>${content.join('')}</dl><form><input></form></div>`);
    const [copied] = element.shadowRoot!.querySelectorAll('slot > dl');
    expect(copied?.textContent).to.equal('TiltroSe Tillit');
  });

  it('shows sentences with quoted definitions once and whole', async () => {
    const section = (term: string, text: string) => `<h3>${term}</h3><p>${text}</p>`;
    const element = await page(
      `<div><h2>Begreper</h2>${section('Tillit', 'Moe (2011) beskriver tillit som «å låne bort nøkkelen til noen».')}${section('Gjeld', 'Gjeld er «et lån som ikke er betalt» (Tveit, 1999).')}</div>`,
    );
    expect(element.records.map(({ text, authors, year }) => [text, ...authors, year])).to.deep.equal([
      ['å låne bort nøkkelen til noen', 'Moe', '2011'],
      ['et lån som ikke er betalt', 'Tveit', '1999'],
    ]);
    expect(lostWords(element)).to.deep.equal([]);
    expect(counts(drawnText(element))).to.deep.include({ Moe: 1, beskriver: 1, nøkkelen: 1, Tveit: 1 });
  });
});

describe('several quotations in one box', () => {
  it('are drawn where they are, each with its own source, between the texts of the page', async () => {
    const element = await page(BOX);
    expect(shown(element)).to.deep.equal([
      'Tillit',
      'To syn:',
      'Tillit er å låne bort nøkkelen.',
      'Haugli & Moe, 2011, s. 4',
      'Andre er mer skeptiske:',
      '«Tillit er et lån uten kvittering.»',
      'Tveit, Gjeld og gaver (1999), s. 70',
      'Vi bruker begge.',
    ]);
    const { records } = element;
    expect(records.map(({ authors, year, locator }) => [authors.join(), year, locator])).to.deep.equal([
      ['Haugli,Moe', '2011', '4'],
      ['Tveit', '1999', '70'],
    ]);
    expect(records[1]).to.deep.include({
      text: 'Tillit er et lån uten kvittering.',
      sourceTitle: 'Gjeld og gaver',
    });
    expect(element.innerHTML, 'the page is not changed').to.equal(BOX);
    expect(element.shadowRoot!.querySelectorAll('[part="cite"]')).to.have.length(2);
  });

  it('leave the texts around them as large as before', async () => {
    const element = await page(BOX);
    const sizes = [...element.querySelectorAll('p'), ...element.shadowRoot!.querySelectorAll('slot p')]
      .filter((part) => part.getClientRects().length)
      .map((part) => getComputedStyle(part).fontSize);
    expect(new Set(sizes)).to.deep.equal(new Set([getComputedStyle(element).fontSize]));
    expect(element.shadowRoot!.querySelector('slot a')!.getAttribute('href')).to.equal('/skeptiske');
  });

  it('have marks where the author typed none', async () => {
    const element = await page(BOX);
    const [first, second] = element.shadowRoot!.querySelectorAll('[part="quotation"]');
    expect(getComputedStyle(first!, '::before').content).to.equal('open-quote');
    expect(getComputedStyle(first!.querySelector('p')!, '::after').content).to.equal('close-quote');
    expect(getComputedStyle(second!, '::before').content).to.equal('none');
    expect(parseFloat(getComputedStyle(second!.querySelector('p')!).textIndent)).to.be.below(0);
  });

  it('may be in figures, boxes of their own, or side by side without other text', async () => {
    for (const content of [
      `<main><div>${A}</div><p>Og:</p><section><div>${B}</div></section></main>`,
      `<div><figure>${quote('Tillit er et lån.')}<figcaption>Haugli, 2011</figcaption></figure><p>Og:</p><figure>${quote('Lån er tillit.')}<figcaption>Moe, 2012</figcaption></figure></div>`,
      `<div>${A}${B}</div>`,
      `<div>${A}${B}<p>Vi bruker begge.</p></div>`,
      `<p>Først:</p><div>${A}<p>Og:</p>${B}</div><p>Til slutt.</p>`,
    ]) {
      const element = await page(content);
      expect(element.records, content).to.have.length(2);
      expect(
        element.records.every(({ authors, year }) => authors.length && year),
        content,
      ).to.equal(true);
      expect(lostWords(element), content).to.deep.equal([]);
    }
  });

  it('stay under the headings of their sections', async () => {
    const section = (name: string, content: string) =>
      `<section><h3>${name}</h3><p>Om ${name}.</p>${content}</section>`;
    const element = await page(section('Lån', A + B) + section('Gjeld', A.replace('Haugli', 'Ness')));
    expect(shown(element).filter((words) => /^(?:Lån|Gjeld)$|, s\.|\), s\./.test(words))).to.deep.equal([
      'Lån',
      'Haugli & Moe, 2011, s. 4',
      'Tveit, Gjeld og gaver (1999), s. 70',
      'Gjeld',
      'Ness & Moe, 2011, s. 4',
    ]);
    expect(element.records).to.have.length(3);
  });

  it('follow changes of the page', async () => {
    const element = await page(BOX);
    element.querySelector('p')!.textContent = 'Tre syn:';
    element.querySelector('blockquote p')!.textContent = 'Tillit er å dele.';
    await aTimeout(0);
    await element.updateComplete;
    expect(shown(element).slice(1, 3)).to.deep.equal(['Tre syn:', 'Tillit er å dele.']);
    element.records = [{ text: 'Fra et skript.', authors: [] }];
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
    element.records = null;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(2);
  });

  it('are left to the page, with their facts read, among content that cannot be copied', async () => {
    let element!: RgDefinitionQuote;
    const content = `<div><form><input aria-label="a"></form>${A}<form><input aria-label="b"></form>${B}</div>`;
    const said = await warningsOf(async () => (element = await page(content)));
    expect(said.join()).to.contain('Several quotations');
    expect(element.records.map(({ year }) => year)).to.deep.equal(['2011', '1999']);
    expect(element.shadowRoot!.querySelector('figure')).to.equal(null);
    expect(counts(drawnText(element))).to.deep.equal(counts(drawnText(element, true)));
    const [first] = element.querySelectorAll('blockquote');
    expect(first!.checkVisibility()).to.equal(true);
    expect(getComputedStyle(first!).marginInlineStart, 'the page’s own look').to.equal('40px');
  });

  it('keep one text that cannot be copied', async () => {
    const element = await page(`<div>${A}<p><img alt="En bro" width="9" height="9"></p>${B}</div>`);
    expect(element.querySelector('img')!.getClientRects()).to.have.length(1);
    expect(shown(element)).to.deep.equal([
      'Tillit er å låne bort nøkkelen.',
      'Haugli & Moe, 2011, s. 4',
      'En bro',
      '«Tillit er et lån uten kvittering.»',
      'Tveit, Gjeld og gaver (1999), s. 70',
    ]);
  });

  it('keep a source on the page that attributes do not cover', async () => {
    const element = await page(BOX, 'authors="Ness" year="2020"');
    expect(element.records.map(({ authors }) => authors)).to.deep.equal([['Ness'], ['Ness']]);
    expect(drawnText(element)).to.contain('Haugli').and.to.contain('Tveit');
  });

  it('are not editions of each other there', async () => {
    const versions = [2019, 2021].map(
      (year) => `<p>I ${year}:</p>${quote('Velferd er en verdi vi skaper.')}<p>(Ness, ${year})</p>`,
    );
    const element = await page(`<div>${versions.join('')}</div>`);
    expect(element.shadowRoot!.querySelector('[part="switch"]')).to.equal(null);
    expect(element.shadowRoot!.querySelectorAll('figure:not([hidden])')).to.have.length(2);
  });

  it('that are no definitions have no facts from the texts beside them', async () => {
    expectMessages(/no source that can be read/);
    const press = await page(
      `<div>${quote('– Dette er stort.')}<p>Foto: Siri Haugdal (2021)</p><p>Det sier Jon Rødsand.</p>${quote('– Vi er glade.')}<p>Les mer i <em>Kystposten</em>, 2021.</p>${quote('– Bra.')}<p>Beskrevet i <em>Årsmeldingen</em>, 2021.</p></div>`,
    );
    expect(press.records.map(({ authors, year }) => [authors.length, year])).to.deep.equal([
      [0, undefined],
      [0, undefined],
      [0, undefined],
    ]);
    const praise = (words: string, who: string) =>
      `<div><blockquote><p>${words}</p><cite>${who}</cite></blockquote></div>`;
    const praised = await page(
      `<section><h2>Omtaler</h2>${praise('De lyttet først.', 'Anna Bekk')}${praise('Ryddig.', 'Deltaker i 2022')}</section>`,
    );
    expect(praised.records.map(({ authors, year }) => [authors.join(), year])).to.deep.equal([
      ['Anna Bekk', undefined],
      ['', undefined],
    ]);
  });

  it('end at their closing mark if another line follows', async () => {
    const line = 'Byarkivet, eske 114, brev fra mars';
    const element = await page(
      `<div><p>To brev:</p><blockquote><p>«Vi ber om vei.»</p><p>${line}</p></blockquote><p>og</p>${B}</div>`,
    );
    expect(element.records[0]).to.deep.include({ text: 'Vi ber om vei.', authors: [] });
    expect(texts(element, '[part="source"]')[0]).to.equal(line);
  });

  it('are accessible', async () => {
    await expect(await page(BOX)).to.be.accessible();
  });

  it('lose and repeat no word, whatever is between them', async function () {
    this.timeout(60_000);
    allowMessages(/no source that can be read|Several quotations|Nothing in it could be read/);
    let count = 0;
    const word = () => `ord${(count++).toString(36)}x`;
    const part = fc.constantFrom(
      () => `<p>${word()} ${word()}.</p>`,
      () => `<h3>${word()}</h3>`,
      () => `<blockquote><p>${word()} ${word()}.</p></blockquote>`,
      () => `<blockquote>«${word()}.»<footer>— ${word()}, 2010</footer></blockquote>`,
      () =>
        `<figure><blockquote><p>${word()}.</p></blockquote><figcaption>${word()} (2012)</figcaption></figure>`,
      () => `<p class="kilde">${word()} notat</p>`,
      () => `<ul><li>${word()}</li></ul>`,
      () => `<dl><dt>${word()}</dt><dd>${word()} ${word()} ${word()} ${word()}.</dd></dl>`,
      () => `<div><p>${word()}</p><blockquote>${word()}</blockquote></div>`,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 2, maxLength: 7 }), async (parts) => {
        const content = `<div>${parts.map((make) => make()).join('')}</div>`;
        const element = await page(content);
        expect(counts(drawnText(element)), content).to.deep.include(
          Object.fromEntries(
            Object.entries(counts(drawnText(element, true))).filter(([key]) => key.startsWith('ord')),
          ),
        );
        element.parentElement!.remove();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a glossary', () => {
  const LIST = `<dl>
    <dt id="spor">Spor</dt><dd>Merker som viser hvordan noe er brukt. (Kilde: Engdal 2011, s. 8)</dd>
    <dt>Utmark</dt><dd>«Det som ligger utenfor gjerdet.» <span class="source">Rinde, <a href="/rapport"><em>Land</em></a> (2005)</span></dd>
    <dt>Grend</dt><dt>Krets</dt><dd>Noen gårder som deler <em>samme</em> vei.</dd><dd>En skolekrets på bygda (Moe, 1990).</dd>
    <dt>Tun</dt><dd>Hus som er samlet om et gårdsrom.</dd><dd class="kilde">Kilde: Lie og Sand 2018</dd>
  </dl>`;

  it('has a record for each definition, with its term and source', async () => {
    const element = await page(
      `<div><h2>Ordliste</h2><p>Ordene i rapporten.</p>${LIST}<p>Vi retter gjerne.</p></div>`,
    );
    expect(
      element.records.map(({ term, text, authors, year }) => [term, text, authors.join(), year]),
    ).to.deep.equal([
      ['Spor', 'Merker som viser hvordan noe er brukt.', 'Engdal', '2011'],
      ['Utmark', 'Det som ligger utenfor gjerdet.', 'Rinde', '2005'],
      ['Grend, Krets', 'Noen gårder som deler samme vei.', '', undefined],
      ['Grend, Krets', 'En skolekrets på bygda', 'Moe', '1990'],
      ['Tun', 'Hus som er samlet om et gårdsrom.', 'Lie,Sand', '2018'],
    ]);
    expect(element.records[0]).to.deep.include({ id: 'spor', locator: '8' });
    expect(shown(element)).to.deep.equal([
      'Ordliste',
      'Ordene i rapporten.',
      'Spor',
      'Merker som viser hvordan noe er brukt.',
      '(Kilde: Engdal 2011, s. 8)',
      'Utmark',
      '«Det som ligger utenfor gjerdet.»',
      'Rinde, Land (2005)',
      'Grend',
      'Krets',
      'Noen gårder som deler samme vei.',
      'En skolekrets på bygda',
      'Moe, 1990',
      'Tun',
      'Hus som er samlet om et gårdsrom.',
      'Kilde: Lie og Sand 2018',
      'Vi retter gjerne.',
    ]);
    expect(element.shadowRoot!.querySelector('[part="source"] a')!.getAttribute('href')).to.equal('/rapport');
  });

  it('may be directly in the tag', async () => {
    const element = await page(LIST);
    expect(element.records).to.have.length(5);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('is no quotation where nothing is quoted', async () => {
    const element = await page('<dl><dt>Tun</dt><dd>Hus som er samlet om et gårdsrom.</dd></dl>');
    expect(element.shadowRoot!.querySelector('blockquote')).to.equal(null);
    const quotation = element.shadowRoot!.querySelector('[part="quotation"]')!;
    expect(getComputedStyle(quotation, '::before').content).to.equal('none');
    expect(getComputedStyle(quotation.querySelector('p')!).textIndent).to.equal('0px');
  });

  it('may quote in blocks of their own', async () => {
    const element = await page(
      `<dl><dt>Lån</dt><dd>${quote('Det man skal ha igjen.')}<p>(Haugli &amp; Moe, 2011)</p></dd><dt>Gave</dt><dd>Det man ikke skal ha igjen.</dd></dl>`,
    );
    expect(element.records.map(({ term, authors }) => [term, authors.length])).to.deep.equal([
      ['Lån', 2],
      ['Gave', 0],
    ]);
  });

  it('is not made of facts, questions, staff or references', async () => {
    expectMessages(/Nothing in it could be read/);
    for (const list of [
      '<dt>Prosjektleder</dt><dd>Marit Sol</dd><dt>Periode</dt><dd>2020–2024</dd>',
      '<dt>Finansiering</dt><dd>Midler fra to ulike statlige fond og ett lokalt</dd><dt>Kontakt</dt><dd>Se siden for alle som er ansatt</dd>',
      '<dt>Hva koster det?</dt><dd>Det koster ingenting for dem som bor der.</dd><dt>Hvem kan bli med?</dt><dd>Alle som har lyst og tid kan bli med.</dd>',
      '<dt>Kari Berg</dt><dd>Professor i sosiologi ved instituttet i sør.</dd><dt>Ola Lien</dt><dd>Stipendiat i arkeologi ved instituttet i nord.</dd>',
      '<dt>12. mai</dt><dd>Seminar om tun og grender i Valdres.</dd><dt>13. mai</dt><dd>Vandring til to tun og en krets.</dd>',
      '<dt>[1]</dt><dd>Berg, K. (2012). Tun i tid. Oslo: Fagbok.</dd><dt>[2]</dt><dd>Lien, O. (2014). Vei i vellinga. Oslo: Fagbok.</dd>',
    ]) {
      const element = await page(`<dl>${list}</dl>`);
      expect(element.records, list).to.have.length(0);
    }
  });

  it('stays on the page beside quotations, like facts', async () => {
    const element = await page(`<div><dl><dt>Periode</dt><dd>2020–2024</dd></dl>${A}<p>og</p>${B}</div>`);
    expect(element.records).to.have.length(2);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('is accessible', async () => {
    await expect(await page(LIST)).to.be.accessible();
  });
});

describe('several quotations directly in the tag', () => {
  it('stay under the headings and texts above them', async () => {
    const element = await page(
      `<h2>Ord</h2><p>To syn:</p><h3>Lån</h3>${A}<h3>Gjeld</h3><p>Nyere:</p>${B}<p>Slutt.</p>`,
    );
    expect(shown(element)).to.deep.equal([
      'Ord',
      'To syn:',
      'Lån',
      'Tillit er å låne bort nøkkelen.',
      'Haugli & Moe, 2011, s. 4',
      'Gjeld',
      'Nyere:',
      '«Tillit er et lån uten kvittering.»',
      'Tveit, Gjeld og gaver (1999), s. 70',
      'Slutt.',
    ]);
  });

  it('stay around a text', async () => {
    const element = await page(`${A}<p>Andre er mer skeptiske:</p>${B}`);
    expect(shown(element).indexOf('Andre er mer skeptiske:')).to.equal(2);
    expect(element.shadowRoot!.querySelectorAll('figure')).to.have.length(2);
  });
});
