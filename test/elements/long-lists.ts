import type { LitElement } from 'lit';
import { waitUntil } from '../wait.js';

export interface Shown extends LitElement {
  records: readonly object[];
}

export const list = (entry: (i: number) => string) => (count: number) =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li>${entry(i)}</li>`).join('')}</ul>`;

/** Tags with functions that create content with a number of entries. */
export const KINDS: readonly (readonly [tag: string, content: (count: number) => string])[] = [
  ['rg-project-list', list((i) => `Omsorg ${i} (2020–2024)`)],
  ['rg-partner-grid', list((i) => `Nabo ${i}`)],
  ['rg-social-links', list((i) => `<a href="https://example.org/${i}">Lenke ${i}</a>`)],
  ['rg-word-cloud view="list"', list((i) => `ord${i} (${i + 1})`)],
  ['rg-special-issue-list', list((i) => `Temanummer: «Omsorg ${i}». Akademisk kvarter`)],
  [
    'rg-definition-quote',
    (count) =>
      Array.from(
        { length: count },
        (_, i) => `<blockquote><p>Velferd er ${i}.</p></blockquote><p>(Ness, ${1950 + (i % 70)})</p>`,
      ).join(''),
  ],
];

/** The box around the element, removed after each test. */
export let box: HTMLElement;

/** Inserts an element and returns it before it is drawn. */
export function mount(tag: string, content: string): Shown {
  box = document.createElement('div');
  box.lang = 'nb';
  box.innerHTML = `<${tag}>${content}`;
  document.body.append(box);
  return box.firstElementChild as Shown;
}

afterEach(() => box.remove());

/** Runs a function while the clock advances by more than half a time slice on each reading. */
export async function atSlowClock<T>(run: () => Promise<T>): Promise<T> {
  const { now } = performance;
  let time = now.call(performance);
  performance.now = () => (time += 5);
  try {
    return await run();
  } finally {
    performance.now = now;
  }
}

/** Number of event loop turns until a condition holds. */
export async function turnsUntil(isSo: () => boolean): Promise<number> {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns++;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  await waitUntil(isSo, 'long content');
  port1.close();
  return turns;
}

export const isDrawn = (element: Shown) => !!element.shadowRoot?.querySelector('[data-view]');
