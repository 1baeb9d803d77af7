/** Reading of clipboard content, and detection of the program it comes from. */
import { markup } from './parts.js';
import { MOST_CHARACTERS, Refused, type Input, type Source } from './input.js';

/** The parts of the clipboard, by MIME type, as `DataTransfer` has them. */
export interface Clipboard {
  html: string;
  text: string;
  /** MIME types of its files. */
  files: readonly string[];
}

const LETTER = /[\p{L}\p{N}]/u;

/** Traces of programs in clipboard HTML, most reliable first. */
const SIGNS: readonly (readonly [Source, RegExp])[] = [
  ['google-docs', /docs-internal-guid|google-sheets-html-origin/],
  [
    'word-online',
    /\bSCXW\d|\bListContainerWrapper\b|\bclass="?(?:[^">]*\s)?(?:NormalTextRun|TextRun|OutlineElement)\b/,
  ],
  ['excel', /schemas-microsoft-com:office:excel|content="?(?:Microsoft Excel|Excel\.Sheet)/i],
  [
    'outlook',
    /\belementToProof\b|\bx_Mso|name="?Generator"? content="?Microsoft Exchange|data-ogsc|OutlookMessageHeader/,
  ],
  [
    'word',
    /schemas-microsoft-com:office:word|content="?(?:Microsoft Word|Word\.Document)|class="?Mso|mso-list:/i,
  ],
  ['apple-notes', /Cocoa HTML Writer|Apple-converted-space|\.AppleSystemUIFont/],
];

/** The program that clipboard HTML comes from; `page` if it leaves no trace. */
export const sourceOfHtml = (html: string): Source => {
  const start = html.slice(0, 200_000);
  return SIGNS.find(([, sign]) => sign.test(start))?.[0] ?? 'page';
};

/** Data URLs of pictures. */
const EMBEDDED = /\bdata:[\w.+/;=-]*base64,[\w+/=\s%-]+/gi;

/** Removes embedded pictures from HTML. @throws {Refused} If the rest is too long. */
export function slimHtml(html: string): string {
  const slim = html.includes('base64,') ? html.replace(EMBEDDED, '') : html;
  checkLength(slim);
  return slim;
}

export function checkLength(text: string): void {
  if (text.length > MOST_CHARACTERS) throw new Refused('too-large', { size: (text.length / 1e6).toFixed(1) });
}

/** Whether a program marks languages by its spelling checker, which is unreliable. */
const isOffice = (source: Source): boolean => ['word', 'word-online', 'outlook', 'excel'].includes(source);

/**
 * Reads the clipboard: its HTML if that contains words, otherwise its text.
 *
 * @throws {Refused} If there are no words, or too many.
 */
export async function fromClipboard({ html, text, files }: Clipboard): Promise<Input> {
  if (html.trim()) {
    const slim = slimHtml(html);
    const source = sourceOfHtml(slim);
    const { markupFrom } = await markup.load();
    const root = markupFrom(slim, { withoutLanguages: isOffice(source) });
    // source code copied as text also comes as HTML that displays it
    if (LETTER.test(root.textContent) && !isSource(text)) return { source, root };
  }
  if (LETTER.test(text)) return fromText(text);
  if (files.some((type) => type.startsWith('image/')) || /<img\b/i.test(html)) throw new Refused('picture');
  throw new Refused('empty');
}

/** Reads pasted or typed text; tables, JSON, BibTeX and HTML are detected. */
export async function fromText(given: string): Promise<Input> {
  const text = given.replace(/^\uFEFF/, '');
  if (!LETTER.test(text)) throw new Refused('empty');
  if (isSource(text)) {
    const slim = slimHtml(text);
    const { markupFrom } = await markup.load();
    return { source: 'html', root: markupFrom(slim) };
  }
  checkLength(text);
  if (/^\s*[[{]/.test(text) && isJson(text)) return { source: 'json', text };
  if (/^\s*@\w+\s*\{/m.test(text) && /^\s*\w+\s*=\s*[{"]/m.test(text)) return { source: 'bibtex', text };
  if (isTable(text)) return { source: 'table', text };
  return { source: 'text', text };
}

const isSource = (text: string): boolean =>
  /^\s*<(?:!doctype|html|head|body|main|div|section|article|ul|ol|li|p|h[1-6]|table|blockquote|rg-[\w-]+)[\s>]/i.test(
    text,
  ) && /<\/\w[\w-]*>\s*$/.test(text);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the first lines have the same number of columns, at least two. */
function isTable(text: string): boolean {
  const lines = text
    .split(/\r\n?|\n/)
    .filter(Boolean)
    .slice(0, 6);
  if (lines.length < 2) return false;
  const columns = (separator: string) => lines.map((line) => line.split(separator).length);
  const tabs = columns('\t');
  if (tabs[0]! > 1 && tabs.every((count) => count === tabs[0])) return true;
  const semicolons = columns(';');
  return semicolons[0]! > 2 && semicolons.every((count) => count >= semicolons[0]!) && lines[0]!.length < 300;
}
