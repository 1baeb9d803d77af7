import { isLabelStem } from '../labelled/label-stems.js';
import { statusSaid } from '../words/statuses.js';
import { tokenize } from '../words/tokens.js';

export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

const PICTURES = 'img, picture, svg, video, iframe';

/** Elements of a container that match a selector and are not inside another that does. */
export const outermost = (container: Element, selector: string): Element[] =>
  [...container.querySelectorAll(selector)].filter((element) => {
    const outer = element.parentElement?.closest(selector);
    return !outer || !container.contains(outer) || outer === container;
  });

/** The words of a node, with single spaces. */
export const wordsOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether a node has words or a picture. */
export const isFilled = (node: Node): boolean =>
  wordsOf(node) !== '' ||
  (node.nodeType === 1 &&
    ((node as Element).matches(PICTURES) || !!(node as Element).querySelector(PICTURES)));

/** Whether words are a label: few, and the last of them is one that labels end with. */
export function isLabel(words: string): boolean {
  const said = tokenize(words.replace(/\s*[:：]\s*$/, '')).filter(({ kind }) => kind === 'word');
  return said.length > 0 && said.length < 5 && isLabelStem(said.at(-1)!.fold);
}

/** Words as the label of a line. */
export const asLabel = (words: string): string => `${words.replace(/\s*[:：]\s*$/, '')}: `;

/** Beginnings of words that stand beside a status in a heading, folded. */
const BESIDE =
  /^(?:prosj|proj|hank|forsk|resear|rech|tutk|onderz|var|our|unser|onze|nos|and|og|och|und|ja|en|et|i|in|progress|cours)/;

/** Whether words name a status and nothing else: "Ongoing projects", "Tidligere forskningsprosjekter". */
export function namesStatus(words: string): boolean {
  if (!statusSaid(words)) return false;
  const said = tokenize(words).filter(({ kind }) => kind === 'word');
  return (
    said.filter(({ fold }) => !BESIDE.test(fold)).every(({ text }) => statusSaid(text)) && said.length < 6
  );
}

/** Headings of a container outside these parts of it that name no status: what they head may be one entry or many. */
export const otherHeadings = (container: Element, parts: readonly Element[]): Element[] =>
  [...container.querySelectorAll(HEADINGS)].filter(
    (heading) =>
      isFilled(heading) && !namesStatus(wordsOf(heading)) && !parts.some((part) => part.contains(heading)),
  );
