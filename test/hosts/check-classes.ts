/** Checks of rg.css without the script: classes, and tags waiting for the script. */
import { beyond, boxOf, contrastOf, generated, hasContent, sizeOf, styleOf } from './measures.js';
import type { Check } from './measures.js';

export function checkClasses(page: Document, check: Check) {
  const { scrollWidth, clientWidth } = page.documentElement;
  check(scrollWidth <= clientWidth, `scrolls ${scrollWidth - clientWidth} px sideways`);
  const form = page.querySelector('[data-form="classes"]')!;
  const line = boxOf(form.querySelector('[data-line]')!);
  const column = boxOf(form.querySelector('[data-line]')!.parentElement!);
  for (const node of form.querySelectorAll('[class*="rg-"]')) {
    const { left, right, width: wide } = boxOf(node);
    const name = /rg-[a-z-]+/.exec(node.className)![0];
    check(
      left >= line.left - 1 && right <= column.right + 1,
      `${name} leaves the column, ${left} to ${right}`,
    );
    check(wide >= line.width * 0.65, `${name} is ${wide} px wide, lines ${line.width}`);
    const isList = node.localName !== 'blockquote';
    check(!isList || styleOf(node).listStyleType === '""', `${name} has bullets`);
  }
  for (const item of form.querySelectorAll('.rg-project-list > li')) {
    const { paddingLeft, paddingRight, width: whole } = styleOf(item);
    const inside =
      styleOf(item).boxSizing === 'border-box' ? parseFloat(paddingLeft) + parseFloat(paddingRight) : 0;
    const room = parseFloat(whole) - inside;
    check(room >= Math.min(boxOf(item.parentElement!).width, 36 * sizeOf(item)) - 2, `${room} px for words`);
    check(!hasContent(item, '::before'), 'bullets of its own before items');
  }
  check(!generated(form).length, `generated: ${generated(form).join()}`);
  checkTexts(form, check);
}

/** Texts coloured by rg.css. */
const COLOURED = 'blockquote, blockquote > :is(p, footer), blockquote + p, rg-group-header > p';

/** Checks that texts are readable before the script loads, and without it. */
function checkTexts(form: Element, check: Check) {
  for (const text of form.querySelectorAll(COLOURED)) {
    if (text.matches('[data-line]')) continue;
    const ratio = contrastOf(text);
    check(ratio >= 4.5, `${text.localName} has a contrast of ${ratio.toFixed(2)}`);
  }
}

/** Checks the tags before the script loads, and without it. */
export function checkWaiting(page: Document, check: Check) {
  const form = page.querySelector('[data-form="tags"]')!;
  check(!generated(form).length, `generated: ${generated(form).join()}`);
  checkTexts(form, check);
}

/** Checks that tags change nothing on a page without rg.css and the script. */
export function checkNothing(page: Document, check: Check) {
  const width = page.documentElement.clientWidth;
  const [form, alone] = ['tags', 'plain'].map((name) => page.querySelector(`[data-form="${name}"]`)!);
  const [out, outAlone] = [form!, alone!].map((each) => beyond(each, width).join());
  check(out === outAlone, `${out} reaches beyond the page, without tags ${outAlone}`);
  const [added, addedAlone] = [form!, alone!].map((each) => generated(each).join());
  check(added === addedAlone, `generated: ${added}, without tags ${addedAlone}`);
  for (const node of form!.querySelectorAll('li, p, h1, footer')) {
    const { width: wide, height } = boxOf(node);
    check(wide > 0 && height > 0, `${node.localName} is hidden`);
  }
}
