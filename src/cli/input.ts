import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { textOfBytes } from '../readers/files/bytes.js';
import { Failure, reasonOf } from './fail.js';
import { PROGRAM } from './options.js';

const PAGE = /\.x?html?$/i;
const SKIPPED = /^(?:\..*|node_modules)$/;
const TIMEOUT_SECONDS = 20;
/** Maximum depth of nested sitemaps. */
const MAX_LEVELS = 3;

export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** The text of a file or address. @throws {Failure} If it cannot be read or fetched. */
export async function textOf(input: string): Promise<string> {
  const bytes = await (isAddress(input) ? fetchBytes(input) : bytesOf(input));
  if (!isText(bytes)) throw new Failure(`${input} is not a text file. ${adviceFor(input)}`);
  return textOfBytes(bytes);
}

/** Bytes within which a file that is not text has a zero byte, unless it is a ZIP or PDF file. */
const HEAD = 1024;

function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  // UTF-16 with its mark
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return start !== 'PK\x03\x04' && start !== '%PDF' && !bytes.subarray(0, HEAD).includes(0);
}

function adviceFor(input: string): string {
  const composer = `open it in the composer (${PROGRAM} compose)`;
  if (/\.xls[xm]$/i.test(input)) return `Save the sheet as CSV, or ${composer}.`;
  if (/\.docx$/i.test(input)) return `Save it as a web page, or ${composer}.`;
  return 'Name a page, a text, a table (.csv) or JSON.';
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(`${file}: no such file. Check the name and the folder.`);
    if (code === 'EISDIR') throw new Failure(`${file} is a folder. Name a file in it.`);
    throw new Failure(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000) });
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    throw new Failure(
      `${address} cannot be reached: ${reasonOf(cause ?? error)}. Check the address and the connection.`,
    );
  }
  if (!response.ok)
    throw new Failure(`${address} answers ${response.status} ${response.statusText}. Check the address.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Expands inputs to pages: files, addresses, the pages in folders and in sitemaps. Problems go to `report`. */
export async function pagesOf(
  inputs: readonly string[],
  report: (problem: string) => void,
): Promise<string[]> {
  const pages = new Set<string>();
  for (const input of inputs)
    try {
      for (const page of await expand(input)) pages.add(page);
    } catch (error) {
      report(reasonOf(error));
    }
  return [...pages];
}

async function expand(input: string, level = 0): Promise<string[]> {
  if (/\.xml(?:[?#]|$)/i.test(input)) {
    const listed = locationsIn(await textOf(input));
    if (!listed.length) throw new Failure(`${input} lists no pages. A sitemap lists them in <loc> elements.`);
    const pages: string[] = [];
    for (const one of listed)
      pages.push(
        ...(/\.xml(?:[?#]|$)/i.test(one) && level < MAX_LEVELS ? await expand(one, level + 1) : [one]),
      );
    return pages;
  }
  if (isAddress(input)) return [input];
  const found = await stat(input).catch(() => undefined);
  if (!found) throw new Failure(`${input}: no such file or folder. Check the name.`);
  if (!found.isDirectory()) return [input];
  const pages = await pagesIn(input);
  if (!pages.length) throw new Failure(`${input} contains no .html files.`);
  return pages;
}

async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !SKIPPED.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? pagesIn(path) : PAGE.test(entry.name) ? [path] : [];
      }),
  );
  return found.flat();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const locationsIn = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*(.*?)\s*(?:\]\]>)?\s*<\/loc>/gs)].map(([, address = '']) =>
    address.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all),
  );
