/**
 * Readers and writers of text, each with what is hard on it: a name, the module in `src`, and what is done
 * with it for a text of so many characters. A line for another goes into this table.
 */
export const TEXTS = [
  [
    'dots as a BibTeX title',
    'writers/index.js',
    ({ writeBibtex }, length) => writeBibtex({ ...SOURCE, sourceTitle: '. '.repeat(length / 2) }),
  ],
  [
    'capitals as a BibTeX title',
    'writers/index.js',
    ({ writeBibtex }, length) => writeBibtex({ ...SOURCE, sourceTitle: 'A '.repeat(length / 2) }),
  ],
  [
    'one author of many words',
    'writers/index.js',
    ({ writeCslJson }, length) => writeCslJson({ ...SOURCE, authors: ['Ab '.repeat(length / 3)] }),
  ],
  [
    'commas in a name',
    'writers/index.js',
    ({ writeRis }, length) => writeRis({ ...SOURCE, authors: [', '.repeat(length / 2)] }),
  ],
  [
    'white space as an author',
    'writers/index.js',
    ({ writeBibtex }, length) => writeBibtex({ ...SOURCE, authors: [`a${' '.repeat(length)}b`] }),
  ],
  [
    'hyphens as an id',
    'writers/index.js',
    ({ writeCslJson }, length) => writeCslJson({ ...SOURCE, id: `-${'-'.repeat(length)}x`, authors: [] }),
  ],
  [
    'digits as a year',
    'writers/index.js',
    ({ writeCslJson }, length) => writeCslJson({ ...SOURCE, year: '1'.repeat(length) }),
  ],
  [
    'a long DOI',
    'records/index.js',
    ({ doiAddress }, length) => doiAddress(`10.1000/${'(.'.repeat(length / 2)}`),
  ],
  [
    'prefixes of a DOI',
    'records/index.js',
    ({ doiAddress }, length) => doiAddress('10.1000.'.repeat(length / 8)),
  ],
  [
    'digits as an ORCID iD',
    'records/index.js',
    ({ orcidAddress }, length) => orcidAddress('0000-'.repeat(length / 5)),
  ],
  [
    'a long calendar text',
    'writers/index.js',
    ({ writeIcs }, length) =>
      writeIcs({ id: 'x', title: 'å,'.repeat(length / 2), editors: [], deadline: '2026-12-01' }),
  ],
  [
    'one word to be counted',
    'text/index.js',
    ({ countTerms }, length) => countTerms([{ text: 'r'.repeat(length), lang: 'nb' }]),
  ],
  [
    'plurals to be counted',
    'text/index.js',
    ({ countTerms }, length) => countTerms([{ text: 'herrer sperrer '.repeat(length / 15), lang: 'nb' }]),
  ],
];

const SOURCE = { id: 'x', text: 'Tekst', authors: ['Ness'], year: '2020', sourceTitle: 'Tittel' };
