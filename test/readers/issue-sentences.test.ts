import { expect } from '@open-wc/testing';
import { readIssueLine } from '../../src/readers/index.js';

const facts = (line: string) => {
  const { title, journal, editors, deadline } = readIssueLine(line);
  return [String(title), journal?.name ?? '', editors.map(({ name }) => name).join('; '), deadline ?? ''];
};

/** Lines with their title, journal, editors and deadline. */
const LINES: readonly (readonly [string, string[]])[] = [
  // the text before the call, and pieces of a sentence about the journal
  ['Aktueller Call for Papers der Zeitschrift für Raum', ['', 'Zeitschrift für Raum', '', '']],
  [
    'Neuer Call for Papers der Zeitschrift für Raum. Es wird um Abstracts bis zum 15. März 2027 gebeten.',
    ['', 'Zeitschrift für Raum', '', '2027-03-15'],
  ],
  ['The Journal of Rooms is calling for papers for its next year', ['', 'Journal of Rooms', '', '']],
  ['Harbours: Call for Papers', ['Harbours', '', '', '']],
  ['Harbours in May: Call for papers', ['Harbours in May', '', '', '']],
  // lines broken within a phrase
  [
    'The Journal of Rooms is calling for papers for the\nupcoming special issue “Quiet Tides.” Submit by May 31, 2027.',
    ['Quiet Tides', 'Journal of Rooms', '', '2027-05-31'],
  ],
  [
    'Themed Issue: Tides, Winds, and\nHarbours\nDeadline: 31 May 2027',
    ['Tides, Winds, and Harbours', '', '', '2027-05-31'],
  ],
  ['Special issue: Tides\non: hold\nDeadline: 31 May 2027', ['Tides', '', '', '2027-05-31']],
  // journals
  ['Special Issue of Memory Studies: Salt', ['Salt', 'Memory Studies', '', '']],
  ['Special Issue of Memory Studies edited by Ada Moor', ['', 'Memory Studies', 'Ada Moor', '']],
  ['Special issue in Memory of Ola Vik', ['in Memory of Ola Vik', '', '', '']],
  [
    "Call for submissions: Wet Woods\nSubmissions are invited for a special issue of 'Forests'.",
    ['Wet Woods', 'Forests', '', ''],
  ],
  ['Wet Woods\nContributions to a special issue of ‘Forests’.', ['Wet Woods', 'Forests', '', '']],
  ["Special issue: The fisher's year and the miller's", ["The fisher's year and the miller's", '', '', '']],
  ['Title: Wet Woods\nJournal: RIVERS (open access)', ['Wet Woods', 'RIVERS', '', '']],
  ['Title: Wet Woods\nJournal: Rivers (Oslo)', ['Wet Woods', 'Rivers (Oslo)', '', '']],
  [
    'Stages: the Journal of Village Theatre\nSpecial issue: Local Views',
    ['Local Views', 'Stages: the Journal of Village Theatre', '', ''],
  ],
  // editors, their institutions and their role
  [
    'Wet Woods\nGuest editors: Ada Moor, Northern Research Station, US Forest Service',
    ['Wet Woods', '', 'Ada Moor', ''],
  ],
  [
    'Parents\nGuest editors: Dr Ada Moor, University of Hull and Dr Bo Lind, Researcher, International Sailing Organization, Geneva',
    ['Parents', '', 'Ada Moor; Bo Lind', ''],
  ],
  [
    'Call for papers: Skräck\nTillsammans med gästredaktörerna Ada Moor och Bo Lind vill vi läsa',
    ['Skräck', '', 'Ada Moor; Bo Lind', ''],
  ],
  ['Tema: Salt\nGjesteredaktørene: Ada Moor og Bo Lind', ['Salt', '', 'Ada Moor; Bo Lind', '']],
  ['Title: Salt\nCo-editors: Ada Moor (Hull) and Bo Lind (Lund)', ['Salt', '', 'Ada Moor; Bo Lind', '']],
  // deadlines and quotation marks
  ['Call for papers: Salt\nWe are accepting submissions until May 31, 2027.', ['Salt', '', '', '2027-05-31']],
  ['Call for papers: Walking through May 2027', ['Walking through May 2027', '', '', '']],
  ['Call for papers: Salt\nPlease send a pitch by March 11, 2027.', ['Salt', '', '', '2027-03-11']],
  ['Band 27: „Wohnen am Hafen"', ['Wohnen am Hafen', '', '', '']],
];

describe('sentences of calls', () => {
  for (const [line, expected] of LINES)
    it(line.replaceAll('\n', ' ⏎ '), () => expect(facts(line)).to.deep.equal(expected));

  it('keep Co- with the label', () =>
    expect(readIssueLine('Title: Salt\nCo-editors: Ada Moor and Bo Lind').note).to.equal(undefined));
});
