import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const read = (...items: string[]) => {
  const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return readProjects(new DOMParser().parseFromString(list, 'text/html').body);
};
const TITLE = 'Living with rising seas';

describe('a title in italics behind the name of its project', () => {
  const names: readonly [name: string, acronym?: string, funder?: string][] = [
    ['TIDE', 'TIDE'],
    ['ANR TIDE', 'TIDE', 'ANR'],
    ['Projet régional TIDE', 'TIDE'],
    ['Proyecto TIDE', 'TIDE'],
    ['DFG-Projekt TIDE', 'TIDE', 'DFG'],
    ['NWO', undefined, 'NWO'],
    ['H2020 TIDE', 'TIDE', 'H2020'],
    ['ERC Starting Grant TIDE', 'TIDE', 'ERC Starting Grant'],
  ];
  for (const [name, acronym, funder] of names)
    it(`is the title, with the facts in the name and in a bracket: ${name}`, () => {
      for (const mark of [' : ', ': ', '. ', ', ', ' – '])
        for (const [bold, italic] of [
          ['strong', 'i'],
          ['b', 'em'],
          ['span', 'cite'],
        ]) {
          const entry = `<${bold}>${name}</${bold}> (2022-2026)${mark}<${italic}>${TITLE}</${italic}>. PI: Anna Berg.`;
          const [project] = read(entry);
          expect(project, entry).to.deep.include({ title: TITLE, start: '2022', end: '2026' });
          expect([project!.acronym, project!.funding[0]?.funder?.name], entry).to.deep.equal([
            acronym,
            funder,
          ]);
          expect(project!.leader).to.deep.equal({ name: 'Anna Berg' });
          expect(project!.note).to.equal(undefined);
        }
    });

  it('is the title beside the kind of project', () => {
    const [project] = read(`<b>PhD</b> (2022–2026): <em>${TITLE}</em>. Supervisor: Anna Berg`);
    expect(project).to.deep.include({ title: TITLE, types: ['phd'], start: '2022' });
  });

  it('continues a short name and a colon', () => {
    const [project] = read(`<b>TIDE</b>: <em>${TITLE}</em>. PI: Anna Berg`);
    expect(project).to.deep.include({ title: `TIDE: ${TITLE}`, acronym: 'TIDE' });
  });

  it('is no title where the italics are facts or running text, or where the bold words are a title', () => {
    for (const italics of [
      'Funded by the Harbour Trust',
      'Anna Berg, Nils Moe',
      'University of Leeds and Nord universitet',
      'Coordinator: University of Leeds',
      'Sea',
    ])
      expect(read(`<b>TIDE</b> (2022–2026). <em>${italics}</em>. PI: Ada Moor`)[0]!.title).to.equal('TIDE');
    for (const [bold, rest] of [
      ['TIDE', '(2022–2026). <em>Living with seas</em> is the topic of all partners.'],
      ['Quiet Cities', `(2022–2026): <em>${TITLE}</em>. PI: Anna Berg`],
      ['WP2', `(2022–2026): <em>${TITLE}</em>. PI: Anna Berg`],
    ])
      expect(read(`<b>${bold}</b> ${rest}`)[0]!.title).to.equal(bold);
  });
});
