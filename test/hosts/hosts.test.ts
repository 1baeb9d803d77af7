/**
 * The elements in pages that other people styled: as wide and as tall as what they replace, in its type, with its
 * links, and with nothing of the page's on top.
 */
import { expect } from '@open-wc/testing';
import { contrast } from '../../src/elements/word-cloud/colours.js';
import { groundOf, over, rgbaOf } from '../../src/elements/base/ground.js';
import { hosts } from './hosts.js';
import type { Host } from './hosts.js';
import { contents, elementsOf, hostPage, upgrade } from './page.js';
import { skip } from '../skip.js';

const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrom');
const SLOW = 'the pages of all hosts take WebKitGTK many minutes';

const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
const boxOf = (element: Element) => element.getBoundingClientRect();

/** What is measured of an element and what follows it. */
const measured = (element: Element) => {
  const { left, width, height, bottom } = boxOf(element);
  return { left, width, height, gap: boxOf(element.nextElementSibling!).top - bottom };
};

const linkLook = (link: Element) => {
  const { color, textDecorationLine, textDecorationStyle } = styleOf(link);
  return `${color} ${textDecorationLine} ${textDecorationStyle}`;
};

const hasContent = (node: Element, pseudo: string) =>
  !/^(none|normal|''|"")$/.test(styleOf(node, pseudo).content);

/** Generated content in a quotation that its author put into marks. */
const generated = (page: Document) =>
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

/** How many px an element may change at the upgrade by its tag; 1 where it is not here. */
const JUMPS: Record<string, number> = {};

async function problemsOfTags(host: Host, width: number, order: 'before' | 'after'): Promise<string[]> {
  const items = contents.map(
    ([tag, content, attributes = '']) => `<${tag} ${attributes}>${content}</${tag}>`,
  );
  const page = await hostPage(host, items, { width, order });
  const elements = elementsOf(page);
  const before = elements.map(measured);
  const item = page.querySelector('rg-project-list li')!;
  const type = { ...styleOf(item), fontFamily: styleOf(item).fontFamily, fontSize: styleOf(item).fontSize };
  const { fontFamily, fontSize } = type;
  const link = linkLook(page.querySelector('[data-linked] a')!);
  await upgrade(page);
  const problems: string[] = [];
  const check = (isRight: boolean, what: string) => {
    if (!isRight) problems.push(`${width} px, rg.css ${order}: ${what}`);
  };
  const { scrollWidth, clientWidth } = page.documentElement;
  check(scrollWidth <= clientWidth, `scrolls sideways: ${beyond(page, clientWidth).join()}`);
  elements.forEach((element, i) => {
    const { localName: tag } = element;
    const [was, is] = [before[i]!, measured(element)];
    check(Math.abs(is.width - was.width) <= 1, `${tag} is ${is.width} px wide, was ${was.width}`);
    check(Math.abs(is.left - was.left) <= 1, `${tag} is at ${is.left} px, was at ${was.left}`);
    const jump = is.height + is.gap - was.height - was.gap;
    check(Math.abs(jump) <= (JUMPS[tag] ?? 1), `what follows ${tag} moves by ${jump.toFixed(1)} px`);
    check(is.gap >= 8, `${is.gap.toFixed(1)} px between ${tag} and what follows`);
  });
  const title = page.querySelector('rg-project-list')!.shadowRoot!.querySelector('[part="title"]')!;
  check(
    styleOf(title).fontFamily === fontFamily,
    `titles in ${styleOf(title).fontFamily}, items in ${fontFamily}`,
  );
  check(
    Math.abs(parseFloat(styleOf(title).fontSize) - parseFloat(fontSize)) < 0.2,
    `titles in ${styleOf(title).fontSize}, items in ${fontSize}`,
  );
  const drawnLink = page.querySelector('[data-linked]')!.shadowRoot!.querySelector('a')!;
  check(linkLook(drawnLink) === link, `links are ${linkLook(drawnLink)}, were ${link}`);
  check(!generated(page).length, `generated: ${generated(page).join()}`);
  const quotation = page.querySelector('blockquote p')!;
  const parts = elements.flatMap((element) => [
    ...element.shadowRoot!.querySelectorAll(
      '[part="title"], [part="facts"], [part="name"], [part="source"], [part="label"]',
    ),
  ]);
  // how links are seen is the page's matter
  for (const part of [quotation, ...parts.filter((each) => !each.closest('a'))]) {
    const ratio = contrastOf(part);
    check(ratio >= 4.5, `${part.getAttribute('part') ?? 'quotation'} has a contrast of ${ratio.toFixed(2)}`);
  }
  const leading = parseFloat(styleOf(quotation).lineHeight) / parseFloat(styleOf(quotation).fontSize);
  check(Math.abs(leading - 1.5) < 0.02, `the quotation's leading is ${leading.toFixed(2)}`);
  return [...new Set(problems)];
}

async function problemsOfClasses(host: Host, width: number, order: 'before' | 'after'): Promise<string[]> {
  const items = contents
    .filter(([tag]) => !tag.endsWith('header'))
    .map(([tag, content]) => content.replace(/<(blockquote|ul|ol)/, `<$1 class="${tag}"`));
  const page = await hostPage(host, items, { width, order });
  const problems: string[] = [];
  const check = (isRight: boolean, what: string) => {
    if (!isRight) problems.push(`${width} px, rg.css ${order}: ${what}`);
  };
  const { scrollWidth, clientWidth } = page.documentElement;
  check(scrollWidth <= clientWidth, `scrolls ${scrollWidth - clientWidth} px sideways`);
  const line = boxOf(page.querySelector('[data-line]')!);
  const column = boxOf(page.querySelector('[data-line]')!.parentElement!);
  for (const node of page.querySelectorAll('[class*="rg-"]')) {
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
  for (const item of page.querySelectorAll('.rg-project-list > li')) {
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
  check(!generated(page).length, `generated: ${generated(page).join()}`);
  return [...new Set(problems)];
}

describe('in the page of', function () {
  this.timeout(240_000);

  for (const [name, host] of Object.entries(hosts)) {
    it(`${name}, elements look at home and move nothing`, async function () {
      if (isWebKit) skip(this, SLOW);
      const problems: string[] = [];
      for (const width of [360, 1280])
        for (const order of ['before', 'after'] as const)
          problems.push(...(await problemsOfTags(host, width, order)));
      expect(problems).to.deep.equal([]);
    });

    it(`${name}, classes without a script keep to the column`, async function () {
      if (isWebKit) skip(this, SLOW);
      const problems: string[] = [];
      for (const width of [360, 1280])
        for (const order of ['before', 'after'] as const)
          problems.push(...(await problemsOfClasses(host, width, order)));
      expect(problems).to.deep.equal([]);
    });
  }
});
