import { isSkipped } from '../page/blocks.js';
import { CHROME } from '../page/sections.js';
import { shortened } from '../page/page.js';
import type { Rule } from '../types.js';

/** Classes of links that are visually set apart from the text. */
const APART =
  /(?:^|[\s_-])(?:btn|button|knapp|badge|tag|chip|pill|icon|ikon|anchor|permalink|headerlink|label)(?:[\s_-]|$)/i;
const BLOCK =
  'p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, blockquote, figcaption, caption, address, section, article, main, body';

/** A link without a space between it and the word before. */
export const fusedLink: Rule = {
  name: 'fused-link',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: 'Lenka «{text}» henger sammen med ordet foran: «{both}».',
        why: 'Ordene leses som ett, av mennesker, skjermlesere og søk.',
        fix: 'Sett et mellomrom foran lenka.',
      },
      en: {
        message: 'The link “{text}” is fused to the word before it: “{both}”.',
        why: 'People, screen readers and search engines read the two as one word.',
        fix: 'Put a space before the link.',
      },
    },
  },
  *find(page) {
    for (const link of page.all('a[href]')) {
      const text = link.textContent;
      // a link that continues the word before it starts with a lower-case letter
      if (!/^\p{Lu}\p{L}/u.test(text) || APART.test(link.getAttribute('class') ?? '')) continue;
      const before = textBefore(link);
      const word =
        /(?:[\p{Ll}\d»”]|\p{L}[.,;:!?)])$/u.test(before?.data ?? '') && /\S+$/.exec(before!.data)?.[0];
      if (!before || !word || link.closest(CHROME) || isCamel(word, text)) continue;
      if (!hasOwnWords(link)) continue;
      yield {
        node: link,
        values: { text: shortened(text), both: word + (/^\S+/.exec(text)?.[0] ?? '') },
        edits: [{ node: before, start: before.data.length, end: before.data.length, text: ' ' }],
      };
    }
  },
};

/** Whether a short word before a one-word link is the start of a name, such as "Mc" or "Open". */
const isCamel = (word: string, text: string) => !/\s/.test(text.trim()) && /^\p{Lu}?\p{Ll}{1,3}$/u.test(word);

/** The text node directly before a link, unless a break, a block or the like separates them. */
function textBefore(link: Element): Text | undefined {
  let node: Node = link;
  for (;;) {
    while (!node.previousSibling) {
      const parent = node.parentElement;
      if (!parent || parent.matches(BLOCK) || parent.localName === 'div') return undefined;
      node = parent;
    }
    node = node.previousSibling;
    while (node.nodeType === 1 && node.lastChild) {
      const element = node as Element;
      if (
        element.matches(BLOCK) ||
        element.matches('div, ul, ol, table, button, sup, sub') ||
        isSkipped(element)
      )
        return undefined;
      node = element.lastChild!;
    }
    if (node.nodeType === 3) {
      if ((node as Text).data) return node as Text;
    } else if (node.nodeType !== 8) return undefined;
  }
}

/** Whether the block has text besides links; in a row of links, styles usually separate them. */
function hasOwnWords(link: Element): boolean {
  const block = link.closest(BLOCK);
  if (!block) return false;
  const linked = [...block.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + textContent.length,
    0,
  );
  return block.textContent.trim().length > linked + 2;
}
