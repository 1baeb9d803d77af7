/**
 * Tells which test files a whole run tries in the first engine alone: those whose result is the same in each, and
 * long ones that say so. `npm run test:engines` tries the long ones in each engine too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writers only write text; their tests read it again with a parser. */
const WRITERS = /^test\/writers\//;

/** A file says so where that shows neither in its own text nor in its helpers'. */
const IN_EACH = /^\/\*\*.*\bin each engine\b/im;

/** Layout, style, focus, input, paper, frames, parsers and formats: what engines may do each in its own way. */
const DIFFERS = new RegExp(
  [
    'getBoundingClientRect|getClientRects|getComputedStyle|getAnimations|matchMedia|innerText|activeElement',
    '(?:offset|client|scroll)(?:Width|Height|Top|Left)|(?:Resize|Intersection|Performance)Observer',
    'emulateMedia|setViewport|pressKeys|clickMouse|moveMouse|printPage|DataTransfer|ClipboardEvent',
    'contentWindow|contentDocument|iframe|DOMParser|pushState|Intl|axe',
  ]
    .map((names) => `\\b(?:${names})\\b`)
    .concat('\\.focus\\(')
    .join('|'),
);

/** A long file begins with `/** Long: …`, and the reason why one engine is enough for most changes. */
const LONG = /^\/\*\*[\s*]*Long: /;

/** Helpers of every test, which show nothing about a file. */
const COMMON = /^test\/(?:browser|console|fonts|skip|wait)\.ts$/;

/** The helpers that a file imports. */
const helpersOf = (file, text) =>
  [...text.matchAll(/\bfrom '(\.{1,2}\/[^']+)'|\bimport '(\.{1,2}\/[^']+)'/g)]
    .map(([, from, alone]) => join(dirname(file), (from ?? alone).replace(/\.js$/, '.ts')))
    .filter((path) => path.startsWith('test/') && !COMMON.test(path) && existsSync(path));

function differs(file, seen = new Set()) {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  return (
    IN_EACH.test(text) || DIFFERS.test(text) || helpersOf(file, text).some((helper) => differs(helper, seen))
  );
}

export const isSameInEach = (file) => WRITERS.test(file) || !differs(file);

export const isLong = (file) => LONG.test(readFileSync(file, 'utf8'));
