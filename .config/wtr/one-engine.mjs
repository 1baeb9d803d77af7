/**
 * Selects test files that a full run tries only in the first engine: those whose result does not depend on the engine, and
 * those marked as long, which `npm run test:engines` runs in all engines.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Tests of writers, which only produce text. */
const WRITERS = /^test\/writers\//;

/** Explicit mark of files that need all engines although nothing in them or their helpers reveals it. */
const IN_EACH = /^\/\*\*.*\bin each engine\b/im;

/** Features in which engines may differ: layout, style, focus, input, print, frames and formats. HTML parses alike. */
const DIFFERS = new RegExp(
  [
    'getBoundingClientRect|getClientRects|getComputedStyle|getAnimations|matchMedia|innerText|activeElement',
    '(?:offset|client|scroll)(?:Width|Height|Top|Left)|(?:Resize|Intersection|Performance)Observer',
    'emulateMedia|setViewport|pressKeys|clickMouse|moveMouse|printPage|DataTransfer|ClipboardEvent',
    'contentWindow|contentDocument|iframe|pushState|Intl|axe',
  ]
    .map((names) => `\\b(?:${names})\\b`)
    .concat('\\.focus\\(')
    .join('|'),
);

/** Mark of long files, `/** Long: …`, followed by the reason why one engine suffices for most changes. */
const LONG = /^\/\*\*[\s*]*Long: /;

/** Helpers used by every test, which reveal nothing about a file. */
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
