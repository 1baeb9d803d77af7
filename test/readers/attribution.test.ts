import { expect } from '@open-wc/testing';
import { findAttribution, readAttribution } from '../../src/readers/index.js';
import { plainTitles } from './plain-titles.js';
import { citedLines } from './cited-lines.js';

describe('findAttribution', () => {
  it('finds the bracket that ends a quotation, and where it starts', () => {
    const text = '«Velferd er noe vi «gjør» sammen.» (Berg & Holm, 2020, s. 36)';
    const found = findAttribution(text)!;
    expect(text.slice(found.start)).to.equal('(Berg & Holm, 2020, s. 36)');
    expect(found.record).to.deep.equal({ authors: ['Berg', 'Holm'], year: '2020', locator: '36' });
  });

  it('finds a source after a dash', () => {
    const found = findAttribution('“Care is a practice.” — Joan Tronto (1993, p. 108)');
    expect(found?.record).to.deep.equal({ authors: ['Joan Tronto'], year: '1993', locator: '108' });
  });

  it('finds a source on a line of its own, with a title in quotation marks', () => {
    const text = 'Care is a practice.\nJoan Tronto, “Moral Boundaries” (1993), p. 103';
    const found = findAttribution(text)!;
    expect(text.slice(found.start)).to.match(/^Joan/);
    expect(found.record).to.deep.equal({
      authors: ['Joan Tronto'],
      year: '1993',
      locator: '103',
      sourceTitle: 'Moral Boundaries',
    });
  });

  it('leaves a bracket that is not a source', () => {
    for (const text of ['Vi kaller det velferd (se figur 2).', 'Dette var tidlig (omtrent 1990)', '', '(']) {
      expect(findAttribution(text)).to.equal(undefined);
    }
  });
});

describe('readAttribution', () => {
  it('includes a DOI, an address and a title', () => {
    expect(readAttribution('Berg (2020). Sammen om velferd. https://doi.org/10.1234/abc.5')).to.deep.equal({
      authors: ['Berg'],
      year: '2020',
      doi: '10.1234/abc.5',
      url: 'https://doi.org/10.1234/abc.5',
      sourceTitle: 'Sammen om velferd',
    });
  });

  it('leaves the edition out of the title', () => {
    for (const edition of ['2nd ed.', '3. utg.', '2. Auflage', 'revised edition', '4th edn', '5. uppl.'])
      expect(readAttribution(`Berg, A. (2020). The Life of Paper, ${edition}`), edition).to.deep.equal({
        authors: ['Berg, A.'],
        year: '2020',
        sourceTitle: 'The Life of Paper',
      });
  });

  it('does not split an organisation with "og" in its name', () => {
    expect(readAttribution('(Barne-, ungdoms- og familiedirektoratet, 2020)')?.authors).to.deep.equal([
      'Barne-, ungdoms- og familiedirektoratet',
    ]);
  });

  for (const [text, gold] of citedLines)
    it(text, () => {
      const found = readAttribution(text);
      if (!gold) expect(found).to.equal(undefined);
      else expect(found).to.deep.include(gold);
    });

  it('reads other names in the same way', () => {
    const others = [
      'Kvamsø',
      'Ibáñez',
      'Ó Briain',
      'Nguyen',
      'St. Clair',
      'MacDonald',
      'Żuk',
      'Šimić',
      'Yıldız',
    ];
    for (const name of others) {
      expect(readAttribution(`(${name} & Berg, 2011, s. 9)`), name).to.deep.equal({
        authors: [name, 'Berg'],
        year: '2011',
        locator: '9',
      });
      expect(readAttribution(`${name}, A. (2018). Title of it. Place: Publisher.`), name).to.deep.equal({
        authors: [`${name}, A.`],
        year: '2018',
        sourceTitle: 'Title of it',
      });
    }
  });

  it('reads a person and a work behind a label or a word for it', () => {
    const wanted = { authors: ['Anna Berg-Lie'], year: '2004', locator: '31', sourceTitle: 'Hender og hus' };
    const within = [
      'i boka',
      'i boken',
      'fra boken',
      'ur romanen',
      'i sin bok',
      'teoksesta',
      'kirjoittaa teoksessa',
    ];
    const works = ['from the book', 'in her book', 'aus dem Buch', 'dans son livre', 'skriver i boken'];
    const places = [
      'Hender og hus (2004, s. 31)',
      'Hender og hus (Fjord 2004), s. 31',
      '«Hender og hus», Oslo 2004, s. 31',
    ];
    for (const words of [...within, ...works])
      for (const place of places)
        for (const text of [`Anna Berg-Lie ${words} ${place}`, `— Anna Berg-Lie, ${words} ${place}.`])
          expect(readAttribution(text), text).to.deep.equal(wanted);
    for (const label of [
      ' Quelle:',
      ' Source:',
      '. Kilde:',
      '\nKilde:',
      ' – Källa:',
      '\nLähde:',
      ' Quelle: in:',
    ]) {
      const text = `― Anna Berg-Lie${label} Hender og hus, s. 31, Fjord forlag, 2004`;
      expect(readAttribution(text), text).to.deep.equal(wanted);
    }
    expect(readAttribution('~ Anna Berg-Lie')).to.deep.equal({ authors: ['Anna Berg-Lie'] });
    expect(readAttribution('― Anna Berg-Lie, Hender og hus – Små tekster, 2004')).to.deep.equal({
      authors: ['Anna Berg-Lie'],
      year: '2004',
      sourceTitle: 'Hender og hus – Små tekster',
    });
    for (const letter of ['i brev til Bo Lind 3. mai 1884', 'in a letter to Bo Lind, 3 May 1884'])
      expect(readAttribution(`Anna Berg-Lie ${letter}`)).to.deep.equal({
        authors: ['Anna Berg-Lie'],
        year: '1884',
      });
  });

  it('reads no sentence about a person and a book or letter', () => {
    for (const text of [
      'Anna Berg i boken Hender (2004) viser at dette er feil.',
      'Anna Berg i boken Hender og hus',
      'Anna Berg i boken om hender 2004',
      'Anna Berg holdt i boken Hender (2004)',
      'Anna Berg og mange andre i boken Hender (2004)',
      'Anna Berg leste brev fra mor 3. mai 1884',
      'Vi møter Anna Berg i brev fra 3. mai 1884',
      'Anna Berg i brev til departementet 2004',
      'Barn i boken Hender (2004)',
      'Kilde: Oslo kommune',
    ])
      expect(readAttribution(text)?.sourceTitle ?? readAttribution(text)?.year, text).to.equal(undefined);
    // a family name, not a label
    expect(readAttribution('Aud Marie Kilde: Hender og hus, 2004')?.authors).to.deep.equal([
      'Aud Marie Kilde',
    ]);
  });

  it('reads no title as a source, even after a word that introduces one', () => {
    // some titles contain names and years, as sources do
    const titles = plainTitles.filter((title) => !/\d|[“”«»„]|^\p{Lu}\S+ \p{Lu}\S+$/u.test(title));
    for (const title of titles)
      for (const lead of ['', 'Ur ', 'Fra ', 'Uit '])
        expect(readAttribution(lead + title), lead + title).to.equal(undefined);
  });
});
