import { expect } from '@open-wc/testing';
import { readText } from '../../src/readers/index.js';

/** A typical page of a group: the lists are real, the prose around them is made up. */
const page = `Relasjonell velferd og livskvalitet

Forskningsgruppe

Relasjonell velferd og livskvalitet

Formålet med denne siden er å vise hvordan en gruppes egen tekst kan leses, uten at noen må skrive den om for maskiner.


Om oss

Wordcloud. Illustration

Her står noen setninger om gruppen og dens arbeid, med navn på noen som har inspirert (2011, 2018), før definisjonen av relasjonell velferd:

«Relasjonell velferd er en prøvetekst som bygger «fellesskap» mellom et sitat og kilden det kommer fra.» (Ness & Heimburg, 2020, s. 36)

Enda et avsnitt nevner prosjekter, men er prosa.

Pågående forsknings- og utviklingsprosjekter:

 • Preventing an Opioid Epidemic In Norway: Focusing on Treatment of Chronic pain (POINT). Coordinator: University of Oslo – SERAF; funded by Norwegian Research Council 2021-2024.
 • Future Lab: Empowering children and young people through research and giving them a voice (Erasmus+ ENHANCE-project)
 • PUBLIC VALUE: PUshing the Boundaries of Leadership In Co-creating VALUE together with citizens and stakeholders
 • Feeling valued, and adding value: Mattering in co-creating Well-being Communities
 • WELCOME: WELlbeing COMmunities in Europe: Experimenting with deliberative and participatory democratic processes towards wellbeing for all
 • Recovery og recovery-orienterte tjenester og praksiser innen psykisk helse og rus
 • Public Conversations Project
 • Tverrfaglig samarbeid for oppfølging i grunnopplæringen til barn og unge som får bistand fra barnevernet (PhD-prosjekt i samarbeid med forskningsgruppen COIN)
 • Relasjonell kapasitet
 • Styrkebasert lokalsamfunnsutvikling
 • Demokratisk innovasjon
 • Nærmiljøråd
 • Folkehelse og styrkebaserte læringsfellesskaper
 • Tenk Ut – dialogiske refleksjonsgrupper i fengsler
 • Aksjonsforskning som forandrer liv og lokalsamfunn (bok-antologi)
 • Det trengs en hel landsby: Samskaping av sosial inkludering blant familier med barn i barnehage (PhD prosjekt ved Nord universitet og Levanger kommune)
 • Lokalt folkehelsearbeid: Fra forebygging til samfunnsbygging (bok-antologi).

Special issues

 1. Special Issue "Promoting Well-Being, Health Equity, and Citizenship through Inclusive Democratic Innovation"\u00a0 i\u00a0 International Journal of Environmental Research and Public Health
 2. Special Issue "Promoting Recovery, Citizenship and Well-being in Substance Use Issues and Mental Health among Young Adults"\u00a0 i\u00a0 International Journal of Environmental Research and Public Health
 3. Temanummer: «Samskabelse: perspektiver, praksisformer og kontekster.» Akademisk kvarterLast ned utlysning\u00a0 (på dansk)\u00a0
 4. Special Issue: Psychology for the Common Good: The Interdependence of Citizenship, Justice, and Well-being across the Globe. Frontiers in Psychology \u00a0

Samarbeidspartnere

\u00a0

Twitter relasjonell velferdRelasjonell velferd
`;

describe('readText', () => {
  const { profile, definitions, projects, issues, partners, links } = readText(page);

  it('reads the head', () => {
    expect(profile).to.deep.include({
      name: 'Relasjonell velferd og livskvalitet',
      kind: 'Forskningsgruppe',
    });
    expect(profile?.purpose).to.match(/^Formålet/);
  });

  it('reads the definition, its term and its source', () => {
    expect(definitions).to.have.length(1);
    expect(definitions[0]).to.deep.include({
      term: 'Relasjonell velferd',
      authors: ['Ness', 'Heimburg'],
      year: '2020',
      locator: '36',
    });
    expect(definitions[0]?.text).to.match(/^Relasjonell velferd er .*«fellesskap».*fra\.$/);
  });

  it('reads 17 projects', () => {
    expect(projects).to.have.length(17);
    expect(projects.map(({ acronym }) => acronym).filter(Boolean)).to.deep.equal([
      'POINT',
      'Future Lab',
      'PUBLIC VALUE',
      'WELCOME',
      'Tenk Ut',
    ]);
    expect(projects[0]).to.deep.include({
      title: 'Preventing an Opioid Epidemic In Norway: Focusing on Treatment of Chronic pain',
      coordinator: { name: 'University of Oslo – SERAF' },
      funding: [{ funder: { name: 'Norwegian Research Council' } }],
      start: '2021',
      end: '2024',
    });
    expect(projects[1]).to.deep.include({
      types: ['erasmus'],
      note: 'ENHANCE-project',
      funding: [{ funder: { name: 'Erasmus+' }, programme: 'Erasmus+' }],
    });
    expect(projects[7]).to.deep.include({ types: ['phd'], partners: [{ name: 'forskningsgruppen COIN' }] });
    expect(projects[14]?.types).to.deep.equal(['anthology']);
    expect(projects[15]).to.deep.include({
      types: ['phd'],
      partners: [{ name: 'Nord universitet' }, { name: 'Levanger kommune' }],
    });
    expect(projects[16]).to.deep.include({
      title: 'Lokalt folkehelsearbeid: Fra forebygging til samfunnsbygging',
      types: ['anthology'],
    });
    for (const i of [2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13])
      expect(projects[i], projects[i]?.original).not.to.have.any.keys(
        'note',
        'start',
        'coordinator',
        'leader',
      );
    expect(projects.filter(({ lang }) => lang)).to.deep.equal([]);
  });

  it('reads 4 special issues', () => {
    expect(issues.map(({ kind }) => kind)).to.deep.equal(Array(4).fill('special-issue'));
    expect(issues.map(({ journal }) => journal?.name)).to.deep.equal([
      'International Journal of Environmental Research and Public Health',
      'International Journal of Environmental Research and Public Health',
      'Akademisk kvarter',
      'Frontiers in Psychology',
    ]);
    expect(issues[2]).to.deep.include({
      title: 'Samskabelse: perspektiver, praksisformer og kontekster',
      call: { label: 'Last ned utlysning (på dansk)', lang: 'da' },
    });
    expect(issues[3]?.title).to.match(/^Psychology for the Common Good: .*Globe$/);
  });

  it('reads no partner and no link in words without a name or an address', () => {
    expect(partners).to.deep.equal([]);
    expect(links).to.deep.equal([]);
  });

  it('reads pages in other languages, with other bullets', () => {
    const other = readText(
      `Rural Futures Lab\n\nResearch group\n\nResearch projects\n- Barn Swallows (2020–2023)\n- Hedge Rows\n\nPartners\n* University of Leeds https://www.leeds.ac.uk\n* Ryedale Council\n\nFollow us\nBluesky: https://bsky.app/profile/rural.example\n`,
    );
    expect(other.profile).to.deep.include({ name: 'Rural Futures Lab', kind: 'Research group' });
    expect(other.projects.map(({ title, start }) => [title, start])).to.deep.equal([
      ['Barn Swallows', '2020'],
      ['Hedge Rows', undefined],
    ]);
    expect(other.partners.map(({ name, url }) => [name, url])).to.deep.equal([
      ['University of Leeds', 'https://www.leeds.ac.uk'],
      ['Ryedale Council', undefined],
    ]);
    expect(other.links[1]).to.deep.equal({ url: 'https://bsky.app/profile/rural.example', label: 'Bluesky' });
  });

  it('finds nothing in an empty text', () => {
    expect(readText('')).to.deep.equal({
      definitions: [],
      projects: [],
      issues: [],
      partners: [],
      links: [],
    });
  });
});

describe('readText on pages in other languages', () => {
  const titles = (page: string) => readText(page).projects.map(({ title }) => String(title));

  it('knows their headings', () => {
    const headings: [string, string][] = [
      ['nb', 'Pågående prosjekter'],
      ['nn', 'Forskingsprosjekt'],
      ['en', 'Research projects'],
      ['sv', 'Våra projekt'],
      ['da', 'Igangværende projekter'],
      ['de', 'Laufende Projekte'],
      ['fi', 'Hankkeet'],
      ['nl', 'Onze projecten'],
      ['fr', 'Projets'],
    ];
    for (const [lang, heading] of headings)
      expect(titles(`Gruppen\n\n${heading}\n\n- Grønne byer\n- Ville og vann\n`), lang).to.deep.equal([
        'Grønne byer',
        'Ville og vann',
      ]);
    for (const heading of [
      'Samarbeidspartnere',
      'Partnerar',
      'Our partners',
      'Kooperationspartner',
      'Yhteistyökumppanit',
      'Partenaires',
    ])
      expect(
        readText(`Gruppen\n\n${heading}\n\n- Nord universitet (NORD), Bodø, Norway\n`).partners,
        heading,
      ).to.deep.equal([
        {
          id: 'nord-universitet',
          name: 'Nord universitet',
          shortName: 'NORD',
          country: 'Norway',
          original: 'Nord universitet (NORD), Bodø, Norway',
        },
      ]);
    for (const heading of [
      'Temanummer',
      'Call for papers',
      'Themenhefte',
      'Teemanumerot',
      'Numéros spéciaux',
      'Särnummer',
    ])
      expect(readText(`Gruppen\n\n${heading}\n\n- Naboskap og nærmiljø\n`).issues, heading).to.have.length(1);
  });

  it('ends a list at a heading of something else', () => {
    for (const heading of ['Om oss', 'Publications', 'Mitarbeiterinnen', 'Julkaisut', 'Membres', 'Medlemmer'])
      expect(
        titles(`Gruppen\n\nProsjekter\n\nGrønne byer\nVille og vann\n\n${heading}\n\nKari Nordmann\n`),
        heading,
      ).to.deep.equal(['Grønne byer', 'Ville og vann']);
  });

  it('does not read a heading that describes one project as that of a list', () => {
    expect(titles('Gruppen\n\nAbout the project\n\nGrønne byer\n')).to.deep.equal([]);
    expect(titles('Gruppen\n\nProsjektleder\n\nKari Nordmann\n')).to.deep.equal([]);
    expect(titles('Gruppen\n\nVi har mange prosjekter i kommunene.\n\nGrønne byer\n')).to.deep.equal([]);
  });

  it('joins lines that are indented under an entry', () => {
    const { projects } = readText(
      'Gruppen\n\nProsjekter\n\n- Grønne byer ved\n  vann og fjell\n- Ville og vann\n    - Prosjektleder: Kari Nordmann\n    - Periode: 2020–2023\n- Tema\n    - Et prosjekt til\n',
    );
    expect(projects.map(({ title }) => title)).to.deep.equal([
      'Grønne byer ved vann og fjell',
      'Ville og vann',
      'Tema',
      'Et prosjekt til',
    ]);
    expect(projects[1]).to.deep.include({ start: '2020', end: '2023', leader: { name: 'Kari Nordmann' } });
  });
});

describe('lines of labelled facts below an entry', () => {
  const read = (text: string) => readText(`Gruppe for omsorg\n\n${text}`);

  it('belong to it, and labels alone have the lines below as values', () => {
    const { projects, partners } = read(
      'Prosjekter\n\nSykehus hjemme\nProsjektleder: Kari Vik\nSamarbeidspartnere: Nord universitet, NTNU\nPeriode: 2020–2023\n\n' +
        'Vann i by\nLeder: Ola Moe\nPartnere\nBodø kommune\nNINA\n\nLys fra nord\n\nPartnere\n\nUiO',
    );
    expect(
      projects.map(({ title, leader, partners }) => [title, leader?.name, partners.map(({ name }) => name)]),
    ).to.deep.equal([
      ['Sykehus hjemme', 'Kari Vik', ['Nord universitet', 'NTNU']],
      ['Vann i by', 'Ola Moe', ['Bodø kommune', 'NINA']],
      ['Lys fra nord', undefined, []],
    ]);
    expect(partners.map(({ name }) => name)).to.deep.equal(['UiO']);
  });

  it('belong to a special issue', () => {
    const { issues } = read(
      'Special issues\n\nCare at Home\nJournal: Health Review\nDeadline: 1 May 2027\n\nWaiting Rooms',
    );
    expect(issues.map(({ title, journal, deadline }) => [title, journal?.name, deadline])).to.deep.equal([
      ['Care at Home', 'Health Review', '2027-05-01'],
      ['Waiting Rooms', undefined, undefined],
    ]);
  });

  it('are none where a line begins a title, and sentences with a labelled one are an entry', () => {
    const { projects } = read(
      'Prosjekter\n\nVann i by. Leder: Kari Vik.\nDette er prosa. Den sier ingenting.\nTittel: Lys fra nord',
    );
    expect(projects.map(({ title, leader }) => [title, leader?.name])).to.deep.equal([
      ['Vann i by', 'Kari Vik'],
      ['Lys fra nord', undefined],
    ]);
  });
});
