import { expect } from '@open-wc/testing';
import { readIssues, readProjects } from '../../src/readers/index.js';
import { mayHaveRareMarkup } from '../../src/readers/page/rare-markup.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const projects = (markup: string) => readProjects(parsed(markup));

const FACTS: [label: string, value: string][] = [
  ['Funder', 'British Academy'],
  ['Principal investigator', 'Helen Ashcombe'],
  ['Project dates', '2019–2022'],
];
const item = (body: string) => `<ul><li>Tidal Archaeology${body}</li><li>Bone Pits</li></ul>`;
const blocks = (body: string) => `<div><h3>Tidal Archaeology</h3>${body}</div><div><h3>Bone Pits</h3></div>`;

describe('labels that markup sets apart', () => {
  const FORMS: ((label: string, value: string) => string)[] = [
    (label, value) => `<br><strong>${label}</strong> ${value}`,
    (label, value) => `<p><b>${label} </b>${value}</p>`,
    (label, value) => `<p><b>${label}</b> <a href="/x">${value}</a></p>`,
    (label, value) => `<div><strong>${label}</strong><span> ${value}</span></div>`,
    (label, value) => `<div class="f"><div class="a">${label}</div><div class="b">${value}</div></div>`,
    (label, value) => `<div><div>${label}:</div><div>${value}</div></div>`,
    (label, value) => `<div><p>${label}</p><div><div><a href="/x">${value}</a></div></div></div>`,
  ];

  it('are labels without a colon', () => {
    for (const form of FORMS)
      for (const box of [item, blocks]) {
        const markup = box(FACTS.map(([label, value]) => form(label, value)).join(''));
        const [project, second, ...others] = projects(markup);
        expect(others.length, markup).to.equal(0);
        expect(second!.title).to.equal('Bone Pits');
        const { title, funding, leader, start, end } = project!;
        expect(
          [title, funding.map(({ funder }) => funder?.name), leader?.name, start, end],
          markup,
        ).to.deep.equal(['Tidal Archaeology', ['British Academy'], 'Helen Ashcombe', '2019', '2022']);
        expect(project!.note, markup).to.equal(undefined);
      }
  });

  it('are noticed in items before their reader is there', () => {
    for (const form of FORMS) {
      const markup = item(FACTS.map(([label, value]) => form(label, value)).join(''));
      expect(mayHaveRareMarkup(parsed(markup)), markup).to.equal(true);
    }
  });

  it('have as many values as elements beside them', () => {
    const [project] = projects(
      item('<div><div>Partners</div><div><div>Historic England</div><div>Somerset Museums</div></div></div>'),
    );
    expect(project!.partners).to.deep.equal([{ name: 'Historic England' }, { name: 'Somerset Museums' }]);
  });

  it('are labels of issues too', () => {
    const [issue] = readIssues(
      parsed(
        '<ul><li>“Ice”, special issue of <em>Polar Record</em><br><strong>Deadline</strong> 1 May 2027</li></ul>',
      ),
    );
    expect(issue).to.deep.include({ title: 'Ice', deadline: '2027-05-01' });
  });

  it('are facts of one project, and none themselves, where each item of a list is one', () => {
    expect(
      projects(
        '<ul><li><strong>Funder</strong> British Academy</li><li><strong>Period</strong> 2019–2022</li></ul>',
      ),
    ).to.deep.equal([]);
  });

  it('are titles or text where the words are no label alone, or go on', () => {
    const titles = (markup: string) => projects(markup).map(({ title }) => title);
    expect(
      titles(
        '<ul><li><strong>Partners</strong> in care work</li><li><strong>Digital Funding</strong> Schools</li></ul>',
      ),
    ).to.deep.equal(['Partners in care work', 'Digital Funding']);
    const [project] = projects(item('<p><strong>Partners</strong> are sought in all towns.</p>'));
    expect(project!.partners).to.deep.equal([]);
    expect(project!.note).to.equal('Partners are sought in all towns');
    // may be a title if it is the only one in its list
    expect(
      titles('<ul><li><strong>Project</strong> Value in Schools</li><li>Bone Pits</li></ul>')[0],
    ).to.equal('Project');
  });
});

describe('values that stand in elements of their own without a space', () => {
  const tags = (inner: string) => projects(item(`<div>Tags: ${inner}</div>`))[0]!.keywords;

  it('are separate values', () => {
    expect(tags('<span class="tag blue">archaeology</span><span class="tag">coast</span>')).to.deep.equal([
      'archaeology',
      'coast',
    ]);
    expect(tags('<a href="/a">archaeology</a><a href="/c">coast</a>')).to.deep.equal([
      'archaeology',
      'coast',
    ]);
    const [project] = projects(
      '<table><tr><th>Name</th><th>Tags</th></tr><tr><td>Bone Pits</td><td><span class="v">archaeology</span><span class="v">coast</span><span class="v">bones</span></td></tr></table>',
    );
    expect(project!.keywords).to.deep.equal(['archaeology', 'coast', 'bones']);
  });

  it('are one word where an editor split it', () => {
    expect(tags('<span style="color: red">arch</span><span style="color: red">aeology</span>')).to.deep.equal(
      ['archaeology'],
    );
    const [project] = projects(
      item('<p>Leder: <span class="run a">Anne Ber</span><span class="run b">g</span></p>'),
    );
    expect(project!.leader).to.deep.equal({ name: 'Anne Berg' });
    expect(tags('<b>arch</b><i>aeology</i>, coast')).to.deep.equal(['archaeology', 'coast']);
  });
});
