import { baseLanguage } from '../../records/pick-text.js';
import type { Passage } from '../../text/types.js';

/** Elements that are not running text: controls, navigation, code, pictures, struck-out text. */
const SKIPPED = new Set(
  `script style template noscript head nav button input select textarea datalist code pre kbd samp math svg
  canvas iframe object audio video del rt rp rg-word-cloud`.split(/\s+/),
);
const HIDDEN = '[hidden], [aria-hidden="true"], [role="navigation"], [role="search"], dialog:not([open])';
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data dfn em font i ins label mark output q ruby s small span strike strong
  sub sup time tt u var wbr`.split(/\s+/),
);

/** A footnote mark, which is attached to a word but not part of it. */
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|\*+)[\])]?\s*$/;
/** Empty line, which ends a sentence. */
const LINE_END = '\n\n';

/**
 * The text of a part of a page, as input for `countTerms`. Each paragraph, heading, list item or table cell is a
 * passage, in order, with the nearest `lang`; runs in another language are separate passages. Hidden content,
 * navigation, form controls, code and word clouds are skipped.
 *
 * @param root The part to read, even if it is hidden itself.
 */
export function readPassages(root: Element): Passage[] {
  const passages: Passage[] = [];
  let text = '';
  let language = '';
  const end = () => {
    const read = text
      .normalize('NFC')
      .replace(/ *\n+ */g, LINE_END)
      .replace(/ {2,}/g, ' ')
      .trim();
    if (/[\p{L}\p{N}]/u.test(read)) passages.push({ text: read, ...(language && { lang: language }) });
    text = '';
  };
  const put = (run: string, lang: string) => {
    if (baseLanguage(lang) !== baseLanguage(language)) {
      if (run.trim() === '') return void (text += run);
      end();
    }
    if (!text) language = lang;
    text += run;
  };
  const walk = (node: Node, lang: string) => {
    if (isText(node)) return put(node.data.replace(/[\u00AD\u200B]/g, '').replace(/\s+/g, ' '), lang);
    if (!isElement(node)) return;
    if (node.localName === 'br') return void (text += LINE_END);
    if (node !== root && (SKIPPED.has(node.localName) || node.matches(HIDDEN))) return;
    if (node.localName === 'sup' && NOTE_MARK.test(node.textContent)) return;
    const block = !INLINE.has(node.localName);
    if (block) end();
    const own = node.getAttribute('lang') ?? lang;
    node.childNodes.forEach((child) => walk(child, own));
    if (block) end();
  };
  walk(root, root.closest('[lang]')?.getAttribute('lang') ?? '');
  end();
  return passages;
}

// by number, since this module also runs without DOM globals
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
