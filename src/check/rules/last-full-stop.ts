import type { Rule } from '../types.js';

/** Abbreviations, whose full stop does not count. */
const ABBREVIATION =
  /(?:^|[\s(])(?:etc|mm|m\.m|m\.fl|mfl|osv|o\.l|bl\.a|et al|ed|eds|red|vol|nr|inc|ltd|co|jr)\.$/i;
const MIN_ITEMS = 4;

/** A list in which only the last item ends with a full stop. */
export const lastFullStop: Rule = {
  name: 'last-full-stop',
  severity: 'info',
  texts: {
    main: {
      nb: {
        message: 'Det siste punktet i lista ender med punktum, de andre gjør det ikke.',
        why: 'Det ser ut som en forglemmelse, og punktumet kan bli tatt for en del av tittelen.',
        fix: 'Ta bort punktumet.',
      },
      en: {
        message: 'The last item of the list ends with a full stop; the others do not.',
        why: 'It looks like an oversight, and the full stop may be read as part of the title.',
        fix: 'Remove the full stop.',
      },
    },
  },
  *find({ lists }) {
    for (const { element: list } of lists) {
      const texts = [...list.querySelectorAll('li')].map((item) => ({ item, text: item.textContent.trim() }));
      // items of several sentences need a full stop
      const plain = texts.filter(
        ({ text }) => text && !/\p{L}{2}[)»”"]*\. \p{Lu}/u.test(text.replace(/\s+/g, ' ')),
      );
      const last = plain.at(-1);
      if (!last || plain.length < MIN_ITEMS || last.item !== texts.at(-1)!.item) continue;
      const ends = plain.filter(({ text }) => text.endsWith('.'));
      if (ends.length !== 1 || ends[0] !== last || ABBREVIATION.test(last.text)) continue;
      const node = lastText(last.item);
      const at = node?.data.trimEnd().length ?? 0;
      if (!node || node.data[at - 1] !== '.') continue;
      yield { node: last.item, edits: [{ node, start: at - 1, end: at, text: '' }] };
    }
  },
};

function lastText(node: Node): Text | undefined {
  for (let child = node.lastChild; child; child = child.previousSibling) {
    if (child.nodeType === 3 && (child as Text).data.trim()) return child as Text;
    const inner = child.nodeType === 1 ? lastText(child) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
