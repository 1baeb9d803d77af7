import { expect } from '@open-wc/testing';
import '../../src/elements/special-issue-list/define.js';
import type { RgSpecialIssueList } from '../../src/elements/special-issue-list/special-issue-list.js';

/** The titles and editors of issues in an element's content. */
async function issuesIn(content: string) {
  const box = document.createElement('div');
  box.innerHTML = `<rg-special-issue-list>${content}</rg-special-issue-list>`;
  document.body.append(box);
  const list = box.firstElementChild as RgSpecialIssueList;
  await list.updateComplete;
  const found = list.records.map(({ title, editors }) => [String(title), editors.map(({ name }) => name)]);
  box.remove();
  return found;
}

describe('issues with no facts but their editors', () => {
  for (const [name, mark] of [
    ['', ''],
    [', behind invisible spaces', '\u200b'],
  ])
    it(`are entries below their headings, not a call${name}`, async () => {
      const found = await issuesIn(`<h2>Temanummer</h2>
        <h3>${mark}Strandenger</h3><p>${mark}Gjesteredaktører: Tove Hauge og Håkon Hauge</p>
        <h3>${mark}Ferjekaier</h3><p>${mark}Gjesteredaktører: Sunniva Solberg og Nils Åkesson</p>`);
      const strip = (text: string) => text.replaceAll('\u200b', '');
      expect(found.map(([title, editors]) => [strip(title as string), editors])).to.deep.equal([
        ['Strandenger', ['Tove Hauge', 'Håkon Hauge']],
        ['Ferjekaier', ['Sunniva Solberg', 'Nils Åkesson']],
      ]);
    });

  it('are one call if its heading says so', async () => {
    const found =
      await issuesIn(`<h2>Call for papers: Salt marshes</h2><p>Guest editors: Ada Moor and Per Vik</p>
      <p>Deadline: 1 May 2027</p><h3>Topics</h3><ul><li>Grazing</li><li>Storms</li></ul>`);
    expect(found.map(([title]) => title)).to.deep.equal(['Salt marshes']);
  });
});
