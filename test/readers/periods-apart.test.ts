import { expect } from '@open-wc/testing';
import { parseProject } from '../../src/readers/index.js';

const read = (...lines: string[]) => {
  const { title, start, end } = parseProject(lines.join('\n')).record;
  return { title, start, end };
};

describe('a period that marks set apart', () => {
  it('is no number of a directive', () => {
    expect(read('Slow rivers (2019/22)')).to.include({ start: '2019', end: '2022' });
    for (const line of [
      'Slow rivers (EU 2000/60)',
      'Slow rivers (2014/24)',
      'Slow rivers (Directive 2000/60/EC)',
    ])
      expect(read(line).start, line).to.equal(undefined);
  });

  it('is read between facts, inside a line', () => {
    expect(
      read('Kelp and Kin, Nordic Mobility (2020 – 2024) ; rédactrice ; responsable : Ada Brel.'),
    ).to.include({
      start: '2020',
      end: '2024',
    });
    expect(
      read('Quiet Ports. The Alva Moor Foundation (2016–2017). Ida Berg, professor, and Lars Vik.'),
    ).to.include({ start: '2016', end: '2017' });
    expect(read('- Stumme Vokale (DFG, 2003-2008)')).to.deep.equal({
      title: 'Stumme Vokale',
      start: '2003',
      end: '2008',
    });
  });

  it('is read on a line of its own, also with its length', () => {
    const lines = ['The end of the ferry', '2019 - 2023 (60 mois)', 'Applicant : Marco Riva'];
    expect(read(...lines)).to.deep.equal({ title: 'The end of the ferry', start: '2019', end: '2023' });
  });

  it('is read before a label', () => {
    expect(read('2018 – 2020 Funder: Alva Moor Trust, £142k', 'Shared Shelves')).to.include({
      start: '2018',
      end: '2020',
    });
  });

  for (const line of [
    'NTNU, 2015–2020',
    'Om Forskningsrådet, 2019–2022, Norge',
    'Revolusjonen i Tunisia (2010–2011)',
    'Arbeid og makt (1914–1918), fred og frihet',
    'Byen (2012–2016) slik den var',
    'Byen (2012–2016): en historie i bilder',
  ])
    it(`is part of a title: ${line}`, () => {
      expect(read(line).start, line).to.equal(undefined);
    });

  it('is not read if it is the budget period of the programme before it', () => {
    for (const line of [
      '«Fra not til nett» (Interreg Nordsjøen 2014–2020)',
      'Kystfolk. Finansiert av Interreg Sverige-Norge 2021-2027',
      'Islands at Work (Erasmus+ 2014–2020), led by Ida Berg',
      'Islands at Work. Funder: EEA Grants 2014–2021',
    ]) {
      const { record } = parseProject(line);
      expect([record.start, record.end], line).to.deep.equal([undefined, undefined]);
      expect(JSON.stringify(record.funding) + record.note, line).to.contain('20');
    }
    const own = ['Kystfolk', 'Finansiering: Interreg Sverige-Norge 2014-2020', 'Periode: 2018-2021'];
    expect(read(...own)).to.include({ start: '2018', end: '2021' });
    expect(read('Kystfolk (Interreg, 2014–2020)')).to.include({ start: '2014' });
    expect(read('Kystfolk (Interreg Nordsjøen 2017–2020)')).to.include({ start: '2017' });
    expect(read('Kystfolk (Nordforsk 2014–2020)')).to.include({ start: '2014' });
  });

  it('is not read if it belongs to a person', () => {
    expect(read('Salt', 'Leder: Ida Berg', 'Lars Vik (2019–2021)').start).to.equal(undefined);
  });

  it('is read at the start of a line below the title', () => {
    for (const rest of ['Region West', 'Auvergne-Rhône-Alpes – Responsable : Ida Roux', 'Viken'])
      expect(read('Quiet Ports', `2019-2022 – ${rest}`), rest).to.include({ start: '2019', end: '2022' });
    expect(read('Quiet Ports – 1890–1940 – Life on the Quay')).not.to.have.property('start', '1890');
  });

  it('is read behind the full stop of a fact below the title', () => {
    for (const fact of ['Leder: Ida Berg', 'Ledet av Ida Berg', 'Finansiert av Helse Vest', 'Funded by NERC'])
      for (const end of ['', '.'])
        expect(read('Quiet Ports', `${fact}. 2019–2022${end}`), fact + end).to.include({
          start: '2019',
          end: '2022',
        });
    expect(read('Quiet Ports', 'Leder: Ida Berg. 2023–.', 'We ask why.').start).to.equal('2023');
    for (const line of [
      'Leder: Ida Berg. 2019–2022 i Bodø',
      'A word. 2019–2022',
      'Leder: Ida Berg. 1890–1940',
    ])
      expect(read('Quiet Ports', line).start, line).to.equal(undefined);
  });

  it('may be open if it is a line of its own', () => {
    for (const line of [
      'since 2023',
      'Since March 2023',
      'depuis 2023',
      'seit 2023',
      'fra 2023',
      'from 2023',
    ])
      expect(read('Quiet Ports', line).start?.slice(0, 4), line).to.equal('2023');
    for (const line of ['Ida Berg, since 2023', 'since 1890', 'since 2023 and before'])
      expect(read('Quiet Ports', line).start, line).to.equal(undefined);
    expect(read('Quiet Ports', 'since 2023', 'since 2019').start).to.equal(undefined);
  });
});
