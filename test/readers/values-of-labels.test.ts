import { expect } from '@open-wc/testing';
import { parseProject } from '../../src/readers/index.js';

const read = (...lines: string[]) => parseProject(lines.join('\n')).record;

describe('values of labels', () => {
  it('may be a status where a period is expected', () => {
    for (const line of ['Dates: ongoing', 'Periode: pågående', 'Laufzeit: laufend', 'End: ongoing']) {
      const { status, note, start, end } = read('Compost and Community', line);
      expect({ status, note, start, end }, line).to.deep.equal({
        status: 'ongoing',
        note: undefined,
        start: undefined,
        end: undefined,
      });
    }
    for (const title of ['Period: Current Issues in Care', 'Tid: aktiv aldring på landet'])
      expect(read(title)).to.deep.include({ title, types: [] }).and.not.have.property('status');
  });

  it('may have a label of their own, as in a cell below the heading of a column', () => {
    const { coordinator, leader, note } = read('Sealed Cities', 'PI: Coordinator: TU Delft', 'Room: 4');
    expect({ coordinator, leader, note }).to.deep.equal({
      coordinator: { name: 'TU Delft' },
      leader: undefined,
      note: 'Room: 4',
    });
  });

  it('may be funders with a slash between them', () => {
    const payers = (value: string) =>
      read('Sealed Cities', `Funding: ${value}`).funding.map(({ funder }) => funder?.name);
    expect(payers('Norges forskningsråd / EU')).to.deep.equal(['Norges forskningsråd', 'EU']);
    expect(payers('NSF / Office of Naval Research')).to.deep.equal(['NSF', 'Office of Naval Research']);
    const [funding, ...others] = read('Sealed Cities', 'Funding: EU / Horizon 2020').funding;
    expect([funding, others]).to.deep.equal([{ funder: { name: 'EU' }, programme: 'Horizon 2020' }, []]);
  });

  it('may be a programme with the number of a grant', () => {
    for (const value of ['FRIPRO, prosjektnummer 302013', 'FRIPRO (grant agreement no. 302013)'])
      expect(read('Sealed Cities', `Programme: ${value}`, 'Period: 2020–2022').funding, value).to.deep.equal([
        { programme: 'FRIPRO', grant: '302013' },
      ]);
    expect(read('Sealed Cities', 'Programme: Interreg North Sea, Priority 2').funding).to.deep.equal([
      { programme: 'Interreg North Sea, Priority 2' },
    ]);
  });

  it('keep a grant number together with the funder before its bracket', () => {
    for (const [funder, number] of [
      ['Norges forskningsråd', 'prosjektnr. 302013'],
      ['ERC Starting Grant', 'no. 101123456'],
      ['Erasmus+', '2019-1-NO01-KA203-060123'],
    ]) {
      const { funding } = read(`Imagining the Seabed. ${funder} (${number}), 2021–2024`);
      expect(funding, funder).to.have.length(1);
      expect(funding[0], funder).to.deep.include({
        funder: { name: funder },
        grant: number!.split(' ').at(-1),
      });
    }
  });

  it('keep the full stop of an abbreviation in the note', () => {
    expect(read('Leerstand. Mitarbeit: Jan Brandes M.A. Projektlaufzeit: 2023 bis 2026').note).to.equal(
      'Mitarbeit: Jan Brandes M.A.',
    );
    expect(read('Leerstand', 'Träger: Landleben e.V., Hannover.').note ?? 'Hannover').to.match(/Hannover$/);
  });

  it('may be those of two labels', () => {
    for (const [label, value] of [
      ['Funding Source/Period of the Grant', 'Alva Moor Foundation, 2019-2021'],
      ['Funding/Duration of the project', 'Alva Moor Foundation / 2019-2021'],
      ['Funder and period of the award', 'Alva Moor Foundation (2019–2021)'],
      ['Förderung/Laufzeit des Projekts', 'Alva-Moor-Stiftung, 2019–2021'],
      ['Financement / durée du projet', 'Fondation Moor / 2019-2021'],
      ['Finansiering/prosjektperiode', 'Stiftelsen Moor, 2019–2021'],
    ] as const) {
      const { funding, start, end, note } = read('Salt and Rope', `${label}: ${value}`);
      expect({ funding, start, end, note }, label).to.deep.equal({
        funding: [{ funder: { name: /^[\p{L} -]+?(?=,| [/(])/u.exec(value)![0] } }],
        start: '2019',
        end: '2021',
        note: undefined,
      });
    }
    // not of the words beside an unknown label
    for (const label of ['Funding Category/Size of the Grant', 'Grant rules/Period'])
      expect(read('Salt and Rope', `${label}: Alva Moor Foundation`).funding, label).to.deep.equal([]);
  });

  it('are no title if they are names of persons', () => {
    for (const title of ['Rural Warehouses', 'Storing Grain, Storing Trust: Warehouses in Egypt'])
      for (const label of ['Associate Name', 'Name', 'Name of associate'])
        expect(read(title, `${label}: Tobias Vik`, 'Period: 2021–2024'), label).to.include({ title });
    // below a person
    expect(read('Ada Moor, professor', 'Title: The long life of reeds').title).to.equal(
      'The long life of reeds',
    );
  });

  it('may be the programme of the payer before it', () => {
    for (const [line, funder, programme] of [
      ['Funded by: Moor Science Centre, OPUS 19', 'Moor Science Centre', 'OPUS 19'],
      ['Finansowanie: Narodowe Centrum Nauki, SONATA 15', 'Narodowe Centrum Nauki', 'SONATA 15'],
      ['Financement : Fondation Moor, PRIN 2022', 'Fondation Moor', 'PRIN 2022'],
    ] as const)
      expect(read('Salt and Rope', line).funding, line).to.deep.equal([
        { funder: { name: funder }, programme },
      ]);
    expect(read('Salt and Rope', 'Funded by: NWO, Lake Trust').funding).to.have.length(2);
  });

  it('may have labels in Polish', () => {
    const { leader, funding, start, end, note } = read(
      'Domowe archiwa',
      'Kierownik projektu: dr hab. Ewa Kot',
      'Źródło finansowania: Fundacja Moor',
      'Nr umowy: 2020/37/B/HS3/04417',
      'Okres realizacji: 2021–2024',
      'Kwota: 348 200 zł',
    );
    expect({ leader, funding, start, end, note }).to.deep.equal({
      leader: { name: 'Ewa Kot' },
      funding: [{ funder: { name: 'Fundacja Moor' }, grant: '2020/37/B/HS3/04417' }],
      start: '2021',
      end: '2024',
      note: 'Kwota: 348 200 zł',
    });
  });
});
