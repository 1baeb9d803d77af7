/**
 * `npm run glyphs`: reads the shapes of Liberation Sans' letters as a browser draws them, for word clouds where there is
 * no canvas. Needs the font (Debian: fonts-liberation).
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';

export const GLYPHS_FILE = 'src/cloud/liberation-sans.ts';
const FONT = 'Liberation Sans';

/** Letters of the languages of Europe that write Latin letters, digits, and what stands in and between words. */
const LETTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  'ÆØÅæøåÄÖÜäöüßẞÁÀÂÃĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞÍÌÎÏĪĮŁŃŇÑŊÓÒÔÕŌŐŒŔŘŚŠŞȘŤŦȚÚÙÛŪŮŰŲÝŸŹŻŽÞÐ' +
  'áàâãāăąçćčďđéèêëēėęěğíìîïīįıłńňñŋóòôõōőœŕřśšşșťŧțúùûūůűųýÿźżžþð' +
  ' -–—.,:;!?·•…\'"‘’‚“”„«»‹›()[]{}/\\|&+*%‰§#@=<>°€£$_~^`´¿¡†‡©®™×÷½¼¾²³';

/** A number from -8 on as one character; none of them needs an escape in a string. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_{|}~';
const LEAST = -8;

/** What a page reads from the canvas, or undefined where it has not the font. */
async function readFont() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/cloud/canvas-glyphs.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'canvasGlyphs',
    write: false,
  });
  const browser = await puppeteer.launch(await chromiumOptions());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0].text });
    return await page.evaluate(
      (letters, font) => {
        const widthIn = (family) => {
          const pen = new OffscreenCanvas(1, 1).getContext('2d');
          pen.font = `48px ${family}`;
          return pen.measureText('Rgmil').width;
        };
        if (widthIn(`"${font}", monospace`) === widthIn('monospace')) return undefined;
        // every pair of two letters, of which most have no kerning
        const pairs = letters.flatMap((first) => letters.map((second) => first + second));
        return window.canvasGlyphs.glyphsFromCanvas(pairs, `"${font}"`, '400').toJSON();
      },
      Array.from(LETTERS),
      FONT,
    );
  } finally {
    await browser.close();
  }
}

const digit = (number) => {
  const character = DIGITS[number - LEAST];
  if (!character) throw new Error(`A run at ${number} is outside of what a character can say.`);
  return character;
};

/** The module as it should be; undefined where the font is missing. */
export async function glyphsModule() {
  const data = await readFont();
  if (!data) return undefined;
  const glyphs = data.glyphs.map(([unit, advance, top, rows]) => [
    unit,
    advance * 2048,
    top,
    rows.map((row) => row.map(digit).join('')).join(' '),
  ]);
  const byAmount = {};
  for (const [first, second, em] of data.kerning) (byAmount[em * 2048] ??= []).push(first + second);
  const source = `/*
 * Written by \`npm run glyphs\`; do not edit. How a browser draws the letters of Liberation Sans (SIL Open Font
 * License 1.1), as runs of ink; no outlines. The widths are those of Arial and Helvetica.
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

/** Liberation Sans, regular: Latin letters of Europe's languages, digits and punctuation. */
export function liberationSans(): GlyphTable {
  if (table) return table;
  table = new GlyphTable('400 48px "Liberation Sans"');
  table.xHeight = ${data.xHeight};
  table.overshoot = ${data.overshoot};
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
  const source = await glyphsModule();
  if (!source) throw new Error(`${FONT} is not on this machine (Debian: apt-get install fonts-liberation).`);
  writeFileSync(GLYPHS_FILE, source);
}
