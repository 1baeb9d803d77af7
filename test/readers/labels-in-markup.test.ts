import { expect } from '@open-wc/testing';
import { readIssues, readPartners, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const issueTitles = (markup: string) => readIssues(parsed(markup)).map(({ title }) => title);
const partners = (markup: string) => readPartners(parsed(markup)).map(({ name }) => name);

describe('lists of the facts of special issues', () => {
  const facts = (journal: string) => list(`Journal: ${journal}`, 'Deadline: 1 May 2027');

  it('belong to the heading above', () => {
    const issues = readIssues(
      parsed(`<h3>Salt</h3>${facts('Tide')}<h3>Eiders</h3>${facts('Island Review')}`),
    );
    // several headings with lists are read by the element
    expect(issues.every(({ title }) => title !== '')).to.equal(true);
  });

  it('are entries if they have titles', () => {
    expect(
      issueTitles(list('Journal: Tide. Theme: Salt', 'Journal: Island Review. Theme: Eiders')),
    ).to.deep.equal(['Salt', 'Eiders']);
  });
});

describe('labels in a span', () => {
  const field = (label: string, value: string) =>
    `<span class="label">${label}</span> <span class="value">${value}</span>`;

  it('need no colon before a value in another span', () => {
    for (const markup of [
      list(`<strong>Salt</strong><br>${field('PI', 'Ada Moor')}`),
      list(`<strong>Salt</strong> ${field('PI', 'Ada Moor')}.`),
      `${['Salt', 'Eiders'].map((title) => `<h3>${title}</h3>${list(field('PI', 'Ada Moor'), field('Period', 'mai 2021 – mai 2022'))}`).join('')}`,
    ])
      expect(readProjects(parsed(markup))[0], markup).to.deep.include({
        title: 'Salt',
        leader: { name: 'Ada Moor' },
      });
    const [issue] = readIssues(parsed(list(`<b>Salt</b> ${field('Journal', 'Island Review')}.`)));
    expect([issue!.title, issue!.journal?.name]).to.deep.equal(['Salt', 'Island Review']);
  });

  it('are words of a title otherwise', () => {
    for (const markup of [
      '<span>Youth</span> <span>Centre</span> <span>North</span>',
      '<span>Partner</span> <span>of the sea</span>',
      '<span>Salt and</span> <span>Funding</span>',
    ]) {
      const [project] = readProjects(parsed(list(markup, 'Eiders')));
      expect(project!.title, markup).to.equal(parsed(markup).textContent);
    }
  });
});

describe('a label behind a title in bold', () => {
  it('starts a fact of a special issue', () => {
    const [issue] = readIssues(parsed(list('<b>Salt and memory</b> Zeitschrift: Zeitschrift für Inseln.')));
    expect([issue!.title, issue!.journal?.name]).to.deep.equal(['Salt and memory', 'Zeitschrift für Inseln']);
  });

  it('may belong to the title if it is in lower case', () => {
    const [issue] = readIssues(parsed(list('<b>Salt</b> and memory: a history', 'Eiders')));
    expect(issue!.title).to.equal('Salt and memory: a history');
  });
});

describe('partners in boxes', () => {
  const logo = (name: string) => `<img src="/${name}.svg" alt="${name}" width="90" height="40">`;
  const link = (name: string) => `<a href="https://${name.toLowerCase()}.example">${name}</a>`;

  it('are read once where a logo and a link have the same name', () => {
    const box = (name: string) => `<div>${logo(name)}<p>${link(name)}</p></div>`;
    const found = readPartners(parsed(box('Nordvik') + box('Sandnes')));
    expect(found.map(({ name, url, logo: picture }) => [name, url, picture?.src])).to.deep.equal([
      ['Nordvik', 'https://nordvik.example', '/Nordvik.svg'],
      ['Sandnes', 'https://sandnes.example', '/Sandnes.svg'],
    ]);
  });

  it('are not read from links to people or in sentences, nor from picture credits', () => {
    const others =
      '<p>Our group works with museums, see <a href="/r">Research</a>.</p><p><a href="mailto:ada@a.example">Ada Moor</a></p><figure><img src="/b.jpg" alt=""><figcaption>A boat. Foto: Ada Moor</figcaption></figure>';
    expect(partners(`${others}<p>${link('Nordvik')}</p><p>${link('Sandnes')}</p>`)).to.deep.equal([
      'Nordvik',
      'Sandnes',
    ]);
  });

  it('have the name in bold before a sentence, but not before the rest of a name', () => {
    const sentence = 'Die Studie beruht auf alten Karten und Fotografien.';
    expect(partners(list(`<b>Stadt Flensburg</b> ${sentence}`, 'Nordvik'))[0]).to.equal('Stadt Flensburg');
    expect(partners(list('<b>Nordvik</b> University of Applied Sciences', 'Sandnes'))[0]).to.equal(
      'Nordvik University of Applied Sciences',
    );
  });
});

describe('titles that end like a label', () => {
  it('start an entry', () => {
    const entry = (title: string, editor: string) => `<p><b>${title}</b></p><p>Editors: ${editor}</p>`;
    const issues = readIssues(
      parsed(
        entry('Salt', 'Ada Moor') + entry('Å bo lenge hjemme', 'Per Eide') + entry('Eiders', 'Ilse Vogt'),
      ),
    );
    expect(issues.map(({ title, editors }) => [title, editors[0]?.name])).to.deep.equal([
      ['Salt', 'Ada Moor'],
      ['Å bo lenge hjemme', 'Per Eide'],
      ['Eiders', 'Ilse Vogt'],
    ]);
  });

  it('are labels of several known words', () => {
    const [project] = readProjects(
      parsed(
        '<dl><dt>Salt</dt><dt>Name of the leader</dt><dd>Ada Moor</dd><dt>Eiders</dt><dt>Period</dt><dd>2021–2024</dd></dl>',
      ),
    );
    expect(project!.leader?.name).to.equal('Ada Moor');
  });
});
