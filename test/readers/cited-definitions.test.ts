import { expect } from '@open-wc/testing';
import { readDefinitions } from '../../src/readers/index.js';

const read = (markup: string) =>
  readDefinitions(new DOMParser().parseFromString(markup, 'text/html').body).map(
    ({ term, text, authors, year, locator, sourceTitle }) =>
      [term, text, authors.join(), year, locator && `p. ${locator}`, sourceTitle].filter(Boolean).join(' | '),
  );

const BERTH = 'A place where a ship lies in harbour.';
const FENDER = 'What is hung between a ship and a wall.';

describe('a page that a definition is cited from', () => {
  const list = (first: string, second = '') =>
    `<dl><dt>Berth</dt><dd>${BERTH}</dd>${first}<dt>Fender</dt><dd>${FENDER}</dd>${second}</dl>`;

  it('is its source, if it is a link beside the name of a site', () => {
    const link = '<a href="/h">On harbours</a>';
    for (const cited of [
      `<dd>${link} <cite>Pier Notes</cite></dd>`,
      `<dd>${link} — <cite>Pier Notes</cite></dd>`,
      `<dd><cite>Pier Notes</cite>: ${link}</dd>`,
      `<dd><p>${link} (<cite>Pier Notes</cite>)</p></dd>`,
    ])
      expect(read(list(cited, cited)), cited).to.deep.equal([
        `Berth | ${BERTH} | On harbours`,
        `Fender | ${FENDER} | On harbours`,
      ]);
  });

  it('is no definition without a link', () => {
    expect(read(list('<dd><cite>Pier Notes</cite></dd>'))).to.deep.equal([
      `Berth | ${BERTH}`,
      `Fender | ${FENDER}`,
    ]);
  });

  it('is not an author, whose name may be a link', () => {
    expect(read(list('<dd><a href="/a">Ada Moor</a>, <cite>On Walls</cite></dd>'))[0]).to.equal(
      `Berth | ${BERTH} | Ada Moor | On Walls`,
    );
  });

  it('is not a second definition with a link and a work', () => {
    const second = 'A bed on a ship, as the Pier Notes say of boats.';
    const marked = second
      .replace('bed', '<a href="/b">bed</a>')
      .replace('Pier Notes', '<cite>Pier Notes</cite>');
    expect(read(list(`<dd>${marked}</dd>`))[1]).to.equal(`Berth | ${second}`);
  });
});

describe('a number behind a quotation', () => {
  const quoted = (text: string) => `„${text.slice(0, -1)}“`;
  const works = (first: string, second: string) =>
    `<h2>Literatur</h2><ol><li ${first}>Anna Holm (2011): Von Häfen.</li><li ${second}>Jan Berg (2012): Von Schiffen.</li></ol>`;
  const page = (first: string, second: string) =>
    `<h2>Glossar</h2><h3>Berth</h3><p>${quoted(BERTH)} ${first}</p><h3>Fender</h3><p>${quoted(FENDER)}${second}</p>`;

  it('names its source in a list on the page, and the place there', () => {
    expect(
      read(
        page('[<a href="#r1">1</a>, S. 14]', '<sup><a href="#r2">[2]</a></sup>') +
          works('id="r1"', 'id="r2"'),
      ),
    ).to.deep.equal([
      `Berth | ${BERTH.slice(0, -1)} | Anna Holm | 2011 | p. 14 | Von Häfen`,
      `Fender | ${FENDER.slice(0, -1)} | Jan Berg | 2012 | Von Schiffen`,
    ]);
  });

  it('is not part of the text without such a list, and names no source then', () => {
    for (const link of ['#r9', '/other#r1', '#'])
      expect(read(page(`[<a href="${link}">1</a>, S. 14]`, '[2]')), link).to.deep.equal([
        `Berth | ${BERTH.slice(0, -1)} | p. 14`,
        `Fender | ${FENDER.slice(0, -1)}`,
      ]);
  });

  it('stays behind text without quotation marks', () => {
    expect(read(`<blockquote><p>${BERTH} [3]</p></blockquote>`)).to.deep.equal([`${BERTH} [3]`]);
  });
});

describe('terms that are headings', () => {
  const terms = (picture = '') =>
    `<h1>Key terms</h1><h2>Berth</h2><p>${BERTH}</p>${picture}<h2>Fender</h2><p>${FENDER}</p>`;
  const READ = [`Berth | ${BERTH}`, `Fender | ${FENDER}`];

  it('may have pictures, and other parts of the page below them', () => {
    expect(read(terms('<p><img src="a.png" alt="A quay"></p>'))).to.deep.equal(READ);
    const others = '<h2>References</h2><p>Moe, A. (2001). Quays. Oslo.</p><h2>Contact</h2><p>Ask us.</p>';
    expect(read(terms() + others)).to.deep.equal(READ);
  });

  it('are not those of an article', () => {
    expect(
      read(`<h1>Terms of the debate</h1><h2>Background</h2><p>${BERTH}</p><h2>Results</h2><p>${FENDER}</p>`),
    ).to.deep.equal([]);
  });
});
