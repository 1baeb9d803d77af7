/** Differences that visitors see in saved markup, without the script and with it. */
import '../../src/define.js';
import { upgrade } from '../../src/upgrade/index.js';
import { missing, wordsOf } from './kept.js';
import { snippetOf, type Content } from '../../stories/publishing/snippets.js';

export interface Shown {
  /** Words not displayed without JavaScript. */
  notShown: string[];
  /** Number of elements, created by `upgrade` or from the markup. */
  elements: number;
  /** Words that the element shows for the snippet but not for the saved markup. */
  notDrawn: string[];
}

/**
 * Compares the displayed text of saved markup with that of the snippet.
 *
 * @param byRule Whether the element is created by a site rule instead of marks in the snippet.
 */
export async function show(
  snippet: string,
  saved: string,
  content: Content,
  byRule: boolean,
): Promise<Shown> {
  const words = wordsOf(await textWithoutScript(snippet));
  const whole = await drawn(snippetOf(content, 'tag'), content, false);
  if (whole.words.length < words.length / 2)
    throw new Error(`<${content.tag}> does not show its snippet: ${whole.words.join(' ')}`);
  const left = await drawn(saved, content, byRule);
  return {
    notShown: missing(words, wordsOf(await textWithoutScript(saved))),
    elements: left.elements,
    notDrawn: missing(whole.words, left.words),
  };
}

/** A page with the style sheet but no defined elements. */
async function openPage(): Promise<HTMLElement> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { head, body } = frame.contentDocument!;
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: '/src/styles/rg.css' });
  head.append(sheet);
  await new Promise((done, fail) => {
    sheet.onload = done;
    sheet.onerror = fail;
  });
  return body;
}

let page: Promise<HTMLElement> | undefined;

async function textWithoutScript(html: string): Promise<string> {
  const body = await (page ??= openPage());
  body.innerHTML = html;
  return body.innerText;
}

interface Drawing {
  words: string[];
  elements: number;
}

const drawings = new Map<string, Promise<Drawing>>();

/** Words that elements show after `upgrade`. Cached, since many editors save the same markup. */
function drawn(html: string, content: Content, byRule: boolean): Promise<Drawing> {
  const key = `${byRule} ${html}`;
  let drawing = drawings.get(key);
  if (!drawing) drawings.set(key, (drawing = draw(html, content, byRule)));
  return drawing;
}

async function draw(html: string, { tag, heading }: Content, byRule: boolean): Promise<Drawing> {
  const page = document.createElement('main');
  page.innerHTML = html;
  document.body.append(page);
  upgrade(byRule ? [{ heading, as: tag, exact: true }] : [], page)();
  const elements = [...page.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(tag)];
  for (const element of elements) await element.updateComplete;
  const words = elements.flatMap((element) => wordsOf(seen(element)));
  page.remove();
  return { words, elements: elements.length };
}

/** The rendered text of a node, through shadow roots and slots. */
function seen(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if ((node as Element).localName === 'style') return '';
  const slotted = node instanceof HTMLSlotElement && node.assignedNodes();
  const children = slotted && slotted.length ? slotted : ((node as Element).shadowRoot ?? node).childNodes;
  return ` ${[...children].map(seen).join('')} `;
}
