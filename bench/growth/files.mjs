/** Readers of files, each with a difficult kind of file. */
const times = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const csv = 'readCsv';
const json = 'readJson';
const jsonLd = 'readJsonLd';
const cell = (piece) => (n) =>
  `Title,Summary,Funder,Period,Link,PI,Keywords\nA,"${times(piece, n).replaceAll('"', '""')}"`;
const every = (piece) => (n) => {
  const part = times(piece, n / 6).replace(/[",;|\n]/g, ' ');
  return `Title,Summary,Funder,Period,Link,PI,Partner\nA,${Array(6).fill(part).join(',')}`;
};

const KINDS = {
  'rows': [csv, (n) => `Title;Start;Funder;PI\n${times('Care;01.08.2021;NFR 320001;Kari Nordmann\n', n)}`],
  'rows that are no projects': [csv, (n) => `Title;Start\nA;1\n${times(';2021\n', n)}`],
  'titles of one name': [csv, (n) => `Title\n${times('A\n', n)}`],
  'quotation marks that open': [csv, (n) => `Title,Summary\nA,${times('x "y ', n)}`],
  'marks behind spaces': [csv, (n) => `Title,Summary\nA${times(', "x', n)}`],
  'marks behind spaces, doubled': [csv, (n) => `Title,Summary\nA${times(', """', n)}`],
  'marks that are doubled': [csv, (n) => `Title\n"${times('""', n)}`],
  'spaces': [csv, every(' ')],
  'many columns': [csv, (n) => `Title,${times('Partner,', n / 2)}\nA,${times('x,', n / 2)}`],
  'many partners': [csv, (n) => `Title,Partners\nA,"${times('NTNU;', n)}"`],
  'many links': [csv, (n) => `Title,Links\nA,"${times('https://a.no;', n)}"`],
  'many funders and grants': [csv, (n) => `Title,Funder,Grant\nA,"${times('NFR;', n / 2)}","${times('12345;', n / 2)}"`],
  'named characters': [csv, cell('&eacute;')],
  'ampersands': [csv, cell('&')],
  'tags': [csv, cell('<p>a</p>')],
  'tags that never close': [csv, cell('<a href=')],
  'tags with a mark': [csv, cell('<a "')],
  'tags with two kinds of marks': [csv, cell(`<a "' `)],
  'comments': [csv, cell('<!--')],
  'letters': [csv, every('a')],
  'digits': [csv, every('1')],
  'dashes': [csv, every('2021–')],
  'brackets': [csv, every('(')],
  'at signs': [csv, every('a@')],
  'dots': [csv, every('a.')],
  'objects': [json, (n) => `[${times('{"title":"Care","funder":"NFR"},', n).replace(/[^}]*$/, '')}]`],
  'objects with other keys each': [json, (n) => `[${Array.from({ length: n / 25 }, (_, i) => `{"title":"A","k${i}":"b"}`)}]`],
  'many keys': [json, (n) => `[{"title":"A",${Array.from({ length: n / 12 }, (_, i) => `"k${i}":"b"`)}}]`],
  'nested lists': [json, (n) => `[${'['.repeat(n / 2)}${']'.repeat(n / 2)}]`],
  'nested objects': [json, (n) => `[{"title":"A","x":${'{"x":'.repeat(n / 12)}1${'}'.repeat(n / 12)}}]`],
  'a long string': [json, (n) => JSON.stringify([{ title: 'A', summary: times('\\"', n) }])],
  'linked data': [jsonLd, (n) => `{"@graph":[${times('{"@type":"Project","name":"A"},', n).replace(/[^}]*$/, '')}]}`.replace('},]', '}]')],
  'linked data, named twice': [jsonLd, (n) => JSON.stringify({ '@graph': Array.from({ length: n / 60 }, (_, i) => ({ '@type': 'Project', '@id': `#${i}`, 'name': `A ${i}`, 'funder': { '@id': `#${i - 1}` } })) })],
  'linked data that nests': [jsonLd, (n) => `${'{"@type":"Project","name":"A","subjectOf":'.repeat(n / 42)}1${'}'.repeat(n / 42)}`],
  'many values of a key': [json, (n) => JSON.stringify([{ title: 'A', keywords: Array.from({ length: n / 8 }, (_, i) => `k${i}`), partners: Array.from({ length: n / 8 }, (_, i) => `p${i}`), links: Array.from({ length: n / 20 }, (_, i) => `https://a.no/${i}`) }])],
}; // prettier-ignore

const run = (name, kind) => (module, text) => {
  try {
    return module[name](text, kind);
  } catch (error) {
    // rejecting takes time too
    if (!(error instanceof TypeError)) throw error;
  }
};

const projects = Object.entries(KINDS).map(([what, [name, make]]) => ({
  name: `${name}: ${what}`,
  from: 'readers/index.js',
  make,
  run: run(name),
}));

/** Rows and items of each kind of record. */
const RECORDS = {
  project: ['Title,Funder,Period', (i) => `Care ${i},NFR,2021–2024`],
  partner: ['Name,Country', (i) => `NTNU ${i},Norway`],
  term: ['Word,Weight', (i) => `care ${i},${i + 1}`],
  issue: ['Title,Journal,Deadline', (i) => `Care ${i},Nature,2027-05-01`],
  definition: ['Text,Authors,Year', (i) => `Care is ${i},Ness,2020`],
  link: ['Url,Label', (i) => `https://a.no/${i},A ${i}`],
};

const tables = Object.entries(RECORDS).flatMap(([kind, [head, row]]) => {
  const rows = (n) => Array.from({ length: Math.ceil(n / 30) }, (_, i) => row(i));
  const keys = head.toLowerCase().split(',');
  const item = (cells) => Object.fromEntries(cells.split(',').map((cell, i) => [keys[i], cell]));
  return [
    { name: `readCsv: rows, ${kind}`, from: 'readers/index.js', make: (n) => [head, ...rows(n)].join('\n'), run: run(csv, kind) },
    { name: `readJson: items, ${kind}`, from: 'readers/index.js', make: (n) => JSON.stringify(rows(n).map(item)), run: run(json, kind) },
  ];
}); // prettier-ignore

export const FILES = [...projects, ...tables];
