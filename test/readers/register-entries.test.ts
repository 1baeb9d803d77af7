import { expect } from '@open-wc/testing';
import { parseProject, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

/** An entry of a research information system: a linked heading, and paragraphs of persons, funder, period and kind. */
const entry = (title: string, ...lines: string[]) =>
  `<li><h3><a href="/p">${title}</a></h3>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;

describe('entries of a research information system', () => {
  it('have the heading as their title, not the kind of activity', () => {
    for (const kind of ['Project: Research', 'Projekter: Projekt › Forskning']) {
      const [project] = readProjects(
        parsed(
          `<ul>${entry('Tidal Mills', 'Moor, A. (PI) &amp; Berg, U. (CoI)', 'NERC', '1/02/2019 → 31/01/2022', kind)}</ul>`,
        ),
      );
      expect(project).to.deep.include({
        title: 'Tidal Mills',
        leader: { name: 'Moor, A.' },
        funding: [{ funder: { name: 'NERC' } }],
        start: '2019-02-01',
        end: '2022-01-31',
      });
      expect(project!.note).to.include(kind);
    }
  });

  it('still have the title behind a label below a name', () => {
    expect(parseProject('Anna Berg\nProject: Research on tidal mills').record).to.deep.include({
      title: 'Research on tidal mills',
      leader: { name: 'Anna Berg' },
    });
  });

  it('have roles whose words are in a bracket inside the bracket', () => {
    const { record } = parseProject(
      'Tidal mills\nMoor, A. (PI (principal investigator)) & Berg, U. (Project participant)',
    );
    expect(record).to.deep.include({ title: 'Tidal mills', leader: { name: 'Moor, A.' } });
    expect(parseProject('Tidal mills\nMoor, A. (PI (participant))').record.leader).to.equal(undefined);
  });

  it('may be open at the end, with an ellipsis', () => {
    for (const end of ['→ …', '– …', '– ...', '…'])
      expect(parseProject(`Tidal mills (2023 ${end})`).record.start, end).to.equal(
        end === '…' ? undefined : '2023',
      );
    expect(parseProject('Tidal mills. 2023 – … and more').record.start).to.equal(undefined);
  });
});
