import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, printPage, setViewport } from '../browser.js';
import { LOGO } from './every-element.js';
import '../../src/define.js';
import { waitUntil } from '../wait.js';

/** The left and right edges of the printed area on A4, in px. */
const EDGES = [40, 754] as const;

describe('a word cloud on paper', function () {
  this.timeout(60_000);

  const WORDS = ['velferd', 'samskaping', 'omsorg', 'tillit', 'lokalsamfunn', 'lek', 'helse', 'nabolag'];

  for (const width of [794, 1280])
    it(`is between the content before and after it, printed from a window of ${width} px`, async function () {
      await setViewport({ width, height: 900 });
      const page = await fixture<HTMLElement>(
        html`<div lang="nb" style="font-size: 17px">
          <h2>Foran</h2>
          <p>Linjen rett over bildet.</p>
          <rg-word-cloud
            ><ol>
              ${WORDS.map((word, i) => html`<li>${word} (${30 - 3 * i})</li>`)}
            </ol></rg-word-cloud
          >
          <p>Linjen rett under bildet.</p>
        </div>`,
      );
      const cloud = page.querySelector('rg-word-cloud')!;
      await waitUntil(() => cloud.shadowRoot?.querySelector('.stage > svg'), 'drawn');
      await cloud.updateComplete;
      const sheets = await printPage(this);
      const texts = sheets.flatMap((sheet, i) =>
        sheet.map(({ top, bottom, ...text }) => ({
          ...text,
          top: top + i * 2000,
          bottom: bottom + i * 2000,
        })),
      );
      const lineOf = (start: string) => texts.find(({ text }) => text.startsWith(start))!;
      const [before, after] = [lineOf('Linjen rett over'), lineOf('Linjen rett under')];
      const words = WORDS.map((word) => texts.find(({ text }) => text === word)!);
      for (const { text, left, right, top, bottom } of words) {
        expect(left, text).to.be.at.least(EDGES[0]);
        expect(right, text).to.be.at.most(EDGES[1]);
        expect(top, text).to.be.at.least(before.bottom);
        expect(bottom, text).to.be.at.most(after.top);
      }
      // centred in its space, as on the screen
      const room = after.top - before.bottom;
      const middle =
        (Math.min(...words.map(({ top }) => top)) + Math.max(...words.map(({ bottom }) => bottom))) / 2;
      expect(middle - before.bottom).to.be.closeTo(room / 2, room / 6);
    });
});

describe('a list on paper', function () {
  this.timeout(60_000);

  /** Expects some texts on the same sheet, wherever on it they begin. */
  async function expectTogether(test: Mocha.Context, content: unknown, drawn: string, texts: string[]) {
    const page = await fixture<HTMLElement>(
      html`<div lang="nb" style="font: 17px/1.5 serif">
        <div></div>
        ${content}
      </div>`,
    );
    const sheet = document.createElement('link');
    Object.assign(sheet, { rel: 'stylesheet', href: '/src/styles/rg.css' });
    await new Promise((loaded) => {
      sheet.onload = loaded;
      page.prepend(sheet);
    });
    const isTag = ({ localName }: Element) => localName.startsWith('rg-');
    const element = [...page.querySelectorAll('*')].find(isTag)!;
    await waitUntil(() => element.shadowRoot?.querySelector(drawn), 'drawn');
    const found: string[] = [];
    for (let above = 740; above < 980; above += 24) {
      (page.querySelector('div') as HTMLElement).style.height = `${above}px`;
      const sheets = await printPage(test);
      const sheetOf = (start: string) =>
        sheets.findIndex((all) => all.some(({ text }) => text.startsWith(start)));
      const [first, ...others] = texts.map(sheetOf);
      expect(others, `${above} px above`).to.deep.equal(others.map(() => first));
      found.push(`${first}`);
    }
    // on the first or the second sheet, depending on the height above
    expect(new Set(found)).to.have.property('size', 2);
  }

  it('has the heading of a group, and the page’s heading above it, on the sheet of its first project', function () {
    const content = html`<h2>Prosjekter</h2>
      <rg-project-list today="2026-11-21"
        ><ul>
          <li>Nærmiljøråd (2025–2027)</li>
          <li>Demokratisk innovasjon (2020–2022)</li>
        </ul></rg-project-list
      >`;
    return expectTogether(this, content, '[part="group-heading"]', ['Nærmiljøråd', 'Pågående', 'Prosjekter']);
  });

  it('has the heading and the text in a box on the sheet of what is below', function () {
    const content = html`<rg-special-issue-list
      ><div>
        <h2>Temanumre</h2>
        <p>Vi redigerer disse:</p>
        <ul>
          <li>Temanummer: «Nabolag». Akademisk kvarter</li>
        </ul>
      </div></rg-special-issue-list
    >`;
    return expectTogether(this, content, '[part="issue"]', ['Nabolag', 'Vi redigerer', 'Temanumre']);
  });

  it('has all words of a picture on one sheet', function () {
    const names = ['velferd', 'samskaping', 'nabolag', 'omsorg', 'skole', 'kommune'];
    const content = html`<rg-word-cloud
      ><ul>
        ${names.map((name, i) => html`<li>${name} (${9 - i})</li>`)}
      </ul></rg-word-cloud
    >`;
    return expectTogether(this, content, 'svg text', names);
  });

  it('repeats no address that is in the text', async function () {
    const page = await fixture<HTMLElement>(
      html`<div lang="nb">
        <rg-special-issue-list
          ><ul>
            <li data-doi="10.1000/182">Temanummer: «Nabolag». Akademisk kvarter</li>
          </ul></rg-special-issue-list
        >
      </div>`,
    );
    const list = page.querySelector('rg-special-issue-list')!;
    await waitUntil(() => list.shadowRoot?.querySelector('[part="facts"] a'), 'drawn');
    const said = (await printPage(this)).flat().map(({ text }) => text);
    expect(said.join(' ').match(/10\.1000\/182/g), said.join(' ')).to.have.length(2);
    expect(said.join(' '), 'as an address is written').to.contain(' doi.org/10.1000/182');
  });

  it('keeps logos in their columns', async function () {
    await setViewport({ width: 1280, height: 900 });
    const page = await fixture<HTMLElement>(
      html`<div lang="nb">
        <rg-partner-grid
          ><ul>
            ${['Nord', 'Sør', 'Øst'].map((name) => html`<li><img src=${LOGO} alt=${name} width="320" height="64" /></li>`)}
          </ul></rg-partner-grid
        >
      </div>`,
    );
    const grid = page.querySelector('rg-partner-grid')!;
    await waitUntil(() => grid.shadowRoot?.querySelector<HTMLElement>('img')?.style.transform, 'balanced');
    await emulateMedia(this, { media: 'print' });
    for (const image of grid.shadowRoot!.querySelectorAll('img')) {
      expect(getComputedStyle(image).transform).to.equal('none');
      expect(getComputedStyle(image).clipPath).to.equal('none');
    }
    await emulateMedia(this, {});
  });
});
