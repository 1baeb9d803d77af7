import { expect, fixture, html } from '@open-wc/testing';
import { inference } from '../../src/elements/project-list/content/inference.js';
import { whole } from '../../src/elements/project-list/content/whole.js';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';

describe('labels of other wordings', () => {
  // modules load once for all tests of a file, so these follow each other
  it('are not fetched for a title with a subtitle', async () => {
    await fixture(
      html`<rg-project-list
        ><ul>
          <li>Stille vann: Fiske og tro (Norges forskningsråd, 2021–2024)</li>
        </ul></rg-project-list
      >`,
    );
    expect(inference.module).not.to.equal(undefined);
    expect(whole.module).to.equal(undefined);
  });

  it('are read on lines of their own and behind a sentence', async () => {
    const element = await fixture<RgProjectList>(
      html`<rg-project-list
        ><ul>
          <li>
            Quiet Water<br />Bevilgende institusjon: Norges forskningsråd<br />Genomförandetid: 2021–2024
          </li>
          <li>Leises Wasser. Kooperierende Einrichtungen: Universität Kassel, Universität Bremen</li>
        </ul></rg-project-list
      >`,
    );
    await element.updateComplete;
    expect(whole.module).not.to.equal(undefined);
    expect(
      element.records.map(({ title, start, end, funding, partners }) => [
        title,
        start,
        end,
        funding.map(({ funder }) => funder?.name),
        partners.map(({ name }) => name),
      ]),
    ).to.deep.equal([
      ['Quiet Water', '2021', '2024', ['Norges forskningsråd'], []],
      ['Leises Wasser', undefined, undefined, [], ['Universität Kassel', 'Universität Bremen']],
    ]);
  });
});
