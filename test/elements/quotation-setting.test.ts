import { expect } from '@open-wc/testing';
import { quotationSetting } from '../../src/elements/definition-quote/quotation.styles.js';

/** Declarations by longhand property. */
const declarationsOf = ({ style }: CSSStyleRule) =>
  Object.fromEntries(
    [...style].map((name) => [name, `${style.getPropertyValue(name)} ${style.getPropertyPriority(name)}`]),
  );

async function sheetOf(css: string | Promise<string>) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await css);
  return sheet;
}

it('rg.css sets a quotation as the element does; it leaves margins to pages that use the class', async () => {
  const drawn = await sheetOf(`a { ${quotationSetting.cssText} }`);
  const waiting = await sheetOf(fetch('/src/styles/rg.css').then((response) => response.text()));
  const [setting] = drawn.cssRules;
  const margins = /^margin/;
  const wanted = Object.entries(declarationsOf(setting as CSSStyleRule)).filter(
    ([name]) => !margins.test(name),
  );
  const rules = [...waiting.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  const rule = rules.find(({ style }) => style.getPropertyValue('font-size').includes('--rg-quote-size'))!;
  expect(wanted.length).to.be.above(10);
  expect(declarationsOf(rule)).to.deep.equal(Object.fromEntries(wanted));
});
