/**
 * The elements in host pages: as wide and as tall as the content they replace, in its font, with its links, and
 * without decorations that the page's own rules would add.
 */
import { expect } from '@open-wc/testing';
import { contrast } from '../../src/elements/word-cloud/colours.js';
import { groundOf, over, rgbaOf } from '../../src/elements/base/ground.js';
import { CONTROLS } from '../../stories/content/controls.js';
import { hosts } from './hosts.js';
import { elementsOf, hostPage, ORDERS, setOrder, upgrade } from './page.js';
import { skip } from '../skip.js';

const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrom');
const SLOW = 'the pages of all hosts take WebKitGTK many minutes';

const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
const boxOf = (element: Element) => element.getBoundingClientRect();

/** The box of an element and its distance from the next one, in px. */
const measured = (element: Element) => {
  const { left, width, height, bottom } = boxOf(element);
  return { left, width, height, gap: boxOf(element.nextElementSibling!).top - bottom };
};

/** The distance of each line of the page from what precedes it, in px, in one form of the content. */
const gapsIn = (page: Document, form: string) =>
  [...page.querySelectorAll(`[data-form="${form}"] * + [data-line]`)].map(
    (line) => boxOf(line).top - boxOf(line.previousElementSibling!).bottom,
  );

/** The box of the first words in a node, and in its shadow root where it has one. */
function wordsOf(node: Element): DOMRect {
  const texts = document.createTreeWalker(node.shadowRoot ?? node, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    if (texts.currentNode.textContent!.trim() && range.getClientRects().length) break;
  }
  return range.getClientRects()[0]!;
}

/** The least empty space between the last thing drawn and the element's lower edge, in px. */
function holeOf(element: Element): number {
  const drawn = element.shadowRoot!.querySelectorAll(
    'li, article, figcaption, [part="cite"], header slot, .below',
  );
  const bottoms = [...drawn].flatMap((part) => [
    boxOf(part).bottom,
    ...(part.localName === 'slot' ? (part as HTMLSlotElement).assignedElements() : []).map(
      (node) => boxOf(node).bottom,
    ),
  ]);
  return boxOf(element).bottom - Math.max(...bottoms);
}

const linkLook = (link: Element) => {
  const { color, textDecorationLine, textDecorationStyle } = styleOf(link);
  return `${color} ${textDecorationLine} ${textDecorationStyle}`;
};

const hasContent = (node: Element, pseudo: string) =>
  !/^(none|normal|''|"")$/.test(styleOf(node, pseudo).content);

/** Pseudo-elements with content in quotations, such as quotation marks beside those that the author typed. */
const generated = (page: Element) =>
  [...page.querySelectorAll('blockquote, blockquote p')].flatMap((node) =>
    ['::before', '::after']
      .filter((pseudo) => hasContent(node, pseudo))
      .map((pseudo) => node.localName + pseudo),
  );

function contrastOf(element: Element): number {
  const ground = groundOf(element, 'white');
  return contrast(over(rgbaOf(styleOf(element).color), ground), ground);
}

/** The innermost elements that reach beyond the page, in shadow roots too. */
function beyond(root: ParentNode, width: number): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const { left, right } = boxOf(element);
    const inside = element.shadowRoot ? beyond(element.shadowRoot, width) : [];
    const isOut = (right > width + 0.5 || left < -0.5) && !element.querySelector('*');
    return isOut ? [`${element.localName}.${element.className}`, ...inside] : inside;
  });
}

/** The most that may be empty below the last words, in em: their lines before the script are those of the page's own text. */
const LINES = 2.3;

type Check = (isRight: boolean, what: string) => void;

/** The look of the page before the script has loaded, to compare the elements with. */
function lookOf(page: Document) {
  const { fontFamily, fontSize } = styleOf(page.querySelector('rg-project-list li')!);
  return {
    elements: elementsOf(page).map(measured),
    fontFamily,
    fontSize: parseFloat(fontSize),
    link: linkLook(page.querySelector('[data-linked] a')!),
    words: wordsOf(page.querySelector('[data-linked] li + li')!),
  };
}

function checkTags(page: Document, before: ReturnType<typeof lookOf>, check: Check) {
  const elements = elementsOf(page);
  const { scrollWidth, clientWidth } = page.documentElement;
  check(scrollWidth <= clientWidth, `scrolls sideways: ${beyond(page, clientWidth).join()}`);
  elements.forEach((element, i) => {
    const { localName: tag } = element;
    const [was, is] = [before.elements[i]!, measured(element)];
    check(Math.abs(is.width - was.width) <= 1, `${tag} is ${is.width} px wide, was ${was.width}`);
    check(Math.abs(is.left - was.left) <= 1, `${tag} is at ${is.left} px, was at ${was.left}`);
    const jump = is.height + is.gap - was.height - was.gap;
    check(Math.abs(jump) <= 1, `what follows ${tag} moves by ${jump.toFixed(1)} px`);
    check(
      holeOf(element) <= LINES * parseFloat(styleOf(element).fontSize),
      `${holeOf(element).toFixed(1)} px are empty at the end of ${tag}`,
    );
  });
  const words = wordsOf(page.querySelector('[data-linked]')!.shadowRoot!.querySelector('li + li')!);
  const side = styleOf(page.documentElement).direction === 'rtl' ? 'right' : 'left';
  const aside = words[side] - before.words[side];
  check(Math.abs(aside) <= 1, `words begin ${aside.toFixed(1)} px aside`);
  const title = styleOf(page.querySelector('rg-project-list')!.shadowRoot!.querySelector('[part="title"]')!);
  check(
    title.fontFamily === before.fontFamily,
    `titles in ${title.fontFamily}, items in ${before.fontFamily}`,
  );
  check(
    Math.abs(parseFloat(title.fontSize) - before.fontSize) < 0.2,
    `titles in ${title.fontSize}, items in ${before.fontSize}px`,
  );
  const link = linkLook(page.querySelector('[data-linked]')!.shadowRoot!.querySelector('a')!);
  check(link === before.link, `links are ${link}, were ${before.link}`);
  const tags = page.querySelector('[data-form="tags"]')!;
  check(!generated(tags).length, `generated: ${generated(tags).join()}`);
  const quotation = tags.querySelector('blockquote p')!;
  const parts = elements.flatMap((element) => [
    ...element.shadowRoot!.querySelectorAll(
      '[part="title"], [part="facts"], [part="name"], [part="source"], [part="label"]',
    ),
  ]);
  // the look of links is up to the page
  for (const part of [quotation, ...parts.filter((each) => !each.closest('a'))]) {
    const ratio = contrastOf(part);
    check(ratio >= 4.5, `${part.getAttribute('part') ?? 'quotation'} has a contrast of ${ratio.toFixed(2)}`);
  }
  const leading = parseFloat(styleOf(quotation).lineHeight) / parseFloat(styleOf(quotation).fontSize);
  check(Math.abs(leading - 1.5) < 0.02, `the quotation's leading is ${leading.toFixed(2)}`);
}

function checkClasses(page: Document, check: Check) {
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
    check(
      room >= Math.min(boxOf(item.parentElement!).width, 36 * parseFloat(styleOf(item).fontSize)) - 2,
      `${room} px for words`,
    );
    check(!hasContent(item, '::before'), 'bullets of its own before items');
  }
  check(!generated(form).length, `generated: ${generated(form).join()}`);
}

/** Checks that the tokens in the guide give a box the look of a framework's fields. */
function checkFields(page: Document, name: string, check: Check) {
  const field = page.querySelector<HTMLElement>('[data-form="field"] input');
  const look = CONTROLS[name];
  check(!!field === !!look, field ? 'the guide does not say how its fields look' : 'it has no fields');
  if (!field || !look) return;
  const box = page.createElement('div');
  const { background, line: border, radius: borderRadius, height } = look;
  Object.assign(box.style, { background, border, borderRadius, height, boxSizing: 'border-box' });
  field.after(box);
  for (const property of ['backgroundColor', 'borderTop', 'borderTopLeftRadius'] as const)
    check(
      styleOf(box)[property] === styleOf(field)[property],
      `fields have ${property} ${styleOf(field)[property]}, the guide says ${styleOf(box)[property]}`,
    );
  const tall = boxOf(field).height;
  check(Math.abs(boxOf(box).height - tall) < 1, `fields are ${tall} px tall, the guide says ${height}`);
  box.remove();
}

async function problemsOf(name: string, width: number): Promise<string[]> {
  const problems = new Set<string>();
  const checkIn = (form: string) => (isRight: boolean, what: string) => {
    if (!isRight) problems.add(`${width} px, ${form}: ${what}`);
  };
  const page = await hostPage(hosts[name]!, width);
  const own = gapsIn(page, 'plain');
  const checkGaps = (form: 'tags' | 'classes', what: string) => {
    const tags = elementsOf(page);
    gapsIn(page, form).forEach((gap, i) => {
      const tag = tags[i]!;
      if (form === 'classes' && tag.localName === 'rg-group-header') return;
      // a page may take the margin from a last child, as the list inside a tag is
      const least = form === 'tags' ? parseFloat(styleOf(tag).fontSize) : 0;
      const right = Math.max(own[i]!, least);
      if (Math.abs(gap - right) <= 1) return;
      problems.add(`${width} px, ${what}: ${gap.toFixed(1)} px below ${tag.localName}, not ${right}`);
    });
  };
  const looks = ORDERS.map((order) => {
    setOrder(page, order);
    checkClasses(page, checkIn(`classes, rg.css ${order}`));
    checkGaps('classes', `classes, rg.css ${order}`);
    checkGaps('tags', `before the script, rg.css ${order}`);
    return lookOf(page);
  });
  if (width === WIDE) checkFields(page, name, checkIn('fields'));
  await upgrade(page);
  ORDERS.forEach((order, i) => {
    setOrder(page, order);
    checkTags(page, looks[i]!, checkIn(`tags, rg.css ${order}`));
    checkGaps('tags', `after the script, rg.css ${order}`);
  });
  return [...problems];
}

const NARROW = 360;
const WIDE = 1280;

describe('elements look at home and move nothing, and classes keep to the column, in the page of', function () {
  this.timeout(120_000);

  for (const name of Object.keys(hosts))
    it(name, async function () {
      if (isWebKit) skip(this, SLOW);
      const problems = [...(await problemsOf(name, NARROW)), ...(await problemsOf(name, WIDE))];
      expect(problems).to.deep.equal([]);
    });
});
