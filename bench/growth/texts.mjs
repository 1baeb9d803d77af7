/** Writers, and functions that count and place words, each with difficult input: many records, and long values. */
const many = (length, each, piece = 100) =>
  Array.from({ length: Math.ceil(length / piece) }, (_, i) => each(i));
const SOURCE = { id: 'x', text: 'Tekst', authors: ['Ness'], year: '2020', sourceTitle: 'Tittel' };
const ISSUE = { id: 'x', title: 'Omsorg', editors: [], deadline: '2026-12-01', journal: { name: 'Nature' } };

const WRITERS = ['writeBibtex', 'writeRis', 'writeCslJson', 'writeJsonLd', 'writeReference'];
const options = {
  lang: 'nb',
  year: '2020',
  page: 'https://example.org/',
  authors: 'Ness',
  today: '2026-01-01',
};
const write = (name) => (module, records) => module[name](records, options);

/** Values of a reference that writers parse. */
const VALUES = {
  'dots as a title': (n) => ({ sourceTitle: '. '.repeat(n / 2) }),
  'capitals as a title': (n) => ({ sourceTitle: 'A '.repeat(n / 2) }),
  'brackets as a title': (n) => ({ sourceTitle: '{'.repeat(n) }),
  'backslashes as a title': (n) => ({ sourceTitle: '\\'.repeat(n) }),
  'spaces in a title': (n) => ({ sourceTitle: `a${' '.repeat(n)}b` }),
  'letters of other scripts as a title': (n) => ({ sourceTitle: 'å我'.repeat(n / 2) }),
  'one author of many words': (n) => ({ authors: ['Ab '.repeat(n / 3)] }),
  'one author of small words': (n) => ({ authors: ['van '.repeat(n / 4)] }),
  'commas in a name': (n) => ({ authors: [', '.repeat(n / 2)] }),
  'white space as an author': (n) => ({ authors: [`a${' '.repeat(n)}b`] }),
  'initials as an author': (n) => ({ authors: [`Ness, ${'A.'.repeat(n / 2)}`] }),
  'hyphens as an author': (n) => ({ authors: [`Ness, ${'A-'.repeat(n / 2)}`] }),
  'many authors': (n) => ({ authors: many(n, (i) => `Ness${i}, Ottar`, 15) }),
  'hyphens as an id': (n) => ({ id: `-${'-'.repeat(n)}x`, authors: [] }),
  'digits as a year': (n) => ({ year: '1'.repeat(n) }),
  'dashes as pages': (n) => ({ locator: '1–'.repeat(n / 2) }),
  'a long address': (n) => ({ url: `https://example.org/${'a('.repeat(n / 2)}` }),
  'a long DOI': (n) => ({ doi: `10.1000/${'(.'.repeat(n / 2)}` }),
  'angles in a text': (n) => ({ text: '<'.repeat(n) }),
}; // prettier-ignore

const references = Object.entries(VALUES).flatMap(([what, make]) =>
  WRITERS.map((name) => ({
    name: `${name}: ${what}`,
    from: 'writers/index.js',
    make: (length) => ({ ...SOURCE, ...make(length) }),
    run: write(name),
  })),
);

const lists = [
  ...WRITERS.filter((name) => name !== 'writeReference').flatMap((name) => [
    [`${name}: many definitions`, name, (n) => many(n, (i) => ({ ...SOURCE, id: `x${i}`, authors: [`Ness${i}`] }))],
    [`${name}: definitions of one name and year`, name, (n) => many(n, () => SOURCE)],
    [`${name}: many special issues`, name, (n) => many(n, (i) => ({ ...ISSUE, id: `x${i}`, title: `Omsorg ${i}` }))],
  ]),
  ['writeIcs: many special issues', 'writeIcs', (n) => many(n, (i) => ({ ...ISSUE, id: `x${i}` }), 300)],
  ['writeIcs: special issues of one id', 'writeIcs', (n) => many(n, () => ISSUE, 300)],
  ['writeIcs: a long title', 'writeIcs', (n) => ({ ...ISSUE, title: 'å,'.repeat(n / 2) })],
  ['writeIcs: a title of breaks', 'writeIcs', (n) => ({ ...ISSUE, title: '\r'.repeat(n) })],
  ['writeIcs: a long address', 'writeIcs', (n) => ({ ...ISSUE, url: `https://example.org/${'å'.repeat(n)}` })],
].map(([name, writer, make]) => ({ name, from: 'writers/index.js', make, run: write(writer) })); // prettier-ignore

const addresses = [
  ['doiAddress', 'brackets', (n) => `10.1000/${'(.'.repeat(n / 2)}`],
  ['doiAddress', 'prefixes', (n) => '10.1000.'.repeat(n / 8)],
  ['doiAddress', 'per cent signs', (n) => `10.1000/${'%'.repeat(n)}`],
  ['doiName', 'colons', (n) => 'doi:'.repeat(n / 4)],
  ['safeAddress', 'spaces', (n) => `a${' '.repeat(n)}b`],
  ['safeAddress', 'letters before a colon', (n) => `${'a'.repeat(n)}:`],
  ['orcidAddress', 'digits', (n) => '0000-'.repeat(n / 5)],
  ['rorAddress', 'digits', (n) => '05xg'.repeat(n / 4)],
  ['toPartialDate', 'digits', (n) => '2021-'.repeat(n / 5)],
  ['fold', 'letters with marks', (n) => 'e\u0301Å'.repeat(n / 3)],
  ['idFrom', 'dashes', (n) => '-a'.repeat(n / 2)],
].map(([name, what, make]) => ({
  name: `${name}: ${what}`,
  from: 'records/index.js',
  make,
  run: (module, text) => module[name](text),
}));

const PROJECT = { types: ['phd'], funding: [], partners: [], links: [], keywords: [], title: 'Omsorg' };
const projects = (n) =>
  many(n, (i) => ({ ...PROJECT, id: `p${i}`, title: `Omsorg ${i}`, types: [`t${i}`], start: '2021' }));
const records = [
  ['groupProjects', 'a type each', (module, all) => module.groupProjects(all, 'type')],
  ['sortProjects', 'by title', (module, all) => module.sortProjects(all, 'title', 'nb')],
  ['ProjectIndex', 'values of their own', (module, all) => new module.ProjectIndex(all).counts({ ...module.emptyQuery(), type: all.map(({ id }) => id.replace('p', 't')) })],
  ['sortIssues', 'projects', (module, all) => module.sortIssues(all.map(({ id }, i) => ({ ...ISSUE, id, deadline: `20${10 + (i % 80)}-01-01` })))],
].map(([name, what, run]) => ({ name: `${name}: ${what}`, from: 'records/index.js', make: projects, run })); // prettier-ignore

const NUMERALS = 'abcdefghij';
const word = (i) => `omsorg${[...String(i)].map((digit) => NUMERALS[digit]).join('')}`;
const WORDS = {
  'one word': (n) => 'r'.repeat(n),
  'plurals': (n) => 'herrer sperrer '.repeat(n / 15),
  'other words each': (n) => many(n, word, 12).join(' '),
  'other words each, twice': (n) => [...many(n / 2, word, 12), ...many(n / 2, word, 12)].join(' '),
  'names': (n) => many(n, (i) => `Kari ${word(i).replace('o', 'O')}`, 18).join('. '),
  'one phrase': (n) => 'relasjonell velferd '.repeat(n / 20),
  'one sentence': (n) => 'Velferd er relasjonell, og omsorg er felles. '.repeat(n / 45),
  'words in capitals': (n) => many(n, (i) => word(i).toUpperCase(), 12).join(' '),
  'hyphens': (n) => 'a-'.repeat(n / 2),
  'dots': (n) => 'a.'.repeat(n / 2),
  'apostrophes': (n) => "a'".repeat(n / 2),
  'misspelt words': (n) => many(n, (i) => `velferd${'abcdefgh'[i % 8]}`, 9).join(' '),
  'English among Norwegian': (n) => 'Dette er omsorg. This is what care is about. '.repeat(n / 46),
  'lines': (n) => 'velferd\n\n'.repeat(n / 9),
  'spaces': (n) => ' '.repeat(n),
  'marks': (n) => 'e\u0301'.repeat(n / 2),
  'words without spaces': (n) => '関係的福祉'.repeat(n / 5),
}; // prettier-ignore

const counts = Object.entries(WORDS).flatMap(([what, make]) => [
  ...['nb', 'en'].map((lang) => ({
    name: `countTerms, ${lang}: ${what}`,
    from: 'text/index.js',
    make: (length) => [{ text: make(length), lang }],
    run: (module, passages) => module.countTerms(passages, { lang }),
  })),
  {
    name: `countTerms in passages: ${what}`,
    from: 'text/index.js',
    make: (length) => make(length).split(/(?<= )(?=\S)/).map((text) => ({ text, lang: 'nb' })),
    run: (module, passages) => module.countTerms(passages, { lang: 'nb', maxWords: Infinity }),
  },
]); // prettier-ignore

const termsOf = (n) => many(n, (i) => ({ text: word(i), weight: 1 + (i % 9) }), 12);
const grouped = [
  {
    name: 'groupByCoOccurrence: words of their own',
    from: 'text/index.js',
    make: termsOf,
    run: (module, terms) => module.groupByCoOccurrence(terms, [{ text: terms.map(({ text }) => text).join(' '), lang: 'nb' }]),
  },
  { name: 'groupByLetter: many words', from: 'text/index.js', make: termsOf, run: (module, terms) => module.groupByLetter(terms, 'nb') },
]; // prettier-ignore

const BOX = { width: 1600, height: 1000 };
const clouds = [
  ['words', {}, (word) => word],
  ['words that nest', { nest: true }, (word) => word],
  ['words in two groups', {}, (word, i) => ({ ...word, group: 'ab'[i % 2] })],
  ['words of one size', {}, ({ text }) => ({ text, size: 5 })],
].map(([what, more, each]) => ({
  name: `layoutCloud: ${what}`,
  from: 'cloud/index.js',
  most: 100_000,
  make: (n) => termsOf(n).map(each),
  run: (module, words) => module.layoutCloud(words, { ...BOX, ...more }),
}));

export const TEXTS = [...lists, ...references, ...addresses, ...records, ...counts, ...grouped, ...clouds];
