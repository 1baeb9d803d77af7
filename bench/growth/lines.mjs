/** Readers of lines, each with difficult pieces, repeated to the requested length. */
const repeated = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length));

/** Pieces to repeat in a line: letters, marks, dates, names, labels, and unclosed marks. */
const PIECES = [
  'a', 'A ', 'Aa ', 'Aa-', 'A.', 'a. ', '. ', '.', '…', '(', '()', '( ', '[', '«', '« ', '“', '"', "'", '|', '| ', '*', '_', '#',
  '2021 ', '2021-', '2021–', '03/04/2026 ', '1. ', '1.', '1/', '0', '12345', 'mai ', 'mai 2021 ', '1 May 2027, ', '2021 til ', 'medio av ', '- ',
  ', ', ',', '; ', ': ', ':', ' – ', '–', '-', '/', ' / ', '&', '& ', 'og ', 'og Ab ', 'Ab og ', 'and ', 'et al. ', 'Ab, ', 'X, ', 'Ab Cd, ', 'Ab & Cd, ',
  'Prosjektleder: ', 'Title: Ab ', 'Periode: ', 'Finansiering: ', 'Partnere: NTNU, ', 'Universitetet i ', 'Universitetet i Ab ', 'University of ',
  'i samarbeid med ', 'Norges forskningsråd ', 'NFR ', 'NTNU ', 'EU ', 'AB', 'ABC ', 'ABC: ', 'ABC – ', 'special issue ', 'Temanummer ',
  'Vol. 1 ', 'ISSN 0028-0836 ', '0028-0836 ', 'submit ', 'Deadline ', 'Deadline: ', 'Guest editors: ', 'edited by Ab Cd and ', 'A. ', 'in Ab ', 'Ab in Cd, ', 'kr 1 ', 'mill. ', '£1 ', 'PI, ', 'Co-PI ', 'grant ', 'råd ', 'søk ', 'Å. ', 'K. N. ', 'von ', 'al-', 's. 1 ', 'pp. 1–', '(Ab, 2020) ',
  '(a ', 'a) ', '[1] ', 'https://a.no ', 'https://', 'http://a.no/(', 'www.', 'www.a.no ', 'a@b.no ', '@', 'doi:10.1000/', '10.1000/', '10.1000/(',
  ' ', '  ', '\n', ' \n', 'a\n', 'a\n\n', '- a\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u200d', '\ufeff', '\u0301', 'e\u0301', 'e\u0301 ', '\ud800', '👩‍🔬', '我', 'ب ', '<', '<b>', '&amp;',
]; // prettier-ignore

const READERS = {
  project: ['parseProject', 'Care '],
  issue: ['parseIssue', 'Care '],
  source: ['readAttribution', ''],
  'source in a text': ['findAttribution', 'Care '],
  partner: ['readPartnerLine', 'NTNU '],
  word: ['readTermLine', ''],
  page: ['readText', 'Prosjekter\n'],
};

const read = (name) => (module, text) => module[name](text);

/** A quick run combines each piece with one reader in this many. */
const QUICK_SHARE = 3;

/** Lines that start with words a reader looks for, filled with one piece. */
const repetitions = Object.entries(READERS).flatMap(([kind, [reader, begin]], i) =>
  PIECES.map((piece, j) => ({
    isQuick: (i + j) % QUICK_SHARE === 0,
    name: `${kind}: ${JSON.stringify(piece)}`,
    from: 'readers/index.js',
    make: (length) => begin + repeated(piece)(length),
    run: read(reader),
  })),
);

/** Lines with a start, a filling, and an unexpected end. */
const FRAMES = [
  ['brackets of capitals', 'project', (length) => `a (${repeated('X, ')(length)} b)`],
  ['dots before a mark', 'source', (length) => `a ${repeated('.')(length)}!`],
  ['dots before a mark', 'issue', (length) => `a ${repeated('.')(length)}!`],
  ['spaces before a mark', 'project', (length) => `a${repeated(' ')(length)}!`],
  ['spaces before a mark', 'issue', (length) => `a${repeated(' ')(length)}!`],
  ['a bracket that never closes', 'source', (length) => `(${repeated('Ab, ')(length)} 2020`],
  ['a quotation that never closes', 'issue', (length) => `Temanummer: «${repeated('Ab ')(length)}`],
  ['titles on lines', 'page', (length) => repeated('Prosjekter\nOmsorg hjemme (2020–2024)\n')(length)],
  ['headings only', 'page', (length) => repeated('Prosjekter\nPartnere\nTemanummer\n')(length)],
  ['partners on lines', 'page', (length) => `Partnere\n${repeated('NTNU – Norges universitet\n')(length)}`],
  ['issues on lines', 'page', (length) => `Temanummer\n${repeated('Special Issue: Care. Nature. Deadline 1 May 2027\n')(length)}`],
  ['definitions on lines', 'page', (length) => `Hva er omsorg?\n${repeated('«Omsorg er alt» (Ness, 2020)\n')(length)}`],
].map(([name, kind, make]) => ({ name: `${kind}: ${name}`, from: 'readers/index.js', make, run: read(READERS[kind][0]) })); // prettier-ignore

export const LINES = [...FRAMES, ...repetitions];
