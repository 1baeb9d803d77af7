import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { markupOf, samples } from './every-element.js';
import { drawnText } from './reading.js';

/** Properties for walking the tree; in a form, fields of the same names hide them. */
const NAMES = [
  ...['parentElement', 'parentNode', 'assignedSlot', 'getRootNode', 'previousElementSibling', 'nextSibling'],
  ...['previousSibling', 'contains', 'matches', 'closest', 'querySelectorAll', 'getAttribute', 'childNodes'],
];

const fields = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');

describe('on a page that is one form, with fields called as the tree is', () => {
  for (const sample of samples)
    it(`${sample.tag} is drawn`, async () => {
      const box = document.createElement('div');
      box.innerHTML = `<form>${fields}</form><form lang="nb">${fields}${markupOf(sample)}</form>`;
      await fixture(box);
      const element = box.querySelector(sample.tag) as LitElement;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[data-view]')).to.be.ok;
      expect(drawnText(element)).to.contain(sample.shown);
    });

  it('a change of the colours around an element is still seen', async () => {
    const box = document.createElement('div');
    box.innerHTML = `<form>${fields}${markupOf(samples.find(({ tag }) => tag === 'rg-word-cloud')!)}</form>`;
    await fixture(box);
    const cloud = box.querySelector('rg-word-cloud')!;
    await cloud.updateComplete;
    const word = () => cloud.shadowRoot!.querySelector('text')!.getAttribute('fill');
    const before = word();
    box.querySelector('form')!.style.cssText = 'background: black; color: white';
    await new Promise((resolve) => setTimeout(resolve, 50));
    await cloud.updateComplete;
    expect(word()).not.to.equal(before);
  });
});

describe('a form in an entry, with fields called as the tree is', () => {
  for (const name of ['parentNode', 'parentElement', 'getRootNode', 'nextSibling', 'assignedSlot'])
    for (const [tag, around] of [
      ['rg-project-list', (form: string) => `<ul><li><em>Alpha</em> ${form} beta</li></ul>`],
      ['rg-special-issue-card', (form: string) => `<p>Temanummer: «Alpha» </p>${form}`],
      [
        'rg-definition-quote',
        (form: string) => `<blockquote><p>Alpha</p>${form}</blockquote><p>(Ness, 2020)</p>`,
      ],
      [
        'rg-definition-quote',
        (form: string) => form.replace('<b>', '<blockquote><p>Alpha</p></blockquote><p>(Ness, 2020)</p><b>'),
      ],
      ['rg-partner-grid', (form: string) => `<ul><li>Alpha ${form}</li></ul>`],
      ['rg-group-header', (form: string) => `<h2>Alpha</h2>${form}`],
    ] as const)
      it(`called ${name}, leaves ${tag} drawn`, async () => {
        const box = document.createElement('div');
        box.innerHTML = `<${tag}>${around(`<form><b>Gamma</b><input name="${name}"></form>`)}</${tag}>`;
        await fixture(box);
        const element = box.firstElementChild as LitElement;
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(drawnText(element)).to.match(/Alpha/);
      });
});
