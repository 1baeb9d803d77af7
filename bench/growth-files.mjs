/**
 * How reading files grows with their length: each kind of hostile text at 10k, 100k and 1M characters, the
 * time of `readCsv` or `readJson`, and the ratio of the time at twice the length. Fails where twice the
 * input takes more than 2.4 times the time.
 *
 *   node bench/growth-files.mjs
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const MOST = 2.4;
/** Below this many milliseconds the clock and the collector of garbage are measured. */
const LEAST = 30;

const { outputFiles } = await build({
  stdin: {
    contents: `export { readCsv } from './src/readers/csv.ts'; export { readJson } from './src/readers/json.ts';`,
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { readCsv, readJson } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

const times = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const csv = (text) => readCsv(text);
const json = (text) => readJson(text);
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
  'linked data': [json, (n) => `{"@graph":[${times('{"@type":"Project","name":"A"},', n).replace(/[^}]*$/, '')}]}`.replace('},]', '}]')],
}; // prettier-ignore

function measure(read, text) {
  let best = Infinity;
  for (let round = 0; round < (text.length > 5e5 ? 1 : 2); round++) {
    const begin = performance.now();
    try {
      read(text);
    } catch (error) {
      // refused, which takes its time too
      if (!(error instanceof TypeError)) throw error;
    }
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

let failed = 0;
console.log('| kind | 10k, ms | 100k | 1M | 2M | 2M / 1M |\n|---|---|---|---|---|---|');
for (const [kind, [read, make]] of Object.entries(KINDS)) {
  const [a, b, c] = [1e4, 1e5, 1e6].map((length) => measure(read, make(length)));
  const d = measure(read, make(2e6));
  const isTooSlow = d > LEAST && d / c > MOST;
  if (isTooSlow) failed++;
  const ms = (value) => value.toFixed(1);
  console.log(
    `| ${kind} | ${ms(a)} | ${ms(b)} | ${ms(c)} | ${ms(d)} | ${(d / c).toFixed(2)}${isTooSlow ? ' TOO MUCH' : ''} |`,
  );
}
if (failed)
  console.error(`\n${failed} kinds of file take more than ${MOST} times the time for twice the input.`);
process.exit(failed ? 1 : 0);
