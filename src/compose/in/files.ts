/** Reading of dropped or chosen files; their type is detected from content and name. */
import { textOfBytes } from '../../readers/files/bytes.js';
import { readTable } from '../read/data.js';
import { checkLength, fromText, slimHtml } from './clipboard.js';
import { Refused, type Input } from './input.js';
import { excelFiles, markup, wordFiles } from './parts.js';

/** File extensions that the file field accepts. */
export const ACCEPTED = '.html,.htm,.txt,.md,.csv,.tsv,.json,.jsonld,.bib,.xlsx,.docx';

/** Size limit of a file, in bytes; documents may contain pictures. */
const MOST_BYTES = 20_000_000;

/** The part of `File` that is used. */
export interface NamedFile {
  name: string;
  size: number;
  type?: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads a file, without interpreting its entries. @throws {Refused} If it cannot be read. */
export async function fromFile(file: NamedFile): Promise<Input> {
  const { name } = file;
  if (file.type?.startsWith('image/')) throw new Refused('picture', { name });
  if (!file.size) throw new Refused('empty', { name });
  if (file.size > MOST_BYTES) throw new Refused('too-large', { name, size: (file.size / 1e6).toFixed(1) });
  const bytes = await file.arrayBuffer();
  const input = await fromBytes(bytes, name.toLowerCase(), name);
  return { ...input, name };
}

async function fromBytes(bytes: ArrayBuffer, lower: string, name: string): Promise<Input> {
  const start = String.fromCharCode(...new Uint8Array(bytes.slice(0, 8)));
  if (start.startsWith('PK')) return fromArchive(bytes, lower, name);
  if (start.startsWith('%PDF')) throw new Refused('pdf', { name });
  if (start.startsWith('\xD0\xCF\x11\xE0'))
    throw new Refused(/\.xl/.test(lower) ? 'old-excel' : 'old-word', { name });
  if (/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF)/.test(start)) throw new Refused('picture', { name });
  const text = textOfBytes(new Uint8Array(bytes)).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new Refused('unknown-file', { name });
  if (/\.html?$/.test(lower)) {
    const { markupFrom } = await markup.load();
    return { source: 'html', root: markupFrom(slimHtml(text)) };
  }
  checkLength(text);
  if (/\.[ct]sv$/.test(lower)) return { source: 'table', text };
  if (/\.(?:json|jsonld)$/.test(lower)) return { source: 'json', text };
  if (/\.bib$/.test(lower)) return { source: 'bibtex', text };
  return fromText(text);
}

/** Whether a sheet has entries, unlike a front page. */
const hasEntries = ({ text }: { text: string }): boolean => !!readTable(text, undefined).drafts.length;

/** Reads an archive: a document or a workbook, depending on the files inside. */
async function fromArchive(bytes: ArrayBuffer, lower: string, name: string): Promise<Input> {
  const names = new TextDecoder('latin1').decode(bytes);
  try {
    if (names.includes('word/document')) {
      const { htmlOfDocx } = await wordFiles.load();
      const { markupFrom } = await markup.load();
      return {
        source: 'docx',
        root: markupFrom(slimHtml(await htmlOfDocx(bytes)), { withoutLanguages: true }),
      };
    }
    if (names.includes('xl/workbook')) {
      const { sheetsOfXlsx } = await excelFiles.load();
      const sheets = await sheetsOfXlsx(bytes);
      if (!sheets.length) throw new Refused('empty', { name });
      return { source: 'excel', text: (sheets.find(hasEntries) ?? sheets[0]!).text, sheets };
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('broken-file', {
      name,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
  throw new Refused(/\.(?:docx|xlsx)$/.test(lower) ? 'broken-file' : 'unknown-file', { name, reason: '' });
}
