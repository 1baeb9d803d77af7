/** In each engine: words are divided by `Intl.Segmenter` and Unicode properties. */
import { expect } from '@open-wc/testing';
import { sentencesOf } from '../../src/text/tokens.js';

const wordsOf = (text: string, lang = 'nb') =>
  sentencesOf(text, lang).map((sentence) => sentence.map(({ text }) => text).join(' '));
const initials = (text: string) =>
  sentencesOf(text, 'nb').flatMap((sentence) =>
    sentence.filter(({ initial }) => initial).map(({ text }) => text),
  );
const apart = (text: string) =>
  sentencesOf(text, 'nb').flatMap((sentence) =>
    sentence.filter(({ apart }) => apart).map(({ text }) => text),
  );

describe('words of a text', () => {
  it('are whole with a hyphen, a plus, an ampersand or an edition', () => {
    expect(wordsOf('PhD-prosjekt, Erasmus+, C++ og «kommune 3.0» i R&D, recovery‑orienterte')).to.deep.equal([
      'PhD-prosjekt Erasmus+ C++ og kommune 3.0 i R&D recovery-orienterte',
    ]);
  });

  it('are not joined by a dash, a slash or a number that is not an edition', () => {
    expect(wordsOf('Tenk Ut – dialogiske og/eller 3.5 prosent, og kommune 2024')).to.deep.equal([
      'Tenk Ut dialogiske og eller prosent og kommune',
    ]);
  });

  it('are the same in both forms of Unicode and with soft hyphens', () => {
    expect(wordsOf('ma\u030Al sam\u00ADskaping livs\u200Bkvalitet')).to.deep.equal([
      'mål samskaping livskvalitet',
    ]);
  });

  it('are not numbers, abbreviations, addresses, e-mail addresses or DOIs', () => {
    const text =
      'Les 2021–2024 mer, f.eks. på https://example.org/om-oss?a=b, www.example.no eller ntnu.no/velferd, ' +
      'skriv til per.hansen@example.org, doi:10.1000/xyz123 eller 10.1234/abc.def og følg @gruppen.';
    expect(wordsOf(text).join(' ')).to.equal('Les mer på eller skriv til eller og følg');
  });

  it('are not the names in a source', () => {
    expect(
      wordsOf('Velferd (Ness & Heimburg, 2020, s. 36) og (Cottam, in press) i (Erasmus+, 2020)'),
    ).to.deep.equal(['Velferd og i Erasmus+']);
  });

  it('are not the first part of a compound that is cut', () => {
    expect(wordsOf('innovasjons- og forskningsarbeid')).to.deep.equal(['og forskningsarbeid']);
    expect(apart('livet og innovasjons- forskningsarbeid')).to.deep.equal(['livet', 'forskningsarbeid']);
  });

  it('fall into sentences, but not at an abbreviation, an initial or a date', () => {
    expect(
      wordsOf('Vi ser på H. C. Andersen 1. mai. I 2020. Neste setning! «Et sitat.» Slutt'),
    ).to.deep.equal(['Vi ser på H C Andersen mai', 'I', 'Neste setning', 'Et sitat', 'Slutt']);
    expect(wordsOf('Uten mellomrom.Neste setning\n\nen linje')).to.deep.equal([
      'Uten mellomrom',
      'Neste setning',
      'en linje',
    ]);
  });

  it('are initial at the beginning of sentences and quotations, and after a colon', () => {
    expect(initials('En Setning med «Sitat Her»: Kolon Her. Ny Setning')).to.deep.equal([
      'En',
      'Sitat',
      'Kolon',
      'Ny',
    ]);
  });

  it('are separate if more than a space is between them', () => {
    expect(apart('ressurser og kunnskap, makt (penger) 2020 tid')).to.deep.equal([
      'ressurser',
      'makt',
      'penger',
      'tid',
    ]);
  });

  it('are found in scripts without spaces', () => {
    expect(
      sentencesOf('健康と研究。', 'ja')
        .flat()
        .map(({ text }) => text),
    ).to.include.members(['健康', '研究']);
    expect(
      sentencesOf('الصحة العامة', 'ar')
        .flat()
        .map(({ text }) => text),
    ).to.deep.equal(['الصحة', 'العامة']);
  });

  it('are found with any language code', () => {
    for (const lang of ['', 'x', 'no-such-language-tag', '12'])
      expect(
        sentencesOf('to ord', lang)
          .flat()
          .map(({ text }) => text),
      ).to.deep.equal(['to', 'ord']);
  });
});
