/** Runs in the browser: makes elements of long lists that the page has laid out before, as when its script arrives late. */
import * as elements from '../../src/index.ts';

const list = (entry) => (count) =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li>${entry(i)}</li>`).join('')}</ul>`;
const quotation = (i) => `<blockquote><p>Velferd er ${i}.</p></blockquote><p>(Ness, ${1950 + (i % 70)})</p>`;

/** Classes, attributes, and as many entries as asked for. */
const KINDS = {
  'projects': ['RgProjectList', {}, list((i) => `Prosjekt ${i} (2020–2024)`)],
  'partners': ['RgPartnerGrid', {}, list((i) => `Nabo ${i}`)],
  'links': ['RgSocialLinks', {}, list((i) => `<a href="https://example.org/${i}">Lenke ${i}</a>`)],
  'words': ['RgWordCloud', { view: 'list' }, list((i) => `ord${i} (${i + 1})`)],
  'bars': ['RgWordCloud', { view: 'bars' }, list((i) => `ord${i} (${i + 1})`)],
  'special issues': ['RgSpecialIssueList', {}, list((i) => `Temanummer: «Nabolag ${i}». Akademisk kvarter. Frist: 1. mai 2099`)],
  'quotations': ['RgDefinitionQuote', {}, (count) => Array.from({ length: count }, (_, i) => quotation(i)).join('')],
}; // prettier-ignore

let box;
let defined = 0;

const frame = () => new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));

window.bench = {
  kinds: Object.keys(KINDS),
  /** Lays out a tag that is not defined yet, with its list. */
  async ready(kind, count) {
    const [, attributes, content] = KINDS[kind];
    const element = document.createElement(`bench-${++defined}`);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.style.display = 'block';
    element.innerHTML = content(count);
    box = document.createElement('div');
    box.lang = 'nb';
    box.append(element);
    document.body.append(box);
    await frame();
    await frame();
  },
  /** Resolves with the time in ms. */
  async mount(kind) {
    const begin = performance.now();
    // a tag of its own each time, since a definition cannot be taken back
    customElements.define(`bench-${defined}`, class extends elements[KINDS[kind][0]] {});
    await box.firstElementChild.updateComplete;
    const took = performance.now() - begin;
    // work that waits for an idle moment counts too
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { took };
  },
  clear() {
    box.remove();
    window.gc();
  },
};
