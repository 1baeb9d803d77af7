/** The page for screenshots, which shows one story at a time. Opened by `browser.mjs`. */
// @ts-expect-error The package has no types for this entry.
import * as renderer from '@storybook/web-components/entry-preview';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { composeStories, setProjectAnnotations } from 'storybook/preview-api';
import { configure } from 'storybook/test';
// @ts-expect-error The stories, see .config/wtr/stories.mjs.
import { modules } from '/__stories__.js';
import { initialGlobals, onPage } from '../../.storybook/page.js';

interface ComposedStory {
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}

/** Rounds without a change. A later change causes a difference, and the story is then drawn again. */
const SAME_ROUNDS = 2;
/** Maximum number of rounds; a story that still changes fails. */
const MOST_ROUNDS = 500;

configure({ asyncUtilTimeout: 15_000 });

const project = setProjectAnnotations([renderer, { initialGlobals, decorators: [onPage] } as never]);

/** The stories by their Storybook ID. */
const stories = new Map(
  Object.values<{ default: { title: string; id?: string } }>(modules).flatMap((module) =>
    Object.entries<ComposedStory>(composeStories(module as never, project as never)).map(
      ([name, story]) =>
        [toId(module.default.id ?? module.default.title, storyNameFromExport(name)), story] as const,
    ),
  ),
);

/** All elements below a node, also in shadow roots. */
function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** Whether an element is not an unfinished image. Lazy images below the window count as finished. */
const isLoaded = (element: Element) =>
  !(element instanceof HTMLImageElement) ||
  element.complete ||
  element.getBoundingClientRect().top > innerHeight;

const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 500 }));

/** Resolves with the page height in px when the story has not changed for some rounds of frames and idle periods. */
async function settled(canvas: HTMLElement, rounds = SAME_ROUNDS): Promise<number> {
  let before: string | undefined;
  for (let same = 0, round = 0; same < rounds; round++) {
    if (round > MOST_ROUNDS) throw new Error('The story does not come to rest.');
    const elements = [...everyElement(canvas)];
    for (const element of elements) await (element as { updateComplete?: Promise<boolean> }).updateComplete;
    await document.fonts.ready;
    await twoFrames();
    await idle();
    const shadows = elements.map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');
    const now = [canvas.getBoundingClientRect().height, canvas.innerHTML, ...shadows].join('\n');
    same = now === before && elements.every(isLoaded) ? same + 1 : 0;
    before = now;
  }
  scrollTo(0, 0);
  return document.documentElement.scrollHeight;
}

let canvas: HTMLElement | undefined;

performance.setResourceTimingBufferSize(10_000);
const loadedImages = () =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'img').length;

async function play(name: string): Promise<void> {
  canvas?.remove();
  document.documentElement.dataset['scheme'] = 'light';
  canvas = document.createElement('div');
  canvas.id = 'storybook-root';
  document.body.append(canvas);
  await stories.get(name)!.run({ canvasElement: canvas });
}

const pictures = {
  names: [...stories.keys()],
  /**
   * Draws a story in light and plays it, and does so again if images were loaded meanwhile, since Chromium draws late
   * images less exactly. Resolves with the page height in px.
   */
  async show(name: string): Promise<number> {
    const before = loadedImages();
    await play(name);
    const height = await settled(canvas!);
    if (loadedImages() === before) return height;
    await play(name);
    return settled(canvas!);
  },
  /** Switches to dark. One round is enough, since only colours change. */
  async darken(): Promise<number> {
    document.documentElement.dataset['scheme'] = 'dark';
    return settled(canvas!, 1);
  },
  settled: () => settled(canvas!),
};

export type Pictures = typeof pictures;
Object.assign(window, { pictures });
