import { expect } from '@open-wc/testing';
import { mayOpenTitle, personIn } from '../../src/readers/labelled/persons.js';
import { afterTitles, personAt } from '../../src/readers/words/people.js';
import { tokenize } from '../../src/readers/words/tokens.js';

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** All words that the rules for persons know, so that a new one cannot be forgotten in those of the labelled form. */
async function knownWords(): Promise<string[]> {
  const files = ['people', 'person-names', 'institution-words'].map(
    (name) => `/src/readers/words/${name}.ts`,
  );
  const sources = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
  const strings = sources.join('\n').match(/(["'`])[^"'`\n]*\1/g)!;
  return [...new Set(strings.flatMap((text) => text.slice(1, -1).split(' ')))].filter((word) =>
    /^[\p{L}.-]+$/u.test(word),
  );
}

const OTHERS = [
  'Mina',
  "O'Tool",
  'McVale',
  'H.',
  'KaO',
  'ABCD',
  'kommune',
  'Ås',
  ',',
  'y',
  'A/Prof',
  'Dr. des.',
];

const around = (word: string) =>
  [word, capital(word), word.toUpperCase(), `abcd${word}`].flatMap((known) => [
    known,
    `${known} Mina Ek`,
    `Mina ${known} Ek`,
    `Mina Ek ${known}`,
    `Mina-${known} Ek`,
    `Mina von ${known}`,
    `Mina Ek, ${known}`,
    `Professor ${known} Ek`,
    `Dr. Mina K. ${known}`,
    `ledet av ${known}`,
  ]);

describe('persons in the labelled form', () => {
  it('are the same as by the rules for any text, or left to these', async () => {
    const words = await knownWords();
    expect(words).to.contain.members(['professor', 'universi', 'netzwerk', 'children']);
    for (const text of [...words, ...OTHERS].flatMap(around)) {
      const tokens = tokenize(text);
      const quick = personIn(tokens);
      const person = personAt(tokens, 0);
      if (quick === null) expect(person, text).to.equal(undefined);
      if (quick)
        expect([person?.first, person?.end, person?.after, person?.isEvident], text).to.deep.equal([
          quick.first,
          tokens.length,
          tokens.length,
          quick.isEvident,
        ]);
      for (let at = 1; at < tokens.length; at++)
        if (afterTitles(tokens, at) > at) expect(mayOpenTitle(tokens, at), `${text} at ${at}`).to.equal(true);
    }
  });

  it('need no other rules for usual names and institutions', () => {
    const read = (text: string) => personIn(tokenize(text));
    for (const name of [
      'Mina Ek',
      'Mina K. Ek',
      'Mina van der Ek',
      'Mina-Lo Ek',
      'professor Mina Ek',
      'Dr. Mina Ek',
    ])
      expect(read(name), name).to.be.an('object');
    for (const name of ['NTNU', 'KaO', 'Nord universitet', 'Innherred kommune', 'University of the Fjords'])
      expect(read(name), name).to.equal(null);
  });
});
