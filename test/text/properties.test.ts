import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countTerms, groupByCoOccurrence, groupByLetter, type Passage } from '../../src/text/index.js';
import { language as bokmal } from '../../src/text/languages/nb.js';
import { language as english } from '../../src/text/languages/en.js';
import { language as nynorsk } from '../../src/text/languages/nn.js';

const LANGUAGES = { nb: bokmal, nn: nynorsk, en: english };
const everything = { minCount: 1, maxWords: Infinity };

const word = fc.constantFrom(
  ...`relasjonell relasjonelle velferd velferda samskaping samskapingen kommune kommuner kommunane innbyggere
  innbyggerne Oslo Oslos PhD-prosjekt Erasmus+ lærar lærarar lærere community communities health mental services
  og i å the of and på tvers skape er 2024 s retterferdighet rettferdighet rettferdigheten`.split(/\s+/),
);
const mark = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', ': «', '» ', ' – ', '\n\n', ' (');
const sentence = fc.array(fc.tuple(word, mark), { maxLength: 60 }).map((parts) => parts.flat().join(''));
const text = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
);
const lang = fc.constantFrom('nb', 'nn', 'en');
const passages = (
  lang: fc.Arbitrary<string | undefined> = fc.constant(undefined),
  of = text,
): fc.Arbitrary<Passage[]> =>
  fc.array(
    fc.tuple(of, lang).map(([text, lang]) => ({ text, ...(lang && { lang }) })),
    { maxLength: 6 },
  );

const check = (property: fc.IAsyncProperty<any>) => fc.assert(property, { numRuns: 100 });

/** Number of words in passages, counting each part of a hyphenated compound. */
const tokens = (given: readonly Passage[]) =>
  given.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length, 0);

describe('terms, whatever the text is', () => {
  it('are the same every time, in any order of passages', () =>
    check(
      fc.asyncProperty(passages(), lang, async (given, lang) => {
        const terms = await countTerms(given, { lang });
        expect(await countTerms(given, { lang })).to.deep.equal(terms);
        expect(await countTerms([...given].reverse(), { lang })).to.deep.equal(terms);
      }),
    ));

  it('are the same in any order of merging', () =>
    check(
      fc.asyncProperty(
        passages(),
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        async (given, merge) => {
          const options = { ...everything, lang: 'nb' };
          expect(await countTerms(given, { ...options, merge })).to.deep.equal(
            await countTerms(given, { ...options, merge: [...merge].reverse() }),
          );
        },
      ),
    ));

  it('count no word twice, as a phrase and as its part', () =>
    check(
      fc.asyncProperty(passages(undefined, sentence), lang, async (given, lang) => {
        const terms = await countTerms(given, { ...everything, lang });
        const words = terms.reduce((sum, { text, weight }) => sum + weight * text.split(' ').length, 0);
        expect(words).to.be.at.most(tokens(given));
      }),
    ));

  it('are not stop words, and have positive whole weights, heaviest first', () =>
    check(
      fc.asyncProperty(passages(), lang, async (given, lang) => {
        const terms = await countTerms(given, { ...everything, lang });
        for (const [i, { text, weight }] of terms.entries()) {
          expect(LANGUAGES[lang as keyof typeof LANGUAGES].stopWords.has(text), text).to.be.false;
          expect(text).to.match(/\p{L}/u);
          expect(weight).to.be.at.least(1);
          expect(weight).to.equal(Math.round(weight));
          if (i) expect(weight).to.be.at.most(terms[i - 1]!.weight);
        }
        expect(new Set(terms.map(({ text }) => text)).size).to.equal(terms.length);
      }),
    ));

  it('have the weight that is found by searching for the word', () =>
    check(
      fc.asyncProperty(fc.array(word, { maxLength: 50 }), async (words) => {
        const terms = await countTerms([{ text: words.join(', ') }], { ...everything, lang: 'sv' });
        const all = words.map((word) => word.toLowerCase());
        for (const { text, weight } of terms)
          expect(weight, text).to.equal(all.filter((word) => word === text.toLowerCase()).length);
        expect(terms.length).to.equal(new Set(all.filter((word) => /^[^\d]{4,}$/.test(word))).size);
      }),
    ));

  it('never are in another language than the one counted', () =>
    check(
      fc.asyncProperty(passages(fc.constantFrom('nb', 'de')), async (given) => {
        const own = given.filter(({ lang }) => lang === 'nb');
        expect(await countTerms(given, { lang: 'no' })).to.deep.equal(await countTerms(own, { lang: 'no' }));
      }),
    ));
});

describe('groups, whatever the terms are', () => {
  it('have each term once, the same every time, and are few', () =>
    check(
      fc.asyncProperty(passages(fc.constant('nb')), async (given) => {
        const terms = await countTerms(given, { minCount: 1 });
        const groups = await groupByCoOccurrence(terms, given);
        expect(await groupByCoOccurrence(terms, given)).to.deep.equal(groups);
        for (const grouped of [groups, groupByLetter(terms, 'nb')])
          expect(grouped.flatMap(({ terms }) => terms))
            .to.have.members(terms)
            .and.length(terms.length);
        expect(groups.filter(({ key }) => key).length).to.be.at.most(7);
      }),
    ));
});
