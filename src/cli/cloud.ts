import { stat } from 'node:fs/promises';
import { arimo } from '../cloud/arimo.js';
import { layoutCloud } from '../cloud/layout-cloud.js';
import type { CloudLayout } from '../cloud/types.js';
import { readCsv } from '../readers/files/read-csv.js';
import { readJson } from '../readers/files/read-json.js';
import { readPassages } from '../readers/page/passages.js';
import { readTermLine } from '../readers/term/line.js';
import type { Term } from '../records/types.js';
import { countTerms } from '../text/count-terms.js';
import { Failure, reasonOf } from './fail.js';
import { isAddress, textOf } from './input.js';
import { write } from './output.js';
import { parsePage } from './parse-page.js';
import { numberOf, type Values } from './values.js';

/** Runs `cloud`. @returns The exit status. */
export async function runCloud(inputs: readonly string[], values: Values): Promise<number> {
  const [input] = inputs;
  if (!input) throw new Failure('cloud needs a file, an address or a text.');
  const isFile = isAddress(input) || !!(await stat(input).catch(() => undefined));
  if (!isFile && inputs.length === 1 && !/\s/.test(input))
    throw new Failure(`${input}: no such file. Check the name, or give a text of several words.`);
  const text = isFile ? await textOf(input) : inputs.join(' ');
  const terms = await termsIn(isFile ? input : '', text, values);
  if (!terms.length) throw new Failure(`${isFile ? input : 'The text'} holds no words to draw.`);
  const [width, height] = [numberOf(values, 'width', 800), numberOf(values, 'height', 450)];
  const layout = await layoutCloud(terms, { width, height, glyphs: arimo() });
  await write(values['svg'], svgOf(layout, terms));
  return 0;
}

async function termsIn(file: string, text: string, values: Values): Promise<Term[]> {
  const most = numberOf(values, 'words', 60);
  const lang = values['lang'];
  const report = ({ row, what, fix }: { row: number; what: string; fix: string }) =>
    console.error(`${file}:${row}: ${what} ${fix}`);
  const name = file.replace(/[?#].*$/, '').toLowerCase();
  try {
    if (/\.(?:csv|tsv)$/.test(name)) return readCsv(text, 'term', report);
    if (/^\s*[[{]/.test(text)) return readJson(text, 'term', report);
  } catch (error) {
    throw new Failure(`${file}: ${reasonOf(error)}`);
  }
  if (/^\s*</.test(text) || /\.x?html?$/.test(name)) {
    const document = parsePage(text);
    const own = lang ?? (document.documentElement.getAttribute('lang') || 'en');
    const root = document.querySelector('main') ?? document.body;
    return (await countTerms(readPassages(root), { lang: own })).slice(0, most);
  }
  const lines = text
    // also several in a line: "welfare (25), care (9)"
    .split(/\r?\n|(?<=\(\d+\))[,;]\s*/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > 1 && lines.every((line) => /\(\d+\)$|[\t:;,]\s*\d+$/.test(line)))
    return lines.map((line) => readTermLine(line));
  const passages = text.split(/\r?\n\s*\r?\n/).map((passage) => ({ text: passage }));
  return (await countTerms(passages, { lang: lang ?? 'en' })).slice(0, most);
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const round = (n: number) => Math.round(n * 10) / 10;

/** A layout as SVG, with its words as text and their weights in the text alternative. */
function svgOf({ width, height, words }: CloudLayout, terms: readonly Term[]): string {
  const drawn = words.map(({ text, x, y, size, rotate }) => {
    const turn = rotate ? ` transform="rotate(${rotate} ${round(x)} ${round(y)})"` : '';
    return `    <text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${turn}>${escaped(text)}</text>`;
  });
  const list = terms.map(({ text, weight }) => `${text} (${weight})`).join(', ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="words">`,
    `  <title id="words">${escaped(list)}</title>`,
    '  <g font-family="Arimo, \'Liberation Sans\', Arial, Helvetica, sans-serif" text-anchor="middle" fill="#1d3a5f">',
    ...drawn,
    '  </g>',
    '</svg>\n',
  ].join('\n');
}
