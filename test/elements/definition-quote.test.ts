import { aTimeout, expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import { emulateMedia } from '../browser.js';
import '../../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../../src/elements/definition-quote/definition-quote.js';
import { definition, definitionInPress } from '../../stories/content/group.js';
import { writeBibtex, writeCslJson, writeRis } from '../../src/writers/index.js';
import { showsWhole } from './checks.js';
import { allowMessages, expectMessages, warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';
import { skip } from '../skip.js';
import { waitUntil } from '../wait.js';

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

  it('says "page" for pages only', async () => {
    for (const [cited, said] of [
      ['(Barnevernsloven § 4-2, 1992)', 'Barnevernsloven, 1992, § 4-2'],
      ['(Vik, 2019, kap. 3)', 'Vik, 2019, kap. 3'],
      ['(Vik, 2019, s. xii)', 'Vik, 2019, s. xii'],
    ])
      expect(source(await page(`${QUOTE}<p>${cited}</p>`)), cited).to.deep.equal([said]);
  });

  it('cites by family names, and shows a source with given names as written', async () => {
    for (const [lang, said] of Object.entries({
      nb: 'Ness, von Heimburg & Helsedirektoratet, 2020',
      en: 'Ness, von Heimburg, & Helsedirektoratet, 2020',
    })) {
      const authors = 'authors="Ness, Ottar; Dina von Heimburg; Helsedirektoratet" year="2020"';
      expect(source(await page(QUOTE, authors, lang))).to.deep.equal([said]);
    }
    const written = await page(`${QUOTE}<p>— Ottar Ness (2020)</p>`);
    expect(source(written)).to.deep.equal(['— Ottar Ness (2020)']);
  });

  it('shows a source that it cannot display in full as written', async () => {
    expectMessages(/no source that can be read/);
    for (const written of [
      '(Ness et al., 2020, s. 36)',
      '(Ness & Heimburg, 2020, s. 36, vår utheving)',
      'Etter et foredrag i Levanger',
    ]) {
      const element = await page(`${QUOTE}<p>${written}</p>`);
      expect(drawnText(element).replace(/\s+/g, ' '), written).to.contain(written);
    }
  });

  it('leaves a source inside the quotation in place, and shows it once', async () => {
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

  it('gives precedence to attributes', async () => {
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

  it('links the source if the page does, but not to unsafe addresses', async () => {
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
    expectMessages(/no source that can be read/);
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

  it('shows records set by a script', async () => {
    expectMessages(/no source that can be read/);
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
    expect(quotation.textContent!.trim()).to.equal('“Welfare is made together.”');
    expect([quotation.lang, quotation.cite]).to.deep.equal(['en', 'https://example.org/']);
  });

  it('adds quotation marks to quotations of a script, and alternates inner ones', async () => {
    expectMessages(/no source that can be read/);
    const element = await page(QUOTE);
    const said = async (record: object) => {
      element.records = [record] as never;
      await element.updateComplete;
      return texts(element, 'blockquote')[0];
    };
    expect(await said({ text: 'Velferd skapes «sammen».' })).to.equal('«Velferd skapes ‘sammen’.»');
    expect(await said({ text: '«Velferd skapes.»' }), 'not twice').to.equal('«Velferd skapes.»');
    expect(await said({ text: 'Welfare is “made”.', lang: 'en' })).to.equal('“Welfare is ‘made’.”');
    expect(await said({ text: 'Velfærd', original: '„Velfærd“' })).to.equal('„Velfærd“');
    expect(element.records[0]!.text, 'the record is what was given').to.equal('Velfærd');
  });

  describe('a quotation inside another element', () => {
    const wrapped = (lang: string, text: string, source = '(Ness, 2020)') =>
      `<div lang="${lang}"><blockquote><p>${text}</p></blockquote><p>${source}</p></div>`;

    it('is displayed like any other, in the language of that element', async () => {
      expectMessages(/no source that can be read/);
      const element = await page(wrapped('en', 'Welfare is made by people.'));
      expect(element.records[0]).to.deep.include({ text: 'Welfare is made by people.', lang: 'en' });
      const blockquote = element.querySelector('blockquote')!;
      expect(element.querySelector('div')!.assignedSlot, 'not copied').to.not.equal(null);
      const { fontSize, marginInlineStart } = getComputedStyle(blockquote);
      const own = await page(QUOTE);
      expect(fontSize).to.equal(getComputedStyle(own.querySelector('blockquote')!).fontSize);
      expect(marginInlineStart).to.equal('0px');
      expect(getComputedStyle(blockquote, '::before').content, 'marks').to.equal('open-quote');
      expect(element.shadowRoot!.querySelector('[part="cite"]')).to.not.equal(null);
      expect(lostWords(element)).to.deep.equal([]);
    });

    it('is an edition among others', async () => {
      const element = await page(
        wrapped('nb', '«Velferd skapes.»') + wrapped('en', '“Welfare is made.”', '(Ness, 2020, p. 36)'),
        '',
        'en',
      );
      await waitUntil(() => element.shadowRoot!.querySelector('[part="switch"]'), 'switch');
      await element.updateComplete;
      const [norwegian, english] = element.querySelectorAll('div');
      expect(english!.checkVisibility()).to.equal(true);
      expect(norwegian!.assignedSlot!.closest('figure')!.getAttribute('hidden')).to.equal('until-found');
    });

    it('is drawn beside another one in the same element', async () => {
      expectMessages(/no source that can be read/);
      const element = await page(`<div>${QUOTE}<p>(Ness, 2020)</p>${QUOTE}</div>${QUOTE}<p>(Ness, 2021)</p>`);
      expect(element.records.map(({ year }) => year)).to.deep.equal(['2020', undefined, '2021']);
      expect(drawnText(element).match(/Velferd/g)).to.have.length(3);
    });
  });

  it('fills its slots before they are in the tree, since inserting each one takes time for all others', async () => {
    const { assign } = HTMLSlotElement.prototype;
    const late: string[] = [];
    HTMLSlotElement.prototype.assign = function (...nodes) {
      if (this.isConnected && nodes.some((node) => (node as Element).localName === 'blockquote'))
        late.push((nodes[0] as Element).textContent);
      assign.apply(this, nodes);
    };
    try {
      const element = await page('<blockquote>Om velferd</blockquote><blockquote>Noe annet</blockquote>');
      expect([...element.children].every((child) => child.assignedSlot)).to.equal(true);
    } finally {
      HTMLSlotElement.prototype.assign = assign;
    }
    expectMessages(/no source/);
    expect(late).to.deep.equal([]);
  });

  it('shows a quotation after it has been in another element', async () => {
    const element = await page(`${QUOTE}<p>(Ness, 2020)</p>`);
    const quotation = element.querySelector('blockquote')!;
    const other = await page('');
    other.prepend(quotation);
    await aTimeout(0);
    await other.updateComplete;
    allowMessages(/othing in it/, /no source/);
    expect(quotation.checkVisibility()).to.equal(true);
    element.prepend(quotation);
    await aTimeout(0);
    await Promise.all([element.updateComplete, other.updateComplete]);
    expect(quotation.assignedSlot!.getRootNode()).to.equal(element.shadowRoot);
    expect(quotation.checkVisibility()).to.equal(true);
  });

  it('separates a source in the quotation’s last paragraph, and ends the quotation before it', async () => {
    const element = await page(
      '<blockquote><p>Velferd skapes av mennesker.</p><p>(Ness &amp; Heimburg, 2020, s. 36)</p></blockquote>',
    );
    const [words, said] = element.querySelectorAll('p');
    const sizeOf = (node: Element) => Number.parseFloat(getComputedStyle(node).fontSize);
    expect(sizeOf(said!)).to.be.below(sizeOf(words!));
    expect(getComputedStyle(words!, '::after').content).to.equal('close-quote');
    expect(getComputedStyle(said!, '::after').content).to.equal('none');
    const inline = await page('<blockquote><p>Velferd skapes. (Ness, 2020)</p></blockquote>');
    expect(getComputedStyle(inline.querySelector('p')!, '::after').content).to.equal('none');
  });

  describe('editions', () => {
    const text = (begin: string) =>
      `<p>«Velferd skapes av mennesker. ${begin} fremste oppdrag er å bygge fellesskap.»</p>`;
    const versions = `<blockquote>${text('Det offentliges')}</blockquote><p>(Ness &amp; Heimburg, in press)</p>
      <blockquote id="newest">${text('Offentlig sektors')}</blockquote><p>(Ness &amp; Heimburg, 2020, s. 36)</p>`;
    const languages = `<blockquote lang="nb">${text('Offentlig sektors')}</blockquote><p>(Ness, 2020)</p>
      <blockquote lang="en"><p>“Welfare is made by people.”</p></blockquote><p>(Ness, 2020)</p>
      <blockquote lang="da"><p>«Velfærd skabes af mennesker.»</p></blockquote><p>(Ness, 2020)</p>`;
    const switched = async (element: RgDefinitionQuote) => {
      await waitUntil(() => element.shadowRoot!.querySelector('[part="switch"]'), 'switch');
      await element.updateComplete;
    };
    const shown = (element: RgDefinitionQuote) => texts(element, 'figure:not([hidden]) [part="source"]');
    const choose = async (element: RgDefinitionQuote, label: string) => {
      const choice = [...element.shadowRoot!.querySelectorAll('label')].find(
        ({ textContent }) => textContent.trim() === label,
      )!;
      choice.click();
      await element.updateComplete;
    };

    it('shows the newest version, and the others one by one', async () => {
      const element = await page(versions);
      await switched(element);
      expect(shown(element)).to.deep.equal(['Ness & Heimburg, 2020, s. 36']);
      expect(texts(element, 'label')).to.deep.equal(['2020', 'i trykk']);
      await choose(element, 'i trykk');
      expect(shown(element)).to.deep.equal(['Ness & Heimburg, i trykk']);
      expect(element.querySelectorAll('blockquote')[0]!.assignedSlot, 'the page’s own').to.not.equal(null);
      // "in press" is in the language of the page
      expect(lostWords(element)).to.deep.equal(['in', 'press']);
    });

    it('marks what was changed, word by word, and says so', async () => {
      const element = await page(versions);
      await switched(element);
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="change"]')!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('ins'), 'changes');
      expect(texts(element, 'del')).to.deep.equal(['[fjernet: Det offentliges]']);
      expect(texts(element, 'ins')).to.deep.equal(['[lagt til: Offentlig sektors]']);
      await expect(element).to.be.accessible();
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="change"]')!.click();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('ins')).to.equal(null);
    });

    it('marks one change between the two versions of the group’s own definition', async () => {
      const box = document.createElement('div');
      render([definition, definitionInPress], box);
      const element = await page(box.innerHTML);
      await switched(element);
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="change"]')!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('ins'), 'changes');
      expect(texts(element, 'del, ins')).to.deep.equal([
        '[fjernet: Det offentliges]',
        '[lagt til: Offentlig sektors]',
      ]);
      const said = texts(element, '[part~="changes"]')[0]!;
      expect(said).to.match(/^«Relasjonell velferd .* ‘fellesskapsverdier’ .*\.»$/);
      await element.updateComplete;
      expect(texts(element, '.marks span'), 'no marks over what does not show').to.deep.equal([]);
    });

    it('starts at the language of the page, and names each in itself', async () => {
      const element = await page(languages, '', 'en');
      await switched(element);
      expect(texts(element, 'label')).to.deep.equal(['norsk bokmål', 'English', 'dansk']);
      expect(element.querySelector<HTMLElement>('[lang="en"]')!.checkVisibility()).to.equal(true);
      const norwegian = await page(languages, '', 'nb');
      await switched(norwegian);
      expect(texts(norwegian, 'label')).to.deep.equal(['norsk bokmål', 'English', 'dansk']);
      expect(norwegian.querySelector('blockquote')!.checkVisibility()).to.equal(true);
      await choose(norwegian, 'English');
      expect(
        norwegian.querySelector<HTMLElement>('[lang="en"]')!.assignedSlot!.closest('figure')!.hidden,
      ).to.equal(false);
      expect(norwegian.shadowRoot!.querySelectorAll('figure:not([hidden])')).to.have.length(1);
    });

    it('shows all quotations that are not editions of one another', async () => {
      const element = await page(
        `<blockquote>«Om velferd og samfunn»</blockquote><p>(Ness, 2019)</p><blockquote>«Noe helt annet»</blockquote><p>(Ness, 2020)</p>`,
      );
      await aTimeout(100);
      expect(element.shadowRoot!.querySelectorAll('figure:not([hidden])')).to.have.length(2);
      expect(element.shadowRoot!.querySelector('[part="switch"]')).to.equal(null);
    });

    it('underlines only the shown version in forced colours', async function () {
      await emulateMedia(this, { features: { 'forced-colors': 'active' } });
      const element = await page(versions);
      await switched(element);
      const canvas = document.createElement('i');
      canvas.style.color = 'Canvas';
      element.after(canvas);
      const { color } = getComputedStyle(canvas);
      const lines = [...element.shadowRoot!.querySelectorAll('[part="switch"] label span')].map(
        (label) => getComputedStyle(label).borderBottomColor === color,
      );
      expect(lines).to.deep.equal([false, true]);
    });

    it('shows the version that the address names', async () => {
      location.hash = '#older';
      try {
        const element = await page(versions.replace('<blockquote>', '<blockquote id="older">'));
        await switched(element);
        expect(shown(element)).to.deep.equal(['Ness & Heimburg, i trykk']);
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });
  });

  describe('citing', () => {
    const SOURCE = '<p>(Ness &amp; Heimburg, 2020, s. 36)</p>';
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);
    const open = async (element: RgDefinitionQuote) => {
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part="cite"]')!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('[part="citing"]'), 'menu');
    };
    const press = async (element: RgDefinitionQuote, name: string) => {
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="citing"] button')];
      buttons.find(({ textContent }) => textContent.trim() === name)!.click();
      await aTimeout(20);
      await element.updateComplete;
    };

    it('copies each form, and announces it', async () => {
      const copied: string[] = [];
      clipboard((text) => Promise.resolve(void copied.push(text)));
      const element = await page(
        QUOTE + SOURCE,
        'source-title="Samskapt velferd" authors="Ness; Heimburg" year="2020"',
      );
      await open(element);
      expect(texts(element, '[part="citing"] button')).to.deep.equal([
        'Henvisning',
        'Referanse',
        'BibTeX',
        'RIS',
        'CSL-JSON',
        'Lenke',
      ]);
      await press(element, 'Henvisning');
      expect(texts(element, '[role="status"]')).to.deep.equal(['Kopiert: henvisning']);
      for (const name of ['Referanse', 'BibTeX', 'RIS', 'CSL-JSON', 'Lenke']) await press(element, name);
      const [record] = element.records;
      expect(copied[0]).to.match(/^\(Ness & Heimburg, 2020/);
      expect(copied[1]).to.equal('Ness & Heimburg. (2020). Samskapt velferd.');
      expect(copied.slice(2, 5)).to.deep.equal([
        writeBibtex(record!),
        writeRis(record!),
        writeCslJson(record!),
      ]);
      expect(copied[5]).to.match(/#velferd-er-en-verdi/);
      await expect(element).to.be.accessible();
    });

    it('copies a whole reference where authors, year and title are known', async () => {
      const copied: string[] = [];
      clipboard((text) => Promise.resolve(void copied.push(text)));
      const attributes =
        'authors="Ness, Ottar; von Heimburg, Dina" year="in press" source-title="Samskaping" doi="doi:10.1000/182"';
      for (const [lang, name] of [
        ['nb', 'Referanse'],
        ['en', 'Reference'],
      ] as const) {
        const element = await page(QUOTE, attributes, lang);
        await open(element);
        await press(element, name);
      }
      expect(copied).to.deep.equal([
        'Ness, O. & von Heimburg, D. (i trykk). Samskaping. https://doi.org/10.1000/182',
        'Ness, O., & von Heimburg, D. (in press). Samskaping. https://doi.org/10.1000/182',
      ]);
      const element = await page(QUOTE + SOURCE);
      await open(element);
      expect(texts(element, '[part="citing"] button'), 'no title').not.to.include('Referanse');
    });

    it('names no authors as all of them where the page says there are others', async () => {
      const copied: string[] = [];
      clipboard((text) => Promise.resolve(void copied.push(text)));
      for (const content of [
        `${QUOTE}<p>(Ness et al., 2020, s. 36)</p>`,
        '<blockquote><p>«Velferd skapes.» (Ness et al., 2020, s. 36)</p></blockquote>',
      ]) {
        const element = await page(content);
        await open(element);
        for (const name of ['Henvisning', 'BibTeX', 'RIS']) await press(element, name);
        const [inText, bibtex, ris] = copied.splice(0);
        expect(inText).to.equal('(Ness et al., 2020, s. 36)');
        expect(bibtex).to.contain('author = {Ness and others}');
        expect(ris).to.contain('AU  - et al.');
      }
    });

    it('is offered where the source stands inside the quotation, as in any other place', async () => {
      for (const inside of [
        '<blockquote><p>«Velferd skapes.»</p><p>(Ness &amp; Heimburg, 2020, s. 36)</p></blockquote>',
        '<blockquote><p>«Velferd skapes.» (Ness &amp; Heimburg, 2020, s. 36)</p></blockquote>',
        '<blockquote><p>«Velferd skapes.»</p><footer>— <cite>Ness &amp; Heimburg, 2020, s. 36</cite></footer></blockquote>',
        '<blockquote><p>«Velferd skapes.»</p><cite>Ness &amp; Heimburg, 2020, s. 36</cite></blockquote>',
      ]) {
        const element = await page(inside);
        await open(element);
        expect(drawnText(element).match(/Heimburg/g), inside).to.have.length(1);
        const copied: string[] = [];
        clipboard((text) => Promise.resolve(void copied.push(text)));
        await press(element, 'Henvisning');
        expect(copied, inside).to.deep.equal(['(Ness & Heimburg, 2020, s. 36)']);
        await expect(element).to.be.accessible();
      }
    });

    it('shows the text selected where the browser keeps the clipboard closed', async () => {
      clipboard(() => Promise.reject(new Error('denied')));
      const element = await page(QUOTE + SOURCE);
      await open(element);
      await press(element, 'BibTeX');
      const area = element.shadowRoot!.querySelector('textarea')!;
      expect(area.value).to.contain('@misc{ness-heimburg-2020');
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
      expect(element.shadowRoot!.activeElement).to.equal(area);
      await expect(element).to.be.accessible();
    });

    it('is closed by Escape, which leaves the focus on its button', async () => {
      const element = await page(QUOTE + SOURCE);
      await open(element);
      const [first] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="citing"] button');
      first!.focus();
      first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part="citing"]')).to.equal(null);
      expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('cite');
    });

    it('is offered only where there is something to cite', async () => {
      expectMessages(/no source that can be read/);
      const element = await page('<blockquote>«Velferd skapes»</blockquote>', 'lang="nb"');
      expect(element.shadowRoot!.querySelector('[part="cite"]')).to.equal(null);
    });
  });

  it('alternates marks within marks without touching the page’s text', async function () {
    if (!('highlights' in CSS)) skip(this, 'the engine has no custom highlights');
    const element = await page(`${QUOTE.replace('.»<', '», sier de.<')}<p>(Ness, 2020)</p>`);
    const marks = () => [...element.shadowRoot!.querySelectorAll('.marks span')];
    await waitUntil(() => marks().length, 'marks');
    expect(marks().map(({ textContent }) => textContent)).to.deep.equal(['‘', '’']);
    expect(element.querySelector('blockquote')!.textContent).to.contain('«sammen»');
    expect([...CSS.highlights.get('rg-nested-mark')!].map(String)).to.deep.equal(['«', '»']);
    element.remove();
    expect([...CSS.highlights.get('rg-nested-mark')!]).to.have.length(0);
  });

  it('finds marks within marks after characters outside the basic plane', async function () {
    if (!('highlights' in CSS)) skip(this, 'the engine has no custom highlights');
    await page('<blockquote>«🌱 Velferd skapes «sammen»», sier de.</blockquote><p>(Ness, 2020)</p>');
    const marked = () => [...(CSS.highlights.get('rg-nested-mark') ?? [])].map(String);
    await waitUntil(() => marked().length, 'marks');
    expect(marked()).to.deep.equal(['«', '»']);
  });

  it('gives search engines its definition only on request', async () => {
    const element = await page(`${QUOTE}<p>(Ness, 2020)</p>`, 'structured-data');
    const scripts = () => document.head.querySelectorAll('script[type="application/ld+json"]');
    await waitUntil(() => scripts().length === 1);
    expect(JSON.parse(scripts()[0]!.textContent!)).to.include({ '@type': 'Quotation', inLanguage: 'nb' });
    element.structuredData = false;
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('links a DOI in each way it is written, and reports one that is invalid', async () => {
    for (const doi of [
      '10.1000/182',
      'doi:10.1000/182',
      'DOI 10.1000/182',
      'https://doi.org/10.1000/182',
      'http://dx.doi.org/10.1000/182',
    ]) {
      const element = await page(QUOTE, `authors="Ness" doi="${doi}"`);
      expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="source"] a')!.href).to.equal(
        'https://doi.org/10.1000/182',
      );
    }
    const said = await warningsOf(async () => {
      const element = await page(QUOTE, 'authors="Ness" doi="javascript:alert(1)"');
      expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('doi=');
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
      'quotations in a box, with text between': [`<div>${QUOTE}<p>Mer tekst</p>${QUOTE}</div>`, /no source/],
      'a nested quotation': [
        '<blockquote>Ytre <blockquote>Indre</blockquote></blockquote><p>(Ness, 2020)</p>',
      ],
    };
    showsWhole(cases, page);
  });

  it('is accessible', async () => {
    await expect(
      await page(`${QUOTE}<p>(<a href="/b">Ness &amp; Heimburg, 2020, s. 36</a>)</p>`, 'term="Velferd"'),
    ).to.be.accessible();
  });
});
