/**
 * Long: hosts differ in their rules, which all engines apply in the same way.
 * The elements in host pages have the width, height, font and links of the content that they replace, and no decorations
 * added by the page's own rules.
 */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import { checkClasses, checkNothing, checkWaiting } from './check-classes.js';
import { checkFields } from './check-fields.js';
import { checkPaper } from './check-paper.js';
import { checkTags, lookOf } from './check-tags.js';
import { hosts } from './hosts.js';
import { gapsIn, sizeOf } from './measures.js';
import type { Check } from './measures.js';
import { elementsOf, frames, hostPage, ORDERS, setOrder, shiftsOf, upgrade } from './page.js';
import { skip } from '../skip.js';

const isChromium = navigator.userAgent.includes('Chrom');
const isWebKit = navigator.userAgent.includes('AppleWebKit') && !isChromium;

const NARROW = 360;
const WIDE = 1280;
/** Width of the printed area of A4. */
const PAPER = 718;

/**
 * The hosts tested in Firefox and WebKit (in WebKit only narrow and not in print). They differ in direction, dark mode by
 * class in layers, typography by class, root size and pitfalls. Rules of a single host also fail in Chromium.
 */
const UNLIKE = [
  'no style sheet',
  'Bootstrap 5, right to left',
  'Tailwind, dark',
  'GOV.UK',
  'WordPress, 62.5 %',
  'traps',
];
const SLOW = 'every host is tried in Chromium, and those that are unlike the others in each engine';

/** Checks that the space below each element is the same as below the content alone. */
function checkGaps(page: Document, form: 'tags' | 'classes', own: readonly number[], check: Check) {
  const tags = elementsOf(page);
  gapsIn(page, form).forEach((gap, i) => {
    const tag = tags[i]!;
    if (form === 'classes' && tag.localName === 'rg-group-header') return;
    // a page may remove the margin of a last child, such as the list inside a tag
    const right = Math.max(own[i]!, form === 'tags' ? sizeOf(tag) : 0);
    check(Math.abs(gap - right) <= 1, `${gap.toFixed(1)} px below ${tag.localName}, not ${right}`);
  });
}

/** A page upgraded by the script, and the problems before, during and after the upgrade. */
async function upgraded(name: string, width: number) {
  const problems = new Set<string>();
  const checkIn =
    (form: string): Check =>
    (isRight, what) => {
      if (!isRight) problems.add(`${width} px, ${form}: ${what}`);
    };
  const page = await hostPage(hosts[name]!, width);
  const own = gapsIn(page, 'plain');
  setOrder(page, 'absent');
  checkNothing(page, checkIn('neither rg.css nor script'));
  const looks = ORDERS.map((order) => {
    setOrder(page, order);
    const [asClasses, asTags] = [`classes, rg.css ${order}`, `tags without script, rg.css ${order}`].map(
      checkIn,
    );
    checkClasses(page, asClasses!);
    checkGaps(page, 'classes', own, asClasses!);
    checkWaiting(page, asTags!);
    checkGaps(page, 'tags', own, asTags!);
    return lookOf(page);
  });
  if (width === WIDE) checkFields(page, name, checkIn('fields'));
  const shifts = await shiftsOf(page, () => upgrade(page));
  const shift = shifts.reduce((sum, { value }) => sum + value, 0);
  checkIn('the script')(shift === 0, `what follows shifts by ${shift}`);
  ORDERS.forEach((order, i) => {
    setOrder(page, order);
    checkTags(page, looks[i]!, checkIn(`tags, rg.css ${order}`));
    checkGaps(page, 'tags', own, checkIn(`tags, rg.css ${order}`));
  });
  return { page, problems, check: checkIn('print') };
}

describe('elements fit in and move nothing, and classes stay in the column, on the page of', function () {
  this.timeout(120_000);

  for (const name of Object.keys(hosts))
    it(name, async function () {
      if (!isChromium && !UNLIKE.includes(name)) skip(this, SLOW);
      const widths = isWebKit ? [NARROW] : [NARROW, WIDE];
      const pages = await Promise.all(widths.map((width) => upgraded(name, width)));
      if (!isWebKit) {
        const { page, check } = pages[1]!;
        await emulateMedia(this, { media: 'print' });
        page.defaultView!.frameElement!.setAttribute('width', String(PAPER));
        await frames(page);
        checkPaper(page, check);
      }
      expect(pages.flatMap(({ problems }) => [...problems])).to.deep.equal([]);
    });
});
