/**
 * English phrases on pages in Arabic and Hebrew, for which there is no interface language, and Norwegian ones in a box
 * set from right to left: each reads from left to right, regardless of its neighbours. Measured by the boxes of letters in each engine, since no markup shows it.
 */
import { expect, fixture } from '@open-wc/testing';
import { allowMessages } from '../console.js';
import '../../src/define.js';
import type { ContentElement } from '../../src/elements/base/content-element.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { waitUntil } from '../wait.js';

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const WORDS = {
  ar: {
    quality: 'جودة الحياة',
    place: 'المجتمع',
    group: 'مجموعة البحث',
    council: 'مجلس البحوث',
    person: 'ليلى',
  },
  he: { quality: 'איכות חיים', place: 'קהילה', group: 'קבוצת המחקר', council: 'מועצת המחקר', person: 'נועה' },
  nb: {
    quality: 'Livskvalitet',
    place: 'Fellesskap',
    group: 'Forskergruppe',
    council: 'Forskningsråd',
    person: 'Laila',
  },
};
type Words = (typeof WORDS)['ar'];

interface Case {
  attributes?: string;
  records(words: Words): object[];
  /** Brings the element into a state with more text. */
  more?(element: ContentElement<object>, words: Words): Promise<unknown>;
}

const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const click = (element: Element, selector: string) => find(element, selector).click();

const projects = ({ quality, place, council, person }: Words) => [
  {
    title: quality,
    status: 'ongoing',
    start: '2025',
    end: '2027',
    leader: person,
    coordinator: council,
    partners: [place, 'NTNU (Trondheim)'],
    funding: [{ funder: council, grant: '301234' }],
    types: ['phd'],
    keywords: [place],
  },
  { title: place, status: 'ongoing', start: '2025-03' },
  { title: 'CO2 (Phase 2)', status: 'finished', start: '2019', end: '2020', types: ['book'] },
  { title: place, status: 'ongoing', start: '2025-03-01', end: '2027-12-31' },
  { title: place, status: 'ongoing', start: '2026-03-01', end: '2026-03-01' },
];

const CASES: Record<string, [tag: string, Case]> = {
  'projects with filters': [
    'rg-project-list',
    { attributes: 'filter today="2026-01-01"', records: projects },
  ],
  'projects that match nothing': [
    'rg-project-list',
    {
      attributes: 'filter today="2026-01-01"',
      records: projects,
      async more(element, { quality }) {
        (element as unknown as RgProjectList).query = { text: `${quality} x`, status: ['ongoing'] };
        await element.updateComplete;
        await waitUntil(() => find(element, '[part="empty"]'));
      },
    },
  ],
  'a page of many projects': [
    'rg-project-list',
    {
      attributes: 'group-by="none" page-size="2" today="2026-01-01"',
      records: (words) => Array.from({ length: 210 }, () => projects(words)[0]!),
      more: (element) => waitUntil(() => find(element, '[part="more"]')),
    },
  ],
  'a timeline': [
    'rg-project-list',
    {
      attributes: 'view="timeline" today="2026-01-01"',
      records: projects,
      more: (element) => waitUntil(() => find(element, 'table')),
    },
  ],
  calls: [
    'rg-special-issue-list',
    {
      attributes: 'today="2026-01-01"',
      records: ({ quality, place, council, person }) => [
        {
          title: quality,
          journal: { name: place },
          publisher: council,
          editors: [person],
          deadline: '2026-01-06',
          call: { url: '/call.pdf', lang: 'en', format: 'PDF', bytes: 120000 },
        },
        { title: place, deadline: '2026-01-01' },
        { title: council, published: '2025-02', volume: '12', issue: '3', doi: '10.1000/182' },
      ],
    },
  ],
  partners: [
    'rg-partner-grid',
    {
      records: ({ council, place }) => [
        { name: council, kind: 'funder', programme: 'FINNUT', grant: '301234' },
        { name: place, kind: 'partner' },
      ],
    },
  ],
  'words in bars': [
    'rg-word-cloud',
    {
      attributes: 'view="bars" switcher',
      records: ({ quality, place }) => [
        { text: quality, weight: 3 },
        { text: place, weight: 1 },
      ],
    },
  ],
  'words as a picture': [
    'rg-word-cloud',
    {
      attributes: 'save',
      records: ({ quality, place }) => [
        { text: quality, weight: 3 },
        { text: place, weight: 1 },
      ],
      async more(element) {
        await waitUntil(() => find(element, '.stage > svg') && find(element, '[part="save"]'));
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await waitUntil(() => find(element, 'table'));
        click(element, '[part="save"] button');
      },
    },
  ],
  'a chosen word': [
    'rg-word-cloud',
    {
      attributes: 'controls="projects"',
      records: ({ quality }) => [{ text: quality, weight: 3 }],
      async more(element) {
        const list = document.createElement('rg-project-list');
        list.id = 'projects';
        list.innerHTML = '<ul><li>CO2</li></ul>';
        element.after(list);
        element.addEventListener('rg-word-select', () => {});
        await waitUntil(() => find(element, '[role="button"]'));
        find(element, '[role="button"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await waitUntil(() => find(element, '[part="chosen"] button'));
      },
    },
  ],
  'a file that does not come': [
    'rg-project-list',
    {
      attributes: 'src="/nothing.json"',
      records: projects,
      async more(element) {
        element.records = null as never;
        element.innerHTML = '<ul><li>CO2</li></ul>';
        await waitUntil(() =>
          find(element, '[part="failure"] bdi, [part="failure"]')?.textContent!.includes('.'),
        );
      },
    },
  ],
  'versions of a quotation': [
    'rg-definition-quote',
    {
      records: ({ quality, person }) => [
        { text: quality, term: quality, authors: [person], year: '2020', locator: '3', sourceTitle: quality },
        { text: `${quality} ${person}`, authors: [person], year: 'in press' },
      ],
      async more(element) {
        await waitUntil(() => find(element, '[part="cite"]') && find(element, '[part="change"]'));
        click(element, '[part="cite"]');
        await waitUntil(() => find(element, '[part="citing"]'));
      },
    },
  ],
  'a header': [
    'rg-group-header',
    {
      records: ({ group, person }) => [
        { name: group, leader: person, reviewed: '2026-01-02', alternates: [{ lang: 'en', url: '/en' }] },
      ],
    },
  ],
};

/** Runs of text laid out together, as letters with their boxes; words in the page's own script are omitted. */
function phrasesOf(root: ShadowRoot) {
  const phrases = new Map<
    Element,
    { text: string; letters: { char: string; left: number; top: number }[] }
  >();
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    const parent = node.parentElement;
    if (
      !parent ||
      !node.data.trim() ||
      parent.closest('style, svg, option, select, textarea, blockquote, .spoken')
    )
      continue;
    let unit = parent;
    while (
      unit.localName !== 'bdi' &&
      getComputedStyle(unit).display === 'inline' &&
      // a date is part of its phrase
      (unit.localName === 'time' || !/isolate|plaintext/.test(getComputedStyle(unit).unicodeBidi)) &&
      unit.parentElement
    )
      unit = unit.parentElement;
    const phrase = phrases.get(unit) ?? { text: '', letters: [] };
    phrases.set(unit, phrase);
    phrase.text += node.data;
    [...node.data].forEach((char, at) => {
      if (!char.trim() || RTL.test(char) || char.length > 1) return;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width) phrase.letters.push({ char, left: box.left, top: Math.round(box.top / 8) });
    });
  }
  return [...phrases.values()];
}

/** Phrases with a letter displayed before one that it should follow. */
const reordered = (root: ShadowRoot) =>
  phrasesOf(root).flatMap(({ text, letters }) => {
    const isInOrder = letters.every(
      (letter, i) => !i || letter.top !== letters[i - 1]!.top || letter.left > letters[i - 1]!.left - 0.5,
    );
    const seen = [...letters].sort((a, b) => a.top - b.top || a.left - b.left);
    return isInOrder
      ? []
      : [`${text.replace(/\s+/g, ' ').trim()} → ${seen.map(({ char }) => char).join('')}`];
  });

describe('Phrases of the interface from right to left', function () {
  for (const [lang, words] of Object.entries(WORDS))
    for (const dir of lang === 'nb' ? ['rtl'] : ['rtl', ''])
      for (const [name, [tag, { attributes = '', records, more }]] of Object.entries(CASES))
        it(`are read in their own order: ${name}, lang=${lang}${dir && ` dir=${dir}`}`, async () => {
          allowMessages(/nothing in it to read|could not be|404/);
          document.documentElement.dir = dir;
          const box = document.createElement('div');
          box.lang = lang;
          box.innerHTML = `<${tag} ${attributes}></${tag}>`;
          await fixture(box);
          const element = box.firstElementChild as ContentElement<object>;
          element.records = records(words) as never;
          await element.updateComplete;
          await more?.(element, words);
          await element.updateComplete;
          expect(phrasesOf(element.shadowRoot!).length).to.be.above(1);
          expect(reordered(element.shadowRoot!)).to.deep.equal([]);
        });

  afterEach(() => (document.documentElement.dir = ''));
});
