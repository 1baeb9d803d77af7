import { expect } from '@open-wc/testing';
import { lineFor } from '../../src/check-panel/console.js';

const parse = (html: string) =>
  new DOMParser().parseFromString(`<!doctype html><html lang="nb"><body>${html}</body></html>`, 'text/html');
const LINK = '<p>Om oss. <a href="/om">Les mer</a></p>';

describe('the line for the console', () => {
  it('gives the number of findings, and the address of the panel', () => {
    expect(lineFor(parse(LINK), { href: 'http://localhost:3000/om/#her' })).to.equal(
      '1 finding in the content of this page: open http://localhost:3000/om/?rg-check#her',
    );
    expect(lineFor(parse(LINK + LINK), { href: 'http://site.test/?a=1' })).to.equal(
      '2 findings in the content of this page: open http://site.test/?a=1&rg-check',
    );
  });

  it('is not written for a page with nothing to fix', () => {
    expect(lineFor(parse('<p>Om oss.</p>'), { href: 'http://localhost/' })).to.equal(undefined);
  });
});
