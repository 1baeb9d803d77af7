/** Tests that need a document; the page keeps the error of each test in `report`. */
import {
  RgErrorEvent,
  RgFilterEvent,
  RgLayoutEvent,
  RgProjectList,
  RgWordSelectEvent,
} from 'research-group-elements';
import manifest from 'research-group-elements/custom-elements.json' with { type: 'json' };
import { check } from 'research-group-elements/check';
import { layoutCloud } from 'research-group-elements/cloud';
import 'research-group-elements/define';
import {
  readDefinitions,
  readIssues,
  readLinks,
  readPartners,
  readProfile,
  readProjects,
  readTerms,
} from 'research-group-elements/readers';
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

/** Lean records for each tag, and words that its view has of them. */
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
    isPlain(await failed, RgErrorEvent);
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
