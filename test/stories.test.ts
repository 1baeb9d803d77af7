/**
 * Long: most features of a story are tested in each engine by the tests of its element.
 * Every story is a test: it renders, its play function passes, axe finds nothing in light or dark, and the snippet in its
 * docs, inserted into a page as text, shows the same. Roles, names, structure and snippets depend on the DOM, which is the
 * same in each engine, and are checked in Chromium only. Colours are computed, and checked in every engine: light and dark
 * in Chromium, otherwise only dark, where most colours are mixed.
 */
import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { render } from 'lit';
// @ts-expect-error The package has no types for this entry.
import * as renderer from '@storybook/web-components/entry-preview';
import { storyNameFromExport } from 'storybook/internal/csf';
import { composeStories, setProjectAnnotations } from 'storybook/preview-api';
import { configure } from 'storybook/test';
// @ts-expect-error The stories, see .config/wtr/stories.mjs.
import { modules } from '/__stories__.js';
import { initialGlobals, onPage, setPage } from '../.storybook/page.js';
import { snippet } from '../.storybook/snippet.js';
import { labelIn } from '../.storybook/labels.js';
import { STORY_NAMES } from '../.storybook/story-names.js';
import { allowMessages, expectMessages } from './console.js';

interface Story {
  name?: string;
  render?: (args: Record<string, unknown>, context: { globals: Record<string, string> }) => unknown;
  globals?: Record<string, string>;
  parameters?: { says?: RegExp[] };
  play?: unknown;
}

interface ComposedStory {
  args: Record<string, unknown>;
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}

// loading on demand can take long if several engines share a small machine
configure({ asyncUtilTimeout: 15_000 });

const project = setProjectAnnotations([renderer, { initialGlobals, decorators: [onPage] } as never]);

/** The same in English, since examples must not fail if the language of Storybook is changed. */
const inEnglish = { ...project, initialGlobals: { ...initialGlobals, lang: 'en' } };

const isChromium = navigator.userAgent.includes('Chrom');

/** The page around the stories, see .storybook/preview.css. */
async function loadPageStyles() {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/.storybook/preview.css';
  document.head.append(link);
  await new Promise((done) => link.addEventListener('load', done));
  document.body.classList.add('sb-show-main');
}

async function allUpdated(root: ParentNode) {
  for (const element of root.querySelectorAll('*')) {
    await (element as { updateComplete?: Promise<boolean> }).updateComplete;
  }
}

/** The texts of the elements below a node, with white space collapsed. */
function shownText(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')].filter((element) => element.shadowRoot);
  return elements.map((element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim());
}

/** The colour faults found by axe. */
async function colourFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['cat.color'] },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}: ${node.failureSummary}`),
  );
}

/** The HTML of a template as passed to Storybook's docs. */
function htmlOf(template: unknown): string {
  const container = document.createElement('div');
  render(template, container);
  return container.innerHTML;
}

describe('stories', () => {
  let canvas: HTMLElement;

  before(loadPageStyles);

  beforeEach(() => {
    canvas = document.createElement('div');
    canvas.id = 'storybook-root';
    document.body.append(canvas);
  });

  afterEach(() => {
    canvas.remove();
    delete document.documentElement.dataset.scheme;
    document.documentElement.lang = 'en';
    document.documentElement.dir = '';
  });

  it('have names in English and Norwegian, and no others do', () => {
    const exports = Object.values<Record<string, Story>>(modules).flatMap(Object.entries<Story>);
    const stories = exports.filter(([name]) => name !== 'default');
    const names = new Set(stories.map(([name, story]) => story.name ?? storyNameFromExport(name)));
    const without = [...names].filter((name) => !(name in STORY_NAMES) && labelIn('nb', name) === name);
    expect(without).to.deep.equal([]);
    expect(Object.keys(STORY_NAMES).filter((name) => !names.has(name))).to.deep.equal([]);
  });

  for (const [file, module] of Object.entries<Record<string, Story>>(modules)) {
    const compose = (annotations: object) =>
      composeStories(module as never, annotations as never) as Record<string, ComposedStory>;
    const stories = Object.entries(compose(project));
    const english = compose(inEnglish);

    for (const [name, story] of stories) {
      const { render: template = module.default.render!, globals, parameters } = module[name];
      /** Expected console messages for the author. */
      const says = parameters?.says ?? [];

      it(`${file} ${name}: renders, plays, and axe finds nothing in light or dark`, async () => {
        expectMessages(...says);
        await story.run({ canvasElement: canvas });
        await allUpdated(canvas);
        if (isChromium) await expect(canvas).to.be.accessible();
        document.documentElement.dataset.scheme = 'dark';
        expect(await colourFaults(canvas)).to.deep.equal([]);
      });

      if (!isChromium) continue;
      if (module[name].play)
        it(`${file} ${name}: plays in English`, async () => {
          allowMessages(...says);
          await english[name]!.run({ canvasElement: canvas });
          expect(document.documentElement.lang).to.equal('en');
        });

      it(`${file} ${name}: the snippet shows the same`, async () => {
        allowMessages(...says);
        setPage(canvas, { ...initialGlobals, ...globals });
        const context = { globals: { ...initialGlobals, ...globals } };
        render(template(story.args, context), canvas);
        await allUpdated(canvas);
        const shown = shownText(canvas);

        canvas.innerHTML = snippet(htmlOf(template(story.args, context)));
        await allUpdated(canvas);
        expect(shownText(canvas)).to.deep.equal(shown);
      });
    }
  }
});
