import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseProject } from '../../src/readers/index.js';
import { plainTitles } from './plain-titles.js';

const read = (...lines: string[]) => parseProject(lines.join('\n')).record;

describe('first lines that are no title', () => {
  const status: [line: string, status: string][] = [
    ['Avsluttet prosjekt', 'finished'],
    ['Pågående prosjekt', 'ongoing'],
    ['Avslutat projekt', 'finished'],
    ['Igangværende forskningsprojekt', 'ongoing'],
    ['Laufendes Projekt', 'ongoing'],
    ['Projet en cours', 'ongoing'],
    ['Afgerond project', 'finished'],
    ['Käynnissä oleva hanke', 'ongoing'],
    ['Ongoing', 'ongoing'],
  ];
  for (const [line, value] of status)
    it(`reads the status: ${line}`, () => {
      const { title, status } = read(line, '', 'Samarbeid om ferjene i Kvinnsund', '', 'Leder: Kari Vik');
      expect({ title, status }).to.deep.equal({ title: 'Samarbeid om ferjene i Kvinnsund', status: value });
    });

  for (const line of ['WP 3', 'AP 2:', 'Work package 4', 'Delprosjekt 1', 'Teilprojekt A2', 'Arbetspaket II'])
    it(`keeps the number of a part in the note: ${line}`, () => {
      const { title, note } = read(line, 'STILLE RØR', 'Prosjektleder: Kari Vik');
      expect(title).to.equal('STILLE RØR');
      expect(note).to.contain(line.replace(':', ''));
    });

  it('reads the kind of project', () => {
    const { title, types } = read('PhD project', 'Gulls above the square', 'Period: 2020–2023');
    expect({ title, types }).to.deep.equal({ title: 'Gulls above the square', types: ['phd'] });
    expect(read('Forskningsprosjekt', 'Måker over torget', 'Leder: Kari Vik').title).to.equal(
      'Måker over torget',
    );
  });

  it('reads the number of a grant', () => {
    const { title, funding } = read('R21AG045678', 'Gulls above the square at noon', 'PI: Anna Hart');
    expect({ title, grant: funding[0]?.grant }).to.deep.equal({
      title: 'Gulls above the square at noon',
      grant: 'R21AG045678',
    });
  });

  const facts: [lines: string[], leader?: string, grant?: string][] = [
    [['Dr Joan Hythe', 'ABC2425\\250713'], 'Joan Hythe', 'ABC2425\\250713'],
    [['KLM-264410-20', 'Nora B. Vale', 'University of Oregon (Eugene, OR)'], 'Nora B. Vale', 'KLM-264410-20'],
    [['Vale, Nora Professor ABC21\\210455', 'University of Hull'], 'Vale, Nora', 'ABC21\\210455'],
    [['Prof. Dr. Ulrike Hansen', 'Universität Kassel'], 'Ulrike Hansen'],
    [['Dott.ssa Ilaria Monte', 'Università di Pavia'], 'Ilaria Monte'],
    [['2021-04512', 'Dr Karin Lövgren', 'Umeå universitet'], 'Karin Lövgren', '2021-04512'],
    [['Dr Anna Vik', 'Co-applicant: Dr Jon Moe', 'Grant no. 412045'], 'Anna Vik', '412045'],
    [['Professori Anneli Koski', 'Oulun yliopisto'], 'Anneli Koski'],
  ];
  for (const [lines, leader, grant] of facts)
    it(`reads lines that can only be facts: ${lines.join(' / ')}`, () => {
      const record = read(...lines, 'Lanterns of the estuary (LANTES)', 'Funded by: AHRC');
      expect([record.title, record.acronym, record.leader?.name]).to.deep.equal([
        'Lanterns of the estuary',
        'LANTES',
        leader,
      ]);
      expect(record.funding.find((each) => each.grant)?.grant).to.equal(grant);
    });

  it('keeps a first line that may be a title', () => {
    for (const line of [
      'Anna Karenina',
      'COVID-19',
      'SARS-CoV-2',
      '1914–1918',
      'Doctor Faustus',
      'Apollo 11',
    ])
      expect(read(line, 'Letters read across the borders', 'Funder: AHRC').title).to.equal(line);
  });

  it('reads an acronym, below a line about the grant as well', () => {
    const title = 'Torgets måker og fugleliv i kystbyer';
    for (const lines of [['TorgMåke'], ['Northern Seed Grant', 'TorgMåke']]) {
      const record = read(...lines, title, 'Leder: Kari Vik', 'Periode: 2021–2024');
      expect({ title: record.title, acronym: record.acronym }).to.deep.equal({ title, acronym: 'TorgMåke' });
    }
  });

  it('reads a programme as the payer, but not the name of a person', () => {
    for (const programme of ['Horizon 2020', 'Horizon Europe', 'Erasmus+', 'FP7']) {
      const { title, funding } = read(programme, 'Gulls above the square at noon');
      expect([title, funding[0]?.funder?.name]).to.deep.equal(['Gulls above the square at noon', programme]);
    }
    expect(read('Erasmus', 'A life in letters and prefaces').funding).to.deep.equal([]);
    expect(read('Horizon lines', 'A study of the skies above the sea').funding).to.deep.equal([]);
  });

  it('reads a payer and an acronym, with or without a word for a project', () => {
    for (const [line, payer, acronym] of [
      ['ANR VERGERS', 'ANR', 'VERGERS'],
      ['Projet Interreg ALPIDROV', 'Interreg', 'ALPIDROV'],
      ['ERC STARGATE', 'ERC', 'STARGATE'],
      ['DFG-Projekt KOLIBRI', undefined, undefined],
    ] as const) {
      const record = read(
        line,
        'Gulls above the square at noon',
        '2020–2024 – Coordinator: Lakeside University',
      );
      expect(record.acronym, line).to.equal(acronym);
      expect(record.funding[0]?.funder?.name, line).to.equal(payer);
      if (acronym) expect(record.title, line).to.equal('Gulls above the square at noon');
    }
    for (const line of ['NSF AWARD', 'ERC STARTING', 'EU PROJECT'])
      expect(
        read(line, 'Gulls above the square at noon', '2020–2024 – Leader: Kari Vik').acronym,
        line,
      ).to.equal(undefined);
    // above a description
    expect(
      read('ANR VERGERS', 'Ce projet porte sur les fruits', '2020–2024 – Responsable : Ida Roux').title,
    ).to.equal('ANR VERGERS');
  });

  it('leaves short names of institutions, and names above a description', () => {
    expect(read('OsloMet', 'Måker over torget i byen', 'Leder: Kari Vik').title).to.equal('OsloMet');
    expect(read('TorgMåke', 'Vi teller torgets måker hver vår', 'Leder: Kari Vik').title).to.equal(
      'TorgMåke',
    );
    expect(read('TorgMåke', 'Torgets måker telles hver vår.', 'Leder: Kari Vik').title).to.equal('TorgMåke');
  });

  it('leaves a status above a person or an institution', () => {
    for (const line of ['Kari Vik', 'Nord universitet', 'Leder: Kari Vik'])
      expect(read('Pågående prosjekt', line).status).to.equal(undefined);
  });

  it('reads no title as a status, part or number', () => {
    const second = ['Vi undersøker livet ved havet', 'A study of rain and memory', 'Om lek i barnehagen.'];
    fc.assert(
      fc.property(fc.constantFrom(...plainTitles), fc.constantFrom(...second), (title, line) => {
        const { status, acronym, types } = read(title, line, 'Leder: Kari Vik');
        const alone = read(title, 'Leder: Kari Vik');
        expect({ status, acronym, types }).to.deep.equal({
          status: alone.status,
          acronym: alone.acronym,
          types: alone.types,
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('labels and values of entries of several lines', () => {
  it('reads one label on a line of its own if its value fits', () => {
    expect(read('Måker over torget', 'Prosjektvarighet', '2014 - 2018')).to.include({
      start: '2014',
      end: '2018',
    });
    expect(read('Måker over torget', 'Finansiering', 'Norges forskningsråd').funding).to.deep.equal([
      { funder: { name: 'Norges forskningsråd' } },
    ]);
    expect(read('Måker over torget', 'Varighet', 'En vår og en høst').start).to.equal(undefined);
  });

  it('reads labels of several words without a mark, if most lines have labels', () => {
    const { leader, coordinator, funding, start } = read(
      'Les mouettes du port',
      'Responsable du projet Anne Delorme (Université de Nantes)',
      'Institution porteuse Université de Nantes',
      'Source de financement ANR',
      'Date de début 01.02.2021',
    );
    expect([leader?.name, coordinator?.name, funding[0]?.funder?.name, start]).to.deep.equal([
      'Anne Delorme',
      'Université de Nantes',
      'ANR',
      '2021-02-01',
    ]);
  });

  it('reads no labels in lines of titles', () => {
    for (const title of ['Partners in Time', 'Support de la ville – Europe', 'Leadership i krise – Norge'])
      for (const other of ['Leaders of the Harbour', 'Funding of Care – Oslo', 'Time and Place']) {
        const { leader, coordinator, partners, start } = read(
          'Måker over torget',
          title,
          other,
          'Måker og byen',
        );
        expect({ leader, coordinator, partners, start }).to.deep.equal({
          leader: undefined,
          coordinator: undefined,
          partners: [],
          start: undefined,
        });
      }
  });

  it('reads several values with bullets below a label', () => {
    const { partners, leader, note } = read(
      'Måker over torget',
      'Partnere:',
      '• Havnemuseet',
      '• Nord universitet',
      'Beteiligte Personen:',
      '- Dr. Anna Moe - Leitung',
      '- Dr. Nils Eide - Betreuung',
    );
    expect(partners.map(({ name }) => name)).to.deep.equal(['Havnemuseet', 'Nord universitet']);
    expect(leader?.name).to.equal('Anna Moe');
    expect(note).to.contain('Nils Eide');
  });

  it('reads the title below a labelled fact or the name of a unit', () => {
    expect(read('Periode: 2021–2024', 'Måker over torget', 'Leder: Kari Vik').title).to.equal(
      'Måker over torget',
    );
    expect(read('Avdeling for havner', 'Måker over torget i byen', 'Leder: Kari Vik').title).to.equal(
      'Måker over torget i byen',
    );
    expect(read('University: an idea', 'Måker over torget', 'Leder: Kari Vik').title).to.equal(
      'University: an idea',
    );
  });

  it('reads numbers, payers and periods by their labels', () => {
    const numbered = read('Måker over torget', 'Prosjekt: 801234', 'Grant Number: R03 AG012345');
    expect(numbered.funding).to.deep.equal([{ grant: '801234' }, { grant: 'R03 AG012345' }]);
    const paid = read('Måker over torget', 'Partner och finansiär: Havsverket');
    expect([paid.partners[0]?.name, paid.funding[0]?.funder?.name]).to.deep.equal([
      'Havsverket',
      'Havsverket',
    ]);
    const listed = read(
      'Möwen am Hafen',
      'Fachliche Zuordnung Ältere Geschichte',
      'Förderung Förderung von 2014 bis 2018',
      'Projektkennung Deutsche Forschungsgemeinschaft (DFG) - Projektnummer 123456789',
    );
    expect([listed.start, listed.end, listed.funding]).to.deep.equal([
      '2014',
      '2018',
      [{ funder: { name: 'Deutsche Forschungsgemeinschaft (DFG)' }, grant: '123456789' }],
    ]);
    expect(read('Möwen am Hafen', 'Collaborative Research: Gulls over Harbours').partners).to.deep.equal([]);
    const spelled = read('Lokit torilla', 'Mukainen toteutusaika: Alkaa 1.9.2010 ja päättyy 31.8.2013');
    expect([spelled.start, spelled.end]).to.deep.equal(['2010-09-01', '2013-08-31']);
  });

  it('separates labels from fused values on at least two lines', () => {
    const { acronym, status } = read('Lokit torilla', 'AkronyymiTORI', 'TilaPäättynyt');
    expect({ acronym, status }).to.deep.equal({ acronym: 'TORI', status: 'finished' });
    expect(read('Lokit torilla', 'AkronyymiTORI').acronym).to.equal(undefined);
  });

  it('reads a date before a fused word, which is no grant number', () => {
    const { start, end, funding } = read(
      'Måker over torget',
      'Periode: 01.04.2019 - 31.03.2022Budsjett',
      'Totalt: 840 000 EUR',
    );
    expect({ start, end, funding }).to.deep.equal({ start: '2019-04-01', end: '2022-03-31', funding: [] });
  });

  it('reads Icelandic labels', () => {
    const { title, leader, partners } = read(
      'Titill: Mávar við höfnina',
      'Verkefnisstjóri/ar: Þórdís Anna Hrafnsdóttir, dósent',
      'Samstarfsaðili/ar: Hafnarsafnið, Fuglavernd',
    );
    expect({ title, leader, partners }).to.deep.equal({
      title: 'Mávar við höfnina',
      leader: { name: 'Þórdís Anna Hrafnsdóttir' },
      partners: [{ name: 'Hafnarsafnið' }, { name: 'Fuglavernd' }],
    });
  });

  it('reads labels for the name of a body', () => {
    const { coordinator, funding } = read(
      'Lokit torilla',
      'Hakijaorganisaation nimi: Rannikon ammattikorkeakoulu Oy',
      'Rahoittajan nimi: Suomen Akatemia',
    );
    expect(coordinator?.name).to.equal('Rannikon ammattikorkeakoulu Oy');
    expect(funding).to.deep.equal([{ funder: { name: 'Suomen Akatemia' } }]);
    expect(read('Lokit torilla', 'Hakijaorganisaation nimi Rannikon ammattikorkeakoulu Oy').coordinator?.name).to.equal(
      'Rannikon ammattikorkeakoulu Oy',
    ); // prettier-ignore
  });

  it('reads a funder and its name in another language as one', () => {
    for (const name of [
      'Swedish Research Council (Vetenskapsrådet)',
      'Academy of Finland (Suomen Akatemia)',
      'Vetenskapsrådet (Swedish Research Council)',
    ])
      expect(read('Gulls above the square', `Funder: ${name}`).funding).to.deep.equal([{ funder: { name } }]);
    expect(read('Gulls', 'Funder: Norges forskningsråd (FINNUT)').funding).to.deep.equal([
      { funder: { name: 'Norges forskningsråd' }, programme: 'FINNUT' },
    ]);
  });

  it('reads a period in brackets after a status', () => {
    expect(read('Gulls above the square', 'Status: Active (4/2020-3/2025)')).to.include({
      status: 'ongoing',
      start: '2020-04',
      end: '2025-03',
    });
  });

  it('reads the person whose role is the leader’s', () => {
    const leaderOf = (line: string) => read('Gulls above the square', line).leader?.name;
    expect(leaderOf('Awarded to: Anna Hart (PI, SMHI), Nils Moe (KTH)')).to.equal('Anna Hart');
    expect(leaderOf('Awarded to: Nils Moe (KTH), Anna Hart (PI)')).to.equal('Anna Hart');
    expect(leaderOf('Awarded to: Anna Hart, Nils Moe')).to.equal(undefined);
    expect(leaderOf('Team: Nils Moe, Anna Hart (PI)')).to.equal('Anna Hart');
    expect(leaderOf('PI: Prof. Hart (University of Leeds)')).to.equal('Hart');
    expect(leaderOf('PI: Leeds')).to.equal(undefined);
  });

  it('reads participants that are mostly institutions as partners', () => {
    const partnersOf = (line: string) =>
      read('Gulls above the square', line).partners.map(({ name }) => name);
    expect(partnersOf('Participants: Lund University, Nordregio, University of Oulu and Aarhus University')).to.deep.equal(
      ['Lund University', 'Nordregio', 'University of Oulu', 'Aarhus University'],
    ); // prettier-ignore
    expect(partnersOf('Participants: Anna Hart, Nils Moe, Lund University')).to.deep.equal([]);
  });

  it('reads a short name above a labelled title as its acronym', () => {
    const names = (first: string) => {
      const { acronym, title } = read(first, 'Full title: Gulls above the square', 'Duration: 2020–2022');
      return { acronym, title };
    };
    const title = 'Gulls above the square';
    for (const acronym of ['GULLNET', 'TorgMåke']) expect(names(acronym)).to.deep.equal({ acronym, title });
    for (const first of ['Gulls', 'ERC', 'EU projects'])
      expect(names(first), first).to.deep.equal({ acronym: undefined, title });
  });

  it('reads a labelled title after a bullet, and a funder before the kind of project', () => {
    expect(
      read('Northern Seed Grant', '– Project: Gulls above the square', '– PI: Anna Hart').title,
    ).to.equal('Gulls above the square');
    const { title, funding } = read('Kone Foundation postdoctoral research project: Gulls above the square');
    expect({ title, funding }).to.deep.equal({
      title: 'Gulls above the square',
      funding: [{ funder: { name: 'Kone Foundation' } }],
    });
  });

  it('reads American dates with years of two digits if a day shows their order', () => {
    expect(read('Gulls above the square', 'Period: 9/1/19 – 8/31/22')).to.include({
      start: '2019-09-01',
      end: '2022-08-31',
    });
    expect(read('Gulls above the square', 'Period: 9/1/19 – 8/1/22').start).to.equal(undefined);
  });
});
