import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../../src/elements/definition-quote/definition-quote.js';
import { inference as sources } from '../../src/elements/definition-quote/inference.js';
import '../../src/elements/partner-grid/define.js';
import { inference as partnerLines } from '../../src/elements/partner-grid/inference.js';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';

const quote = (...content: unknown[]) =>
  fixture<RgDefinitionQuote>(
    html`<rg-definition-quote authors="Ness" year="2020">${content}</rg-definition-quote>`,
  );

describe('inference', () => {
  it('is not fetched for a quotation that only its attributes source', async () => {
    const element = await quote(
      html`<blockquote><p>«Velferd er en verdi som mennesker skaper – sammen.»</p></blockquote>`,
    );
    expect(sources.module).to.equal(undefined);
    expect(element.records[0]).to.deep.include({ authors: ['Ness'], year: '2020' });
  });

  it('is fetched where words may say the source of a quotation', async () => {
    const element = await fixture<RgDefinitionQuote>(
      html`<rg-definition-quote
        ><blockquote><p>«Velferd er en verdi.»</p></blockquote>
        <p>(Ness &amp; Heimburg, 2020, s. 36)</p></rg-definition-quote
      >`,
    );
    expect(sources.module).not.to.equal(undefined);
    expect(element.records[0]).to.deep.include({
      authors: ['Ness', 'Heimburg'],
      year: '2020',
      locator: '36',
    });
  });

  it('is not fetched for partners that are only named', async () => {
    const element = await fixture<RgPartnerGrid>(
      html`<rg-partner-grid
        ><ul>
          <li>Nord universitet</li>
          <li><a href="https://example.org/">Levanger kommune</a></li>
          <li><img alt="Eksempelfondet" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" /></li></ul
      ></rg-partner-grid>`,
    );
    expect(partnerLines.module).to.equal(undefined);
    expect(element.records.map(({ name }) => name)).to.deep.equal([
      'Nord universitet',
      'Levanger kommune',
      'Eksempelfondet',
    ]);
    element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Aarhus Universitet (AU), Danmark</li>');
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(element.records[3]).to.deep.include({
      name: 'Aarhus Universitet',
      shortName: 'AU',
      country: 'Danmark',
    });
  });
});
