import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../../src/elements/definition-quote/definition-quote.js';
import { inference as sources } from '../../src/elements/definition-quote/content/inference.js';
import '../../src/elements/partner-grid/define.js';
import { inference as partnerLines } from '../../src/elements/partner-grid/content/inference.js';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';

const quote = (...content: unknown[]) =>
  fixture<RgDefinitionQuote>(
    html`<rg-definition-quote authors="Ness" year="2020">${content}</rg-definition-quote>`,
  );

describe('inference', () => {
  it('is not loaded for a quotation whose source is given only by attributes', async () => {
    const element = await quote(
      html`<blockquote><p>«Velferd er en verdi som mennesker skaper – sammen.»</p></blockquote>`,
    );
    expect(sources.module).to.equal(undefined);
    expect(element.records[0]).to.deep.include({ authors: ['Ness'], year: '2020' });
  });

  it('is loaded if words may be the source of a quotation', async () => {
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

  it('is not loaded for partners with only a name', async () => {
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

describe('drawing', () => {
  // modules are loaded once per file, so this is the only list here
  it('waits for all modules needed for reading, one after another', async () => {
    const drawings: string[] = [];
    const host = document.createElement('div');
    host.innerHTML = `<rg-project-list><ul>
      <li>Preventing an Opioid Epidemic in Norway (POINT). Coordinator: University of Oslo; funded by Norwegian Research Council 2021-2024.</li>
      <li>Det trengs en hel landsby: Samskaping av sosial inkludering (PhD prosjekt ved Nord universitet og Levanger kommune)</li>
    </ul></rg-project-list>`;
    document.body.append(host);
    const list = host.querySelector<RgProjectList>('rg-project-list')!;
    const update = list.requestUpdate.bind(list);
    list.requestUpdate = (...change) => {
      update(...change);
      void Promise.resolve().then(() =>
        drawings.push(list.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? ''),
      );
    };
    await list.updateComplete;
    const first = drawings.find((text) => text.includes('landsby'));
    expect(first).to.include('PhD project').and.include('with Nord universitet');
    host.remove();
  });
});
