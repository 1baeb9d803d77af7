import { expect } from '@open-wc/testing';
import { readProjectLine, readProjects } from '../../src/readers/index.js';

type Fields = {
  title?: string;
  acronym?: string;
  grant?: string;
  start?: string;
  coordinator?: string;
  leader?: string;
};

function read(text: string): Fields {
  const { title, acronym, funding, start, coordinator, leader } = readProjectLine(text);
  const grant = funding.find((each) => each.grant)?.grant;
  return {
    title: String(title),
    ...(acronym && { acronym }),
    ...(grant && { grant }),
    ...(start && { start }),
    ...(coordinator && { coordinator: String(coordinator.name) }),
    ...(leader && { leader: String(leader.name) }),
  };
}

const check = (lines: readonly (readonly [text: string, fields: Fields])[]) => () => {
  for (const [text, fields] of lines) expect(read(text), text).to.deep.equal(fields);
};
/** Lines that are a title and nothing else. */
const checkTitles = (titles: readonly string[]) => check(titles.map((title) => [title, { title }]));

describe('the end of a title', () => {
  it(
    'is before a bracket with only the number of the grant',
    check([
      ['Kystlyd i krig (304518)', { title: 'Kystlyd i krig', grant: '304518' }],
      ['Cold Atoms in Glass (EP/W01234X/1),', { title: 'Cold Atoms in Glass', grant: 'EP/W01234X/1' }],
      [
        'Senter for stillhet – SESTI (304519)',
        { title: 'Senter for stillhet', acronym: 'SESTI', grant: '304519' },
      ],
      [
        'FjordLys: Lys i trange fjorder (304520)',
        { title: 'FjordLys: Lys i trange fjorder', acronym: 'FjordLys', grant: '304520' },
      ],
    ]),
  );

  it(
    'is not before years, dates, amounts and other numbers',
    checkTitles([
      'Krigens barn (1914-1918)',
      'Krigens barn (14071914)',
      'Grunnloven (1814-05-17)',
      'Sikre systemer (ISO-27001)',
      'Stjerner vi mistet (NGC-12345)',
      'En million (1000000)',
    ]),
  );

  it(
    'is before an acronym, inside quotation marks too',
    check([
      [
        'Forskningsprosjektet «Skolens rom i byen – SKOROM» (2019–2022)',
        { title: 'Skolens rom i byen', acronym: 'SKOROM', start: '2019' },
      ],
      [
        'Forschungsprojekt „Räume der Schule im Wandel (SchulRaum)“, gefördert von der DFG',
        { title: 'Räume der Schule im Wandel', acronym: 'SchulRaum' },
      ],
      [
        'Detecting Falls with a Simple Checklist (DeLIST)\n2019–2020',
        { title: 'Detecting Falls with a Simple Checklist', acronym: 'DeLIST', start: '2019' },
      ],
      ['Porojen älykäs kuljetus (POLKU)', { title: 'Porojen älykäs kuljetus', acronym: 'POLKU' }],
    ]),
  );

  it(
    'is not before other short names',
    checkTitles([
      'Lärare som lyssnar (LTU)',
      'Writing in English as a foreign language (EFL)',
      'Kvinner i krig – NATO',
      'Lyden av nord – NRK',
    ]),
  );
});

describe('an acronym before a title', () => {
  it(
    'stands without a mark before words that begin like it',
    check([
      [
        'GLACION Dynamique du glacier : mesures',
        { title: 'Dynamique du glacier : mesures', acronym: 'GLACION' },
      ],
      ['HISTAREK Den historiske arkitekturen', { title: 'Den historiske arkitekturen', acronym: 'HISTAREK' }],
    ]),
  );

  it('is not an emphasised word', checkTitles(['DIGITAL Digital futures', 'NATO Expansion and its critics']));

  it(
    'has the title in its bracket',
    check([
      [
        'LIRE-AD (Lire et écrire à tout âge), projet ANR (2021 – 2025) ; responsable scientifique : Odile Marchand',
        { title: 'Lire et écrire à tout âge', acronym: 'LIRE-AD', start: '2021', leader: 'Odile Marchand' },
      ],
      [
        'SOLNOTE (Notices lisibles pour tous, 2020 – 2022) ; responsable scientifique : Odile Marchand',
        { title: 'Notices lisibles pour tous', acronym: 'SOLNOTE', start: '2020', leader: 'Odile Marchand' },
      ],
      [
        'Ce logiciel vient du projet ANR TRAME (Textes et radios des années trente).',
        { title: 'Textes et radios des années trente', acronym: 'TRAME' },
      ],
      [
        'Projet VALMER (Vallées et mers du Moyen Âge) : projet collectif',
        { title: 'Vallées et mers du Moyen Âge', acronym: 'VALMER' },
      ],
    ]),
  );

  it(
    'is not the short name of a body or grant',
    checkTitles([
      'NIVA (Norsk institutt for vannforskning), Oslo',
      'CICERO (Senter for klimaforskning) og byen',
    ]),
  );
});

describe('the start of a title', () => {
  it(
    'is after an institution and a colon beside a sum of money',
    check([
      [
        'Norsk institutt for fjordforskning (NIFF), Bergen: Sild i stille vann. 8 500 000 kroner',
        { title: 'Sild i stille vann', coordinator: 'Norsk institutt for fjordforskning' },
      ],
      [
        'Heimatmuseum Altwerder: Strandgut und Sturm (rd. 415.000 Euro)',
        { title: 'Strandgut und Sturm', coordinator: 'Heimatmuseum Altwerder' },
      ],
      [
        'Fjordforskning, Bodø: Sild i stille vann. 900 000 kr',
        { title: 'Sild i stille vann', coordinator: 'Fjordforskning' },
      ],
    ]),
  );

  it(
    'is not after other words and a colon',
    checkTitles([
      'Universitetet i Oslo: Kvinner i akademia',
      'Race, Class: Stories of Work',
      'PI, Probability and Proof',
    ]),
  );

  it(
    'is after the role of the page’s author',
    check([
      [
        'Co-PI, Northern Lights above Fjords, 2019–2023. PI: Ruth Halvorsen',
        { title: 'Northern Lights above Fjords', start: '2019', leader: 'Ruth Halvorsen' },
      ],
    ]),
  );

  it(
    'is after the word for a group with a quoted name',
    check([
      ['Forschungsgruppe „Haltbare Batterien mit Natrium“', { title: 'Haltbare Batterien mit Natrium' }],
      [
        'Klinische Forschungsgruppe „Schmerz im Kindesalter“ (2019–2022)',
        { title: 'Schmerz im Kindesalter', start: '2019' },
      ],
      [
        'Le programme VERRE « Vers une économie raisonnée du réemploi »',
        { title: 'Vers une économie raisonnée du réemploi', acronym: 'VERRE' },
      ],
    ]),
  );

  it(
    'is after words that lead to it',
    check([
      ['And the project: Foster Homes in Time (2022–2027)', { title: 'Foster Homes in Time', start: '2022' }],
      [
        'Anna Berg received 1 MDKK for a PhD project at Lund University with the title: Bread in Songs',
        { title: 'Bread in Songs', leader: 'Anna Berg' },
      ],
    ]),
  );

  it(
    'is before such words in a title',
    checkTitles(['Kings under the title: Names', 'And the project: a memoir']),
  );

  it(
    'is not the name of another group or programme',
    checkTitles([
      'Die Forschungsgruppe „Weiße Rose“ und ihre Folgen',
      'TV-programmet «Norge rundt» og distriktene',
    ]),
  );

  it(
    'is below a status with a year, or a person with a role',
    check([
      ['En cours · 2022\nTextiles pour la main', { title: 'Textiles pour la main', start: '2022' }],
      ['Ongoing, 2021–2024\nWater under the old town', { title: 'Water under the old town', start: '2021' }],
      ['Terminé · 2019\nTextiles pour la main', { title: 'Textiles pour la main' }],
      ['Digital · 2022\nTextiles pour la main', { title: 'Digital · 2022' }],
      [
        'Whitby, Ada K. (PI)\nNorthern Coasts Tide Record\nSloan Foundation\n$201,300',
        { title: 'Northern Coasts Tide Record', leader: 'Whitby, Ada K.' },
      ],
      [
        'Whitby, A. (Co-PI)\nNorthern Coasts Tide Record\nNational Institutes of Health\nPI: K. Osborne\n$880,000',
        { title: 'Northern Coasts Tide Record', leader: 'K. Osborne' },
      ],
    ]),
  );
});

describe('the body responsible for a project', () => {
  it(
    'is a single word or a company that leads a project with a title of its own',
    check([
      [
        'Vi er med i prosjektet «TryggLab: Innkjøp som kan forklares», ledet av Norvika.',
        { title: 'TryggLab: Innkjøp som kan forklares', acronym: 'TryggLab', coordinator: 'Norvika' },
      ],
      [
        'Prosjektet «Plast i ring», som ledes av Norvika AS.',
        { title: 'Plast i ring', coordinator: 'Norvika AS' },
      ],
      ['Prosjektet Korn ledes av Norvika.', { title: 'Korn', coordinator: 'Norvika' }],
      [
        'Ferskt brød is een onderzoeksproject onder leiding van Norvika.',
        { title: 'Ferskt brød', coordinator: 'Norvika' },
      ],
    ]),
  );

  it(
    'is given money for it',
    check([
      [
        'Sund sjømuseum får bidrag til prosjektet Fyr – en studie av losar, fiskarar og turistar.',
        { title: 'Fyr – en studie av losar, fiskarar og turistar', coordinator: 'Sund sjømuseum' },
      ],
      [
        'Kyst- og Fiskerimuseet fik tilsagn om 1 640 000 kr. til projektet ”Færgen hjem”.',
        { title: 'Færgen hjem', coordinator: 'Kyst- og Fiskerimuseet' },
      ],
    ]),
  );

  it(
    'is none in other titles',
    checkTitles([
      'Resistance, led by Hope',
      'Projects Led by Youth',
      'Bevegelsen ledes av Gud',
      'Kvinner som får støtte til prosjektet Havet',
    ]),
  );
});

describe('names and words around a title', () => {
  it(
    'are fields of work behind a titled name, and a mark without its partner',
    check([
      [
        'Professor Kari Vik, Arkeologi, Graver og minner i nord',
        { title: 'Graver og minner i nord', leader: 'Kari Vik' },
      ],
      [
        'Dosent Kari Vik, Musikk, makt og kjønn i norsk kulturliv',
        { title: 'Musikk, makt og kjønn i norsk kulturliv', leader: 'Kari Vik' },
      ],
      [
        '“ Ungdom og gjeld i by, prosjektleder: Kari Vik',
        { title: 'Ungdom og gjeld i by', leader: 'Kari Vik' },
      ],
      [
        'Hvem eier byen? Eksempelet Vågen\nProsjektleder: Kari Vik',
        { title: 'Hvem eier byen? Eksempelet Vågen', leader: 'Kari Vik' },
      ],
    ]),
  );

  it(
    'are the person who is given a sum, behind it',
    check([
      ['Søvn på sykehus, 8 mill. kr: Kari Vik', { title: 'Søvn på sykehus', leader: 'Kari Vik' }],
      ['Reisestipend, 20 000 kr: Røde Kors', { title: 'Reisestipend, 20 000 kr: Røde Kors' }],
    ]),
  );

  it('are names behind a dash where most lines of a list have one', () => {
    const lines = [
      'Samtaler om døden – Maria Solheim',
      'Lek og læring: uterommet – Kjersti Løvås',
      'Vurdering for læring – Rune Bergan',
    ];
    const leaders = (items: readonly string[]) => {
      const list = document.createElement('ul');
      list.innerHTML = items.map((item) => `<li>${item}</li>`).join('');
      return readProjects(list).map(({ title, leader }) => [title, leader?.name]);
    };
    expect(leaders(lines)).to.deep.equal(lines.map((line) => line.split(' – ')));
    expect(leaders(lines.slice(0, 2))).to.deep.equal(lines.slice(0, 2).map((line) => [line, undefined]));
  });
});

describe('letters between the word for a project and a colon', () => {
  it(
    'are its acronym',
    check([
      ['Projet PLUVIO : Apprendre la pluie', { title: 'Apprendre la pluie', acronym: 'PLUVIO' }],
      ['Project SALTY: Walls by the sea', { title: 'Walls by the sea', acronym: 'SALTY' }],
    ]),
  );
  it('are not the acronym if they are a funder, or no word for a project precedes', () => {
    expect(read('Projet ANR : Apprendre la pluie').acronym).to.equal(undefined);
    expect(read('Thesis title: Walls by the sea').acronym).to.equal(undefined);
  });
});
