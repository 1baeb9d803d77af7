/**
 * `npm run glyphs`: renders the letters of Arimo from their outlines, for word clouds without a canvas. The result is
 * identical on every machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import opentype from 'opentype.js';
import { format, resolveConfig } from 'prettier';
import { rasterise } from './rasterise.mjs';

export const GLYPHS_FILE = 'src/cloud/arimo.ts';
const FONT_FILE = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
);
const UNITS = 2048;

/** Latin letters of European languages, digits and punctuation. */
const LETTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  'ÆØÅæøåÄÖÜäöüßẞÁÀÂÃĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞÍÌÎÏĪĮŁŃŇÑŊÓÒÔÕŌŐŒŔŘŚŠŞȘŤŦȚÚÙÛŪŮŰŲÝŸŹŻŽÞÐ' +
  'áàâãāăąçćčďđéèêëēėęěğíìîïīįıłńňñŋóòôõōőœŕřśšşșťŧțúùûūůűųýÿźżžþð' +
  ' -–—.,:;!?·•…\'"‘’‚“”„«»‹›()[]{}/\\|&+*%‰§#@=<>°€£$_~^`´¿¡†‡©®™×÷½¼¾²³';

/** Characters that encode numbers from -8 on; none needs escaping in a string. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_{|}~';
const LEAST = -8;

/** Rows and columns per em, and the coverage from which a cell counts as ink, as for letters read from a canvas. */
const EM = 48;
const FAINT = 24 / 255;

/** The letters as runs of ink, and the kerning of pairs in units of the font. */
function readFont() {
  const { buffer, byteOffset, byteLength } = readFileSync(FONT_FILE);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  if (font.unitsPerEm !== UNITS)
    throw new Error(`The font has ${font.unitsPerEm} units to the em, not ${UNITS}.`);
  const letters = Array.from(LETTERS, (letter) => {
    const glyph = font.charToGlyph(letter);
    if (!glyph.index) throw new Error(`The font has no ${letter}.`);
    return { letter, glyph, ...rasterise(glyph.getPath(0, 0, EM).commands, FAINT) };
  });
  const kerning = letters.flatMap((first) =>
    letters.flatMap((second) => {
      const units = font.getKerningValue(first.glyph, second.glyph);
      return units ? [[first.letter + second.letter, units]] : [];
    }),
  );
  return { letters, kerning };
}

const digit = (number) => {
  const character = DIGITS[number - LEAST];
  if (!character) throw new Error(`A run at ${number} is outside of what a character can say.`);
  return character;
};

/** The expected source of the module. */
export async function glyphsModule() {
  const { letters, kerning } = readFont();
  const glyphs = letters.map(({ letter, glyph, top, rows }) => [
    letter,
    glyph.advanceWidth,
    top,
    rows.map((row) => row.map(digit).join('')).join(' '),
  ]);
  const byAmount = {};
  for (const [pair, units] of kerning) (byAmount[units] ??= []).push(pair);
  // x gives the x-height, and o the overshoot
  const [x, o] = ['x', 'o'].map((wanted) => letters.find(({ letter }) => letter === wanted));
  const overshoot = Math.max(0, o.top + o.rows.length, x.top - o.top);
  const source = `/*
 * Written by \`npm run glyphs\`; do not edit. The letters of Arimo (SIL Open Font License 1.1) as runs of ink; no
 * outlines. The widths are those of Arial, Helvetica and Liberation Sans.
 */
import { GlyphTable } from './glyphs.js';

const DIGITS = ${JSON.stringify(DIGITS)};
const LEAST = ${LEAST};

/** Letter, advance in 2048ths of an em, first row, rows of runs: one character for each number. */
const GLYPHS: readonly [string, number, number, string][] = ${JSON.stringify(glyphs)};

/** Pairs of letters by how much nearer or farther they stand, in 2048ths of an em. */
const KERNING: Readonly<Record<string, string>> = ${JSON.stringify(
    Object.fromEntries(Object.entries(byAmount).map(([amount, pairs]) => [amount, pairs.join('')])),
  )};

let table: GlyphTable | undefined;

/** Arimo, regular: Latin letters of Europe's languages, digits and punctuation. */
export function arimo(): GlyphTable {
  if (table) return table;
  table = new GlyphTable('400 48px Arimo');
  table.xHeight = ${-x.top} / ${EM};
  table.overshoot = ${overshoot} / ${EM};
  for (const [unit, advance, top, rows] of GLYPHS) table.add(unit, advance / 2048, top, () => runsOf(rows));
  for (const [amount, pairs] of Object.entries(KERNING))
    for (const [first = '', second = ''] of pairs.match(/../gsu) ?? [])
      table.kern(first, second, Number(amount) / 2048);
  return table;
}

const runsOf = (rows: string): number[][] =>
  rows ? rows.split(' ').map((row) => Array.from(row, (digit) => DIGITS.indexOf(digit) + LEAST)) : [];
`;
  return format(source, { ...(await resolveConfig(GLYPHS_FILE)), filepath: GLYPHS_FILE });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(GLYPHS_FILE, await glyphsModule());
}
