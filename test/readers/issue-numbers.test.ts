import { expect } from '@open-wc/testing';
import { readIssueLine } from '../../src/readers/index.js';

describe('a kind with a number between a journal and a title', () => {
  const facts = (line: string) => {
    const { title, journal } = readIssueLine(line);
    return [title, journal?.name];
  };
  it('sets them apart', () => {
    expect(facts('Walls and Doors. Special issue 3/2027: Quiet Rooms. Deadline: 1 May 2027')).to.deep.equal([
      'Quiet Rooms',
      'Walls and Doors',
    ]);
    expect(facts('Rom i endring, temanummer 1/2028: Dører. Frist: 1. mai 2027')).to.deep.equal([
      'Dører',
      'Rom i endring',
    ]);
    expect(facts('CfP für Heft 4/2027: Türen (Hg. Jana Kühl)')).to.deep.equal(['Türen', undefined]);
    expect(facts('Rooms. Special Issue: The Door. Deadline 1 May 2027.')[0]).to.equal('The Door');
    expect(facts('Appel thématique n° 5\nQui ouvre la porte ?\nCoordination : Anne Roux')[0]).to.equal(
      'Qui ouvre la porte ?',
    );
  });
  it('may follow the title', () => {
    for (const rest of ['Call for papers', 'Deadline 1 May 2027', 'Guest editors Ann Moor and Ida Berg', ''])
      expect(facts(`Quiet Rooms. Special issue 3/2027${rest && `: ${rest}`}`)[0], rest).to.equal(
        'Quiet Rooms',
      );
    expect(facts('Quiet Rooms. Special issue 3/2027: Nordic Journal of Walls')).to.deep.equal([
      'Quiet Rooms',
      'Nordic Journal of Walls',
    ]);
  });
});
