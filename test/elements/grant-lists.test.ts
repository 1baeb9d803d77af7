import { expect, fixture, html } from '@open-wc/testing';
import { inference } from '../../src/elements/project-list/content/inference.js';
import { whole } from '../../src/elements/project-list/content/whole.js';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';

describe('the reader of lists of grants', () => {
  // modules are loaded once per file, so the order of these tests matters
  it('is not loaded for projects without amounts and roles', async () => {
    await fixture(
      html`<rg-project-list
        ><ul>
          <li>Skolen ved havet (Norges forskningsråd, 2021–2024)</li>
        </ul></rg-project-list
      >`,
    );
    expect(inference.module).not.to.equal(undefined);
    expect(whole.module).to.equal(undefined);
  });

  it('is loaded for a list of grants, and leaves a marked-up title unchanged', async () => {
    const element = await fixture<RgProjectList>(
      html`<rg-project-list
        ><ul>
          <li>£41,906, PI, “Hedgehog Counts”, Leverhulme Trust, 2023–2026</li>
          <li><strong>Moths at the Motorway, North</strong>, £12,000, Co-I, Leverhulme Trust, 2022–2024</li>
          <li>Leverhulme Trust, £12,000<br /><strong>Reading Rooms</strong><br />2022–2024</li>
        </ul></rg-project-list
      >`,
    );
    await element.updateComplete;
    expect(whole.module).not.to.equal(undefined);
    expect(
      element.records.map(({ title, start, end, leader, funding }) => [
        title,
        start,
        end,
        leader,
        funding.map(({ funder }) => funder?.name),
      ]),
    ).to.deep.equal([
      ['Hedgehog Counts', '2023', '2026', undefined, ['Leverhulme Trust']],
      ['Moths at the Motorway, North', '2022', '2024', undefined, ['Leverhulme Trust']],
      ['Reading Rooms', '2022', '2024', undefined, ['Leverhulme Trust']],
    ]);
  });
});
