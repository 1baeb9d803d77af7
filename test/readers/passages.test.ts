import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { readPassages } from '../../src/readers/index.js';

const read = async (page: TemplateResult) => readPassages(await fixture<Element>(page));
const texts = async (page: TemplateResult) => (await read(page)).map(({ text }) => text);

describe('passages of a page', () => {
  it('are its blocks, in their order', async () => {
    const page = html`<section>
      <h2>Om oss</h2>
      Løs tekst
      <p>Relasjonell <em>velferd</em> er et <a href="#b">begrep</a>.</p>
      <ul>
        <li>
          Nærmiljøråd
          <ul>
            <li>Levanger</li>
          </ul>
        </li>
        <li>Demokratisk innovasjon</li>
      </ul>
      <table>
        <tr>
          <th>År</th>
          <td>2024</td>
        </tr>
      </table>
      <dl>
        <dt>Leder</dt>
        <dd>En professor</dd>
      </dl>
      <rg-project-list
        ><ul>
          <li>Tenk Ut</li>
        </ul></rg-project-list
      >
    </section>`;
    expect(await texts(page)).to.deep.equal([
      'Om oss',
      'Løs tekst',
      'Relasjonell velferd er et begrep.',
      'Nærmiljøråd',
      'Levanger',
      'Demokratisk innovasjon',
      'År',
      '2024',
      'Leder',
      'En professor',
      'Tenk Ut',
    ]);
  });

  it('hold what is shown, and no code, controls, navigation or other word cloud', async () => {
    const page = html`<div>
      <script type="application/json">
        "skript"
      </script>
      <nav>Meny</nav>
      <div role="navigation">Brødsmuler</div>
      <p hidden>skjult</p>
      <p>Vist<span aria-hidden="true"> pynt</span> <button>Del</button><code>kode()</code><sup>12</sup></p>
      <template><p>mal</p></template>
      <label>Søk <input value="ord" /></label>
      <svg><text>tegning</text></svg>
      <img alt="bilde" src="data:," />
      <rg-word-cloud
        ><ul>
          <li>samskaping (5)</li>
        </ul></rg-word-cloud
      >
      <p>CO<sub>2</sub> <del>strøket</del></p>
    </div>`;
    expect(await texts(page)).to.deep.equal(['Vist', 'Søk', 'CO2']);
  });

  it('are read also from an element that is hidden itself', async () => {
    expect(await texts(html`<div hidden><p>Teksten</p></div>`)).to.deep.equal(['Teksten']);
  });

  it('have the nearest language, and a run in another language is one of its own', async () => {
    const page = html`<div lang="nb">
      <p>Boka <span lang="en">Quality of Life</span> kom <span lang="no">i fjor</span>.</p>
      <p lang="nn">Eit avsnitt</p>
      <p lang="">Ukjent</p>
    </div>`;
    expect(await read(page)).to.deep.equal([
      { text: 'Boka', lang: 'nb' },
      { text: 'Quality of Life', lang: 'en' },
      { text: 'kom i fjor.', lang: 'nb' },
      { text: 'Eit avsnitt', lang: 'nn' },
      { text: 'Ukjent' },
    ]);
  });

  it('take the language from further out', async () => {
    const page = await fixture<Element>(html`<div lang="en-GB"><p>Quality</p></div>`);
    expect(readPassages(page.firstElementChild!)).to.deep.equal([{ text: 'Quality', lang: 'en-GB' }]);
  });

  it('have no soft hyphens, one space between words, and a line of its own after br', async () => {
    const page = html`<p>sam&shy;skaping og innova&#x73;jon<br />Neste linje</p>`;
    expect(await texts(page)).to.deep.equal(['samskaping og innovasjon\n\nNeste linje']);
  });

  it('are none where there is no text', async () => {
    expect(await texts(html`<div><p>–</p></div>`)).to.deep.equal([]);
  });
});
