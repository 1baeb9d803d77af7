import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { warningsOf } from '../console.js';
import { samples } from './every-element.js';

// React 19, Vue and Svelte set a property instead of the attribute if the element has a member of that name
describe('the attributes', () => {
  for (const { tag } of samples)
    it(`of ${tag} are not named like another member`, () => {
      const element = document.createElement(tag);
      const { elementProperties } = element.constructor as typeof LitElement;
      const others = [...elementProperties]
        .map(([name, { attribute }]) => ({ name, attribute: attribute ?? String(name).toLowerCase() }))
        .filter(({ name, attribute }) => attribute && attribute !== name && String(attribute) in element);
      expect(others).to.deep.equal([]);
    });
});

describe('the attribute today', () => {
  it('is removed without a warning', async () => {
    const element = await fixture<LitElement>(
      '<rg-project-list today="2026-01-01" lang="nb"><ul><li>Velferd</li></ul></rg-project-list>',
    );
    await element.updateComplete;
    const warnings = await warningsOf(async () => {
      element.removeAttribute('today');
      await element.updateComplete;
    });
    expect(warnings).to.deep.equal([]);
  });
});
