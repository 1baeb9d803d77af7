import { expect } from '@open-wc/testing';
import { readPartners, readProjects } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const titles = (markup: string) => readProjects(parsed(markup)).map(({ title }) => title);
const names = (markup: string) => readPartners(parsed(markup)).map(({ name }) => name);
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const part = (heading: string, ...items: string[]) => `<h2>${heading}</h2>${list(...items)}`;

describe('lists beside those of entries', () => {
  const ONGOING = part('Ongoing projects', 'Kelp (2020–2028)', 'Wind (2021–2029)');
  const PAST = part('Concluded projects', 'Rain (2011–2013)');
  const TITLES = ['Kelp', 'Wind', 'Rain'];

  it('are below headings for what a group makes and teaches, and for its thanks', () => {
    for (const heading of ['Software', 'Our software', 'Teaching', 'Acknowledgements', 'Remerciements'])
      expect(
        titles(ONGOING + part(heading, '<a href="/a">bigfish</a>, a tool', 'Nets')),
        heading,
      ).to.deep.equal(TITLES.slice(0, 2));
  });

  it('have no years where all others have, below a heading of the same level', () => {
    const maps = part('Maps and drawings', 'Map of Bergen', 'Map of Odda');
    for (const page of [ONGOING + PAST + maps, maps + ONGOING + PAST, ONGOING + maps + PAST])
      expect(titles(page), page).to.deep.equal(TITLES);
  });

  it('are entries if some have years, or if those of the others have none', () => {
    expect(titles(ONGOING + PAST + part('Pilot work', 'Fog, 2019', 'Mist'))).to.have.length(5);
    const plain = part('Current projects', 'Kelp') + part('Past projects', 'Rain');
    expect(titles(plain + part('Pilot work', 'Fog', 'Mist'))).to.deep.equal(['Kelp', 'Rain', 'Fog', 'Mist']);
    // topics below a heading of a status
    const topics = `${ONGOING}<h3>Air</h3>${list('Fog', 'Mist')}${PAST}`;
    expect(titles(topics)).to.have.length(5);
  });

  it('may continue a sentence', () => {
    const partners = part('Laboratoires', 'Institut de physique (IPHY)', 'Université de Nantes');
    const thanks = list('deux bourses de thèse ;', 'des heures de calcul.');
    expect(names(`${partners}<p>Nous avons reçu pour ce travail :</p>${thanks}`)).to.deep.equal([
      'Institut de physique',
      'Université de Nantes',
    ]);
    const lead = '<p>We work on these projects:</p>';
    expect(titles(lead + list('salt in old walls', 'dust on roofs (2021–2023)'))).to.have.length(2);
    expect(names(`<p>We are glad to have these partners:</p>${list('eduPark', 'fortiss')}`)).to.deep.equal([
      'eduPark',
      'fortiss',
    ]);
  });

  it('are of links in a box of their own, also below a deeper heading than the entries', () => {
    const entry = (title: string) =>
      `<p><strong>${title}</strong><br>Leader: Ada Moor<br>Period: 2020–2023</p>`;
    const entries = `<h2>Granted in 2020</h2>${entry('Kelp')}${entry('Wind')}`;
    const links = list('<a href="/a">Our research</a>', '<a href="/b">Programmes</a>');
    for (const heading of ['Related information', 'More information', 'See also', 'News'])
      expect(titles(`<div>${entries}</div><div><h3>${heading}</h3>${links}</div>`), heading).to.deep.equal([
        'Kelp',
        'Wind',
      ]);
  });
});
