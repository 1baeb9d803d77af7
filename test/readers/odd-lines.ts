import fc from 'fast-check';
import { blindLines } from './blind-lines.js';
import { citedLines } from './cited-lines.js';
import { SETS } from './fresh-sets.js';
import { attributionLines, issueLines } from './other-lines.js';
import { projectLines } from './project-lines.js';
import { unseenAttributions, unseenIssues, unseenProjects } from './unseen-lines.js';

/** The annotated lines of the tests. */
export const OWN_LINES: readonly string[] = [
  ...[projectLines, issueLines, attributionLines, citedLines, blindLines].flatMap(firsts),
  ...[unseenProjects, unseenIssues, unseenAttributions].flatMap(firsts),
  ...Object.values(SETS).flatMap((lines) => lines.map(([, , text]) => text)),
];

function firsts(lines: readonly (readonly [string, unknown])[]): string[] {
  return lines.map(([text]) => text);
}

/** Pieces of lines: labels, values, marks, and characters that are rare or invalid. */
const SCRAPS = [
  ...[
    'Prosjektleder: ',
    'Funded by ',
    'finansiert av ',
    'Coordinator: ',
    'Partners: ',
    'Title: ',
    'Prosjektet ',
    'Period: ',
    'Status: ',
    'PI: ',
  ],
  ...[
    'Norges forskningsråd',
    'NTNU',
    'Universitetet i Oslo',
    'Kari Nordmann',
    'Erasmus+',
    'University of Kent',
    'NFR 302013',
    'HVL/UiB',
  ],
  ...[
    '2021–2024',
    '31. februar 2021',
    '1. mai 2021',
    '(2019–)',
    '2021-24',
    'siden 2019',
    'okt. 2020',
    '450 000 kr',
    '£9,705',
  ],
  ...[
    'POINT',
    '(DEMOCIT)',
    'Future Lab: ',
    'Tenk Ut – ',
    '(PhD-prosjekt ',
    'i samarbeid med ',
    '«',
    '»',
    '“',
    '”',
    '"',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[
    'Special Issue',
    'Temanummer: ',
    'edited by ',
    'Deadline: ',
    'Prosjekter\n',
    'Partners\n',
    '| ',
    'Last ned utlysning (på dansk)',
    'https://example.org/a(b).',
    'doi:10.1000/x',
  ],
  ...[
    '.',
    ';',
    ', ',
    ': ',
    ' – ',
    ' - ',
    '…',
    '\n',
    '\u00ad',
    '\u00a0',
    '\u200b',
    'e\u0301',
    '\ud800',
    '\udc00',
    '👩‍🔬',
    'שלום',
    '\u202e',
    'æøå',
    'A',
    '12',
    '\0',
    '•',
    '3. ',
  ],
];

const SEPARATORS = ['', ' ', ' ', ' ', '\n', ', ', ': ', ' – ', '. '];

/** Words, spaces and single marks. */
const piecesOf = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Lines put together at random from pieces of the given ones. */
export function oddLines(lines: readonly string[]): fc.Arbitrary<string> {
  const inPieces = [...new Set(lines)].map(piecesOf).filter(({ length }) => length);
  const words = [...new Set(inPieces.flat())].filter((piece) => piece.trim());
  const line = fc.constantFrom(...inPieces);
  const word = fc.constantFrom(...words);
  const scrap = fc.constantFrom(...SCRAPS);
  const separator = fc.constantFrom(...SEPARATORS);
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const at = (pieces: readonly string[], share: number) => Math.floor(share * pieces.length);

  const scattered = fc
    .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: word }, scrap), separator), {
      minLength: 1,
      maxLength: 24,
    })
    .map((pieces) => pieces.flat().join(''));
  const noise = fc
    .array(fc.oneof(scrap, fc.string({ maxLength: 6 }), fc.lorem({ maxCount: 3 })), { maxLength: 24 })
    .map((pieces) => pieces.join(''));
  const edit = fc.tuple(place, fc.option(fc.oneof(word, scrap)), fc.integer({ min: 1, max: 3 }));
  const edited = fc.tuple(line, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([pieces, edits]) => {
    const result = [...pieces];
    for (const [share, added, count] of edits)
      if (added === null) result.splice(at(result, share), count);
      else result.splice(at(result, share), 0, added);
    return result.join('');
  });
  const spliced = fc
    .tuple(line, place, separator, line, place)
    .map(
      ([a, end, mark, b, start]) => a.slice(0, at(a, end)).join('') + mark + b.slice(at(b, start)).join(''),
    );
  const cut = fc.tuple(line, place, fc.integer({ min: 1, max: 8 })).map(([pieces, share, count]) => {
    const from = at(pieces, share);
    return pieces.slice(from, from + count).join('');
  });
  const turned = fc
    .tuple(line, place)
    .map(([pieces, share]) =>
      [...pieces.slice(at(pieces, share)), ...pieces.slice(0, at(pieces, share))].join(''),
    );
  const stacked = fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((pieces) => pieces.join('')).join('\n'));

  return fc.oneof(
    { weight: 6, arbitrary: scattered },
    { weight: 4, arbitrary: edited },
    { weight: 3, arbitrary: spliced },
    { weight: 3, arbitrary: cut },
    { weight: 1, arbitrary: turned },
    { weight: 1, arbitrary: stacked },
    { weight: 2, arbitrary: noise },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
}
