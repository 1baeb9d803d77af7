import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { markupOf, samples } from './every-element.js';
import { drawnText } from './reading.js';

// what 'self' means; Firefox does not find it for a page that a script writes
const SELF = location.origin;

/** The policy that the elements promise to bear; the logo is part of the page. */
const POLICY = [
  "default-src 'none'",
  `script-src ${SELF}`,
  `style-src ${SELF}`,
  `img-src ${SELF} data:`,
  `connect-src ${SELF}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('a strict Content-Security-Policy', () => {
  it('is broken by none of the elements, with content or records, shown, changed and failing', async function () {
    this.timeout(30_000);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="600" height="600"></iframe>`);
    const page = frame.contentDocument!;
    const broken: string[] = [];
    page.open();
    page.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI }) =>
      broken.push(`${effectiveDirective} ${sample} ${blockedURI}`),
    );
    page.write(
      `<!doctype html><html lang="nb"><meta http-equiv="content-security-policy" content="${POLICY}">
       <body><script>document.body.dataset.unsafe = ''</script>
       <script type="module" src="/src/define.ts"></script>${samples.map((sample) => markupOf(sample, 'structured-data')).join('')}`,
    );
    page.close();
    const elements = samples.map(
      ({ tag }) => page.querySelector(tag) as LitElement & { records: unknown; src: string },
    );
    await waitUntil(
      () => elements.every((element) => element.shadowRoot?.querySelector('[data-view]')),
      'drawn',
      { timeout: 20_000 },
    );
    for (const [i, { tag, shown, record, recordShown }] of samples.entries()) {
      const element = elements[i]!;
      await element.updateComplete;
      expect(drawnText(element), tag).to.contain(shown);
      element.records = [record];
      await element.updateComplete;
      expect(drawnText(element), tag).to.contain(recordShown);
      element.records = null;
      element.src = '/nothing-here.json';
      await waitUntil(() => element.shadowRoot!.querySelector('[part="failure"]'), tag);
    }
    // what search engines are told is data, which the policy lets through
    expect(page.querySelectorAll('script[type="application/ld+json"]'), 'structured data').to.have.length(3);
    // that the page's own inline script was stopped and told of shows that the policy held
    expect(page.body.dataset['unsafe']).to.equal(undefined);
    expect(broken, broken.join('; ')).to.have.length(1);
    expect(broken[0]).to.match(/^script-src/);
  });
});
