import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/special-issue-list/define.js';
import { allowMessages } from '../console.js';
import { drawnText } from './reading.js';
import type { RgSpecialIssueList } from '../../src/elements/special-issue-list/special-issue-list.js';

async function read(markup: string) {
  const element = await fixture<RgSpecialIssueList>(
    `<rg-special-issue-list lang="en">${markup}</rg-special-issue-list>`,
  );
  await element.updateComplete;
  const visible = [...element.childNodes].filter((node) => (node as Element).assignedSlot);
  return {
    element,
    records: element.records,
    titles: element.records.map(({ title }) => title),
    visible: visible.map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()).filter(Boolean),
  };
}

const TOPICS = '<h3>Topics</h3><ul><li>Silence in schools</li><li>Walls of glass</li></ul>';
const DAYS =
  '<h3>Important dates</h3><ul><li>1 October 2027 – Deadline for full papers</li><li>1 December 2027 – Notification</li></ul>';
const EDITORS =
  '<h3>Guest editors</h3><ul><li>Kari Nordmann, Nordvik University</li><li>Prof. Ola Vik (Sund)</li></ul>';
const BOARD =
  '<h3>Editorial board</h3><ul><li>Eva Sund – Nordvik, Norway</li></ul><h3>Associate editors</h3><p>Per Lie</p>';

describe('a page of several issues below a heading', () => {
  it('is no single call', async () => {
    for (const [start, end] of [
      ['<p><strong>', '</strong><br>'],
      ['<h3>', '</h3><p>'],
    ]) {
      const { records } = await read(
        `<h2>Oproepen</h2>${start}Themanummer ‘Stille kamers’${end}Gastredacteuren: Anna Berg en Bo Lind. Deadline: 1 november 2027.</p>${start}Speciaal nummer over gangen${end}Onder redactie van Eva Sund. Inleveren voor 30 april 2028.</p>${start}Dossier « Les portes de la nuit »${end}Dossier dirigé par Ada Moor. Date limite : 1 mars 2028</p>`,
      );
      expect(
        records.map(({ title, kind, deadline, editors }) => [
          title,
          kind,
          deadline,
          ...editors.map(({ name }) => name),
        ]),
      ).to.deep.equal([
        ['Stille kamers', 'special-issue', '2027-11-01', 'Anna Berg', 'Bo Lind'],
        ['gangen', 'special-issue', '2028-04-30', 'Eva Sund'],
        ['Les portes de la nuit', 'Dossier', '2028-03-01', 'Ada Moor'],
      ]);
    }
  });
});

describe('short sections with a title and a deadline', () => {
  it('are entries, which are not drawn twice', async () => {
    const column = (title: string, day: string) =>
      `<div class="col"><div><h3>${title}</h3></div><div><p>Submission deadline: ${day}</p></div></div>`;
    const { element, records } = await read(
      `<h2>Special issues</h2><div>${column('Stille kamers', '2027-11-01')}${column('Over gangen', '2028-04-30')}</div>`,
    );
    expect(records.map(({ title, kind }) => [title, kind])).to.deep.equal([
      ['Stille kamers', undefined],
      ['Over gangen', undefined],
    ]);
    expect(drawnText(element).split('Stille kamers')).to.have.length(2);
  });
});

describe('a page of several calls whose cards have buttons', () => {
  const card = (title: string, facts: string) =>
    `<div class="card"><div><h2>${title}</h2></div><p>What do we know of it?</p><div><h3>Topics covered:</h3><span>Stone</span> <span>Wood</span></div>${facts}<button>View details</button></div>`;
  const facts = (editors: string, day: string) =>
    `<div><span><strong>Guest Editors:</strong> ${editors}</span></div><div><span><strong>Submission Deadline:</strong> ${day}</span></div><div><span><strong>Expected Publication:</strong> December 1, 2027</span></div>`;
  const PROPOSE = '<div><h3>Propose a Special Issue</h3><p>Ideas are welcome.</p><button>Send</button></div>';

  it('stays below its records', async () => {
    const { records, visible } = await read(
      `<div><h1>Special Issues and Collections</h1><p>Edited by guests.</p>${card('Stairs in Small Houses', facts('Prof. Ann Moor, Dr. Ben Wick', 'May 31, 2027'))}${card('Doors that Talk', facts('Dr. Cara Finn', 'June 15, 2027'))}${PROPOSE}</div>`,
    );
    expect(
      records.map(({ title, deadline, published, editors }) => [
        title,
        deadline,
        published,
        ...editors.map(({ name }) => name),
      ]),
    ).to.deep.equal([
      ['Stairs in Small Houses', '2027-05-31', undefined, 'Ann Moor', 'Ben Wick'],
      ['Doors that Talk', '2027-06-15', undefined, 'Cara Finn'],
    ]);
    expect(visible.join()).to.include('View details').and.to.include('Propose a Special Issue');
  });

  it('is none without editors or deadlines below each heading, or with parts of one page', async () => {
    allowMessages(/Nothing in it could be read/);
    for (const page of [
      `<h1>Special Issues</h1>${card('Stairs in Small Houses', facts('Ann Moor', 'May 31, 2027'))}${card('How an issue comes about', '<p>Papers are read twice.</p>')}`,
      '<h1>Special Issues</h1><h2>About</h2><p>We publish two each year.</p><h2>How to propose</h2><p>Guest editors: write to us.</p><button>Propose</button>',
      `<h1>News</h1>${card('Stairs in Small Houses', facts('Ann Moor', 'May 31, 2027'))}${card('Doors', facts('Ben Wick', 'May 31, 2027'))}`,
    ]) {
      const { records } = await read(`<div>${page}</div>`);
      expect(records, page).to.have.length(0);
    }
  });
});

describe('calls among other content of one box', () => {
  it('are drawn in its place, without the invisible characters and facts between them', async () => {
    const call = (journal: string, title: string, day: string) =>
      `<p><strong>${journal}</strong><br>Special issue: ${title}<br>Deadline: ${day}</p><p><span>\u200B</span></p>`;
    const { titles, visible } = await read(
      `<div><div><h2>Current calls for papers</h2><p>Tell us of others.</p>${call('Journal of Rooms', 'Stairs', '1 May 2027')}${call('Annals of Thresholds', 'Doors', '2 May 2027')}</div><div><h3>Calendar</h3><p>12 May: writing day.</p></div></div>`,
    );
    expect(titles).to.deep.equal(['Stairs', 'Doors']);
    expect(visible.join()).to.include('Tell us of others.');
  });

  it('may have lists of their facts, which are no entries', async () => {
    const call = (title: string, editor: string) =>
      `<div class="group"><h2>Special issue: ${title}</h2><p>What is it?</p><ul><li><b>Guest editor:</b> ${editor}</li><li>Deadline: 3 May 2027</li></ul></div><hr>`;
    const { records, visible } = await read(
      `<div><p>We invite proposals.</p>${call('Stairs', 'Ann Moor')}${call('Doors', 'Ben Wick')}<h3>Other papers</h3><p>Send them at any time.</p></div>`,
    );
    expect(records.map(({ title, deadline, editors }) => [title, deadline, editors[0]?.name])).to.deep.equal([
      ['Stairs', '2027-05-03', 'Ann Moor'],
      ['Doors', '2027-05-03', 'Ben Wick'],
    ]);
    expect(visible.join()).to.include('We invite proposals.');
  });
});

describe('a page that is one call', () => {
  it('is one issue, and its lists stay as they are', async () => {
    const { records, visible } = await read(
      `<h2>Special Issue on Quiet Rooms</h2><p>Journal: Rooms</p>${TOPICS}${DAYS}${EDITORS}${BOARD}`,
    );
    expect(records).to.have.length(1);
    expect(records[0]).to.deep.include({
      title: 'Quiet Rooms',
      kind: 'special-issue',
      deadline: '2027-10-01',
    });
    expect(records[0]!.journal?.name).to.equal('Rooms');
    expect(records[0]!.editors.map(({ name }) => name)).to.deep.equal(['Kari Nordmann', 'Ola Vik']);
    expect(records[0]).not.to.have.any.keys('note', 'links');
    // all but the heading, which is replaced by the view
    expect(visible).to.have.length(11);
    expect(visible.join(' ')).to.contain('Silence in schools').and.contain('Per Lie');
  });

  it('may have its kind apart from its title, and all of it in boxes', async () => {
    const pages = [
      '<div><span>Special Issue • Open Access</span><h1>Quiet Rooms: The Scientific Focus</h1><p>A Special Issue of Rooms (ISSN 2071-1050)</p></div>',
      '<h1>Call for papers</h1><h2>Quiet Rooms: The Scientific Focus</h2><p>Journal: Rooms</p>',
      '<div><h1>Quiet Rooms: The Scientific Focus</h1><p>A special issue of the journal Rooms</p><p>Journal: Rooms</p></div>',
    ];
    for (const page of pages) {
      const { records, titles } = await read(
        `<section>${page}</section><section>${EDITORS}${TOPICS}</section>`,
      );
      expect(titles, page).to.deep.equal(['Quiet Rooms: The Scientific Focus']);
      expect(records[0]!.journal?.name, page).to.equal('Rooms');
      expect(records[0]!.editors, page).to.have.length(2);
    }
  });

  it('has editors in headings, cells, paragraphs and items', async () => {
    const shapes = [
      '<h4>Prof. Kari Nordmann</h4><p>Nordvik University</p><h4>Ola Vik</h4><p>Sund Institute</p>',
      '<table><tr><td><p><a href="/k">Kari Nordmann</a></p><p>Nordvik, Norway</p></td><td><p>Ola Vik</p></td></tr></table>',
      '<p>Kari Nordmann, Nordvik University</p><p>Ola Vik<br>Sund Institute</p>',
      '<ul><li>Dr. Kari Nordmann – Nordvik University</li><li>Ola Vik</li></ul>',
    ];
    for (const shape of shapes) {
      const { records } = await read(
        `<h2>Special Issue: Quiet Rooms</h2><p>Journal: Rooms</p>${TOPICS}<h3>Guest Editors</h3>${shape}`,
      );
      expect(
        records.map(({ editors }) => editors.map(({ name }) => name)),
        shape,
      ).to.deep.equal([['Kari Nordmann', 'Ola Vik']]);
    }
  });

  it('may be in Norwegian, its parts under lines in bold', async () => {
    const { records } = await read(
      '<h2>Temanummer om stille rom</h2><p>Vi ønsker artikler om rom.</p><p><strong>Aktuelle temaer:</strong></p><ul><li>Lyd i skoler</li></ul><p><strong>Viktige datoer:</strong></p><ul><li>Innsendingsfrist: 1. mai 2027</li><li>Publisering: høsten 2027</li></ul><p><strong>Gjesteredaktører:</strong></p><ul><li>Kari Nordmann, Nordvik universitet</li></ul>',
    );
    expect(records).to.have.length(1);
    expect(records[0]).to.deep.include({ title: 'stille rom', deadline: '2027-05-01' });
    expect(records[0]!.editors).to.deep.equal([{ name: 'Kari Nordmann' }]);
  });

  it('has an address only where a link is on the call', async () => {
    const { records } = await read(
      `<h2>Special Issue: Quiet Rooms</h2><p>Journal: Rooms</p><p>Papers of <a href="https://meeting.example">our meeting</a> are invited. Read the full scope of the special issue <a href="https://rooms.example/8">here</a>.</p>${TOPICS}`,
    );
    expect(records[0]!.url).to.equal('https://rooms.example/8');
  });
});

describe('a page of several calls', () => {
  it('has an issue for each heading with a kind, and stays as it is', async () => {
    const { titles, visible } = await read(
      `<h2>Special Issue on Quiet Rooms</h2><p>Journal: Rooms</p>${TOPICS}<h2>Special Issue on Loud Rooms</h2><p>Journal: Noise</p>${TOPICS}`,
    );
    expect(titles).to.deep.equal(['Quiet Rooms', 'Loud Rooms']);
    expect(visible).to.have.length(8);
  });
});

describe('the days of a call', () => {
  it('are in paragraphs, below the title or after a list, with a label before or behind', async () => {
    for (const days of [
      '<h3>Important dates</h3><p>Full papers: 1 October 2027<br>Notification: 1 December 2027</p><p>Submission deadline: 1 October 2027</p>',
      '<p>1 October 2027 - Deadline for manuscripts<br>1 May 2028 - Publication</p>',
      '<p><strong>Topics:</strong></p><ul><li>Silence</li></ul><p><strong>Submission deadline:</strong> 1 October 2027</p>',
      '<table><tr><td>Deadline for abstracts</td><td>1 March 2027</td></tr><tr><td>Deadline for full papers</td><td>1 October 2027</td></tr></table>',
    ]) {
      const { records } = await read(
        `<h2>Special Issue on Quiet Rooms</h2>${days}<h3>Topics</h3><ul><li>Walls</li></ul>`,
      );
      expect(
        records.map(({ title, deadline }) => [title, deadline]),
        days,
      ).to.deep.equal([['Quiet Rooms', '2027-10-01']]);
    }
  });
});

describe('a call whose title is not known', () => {
  it('has no topics or editors for issues', async () => {
    allowMessages(/Nothing in it could be read/);
    for (const page of [
      '<h2>Special Issue Information</h2><p>We invite you to the special issue of Rooms.</p><h2>Keywords</h2><ul><li>silence</li><li>walls</li></ul>',
      '<h1>Quiet Rooms</h1><h2>Call for Papers</h2><p>Rooms, Vol. 12</p><h3>Guest editors</h3><ul><li>Kari Nordmann</li></ul>',
    ]) {
      const { records, visible } = await read(page);
      expect(records, page).to.have.length(0);
      expect(visible.length, page).to.be.greaterThan(3);
    }
    expect((await read('<h2>Call for papers</h2><ul><li>Quiet rooms</li></ul>')).titles).to.deep.equal([
      'Quiet rooms',
    ]);
  });
});

describe('issues under years', () => {
  const issue = (title: string, rest: string) =>
    `<section><div><h3>${title}</h3><p><strong>Guest editors:</strong> Kari Nordmann.</p><p>${rest}</p></div></section>`;
  const title = 'Quiet rooms and low voices';

  it('are one for each heading, also of one title, and the years go where each entry says its own', async () => {
    const { records, visible } = await read(
      `<h1>Issues that we edited</h1><h2>2019</h2>${issue(title, 'Publication: Rooms and Walls: Practice · Verlag · 2019 · 73(8)')}<h2>2016</h2>${issue(title, 'Publication: Walls · Verlag · 2016')}`,
    );
    expect(
      records.map(({ title, journal, publisher, published }) => [title, journal?.name, publisher, published]),
    ).to.deep.equal([
      [title, 'Rooms and Walls: Practice', 'Verlag', '2019'],
      [title, 'Walls', 'Verlag', '2016'],
    ]);
    expect(visible).to.deep.equal(['Issues that we edited']);
  });

  it('have the year in their note where only the heading says it', async () => {
    const { records, visible } = await read(
      `<h1>Issues that we edited</h1><h2>2019</h2>${issue(title, 'Journal: Rooms')}<h2>2016</h2>${issue('Loud rooms', 'Journal: Walls')}`,
    );
    expect(records.map(({ title, journal, note }) => [title, journal?.name, note])).to.deep.equal([
      [title, 'Rooms', '2019'],
      ['Loud rooms', 'Walls', '2016'],
    ]);
    expect(visible).to.deep.equal(['Issues that we edited']);
  });
});

describe('a page that is no call', () => {
  it('is read by its lists', async () => {
    allowMessages(/Nothing in it could be read/);
    const cases: [string, string[]][] = [
      [
        '<h2>Special issues</h2><ul><li>Quiet rooms</li><li>Low voices</li></ul>',
        ['Quiet rooms', 'Low voices'],
      ],
      [
        '<h1>The Group for Rooms</h1><p>We edit a special issue of the Journal of Rooms, edited by Kari Nordmann.</p><h2>Issues</h2><ul><li>Quiet rooms</li></ul>',
        ['Quiet rooms'],
      ],
      [
        '<h1>News</h1><p>Our special issue on rooms appeared in Noise.</p><ul><li>Seminar on Monday</li></ul>',
        ['Seminar on Monday'],
      ],
      [
        `<h2>Special Issue on Quiet Rooms</h2><p>Journal: Rooms</p><h2>Our members</h2><ul><li>Quiet rooms</li></ul>`,
        [],
      ],
      [
        '<h2>Special Issue on Quiet Rooms</h2><p>Journal: Rooms</p><ul><li>Special issue: Loud rooms. Journal: Noise</li></ul>',
        ['Loud rooms'],
      ],
    ];
    for (const [page, expected] of cases) expect((await read(page)).titles, page).to.deep.equal(expected);
  });

  it('of any parts gives no title that is not in a heading or an item of it', async () => {
    allowMessages(/Nothing in it could be read|deadline in .* cannot be read/);
    const part = fc.constantFrom(
      TOPICS,
      DAYS,
      EDITORS,
      BOARD,
      '<h1>Call for papers</h1>',
      '<h2>Quiet Rooms</h2>',
      '<h2>Special Issue on Quiet Rooms</h2>',
      '<h3>Submission</h3><p>Send your paper by 1 May 2027 to the special issue.</p>',
      '<p>Journal: Rooms</p>',
      '<p>The guest editors are Kari Nordmann and Ola Vik.</p>',
      '<table><tr><td>Deadline</td><td>1 May 2027</td></tr></table>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
        const markup = parts.join('');
        const { titles } = await read(markup);
        const box = document.createElement('div');
        box.innerHTML = markup;
        const words = [...box.querySelectorAll('h1, h2, h3, li, td, p')].map(
          ({ textContent }) => textContent,
        );
        for (const title of titles) {
          expect(title).not.to.equal('');
          expect(words.some((text) => text.includes(String(title)))).to.equal(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
