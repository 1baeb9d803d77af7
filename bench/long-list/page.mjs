/** Runs in the browser: puts elements with long lists on the page, which has laid the lists out before. */
import '../../src/define.ts';

const list = (entry) => (count) =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li>${entry(i)}</li>`).join('')}</ul>`;
const quotation = (i) => `<blockquote><p>Velferd er ${i}.</p></blockquote><p>(Ness, ${1950 + (i % 70)})</p>`;

/** Tags, with as many entries as asked for. */
const KINDS = {
  'projects': ['rg-project-list', list((i) => `Prosjekt ${i} (2020–2024)`)],
  'partners': ['rg-partner-grid', list((i) => `Nabo ${i}`)],
  'links': ['rg-social-links', list((i) => `<a href="https://example.org/${i}">Lenke ${i}</a>`)],
  'words': ['rg-word-cloud view="list"', list((i) => `ord${i} (${i + 1})`)],
  'special issues': ['rg-special-issue-list', list((i) => `Temanummer: «Nabolag ${i}». Akademisk kvarter. Frist: 1. mai 2099`)],
  'quotations': ['rg-definition-quote', (count) => Array.from({ length: count }, (_, i) => quotation(i)).join('')],
}; // prettier-ignore

let box;

window.bench = {
  kinds: Object.keys(KINDS),
  ready(kind, count) {
    const [tag, content] = KINDS[kind];
    box = document.createElement('div');
    box.lang = 'nb';
    // until it is mounted, a page without the script
    box.innerHTML = `<template><${tag}></${tag.split(' ')[0]}></template>${content(count)}`;
    document.body.append(box);
    box.getBoundingClientRect();
  },
  /** Resolves with the time in ms. */
  async mount() {
    const begin = performance.now();
    const [template, ...children] = box.childNodes;
    const element = document.importNode(template.content, true).firstElementChild;
    element.append(...children);
    box.append(element);
    await element.updateComplete;
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
