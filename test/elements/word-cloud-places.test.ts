import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import '../../src/elements/word-cloud/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import type { RgWordCloud } from '../../src/elements/word-cloud/word-cloud.js';
import { drawnText } from './reading.js';
import { waitUntil as soon } from '../wait.js';

const LIST = `<ul>
  <li>relasjonell velferd (25)</li><li>samskaping (9)</li><li>omsorg (4)</li><li>lokalsamfunn (3)</li><li>lek (1)</li>
</ul>`;
const TEXT = '<p>Omsorg i lokalsamfunn. Omsorg i lokalsamfunn og lek.</p>';
const PROJECTS = '<ul><li>Omsorg i nabolag</li><li>Lek i nærmiljøråd</li></ul>';

const picture = (element: RgWordCloud) => element.renderRoot.querySelector<SVGSVGElement>('.stage > svg');
const words = (element: RgWordCloud) =>
  [...element.renderRoot.querySelectorAll('[part="word"]')].map((word) => word.textContent!.trim());
const press = (element: RgWordCloud, text: string) =>
  [...element.renderRoot.querySelectorAll('[role="button"]')]
    .find((button) => button.textContent!.includes(text))!
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));

async function boxWith(markup: string, style = ''): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div lang="nb"></div>`);
  box.style.cssText = style;
  box.innerHTML = markup;
  for (const element of box.querySelectorAll<RgWordCloud>('rg-word-cloud, rg-project-list'))
    await element.updateComplete;
  return box;
}

/** Words that stick out of the picture, or overlap between baseline and x-height. */
function untidy(element: RgWordCloud): string[] {
  const frame = element.getBoundingClientRect();
  const bands = [...picture(element)!.querySelectorAll('text[textLength]')].map((text) => {
    const { left, right, top, height } = text.getBoundingClientRect();
    return { text: text.textContent!, left, right, top: top + 0.45 * height, bottom: top + 0.75 * height };
  });
  const out = bands.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1);
  const upon = bands.filter((a, i) =>
    bands
      .slice(i + 1)
      .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  return [...out, ...upon].map(({ text }) => text);
}

describe('a word cloud in hard places', function () {
  it('stays inside its box in a document from right to left', async () => {
    const words = {
      nb: ['relasjonell velferd', 'samskaping', 'omsorg', 'bærekraft', 'lokalsamfunn', 'lek', 'læring'],
      ar: ['جودة الحياة', 'الرفاه', 'المجتمع', 'المشاركة', 'الصحة العامة', 'الأحياء', 'المواطنة'],
    };
    document.documentElement.dir = 'rtl';
    try {
      for (const [lang, texts] of Object.entries(words))
        for (const width of [320, 1000]) {
          // a separate font face, to avoid cached letters from a document with another direction
          const face = `"rtl ${lang} ${width}", sans-serif`;
          const list = texts.map((text, i) => `<li>${text} (${2 * (texts.length - i)})</li>`).join('');
          const box = await boxWith(
            `<rg-word-cloud><ul>${list}</ul></rg-word-cloud>`,
            `width: ${width}px; font-family: ${face.replaceAll('"', "'")}`,
          );
          const element = box.querySelector('rg-word-cloud')!;
          await soon(() => picture(element), 'drawn');
          expect(picture(element)!.querySelectorAll('text[textLength]')).to.have.length(texts.length);
          expect(untidy(element), `${lang} at ${width} px`).to.deep.equal([]);
        }
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('counts and filters the content of the same shadow root, not what is outside', async () => {
    const box = await boxWith('<p id="tekst">Budsjett og budsjett.</p>');
    const host = document.createElement('section');
    box.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<rg-word-cloud for="tekst" controls="liste" min-count="1"></rg-word-cloud>
      <div id="tekst">${TEXT}</div><rg-project-list id="liste">${PROJECTS}</rg-project-list>`;
    const element = root.querySelector('rg-word-cloud')!;
    const list = root.querySelector<RgProjectList>('rg-project-list')!;
    await soon(() => element.shadowRoot?.querySelector('[role="button"]'), 'drawn');
    await list.updateComplete;
    expect(words(element))
      .to.include('omsorg (brukt 2 ganger)')
      .and.not.to.include('budsjett (brukt 2 ganger)');
    press(element, 'omsorg');
    await list.updateComplete;
    expect(list.renderRoot.querySelectorAll('[part="project"]')).to.have.length(1);
  });

  it('deselects a word in a shadow root too, when something else is searched for', async () => {
    const host = document.createElement('section');
    (await boxWith('')).append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<rg-word-cloud controls="liste">${LIST}</rg-word-cloud><rg-project-list id="liste" filter>${PROJECTS}</rg-project-list>`;
    const element = root.querySelector('rg-word-cloud')!;
    const list = root.querySelector<RgProjectList>('rg-project-list')!;
    await soon(() => element.shadowRoot?.querySelector('[role="button"]'), 'drawn');
    await list.updateComplete;
    press(element, 'omsorg');
    await list.updateComplete;
    list.query = { text: 'råd' };
    await soon(() => !element.renderRoot.querySelector('[aria-pressed="true"]'), 'let go');
  });

  it('two on a page each have their own word, and the list shows the latest', async () => {
    const box = await boxWith(
      `<rg-word-cloud controls="p">${LIST}</rg-word-cloud><rg-word-cloud controls="p">${LIST}</rg-word-cloud><rg-project-list id="p">${PROJECTS}</rg-project-list>`,
    );
    const [first, second] = [...box.querySelectorAll('rg-word-cloud')] as [RgWordCloud, RgWordCloud];
    const list = box.querySelector<RgProjectList>('rg-project-list')!;
    await soon(() => first.toSVG() && second.toSVG(), 'both are drawn');
    expect(first.toSVG()).to.equal(second.toSVG());
    press(first, 'lek');
    await list.updateComplete;
    press(second, 'omsorg');
    await list.updateComplete;
    expect(list.query.text).to.equal('omsorg');
    await soon(() => !first.renderRoot.querySelector('[aria-pressed="true"]'), 'the first lets go');
    expect(second.renderRoot.querySelectorAll('[aria-pressed="true"]')).to.have.length(1);
  });

  it('behind another view, while a word is chosen and the page turns dark', async () => {
    const box = await boxWith(`<rg-word-cloud switcher controls="p">${LIST}</rg-word-cloud>`);
    const element = box.querySelector('rg-word-cloud')!;
    await soon(() => element.renderRoot.querySelector('[role="button"]'), 'drawn');
    press(element, 'lek');
    const show = async (view: string) => {
      element.renderRoot.querySelector<HTMLInputElement>(`[value="${view}"]`)!.click();
      await element.updateComplete;
    };
    await show('table');
    box.style.cssText = 'background: black; color: white';
    await aTimeout(20);
    await show('cloud');
    expect(!!picture(element)).to.equal(true);
    expect(element.renderRoot.querySelectorAll('[aria-pressed="true"]')).to.have.length(1);
  });

  it('in a tab that is opened later, with all features', async () => {
    const box = await boxWith(
      `<div role="tabpanel" hidden><rg-word-cloud switcher save group="letter">${LIST}</rg-word-cloud></div>`,
    );
    const element = box.querySelector('rg-word-cloud')!;
    expect(!!picture(element)).to.equal(false);
    element.parentElement!.hidden = false;
    await soon(() => picture(element), 'drawn');
    expect(words(element)).to.have.length(5);
    expect(untidy(element)).to.deep.equal([]);
  });

  it('with text of twice the size, in the picture and around it', async () => {
    for (const width of [320, 700]) {
      const box = await boxWith(
        `<rg-word-cloud switcher save>${LIST}</rg-word-cloud>`,
        `font-size: 200%; width: ${width}px`,
      );
      const element = box.querySelector('rg-word-cloud')!;
      await soon(() => picture(element), 'drawn');
      expect(untidy(element), `${width}`).to.deep.equal([]);
      expect(box.scrollWidth, 'nothing sticks out').to.be.at.most(width);
      for (const label of element.renderRoot.querySelectorAll('label')) {
        const { width: wide, height } = label.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(24);
      }
    }
  });

  it('in a column of 240 px, in every view', async () => {
    for (const view of ['cloud', 'list', 'bars', 'table']) {
      const box = await boxWith(
        `<rg-word-cloud switcher save view="${view}"><ul><li>menneskerettighetskonvensjonene (5)</li><li>sosial rettferdighet (2)</li></ul></rg-word-cloud>`,
        'width: 240px',
      );
      await aTimeout(50);
      expect(box.scrollWidth, view).to.be.at.most(240);
    }
  });

  it('in another document, and back', async () => {
    const box = await boxWith(`<rg-word-cloud controls="p">${LIST}</rg-word-cloud>`, 'width: 600px');
    const element = box.querySelector('rg-word-cloud')!;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="300" height="600"></iframe>`);
    const inside = frame.contentDocument!;
    inside.open();
    inside.write('<!doctype html><html lang="en"><title>x</title><body style="margin: 0">');
    inside.close();
    inside.body.append(element);
    await soon(() => Math.abs((picture(element)?.viewBox.baseVal.width ?? 0) - 300) < 1, 'laid out anew');
    await element.updateComplete;
    expect(words(element)).to.have.length(5);
    expect(untidy(element)).to.deep.equal([]);
    expect(drawnText(element)).to.contain('table');
    box.append(element);
    await soon(() => picture(element)!.viewBox.baseVal.width === 600, 'and again');
    expect(drawnText(element)).to.contain('tabell');
  });
});
