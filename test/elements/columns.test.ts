import { expect, fixture, html } from '@open-wc/testing';
import { markupOf, samples } from './every-element.js';
import { waitUntil } from '../wait.js';

/** Style sheets that display the page in a column, as in content management systems. */
const THEMES = {
  centred: `.column > * { max-width: 580px; margin-inline: auto }
    .column ul, .column ol { padding-left: 2em; list-style: disc }
    .column blockquote { padding: 1em; border-left: 4px solid; font-style: italic }`,
  'centred, and strict about it': `.column > :where(:not(.wide)) { max-width: 645px; margin-left: auto !important; margin-right: auto !important }
    .column > * { margin-block: 1.2rem 0 }`,
  'with a measure for lines': `.column > p { max-width: 68ex } .column > ul li, .column > ol li { max-width: 68ex; margin-bottom: .5em }
    .column > ul, .column > ol { padding-left: 3ch; margin: 1em 0 }`,
};

const WITH_CLASSES = samples.filter(({ tag }) => !/header|card/.test(tag));

/** The same content with a class on the native element, for pages whose editor removes tags. */
const classed = ({ tag, content }: (typeof samples)[number]) =>
  content.replace(/<(blockquote|ul|ol)/, `<$1 class="${tag}"`);

const WAYS = {
  classes: WITH_CLASSES.map(classed),
  tags: samples.map((sample) => markupOf(sample)),
};

async function pageOf(markup: readonly string[], theme: string, order: string, width: number) {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${width} height="800"></iframe>`);
  const page = frame.contentDocument!;
  const ours = '<link rel="stylesheet" href="/src/styles/rg.css">';
  const theirs = `<style>body { font: 17px/1.5 serif; margin: 0 } ${theme}</style>`;
  page.open();
  page.write(
    `<!doctype html><html lang="nb">${order === 'before' ? ours + theirs : theirs + ours}
     <div class="column"><p id="line">${'En linje som går over hele kolonnen. '.repeat(9)}</p>${markup.join('')}</div>`,
  );
  page.close();
  await waitUntil(() => page.readyState === 'complete' && page.querySelector('link')?.sheet, 'styled');
  await waitUntil(
    () =>
      getComputedStyle(page.querySelector('[class^="rg-social"], rg-social-links > ul')!).display === 'flex',
    'the style sheet is used',
  );
  return page;
}

/** The width of an element without its padding. */
function roomIn(element: Element): number {
  const { paddingLeft, paddingRight, width } = getComputedStyle(element);
  const isBorderBox = getComputedStyle(element).boxSizing === 'border-box';
  return parseFloat(width) - (isBorderBox ? parseFloat(paddingLeft) + parseFloat(paddingRight) : 0);
}

describe('the column of a page without the script', function () {
  this.timeout(60_000);

  for (const [name, theme] of Object.entries(THEMES))
    for (const [way, markup] of Object.entries(WAYS))
      for (const order of ['before', 'after'])
        it(`keeps its edges: ${name}, ${way}, rg.css ${order} the theme`, async () => {
          for (const width of [360, 1280]) {
            const page = await pageOf(markup, theme, order, width);
            const line = page.querySelector('#line')!.getBoundingClientRect();
            const outermost = [...page.querySelectorAll('.column > :not(p)')];
            for (const element of outermost) {
              const { left, right } = element.getBoundingClientRect();
              const said = `${element.className || element.localName} at ${width} px`;
              // a page that limits only lines allows wider content elsewhere
              expect(left, said).to.be.closeTo(line.left, 1);
              if (name.startsWith('centred')) expect(right, said).to.be.closeTo(line.right, 1);
            }
            const { scrollWidth, clientWidth } = page.documentElement;
            expect(scrollWidth, `scrolled sideways at ${width} px`).to.equal(clientWidth);
          }
        });

  for (const [name, theme] of Object.entries(THEMES))
    for (const [way, markup] of Object.entries(WAYS))
      for (const order of ['before', 'after'])
        it(`leaves its lines their length: ${name}, ${way}, rg.css ${order} the theme`, async () => {
          for (const width of [360, 1280]) {
            const page = await pageOf(markup, theme, order, width);
            for (const item of page.querySelectorAll('.rg-project-list > li, rg-project-list li'))
              expect(roomIn(item), `an item of the list at ${width} px`).to.be.at.least(
                Math.min(36 * 17, item.parentElement!.getBoundingClientRect().width) - 1,
              );
            for (const quotation of page.querySelectorAll('blockquote'))
              expect(
                quotation.firstElementChild!.getBoundingClientRect().width,
                `the quotation at ${width} px`,
              ).to.be.within(Math.min(500, width * 0.9), 40 * 17);
          }
        });
});
