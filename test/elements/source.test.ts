import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { RgErrorEvent, RgPartnerGrid, RgProjectList, RgWordCloud } from '../../src/index.js';
import { projectsExcelNb } from '../files/excel-nb.js';
import { expectMessages, warningsOf } from '../console.js';
import { texts } from './reading.js';
import { waitUntil } from '../wait.js';

/** Valid and invalid values of `src`: the display for visitors, and messages for authors. */
const titles = (element: Element) => texts(element, '[part="title"]');
const listOf = () =>
  fixture<RgProjectList>(html`<rg-project-list lang="en"><ul><li>From the page</li></ul></rg-project-list>`); // prettier-ignore

const blob = (content: BlobPart, type = 'application/json') =>
  URL.createObjectURL(new Blob([content], { type }));

/** Replaces `fetch` while a function runs. */
async function answering(
  answer: (signal: AbortSignal) => Response | Promise<Response>,
  run: () => Promise<unknown>,
) {
  const { fetch } = window;
  window.fetch = async (_, init) => answer(init!.signal!);
  try {
    await run();
  } finally {
    window.fetch = fetch;
  }
}

/** Sets `src` and returns the error event and the console messages. */
async function failing(element: RgProjectList, src: string) {
  let event: RgErrorEvent | undefined;
  const said = await warningsOf(async () => {
    setTimeout(() => (element.src = src));
    event = await oneEvent(element, 'rg-error');
    await element.updateComplete;
  });
  return { event: event!, message: (event!.cause as Error).message, said };
}

/** Checks that the page's own list stays visible, with a button to try again. */
function keepsThePage(element: RgProjectList) {
  expect(titles(element)).to.deep.equal(['From the page']);
  expect(texts(element, '[part="failure"]')[0]).to.contain('could not be loaded');
}

describe('a file', () => {
  it('of Excel in Norwegian is shown, in Windows-1252, and its invalid row is reported', async () => {
    const element = await listOf();
    const said = await warningsOf(async () => {
      element.src = blob(projectsExcelNb, 'text/csv');
      await waitUntil(() => titles(element)[0] !== 'From the page');
    });
    expect(element.records.map(({ title, start, end }) => [title, start, end])).to.deep.equal([
      ['Relasjonell kapasitet – på tvers', '2021-08-01', '2024-07-31'],
      ['Det trengs en hel landsby', '2021-05', undefined],
    ]);
    expect(element.shadowRoot!.textContent).not.to.contain('on@example.org');
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('Row 3 was left out. A project needs a title.');
    expect(said[1]).to.contain('not used: "E-post"');
  });

  it('of Excel in English, of schema.org and of our own records is shown', async () => {
    const element = await listOf();
    for (const [src, title] of [
      ['/test/files/projects-excel-en.csv', 'Relational capacity, across'],
      ['/test/files/projects.jsonld', 'Relational capacity'],
      [blob('{"projects":[{"title":"Of our own"}]}', ''), 'Of our own'],
      [blob('Tittel\tStart\nMed tabulator\t2021', 'text/plain'), 'Med tabulator'],
      [blob('{"hits":[{"type":"Project","title":"Of a register","status":"ACTIVE"}]}'), 'Of a register'],
    ] as const) {
      element.src = src;
      await waitUntil(() => element.records[0]!.title === title, title);
    }
    expect(texts(element, '[part="failure"]')).to.deep.equal([]);
  });

  it('contains records of the kind that its element shows', async () => {
    // before the file has loaded
    expectMessages(
      /<rg-partner-grid> It has nothing in it to read/,
      /<rg-word-cloud> It has nothing in it to read/,
    );
    const grid = await fixture<RgPartnerGrid>(html`<rg-partner-grid></rg-partner-grid>`);
    grid.src = blob('Institusjon;Nettside\nNord universitet;www.nord.no', 'text/csv');
    await waitUntil(() => grid.records.length);
    expect(grid.records[0]).to.include({ name: 'Nord universitet', url: 'https://www.nord.no' });
    const cloud = await fixture<RgWordCloud>(html`<rg-word-cloud></rg-word-cloud>`);
    cloud.src = blob('Ord;Antall\nvelferd;25', 'text/csv');
    await waitUntil(() => cloud.records.length);
    expect(cloud.records).to.deep.equal([{ text: 'velferd', weight: 25 }]);
  });

  it('without records leaves the page’s own list, without a failure but with a warning', async () => {
    const element = await listOf();
    element.addEventListener('rg-error', () => expect.fail('It is no failure.'));
    for (const src of [blob('[]'), blob('{"projects":[]}'), blob('Tittel;Start\n', 'text/csv')]) {
      element.src = blob('[{"title":"Of the file before"}]');
      await waitUntil(() => titles(element)[0] === 'Of the file before');
      const said = await warningsOf(async () => {
        element.src = src;
        await waitUntil(() => titles(element)[0] === 'From the page');
      });
      expect(said.join('\n')).to.match(/holds no records/);
    }
    expect(texts(element, '[part="failure"]')).to.deep.equal([]);
  });

  it('with many bad rows does not fill the console', async () => {
    const element = await listOf();
    const said = await warningsOf(async () => {
      element.src = blob(`Tittel;Start\nA;2020\n${';2021\n'.repeat(500)}`, 'text/csv');
      await waitUntil(() => titles(element)[0] === 'A');
    });
    expect(said).to.have.length(11);
    expect(said[10]).to.contain('490 more rows').and.to.contain('13, 14');
  });
});

describe('a file that cannot be used leaves the page’s own list, and says why:', () => {
  const cases: [string, () => string, RegExp][] = [
    ['one that is not there', () => '/nothing-here.json', /nothing-here\.json answered 404.*Check/],
    ['an empty one', () => blob(''), /It is empty/],
    ['one with white space alone', () => blob('\uFEFF \n', 'text/csv'), /It is empty/],
    [
      'a page that says an error',
      () => blob('<!doctype html><h1>Log in</h1>', 'application/json'),
      /a web page/,
    ],
    ['JSON that breaks off', () => blob('[{"title":"A"},{"tit'), /in the middle/],
    ['JSON that is malformed', () => blob('[{"title":"A",,}]'), /not valid JSON/],
    ['a table that breaks off', () => blob('Tittel;Start\nA;2020\n"B', 'text/csv'), /row 3.*cut off/],
    ['a table of something else', () => blob('Vare;Pris\nBrød;40', 'text/csv'), /no column.*Tittel/],
    ['JSON of something else', () => blob('{"a":1}'), /no projects/],
    ['a list of something else', () => blob('[{"a":1},{"b":2}]'), /None of its 2 records.*title/],
    ['a workbook', () => blob(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0]), ''), /CSV UTF-8/],
    ['one on another site', () => 'https://elsewhere.example/a.json', /another origin.*cross-origin/],
    ['an address that is none', () => 'http://[', /not a valid URL/],
    ['a script', () => 'javascript:alert(1)', /another origin/],
  ];
  for (const [name, src, message] of cases)
    it(name, async () => {
      const element = await listOf();
      const { event, message: found, said } = await failing(element, src());
      expect(event.cause).to.be.instanceOf(Error);
      expect(found).to.match(message);
      expect(said.join('\n')).to.match(message);
      keepsThePage(element);
    });

  it('one whose server is dead', async () => {
    const element = await listOf();
    await answering(
      () => Promise.reject(new TypeError('Failed to fetch')),
      async () => {
        const { event, message } = await failing(element, '/dead.csv');
        expect(message).to.match(/dead\.csv could not be fetched/);
        expect((event.cause as Error).cause).to.be.instanceOf(TypeError);
      },
    );
    keepsThePage(element);
  });

  it('one that takes longer than 20 seconds', async () => {
    const element = await listOf();
    const { setTimeout } = window;
    // the timeout of 20 seconds is shortened to 50 ms
    window.setTimeout = ((run: TimerHandler, ms?: number) =>
      setTimeout(run, ms === 20_000 ? 50 : ms)) as typeof setTimeout;
    let isStopped = false;
    try {
      await answering(
        (signal) => {
          const body = new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('Tittel;'));
              signal.addEventListener('abort', () => {
                isStopped = true;
                controller.error(new DOMException('', 'AbortError'));
              });
            },
          });
          return new Response(body, { headers: { 'content-type': 'text/csv' } });
        },
        async () => expect((await failing(element, '/slow.csv')).message).to.match(/within 20 seconds/),
      );
    } finally {
      window.setTimeout = setTimeout;
    }
    expect(isStopped).to.equal(true);
    keepsThePage(element);
  });

  it('one of 50 MB, whose download is stopped once the size is known', async () => {
    const element = await listOf();
    const megabyte = new Uint8Array(1_000_000).fill(97);
    let sent = 0;
    const body = () =>
      new ReadableStream({
        pull(controller) {
          if (++sent > 50) controller.close();
          else controller.enqueue(megabyte);
        },
      });
    await answering(
      () => new Response(body()),
      async () => expect((await failing(element, '/large.csv')).message).to.match(/larger than 25 MB/),
    );
    expect(sent).to.be.below(30);
    keepsThePage(element);
    sent = 0;
    await answering(
      () => new Response(body(), { headers: { 'content-length': '50000000' } }),
      async () => expect((await failing(element, '/large.json')).message).to.match(/larger than 25 MB/),
    );
    expect(sent).to.be.below(3);
    const file = blob('a'.repeat(50_000_000), 'text/csv');
    expect((await failing(element, file)).message).to.match(/larger than 25 MB/);
    URL.revokeObjectURL(file);
  });
});

describe('after a failure', () => {
  it('"Try again" sends another request, and shows its result', async () => {
    const element = await listOf();
    const answers = [new Response('', { status: 503 }), new Response('[{"title":"From the file"}]')];
    await answering(
      () => answers.shift()!,
      async () => {
        await failing(element, '/projects.json');
        keepsThePage(element);
        element.shadowRoot!.querySelector<HTMLElement>('[part="failure"] button')!.click();
        await waitUntil(() => titles(element)[0] === 'From the file');
      },
    );
    expect(texts(element, '[part="failure"]')).to.deep.equal([]);
  });

  it('retry() of the event does the same, and earlier records stay', async () => {
    const element = await listOf();
    element.src = blob('[{"title":"First"}]');
    await waitUntil(() => titles(element)[0] === 'First');
    const answers = [new Response('', { status: 500 }), new Response('[{"title":"Second"}]')];
    await answering(
      () => answers.shift()!,
      async () => {
        const { event } = await failing(element, '/projects.json');
        event.retry();
        await waitUntil(() => titles(element)[0] === 'Second');
      },
    );
  });
});

describe('a request', () => {
  /** A fake server that responds on demand. */
  function server() {
    const asked: { signal: AbortSignal; answer: (title: string) => void }[] = [];
    const ask = (signal: AbortSignal) =>
      new Promise<Response>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        asked.push({ signal, answer: (title) => resolve(new Response(JSON.stringify([{ title }]))) });
      });
    return { asked, ask };
  }

  it('is aborted by a newer one, and its late response is ignored', async () => {
    const element = await listOf();
    const { asked, ask } = server();
    let failures = 0;
    element.addEventListener('rg-error', () => failures++);
    await answering(ask, async () => {
      element.src = '/old.json';
      await waitUntil(() => asked.length === 1);
      element.src = '/new.json';
      await waitUntil(() => asked.length === 2);
      expect(asked[0]!.signal.aborted).to.equal(true);
      asked[1]!.answer('New');
      await waitUntil(() => titles(element)[0] === 'New');
      asked[0]!.answer('Old');
      await aTimeout(30);
    });
    expect(titles(element)).to.deep.equal(['New']);
    expect(failures).to.equal(0);
  });

  it('is aborted when the element is removed, and repeated when it is reinserted', async () => {
    const element = await listOf();
    const box = element.parentElement!;
    const { asked, ask } = server();
    await answering(ask, async () => {
      element.src = '/projects.json';
      await waitUntil(() => asked.length === 1);
      element.remove();
      expect(asked[0]!.signal.aborted).to.equal(true);
      await aTimeout(20);
      expect(asked).to.have.length(1);
      box.append(element);
      await waitUntil(() => asked.length === 2);
      asked[1]!.answer('From the file');
      await waitUntil(() => titles(element)[0] === 'From the file');
      box.append(element);
      await aTimeout(20);
    });
    expect(asked).to.have.length(2);
  });

  it('is ignored after src is removed', async () => {
    const element = await listOf();
    const { asked, ask } = server();
    await answering(ask, async () => {
      element.src = '/projects.json';
      await waitUntil(() => asked.length === 1);
      element.src = undefined;
      await element.updateComplete;
      expect(asked[0]!.signal.aborted).to.equal(true);
    });
    expect(titles(element)).to.deep.equal(['From the page']);
  });
});

describe('a long file', () => {
  const table = (rows: number) =>
    'Tittel;Start;Slutt;Finansiering;Leder;Sammendrag\n' +
    'Omsorg hjemme;01.08.2021;31.07.2024;Norges forskningsråd;Kari Nordmann;"Om familier og &laquo;omsorg&raquo;"\n'.repeat(
      rows,
    );

  it('is read in slices, with turns for the page between them', async () => {
    const { readCsvAsync, readJsonAsync } = await import('../../src/readers/index.js');
    const rows = 5000;
    const files = [
      [readCsvAsync, table(rows)],
      [readJsonAsync, JSON.stringify(Array(rows).fill({ title: 'A', funder: 'NFR' }))],
    ] as const;
    for (const [read, text] of files) {
      const done: number[] = [];
      let turns = 0;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => turns++;
      const progress = (share: number) => {
        done.push(share);
        channel.port2.postMessage(0);
      };
      const records = await (read as typeof readCsvAsync)(text, 'project', { progress });
      channel.port1.close();
      expect(records).to.have.length(rows);
      expect(done.length, 'slices').to.be.above(2);
      // the page was responsive during reading, not only afterwards
      expect(turns, 'turns').to.be.above(0);
      expect(done).to.deep.equal([...done].sort((a, b) => a - b));
      expect(Math.max(...done)).to.be.at.most(1);
    }
  });

  it('reports progress, and the page’s own list stays meanwhile', async () => {
    const element = await listOf();
    element.addEventListener('rg-error', () => expect.fail('It is no failure.'));
    const heard = new Set<string>();
    const status = () => element.shadowRoot!.querySelector('.progress[role="status"]')?.textContent?.trim();
    const observer = new MutationObserver(() => {
      const words = status();
      if (!words) return;
      heard.add(words);
      expect(titles(element)).to.deep.equal(['From the page']);
    });
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    // the clock advances by more than half a time slice on each reading, so that even a short file takes long
    const { now } = performance;
    let time = now.call(performance);
    performance.now = () => (time += 5);
    try {
      element.src = blob(table(30_000), 'text/csv');
      await waitUntil(() => heard.size > 1);
    } finally {
      performance.now = now;
      observer.disconnect();
    }
    element.src = undefined;
    await element.updateComplete;
    expect([...heard].every((words) => /^\d+% of the file has been read\.$/.test(words))).to.equal(true);
    expect(titles(element)).to.deep.equal(['From the page']);
    expect(status()).to.equal(undefined);
  });

  it('of more than 100,000 rows is refused, and the page’s own list stays', async () => {
    const element = await listOf();
    const { message } = await failing(element, blob(table(100_001), 'text/csv'));
    expect(message).to.match(/more than 100,000 rows/);
    keepsThePage(element);
    const many = await failing(element, blob(`[${'{"title":"A"},'.repeat(100_000)}{"title":"A"}]`));
    expect(many.message).to.match(/more than 100,000 records/);
    keepsThePage(element);
  });

  it('is no longer read once its element is removed or has another file', async () => {
    const { readCsvAsync, readJsonAsync } = await import('../../src/readers/index.js');
    for (const read of [readCsvAsync, readJsonAsync] as const) {
      const controller = new AbortController();
      let slices = 0;
      const text =
        read === readCsvAsync
          ? table(20_000)
          : JSON.stringify(Array(20_000).fill({ title: 'A', funder: 'NFR' }));
      const progress = () => {
        if (++slices === 2) controller.abort();
      };
      const error = await (read as typeof readCsvAsync)(text, 'project', {
        signal: controller.signal,
        progress,
      }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.have.property('name', 'AbortError');
      expect(slices).to.equal(2);
    }
  });
});
