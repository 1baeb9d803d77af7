import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { loadLanguage } from '../../src/text/language.js';

/** Groups the forms of the same word. */
async function joined(lang: string, text: string): Promise<string> {
  const { stem } = await loadLanguage(lang);
  const forms = text.split(' ');
  const vocabulary = new Set(forms);
  const groups = new Map<string, string[]>();
  for (const form of forms)
    groups.set(stem(form, vocabulary), [...(groups.get(stem(form, vocabulary)) ?? []), form]);
  return [...groups.values()].map((group) => group.join(' ')).join(' | ');
}

const oneWord: Record<string, string[]> = {
  nb: [
    'kommune kommunen kommuner kommunene kommunens kommunenes',
    'innbygger innbyggere innbyggeren innbyggerne innbyggernes',
    'innbyggere innbyggerne',
    'aktør aktører aktøren aktørene',
    'universitet universitetet universiteter universitetene universitetets',
    'livskvalitet livskvaliteten',
    'skole skolen skoler skolene',
    'samskaping samskapingen samskapinga samskapings',
    'lokalsamfunn lokalsamfunnet lokalsamfunnene lokalsamfunnets',
    'medlem medlemmer medlemmet medlemmene',
    'relasjonell relasjonelle relasjonelt',
    'sosial sosiale sosialt',
    'barn barna barnet',
    'jente jenta jenter jentene',
    'konsekvens konsekvenser konsekvensen',
    'lærer lærere læreren lærerne',
    'senter senteret',
    'verdi verdier verdien',
    'helse helsen helsa',
    'bok boken bøker bøkene',
    'lærebok lærebøker',
    'mann mannen menn',
    'drivkraft drivkrefter',
    'bonde bonden bønder',
    'regel regelen regler reglene',
    'virkemiddel virkemidler virkemidlene',
    'artikkel artikler artiklene artikkelen',
    'senter sentre sentrene senteret',
    'eksempel eksempler',
    'herre herrer',
    'gitar gitarer gitarene',
  ],
  nn: [
    'kommune kommunen kommunar kommunane',
    'lærar lærarar læraren lærarane',
    'skule skulen skular skulane',
    'lokalsamfunn lokalsamfunnet lokalsamfunna',
    'jente jenta jenter jentene',
    'seminar seminaret seminara',
    'universitet universitetet universiteta',
    'forskar forskaren forskarar forskarane',
    'relasjonell relasjonelle relasjonelt',
    'bok boka bøker bøkene',
    'regel regelen reglar reglane',
  ],
  en: [
    'community communities',
    "child children child's",
    'process processes',
    'organise organises organised organising organize organized',
    'learn learning learns learned',
    'study studies',
    'plan plans planned planning',
    'life lives',
  ],
};

const ownWords: Record<string, string[]> = {
  nb: [
    'helhet hel hele',
    'del dele',
    'sett sette',
    'rettferdighet rettferdig',
    'verdi verdig',
    'kommune kommunal',
    'menneske menneskelig',
    'leder ledelse',
    'data dato',
    'institutt institute',
    'integrert integrerer',
    'allmenn mann',
    'handel handler',
    'ender endre',
    'kreft kraft',
    'nett natt',
  ],
  nn: ['heilskap heil heile', 'del dele', 'rettferd rettferdig'],
  en: [
    'university universe',
    'policy police',
    'organ organic organisation',
    'learning teaching',
    'news new',
    'ethics',
  ],
};

describe('forms of a word', () => {
  for (const [lang, sets] of Object.entries(oneWord))
    for (const forms of sets)
      it(`${lang}: ${forms}`, async () => expect(await joined(lang, forms)).to.equal(forms));
});

describe('words that are not joined', () => {
  for (const [lang, sets] of Object.entries(ownWords))
    for (const forms of sets) {
      it(`${lang}: ${forms}`, async () => {
        const groups = (await joined(lang, forms)).split(' | ');
        expect(groups.length).to.equal(forms.split(' ').length);
      });
    }

  it('are kept apart in an unknown language', async () => {
    expect(await joined('de', 'Kind Kinder Kindes')).to.equal('Kind | Kinder | Kindes');
  });
});

/** Random combinations of Norwegian stems, vowels and endings: most are not words, but all must have a stem. */
const syllable = fc.constantFrom(
  ...'he sper for tør git mødr døtr trær reg mid sent ler ell ens ete mm rr ll ss tt'.split(' '),
);
const ending = fc.constantFrom(
  '',
  ...'a e er en et el elt ar ene ane rer re r s es ers era t l ler le mer me trær mødre føttene'.split(' '),
);
const made = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 3 }), ending, ending)
  .map((parts) => parts.flat().join(''));

describe('stems of any word', () => {
  for (const lang of ['nb', 'nn', 'en']) {
    it(`${lang}: each word has one`, async () => {
      const { stem } = await loadLanguage(lang);
      fc.assert(
        fc.property(fc.array(made, { minLength: 1, maxLength: 40 }), (forms) => {
          const vocabulary = new Set(forms);
          for (const form of forms) expect(stem(form, vocabulary), form).to.be.a('string').and.not.empty;
        }),
        { numRuns: 500 },
      );
    });
  }

  for (const form of 'herrer forstyrrer sperrer forvirrer tørrer gitarrer sekkerre'.split(' '))
    it(`${form} is not its own base`, async () => {
      for (const lang of ['nb', 'nn'])
        expect((await loadLanguage(lang)).stem(form, new Set([form]))).to.be.a('string');
    });
});
