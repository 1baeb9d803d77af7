import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { markupOf, samples } from './every-element.js';
import { drawnText } from './reading.js';
import { allowMessages, expectMessages } from '../console.js';

/** Properties for traversing the tree; in a form, fields of the same name shadow them. */
const NAMES = [
  ...['parentElement', 'parentNode', 'assignedSlot', 'getRootNode', 'previousElementSibling', 'nextSibling'],
  ...['previousSibling', 'contains', 'matches', 'closest', 'querySelectorAll', 'getAttribute', 'childNodes'],
];

const fields = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');

describe('on a page that is a form with fields named like tree properties', () => {
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

  it('a change of the colours around an element is still noticed', async () => {
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

describe('a form in an entry, with fields named like tree properties', () => {
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
        allowMessages(/holds a <form>/);
        const box = document.createElement('div');
        box.innerHTML = `<${tag}>${around(`<form><b>Gamma</b><input name="${name}"></form>`)}</${tag}>`;
        await fixture(box);
        const element = box.firstElementChild as LitElement;
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(drawnText(element)).to.match(/Alpha/);
      });
});

describe('an item with media or form fields', () => {
  const LIVE = {
    iframe: '<iframe srcdoc="Et kart" width="100" height="50"></iframe>',
    form: '<form>Meld deg på <input name="mail"></form>',
    video: '<video width="100" height="50" controls></video>',
    select: '<select><option>2024</option></select>',
  };
  const ITEMS = {
    'rg-project-list': 'Nærmiljøråd (2021–2024)',
    'rg-special-issue-list': 'Temanummer: «Nabolag». Akademisk kvarter',
    'rg-partner-grid': 'Nord universitet',
    'rg-social-links': '<a href="https://x.com/example">Gruppen</a>',
    'rg-word-cloud': 'velferd (3)',
  };
  for (const [tag, item] of Object.entries(ITEMS))
    for (const [name, live] of Object.entries(LIVE))
      it(`leaves the list of ${tag} in its place on the page: ${name}`, async () => {
        expectMessages(new RegExp(`holds a <${name}>`));
        const box = document.createElement('div');
        box.innerHTML = `<${tag}><ul><li>${item} ${live}</li><li>${item}</li></ul></${tag}>`;
        await fixture(box);
        const element = box.firstElementChild as LitElement;
        await element.updateComplete;
        const shown = box.querySelector(name)!;
        expect(shown.checkVisibility()).to.equal(true);
        expect(shown.getBoundingClientRect().height).to.be.above(10);
        expect(
          drawnText(element).match(new RegExp(item.replace(/<[^>]*>|\(.*/g, '').trim(), 'g')),
        ).to.have.length(2);
        await new Promise((resolve) => setTimeout(resolve, 10));
      });
});
