import { aTimeout, expect, fixture } from '@open-wc/testing';
import '../../src/elements/partner-grid/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/social-links/define.js';
import '../../src/elements/special-issue-card/define.js';
import '../../src/elements/special-issue-list/define.js';
import '../../src/elements/word-cloud/define.js';
import type { LitElement } from 'lit';
import fc from 'fast-check';
import { allowMessages, expectMessages } from '../console.js';
import { emulateMedia } from '../browser.js';
import { waitUntil } from '../wait.js';
import { drawnText, listsWithTexts, lostWords } from './reading.js';

const item = (title: string, period = '2019–2021') => `<li>${title} (${period})</li>`;
const list = (...titles: string[]) => `<ul>${titles.map((title) => item(title)).join('')}</ul>`;
const WATER = `<h3 id="water">Water</h3><p>With the <a href="/coast">coast guard</a>.</p>${list('Kelp', 'Eelgrass')}`;
const AIR = `<h3 id="air"><a href="#air">¶</a> Air</h3>${list('Wind')}`;
const BELOW = '<p class="small">Last changed in May. <a href="#top">Back</a></p>';
/** A picture that a script of the page loads. */
const PICTURE = '<p>Here is a picture.<img data-src="boat.jpg" alt="A boat" width="10" height="10"></p>';

type Element = LitElement & { records: readonly object[] };

async function page(markup: string, attributes = '', tag = 'rg-project-list'): Promise<Element> {
  const element = await fixture<Element>(
    `<${tag} lang="en" today="2026-11-21" ${attributes}>${markup}</${tag}>`,
  );
  await element.updateComplete;
  return element;
}

const TEXTS = ':is(h2, h3, h4, p)';
const ENTRIES = '[part="title"], [part="name"], [part="group-heading"]';

/** Everything visible, in order of its position: texts of the page, their copies, and titles. */
function shown(element: LitElement): string[] {
  const parts = [
    ...element.querySelectorAll(TEXTS),
    ...element.shadowRoot!.querySelectorAll(`slot ${TEXTS}, ${ENTRIES}`),
  ];
  return parts
    .filter(
      (part) =>
        part.checkVisibility() &&
        part.getClientRects().length &&
        !parts.some((other) => other !== part && other.contains(part)),
    )
    .map((part) => ({
      box: part.getBoundingClientRect(),
      words: part.textContent
        .trim()
        .replace(/\s+|¶ /g, ' ')
        .trim(),
    }))
    .sort(({ box: a }, { box: b }) => (Math.abs(a.top - b.top) < 4 ? a.left - b.left : a.top - b.top))
    .map(({ words }) => words.replace(/ \d.*/, ''));
}

const copyOf = (element: LitElement, words: string): HTMLElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('slot *')].find(
    (node) => node.textContent.trim() === words,
  )!;

describe('projects in a box with other content, in each engine', () => {
  it('are apart from a link below them, but not more than from a paragraph', async () => {
    const gapAbove = async (below: string) => {
      const element = await page(
        `<div style="font-size: 16px"><h2>Projects</h2>${list('Kelp')}${below}</div>`,
      );
      const bottoms = [...element.shadowRoot!.querySelectorAll('li')].map(
        (row) => row.getBoundingClientRect().bottom,
      );
      return copyOf(element, 'All projects').getBoundingClientRect().top - Math.max(...bottoms);
    };
    expect(await gapAbove('<a href="/all">All projects</a>')).to.be.within(14, 20);
    expect(await gapAbove('<p style="margin: 1em 0">All projects</p>')).to.be.within(14, 20);
  });

  const AS_WRITTEN = ['Water', 'With the coast guard.', 'Kelp', 'Eelgrass', 'Air', 'Wind'];
  const BOTTOM = 'Last changed in May. Back';

  describe('with rg.css', () => {
    const sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/src/styles/rg.css',
    });
    before(async () => {
      const loaded = new Promise((resolve) => (sheet.onload = resolve));
      document.head.append(sheet);
      await loaded;
    });
    after(() => sheet.remove());

    const row = (title: string) =>
      `<div class="row"><h3><a href="/p">${title}</a></h3><p>Period: 2019–2021</p></div>`;
    const lookOf = (item: HTMLElement) => {
      const { paddingTop, borderTopWidth } = getComputedStyle(item);
      return [paddingTop, borderTopWidth, getComputedStyle(item.parentElement!).listStyleType];
    };

    it('leave copied lists the look that they have on the page', async () => {
      const element = await page(
        `<div>${PICTURE}<div>${row('Kelp')}${row('Eelgrass')}</div><div><ul class="pager"><li>1</li><li><a href="?page=2">2</a></li></ul></div></div>`,
      );
      expect(element.records).to.have.length(2);
      expect(lookOf(copyOf(element, '1')).slice(0, 2)).to.deep.equal(['0px', '0px']);
    });

    it('leave lists that stay on the page the look that they have there', async () => {
      const element = await page(
        `${row('Kelp')}${row('Eelgrass')}<ul class="pager"><li>1</li><li><a href="?page=2">2</a></li></ul>`,
      );
      expect(element.records).to.have.length(2);
      const item = element.querySelector<HTMLElement>('.pager > li')!;
      expect(item.checkVisibility()).to.equal(true);
      expect(lookOf(item)).to.deep.equal(['0px', '0px', 'disc']);
    });
  });

  it('keep the spaces between words beside each other', async () => {
    const element = await page(
      `<div><a href="/a">Kelp</a> <b>forests</b> <i>at night</i>${list('Kelp', 'Eelgrass')}${PICTURE}</div>`,
    );
    expect(copyOf(element, 'forests')).to.not.equal(undefined);
    expect(drawnText(element).replace(/\s+/g, ' ')).to.include('Kelp forests at night');
  });

  it('stay under the headings and texts above them, with the texts below', async () => {
    for (const [before, after] of [
      ['<div>', '</div>'],
      ['<main><section class="a">', '</section></main>'],
      ['<p>Intro.</p><div>', '</div><p>Outro.</p>'],
    ]) {
      const element = await page(`${before}${WATER}${AIR}${BELOW}${after}`);
      const outer = before!.includes('Intro') ? ['Intro.', 'Outro.'] : [];
      expect(shown(element)).to.deep.equal([...outer.slice(0, 1), ...AS_WRITTEN, BOTTOM, ...outer.slice(1)]);
      expect(element.records).to.have.length(3);
    }
  });

  it('stay there in boxes of their own, and the page is not changed', async () => {
    const markup = `<div><h2>Projects</h2><section>${WATER}</section><section>${AIR}</section>${BELOW}</div>`;
    const element = await page(markup);
    expect(shown(element)).to.deep.equal(['Projects', ...AS_WRITTEN, BOTTOM]);
    expect(element.innerHTML).to.equal(markup);
    expect(element.shadowRoot!.querySelector('slot [id], slot [class]')).to.equal(null);
  });

  it('are grouped by status where all headings name one', async () => {
    const element = await page(
      `<div><h3>Finished</h3>${list('Kelp')}<h3>Ongoing</h3><ul>${item('Eelgrass', '2024–2030')}</ul>${BELOW}</div>`,
    );
    expect(shown(element)).to.deep.equal(['Ongoing', 'Eelgrass', 'Finished', BOTTOM]);
  });

  it('stay below a heading of their status where there is no other status', async () => {
    const element = await page(`<div><h3>Finished</h3>${list('Kelp')}${BELOW}</div>`);
    expect(shown(element)).to.deep.equal(['Finished', 'Kelp', BOTTOM]);
  });

  it('stay above a text that is below all of them', async () => {
    const element = await page(`<div>${list('Kelp')}${BELOW}</div>`);
    expect(shown(element)).to.deep.equal(['Kelp', BOTTOM]);
    expect(element.querySelector('.small')!.getClientRects(), 'no copy').to.have.length(1);
  });

  it('stay above or below links to other pages of the list', async () => {
    const pager = (name: string) =>
      `<${name}><ul><li>1 / 3</li><li><a href="?page=2">Next</a></li></ul></${name}>`;
    for (const name of ['div', 'nav']) {
      for (const markup of [list('Kelp') + pager(name), pager(name) + list('Kelp')]) {
        const element = await page(`<div>${markup}</div>`);
        await waitUntil(() => element.shadowRoot!.querySelector('[part="title"]') !== null);
        const link = [...element.querySelectorAll('a'), ...element.shadowRoot!.querySelectorAll('slot a')];
        expect(link.filter((one) => one.checkVisibility() && one.textContent === 'Next')).to.have.lengthOf(1);
        expect(element.records.map((record) => (record as { title: string }).title)).to.deep.equal(['Kelp']);
      }
    }
  });

  it('stay below links to other pages where a form is above them', async () => {
    const pager = '<nav aria-label="Pages"><span>1</span> <a href="?page=2">Next</a></nav>';
    const element = await page(`<div><form><input name="q"></form>${list('Kelp')}${pager}</div>`);
    await waitUntil(() => element.shadowRoot!.querySelector('[part="title"]') !== null);
    const links = [...element.querySelectorAll('a'), ...element.shadowRoot!.querySelectorAll('nav a')];
    expect(links.filter((one) => one.checkVisibility())).to.have.lengthOf(1);
    expect(element.querySelector('input')!.checkVisibility()).to.equal(true);
    expect(element.records).to.have.lengthOf(1);
  });

  it('stay around content that cannot be copied, at most once', async () => {
    const picture = 'Here is a picture.';
    for (const [markup, expected] of [
      [`${WATER}${AIR}${PICTURE}`, [...AS_WRITTEN, picture]],
      [`${WATER}${PICTURE}${AIR}${BELOW}`, [...AS_WRITTEN.toSpliced(4, 0, picture), BOTTOM]],
      [`${PICTURE}${WATER}${AIR}${BELOW}`, [picture, ...AS_WRITTEN, BOTTOM]],
    ] as const) {
      const element = await page(`<div>${markup}</div>`);
      expect(shown(element)).to.deep.equal(expected);
      expect(element.querySelector('img')!.getClientRects()).to.have.length(1);
    }
  });

  it('are left to the page around more of it', async () => {
    for (const other of [
      PICTURE,
      '<p>Search: <input></p>',
      '<p><a href="#">More</a></p>',
      '<p onclick="more()">More</p>',
      '<p><span role="button">More</span></p>',
      '<p><x-more>More</x-more></p>',
      '<p hidden>More</p>',
      'A text without an element',
    ]) {
      expectMessages(/Nothing in it could be read/);
      const markup = `${WATER}${other}${AIR}${PICTURE}`;
      const element = await page(`<div>${markup}</div>`);
      expect(element.records, other).to.have.length(0);
      expect(lostWords(element)).to.deep.equal([]);
    }
  });

  it('are left to the page with another grouping', async () => {
    expectMessages(/Nothing in it could be read/);
    const element = await page(`<div>${WATER}${AIR}</div>`, 'group-by="funder"');
    expect(element.records).to.have.length(0);
  });

  it('may be in tables, or be headings, with texts around them', async () => {
    const row = (title: string) => `<tr><td>${title}</td><td>2019–2021</td></tr>`;
    const table = (rows: string) =>
      `<table><thead><tr><th>Project</th><th>Period</th></tr></thead><tbody>${rows}</tbody></table>`;
    const tables = await page(
      `<div><h3>Water</h3>${table(row('Kelp') + row('Eelgrass'))}<h3>Air</h3>${table(row('Wind'))}${BELOW}</div>`,
    );
    expect(shown(tables)).to.deep.equal(['Water', 'Kelp', 'Eelgrass', 'Air', 'Wind', BOTTOM]);
    const one = await page(`<div><p>A table:</p>${table(row('Kelp') + row('Eelgrass'))}${BELOW}</div>`);
    expect(shown(one)).to.deep.equal(['A table:', 'Kelp', 'Eelgrass', BOTTOM]);
  });

  it('have texts with the look of the page, also after it changes', async () => {
    const box = await fixture(
      `<div><style>
        .page h3 { color: rgb(0 0 200); font: italic 300 30px/1.5 serif; margin: 40px 0 7px; border-bottom: 2px solid }
        .page.dark h3 { color: rgb(200 200 255) }
        .page .small { font-size: 9px }
        .page .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
        .page .gone { display: none }
      </style><div class="page"><rg-project-list lang="en"><div>${WATER}${AIR}<p><span class="unseen">Unseen</span><span class="gone">Gone</span> seen</p>${BELOW}</div></rg-project-list></div></div>`,
    );
    const element = box.querySelector<Element>('rg-project-list')!;
    await element.updateComplete;
    const look = (node: globalThis.Element) => {
      const { color, fontSize, fontStyle, fontWeight, lineHeight, fontFamily, borderBottomWidth, marginTop } =
        getComputedStyle(node);
      return { color, fontSize, fontStyle, fontWeight, lineHeight, fontFamily, borderBottomWidth, marginTop };
    };
    const copy = copyOf(element, 'Air');
    const water = element.querySelector('#water')!;
    expect(look(copy)).to.deep.equal(look(water));
    expect(getComputedStyle(copyOf(element, BOTTOM)).fontSize).to.equal('9px');
    expect(copyOf(element, 'Gone').getClientRects()).to.have.length(0);
    expect(copyOf(element, 'Unseen').getBoundingClientRect().width).to.equal(1);
    box.querySelector('.page')!.classList.add('dark');
    await aTimeout(400);
    expect(getComputedStyle(copy).color).to.equal('rgb(200, 200, 255)');
    // hidden again after the look was read
    expect(element.querySelector('#air')!.getClientRects()).to.have.length(0);
  });

  it('follow changes of the page', async () => {
    const element = await page(`<div>${WATER}${AIR}</div>`);
    expect(shown(element)).to.deep.equal(AS_WRITTEN);
    const box = element.querySelector('div')!;
    box.insertAdjacentHTML('beforeend', `<h3>Fire</h3>${list('Smoke')}${BELOW}`);
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([...AS_WRITTEN, 'Fire', 'Smoke', BOTTOM]);
    element.querySelector('#air')!.textContent = 'Winds';
    await element.updateComplete;
    expect(shown(element)).to.include('Winds').and.not.to.include('Air');
    box.querySelectorAll('h3 ~ *:not(ul), #water').forEach((node) => node.remove());
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Kelp', 'Eelgrass', 'Wind', 'Smoke']);
    box.replaceWith(...box.childNodes);
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Kelp', 'Eelgrass', 'Wind', 'Smoke']);
  });

  it('lose no text to records from elsewhere, in the order of the page', async () => {
    const element = await page(`<div>${WATER}${AIR}${BELOW}</div>`);
    element.records = [{ title: 'Given' }];
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Water', 'With the coast guard.', 'Given', 'Air', BOTTOM]);
  });

  it('keep the headings of lists that have matches, when visitors search', async () => {
    const element = await page(`<div>${WATER}${AIR}${BELOW}</div>`, 'filter');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    const search = async (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
      return shown(element);
    };
    expect(await search('wind')).to.deep.equal(['Air', 'Wind', BOTTOM]);
    expect(await search('')).to.deep.equal([...AS_WRITTEN, BOTTOM]);
  });

  it('are in the order of the page with its other words, each once, whatever the box contains', async function () {
    allowMessages(/nothing in it to read/i, /Nothing in it could be read/);
    const part = fc.constantFrom(
      '<h3>Water</h3>',
      '<h4 id="air">Air <a href="#air">¶</a></h4>',
      '<p>With <a href="/coast">friends</a>.</p>',
      '<p>Boat<img alt="" width="1" height="1"></p>',
      '<ul><li>Kelp</li><li>Eelgrass</li></ul>',
      '<table><tr><th>Project</th><th>Period</th></tr><tr><td>Peat</td><td>2020</td></tr><tr><td>Moss</td><td>2021</td></tr></table>',
      '<p><br></p>',
      '<hr>',
      'Loose',
      '<section>',
      '</section>',
      '<blockquote>',
      '</blockquote>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const element = await page(`<div>${parts.join(' ')}</div>`);
        const wordsIn = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? [];
        const [shown, written] = [drawnText(element), drawnText(element, true)].map(wordsIn);
        element.remove();
        const isTable = parts.some((each) => each.startsWith('<table'));
        const hasLists = parts.some((each) => each.startsWith('<ul'));
        // heads of columns are not repeated
        if (isTable)
          expect(
            written!.filter((word) => !shown!.includes(word) && !/Project|Period/.test(word)),
            parts.join(' '),
          ).to.deep.equal([]);
        // other entries start with their headings
        else if (!hasLists) expect(shown!.sort(), parts.join(' ')).to.deep.equal(written!.sort());
        else expect(shown, parts.join(' ')).to.deep.equal(written);
      }),
      { numRuns: 150, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('have headings that addresses lead to', async () => {
    const element = await page(
      `<div>${WATER}<div style="height: 3000px">${list('Kelp')}</div><h3 id="air-2">Air</h3>${list('Wind')}${BELOW}</div><p style="height: 3000px"></p>`,
    );
    location.hash = 'air-2';
    await waitUntil(
      () => Math.abs(copyOf(element, 'Air').getBoundingClientRect().top) < 5,
      'the copy is at the top',
    );
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('are shown by the page while they cannot be drawn, and again afterwards', async () => {
    const element = await page(`<div>${WATER}${AIR}${BELOW}</div>`);
    element.remove();
    expect(element.querySelector('#air')).not.to.equal(null);
    document.body.append(element);
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([...AS_WRITTEN, BOTTOM]);
    element.remove();
  });

  it('keep their colours in forced colours', async function () {
    await emulateMedia(this, { features: { 'forced-colors': 'active' } });
    const element = await page(`<div>${WATER}${AIR}${BELOW}</div>`);
    expect(getComputedStyle(copyOf(element, 'Air')).color).to.equal(
      getComputedStyle(element.querySelector('#water')!).color,
    );
  });
});

describe('other elements around a box with other content, in each engine', () => {
  const WITH_TEXT = (first: string[], second: string[]) => `<div>${listsWithTexts(first, second)}</div>`;

  it('keep partners under the headings and texts above them', async () => {
    const element = await page(
      WITH_TEXT(['Nord universitet', 'Umeå universitet'], ['University of Oxford']),
      '',
      'rg-partner-grid',
    );
    expect(shown(element)).to.deep.equal([
      'Nordic',
      'Nord universitet',
      'Umeå universitet',
      'Beyond',
      'With thanks.',
      'University of Oxford',
      'Join us.',
    ]);
  });

  it('keep all headings of partners if a text stands below one of them', async () => {
    const list = (name: string) => `<ul><li>${name}</li></ul>`;
    const element = await page(
      `<div><h2>Partners</h2><h3>Funders</h3>${list('NordForsk')}<h3>Hosts</h3>${list('Nord')}<h3>Others</h3><p>Also:</p>${list('NTNU')}</div>`,
      '',
      'rg-partner-grid',
    );
    expect(shown(element)).to.deep.equal([
      'Partners',
      'Funders',
      'NordForsk',
      'Hosts',
      'Nord',
      'Others',
      'Also:',
      'NTNU',
    ]);
  });

  it('group partners under headings directly above them, with a text below', async () => {
    const element = await page(
      '<div><h2>Partners</h2><h3>Funders</h3><ul><li>NordForsk</li></ul><h3>Hosts</h3><ul><li>Nord</li></ul><p>Join us.</p></div>',
      '',
      'rg-partner-grid',
    );
    expect(shown(element)).to.deep.equal(['Partners', 'Funders', 'NordForsk', 'Hosts', 'Nord', 'Join us.']);
  });

  it('keep pictures of the page below partners with logos', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const logo = (name: string) => `<li><img src="${pixel}" alt="${name}"></li>`;
    const element = await page(
      `<div><h2>Partners</h2><form><input></form><ul>${logo('Nordvik University')}${logo('Sund Institute')}</ul><p><img src="${pixel}" alt="A quay">At the quay.</p></div>`,
      '',
      'rg-partner-grid',
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.room.shown') !== null);
    expect(element.shadowRoot!.querySelectorAll('.room img')).to.have.length(2);
    expect(copyOf(element, 'At the quay.').querySelector('img')!.style.transform).to.equal('');
  });

  it('keep a call for a meeting among special issues in its place', async () => {
    const call = (heading: string, words: string) =>
      `<div class="article"><h3><a href="/c">${heading}</a></h3><p>${words}</p></div>`;
    const element = await page(
      `<div><h2>Calls</h2>${call('CfP: Special issue “Kelp”', 'Deadline: 1 May 2027')}${call('CfP: Conference “Shores”', 'In Hamar.')}${call('CfP: Special issue “Wind”', 'Deadline: 2 May 2027')}</div>`,
      '',
      'rg-special-issue-list',
    );
    expect(element.records.map((issue) => (issue as { title: string }).title)).to.deep.equal([
      'Kelp',
      'Wind',
    ]);
    const words = drawnText(element);
    const places = ['Calls', 'Kelp', 'CfP: Conference “Shores”', 'In Hamar.', 'Wind'].map((text) =>
      words.indexOf(text),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
  });

  it('keep special issues under them', async () => {
    const issue = (title: string) => `Special Issue: “${title}”, Journal of Water. Deadline: 1 March 2027`;
    const element = await page(
      WITH_TEXT([issue('Rivers')], [issue('Lakes'), issue('Wells')]),
      '',
      'rg-special-issue-list',
    );
    expect(shown(element)).to.deep.equal([
      'Nordic',
      'Rivers',
      'Beyond',
      'With thanks.',
      'Lakes',
      'Wells',
      'Join us.',
    ]);
  });

  it('show a single list between its texts', async () => {
    for (const [tag, entries] of [
      [
        'rg-social-links',
        '<li><a href="https://x.com/group">X</a></li><li><a href="https://orcid.org/0000">ORCID</a></li>',
      ],
      ['rg-word-cloud', '<li>welfare (11)</li><li>people (8)</li>'],
      ['rg-special-issue-card', '<li>Special Issue: “Rivers”, Journal of Water</li>'],
    ]) {
      const element = await page(`<div><h3>Above</h3><ul>${entries}</ul><p>Below.</p></div>`, '', tag);
      const texts = shown(element).filter((words) => /^(?:Above|Below)/.test(words));
      expect(texts, tag).to.deep.equal(['Above', 'Below.']);
      expect(element.records, tag).not.to.have.length(0);
      const [above, view, below] = [
        element.querySelector('h3')!,
        element.shadowRoot!.querySelector('ul, article, .stage')!,
        copyOf(element, 'Below.'),
      ].map((node) => node.getBoundingClientRect());
      expect(above!.bottom, tag).to.be.at.most(view!.top + 1);
      expect(view!.bottom, tag).to.be.at.most(below!.top + 1);
    }
  });

  it('leave several lists to the page if the view has no groups', async () => {
    for (const [tag, entries] of [
      ['rg-social-links', '<li><a href="https://x.com/group">X</a></li>'],
      ['rg-word-cloud', '<li>welfare (11)</li><li>people (8)</li>'],
    ]) {
      expectMessages(/Nothing in it could be read/);
      const list = `<ul>${entries}</ul>`;
      const element = await page(`<div>${list}<p>Between.</p>${list}</div>`, '', tag);
      expect(element.records, tag).to.have.length(0);
      expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
    }
  });
});

describe('entries in several sections', () => {
  const section = (content: string) => `<section class="s">${content}</section>`;
  const sections = `${section(WATER)}\n${section(AIR)}`;

  it('stay below the heading and text of their section', async () => {
    const element = await page(sections);
    expect(element.records).to.have.length(3);
    expect(shown(element)).to.deep.equal([
      'Water',
      'With the coast guard.',
      'Kelp',
      'Eelgrass',
      'Air',
      'Wind',
    ]);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('stay there with other content of the page before and after', async () => {
    const element = await page(`<h2>Projects</h2><p>We measure.</p>${sections}${BELOW}`);
    expect(shown(element)).to.deep.equal(
      'Projects|We measure.|Water|With the coast guard.|Kelp|Eelgrass|Air|Wind|Last changed in May. Back'.split(
        '|',
      ),
    );
  });

  it('are grouped by status where all headings name one', async () => {
    const element = await page(
      section(`<h3>Ongoing projects</h3><ul>${item('Kelp', '2024–2030')}</ul>`) +
        section(`<h3>Finished projects</h3>${list('Wind')}`),
    );
    expect(element.records).to.have.length(2);
    expect(shown(element)).to.deep.equal(['Ongoing', 'Kelp', 'Finished']);
  });

  it('stay on the page with content below the entries of one of them', async () => {
    const element = await page(section(WATER) + section(AIR + BELOW));
    expect(lostWords(element)).to.deep.equal([]);
  });

  for (const tag of ['rg-special-issue-list', 'rg-partner-grid'])
    it(`are drawn by ${tag}`, async () => {
      const of = (heading: string, ...names: string[]) =>
        section(`<h3>${heading}</h3><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`);
      const element = await page(of('In Norway', 'NTNU', 'NILU') + of('In Sweden', 'KTH'), '', tag);
      expect(element.records).to.have.length(3);
      expect(lostWords(element)).to.deep.equal([]);
      expect(shown(element).filter((words) => words.startsWith('In'))).to.deep.equal([
        'In Norway',
        'In Sweden',
      ]);
    });
});
