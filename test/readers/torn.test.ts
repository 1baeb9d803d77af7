/** In each engine: lists are split with ranges. */
import { expect } from '@open-wc/testing';
import { readIssues, readPartners, readProjects, readTerms } from '../../src/readers/index.js';
import { ownersOf, type Item } from '../../src/readers/split-entries/owners.js';
import { provenanceOf } from '../../src/readers/page/provenance.js';

const list = (items: readonly string[]) =>
  new DOMParser().parseFromString(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`, 'text/html')
    .body;

const titles = (items: readonly string[]) => readProjects(list(items)).map(({ title }) => title);

describe('lists with an item for each line of an entry', () => {
  it('are read as the entries before they were torn', () => {
    const [first, second, ...others] = readProjects(
      list([
        '<a href="/naer">Nærhet i nabolaget</a> (NÆR)',
        '&nbsp;Periode:&nbsp;2024–2027',
        'Koordinator: Nord universitet',
        'Prosjektleder: Kari Nordmann',
        'Finansiering: Norges forskningsråd, 302013',
        'Partnere: NTNU; <a href="https://example.org/levanger">Levanger kommune</a>',
        'Sammendrag: <em>Partnere: slik bygger vi bro.</em>',
        'Public conversations',
        'Periode: 2019–2021',
        'Type: ph.d.-prosjekt',
      ]),
    );
    expect(others).to.deep.equal([]);
    expect(first).to.deep.include({
      title: 'Nærhet i nabolaget',
      acronym: 'NÆR',
      url: '/naer',
      start: '2024',
      end: '2027',
      coordinator: { name: 'Nord universitet' },
      leader: { name: 'Kari Nordmann' },
      funding: [{ funder: { name: 'Norges forskningsråd' }, grant: '302013' }],
      partners: [{ name: 'NTNU' }, { name: 'Levanger kommune', url: 'https://example.org/levanger' }],
      summary: 'Partnere: slik bygger vi bro.',
    });
    expect(first!.original).to.contain('Nærhet i nabolaget (NÆR)\nPeriode:\u00a02024–2027\nKoordinator');
    expect(second).to.deep.include({
      title: 'Public conversations',
      start: '2019',
      end: '2021',
      types: ['phd'],
    });
  });

  it('keep special issues, partners with their logos, and words together', () => {
    const issues = readIssues(
      list([
        'Hverdagsliv og velferd',
        'Tidsskrift: Akademisk kvarter',
        'Redaktører: Kari Nordmann; Ola Hansen',
        'Frist: 2099-12-01',
        'Utlysning: <em><a href="https://example.org/call">https://example.org/call</a></em>',
        'Samskaping i kommunen',
        'Tidsskrift: Nordisk velferdsforskning',
        'Utgitt: 2021',
      ]),
    );
    expect(issues.map(({ title, journal }) => [title, journal?.name])).to.deep.equal([
      ['Hverdagsliv og velferd', 'Akademisk kvarter'],
      ['Samskaping i kommunen', 'Nordisk velferdsforskning'],
    ]);
    expect(issues[0]).to.deep.include({ deadline: '2099-12-01', call: { url: 'https://example.org/call' } });
    expect(issues[1]!.published).to.equal('2021');
    const partners = readPartners(
      list([
        '<a href="https://example.org/nord">Nord universitet</a>',
        '<span><img src="/nord.svg" width="120" height="40"></span>',
        'Levanger kommune',
        'Type: <em>partner</em>',
        'Land: <em>NO</em>',
      ]),
    );
    expect(partners.map(({ name, logo, country }) => [name, logo?.src, country])).to.deep.equal([
      ['Nord universitet', '/nord.svg', undefined],
      ['Levanger kommune', undefined, 'NO'],
    ]);
    expect(readTerms(list(['velferd (25)', 'Gruppe: <em>A</em>', 'nabolag (4)']))).to.deep.equal([
      { text: 'velferd', weight: 25, group: 'A' },
      { text: 'nabolag', weight: 4 },
    ]);
  });

  it('give the places of inferred facts', () => {
    const [project] = readProjects(
      list(['Nærhet i nabolaget, Nord universitet, 2019–2021', 'Prosjektleder: Kari Nordmann']),
    );
    expect(project!.leader).to.deep.equal({ name: 'Kari Nordmann' });
    for (const { start, end, field } of provenanceOf(project!))
      expect(project!.original!.slice(start, end), field).to.match(
        /^(?:2019|2021|2019–2021|Nord universitet)$/,
      );
  });

  it('have titles that begin as labels do', () => {
    for (const title of [
      'Periode: a history of time',
      'Partners: building bridges',
      'Status: hvem er vi nå?',
      'Type: a study of fonts',
      'Leader: the making of a myth',
      'Funding: who pays?',
      'Value: The Ethics of Care',
      'Sammendrag: om å fortelle kort',
      'Koordinator: en rolle i endring',
      'Partners: Building Bridges',
      '<a href="/p">Partnere: Nord universitet</a>',
      '<strong>Periode: 2021–2024</strong>',
    ]) {
      const [plain = ''] = titles([title]);
      for (const before of [['Nærhet i nabolaget'], ['Nærhet i nabolaget', 'Periode: 2019–2021']])
        for (const after of [
          [],
          ['Demokratisk innovasjon'],
          ['Demokratisk innovasjon', 'Periode: 2020–2024'],
        ])
          expect(titles([...before, title, ...after]), title).to.deep.equal([
            'Nærhet i nabolaget',
            plain,
            ...(after.length ? ['Demokratisk innovasjon'] : []),
          ]);
    }
  });

  it('have a title where a label comes twice without one between', () => {
    expect(
      titles([
        'Nærhet',
        'Periode: 2019–2021',
        'Partners: Building Bridges',
        'Periode: 2020–2024',
        'Byen',
        'Periode: 2018',
      ]),
    ).to.deep.equal(['Nærhet', 'Partners: Building Bridges', 'Byen']);
  });

  it('stay as they are where a line has several facts, as that of an entry without a title', () => {
    expect(titles(['Nærmiljøråd', 'Budsjett: 12 mill. kr. Leder: Ola Hansen'])).to.have.length(2);
    expect(readIssues(list(['Omsorg', 'Tidsskrift: Nature. Frist: 2030-12-31']))).to.have.length(2);
  });

  it('stay as they are where an item has lines, data or an id of its own', () => {
    expect(titles(['Nærhet<br>Leder: Kari Nordmann', 'Periode: 2019–2021'])).to.have.length(2);
    const body = list(['Nærhet', 'Periode: 2019–2021']);
    body.querySelectorAll('li')[1]!.setAttribute('data-status', 'finished');
    expect(readProjects(body)).to.have.length(2);
  });

  it('give no logo of a wall to the name before it', () => {
    const names = (items: string[]) => readPartners(list(items), () => {}).map(({ logo }) => !!logo);
    expect(names(['NTNU', '<img src="/sintef.png">'])).to.deep.equal([false, true]);
    expect(names(['NTNU', '<img src="/a.png">', '<img src="/b.png">', 'Nord universitet'])).to.have.length(4);
    expect(names(['NTNU', '<img src="/a.png">', 'UiB', '<img src="/b.png" alt="UiB">'])).to.have.length(4);
    expect(names(['NTNU', '<img src="/a.png">', 'UiB', '<img src="/b.png">'])).to.deep.equal([true, true]);
  });

  it('leave the facts of one project to the message about them', () => {
    expect(titles(['Periode: 2021–2024', 'Leder: Kari Nordmann'])).to.deep.equal([]);
  });
});

describe('ownersOf', () => {
  const fact = (field: string, more: Partial<Exclude<Item, 'picture' | undefined>> = {}): Item => ({
    field,
    isMany: false,
    isSure: false,
    mayBe: true,
    ...more,
  });
  const sure = (field: string) => fact(field, { isSure: true });

  it('takes a value of the label’s kind', () => {
    expect(ownersOf([undefined, sure('period'), undefined, sure('period')])).to.deep.equal([0, 0, 2, 2]);
  });

  it('takes others only before another fact, or where the label is used twice', () => {
    expect(ownersOf([undefined, fact('partners')])).to.deep.equal([0, 1]);
    expect(ownersOf([undefined, fact('partners'), undefined])).to.deep.equal([0, 1, 2]);
    expect(ownersOf([undefined, fact('partners'), sure('period')])).to.deep.equal([0, 0, 0]);
    expect(ownersOf([undefined, sure('period'), fact('partners')])).to.deep.equal([0, 0, 2]);
    expect(ownersOf([undefined, fact('funder'), undefined, fact('funder')])).to.deep.equal([0, 0, 2, 2]);
  });

  it('gives a title that begins as a label does the facts after it', () => {
    const title = fact('partners', { mayBe: false });
    expect(ownersOf([undefined, sure('period'), title, sure('period')])).to.deep.equal([0, 0, 2, 2]);
    expect(ownersOf([title, sure('period'), undefined])).to.deep.equal([0, 0, 2]);
  });
});
