/** Passes each snippet through each editor. Runs in Chromium, opened by `run.mjs`. */
import { EDITORS } from './editors/index.js';
import type { Editor, Running } from './editors/editor.js';
import { compare, parsed, textOf, type Kept } from './kept.js';
import { show, type Shown } from './shown.js';
import { CONTENTS, snippetOf, WAYS, type Way } from '../../stories/publishing/snippets.js';

/** A snippet after saving in an editor. */
export interface Outcome extends Kept, Shown {
  editor: string;
  settings: string;
  package: string;
  isAsked: boolean;
  entered: 'source' | 'rich text';
  content: string;
  way: Way;
  saved: string;
}

/** Resolves with the markup on the clipboard after selecting and copying a snippet on a page; see `run.mjs`. */
declare const copied: (html: string) => Promise<string>;

/** The PHP filters available on this machine, and markup filtered by one of them; see `filters.mjs`. */
declare const filters: () => Promise<Pick<Editor, 'name' | 'package' | 'settings'>[]>;
declare const filtered: (name: string, all: readonly string[]) => Promise<string[]>;

const SNIPPETS = Object.entries(CONTENTS).flatMap(([name, content]) =>
  WAYS.filter((way) => way !== 'template' || name === 'projects').map((way) => ({
    name,
    content,
    way,
    html: snippetOf(content, way),
  })),
);

async function runEditors(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const copies = new Map<string, DataTransfer>();
  for (const { html } of SNIPPETS) copies.set(html, clipboardOf(await copied(html)));
  const inPhp = (await filters()).map((filter): Editor => ({
    ...filter,
    start: async () => {
      const all = SNIPPETS.map(({ html }) => html);
      const saved = await filtered(filter.name, all);
      return { load: (html) => saved[all.indexOf(html)]! };
    },
  }));
  for (const editor of [...EDITORS, ...inPhp]) {
    const running = await editor.start();
    outcomes.push(...(await outcomesOf(editor, running, copies)));
    await running.stop?.();
  }
  return outcomes;
}

function clipboardOf(html: string): DataTransfer {
  const clipboard = new DataTransfer();
  clipboard.setData('text/html', html);
  clipboard.setData('text/plain', textOf(parsed(html)));
  return clipboard;
}

/** Whether the mark that turns the list into an element is preserved. */
const isLeft = (way: Way, { marks }: Kept): boolean =>
  way === 'class' ? marks.class || marks.data : (way === 'tag' || way === 'marker') && marks[way];

const NOT_SHOWN: Shown = { notShown: [], elements: 0, notDrawn: [] };

async function outcomesOf(editor: Editor, { load, paste }: Running, copies: Map<string, DataTransfer>) {
  const outcomes: Outcome[] = [];
  const { name, settings, package: of, isAsked = false } = editor;
  for (const { name: kind, content, way, html } of SNIPPETS) {
    const add = async (entered: Outcome['entered'], saved: string) => {
      // the text of a template is not rendered
      const bare = way === 'template' ? saved.replaceAll(/<\/?template>/g, '') : saved;
      const whole = way === 'template' ? snippetOf(content, 'tag') : html;
      const kept = compare(whole, bare, snippetOf(content, 'rule'), content.tag);
      outcomes.push({
        ...{ editor: name, settings, package: of, isAsked, entered, content: kind, way, saved },
        ...kept,
        ...(way === 'template' ? NOT_SHOWN : await show(html, saved, content, !isLeft(way, kept))),
      });
    };
    await add('source', await load(html));
    // pasting takes longest, and does not treat marks differently for other content
    if (paste && (kind === 'projects' || way === 'rule'))
      await add('rich text', await paste(copies.get(html)!));
  }
  return outcomes;
}

Object.assign(globalThis, { runEditors });
