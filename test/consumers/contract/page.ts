/** Tests that need a document; the page stores the error of each test in `report`. */
import * as root from 'research-group-elements';
import {
  RgErrorEvent,
  RgFilterEvent,
  RgLayoutEvent,
  RgProjectList,
  RgWordSelectEvent,
  type Project,
  type SpecialIssue,
} from 'research-group-elements';
import manifest from 'research-group-elements/custom-elements.json' with { type: 'json' };
import { check } from 'research-group-elements/check';
import { layoutCloud } from 'research-group-elements/cloud';
import {
  readDefinitions,
  readIssues,
  readLinks,
  readPartners,
  readProfile,
  readProjects,
  readTerms,
} from 'research-group-elements/readers';
import 'research-group-elements/rg.css';
import 'research-group-elements/themes/fjord.css';
import 'research-group-elements/themes/neutral.css';
import 'research-group-elements/themes/print-serif.css';
import { autoload, downgrade, upgrade } from 'research-group-elements/upgrade';

function same(actual: unknown, expected: unknown) {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${a} instead of ${b}`);
}
function show<E extends Element>(markup: string) {
  document.body.innerHTML = `<h1>Group</h1>${markup}`;
  return document.body.lastElementChild as E;
}
const shown = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
const heard = <E extends Event>(target: EventTarget, type: string) =>
  new Promise<E>((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));
function isPlain(event: Event, type: new (...parameters: never[]) => Event) {
  same([event instanceof type, event.bubbles, event.composed, 'detail' in event], [true, true, true, false]);
}

interface Attribute {
  name: string;
  type?: { text: string };
  fieldName?: string;
  default?: string;
}

interface Declaration {
  tagName?: string;
  attributes?: Attribute[];
}

/** The class of each tag and its registration, each from a separate entry point. */
const ENTRIES = {
  'rg-definition-quote': [
    async () => (await import('research-group-elements/definition-quote')).RgDefinitionQuote,
    () => import('research-group-elements/definition-quote/define'),
  ],
  'rg-project-list': [
    async () => (await import('research-group-elements/project-list')).RgProjectList,
    () => import('research-group-elements/project-list/define'),
  ],
  'rg-special-issue-card': [
    async () => (await import('research-group-elements/special-issue-card')).RgSpecialIssueCard,
    () => import('research-group-elements/special-issue-card/define'),
  ],
  'rg-special-issue-list': [
    async () => (await import('research-group-elements/special-issue-list')).RgSpecialIssueList,
    () => import('research-group-elements/special-issue-list/define'),
  ],
  'rg-partner-grid': [
    async () => (await import('research-group-elements/partner-grid')).RgPartnerGrid,
    () => import('research-group-elements/partner-grid/define'),
  ],
  'rg-word-cloud': [
    async () => (await import('research-group-elements/word-cloud')).RgWordCloud,
    () => import('research-group-elements/word-cloud/define'),
  ],
  'rg-group-header': [
    async () => (await import('research-group-elements/group-header')).RgGroupHeader,
    () => import('research-group-elements/group-header/define'),
  ],
  'rg-social-links': [
    async () => (await import('research-group-elements/social-links')).RgSocialLinks,
    () => import('research-group-elements/social-links/define'),
  ],
} satisfies Record<string, [() => Promise<CustomElementConstructor>, () => Promise<unknown>]>;

/** Complete records; `original` belongs to the page. */
const PROJECT: Project = {
  id: 'care',
  title: { nb: 'Omsorg', en: 'Care' },
  acronym: 'CARE',
  lang: 'en',
  types: ['phd', 'own word'],
  status: 'ongoing',
  start: '2024',
  end: '2026-05-31',
  coordinator: { name: 'Nord universitet', url: 'https://nord.no/', ror: 'https://ror.org/030mwrt98' },
  leader: { name: 'Ness', url: 'https://nord.no/ness', orcid: 'https://orcid.org/0000-0002-1825-0097' },
  funding: [{ funder: { name: 'EU' }, programme: 'Erasmus+', grant: '12' }],
  partners: [{ name: 'NTNU' }],
  url: 'https://nord.no/care',
  links: [{ url: 'https://github.com/x', label: 'Code' }],
  summary: 'About care.',
  note: 'A note',
  keywords: ['care'],
  image: { src: 'https://nord.no/care.png', alt: 'Care' },
  original: 'Care (2024–2026)',
};
const ISSUE: SpecialIssue = {
  id: 'care',
  kind: 'special-issue',
  title: 'Care',
  lang: 'en',
  journal: { name: 'Journal of Welfare', url: 'https://nord.no/j', issn: '1904-0008' },
  publisher: 'Publisher',
  editors: [{ name: 'Ness' }],
  deadline: '2030-05-01',
  published: '2031',
  status: 'open',
  volume: '1',
  issue: '2',
  doi: '10.1000/182',
  url: 'https://nord.no/issue',
  call: { url: '/call.pdf', lang: 'en', format: 'pdf', bytes: 1000 },
  note: 'A note',
  original: 'Care',
};

/** Partial records for each tag, and words from them in its view. */
const RECORDS = {
  'rg-project-list': [{ title: 'Care', start: 2024 }],
  'rg-special-issue-list': [{ title: 'Care', journal: 'Journal of Welfare' }],
  'rg-special-issue-card': [{ title: 'Care', journal: { name: 'Journal of Welfare' } }],
  'rg-partner-grid': [{ name: 'Care' }],
  'rg-definition-quote': [{ text: 'Care', authors: ['Ness'] }],
  'rg-word-cloud': [{ text: 'Care', weight: 3 }],
  'rg-social-links': [{ url: 'https://github.com/x', label: 'Care' }],
  'rg-group-header': [{ name: 'Care' }],
} as const;

const tests: Record<string, () => unknown> = {
  'no entry but define registers elements, and autoload those of a page': async () => {
    const tags = Object.keys(ENTRIES);
    const defined = () => tags.filter((tag) => customElements.get(tag));
    same(defined(), []);
    show('<rg-social-links><ul><li><a href="https://github.com/x">GitHub</a></li></ul></rg-social-links>');
    autoload(document);
    await customElements.whenDefined('rg-social-links');
    same(defined(), ['rg-social-links']);
    for (const [tag, [load, define]] of Object.entries(ENTRIES)) {
      const constructor = await load();
      const isKnown = tag === 'rg-social-links';
      same(!!customElements.get(tag), isKnown);
      await define();
      same(customElements.get(tag) === constructor, true);
      same(Object.values<unknown>(root).includes(constructor), true);
    }
    await import('research-group-elements/define');
    same(defined(), tags);
    same(root.upgrade === upgrade, true);
  },
  'whole records are kept': async () => {
    const list = show<RgProjectList>('<rg-project-list></rg-project-list>');
    list.records = [PROJECT];
    await list.updateComplete;
    same(list.records[0], PROJECT);
    const issues = show<HTMLElementTagNameMap['rg-special-issue-list']>(
      '<rg-special-issue-list></rg-special-issue-list>',
    );
    issues.records = [ISSUE];
    await issues.updateComplete;
    same(issues.records[0], ISSUE);
  },
  'keys are shown in the language of the page, and other words as they are': async () => {
    for (const [lang, type, kind] of [
      ['nb', 'ph.d.-prosjekt', 'Temanummer'],
      ['en', 'PhD project', 'Special Issue'],
    ] as const) {
      document.documentElement.lang = lang;
      const list = show<RgProjectList>('<rg-project-list></rg-project-list>');
      list.records = [PROJECT];
      await list.updateComplete;
      const text = shown(list);
      same([text.includes(type), text.includes('own word')], [true, true]);
      const issues = show<HTMLElementTagNameMap['rg-special-issue-list']>(
        '<rg-special-issue-list></rg-special-issue-list>',
      );
      issues.records = [ISSUE, { ...ISSUE, id: 'b', kind: 'Festskrift' }];
      await issues.updateComplete;
      const both = shown(issues);
      same([both.includes(kind), both.includes('Festskrift')], [true, true]);
    }
    document.documentElement.lang = 'en';
  },
  'property, then src, then children': async () => {
    const list = show<RgProjectList>(
      `<rg-project-list src="/data.json"><ul><li>Child</li></ul></rg-project-list>`,
    );
    list.records = [{ title: 'Property' }];
    await list.updateComplete;
    same(shown(list).includes('Property'), true);
    const failed = heard<RgErrorEvent>(list, 'rg-error');
    list.src = '/missing.json';
    list.records = null;
    const event = await failed;
    isPlain(event, RgErrorEvent);
    same([event.cause instanceof Error, typeof event.retry], [true, 'function']);
    await list.updateComplete;
    same(shown(list).includes('Child'), true);
  },
  'rg-filter': async () => {
    const list = show<RgProjectList>(
      '<rg-project-list filter><ul><li>Care</li><li>Work</li></ul></rg-project-list>',
    );
    await list.updateComplete;
    const filtered = heard<RgFilterEvent>(list, 'rg-filter');
    const field = list.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'care';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const event = await filtered;
    isPlain(event, RgFilterEvent);
    same(event.count, 1);
    const { text, status, type, funder, year } = event.query;
    same([text, status, type, funder, year], ['care', [], [], [], []]);
  },
  'rg-layout and rg-word-select': async () => {
    document.body.innerHTML = '';
    const laidOut = heard<RgLayoutEvent>(document, 'rg-layout');
    const cloud = show<HTMLElementTagNameMap['rg-word-cloud']>(
      '<rg-project-list id="list"><ul><li>care</li><li>work</li></ul></rg-project-list><rg-word-cloud controls="list"><ol><li>care (3)</li></ol></rg-word-cloud>',
    );
    isPlain(await laidOut, RgLayoutEvent);
    await cloud.updateComplete;
    const selected = heard<RgWordSelectEvent>(cloud, 'rg-word-select');
    const button = cloud.shadowRoot!.querySelector<SVGElement>('[role=button], button');
    button!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    const event = await selected;
    isPlain(event, RgWordSelectEvent);
    same(event.term?.text, 'care');
  },
  'readers of nodes': () => {
    const list = (items: string) => show(`<ul>${items}</ul>`);
    same(readProjects(list('<li>Care (2024–2026)</li>'))[0]?.title, 'Care');
    same(readIssues(list('<li>Special Issue: Care. Journal of Welfare</li>'))[0]?.title, 'Care');
    same(readPartners(list('<li><a href="https://nord.no">Nord</a></li>'))[0]?.name, 'Nord');
    same(readTerms(list('<li>care (5)</li>'))[0]?.weight, 5);
    same(readLinks(list('<li><a href="https://github.com/x">GitHub</a></li>'))[0]?.service, 'github');
    const definition = show('<div><blockquote><p>Care</p></blockquote><p>(Ness, 2020)</p></div>');
    same(readDefinitions(definition)[0]?.year, '2020');
    same(readProfile(show('<div><p>Research group</p><h2>Care</h2></div>'))?.name, 'Care');
  },
  'upgrade and downgrade': async () => {
    const before = show('<ul class="rg-project-list"><li>Care</li></ul>').outerHTML;
    const stop = upgrade([{ heading: /group/i, as: 'rg-project-list', filter: true }]);
    const list = document.querySelector('rg-project-list')!;
    await customElements.whenDefined('rg-project-list');
    await list.updateComplete;
    same(shown(list).includes('Care'), true);
    stop();
    downgrade();
    same(document.body.lastElementChild?.outerHTML, before);
    autoload(document);
  },
  check: () => {
    show('<h2>Ongoing projects</h2><rg-project-list><ul><li>Care (2001–2003)</li></ul></rg-project-list>');
    const [finding] = check(document, { today: '2026-01-01', lang: 'en' }).filter(
      ({ rule }) => rule === 'ended-but-ongoing',
    );
    same(
      [typeof finding?.severity, typeof finding?.message, typeof finding?.fix],
      ['string', 'string', 'string'],
    );
    same(finding?.node instanceof Node, true);
  },
  'cloud with given sizes': async () => {
    const words = [
      { text: 'care', size: 20 },
      { text: 'much too large', size: 400 },
    ];
    const { unplaced } = await layoutCloud(words, { width: 200, height: 100, fontFamily: 'sans-serif' });
    same(
      unplaced.map(({ index }) => index),
      [1],
    );
  },
  'the manifest tells the defaults': () => {
    let compared = 0;
    const { modules }: { modules: readonly { declarations: readonly unknown[] }[] } = manifest;
    for (const { tagName, attributes = [] } of modules.flatMap(
      (each) => each.declarations as Declaration[],
    )) {
      if (!tagName) continue;
      const element: object = document.createElement(tagName);
      for (const { name, type, fieldName, default: value } of attributes) {
        if (!/^(boolean|number)$/.test(type?.text ?? '')) continue;
        same(`${name}: ${value}`, `${name}: ${Reflect.get(element, fieldName!)}`);
        compared++;
      }
    }
    same(compared > 20, true);
  },
  'the bundle for CDNs takes settings of its script tag': async () => {
    const rules = JSON.stringify([{ heading: 'Projects', as: 'rg-project-list' }]);
    const frame = show<HTMLIFrameElement>('<iframe></iframe>');
    frame.srcdoc = `<!doctype html><script type="module" src="/cdn/rg.js" data-skip=".not" data-rules='${rules}'></script><h2>Projects</h2><ul><li>Care</li></ul><div class="not"><h2>Projects</h2><ul><li>Work</li></ul></div>`;
    await heard(frame, 'load');
    const page = frame.contentWindow!;
    await page.customElements.whenDefined('rg-project-list');
    const list = page.document.querySelector('rg-project-list')!;
    await list.updateComplete;
    same(shown(list).includes('Care'), true);
    same(page.document.querySelectorAll('rg-project-list').length, 1);
  },
  'the bundle for CDNs': async () => {
    const frame = show<HTMLIFrameElement>('<iframe></iframe>');
    frame.srcdoc =
      '<!doctype html><link rel="stylesheet" href="/cdn/rg.css"><script type="module" src="/cdn/rg.js"></script><rg-project-list><ul><li>Care</li></ul></rg-project-list>';
    await heard(frame, 'load');
    const page = frame.contentWindow!;
    await page.customElements.whenDefined('rg-project-list');
    const list = page.document.querySelector('rg-project-list')!;
    await list.updateComplete;
    same(shown(list).includes('Care'), true);
  },
};

for (const [tag, records] of Object.entries(RECORDS))
  tests[`${tag} takes records, and null`] = async () => {
    const element = show<HTMLElement & { records: unknown; updateComplete: Promise<unknown> }>(
      `<${tag}><p>Child</p></${tag}>`,
    );
    const isSingle = /card|header/.test(tag);
    const key = isSingle ? 'record' : 'records';
    Object.assign(element, { [key]: isSingle ? records[0] : records });
    await element.updateComplete;
    for (let tries = 0; !shown(element).includes('Care') && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    same(shown(element).includes('Care'), true);
    Object.assign(element, { [key]: null });
    await element.updateComplete;
    same(shown(element).includes('Care'), false);
  };

const report: Record<string, string | null> = {};
for (const [name, test] of Object.entries(tests))
  try {
    await test();
    report[name] = null;
  } catch (error) {
    report[name] = String(error);
  }
Object.assign(globalThis, { report });
