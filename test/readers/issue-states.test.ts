import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readIssueLine } from '../../src/readers/index.js';

const titles = fc.constantFrom('Skoger og byer', 'Care Work', 'Landskab og litteratur', 'Kreide und Tafel');
const issues = titles.map((title) => ({
  title,
  line: `Special issue: ${title}. Journal: Nordic Care Review`,
}));

describe('states of special issues in words', () => {
  const closed = fc.constantFrom(
    'The deadline has passed',
    'Deadline passed',
    'The call is now closed',
    'Submissions are closed',
    'Fristen er gått ut',
    'Innsendingen er stengt',
    'Inbjudan stängd',
    'Einreichfrist abgelaufen',
    'Appel clos',
    'Oproep gesloten',
  );

  it('say that a call is closed', () => {
    fc.assert(
      fc.property(issues, closed, fc.constantFrom('.', ''), ({ title, line }, state, stop) => {
        const record = readIssueLine(`${line}. ${state}${stop}`);
        expect([record.title, record.status, record.note], state).to.deep.equal([title, 'closed', undefined]);
      }),
    );
  });

  const verbs = fc.constantFrom('Published', 'Publisert', 'Udkommet', 'Ilmestynyt', 'Erschienen', 'Utgitt');
  const dates = fc.constantFrom(
    ['2024', '2024'],
    ['in 2024', '2024'],
    ['March 2024', '2024-03'],
    ['sommeren 2024', '2024'],
    ['', undefined],
  );

  it('say that an issue is published, and when', () => {
    fc.assert(
      fc.property(issues, verbs, dates, fc.boolean(), ({ title, line }, verb, [date, published], isLow) => {
        const state = `${isLow ? verb!.toLowerCase() : verb} ${date}`.trimEnd();
        const text = isLow
          ? `Special issue of Nordic Care Review: “${title}”, ${state}`
          : `${line}. ${state}`;
        const record = readIssueLine(text);
        expect([record.title, record.status, record.published], text).to.deep.equal([
          title,
          'published',
          published,
        ]);
      }),
    );
  });

  it('are left in titles', () => {
    for (const title of [
      'Books, published and lost',
      'When the deadline has passed us by',
      'Schools: the call over the hills',
      'Novels, published 1890',
      'The call of closed rooms',
      'Borders, closed and open',
    ]) {
      const record = readIssueLine(`Special issue: ${title}`);
      expect([record.title, record.status, record.published], title).to.deep.equal([
        title,
        undefined,
        undefined,
      ]);
    }
  });

  it('are lines of one word', () => {
    for (const [word, status] of [
      ['Open', 'open'],
      ['Åpen', 'open'],
      ['Closed', 'closed'],
      ['Veröffentlicht', 'published'],
      ['Published', 'published'],
    ])
      for (const line of [
        `Special issue: Care Work\n${word}\nDeadline: 1 May 2027`,
        `${word}\nSpecial issue: Care Work`,
      ]) {
        const record = readIssueLine(line);
        expect([record.title, record.status], line).to.deep.equal(['Care Work', status]);
      }
    expect(readIssueLine('Open').title).to.equal('Open');
  });

  it('end before editors with an adjective', () => {
    for (const adjective of ['Academic', 'Associate', 'Managing', 'Guest']) {
      const { title, editors, note } = readIssueLine(
        `Special issue: Rural Pride. ${adjective} editors: Ulrike Fenn, Dag Lunde.`,
      );
      expect(title).to.equal('Rural Pride');
      // editors of the journal are in the note
      const isOfJournal = adjective === 'Associate' || adjective === 'Managing';
      expect(editors.map(({ name }) => name)).to.deep.equal(isOfJournal ? [] : ['Ulrike Fenn', 'Dag Lunde']);
      expect(note).to.equal(isOfJournal ? `${adjective} editors: Ulrike Fenn, Dag Lunde.` : undefined);
    }
  });
});
