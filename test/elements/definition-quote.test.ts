import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../../src/elements/definition-quote/definition-quote.js';
import { drawnText, lostWords, texts, warningsOf } from './reading.js';

const page = async (content: string, attributes = '', lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = `<rg-definition-quote ${attributes}>${content}</rg-definition-quote>`;
  await fixture(box);
  const element = box.firstElementChild as RgDefinitionQuote;
  await element.updateComplete;
  return element;
};
const QUOTE = '<blockquote><p>«Velferd er en verdi som <em>mennesker</em> skaper «sammen».»</p></blockquote>';
const source = (element: Element) => texts(element, '[part="source"]');

describe('rg-definition-quote', () => {
  it('slots the page’s own quotation and says its source in the language of the page', async () => {
    const element = await page(
      `${QUOTE}<p>(Ness &amp; Heimburg, 2020, s. 36)</p>`,
      'term="Relasjonell velferd"',
    );
    const blockquote = element.querySelector('blockquote')!;
    expect(blockquote.assignedSlot).to.be.instanceOf(HTMLSlotElement);
    expect(blockquote.innerHTML).to.equal(
      '<p>«Velferd er en verdi som <em>mennesker</em> skaper «sammen».»</p>',
    );
    expect(texts(element, '[part="term"] dfn')).to.deep.equal(['Relasjonell velferd']);
    expect(source(element)).to.deep.equal(['Ness & Heimburg, 2020, s. 36']);
    expect(element.records[0]).to.deep.include({
      text: 'Velferd er en verdi som mennesker skaper «sammen».',
      authors: ['Ness', 'Heimburg'],
      year: '2020',
      locator: '36',
    });
    element.parentElement!.lang = 'en';
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(source(element)).to.deep.equal(['Ness & Heimburg, 2020, p. 36']);
  });

  it('says "in press" and several pages in each language', async () => {
    const inPress = await page(`${QUOTE}<p>(Ness &amp; Heimburg, in press)</p>`);
    expect(source(inPress)).to.deep.equal(['Ness & Heimburg, i trykk']);
    const pages = await page(`${QUOTE}<p>(Vygotsky, 2001, s. 162–163)</p>`, '', 'en');
    expect(source(pages)).to.deep.equal(['Vygotsky, 2001, pp. 162–163']);
  });

  it('leaves a source that it cannot say in full as it was written', async () => {
    for (const written of [
      '(Ness et al., 2020, s. 36)',
      '(Ness & Heimburg, 2020, s. 36, vår utheving)',
      'Etter et foredrag i Levanger',
    ]) {
      const element = await page(`${QUOTE}<p>${written}</p>`);
      expect(drawnText(element).replace(/\s+/g, ' '), written).to.contain(written);
    }
  });

  it('leaves a source inside the quotation where it is, and says it once', async () => {
    for (const inside of [
      '<blockquote><p>«Velferd skapes.» (Ness &amp; Heimburg, 2020, s. 36)</p></blockquote>',
      '<blockquote><p>«Velferd skapes.»</p><footer>Ness &amp; Heimburg (2020)</footer></blockquote>',
      '<figure><blockquote>«Velferd skapes.»</blockquote><figcaption>Ness &amp; Heimburg (2020)</figcaption></figure>',
    ]) {
      const element = await page(inside);
      expect(element.records[0], inside).to.deep.include({
        text: 'Velferd skapes.',
        authors: ['Ness', 'Heimburg'],
        year: '2020',
      });
      expect(drawnText(element).match(/Heimburg/g), inside).to.have.length(1);
    }
  });

  it('lets attributes win', async () => {
    const element = await page(
      `${QUOTE}<p>(Ness, 1999)</p>`,
      'authors="Ness; Heimburg" year="2020" locator="36" doi="doi:10.1000/182"',
    );
    expect(source(element)).to.deep.equal(['Ness & Heimburg, 2020, s. 36']);
    expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="source"] a')!.href).to.equal(
      'https://doi.org/10.1000/182',
    );
    expect(drawnText(element), 'what the page said is not lost').to.contain('1999');
  });

  it('links the source where the page does, and nowhere unsafe', async () => {
    const linked = await page(
      `${QUOTE}<p>(<a href="https://example.org/b">Ness &amp; Heimburg, 2020</a>)</p>`,
    );
    expect(linked.shadowRoot!.querySelector<HTMLAnchorElement>('[part="source"] a')!.href).to.equal(
      'https://example.org/b',
    );
    const said = await warningsOf(async () => {
      const unsafe = await page(QUOTE, 'authors="Ness" href="javascript:alert(1)"');
      expect(unsafe.shadowRoot!.querySelector('a')).to.equal(null);
      expect(source(unsafe)).to.deep.equal(['Ness']);
    });
    expect(said.join()).to.contain('href=');
  });

  it('adds marks of the quotation’s language where the author typed none', async () => {
    const marks = async (content: string, lang: string) => {
      const element = await page(content, '', lang);
      const paragraph = element.querySelector('blockquote p') ?? element.querySelector('blockquote')!;
      return [
        getComputedStyle(element.querySelector('blockquote')!, '::before').content,
        getComputedStyle(paragraph, '::after').content,
      ];
    };
    expect(await marks('<blockquote><p>Velferd skapes av mennesker.</p></blockquote>', 'nb')).to.deep.equal([
      'open-quote',
      'close-quote',
    ]);
    expect(await marks('<blockquote>Velferd skapes av mennesker.</blockquote>', 'nb')).to.deep.equal([
      'open-quote',
      'close-quote',
    ]);
    expect(await marks(QUOTE, 'nb')).to.deep.equal(['none', 'none']);
  });

  it('shows records that a script gives', async () => {
    const element = await page(QUOTE);
    element.records = [
      {
        text: 'Welfare is made together.',
        lang: 'en',
        authors: ['Ness'],
        year: 2020,
        url: 'https://example.org',
      },
    ] as never;
    await element.updateComplete;
    const quotation = element.shadowRoot!.querySelector('blockquote')!;
    expect(quotation.textContent!.trim()).to.equal('Welfare is made together.');
    expect([quotation.lang, quotation.cite]).to.deep.equal(['en', 'https://example.org/']);
  });

  describe('content that is not as it should be', () => {
    const cases: Record<string, [string, RegExp?]> = {
      'an empty element': ['', /Nothing in it could be read|nothing in it/],
      'text alone': ['Bare tekst', /Nothing in it could be read|nothing in it/],
      'an empty blockquote': ['<blockquote></blockquote>', /./],
      'a quotation without a source': [QUOTE, /no source/],
      'a source that is only a year': [`${QUOTE}<p>(2020)</p>`, /no source/],
      'unbalanced marks': ['<blockquote>«Velferd» skapes av «mennesker</blockquote><p>(Ness, 2020)</p>'],
      'a paragraph as quotation': [
        '<p>«Velferd er en verdi som mennesker skaper sammen.» (Ness &amp; Heimburg, 2020)</p>',
      ],
      'two quotations': [`${QUOTE}<p>(Ness, 2020)</p>${QUOTE}<p>(Heimburg, 2021)</p><p>Mer tekst</p>`],
      'a nested quotation': [
        '<blockquote>Ytre <blockquote>Indre</blockquote></blockquote><p>(Ness, 2020)</p>',
      ],
    };
    for (const [name, [content, warning]] of Object.entries(cases))
      it(`${name} is shown whole${warning ? ', and told of once' : ''}`, async () => {
        let element!: RgDefinitionQuote;
        const said = await warningsOf(async () => {
          element = await page(content);
          element.requestUpdate();
          await element.updateComplete;
        });
        expect(lostWords(element)).to.deep.equal([]);
        expect(said).to.have.length(warning ? 1 : 0);
        if (warning) expect(said[0]).to.match(warning);
      });
  });

  it('is accessible', async () => {
    await expect(
      await page(`${QUOTE}<p>(<a href="/b">Ness &amp; Heimburg, 2020, s. 36</a>)</p>`, 'term="Velferd"'),
    ).to.be.accessible();
  });
});
