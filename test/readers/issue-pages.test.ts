import { expect } from '@open-wc/testing';
import { readIssues } from '../../src/readers/index.js';

const read = (markup: string) =>
  readIssues(new DOMParser().parseFromString(markup, 'text/html').body).map(
    ({ kind, title, journal, deadline, editors }) =>
      [kind, title, journal?.name, deadline, ...editors.map(({ name }) => name)].filter(Boolean).join(' | '),
  );

describe('lists of facts below the titles of issues', () => {
  const facts = (editors: string, day: string) =>
    `<ul><li><strong>Redaktører:</strong> ${editors}</li><li>Frist: ${day}</li></ul>`;

  it('belong to the issues', () => {
    const pages: Record<string, (title: string, list: string) => string> = {
      'below headings': (title, list) => `<h2>Temanummer: ${title}</h2><p>Hva betyr ordet?</p>${list}`,
      'in groups with separators': (title, list) =>
        `<div class="group"><h2>Temanummer: ${title}</h2><p>Vi spør.</p>${list}<a href="/x">Les hele utlysningen</a></div><hr>`,
      'in nested boxes': (title, list) =>
        `<section class="e"><header><h3>Temanummer: ${title}</h3></header><div><div>${list}</div></div></section>`,
    };
    for (const [name, page] of Object.entries(pages))
      expect(
        read(
          `<p>Tidsskriftet tar imot forslag.</p>${page('Søvn', facts('Kari Vik og Ola Moe', '1. mai 2027'))}${page('Rom', facts('Anne Lie', '3. juni 2027'))}${page('Hender', '<p>Mer kommer i vår.</p>')}`,
        ),
        name,
      ).to.deep.equal([
        'special-issue | Søvn | 2027-05-01 | Kari Vik | Ola Moe',
        'special-issue | Rom | 2027-06-03 | Anne Lie',
        'special-issue | Hender',
      ]);
  });

  it('are entries where a title is among them', () => {
    expect(
      read(`<ul><li>Quiet rooms</li><li>Deadline: 1 May 2027</li><li>Loud rooms</li></ul>`),
    ).to.deep.equal(['Quiet rooms | 2027-05-01', 'Loud rooms']);
  });
});

describe('a list whose entries start with their journals', () => {
  const READ = [
    'special-issue | Stairs and steps | Journal of Rooms | 2027-05-01 | Ann Moor',
    'special-issue | Walking Indoors | Walls & Doors | Ben Wick',
    'special-issue | Who owns the attic? | Annals of Thresholds | Cara Finn',
  ];
  const ENTRIES = [
    ['Journal of Rooms', 'Stairs and steps', 'Guest editors: Ann Moor', '1 May 2027'],
    ['Walls &amp; Doors', 'Walking Indoors', 'Guest editors: Ben Wick', ''],
    ['Annals of Thresholds', 'Who owns the attic?', 'Guest editors: Cara Finn', ''],
  ] as const;
  type Entry = (typeof ENTRIES)[number];
  const page = (entry: (entry: Entry) => string) => ENTRIES.map(entry).join('');
  const due = (day: string, name = 'p') => day && `<${name}>Deadline: ${day}</${name}>`;

  it('has their titles below, with or without the kind', () => {
    const forms: Record<string, string> = {
      'items of a list': `<ul>${page(([journal, title, editors, day]) => `<li><strong>${journal}</strong><br>Special issue: ${title}<br>${editors}${day && `<br>Deadline: ${day}`}</li>`)}</ul>`,
      'paragraphs with lines': `<h2>Calls for papers</h2><p>Tell us of others.</p>${page(([journal, title, editors, day]) => `<p><b>${journal}</b><br>Special issue: ${title}<br>${editors}${day && `<br>Deadline: ${day}`}</p><p>\u200B</p>`)}`,
      'headings with the kind': `<h1>Calls for papers</h1><p>All are open.</p>${page(([journal, title, editors, day]) => `<div><h3>${journal} — Special Issue</h3><div><p><strong>${title}</strong></p><p>${editors}</p>${due(day)}</div></div>`)}<h2>Conferences</h2><p>See the events page.</p>`,
    };
    for (const [name, markup] of Object.entries(forms)) expect(read(markup), name).to.deep.equal(READ);
  });

  it('may have a line with their state in front or between', () => {
    expect(
      read(
        `<div class="c"><span>Published · 2024</span><h2>Journal of Rooms</h2><p><em>Stairs and Steps: On going up</em></p><p>Guest Editors: Ann Moor.</p></div><div class="c"><span>In progress · In review</span><h2>Rooms &amp; Reason</h2><p><em>Looking together</em></p></div><div class="c"><span>Open · 2027</span><h2>Quarterly of Halls</h2><p><em>After the door</em></p><p>Guest Editors: Ben Wick.</p></div>`,
      ),
    ).to.deep.equal([
      'Stairs and Steps: On going up | Journal of Rooms | Ann Moor',
      'Looking together | Rooms & Reason',
      'After the door | Quarterly of Halls | Ben Wick',
    ]);
  });

  it('is none where titles come first, or one journal does', () => {
    const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(
      read(
        list(
          '<b>Stairs</b><br>Journal of Rooms<br>Deadline: 1 May 2027',
          '<b>Doors</b><br>Annals of Thresholds',
        ),
      ),
    ).to.deep.equal(['Stairs | Journal of Rooms | 2027-05-01', 'Doors | Annals of Thresholds']);
    expect(read(list('Stairs at Home<br>Special issue', 'Doors at Home<br>Special issue'))).to.deep.equal([
      'special-issue | Stairs at Home',
      'special-issue | Doors at Home',
    ]);
    expect(
      read(list('Journal of Rooms<br>Editor: Ann Moor', 'Annals of Thresholds<br>Editor: Ben Wick')),
    ).to.deep.equal(['Journal of Rooms | Ann Moor', 'Annals of Thresholds | Ben Wick']);
  });
});

describe('headings above those of all entries, after them', () => {
  it('begin another part of the page', () => {
    const entry = (title: string) => `<h3>${title}</h3><p>Guest editors: Ann Moor. Deadline: 1 May 2027.</p>`;
    expect(
      read(`<h1>Special issues</h1>${entry('Stairs')}${entry('Doors')}<h2>Talks</h2><p>Each May.</p>`),
    ).to.deep.equal(['Stairs | 2027-05-01 | Ann Moor', 'Doors | 2027-05-01 | Ann Moor']);
  });

  it('are topics where entries follow', () => {
    const entry = (title: string) => `<h3>${title}</h3><p>Guest editors: Ann Moor. Deadline: 1 May 2027.</p>`;
    const titles = read(
      `<h1>Special issues</h1><h2>Houses</h2>${entry('Stairs')}${entry('Doors')}<h2>Towns</h2>${entry('Streets')}${entry('Squares')}`,
    );
    expect(titles.map((words) => words.split(' ')[0])).to.deep.equal([
      'Stairs',
      'Doors',
      'Streets',
      'Squares',
    ]);
  });
});
