/** Passes the group's page through the composer and then through editors. Runs in Chromium, opened by `compose.test.mjs`. */
import { render } from 'lit';
import '../../src/define.js';
import { fromClipboard } from '../../src/compose/in/clipboard.js';
import { confirmAll, filled } from '../../src/compose/model/operations.js';
import { plainOf, snippetOf } from '../../src/compose/out/snippet.js';
import { systemFor } from '../../src/compose/out/systems.js';
import { read } from '../../src/compose/read/read.js';
import { upgrade } from '../../src/upgrade/index.js';
import { definition, issues, projects } from '../../stories/content/group.js';
import * as clipboards from '../compose/clipboards.js';
import { EDITORS } from './editors/index.js';
import { missing, wordsOf } from './kept.js';

declare const copied: (html: string) => Promise<string>;

type Drawn = HTMLElement & { records: readonly object[]; updateComplete: Promise<unknown> };

const HEADINGS = { projects: 'Pågående forsknings- og utviklingsprosjekter', issues: 'Special issues' };
const TAGS = ['rg-definition-quote', 'rg-project-list', 'rg-special-issue-list'];

function markup(template: unknown): HTMLElement {
  const box = document.createElement('div');
  render(template, box);
  return box;
}

const itemsOf = (template: unknown): string[] =>
  [...markup(template).querySelectorAll('li')].map((item) =>
    item.innerHTML
      .replace(/<!--.*?-->/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/**
 * The page with tags around its lists: the expected result.
 *
 * @param isText Whether the page is made from plain text, which has no link addresses, and whose term is taken from the
 *   text above the quotation and in it.
 */
function designed(isText = false): string {
  const quote = markup(definition).innerHTML;
  const list = markup(issues).innerHTML;
  const term = isText ? ' term="Relasjonell velferd"' : '';
  const lists = isText ? list.replace(/<\/?a\b[^>]*>/g, '') : list;
  return `<rg-definition-quote${term}>${quote}</rg-definition-quote><h2>${HEADINGS.projects}</h2><rg-project-list>${markup(projects).innerHTML}</rg-project-list><h2>${HEADINGS.issues}</h2><rg-special-issue-list>${lists}</rg-special-issue-list>`;
}

const LISTS: clipboards.Copied[] = [
  { heading: HEADINGS.projects, items: itemsOf(projects) },
  { heading: HEADINGS.issues, items: itemsOf(issues) },
];

const textOf = (html: string): string => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.textContent.replace(/\s+/g, ' ').trim();
};
const quotation = textOf(markup(definition).innerHTML.replace('</blockquote>', ' ')).replace(
  ' (Ness',
  '\n(Ness',
);

/** The page as each program puts it on the clipboard. */
const INPUTS = {
  'plain text': {
    html: '',
    text: `Forskningsgruppe\nRelasjonell velferd og livskvalitet\n\n${quotation}\n\n${clipboards.plain(LISTS.map(({ heading, items }) => ({ heading, items: items.map(textOf) })))}`,
  },
  Word: { html: clipboards.word(LISTS).replace('<h2>', `<p class=MsoQuote>${quotation}</p><h2>`), text: '' },
  'its page': {
    html: designed()
      .replace(/<\/?rg-[\w-]+>/g, '')
      .replace(/<!--.*?-->/g, ''),
    text: '',
  },
};

/** Text and records of the elements on a page of Chromium after `upgrade`. */
async function draw(html: string) {
  const page = document.createElement('main');
  page.lang = 'nb';
  page.innerHTML = html;
  document.body.append(page);
  upgrade([], page)();
  const elements = [...page.querySelectorAll<Drawn>(TAGS.join())];
  for (const element of elements) await element.updateComplete;
  const found = Object.fromEntries(
    TAGS.map((tag) => {
      const [element] = elements.filter(({ localName }) => localName === tag);
      return [tag, element ? { words: wordsOf(seen(element)), count: element.records.length } : undefined];
    }),
  );
  page.remove();
  return found;
}

/** The rendered text of a node, through shadow roots and slots. */
function seen(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if ((node as Element).localName === 'style') return '';
  const slotted = node instanceof HTMLSlotElement && node.assignedNodes();
  const children = slotted && slotted.length ? slotted : ((node as Element).shadowRoot ?? node).childNodes;
  return ` ${[...children].map(seen).join('')} `;
}

/** Passes the page through the composer and each editor, and compares the result with the designed page. */
async function runComposed() {
  const pages = { whole: await draw(designed()), text: await draw(designed(true)) };
  const outcomes = [];
  for (const [input, clipboard] of Object.entries(INPUTS)) {
    const { drafts, headings } = await read(await fromClipboard({ ...clipboard, files: [] }));
    const desk = confirmAll(filled(drafts));
    const wanted = clipboard.html ? pages.whole : pages.text;
    for (const editor of EDITORS.filter(
      ({ name, isAsked }) => /^(?:CKEditor 5|TinyMCE)$/.test(name) && !isAsked,
    )) {
      const { rich } = systemFor(editor.name.toLowerCase().replace(/\W+/g, '-'));
      const html = snippetOf(desk, { as: rich, lang: 'nb', attributes: {}, headings });
      const running = await editor.start();
      const data = new DataTransfer();
      data.setData('text/html', await copied(html));
      data.setData('text/plain', plainOf(html));
      const saved = await running.paste!(data);
      await running.stop?.();
      const shown = await draw(saved);
      outcomes.push({
        name: `${input} in ${editor.name} (${editor.package})`,
        faults: TAGS.flatMap((tag) => {
          const [before, after] = [wanted[tag]!, shown[tag]];
          if (!after) return [`no <${tag}> in ${saved}`];
          const lost = missing(before.words, after.words);
          const added = missing(after.words, before.words);
          return [
            ...(before.count === after.count ? [] : [`${tag}: ${after.count} of ${before.count}`]),
            ...(lost.length ? [`${tag} lacks ${lost.join(' ')}`] : []),
            ...(added.length ? [`${tag} has more: ${added.join(' ')}`] : []),
          ];
        }),
      });
    }
  }
  return { outcomes, counts: TAGS.map((tag) => pages.whole[tag]?.count) };
}

Object.assign(globalThis, { runComposed });
