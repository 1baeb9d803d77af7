import { expect } from '@open-wc/testing';
import { globalTypes, initialGlobals } from '../.storybook/page.js';
import { contrastOf, cssOf, designTokens, INITIAL, PRESETS } from '../stories/content/theme.js';
import { TOKENS } from '../stories/content/tokens.js';

describe('the toolbar', () => {
  it('keeps the theme of the elements apart from light and dark, which is the add-on’s `theme`', () => {
    expect(Object.keys(globalTypes)).not.to.include('theme');
    expect(Object.keys(initialGlobals)).not.to.include('theme');
  });
});

describe('a theme', () => {
  it('is written as valid CSS with only tokens of the elements', () => {
    const theme = {
      ...INITIAL,
      space: 1.5,
      radius: 0,
      titleWeight: 700,
      quoteSize: 2,
      titleFont: 'Charter, serif',
      quoteFont: 'Charter, serif',
    };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssOf(theme));
    const { style } = sheet.cssRules[0] as CSSStyleRule;
    const names = [...style];
    expect(names).to.have.members(TOKENS.map(({ name }) => name).filter((name) => name !== '--rg-measure'));
    expect(style.getPropertyValue('--rg-space')).to.equal('1.5em');
  });

  it('leaves out default values', () => {
    expect(cssOf(INITIAL)).not.to.match(/space|radius|font|weight|size/);
  });

  it('is written as design tokens: types, colours in sRGB with hex values, and dimensions with a unit', () => {
    const { rg } = designTokens({ ...INITIAL, quoteFont: "'Iowan Old Style', serif" }) as {
      rg: Record<string, any>;
    };
    expect(rg['light'].$type).to.equal('color');
    expect(rg['light'].accent.$value).to.deep.equal({
      colorSpace: 'srgb',
      components: [0.0431, 0.3529, 0.5412],
      hex: '#0b5a8a',
    });
    expect(rg['radius'].$value).to.deep.equal({ value: 3, unit: 'px' });
    expect(rg['quote'].font.$value).to.deep.equal(['Iowan Old Style', 'serif']);
  });

  it('has presets that are legible on white and on nearly black', () => {
    expect(contrastOf('#000000', '#ffffff')).to.be.closeTo(21, 0.01);
    for (const [name, { light, dark }] of Object.entries(PRESETS)) {
      expect(contrastOf(light, '#ffffff'), name).to.be.at.least(4.5);
      expect(contrastOf(dark, '#17191b'), name).to.be.at.least(4.5);
    }
  });
});
