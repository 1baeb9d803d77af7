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

  it('belong to bold titles above them, also with labels that only repeat', () => {
    const call = (title: string, [editors, deadline, published]: readonly string[], name: string) =>
      `<p><strong>Special issue: ${title}</strong></p><ul><li>${editors}: ${name}</li><li>${deadline}: 1 May 2027</li><li>${published}: June 2028</li></ul><p><a href="/${title}">Download the call</a></p><hr>`;
    for (const labels of [
      ['Guest editor', 'Deadline', 'Publication'],
      ['Coordinadora', 'Fecha límite', 'Aparición'],
    ])
      expect(
        read(
          `<h1>Calls</h1><p>One a year.</p><p><a href="/guide">For authors</a></p>${call('Sleep', labels, 'Kari Vik')}${call('Rooms', labels, 'Ola Moe')}`,
        ),
        labels[0],
      ).to.deep.equal([
        'special-issue | Sleep | 2027-05-01 | Kari Vik',
        'special-issue | Rooms | 2027-05-01 | Ola Moe',
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

describe('a table of calls', () => {
  const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
    read(
      `<h1>Calls</h1><p>They are open to all.</p><table><thead><tr>${heads.map((head) => `<th><a href="?order=${head}">${head}</a></th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
    );

  it('has its titles in a column with any head beside journals and deadlines', () => {
    const rows = [
      ['<a href="/a">The attic as archive</a>', '<em>Rooms</em>', 'Ann Moor', '<time>2027-05-01</time>'],
      ['“Stairs, steps, ladders”', '<em>Walls and Doors</em>', '', '2027-06-02'],
    ];
    const expected = [
      'The attic as archive | Rooms | 2027-05-01 | Ann Moor',
      'Stairs, steps, ladders | Walls and Doors | 2027-06-02',
    ];
    for (const heads of [
      ['Numéro', 'Revue', 'Coordination', 'Date limite'],
      ['Heft', 'Zeitschrift', 'Herausgeberin', 'Einsendeschluss'],
      ['Nummer', 'Tijdschrift', 'Redactie', 'Deadline'],
      ['Utgåva', 'Tidskrift', 'Redaktörer', 'Inlämningsdatum'],
      ['Hefte', 'Tidsskrift', 'Redaktør', 'Frist'],
      ['Teemanumero', 'Lehti', 'Toimittaja', 'Määräaika'],
      ['Call', 'Journal', 'Guest editors', 'Closes'],
      ['Ours', 'Journal', 'Editors', 'Deadline'],
    ])
      expect(table(heads, ...rows), heads[0]).to.deep.equal(expected);
  });

  it('may have journals first, and numbers beside themes', () => {
    expect(
      table(
        ['Tijdschrift', 'Nummer', 'Deadline'],
        ['Rust', 'Wie bewaakt de deur?', '1 mei 2027'],
        ['Rust', 'De trap als plein', '2 juni 2027'],
      ),
    ).to.deep.equal(['Wie bewaakt de deur? | Rust | 2027-05-01', 'De trap als plein | Rust | 2027-06-02']);
    expect(
      table(
        ['Heft', 'Thema', 'Einsendeschluss'],
        ['Nr. 3, Herbst 2027', 'Wer putzt das Amt?', '1. Mai 2027'],
        ['Nr. 4, Winter 2027', 'Türen', '2. Juni 2027'],
      ).map((line) => line.split(' | ')[0]),
    ).to.deep.equal(['Wer putzt das Amt?', 'Türen']);
  });

  it('is not one of publications, posts, steps, persons or numbers', () => {
    for (const [heads, ...rows] of [
      [
        ['No.', 'Article', 'Journal', 'Year'],
        ['1', 'The doors we close', 'Rooms', '2024'],
        ['2', 'Stairs in old towns', 'Walls', '2023'],
      ],
      [
        ['Stelle', 'Einrichtung', 'Bewerbungsfrist'],
        ['Doktorandin in Raumkunde', 'Institut für Räume', '1. Mai 2027'],
        ['Studentische Hilfskraft', 'Institut für Räume', '2. Mai 2027'],
      ],
      [
        ['Numéro', 'Étape', 'Échéance'],
        ['1', 'Envoi des résumés', '1 mai 2027'],
        ['2', 'Envoi des textes', '2 juin 2027'],
      ],
      [
        ['Name', 'Journal', 'Deadline'],
        ['Ann Moor', 'Rooms', '1 May 2027'],
        ['Ben Wick', 'Walls', '2 May 2027'],
      ],
      [
        ['Numéro', 'Revue', 'Coordination'],
        ['Vol. 12, no 3', 'Revue des seuils', 'Maud Sel'],
        ['Vol. 13, no 1', 'Cahiers du bas', 'Luc Brun'],
      ],
    ] as [string[], ...string[][]][])
      expect(table(heads, ...rows), heads.join()).to.have.length(1);
  });
});

describe('an entry that begins with a dash', () => {
  it('is read beside a short name', () => {
    const page = new DOMParser().parseFromString('<table><td>European<tr><td>-Ellis<td>', 'text/html').body;
    expect(() => readIssues(page)).not.to.throw();
  });
});

describe('calls with their journals in italics', () => {
  const journals = (...lines: string[]) =>
    readIssues(
      new DOMParser().parseFromString(
        `<ul>${lines.map((line, i) => `<li><a href="/${i}">${['Rain', 'Snow', 'Ice'][i]} and rooms</a><br>${line}</li>`).join('')}</ul>`,
        'text/html',
      ).body,
    ).map(({ journal, note }) => [journal?.name, note].join(' | '));

  it('have names that nothing else shows, if one of them is a journal for certain', () => {
    expect(
      journals('<em>Journal of Care</em>', '<i>Mobilities</i>. Deadline: 1 May 2027', '<em>Doors</em>'),
    ).to.deep.equal(['Journal of Care | ', 'Mobilities | ', 'Doors | ']);
  });

  it('keep other words in italics', () => {
    expect(journals('<em>Hands</em>', '<em>Doors</em>')).to.deep.equal([' | Hands', ' | Doors']);
    expect(journals('<em>Journal of Care</em>', 'On the <em>Odyssey</em> and after')).to.deep.equal([
      'Journal of Care | ',
      ' | On the Odyssey and after',
    ]);
    expect(journals('<em>Journal of Care</em>', '<em>We ask what a door does</em>', 'Doors')).to.deep.equal([
      'Journal of Care | ',
      ' | We ask what a door does',
      ' | Doors',
    ]);
  });
});
