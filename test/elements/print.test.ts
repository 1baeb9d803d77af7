import { expect, fixture, html } from '@open-wc/testing';
import { printPage, setViewport } from '../browser.js';
import '../../src/define.js';
import { waitUntil } from '../wait.js';

/** The left and right edge of the printed area on A4, in px. */
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
      // in the middle of the room that it has, as on the screen
      const room = after.top - before.bottom;
      const middle =
        (Math.min(...words.map(({ top }) => top)) + Math.max(...words.map(({ bottom }) => bottom))) / 2;
      expect(middle - before.bottom).to.be.closeTo(room / 2, room / 6);
    });
});
