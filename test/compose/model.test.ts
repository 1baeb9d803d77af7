import { expect } from '@open-wc/testing';
import { draftOf } from '../../src/compose/model/drafts.js';
import { fieldsOf, fieldNamed, originOf, withField } from '../../src/compose/model/fields.js';
import { begin, commit, redo, undo } from '../../src/compose/model/history.js';
import * as operations from '../../src/compose/model/operations.js';
import { KINDS, type Workspace, type Kind } from '../../src/compose/model/types.js';
import { emptyRecord } from '../../src/compose/model/drafts.js';
import { readLine, readLines } from '../../src/compose/read/lines.js';
import { acceptProject } from '../../src/records/accept-project.js';
import { acceptIssue } from '../../src/records/accept-issue.js';

const LINES = `• Nærhet i nabolaget (NÆR). Koordinator: Nord universitet; finansiert av Norges forskningsråd 2021-2024.
• Fellesskap på landet
• Små steder (PhD-prosjekt)`;

const deskOf = (kind: Kind, text: string): Workspace => operations.filled(readLines(kind, text));
const edited = (desk: Workspace, key: number, name: string, value: string): Workspace => {
  const next = operations.edit(desk, key, name, value);
  if (typeof next === 'string') throw new Error(next);
  return next;
};
const valueOf = ({ entries }: Workspace, place: number, name: string) =>
  fieldNamed(entries[place]!.kind, entries[place]!.record, name)!.get(entries[place]!.record);

describe('entries of the composer', () => {
  it('have the fields of their records as texts', () => {
    const desk = deskOf('project', LINES);
    expect(desk.entries.map(({ key }) => key)).to.eql([1, 2, 3]);
    expect(valueOf(desk, 0, 'title')).to.equal('Nærhet i nabolaget');
    expect(valueOf(desk, 0, 'acronym')).to.equal('NÆR');
    expect(valueOf(desk, 0, 'start')).to.equal('2021');
    expect(valueOf(desk, 0, 'end')).to.equal('2024');
    expect(valueOf(desk, 0, 'funding.0.funder')).to.equal('Norges forskningsråd');
    expect(valueOf(desk, 2, 'types')).to.equal('phd');
  });

  it('know the source of each value', () => {
    const desk = deskOf('project', LINES);
    const [first] = desk.entries;
    expect(originOf(first!, 'coordinator')).to.eql({ origin: 'label' });
    expect(originOf(first!, 'acronym')!.origin).to.equal('inferred');
    expect(originOf(first!, 'acronym')!.rule).to.be.a('string').that.is.not.empty;
    expect(originOf(first!, 'leader')).to.equal(undefined);
    expect(originOf(edited(desk, 1, 'leader', 'Kari Nordmann').entries[0]!, 'leader')).to.eql({
      origin: 'person',
    });
    const short = deskOf('project', 'Future Lab: Empowering children (Erasmus+ ENHANCE-project)').entries[0]!;
    expect(originOf(short, 'acronym')).to.eql({ origin: 'inferred', rule: 'within other words' });
    const fromTable = draftOf('project', acceptProject({ title: 'A', start: 2020 }));
    expect(originOf(fromTable, 'start')).to.eql({ origin: 'data' });
  });

  it('give back the same record for the same texts', () => {
    const project = acceptProject({
      title: { nb: 'Nærhet', en: 'Nearness' },
      acronym: 'NÆR',
      start: '2021',
      end: '2024-05',
      status: 'ongoing',
      coordinator: {
        name: 'Nord universitet',
        url: 'https://www.nord.no/',
        ror: 'https://ror.org/030mwrt98',
      },
      leader: { name: 'Kari Nordmann', orcid: 'https://orcid.org/0000-0002-1825-0097' },
      funding: [{ funder: 'Norges forskningsråd', grant: '123456' }, { programme: 'Erasmus+' }],
      partners: ['NTNU', { name: 'Levanger kommune', url: 'https://example.org/l' }],
      types: ['phd'],
      keywords: ['samskaping', 'folkehelse'],
      url: 'https://example.org/',
      links: [{ url: 'https://example.org/film', label: 'En film om prosjektet' }],
      summary: 'Om naboer.',
      note: 'Rest.',
    });
    const issue = acceptIssue({
      title: 'Hverdagsliv',
      journal: { name: 'Akademisk kvarter', issn: '1904-0008' },
      editors: ['Kari Nordmann', 'Ola Hansen'],
      deadline: '2099-12-01',
      call: { url: 'https://example.org/call', format: 'pdf' },
    });
    for (const [kind, record] of [
      ['project', project],
      ['issue', issue],
    ] as const)
      for (const { name, get } of fieldsOf(kind, record))
        if (get(record)) expect(withField(kind, record as object, name, get(record)), name).to.eql(record);
  });

  it('can be filled in for each kind', () => {
    for (const kind of KINDS) {
      let record: object = emptyRecord(kind, 'Navn');
      for (const { name, control, choices } of fieldsOf(kind, record)) {
        const value =
          control === 'date'
            ? '2024-05'
            : control === 'number'
              ? '7'
              : control === 'address'
                ? 'https://ror.org/030mwrt98'
                : (choices?.[0] ?? (/links|alternates/.test(name) ? 'en https://example.org/' : 'Ord'));
        const next = withField(kind, record, name, value);
        expect(next, `${kind} ${name}`).to.be.an('object');
        record = next as object;
        expect(fieldNamed(kind, record, name)!.get(record), `${kind} ${name}`).to.equal(value);
      }
    }
  });
});

describe('changes of entries', () => {
  it('accept a readable value, and otherwise say why not', () => {
    const desk = deskOf('project', LINES);
    expect(operations.edit(desk, 1, 'end', '31. mai 2025')).to.be.an('object');
    expect(valueOf(edited(desk, 1, 'end', '31. mai 2025'), 0, 'end')).to.equal('2025-05-31');
    expect(operations.edit(desk, 1, 'end', '31. februar 2025')).to.equal('date');
    expect(operations.edit(desk, 1, 'end', '2025–2026')).to.equal('date');
    expect(operations.edit(desk, 1, 'title', ' ')).to.equal('required');
    expect(operations.edit(desk, 1, 'url', 'javascript:alert(1)')).to.equal('address');
    expect(valueOf(edited(desk, 1, 'url', 'www.nord.no/naer'), 0, 'url')).to.equal(
      'https://www.nord.no/naer',
    );
    expect(operations.edit(deskOf('term', 'velferd (25)'), 1, 'weight', 'mange')).to.equal('number');
  });

  it('remove emptied fields, and a source of funding with its last field', () => {
    let desk = edited(deskOf('project', LINES), 1, 'coordinator', '');
    expect(desk.entries[0]!.record).not.to.have.property('coordinator');
    desk = edited(desk, 1, 'funding.0.funder', '');
    expect(desk.entries[0]!.record).to.have.property('funding').that.eql([]);
    desk = edited(desk, 1, 'funding.0.grant', '123456');
    desk = edited(desk, 1, 'funding.1.funder', 'Extrastiftelsen');
    expect(desk.entries[0]!.record)
      .to.have.property('funding')
      .that.eql([{ grant: '123456' }, { funder: { name: 'Extrastiftelsen' } }]);
  });

  it('do not modify the previous state', () => {
    const desk = deskOf('project', LINES);
    const copy = structuredClone(desk);
    edited(desk, 1, 'title', 'Et annet navn');
    operations.join(desk, 2, readLine);
    operations.sort(desk, 'project', 'name');
    operations.move(desk, 1, 1);
    operations.remove(desk, 1);
    expect(desk).to.eql(copy);
  });

  it('rename an entry with its title', () => {
    const desk = edited(deskOf('project', 'Små steder'), 1, 'title', 'Store steder');
    expect(desk.entries[0]!.record).to.have.property('id', 'store-steder');
  });

  it('split an entry into the entries of its lines', () => {
    const desk = deskOf('project', 'Det ene, og Det andre');
    const parts = ['Det ene', 'Det andre'].flatMap((line) => readLine('project', line) ?? []);
    const after = operations.replace(desk, 1, parts);
    expect(after.entries.map(operations.nameOf)).to.eql(['Det ene', 'Det andre']);
    expect(after.entries.map(({ key }) => key)).to.eql([2, 3]);
  });

  it('join two entries, keeping values set by a person and those of only one entry', () => {
    let desk = deskOf('project', 'Nærhet i nabolaget\nPeriode: 2021–2024\nNoe annet');
    desk = edited(desk, 1, 'leader', 'Kari Nordmann');
    desk = operations.confirm(desk, 1, true);
    const joined = operations.join(desk, 2, readLine);
    expect(joined.entries).to.have.length(2);
    expect(valueOf(joined, 0, 'title')).to.equal('Nærhet i nabolaget');
    expect(valueOf(joined, 0, 'start')).to.equal('2021');
    expect(valueOf(joined, 0, 'leader')).to.equal('Kari Nordmann');
    expect(joined.entries[0]!.confirmed).to.equal(false);
    expect(operations.join(desk, 1, readLine)).to.equal(desk);
  });

  it('sort the entries of one kind only', () => {
    const desk = operations.appended(
      deskOf('project', 'Å\nB\nA (2020–2021)'),
      readLines('partner', 'NTNU\nDMMH'),
    );
    const names = operations.sort(desk, 'project', 'name').entries.map(operations.nameOf);
    expect(names).to.eql(['A', 'B', 'Å', 'NTNU', 'DMMH']);
    expect(operations.sort(desk, 'project', 'date').entries.map(operations.nameOf)[0]).to.equal('A');
    expect(
      operations.sort(deskOf('term', 'a (2)\nb (9)'), 'term', 'weight').entries.map(operations.nameOf),
    ).to.eql(['b', 'a']);
  });

  it('move an entry past others of its kind', () => {
    const desk = operations.filled([
      ...readLines('project', 'A'),
      ...readLines('partner', 'NTNU'),
      ...readLines('project', 'B'),
    ]);
    expect(operations.move(desk, 3, -1).entries.map(operations.nameOf)).to.eql(['B', 'NTNU', 'A']);
    expect(operations.move(desk, 1, -1)).to.equal(desk);
  });
});

describe('the history of changes', () => {
  it('goes back and forth', () => {
    let history = begin(1);
    history = commit(history, 2, 'two');
    history = commit(history, 3, 'three');
    expect(undo(undo(history)).present).to.equal(1);
    expect(undo(undo(undo(history))).present).to.equal(1);
    expect(redo(undo(history)).present).to.equal(3);
    expect(redo(redo(undo(undo(history)))).present).to.equal(3);
    expect(commit(undo(history), 4, 'four').future).to.eql([]);
  });

  it('treats changes of one field as one step', () => {
    let history = commit(begin(''), 'a', 'edit', '1 title');
    history = commit(history, 'ab', 'edit', '1 title');
    history = commit(history, 'abc', 'edit', '2 title');
    expect(undo(history).present).to.equal('ab');
    expect(undo(undo(history)).present).to.equal('');
  });
});
