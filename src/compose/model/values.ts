/** Conversion of values to editable text and back. */
import { safeAddress } from '../../records/addresses.js';
import { orcidAddress, rorAddress } from '../../records/identifiers.js';

type Loose = Record<string, unknown>;

/** Something with a name and addresses: an organisation, a person or a journal. */
interface Named extends Loose {
  name: unknown;
  url?: string;
}

const WORDING = /^([a-z]{2,3}(?:-[A-Za-z]+)*): (.+)$/;

/** A text as editable text; several wordings are one per line, `nb: …`. */
export function wordingText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([lang, text]) => `${lang}: ${String(text)}`)
        .join('\n')
    : '';
}

/** Parses an edited text, which may have several wordings if it had several before. */
export function wordingsIn(text: string, wasMany: boolean): unknown {
  const lines = text.split('\n').filter((line) => line.trim());
  const found = lines.map((line) => WORDING.exec(line.trim()));
  return wasMany && found.every((each) => each !== null)
    ? Object.fromEntries(found.map((each) => [each![1], each![2]]))
    : text.trim();
}

/** A name with its addresses as editable text: `Nord universitet https://www.nord.no/`. */
export function nameText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : '';
  const { name, url, ror, orcid } = value as Loose;
  return [wordingText(name).replaceAll('\n', ' / '), url, ror, orcid].filter(Boolean).join(' ');
}

/** Parses a name with its addresses, keeping earlier data that the text cannot express. */
export function nameIn(text: string, before: unknown): Named | undefined {
  const old = (typeof before === 'object' && before !== null ? before : {}) as Loose;
  if (text.trim() === nameText(old)) return old as Named;
  const words = text.trim().split(/\s+/);
  const addresses: string[] = [];
  while (/^https?:\/\//.test(words.at(-1) ?? '')) addresses.unshift(words.pop()!);
  const name = words.join(' ');
  if (!name) return undefined;
  const { name: _, url: _url, ror: _ror, orcid: _orcid, ...rest } = old;
  const named: Named = { ...rest, name };
  for (const address of addresses) {
    const [ror, orcid] = [rorAddress(address), orcidAddress(address)];
    if (ror) named['ror'] = ror;
    else if (orcid) named['orcid'] = orcid;
    else if (safeAddress(address)) named.url = address;
  }
  return named;
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Parses names, one per line; unchanged lines keep their values. */
export function namesIn(text: string, before: unknown): Named[] {
  const old = Array.isArray(before) ? (before as unknown[]) : [];
  return linesOf(text).flatMap((line) => {
    const same = old.find((each) => nameText(each) === line);
    const named = same ? (same as Named) : nameIn(line, undefined);
    return named ? [named] : [];
  });
}
