import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { allowMessages, warningsOf } from '../console.js';
import { samples } from './every-element.js';
import { waitUntil } from '../wait.js';

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

describe('the attribute page-size', () => {
  it('is 50 if it is no number of projects, and once it is removed', async () => {
    allowMessages(/nothing in it to read/);
    const element = await fixture<RgProjectList>('<rg-project-list page-size="3"></rg-project-list>');
    element.records = Array.from({ length: 210 }, (_, i) => ({ title: `Prosjekt ${i}` }));
    const count = async () => {
      await element.updateComplete;
      return element.shadowRoot!.querySelectorAll('[part="project"]').length;
    };
    await waitUntil(() => element.shadowRoot!.querySelector('[part="more"]'));
    expect(await count()).to.equal(3);
    for (const given of ['0', '-5', 'mange']) {
      element.setAttribute('page-size', given);
      expect(await count(), given).to.equal(50);
    }
    element.removeAttribute('page-size');
    expect(await count()).to.equal(50);
  });
});

describe('the attribute group-by', () => {
  it('names its groups in every view', async () => {
    allowMessages(/nothing in it to read/);
    const element = await fixture<RgProjectList>(
      '<rg-project-list lang="nb" today="2026-01-01"></rg-project-list>',
    );
    element.records = [
      { title: 'A', start: '2024', end: '2027', types: ['phd'], funding: ['NordForsk'] },
      { title: 'B', start: '2021', end: '2022', types: ['book'], funding: ['UiO'] },
    ];
    await element.updateComplete;
    for (const view of ['timeline', 'cards', 'list'])
      for (const by of ['status', 'type', 'funder', 'year']) {
        element.setAttribute('view', view);
        element.setAttribute('group-by', by);
        await waitUntil(() => element.shadowRoot!.querySelectorAll('[part="group-heading"]').length === 2);
        await element.updateComplete;
        for (const words of element.shadowRoot!.querySelectorAll<HTMLElement>('.words'))
          expect(words.checkVisibility(), `${view} ${by} ${words.textContent}`).to.equal(true);
      }
  });
});
