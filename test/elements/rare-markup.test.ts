import { expect, fixture, html } from '@open-wc/testing';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import '../../src/elements/partner-grid/define.js';
import '../../src/elements/project-list/define.js';

describe('markup that most lists do not have', () => {
  it('is read in an element as on a page', async () => {
    const list = await fixture<RgProjectList>(
      html`<rg-project-list lang="en" exact>
        <ul>
          <li>
            <p>Research</p>
            <h3><a href="/kelp">Kelp and Coast</a></h3>
            <dl>
              <dt>Partners</dt>
              <dd>Nord universitet</dd>
              <dd>Levanger kommune</dd>
            </dl>
          </li>
          <li>
            <a href="/tides">Tidal Ways<span> (opens in a new window)</span></a
            ><br /><strong>Funder</strong> Tidefondet
          </li>
        </ul>
        <ul>
          <li><a href="?page=1">1</a></li>
          <li><a href="?page=2">Next</a></li>
        </ul>
      </rg-project-list>`,
    );
    expect(list.records.map(({ title }) => title)).to.deep.equal(['Kelp and Coast', 'Tidal Ways']);
    const [kelp, tides] = list.records;
    expect(kelp!.partners.map(({ name }) => name)).to.deep.equal(['Nord universitet', 'Levanger kommune']);
    expect(tides!.funding[0]?.funder?.name).to.equal('Tidefondet');
  });

  it('comes with the labels of languages that few pages use', async () => {
    const list = await fixture<RgProjectList>(
      html`<rg-project-list lang="de">
        <ul>
          <li>Kelp and Coast <span>Projektleitung</span> <span>Anna Berg</span></li>
          <li>Tidal Ways</li>
        </ul>
      </rg-project-list>`,
    );
    expect(list.records.map(({ title }) => title)).to.deep.equal(['Kelp and Coast', 'Tidal Ways']);
    expect(list.records[0]!.leader?.name).to.equal('Anna Berg');
  });

  it('may be links to more, which are no partners', async () => {
    const grid = await fixture<RgPartnerGrid>(
      html`<rg-partner-grid lang="nb">
        <ul>
          <li>Nord universitet</li>
          <li>Tidefondet</li>
        </ul>
        <ul>
          <li><a href="/alle">Les mer om dem</a></li>
        </ul>
      </rg-partner-grid>`,
    );
    expect(grid.records.map(({ name }) => name)).to.deep.equal(['Nord universitet', 'Tidefondet']);
  });
});
