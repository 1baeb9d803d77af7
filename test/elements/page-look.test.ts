import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { pageWith } from './shift.js';
import { waitUntil } from '../wait.js';

/** A page with its own style sheet, upgraded by the script; `before` is the result of `look` before that. */
async function upgraded<T>(css: string, markup: string, look: (page: Document) => T) {
  const { page } = await pageWith(html`${unsafeHTML(markup)}`, 768);
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
  const before = look(page);
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/__whole__/define.js';
  page.body.append(script);
  const elements = [...page.querySelectorAll<LitElement>('[id="it"]')];
  await waitUntil(
    () => elements.every((element) => element.shadowRoot?.querySelector('[data-view]')),
    'upgraded',
  );
  for (const element of elements) await element.updateComplete;
  return { page, element: elements[0]!, root: elements[0]!.shadowRoot!, before };
}

const LIST = `<ul><li><a href="/rel">Relasjonell kapasitet</a> (2021–2024). Finansiert av Norges forskningsråd</li><li>Nærmiljøråd</li></ul>`;
const LISTS = {
  'rg-project-list': [LIST, '[part="title"]'],
  'rg-special-issue-list': [
    '<ul><li><a href="/t">Temanummer: «Hverdagsliv»</a>. Akademisk kvarter</li></ul>',
    '[part="title"]',
  ],
  'rg-special-issue-card': [
    '<p><a href="/t">Temanummer: «Hverdagsliv»</a>. Akademisk kvarter</p>',
    '[part="title"]',
  ],
  'rg-partner-grid': ['<ul><li>Nord universitet</li><li>Levanger kommune</li></ul>', '[part="name"]'],
  'rg-social-links': ['<ul><li><a href="https://x.com/example">Gruppen på X</a></li></ul>', 'a'],
} as const;

const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);

describe('content of an element looks like the page’s own nodes', () => {
  for (const [tag, [content, part]] of Object.entries(LISTS))
    it(`${tag}: in their type, where the page sets that on li and p alone`, async () => {
      const { root, element } = await upgraded(
        'body { font: 16px/1.5 serif; color: #000 } li, p { font-family: sans-serif; font-size: 19px; color: rgb(11, 12, 12) }',
        `<${tag} id="it">${content}</${tag}>`,
        () => {},
      );
      const { fontFamily, fontSize, color } = styleOf(root.querySelector(part)!);
      expect(fontFamily).to.equal('sans-serif');
      // names are slightly smaller, as next to logos
      expect(parseFloat(fontSize)).to.be.closeTo(part === '[part="name"]' ? 0.9375 * 19 : 19, 0.1);
      if (part !== 'a') expect(color).to.equal('rgb(11, 12, 12)');
      expect(element.hasAttribute('style')).to.be.false;
    });

  it('in the colour of the text around links, not that of a link', async () => {
    const { root } = await upgraded(
      'a { color: rgb(0, 0, 200) } body { color: rgb(11, 12, 12) }',
      '<rg-partner-grid id="it"><ul><li><a href="/n">Nord universitet</a></li><li>Levanger kommune</li></ul></rg-partner-grid>',
      () => {},
    );
    expect(styleOf(root.querySelector('.cell [part="name"]')!).color).to.equal('rgb(11, 12, 12)');
  });

  it('with the accent of the page’s running text where it has no links, and not that of a banner', async () => {
    const { root } = await upgraded(
      'a { color: rgb(10, 80, 160) } .banner { background: #123; color: #fff } .banner a { color: #fff }',
      `<div class="banner"><p>Vi bruker <a href="/k">kapsler</a>.</p></div><p>Les <a href="/om">om gruppen</a>.</p>
       <rg-definition-quote id="it"><blockquote>«Velferd er en verdi.»</blockquote><p>(Ness, 2020)</p></rg-definition-quote>`,
      () => {},
    );
    expect(styleOf(root.querySelector('[part="cite"]')!).color).to.equal('rgb(10, 80, 160)');
    const alone = await upgraded(
      '.banner { background: #123; color: #fff } .banner a { color: #fff }',
      `<div class="banner"><p>Vi bruker <a href="/k">kapsler</a>.</p></div>
       <rg-definition-quote id="it"><blockquote>«Velferd er en verdi.»</blockquote><p>(Ness, 2020)</p></rg-definition-quote>`,
      () => {},
    );
    expect(styleOf(alone.root.querySelector('[part="cite"]')!).color).to.equal('rgb(0, 0, 238)');
  });

  it('with the accent of a link that would stand there, where there is none at all, and leaves none behind', async () => {
    const { page, root } = await upgraded(
      '.text a { color: rgb(160, 20, 20); text-decoration: none }',
      '<div class="text"><rg-project-list id="it"><ul><li>Nærmiljøråd (2021–2022)</li></ul></rg-project-list></div>',
      () => {},
    );
    expect(styleOf(root.querySelector('.mark')!).color).to.equal('rgb(160, 20, 20)');
    expect(styleOf(root.querySelector('li')!).borderTopColor).to.equal('rgb(160, 20, 20)');
    expect(page.querySelector('a')).to.equal(null);
  });

  it('in the colour of the text where links have that colour', async () => {
    const { root } = await upgraded(
      'body { color: rgb(11, 12, 12) } a { color: inherit }',
      '<rg-project-list id="it"><ul><li>Nærmiljøråd (2021–2022)</li></ul></rg-project-list>',
      () => {},
    );
    expect(styleOf(root.querySelector('.mark')!).color).to.equal('rgb(11, 12, 12)');
  });

  it('in the type of its text rather than that of headings and small notes', async () => {
    const page = 'body { font: 16px serif } h3 { font: 28px sans-serif } .note { font: 12px monospace }';
    const typeOf = async (item: string) => {
      const { root } = await upgraded(
        page,
        `<rg-project-list id="it"><ul>${item}</ul></rg-project-list>`,
        () => {},
      );
      const { fontFamily, fontSize } = styleOf(root.querySelector('[part="title"]')!);
      return [fontFamily, fontSize];
    };
    const title = '<h3><a href="/n">Nærmiljøråd</a></h3>';
    expect(await typeOf(`<li>${title}<p>Om hvem som kommer på møtene.</p></li>`)).to.deep.equal([
      'serif',
      '16px',
    ]);
    expect(await typeOf(`<li>${title}</li>`)).to.deep.equal(['serif', '16px']);
    expect(
      await typeOf(`<li><div class="note">2021–2024</div>${title}<p>Om hvem som kommer på møtene.</p></li>`),
    ).to.deep.equal(['serif', '16px']);
  });

  it('and gives its type to none of the texts beside it', async () => {
    const { element } = await upgraded(
      'body { font: 16px serif; color: rgb(1, 2, 3) } li { font: 20px sans-serif; color: rgb(4, 5, 6) }',
      `<rg-project-list id="it"><p>Alle prosjekter.</p><ul><li>Nærmiljøråd</li></ul><p>Flere i arkivet.</p></rg-project-list>`,
      () => {},
    );
    for (const text of element.querySelectorAll('p')) {
      const { fontFamily, fontSize, color } = styleOf(text);
      expect([fontFamily, fontSize, color]).to.deep.equal(['serif', '16px', 'rgb(1, 2, 3)']);
    }
  });

  it('in the type of a paragraph inside an item', async () => {
    const { root } = await upgraded(
      'body { font: 16px serif } .text { font: 20px sans-serif } strong { font-family: monospace }',
      '<rg-project-list id="it"><ul><li><p class="text"><strong>Nærmiljøråd</strong></p></li></ul></rg-project-list>',
      () => {},
    );
    const { fontFamily, fontSize } = styleOf(root.querySelector('[part="title"]')!);
    expect([fontFamily, fontSize]).to.deep.equal(['sans-serif', '20px']);
  });

  it('a quotation in the face of its paragraph, no greyer and no tighter than its size asks for', async () => {
    const { page, root } = await upgraded(
      `body { font: 16px serif; color: rgb(1, 2, 3) } p { font: 19px/1.3 sans-serif }
       blockquote { color: #888; font-weight: 500; text-align: center } blockquote p { color: #8a8a8a; letter-spacing: 1px }`,
      `<rg-definition-quote id="it" term="Velferd"><blockquote><p>«Velferd er en verdi.»</p></blockquote><p>(Ness, 2020)</p></rg-definition-quote>`,
      () => {},
    );
    const words = styleOf(page.querySelector('#it blockquote p')!);
    expect(words.fontFamily).to.equal('sans-serif');
    expect(words.color).to.equal('rgb(1, 2, 3)');
    expect(words.fontWeight).to.equal('400');
    expect(words.textAlign).to.equal('start');
    expect(words.letterSpacing).to.equal('normal');
    expect(parseFloat(words.lineHeight) / parseFloat(words.fontSize)).to.be.closeTo(1.5, 0.01);
    expect(styleOf(root.querySelector('[part="term"]')!).fontFamily).to.equal('sans-serif');
  });

  const linkLook = (link: Element) => {
    const { color, textDecorationLine, textDecorationStyle } = styleOf(link);
    return { color, textDecorationLine, textDecorationStyle };
  };
  for (const css of [
    'a { color: rgb(29, 112, 184) }',
    'a { color: rgb(160, 20, 20); text-decoration: none }',
    'a { color: inherit; text-decoration: underline dotted }',
  ])
    it(`links are links as the page has them: ${css}`, async () => {
      const { root, before } = await upgraded(
        css,
        `<rg-project-list id="it">${LIST}</rg-project-list>`,
        (page) => linkLook(page.querySelector('#it a')!),
      );
      expect(linkLook(root.querySelector('a')!)).to.deep.equal(before);
    });

  it('a link that looks like a button does not style others', async () => {
    const { root } = await upgraded(
      'a { color: rgb(29, 112, 184) } .btn { background: rgb(29, 112, 184); color: rgb(255, 255, 255) }',
      `<rg-project-list id="it">${LIST.replace('<a', '<a class="btn" href="/b">Les mer</a> <a')}</rg-project-list>`,
      () => {},
    );
    expect(styleOf(root.querySelector('a[href="/rel"]')!).color).to.equal('rgb(29, 112, 184)');
  });

  it('the accent of the elements wins over the page’s links', async () => {
    const { root } = await upgraded(
      ':root { --rg-accent: rgb(0, 100, 0) } a { color: rgb(29, 112, 184) }',
      `<rg-project-list id="it">${LIST}</rg-project-list>`,
      () => {},
    );
    expect(styleOf(root.querySelector('a')!).color).to.equal('rgb(0, 100, 0)');
  });

  it('follows when the page changes its theme', async () => {
    const { page, root } = await upgraded(
      `li { color: rgb(20, 20, 20) } a { color: rgb(0, 0, 200) }
       .dark { background: #111; color: #fff } .dark li { color: rgb(240, 240, 240) } .dark a { color: rgb(150, 200, 255) }`,
      `<rg-project-list id="it">${LIST}</rg-project-list>`,
      () => {},
    );
    await waitUntil(() => root.querySelector('a'), 'drawn');
    // the module that follows theme changes is loaded only if there are colours to follow
    await waitUntil(() => {
      page.documentElement.classList.toggle('dark', false);
      page.documentElement.classList.toggle('dark', true);
      return styleOf(root.querySelector('a')!).color === 'rgb(150, 200, 255)';
    }, 'the link is light');
    const rows = [...root.querySelectorAll('[part="title"]')];
    expect(rows.map((row) => styleOf(row).color)).to.deep.equal(rows.map(() => 'rgb(240, 240, 240)'));
  });

  it('has fields that suit its background, and no other background around the focused one', async () => {
    const { page, root } = await upgraded(
      '.dark { background: #101828; color: #eee }',
      `<div class="dark"><rg-project-list id="it" filter>${LIST}</rg-project-list></div>`,
      () => {},
    );
    const field = root.querySelector('input')!;
    expect(styleOf(field).colorScheme).to.equal('dark');
    field.focus();
    expect(styleOf(field).boxShadow).to.equal('none');
    expect(styleOf(field).outlineColor).to.equal('rgb(238, 238, 238)');
    page.querySelector('.dark')!.classList.remove('dark');
    await waitUntil(() => styleOf(field).colorScheme === 'normal', 'as the page is again');
  });

  it('takes nothing of running text that does not fit a list', async () => {
    const { root } = await upgraded(
      `body { text-indent: 1em; text-align: justify; word-break: break-all; text-transform: uppercase; word-spacing: 5px; white-space: pre-line }`,
      `<rg-project-list id="it">${LIST}</rg-project-list>`,
      () => {},
    );
    const title = styleOf(root.querySelector('[part="title"]')!);
    expect(title.textIndent).to.equal('0px');
    expect(title.textAlign).to.be.oneOf(['start', 'left']);
    expect(title.wordBreak).to.equal('normal');
    expect(title.textTransform).to.equal('none');
    expect(title.wordSpacing).to.equal('0px');
    expect(title.whiteSpace).to.equal('normal');
  });

  it('is centred if the page centres its surroundings', async () => {
    const { root } = await upgraded(
      'body { text-align: center }',
      `<rg-project-list id="it">${LIST}</rg-project-list>`,
      () => {},
    );
    expect(styleOf(root.querySelector('[part="title"]')!).textAlign).to.equal('center');
  });

  it('follows the page’s styles for the tag itself', async () => {
    const { root } = await upgraded(
      'rg-project-list { text-transform: uppercase; color: rgb(9, 9, 9) }',
      `<rg-project-list id="it">${LIST}</rg-project-list>`,
      () => {},
    );
    const title = styleOf(root.querySelector('[part="title"]')!);
    expect([title.textTransform, title.color]).to.deep.equal(['uppercase', 'rgb(9, 9, 9)']);
  });
});

describe('quotation marks', () => {
  const MARKS = `blockquote::before { content: '“'; font-size: 4em } blockquote p:first-of-type::before { content: open-quote }
    blockquote p:last-of-type::after { content: close-quote } blockquote p::first-letter { float: left; font-size: 3em }`;
  const marksOf = (quotation: Element) =>
    [quotation, ...quotation.querySelectorAll('p')].flatMap((node) =>
      ['::before', '::after']
        .map((pseudo) => styleOf(node, pseudo).content)
        .filter((content) => content !== 'none' && content !== 'normal'),
    );

  it('of a style sheet are not added to those that the author typed, before and after the script', async () => {
    const { page, before } = await upgraded(
      MARKS,
      `<rg-definition-quote id="it"><blockquote><p>«Velferd er en verdi.»</p></blockquote><p>(Ness, 2020)</p></rg-definition-quote>
       <blockquote class="rg-definition-quote"><p>«Velferd er en verdi.»</p></blockquote><p>(Ness, 2020)</p>`,
      (page) => [...page.querySelectorAll('blockquote')].map(marksOf),
    );
    expect(before).to.deep.equal([[], []]);
    for (const quotation of page.querySelectorAll('blockquote')) expect(marksOf(quotation)).to.deep.equal([]);
    const letter = styleOf(page.querySelector('#it p')!, '::first-letter');
    expect(letter.float).to.equal('none');
  });

  it('are drawn once where the author typed none', async () => {
    const { page } = await upgraded(
      MARKS,
      `<rg-definition-quote id="it"><blockquote><p>Velferd er en verdi.</p></blockquote><p>(Ness, 2020)</p></rg-definition-quote>`,
      () => {},
    );
    expect(marksOf(page.querySelector('#it blockquote')!)).to.deep.equal(['open-quote', 'close-quote']);
  });
});
