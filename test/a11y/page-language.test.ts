import { expect, fixture } from '@open-wc/testing';
import { allowMessages } from '../console.js';
import '../../src/define.js';
import { samples } from '../elements/every-element.js';
import type { ContentElement } from '../../src/elements/base/content-element.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';

type Shown = HTMLElement & { updateComplete: Promise<unknown>; record?: unknown };

async function show(content: string, lang: string, dir = '') {
  const box = document.createElement('div');
  box.lang = lang;
  box.dir = dir;
  box.innerHTML = content;
  await fixture(box);
  const element = box.firstElementChild as ContentElement<object>;
  await element.updateComplete;
  return element;
}

/** The marked language of each run of drawn text, by the text; slotted words are in the language of the page. */
function languages(element: Element): Map<string, string> {
  const found = new Map<string, string>();
  const nodes = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const text = nodes.currentNode.nodeValue!.trim();
    const parent = nodes.currentNode.parentElement;
    if (text && parent && parent.localName !== 'style')
      found.set(text, parent.closest('[lang]')?.getAttribute('lang') || 'page');
  }
  return found;
}

const FULL: Record<string, { records: object[]; attributes?: string; page: string[]; ui: string[] }> = {
  'rg-project-list': {
    attributes: 'filter today="2026-01-01"',
    records: [
      {
        title: 'Trygghet',
        status: 'ongoing',
        start: '2025',
        end: '2027',
        coordinator: 'Samordnaren',
        leader: 'Ledaren',
        partners: ['Kommunen', 'Regionen'],
        funding: [{ funder: 'Rådet', programme: 'Programmet', grant: '12' }],
        types: ['okändtyp', 'book'],
        keywords: ['nyckelord'],
        summary: 'Sammanfattning',
        note: 'Anteckning',
        links: [{ url: 'https://example.org', label: 'Webbsida' }],
      },
      { title: 'Annat', status: 'finished' },
    ],
    page: [
      'Trygghet',
      'Samordnaren',
      'Ledaren',
      'Kommunen',
      'Regionen',
      'Rådet',
      'Programmet',
      'okändtyp',
      'nyckelord',
      'Sammanfattning',
      'Anteckning',
      'Webbsida',
    ],
    ui: ['Ongoing', 'Search the projects', 'coordinated by', 'book'],
  },
  'rg-special-issue-list': {
    attributes: 'today="2026-01-01"',
    records: [
      {
        title: 'Vardagsliv',
        kind: 'Minnesskrift',
        journal: { name: 'Tidskriften' },
        publisher: 'Förlaget',
        editors: ['Redaktören'],
        deadline: '2026-01-06',
        note: 'Anteckning',
        links: [{ url: 'https://example.org', label: 'Webbsida' }],
      },
      { title: 'Närhet', kind: 'special-issue' },
    ],
    page: ['Vardagsliv', 'Minnesskrift', 'Tidskriften', 'Förlaget', 'Redaktören', 'Anteckning', 'Webbsida'],
    ui: ['Special Issue', 'Open', 'Add to calendar'],
  },
  'rg-partner-grid': {
    records: [
      { name: 'Kommunen', kind: 'vänner' },
      { name: 'Rådet', kind: 'funder', programme: 'Programmet', grant: '12' },
    ],
    page: ['Kommunen', 'vänner', 'Rådet', 'Programmet'],
    ui: ['Funders', 'grant'],
  },
  'rg-word-cloud': {
    attributes: 'view="bars"',
    records: [
      { text: 'hälsa', weight: 3 },
      { text: 'vård', weight: 1 },
    ],
    page: ['hälsa', 'vård'],
    ui: ['used 3 times', 'View as table'],
  },
  'rg-definition-quote': {
    records: [
      { text: 'Ord.', term: 'Välfärd', authors: ['Ness'], year: '2020', locator: '3', sourceTitle: 'Boken' },
    ],
    page: ['Välfärd', 'Ord.', 'Ness', 'Boken'],
    ui: ['Cite', '2020, p. 3'],
  },
  'rg-group-header': {
    records: [
      {
        name: 'Gruppen',
        kind: 'Forskargrupp',
        purpose: 'Vi frågar.',
        parent: 'Fakulteten',
        leader: 'Ledaren',
      },
    ],
    page: ['Gruppen', 'Forskargrupp', 'Vi frågar.', 'Fakulteten', 'Ledaren'],
    ui: ['Led by'],
  },
  'rg-social-links': {
    records: [{ url: 'https://x.com/a', label: 'Följ oss', service: 'x' }],
    page: ['Följ oss'],
    ui: [],
  },
};

describe('a page in a language without interface texts', () => {
  for (const [tag, { records, attributes = '', page, ui }] of Object.entries(FULL))
    it(`${tag} marks the interface as English, and the page’s own words as the page’s`, async () => {
      allowMessages(/nothing in it to read/);
      const element = await show(`<${tag} ${attributes}></${tag}>`, 'sv');
      element.records = records as never;
      await element.updateComplete;
      const found = languages(element);
      const langOf = (words: string) =>
        [...found].find(([text]) => text.replace(/^[,.·\s]+/, '') === words)?.[1] ??
        [...found].find(([text]) => text.includes(words))?.[1];
      expect(Object.fromEntries(page.map((words) => [words, langOf(words)]))).to.deep.equal(
        Object.fromEntries(page.map((words) => [words, 'sv'])),
      );
      expect(Object.fromEntries(ui.map((words) => [words, langOf(words)]))).to.deep.equal(
        Object.fromEntries(ui.map((words) => [words, 'en'])),
      );
    });

  for (const { tag, content } of samples)
    it(`${tag} has no lang in a known language, and adds it as soon as the language changes`, async () => {
      const element = await show(`<${tag}>${content}</${tag}>`, 'no');
      const view = () => element.shadowRoot!.querySelector('[data-view]')!;
      expect(view().hasAttribute('lang')).to.equal(false);
      element.parentElement!.lang = 'fa';
      await new Promise((resolve) => setTimeout(resolve, 50));
      await (element as unknown as Shown).updateComplete;
      expect(view().getAttribute('lang')).to.equal('en');
    });

  it('keeps the order of facts on a right-to-left page', async () => {
    const element = (await show(
      `<rg-special-issue-list today="2026-01-01"><ul><li data-title="جودة الحياة" data-deadline="2026-01-06" data-journal="المجلة">جودة الحياة</li></ul></rg-special-issue-list>`,
      'ar',
      'rtl',
    )) as unknown as RgProjectList;
    const facts = [...element.shadowRoot!.querySelectorAll('.fact')];
    const days = facts.find((fact) => fact.textContent!.includes('days'))!;
    const text = document.createTreeWalker(days, NodeFilter.SHOW_TEXT);
    let node: Node | null;
    do node = text.nextNode();
    while (!node!.nodeValue!.includes('days'));
    const left = (at: number) => {
      const range = document.createRange();
      range.setStart(node!, at);
      range.setEnd(node!, at + 1);
      return range.getBoundingClientRect().left;
    };
    const whole = node!.nodeValue!;
    expect(whole).to.match(/^5\sdays left$/);
    expect(left(0)).to.be.lessThan(left(whole.indexOf('d')));
    // one piece on each line
    const pieces = [...days.querySelector('bdi')!.getClientRects()];
    expect(new Set(pieces.map(({ top }) => Math.round(top)))).to.have.property('size', pieces.length);
  });

  it('isolates Hebrew names in an enumeration', async () => {
    allowMessages(/nothing in it to read/);
    const element = await show('<rg-project-list></rg-project-list>', 'en');
    element.records = [{ title: 'Community', partners: ['קהילה', 'רווחה'] }] as never;
    await element.updateComplete;
    const [first, second] = [...element.shadowRoot!.querySelectorAll('[part="facts"] bdi')];
    expect(first!.getBoundingClientRect().left).to.be.lessThan(second!.getBoundingClientRect().left);
  });
});
