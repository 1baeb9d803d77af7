import { expect } from '@open-wc/testing';
import { applyEdits, check, RULES } from '../../src/check/index.js';
import { CASES } from './cases.js';

const today = '2026-03-01';

const parse = (html: string) =>
  new DOMParser().parseFromString(`<!doctype html><html lang="nb"><body>${html}</body></html>`, 'text/html');

const found = (html: string, rule: string) =>
  check(parse(html), { today, lang: 'en' }).filter((finding) => finding.rule === rule);

describe('rules of the content check', () => {
  it('all have cases', () => {
    expect(CASES.map(({ rule }) => rule)).to.have.members(RULES.map(({ name }) => name));
  });

  for (const { rule, hits, misses, mended } of CASES)
    describe(rule, () => {
      for (const html of hits)
        it(`is found in ${html.slice(0, 90)}`, () => {
          const findings = found(html, rule);
          expect(findings).to.have.length(1);
          const { node, message, fix, why } = findings[0]!;
          expect(node).to.exist;
          for (const text of [message, fix, why])
            expect(text)
              .to.match(/\S/)
              .and.not.match(/[{}]|undefined/);
        });
      for (const html of misses)
        it(`is not found in ${html.slice(0, 90)}`, () => {
          expect(found(html, rule).map(({ message }) => message)).to.deep.equal([]);
        });
      if (mended)
        it('is corrected by its edits', () => {
          const page = parse(hits[0]!);
          const findings = check(page, { today }).filter((finding) => finding.rule === rule);
          expect(applyEdits(findings)).to.be.greaterThan(0);
          expect(page.body.innerHTML).to.equal(parse(mended).body.innerHTML);
        });
    });
});

describe('check', () => {
  const page = '<h1>Gruppe</h1><h3>Les</h3><p><a href="/a">Les mer</a></p>';

  it('uses the language of the page, or the requested one', () => {
    expect(check(parse(page), { today })[1]!.message).to.equal('En lenke sier bare «Les mer».');
    expect(check(parse(page), { today, lang: 'nn' })[1]!.message).to.equal('En lenke sier bare «Les mer».');
    expect(check(parse(page), { today, lang: 'se' })[1]!.message).to.equal('En lenke sier bare «Les mer».');
    expect(check(parse(page), { today, lang: 'de' })[1]!.message).to.equal('A link says only “Les mer”.');
  });

  it('gives the values of its messages', () => {
    const english = (title: string) =>
      check(parse(`<section lang="en"><h2>Projects</h2><ul><li>${title}</li></ul></section>`), { today });
    const [finding] = english('Trygge barn i de små byene');
    expect(finding).to.deep.include({ rule: 'title-language' });
    expect(finding!.values).to.include({ lang: 'en', guess: 'nb' });
  });

  it('accepts a document, an element and a fragment, and ignores rules', () => {
    const template = document.createElement('template');
    template.innerHTML = page;
    for (const root of [parse(page), parse(page).body, template.content])
      expect(check(root, { today }).map(({ rule }) => rule)).to.deep.equal(['heading-skip', 'vague-link']);
    expect(check(parse(page), { today, ignore: ['heading-skip'] }).map(({ rule }) => rule)).to.deep.equal([
      'vague-link',
    ]);
  });

  it('gives the node of each finding, in the order of the page', () => {
    const root = parse(page);
    expect(check(root, { today }).map(({ node }) => node)).to.deep.equal([
      root.querySelector('h3'),
      root.querySelector('a'),
    ]);
  });

  it('needs a parsed page', () => {
    for (const given of ['<p>Hei</p>', undefined, {}])
      expect(() => check(given as never)).to.throw(TypeError, /^check needs a document .*Parse HTML first/);
  });

  it('changes nothing on the page', () => {
    for (const { hits } of CASES)
      for (const html of hits) {
        const root = parse(html);
        const before = root.documentElement.outerHTML;
        check(root, { today });
        expect(root.documentElement.outerHTML).to.equal(before);
      }
  });
});
