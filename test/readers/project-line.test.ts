/** In each engine: regular expressions with many branches. */
import { expect } from '@open-wc/testing';
import { parseProject, readProjectLine } from '../../src/readers/index.js';

/** The text of each span of a field. */
function spansOf(text: string, field: string, title?: [number, number]): string[] {
  const { spans } = parseProject(text, title ? { title } : {});
  return spans.filter((span) => span.field === field).map(({ start, end }) => text.slice(start, end));
}

describe('parseProject', () => {
  it('says where in the given text each part stands', () => {
    const text = '  • Trygge\u00a0lokalsam\u00adfunn (TRYGGLOK).\nFunded by: Norges forskningsråd, 2021–2024';
    expect(spansOf(text, 'title')).to.deep.equal(['Trygge\u00a0lokalsam\u00adfunn']);
    expect(spansOf(text, 'acronym')).to.deep.equal(['TRYGGLOK']);
    expect(spansOf(text, 'funder')).to.deep.equal(['Norges forskningsråd']);
    expect(spansOf(text, 'start')).to.deep.equal(['2021–2024']);
    expect(readProjectLine(text).title).to.equal('Trygge lokalsamfunn');
    expect(readProjectLine(text).original).to.equal(text);
  });

  it('reads labelled lines after the first, in any order', () => {
    const project = readProjectLine(
      'Skog og folk\nProsjektleder: Kari Nordmann\nVarighet: 1. mai 2021 – 30. april 2024\nStatus: avsluttet\nNøkkelord: skog, friluftsliv; helse\nSamarbeidspartnere: NIBIO, Nord universitet\nNettside: https://example.org/skog',
    );
    expect(project).to.deep.include({
      title: 'Skog og folk',
      start: '2021-05-01',
      end: '2024-04-30',
      status: 'finished',
      url: 'https://example.org/skog',
    });
    expect(project.leader).to.deep.equal({ name: 'Kari Nordmann' });
    expect(project.keywords).to.deep.equal(['skog', 'friluftsliv', 'helse']);
    expect(project.partners).to.deep.equal([{ name: 'NIBIO' }, { name: 'Nord universitet' }]);
    expect(project.note).to.equal(undefined);
  });

  it('takes a long free line as the summary and a short one as a note', () => {
    const summary =
      'Prosjektet undersøker hvordan bygder og byer kan lære av hverandre når skoler legges ned.';
    const project = readProjectLine(`Skoler i bevegelse\n${summary}\nKjerneteam på fem`);
    expect(project.summary).to.equal(summary);
    expect(project.note).to.equal('Kjerneteam på fem');
  });

  it('keeps a label with its value in the note where the value says nothing', () => {
    expect(readProjectLine('Stille rom. Prosjektperiode: ikke fastsatt').note).to.equal(
      'Prosjektperiode: ikke fastsatt',
    );
    expect(readProjectLine('Stille rom. Budsjett: 450 000 kr').note).to.contain('450 000 kr');
  });

  it('finds no title where labels say what all of the line is', () => {
    const lines = [
      'Varighet: 2020–2023. PI: Jane Smith',
      'Prosjektleder: Ola Hansen (UiB). Periode: 2020–2023',
      'PI: Jane Smith (UCL). Duration: 2020–2023',
      'Budsjett: 12 mill. kr. Leder: Ola Hansen',
      'Total budget: 3 M€. Partners: UiO, NTNU',
    ];
    for (const line of lines) expect(readProjectLine(line).title, line).to.equal('');
    const behind = 'Budsjett: 12 mill. kr. Leder: Ola Hansen. Trygg skole for alle';
    expect(readProjectLine(behind).title).to.equal('Trygg skole for alle');
    // a label with a colon, without a suitable value
    for (const title of ['Partners: building trust together', 'Status: Hvem bestemmer?'])
      expect(readProjectLine(`${title} Leder: Kari Nordmann`).title, title).to.equal(title);
  });

  it('believes markup about where the title ends', () => {
    const text =
      'Byen vår En studie i tre nabolag som har vart lenge og fått mange besøkende fra andre byer.';
    const { record } = parseProject(text, { title: [0, 8] });
    expect(record.title).to.equal('Byen vår');
    expect(record.summary).to.contain('En studie i tre nabolag');
  });

  it('does not believe markup that sets only the acronym apart', () => {
    const { record } = parseProject('POINT: Preventing an Opioid Epidemic In Norway Today', {
      title: [0, 5],
    });
    expect(record.title).to.equal('POINT: Preventing an Opioid Epidemic In Norway Today');
    expect(record.acronym).to.equal('POINT');
  });

  it('reads no day that does not exist', () => {
    for (const text of [
      'Is og snø (31. februar 2021 – 1. mai 2022)',
      'Is og snø. Prosjektperiode: 31.02.2021–01.05.2022',
    ]) {
      const { start, end } = readProjectLine(text);
      expect([start, end]).to.deep.equal([undefined, undefined]);
    }
  });

  it('never guesses a language', () =>
    expect(readProjectLine('Public Conversations Project').lang).to.equal(undefined));

  it('gives an empty title for an empty text', () => {
    expect(readProjectLine('')).to.deep.include({ title: '', id: '', types: [], funding: [] });
    for (const text of [' • ', '.', '().', ' – ', '«»', '1.'])
      expect(String(readProjectLine(text).title), text).to.have.length.below(3);
  });
});

describe('a label for partners without a mark, after the value of another', () => {
  for (const text of [
    'Liv på kysten\nFinansiering: Forskningsrådet; partnere NTNU og Kystmuseet',
    'Liv på kysten. Finansiering: Forskningsrådet; partnere NTNU og Kystmuseet',
  ])
    it(`is no part of that value: ${text}`, () => {
      const { funding, partners } = readProjectLine(text);
      expect(funding.map(({ funder }) => funder?.name)).to.deep.equal(['Forskningsrådet']);
      expect(partners.map(({ name }) => name)).to.deep.equal(['NTNU', 'Kystmuseet']);
    });

  it('is part of a title without labels', () =>
    expect(readProjectLine('Liv på kysten; partnere NTNU').partners).to.deep.equal([]));
});
