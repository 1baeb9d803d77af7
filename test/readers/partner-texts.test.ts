import { expect } from '@open-wc/testing';
import { readPartnerLine, readPartners } from '../../src/readers/index.js';

const read = (markup: string) =>
  readPartners(new DOMParser().parseFromString(markup, 'text/html').body).map(({ name, url }) =>
    [name, url].filter(Boolean).join(' | '),
  );

describe('cards with a text about each partner', () => {
  const card = (name: string, role: string, text: string, links = '') =>
    `<div class="c"><img src="/${role}.svg" alt=""><h4>${name}</h4><h5>${role}</h5><p>${text}</p>${links}</div>`;

  it('are partners, with links to their sites', () => {
    expect(
      read(
        `<section><h2>Unsere Partner</h2><div>${card('Universität Graz', 'Verbundpartner · Graz, Österreich', 'Leitet die Studie zu Märkten und Straßen der Stadt.', '<a href="https://a.example">Zur Webseite</a>')}${card('Stadtarchiv Linz', 'Archiv · Linz, Österreich', 'Stellt die Akten des alten Hafens bereit.', '<a href="https://b.example">Webseite</a> <a href="mailto:c@b.example">Kontakt</a>')}${card('Kartenwerk GmbH', 'Technik · Wien, Österreich', 'Zeichnet die Karten für alle Bände.')}</div><h4>Gefördert von</h4><img src="/f.png" alt="Wasserfonds"></section>`,
      ),
    ).to.deep.equal([
      'Universität Graz | https://a.example',
      'Stadtarchiv Linz | https://b.example',
      'Kartenwerk GmbH',
    ]);
  });

  it('are none if they are of persons or news, nor is a link to a site', () => {
    const persons = ['Ann Moor', 'Ole Bär'].map((name) =>
      card(
        name,
        'University of Leeds',
        'Leads the study of streets and markets.',
        '<a href="https://a.example">Website</a>',
      ),
    );
    expect(read(persons.join('')).filter((words) => words.startsWith('Website'))).to.deep.equal([]);
    expect(
      read(
        '<div><p><a href="https://c.example">Website</a></p><p><a href="https://a.example">University of Leeds</a></p><p><a href="https://b.example">TU Dresden</a></p></div>',
      ),
    ).to.deep.equal(['University of Leeds | https://a.example', 'TU Dresden | https://b.example']);
  });
});

describe('partners', () => {
  it('have contacts behind their names', () => {
    for (const contact of [
      ' (kontakt: Kari Vik)',
      ' v/professor Kari Vik',
      ' v/Kari Vik',
      ' (kontaktperson Kari Vik)',
    ])
      expect(readPartnerLine(`Nord universitet${contact}`).name, contact).to.equal('Nord universitet');
    for (const name of [
      'Kontakt Senter Oslo',
      'Nord universitet v/Handelshøgskolen',
      'Stiftelsen Kontakt Per Olsen',
    ])
      expect(readPartnerLine(name).name).to.equal(name);
  });

  it('are not an emblem with a sentence about support', () => {
    const logo = (name: string) =>
      `<a href="https://${name}.example"><img src="/${name}.png" alt="University of ${name}"></a>`;
    expect(
      read(
        `<div>${logo('Leeds')}${logo('Tartu')}<figure><img src="/eu.png" alt="Funded by the European Union"><figcaption>This project has received funding from the programme Walls and Doors.</figcaption></figure></div>`,
      ),
    ).to.deep.equal([
      'University of Leeds | https://Leeds.example',
      'University of Tartu | https://Tartu.example',
    ]);
  });
});
