import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const projects = (markup: string) => readProjects(parsed(markup));
const titles = (markup: string) => projects(markup).map(({ title }) => title);
const contents = (...links: (readonly [id: string, words: string])[]) =>
  `<ul>${links.map(([id, words]) => `<li><a href="#${id}">${words}</a></li>`).join('')}</ul>`;

const TITLES = ['Kelp at night', 'Eelgrass by day'];
const LINKS = contents(['kelp', TITLES[0]!], ['eelgrass', TITLES[1]!]);
const SECTIONS =
  `<h2 id="kelp">${TITLES[0]}</h2><ul><li>Leader: Ada Moor</li><li>Period: 2020–2022</li></ul>` +
  `<h2 id="eelgrass">${TITLES[1]}</h2><ul><li>Leader: Jo Lind</li><li>Period: 2018–2020</li></ul>`;

describe('the contents of a page', () => {
  it('are no entries, but the parts that they lead to', () => {
    for (const above of [
      LINKS,
      `<div><h3>Contents</h3><div>${LINKS}</div></div>`,
      `<div><p>On this page</p>${LINKS.replaceAll('ul>', 'ol>')}</div>`,
      `<div><h2>Inhalt</h2>${contents(['kelp', `<span>1</span> ${TITLES[0]}`], ['eelgrass', `<span>2</span> ${TITLES[1]}`])}</div>`,
      `<div><ul><li><a href="#top">Projects</a></li></ul></div><h1 id="top">Projects</h1>`,
      `<p><b>Parts</b></p>${LINKS.replaceAll('href="#', 'href="node5.html#')}`,
      LINKS.replaceAll('</a>', '</a> (2021)'),
    ]) {
      const found = projects(above + SECTIONS);
      expect(
        found.map(({ title }) => title),
        above,
      ).to.deep.equal(TITLES);
      expect(found[0], above).to.deep.include({ leader: { name: 'Ada Moor' }, start: '2020', end: '2022' });
    }
  });

  it('may lead to lists of entries', () => {
    const lists = '<h2 id="o">Ongoing projects</h2><ul><li>Kelp (2025–2029)</li></ul>';
    const past = '<h2 id="f">Finished projects</h2><ul><li>Wind (2011–2013)</li></ul>';
    expect(
      titles(contents(['o', 'Ongoing projects'], ['f', 'Finished projects']) + lists + past),
    ).to.deep.equal(['Kelp', 'Wind']);
  });

  it('are only links to parts of the page that exist', () => {
    expect(titles(LINKS)).to.deep.equal(TITLES);
    expect(titles(`<h2 id="all">Projects</h2>${LINKS}`)).to.deep.equal(TITLES);
    const dated = `<h2 id="all">Projects</h2><ul><li><a href="#all">Kelp</a> (2020–2022)</li><li><a href="#all">Wind</a> (2011–2013)</li></ul>`;
    expect(titles(dated)).to.deep.equal(['Kelp', 'Wind']);
  });

  it('do not make the parts of one project or questions entries', () => {
    const parts = [
      ['bg', 'Background'],
      ['team', 'Team'],
      ['results', 'Results'],
    ] as const;
    const questions = [
      ['q1', 'What is salt?'],
      ['q2', 'Who pays?'],
    ] as const;
    for (const all of [parts, questions])
      expect(
        titles(
          contents(...all) + all.map(([id, words]) => `<h2 id="${id}">${words}</h2><p>Ada.</p>`).join(''),
        ),
      ).to.deep.equal([]);
  });
});

describe('numbers before titles', () => {
  const sections = (...all: string[]) => all.map((title) => `<h2>${title}</h2><p>Funding: NWO</p>`).join('');

  it('are left out if they count sections or projects', () => {
    for (const [first, second] of [
      ['5.1 ', '5.2 '],
      ['2.3. ', '2.4. '],
      ['Project 1: ', 'Project 2: '],
      ['Prosjekt 2 – ', 'Prosjekt 1 – '],
      ['Proyecto 1. ', 'Proyecto 2. '],
    ] as const)
      expect(titles(sections(first + TITLES[0], second + TITLES[1])), first).to.deep.equal(TITLES);
  });

  it('are kept if they do not', () => {
    const all = ['1.5 degrees at sea', '3.11 and its memory'];
    expect(titles(sections(...all))).to.deep.equal(all);
    expect(titles(sections('2.0 ways to swim'))).to.deep.equal(['2.0 ways to swim']);
    const theses = ['Volume 1: Kelp', 'Volume 2: Eelgrass'];
    expect(titles(sections(...theses))).to.deep.equal(theses);
  });
});

describe('the signature of a page', () => {
  it('is no part of its last entry', () => {
    for (const end of [
      '<hr><address>A. Moor, 2021-03-04</address>',
      '<div>group/projects.txt · Last modified: 2022/11/08 14:02</div>',
    ])
      expect(projects(SECTIONS + end).at(-1)!.note, end).to.equal(undefined);
  });
});
