import { aTimeout, expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { emulateMedia, setViewport } from '../browser.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/word-cloud/define.js';
import { backdropOf, contrast, rgbaOf } from '../../src/elements/base/backdrop.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import type { RgWordCloud } from '../../src/elements/word-cloud/word-cloud.js';
import { warningsOf } from '../console.js';
import { lostWords } from './reading.js';
import { waitUntil as soon } from '../wait.js';
import { skip } from '../skip.js';

const page = async (markup: string, style = '', lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.cssText = `width: 600px; ${style}`;
  box.innerHTML = markup;
  await fixture(box);
  const element = box.querySelector('rg-word-cloud')!;
  await element.updateComplete;
  return element;
};
const LIST = `<ol>
  <li>relasjonell velferd (25)</li><li><a href="/s">samskaping</a> (9)</li><li>omsorg (4)</li>
  <li lang="en">recovery (4)</li><li>bærekraft (3)</li><li>lokalsamfunn (2)</li><li>lek (1)</li>
</ol>`;
const cloud = (list = LIST, attributes = '', style = '', lang = 'nb') =>
  page(`<rg-word-cloud ${attributes}>${list}</rg-word-cloud>`, style, lang);

const picture = (element: RgWordCloud) => element.renderRoot.querySelector<SVGSVGElement>('.stage > svg')!;
const words = (element: RgWordCloud) =>
  [...element.renderRoot.querySelectorAll('[part="word"]')].map((word) =>
    word.textContent!.replace(/\s+/g, ' ').trim(),
  );
const textOf = (element: RgWordCloud, text: string) =>
  [...picture(element).querySelectorAll('text')].find((node) => node.textContent === text)!;
const buttons = (element: RgWordCloud) => [
  ...element.renderRoot.querySelectorAll<SVGElement>('[role="button"]'),
];
const buttonOf = (element: RgWordCloud, text: string) =>
  buttons(element).find((button) => button.textContent!.includes(text))!;
const press = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
const key = (element: RgWordCloud, name: string) =>
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  );
const focused = (element: RgWordCloud) =>
  element.shadowRoot!.activeElement?.querySelector('text')?.textContent;

/** Pairs of words whose bands from baseline to x-height overlap. */
const heaped = (element: RgWordCloud) => {
  const bands = [...picture(element).querySelectorAll('text[textLength]')].map((text) => {
    const [x, y, size, width] = ['x', 'y', 'font-size', 'textLength'].map((name) =>
      Number(text.getAttribute(name)),
    );
    return {
      text: text.textContent,
      left: x! - width! / 2,
      right: x! + width! / 2,
      top: y! - 0.4 * size!,
      bottom: y!,
    };
  });
  return bands.flatMap((a, i) =>
    bands
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => [a.text, b.text]),
  );
};

describe('rg-word-cloud as a picture', function () {
  this.timeout(60_000);

  it('shows every word as text, the heaviest first in the document, with its number', async () => {
    const element = await cloud();
    expect(words(element)).to.deep.equal([
      'relasjonell velferd (brukt 25 ganger)',
      'samskaping (brukt 9 ganger)',
      'omsorg (brukt 4 ganger)',
      'recovery (brukt 4 ganger)',
      'bærekraft (brukt 3 ganger)',
      'lokalsamfunn (brukt 2 ganger)',
      'lek (brukt 1 gang)',
    ]);
    expect(picture(element).getAttribute('role')).to.equal('list');
    expect(textOf(element, 'recovery').getAttribute('lang')).to.equal('en');
    expect(element.renderRoot.querySelector('a')!.getAttribute('href')).to.equal('/s');
    expect(heaped(element)).to.deep.equal([]);
  });

  it('stays inside its box, at every width', async () => {
    for (const width of [240, 320, 480, 900, 1400]) {
      const element = await cloud(LIST, '', `width: ${width}px`);
      const box = element.getBoundingClientRect();
      for (const text of picture(element).querySelectorAll('text[textLength]')) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        expect(left, `${text.textContent} at ${width}`).to.be.at.least(box.left - 1);
        expect(right, `${text.textContent} at ${width}`).to.be.at.most(box.right + 1);
        expect(bottom - top).to.be.above(0);
      }
      expect(heaped(element)).to.deep.equal([]);
      element.parentElement!.remove();
    }
  });

  it('has no word too small to read', async () => {
    const element = await cloud(
      '<ul><li>relasjonell velferd (400)</li><li>lek (1)</li><li>læring (2)</li></ul>',
      '',
      'width: 300px',
    );
    const scale = picture(element).getBoundingClientRect().width / picture(element).viewBox.baseVal.width;
    for (const text of picture(element).querySelectorAll('text[textLength]'))
      expect(Number(text.getAttribute('font-size')) * scale).to.be.at.least(11);
  });

  it('draws one line under a word with a link', async () => {
    const element = await cloud();
    const link = picture(element).querySelector('a')!;
    const lines = [link, ...link.querySelectorAll('text')].filter(
      (node) => getComputedStyle(node).textDecorationLine === 'underline',
    );
    expect(lines.map(({ localName }) => localName)).to.deep.equal(['text']);
  });

  it('is the same picture every time', async () => {
    const [a, b] = [await cloud(), await cloud()];
    expect(a.toSVG()).to.equal(b.toSVG());
  });

  it('scales with its box, and is laid out anew when the box has another shape', async () => {
    const element = await cloud();
    await aTimeout(100);
    let layouts = 0;
    element.addEventListener('rg-layout', () => layouts++);
    element.parentElement!.style.width = '560px';
    await aTimeout(150);
    expect(layouts).to.equal(0);
    expect(picture(element).getBoundingClientRect().width).to.be.closeTo(560, 1);
    element.parentElement!.style.width = '260px';
    await soon(() => layouts === 1, 'laid out');
    await element.updateComplete;
    expect(heaped(element)).to.deep.equal([]);
  });

  it('is the same picture on a page whose layout is still changing', async () => {
    // with a frozen clock, since a busy machine may take a second until the width changes
    const { now } = performance;
    let time = now.call(performance);
    performance.now = () => time;
    try {
      const element = await cloud();
      element.parentElement!.style.width = '260px';
      await soon(() => (element.toSVG().match(/viewBox="0 0 260 /) ?? []).length, 'laid out');
      const fresh = (await cloud(LIST, '', 'width: 260px')).toSVG();
      expect(element.toSVG()).to.equal(fresh);

      // words stay near their places once visitors have seen the picture
      const seen = await cloud();
      time += 1100;
      seen.parentElement!.style.width = '260px';
      await soon(() => seen.toSVG().includes('viewBox="0 0 260 '), 'laid out');
      expect(seen.toSVG()).not.to.equal(fresh);
    } finally {
      performance.now = now;
    }
  });

  it('keeps words near their positions when one is added', async () => {
    const element = await cloud();
    const at = () =>
      [...picture(element).querySelectorAll('text[textLength]')].map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return [text.textContent, x + width / 2, y + height / 2] as const;
      });
    const before = new Map(at().map(([text, x, y]) => [text, [x, y] as const]));
    element.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li>nabolag (2)</li>');
    await soon(() => at().length === 8, 'the new word is there');
    const moved = at().map(([text, x, y]) =>
      before.has(text) ? Math.hypot(x - before.get(text)![0], y - before.get(text)![1]) : 0,
    );
    expect(moved.sort((a, b) => a - b)[4]).to.be.below(40);
  });

  it('is drawn when it becomes visible', async () => {
    const element = await page(`<div hidden><rg-word-cloud>${LIST}</rg-word-cloud></div>`);
    expect(picture(element)).to.equal(null);
    element.parentElement!.hidden = false;
    await soon(() => picture(element), 'drawn');
  });

  it('shows a list if a word is too long, and reports why', async () => {
    let element!: RgWordCloud;
    const said = await warningsOf(async () => {
      element = await cloud(`<ul><li>${'lang '.repeat(30)}</li><li>kort (2)</li></ul>`);
    });
    expect(element.renderRoot.querySelector('ul')).to.be.ok;
    expect(lostWords(element)).to.deep.equal([]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('too long');
  });

  it('draws every word, whatever the list', async function () {
    const part = fc.constantFrom(
      'velferd',
      'Å',
      '–',
      '3.0',
      '关系福利',
      'الرفاه',
      '🌱',
      'kommune-',
      '\u00e9',
      'samarbeid',
    );
    const line = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 3, maxLength: 12 }), async (lines) => {
        const element = await cloud(
          `<ul><li>tung (7)</li>${lines.map((text) => `<li>${text}</li>`).join('')}</ul>`,
        );
        const drawn = words(element).length;
        const lost = lostWords(element).filter((word) => word !== '0');
        element.parentElement!.remove();
        expect(lost, lines.join('\n')).to.deep.equal([]);
        expect(drawn).to.equal(lines.length + 1);
      }),
      { numRuns: 30, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
    );
  });

  describe('from the text of the page', () => {
    const TEXT = `<div id="om">
      <p>Relasjonell velferd handler om relasjoner. Relasjonell velferd skapes i lokalsamfunn, og relasjonell velferd krever samskaping.</p>
      <p>Samskaping i lokalsamfunnet er læring. <span lang="en">and and and welfare</span></p></div>`;
    const attributes = 'for="om" min-count="1"';

    it('counts words and phrases in it, and follows it', async () => {
      const element = await page(`<rg-word-cloud ${attributes}></rg-word-cloud>${TEXT}`);
      expect(words(element)[0]).to.equal('relasjonell velferd (brukt 3 ganger)');
      expect(words(element).join()).not.to.match(/\band\b|\bog\b|handler/);
      element
        .parentElement!.querySelector('#om')!
        .insertAdjacentHTML('beforeend', '<p>Nabolag, nabolag og flere nabolag. Nabolag!</p>');
      await soon(() => words(element)[0] === 'nabolag (brukt 4 ganger)', 'counted anew');
    });

    it('leaves out, merges and splits words as told by its author', async () => {
      const element = await page(
        `<rg-word-cloud ${attributes} stop="læring" merge="samskaping = lokalsamfunn" max-words="3"></rg-word-cloud>${TEXT}`,
      );
      expect(words(element)).to.have.length(3);
      expect(words(element)).to.include('samskaping (brukt 4 ganger)');
      expect(words(element).join()).not.to.contain('læring');
    });

    it('shows its children if there is no such text, and reports why', async () => {
      let element!: RgWordCloud;
      const said = await warningsOf(async () => {
        element = await cloud(LIST, 'for="borte"');
      });
      expect(words(element)[0]).to.equal('relasjonell velferd (brukt 25 ganger)');
      expect(said.join()).to.contain('borte');
    });

    it('groups words of the same sentences, with white space between', async () => {
      const sentences = [
        'Barn leker i barnehage og skole.',
        'Barn lærer i barnehage.',
        'Skole og barnehage har barn.',
        'Kommune og stat har penger.',
        'Penger kommer fra kommune og stat.',
        'Stat gir kommune penger.',
      ];
      const element = await page(
        `<rg-word-cloud for="t" group="text" colours="group" min-count="2"></rg-word-cloud><div id="t">${sentences.map((s) => `<p>${s}</p>`).join('')}</div>`,
      );
      const fills = (list: string[]) =>
        new Set(list.map((word) => textOf(element, word).getAttribute('fill')));
      expect(fills(['barn', 'barnehage']).size).to.equal(1);
      expect(fills(['kommune', 'stat']).size).to.equal(1);
      expect(fills(['barn', 'kommune']).size).to.equal(2);
    });
  });

  it('is in zones as its list says, each under its name', async () => {
    const element = await cloud(
      '<ul data-group="Verdier"><li>velferd (4)</li><li>omsorg (2)</li></ul><ul data-group="Steder"><li>kommune (3)</li><li>nabolag (1)</li></ul>',
      'group="given"',
    );
    expect(
      [...element.renderRoot.querySelectorAll('[part="zone"]')].map((zone) => zone.textContent),
    ).to.deep.equal(['Verdier', 'Steder']);
    expect(heaped(element)).to.deep.equal([]);
  });

  it('puts first letters in the order of the alphabet', async () => {
    const element = await cloud(
      '<ul><li>åpenhet (4)</li><li>barn (2)</li><li>alder (1)</li></ul>',
      'group="letter"',
    );
    const top = (word: string) => textOf(element, word).getBoundingClientRect();
    expect(top('alder').top + top('alder').left / 1000).to.be.below(
      top('åpenhet').top + top('åpenhet').left / 1000,
    );
  });

  describe('with a project list', () => {
    const both = (attributes = 'controls="p"') =>
      page(
        `<rg-word-cloud ${attributes}>${LIST}</rg-word-cloud><rg-project-list id="p" filter><ul><li>Samskaping i lokalsamfunn</li><li>Nærmiljøråd</li><li>Lek</li><li>Omsorg, recovery og bærekraft i relasjonell velferd</li></ul></rg-project-list>`,
      );
    const list = (element: RgWordCloud) =>
      element.parentElement!.querySelector<RgProjectList>('rg-project-list')!;

    it('a word filters the projects, and the same word or a button shows all of them', async () => {
      const element = await both();
      const chosen: [string, boolean][] = [];
      element.addEventListener('rg-word-select', ({ term, selected }) => chosen.push([term.text, selected]));
      press(buttonOf(element, 'lokalsamfunn'));
      await element.updateComplete;
      expect(list(element).query.text).to.equal('lokalsamfunn');
      expect(buttonOf(element, 'lokalsamfunn').getAttribute('aria-pressed')).to.equal('true');
      const note = element.renderRoot.querySelector('[part="chosen"]')!;
      expect(note.textContent).to.contain('lokalsamfunn');
      expect(note.querySelector('a')!.hash).to.equal('#p');
      note.querySelector('button')!.click();
      await element.updateComplete;
      expect(list(element).query.text).to.equal('');
      press(buttonOf(element, 'lek'));
      press(buttonOf(element, 'lek'));
      expect(list(element).query.text).to.equal('');
      expect(chosen).to.deep.equal([
        ['lokalsamfunn', true],
        ['lokalsamfunn', false],
        ['lek', true],
        ['lek', false],
      ]);
    });

    it('a word in no project is not a button, unless there is a listener', async () => {
      const element = await page(
        `<rg-word-cloud controls="p"><ul><li>lek (3)</li><li>Lokalsamfunn (2)</li><li>bårekraft (2)</li><li>hest (1)</li></ul></rg-word-cloud>
         <rg-project-list id="p"><ul><li>Lek i lokalsamfunn</li></ul></rg-project-list>`,
      );
      const names = () => buttons(element).map((button) => button.querySelector('text')!.textContent);
      await soon(() => names().join() === 'lek,Lokalsamfunn', 'two buttons');
      list(element).querySelector('li')!.append(' og hest');
      await list(element).updateComplete;
      press(buttonOf(element, 'lek'));
      await soon(() => names().join() === 'lek,Lokalsamfunn,hest', 'what the list has now');
      element.addEventListener('rg-word-select', () => {});
      await soon(() => buttons(element).length === 4, 'all of them');
    });

    it('deselects a word when something else is searched for', async () => {
      const element = await both();
      await list(element).updateComplete;
      press(buttonOf(element, 'lek'));
      await element.updateComplete;
      list(element).query = { text: 'råd' };
      await soon(() => buttonOf(element, 'lek').getAttribute('aria-pressed') === 'false', 'let go');
    });

    it('links stay links', async () => {
      const element = await both();
      expect(buttonOf(element, 'samskaping')).to.equal(undefined);
      expect(element.renderRoot.querySelector('svg a')).to.be.ok;
    });

    it('a listener alone makes words buttons, as late as it comes', async () => {
      const element = await cloud();
      expect(buttons(element)).to.have.length(0);
      let term = '';
      element.addEventListener('rg-word-select', (event) => (term = event.term.text));
      await soon(() => buttons(element).length === 6, 'buttons');
      press(buttonOf(element, 'omsorg'));
      expect(term).to.equal('omsorg');
    });

    it('is one stop for Tab, and arrows go through words as one reads them', async () => {
      const element = await both();
      const stops = () => [...element.renderRoot.querySelectorAll('svg [tabindex="0"]')];
      expect(stops()).to.have.length(1);
      (stops()[0] as SVGElement).focus();
      key(element, 'Home');
      const seen = [focused(element)];
      for (let i = 0; i < 10; i++) {
        key(element, 'ArrowRight');
        if (focused(element) !== seen.at(-1)) seen.push(focused(element));
      }
      expect(new Set(seen).size).to.equal(7);
      const tops = seen.map((text) => textOf(element, text!).getBoundingClientRect());
      expect(tops[0]!.top).to.be.below(tops[6]!.top + tops[6]!.height);
      key(element, 'Home');
      expect(focused(element)).to.equal(seen[0]);
      key(element, 'End');
      expect(focused(element)).to.equal(seen[6]);
      await element.updateComplete;
      expect(stops()).to.have.length(1);
      expect(stops()[0]).to.equal(element.shadowRoot!.activeElement);
    });

    it('its links can be reached by Tab also if the heaviest word is not a link', async () => {
      const stops = (element: RgWordCloud) =>
        [...element.renderRoot.querySelectorAll('svg [tabindex="0"]')].map(
          (stop) => stop.querySelector('text')!.textContent,
        );
      expect(stops(await cloud())).to.deep.equal(['samskaping']);
      const element = await both();
      buttonOf(element, 'lek').focus();
      await element.updateComplete;
      expect(stops(element)).to.deep.equal(['lek']);
      element.querySelector('li:last-child')!.remove();
      await soon(() => stops(element).join() === 'relasjonell velferd', 'a stop that is there');
    });

    it('words are no longer buttons if pressing them has no effect', async () => {
      const element = await both('controls="p" save');
      element.controls = undefined;
      element.save = false;
      await element.updateComplete;
      expect(buttons(element)).to.have.length(0);
      expect(element.renderRoot.querySelector('[part="save"]')).to.equal(null);
    });

    it('Enter and Space press', async () => {
      const element = await both();
      buttonOf(element, 'lek').focus();
      key(element, 'Enter');
      expect(list(element).query.text).to.equal('lek');
      key(element, ' ');
      expect(list(element).query.text).to.equal('');
    });

    it('frames it over the background of the page, which may be dark by a class', async function () {
      const element = await cloud(LIST, '', 'background: rgb(15 23 42); color: white');
      await soon(() => element.renderRoot.querySelector('a .hit'), 'drawn');
      await element.updateComplete;
      const link = element.renderRoot.querySelector<SVGElement>('.stage a')!;
      link.focus();
      if (!link.matches(':focus-visible')) skip(this, 'the engine shows no focus that a script sets');
      const { filter } = getComputedStyle(element.renderRoot.querySelector('a .hit')!);
      expect(filter).to.include('rgb(15, 23, 42)');
    });

    it('frames the word that has the focus where the word is', async () => {
      const element = await both();
      const word = buttonOf(element, 'relasjonell velferd');
      const frame = word.querySelector('rect')!.getBoundingClientRect();
      const text = word.querySelector('text')!.getBoundingClientRect();
      expect(frame.left).to.be.at.most(text.left + 1);
      expect(frame.right).to.be.at.least(text.right - 1);
      expect(frame.top).to.be.within(text.top - 10, text.top + text.height / 2);
    });
  });

  describe('other views', () => {
    it('are offered by a switcher, the table among them', async () => {
      const element = await cloud(LIST, 'switcher');
      const labels = [...element.renderRoot.querySelectorAll<HTMLLabelElement>('[part="switcher"] label')];
      expect(labels.map((label) => label.textContent!.trim())).to.deep.equal([
        'Ordsky',
        'Liste',
        'Søyler',
        'Tabell',
      ]);
      for (const [label, selector] of [
        ['Søyler', 'ol.bars'],
        ['Tabell', 'table'],
        ['Liste', 'ul.list'],
        ['Ordsky', '.stage > svg'],
      ]) {
        labels
          .find((node) => node.textContent!.includes(label!))!
          .querySelector('input')!
          .click();
        await element.updateComplete;
        expect(element.renderRoot.querySelector(selector!), label).to.be.ok;
        if (label !== 'Ordsky')
          expect(words(element).length + element.renderRoot.querySelectorAll('tbody tr').length).to.equal(7);
      }
    });

    it('the table can be unfolded below the picture', async () => {
      const element = await cloud();
      const details = element.renderRoot.querySelector('details')!;
      details.open = true;
      await soon(() => details.querySelector('tbody tr'), 'the table');
      const row = details.querySelector('tbody tr')!;
      expect(row.querySelector('th')!.textContent!.trim()).to.equal('relasjonell velferd');
      expect(row.querySelector('td')!.textContent).to.equal('25');
    });

    it('bars are as long as their weights', async () => {
      const element = await cloud(LIST, 'view="bars"');
      const widths = [...element.renderRoot.querySelectorAll('.bar rect')].map(
        (bar) => bar.getBoundingClientRect().width,
      );
      expect(widths[1]! / widths[0]!).to.be.closeTo(9 / 25, 0.02);
    });
  });

  describe('saved', () => {
    it('stands by itself, with its words as text alternative', async () => {
      const element = await cloud('<ul><li>A &amp; B &lt;c&gt; "d" (2)</li><li>velferd (3)</li></ul>');
      const file = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
      expect(file.querySelector('parsererror')).to.equal(null);
      expect(file.documentElement.getAttribute('role')).to.equal('img');
      expect(file.querySelector('desc')!.textContent).to.equal('velferd (3), A & B <c> "d" (2)');
      expect([...file.querySelectorAll('text')].map((text) => text.textContent)).to.deep.equal([
        'velferd',
        'A & B <c> "d"',
      ]);
    });

    it('is offered as SVG, PNG and words', async () => {
      const element = await cloud(LIST, 'save id="ordsky"');
      const saved: string[] = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download);
      };
      try {
        const [svg, png] = element.renderRoot.querySelectorAll<HTMLButtonElement>('[part="save"] button');
        svg!.click();
        png!.click();
        await soon(() => saved.length === 2, 'saved');
        expect(saved).to.deep.equal(['ordsky.svg', 'ordsky.png']);
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
    });

    it('gives nothing without a picture', async () => {
      expect((await cloud(LIST, 'view="list"')).toSVG()).to.equal('');
    });
  });

  describe('to everyone', () => {
    const readable = (element: RgWordCloud) => {
      const ground = backdropOf(element, 'white');
      for (const text of picture(element).querySelectorAll('text[textLength]'))
        expect(contrast(rgbaOf(text.getAttribute('fill')!), ground), text.textContent!).to.be.at.least(4.5);
    };
    const GROUNDS = [
      'background: white',
      'background: #111; color: white',
      'background: #777; color: white',
      'background: #ffe9a8; --rg-accent: #ffd000',
      'background: linen; color: #b33',
    ];

    for (const colours of ['weight', 'group'])
      it(`can be read on any background, coloured by ${colours}`, async () => {
        for (const style of GROUNDS)
          readable(
            await cloud(
              '<ul data-group="a"><li>velferd (9)</li><li>lek (1)</li></ul><ul data-group="b"><li>omsorg (3)</li></ul>',
              `group="given" colours="${colours}"`,
              style,
            ),
          );
      });

    it('is coloured anew when the theme changes', async () => {
      const element = await cloud();
      const before = textOf(element, 'lek').getAttribute('fill');
      element.parentElement!.style.cssText += 'background: black; color: white';
      await soon(() => textOf(element, 'lek').getAttribute('fill') !== before, 'coloured anew');
      readable(element);
    });

    for (const attributes of [
      '',
      'switcher save',
      'controls="x"',
      'view="bars"',
      'view="table"',
      'view="list"',
    ])
      it(`is accessible with ${attributes || 'no attributes'}`, async () => {
        await expect(await cloud(LIST, attributes)).to.be.accessible();
      });

    it('is accessible in dark', async function () {
      await emulateMedia(this, { features: { 'prefers-color-scheme': 'dark' } });
      await expect(
        await cloud(LIST, 'switcher', 'color-scheme: dark; background: Canvas; color: CanvasText'),
      ).to.be.accessible();
    });

    it('moves nothing where the reader asked for less motion', async function () {
      await emulateMedia(this, { features: { 'prefers-reduced-motion': 'reduce' } });
      const element = await cloud();
      expect(getComputedStyle(picture(element)).animationName).to.equal('none');
    });

    it('is black on paper', async function () {
      const element = await cloud(LIST, 'controls="x"', 'background: #111; color: white');
      await emulateMedia(this, { media: 'print' });
      for (const text of picture(element).querySelectorAll('text'))
        expect(getComputedStyle(text).fill).to.equal('rgb(0, 0, 0)');
    });
  });

  it('lays words out again when their font loads late', async () => {
    const element = await cloud();
    let layouts = 0;
    element.addEventListener('rg-layout', () => layouts++);
    await aTimeout(50);
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await soon(() => layouts > 0, 'laid out again');
  });

  it('leaves nothing running when removed, and is complete when reinserted', async () => {
    await setViewport({ width: 800, height: 600 });
    const element = await page(
      `<rg-word-cloud for="om" min-count="1"></rg-word-cloud><p id="om">Velferd og velferd.</p>`,
    );
    const { parentElement: home } = element;
    element.remove();
    await aTimeout(20);
    home!.querySelector('#om')!.textContent = 'Omsorg, omsorg og omsorg.';
    home!.append(element);
    await soon(() => words(element)[0] === 'omsorg (brukt 3 ganger)', 'counted anew');
  });
});
