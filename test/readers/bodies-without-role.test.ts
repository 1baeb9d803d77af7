import { expect } from '@open-wc/testing';
import { readProjectLine } from '../../src/readers/index.js';

const namesIn = (text: string) => {
  const { title, coordinator, leader, funding, partners } = readProjectLine(text);
  return {
    title,
    coordinator: coordinator?.name,
    leader: leader?.name,
    funders: funding.flatMap(({ funder }) => (funder ? [String(funder.name)] : [])),
    partners: partners.map(({ name }) => name),
  };
};

describe('institutions whose role is not stated', () => {
  it('are no coordinators on a line of their own: a workplace, or who pays', () => {
    for (const line of [
      'Tidlig hjelp på tunet\nProsjektleder:\nSeniorrådgiver Eva Lunde\nInstitutt for plantevitenskap',
      'Starlight\nFjordfondet for Helse\nThe Quiet Organ: Models of Repair in Small Tissues',
      'Ola Brekke\nGymnasiallehrer\nOrgelmusik im Kindergottesdienst',
      'Summer Rain over the Harbour\nProf. Dana Weller\nProfessor, School of Medicine, Health Sciences',
    ])
      expect(namesIn(line).coordinator, line).to.equal(undefined);
  });

  it('are partners in a bracket that ends with a word for others', () => {
    expect(
      namesIn('Innovation Lab for Slow Ferries (Universitetet i Oslo, Havly sykehus, Norlab mfl.)'),
    ).to.deep.include({
      coordinator: undefined,
      partners: ['Universitetet i Oslo', 'Havly sykehus', 'Norlab'],
    });
    // places
    expect(namesIn('Crime in the City (Oslo, Bergen mfl.)').partners).to.deep.equal([]);
  });

  it('are the project itself before and after a dash', () => {
    expect(namesIn('SFI Tang – Centre for coastal forests and bio-based materials').coordinator).to.equal(
      undefined,
    );
    expect(namesIn('SFI Tang – Centre for coastal forests and bio-based materials').title).to.equal(
      'SFI Tang – Centre for coastal forests and bio-based materials',
    );
  });
});

describe('names of partners', () => {
  const partnersOf = (text: string) => namesIn(text).partners;

  it('are no persons, nor their workplaces', () => {
    expect(
      namesIn(
        'Mapping Choirs of the Coast. In collaboration with Dr Michaela Weller, School of Computer Science.',
      ),
    ).to.deep.include({ title: 'Mapping Choirs of the Coast', partners: [], coordinator: undefined });
  });

  it('end before their roles', () => {
    expect(
      namesIn(
        'Weiden am Fluss\nVerbundpartner: Hochschule Nordau (Verbundkoordination), Landkreis Werra (Umsetzungspartner)',
      ),
    ).to.deep.include({ coordinator: 'Hochschule Nordau', partners: ['Landkreis Werra'] });
    expect(
      partnersOf('Snow. Partners: University of Iceland, Nansen Arctic Institute, University of Oulu'),
    ).to.deep.equal(['University of Iceland', 'Nansen Arctic Institute', 'University of Oulu']);
  });

  it('end before their contacts and before a topic', () => {
    expect(
      partnersOf('Seizoensarbeid. Partners: Universiteit Gent (Wout De Ridder), Museum Marinus (Luc Hanot)'),
    ).to.deep.equal(['Universiteit Gent', 'Museum Marinus']);
    expect(
      partnersOf('Circus and Print.\nA collaboration with the University of Hull on posters and the ring.'),
    ).to.deep.equal(['University of Hull']);
    // a part of the name
    expect(partnersOf('Fjærdrakt. Partnere: Lab (Inria Lille), LBMC (Univ. Lyon)')).to.deep.equal([
      'Lab (Inria Lille)',
      'LBMC (Univ. Lyon)',
    ]);
  });
});

describe('names of funders', () => {
  const fundersOf = (text: string) => namesIn(text).funders;

  it('end before their scheme and before the body they are part of', () => {
    expect(
      fundersOf('Tidal Choirs. Funded by the Irish Research Council New Horizons grant for this work'),
    ).to.deep.equal(['Irish Research Council']);
    expect(
      fundersOf(
        'Tidal Choirs\nTIDE is funded by the EU’s Horizon Europe programme and aims to count choirs.',
      ),
    ).to.deep.equal(['EU’s Horizon Europe programme']);
    expect(
      fundersOf(
        'Tidal Choirs. Funded by the Arts and Humanities Research Council, part of UK Research and Innovation.',
      ),
    ).to.deep.equal(['Arts and Humanities Research Council']);
  });

  it('include all their fields', () => {
    expect(
      fundersOf(
        'Ett lugnare väntrum.\nDocent Anna Berg får 4 miljoner kronor från Forskningsrådet för hälsa, arbetsliv och välfärd.',
      ),
    ).to.deep.equal(['Forskningsrådet för hälsa, arbetsliv och välfärd']);
  });
});

describe('letters and names beside a title', () => {
  const read = (text: string) => {
    const { acronym, leader } = readProjectLine(text);
    return { acronym, leader: leader?.name, funders: namesIn(text).funders };
  };

  it('are a funder, not the acronym, before a title in quotation marks', () => {
    expect(read('programme ANR « Carte des bruits »')).to.deep.equal({
      acronym: undefined,
      leader: undefined,
      funders: ['ANR'],
    });
    expect(read('le projet XYZ « Le poids des mots »').acronym).to.equal(undefined);
    expect(read('Verbundprojekt REG-WEG „Neue Wege am Fluss“').acronym).to.equal('REG-WEG');
  });

  it('are a short title, not a person, above a label for the title', () => {
    expect(
      read('Leises Sägeblatt\nTitel: Auslegung eines Kreissägeblatts\nLaufzeit: 01.03.2017 – 31.08.2019')
        .leader,
    ).to.equal(undefined);
  });

  it('are read behind an investigator at a body', () => {
    expect(read('Summer School am Moor\nLeitung:\nPI NIwK: Dr. Tjark Bruns').leader).to.equal('Tjark Bruns');
  });
});
