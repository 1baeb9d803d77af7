import { expect } from '@open-wc/testing';
import { readIssueLine } from '../../src/readers/index.js';

const facts = (line: string) => {
  const { title, journal, editors } = readIssueLine(line);
  return [title, journal?.name, editors.map(({ name }) => name).join('; ')];
};

describe('issues in honour of a person', () => {
  it('have that as their title, and in no journal', () => {
    expect(
      facts('Special Issue in Honor of Professor Ola Vik on the Occasion of His 70th Birthday'),
    ).to.deep.equal(['in Honor of Professor Ola Vik on the Occasion of His 70th Birthday', undefined, '']);
    expect(facts('Special issue in memory of Kari Nordmann. Journal of Rooms')).to.deep.equal([
      'in memory of Kari Nordmann',
      'Journal of Rooms',
      '',
    ]);
    expect(facts('Temanummer til minne om Ola Vik. Norsk tidsskrift for rom')).to.deep.equal([
      'til minne om Ola Vik',
      'Norsk tidsskrift for rom',
      '',
    ]);
  });

  it('are told from those in a journal', () => {
    expect(facts('Special issue in Noise: Quiet rooms')).to.deep.equal(['Quiet rooms', 'Noise', '']);
  });
});

describe('editors of a journal', () => {
  it('are not those of an issue', () => {
    expect(facts('Quiet rooms\nJournal: Rooms\nAssociate Editor: Kari Nordmann')).to.deep.equal([
      'Quiet rooms',
      'Rooms',
      '',
    ]);
    expect(facts('Quiet rooms\nJournal: Rooms\nManaging Guest Editor: Kari Nordmann')).to.deep.equal([
      'Quiet rooms',
      'Rooms',
      'Kari Nordmann',
    ]);
  });
});
