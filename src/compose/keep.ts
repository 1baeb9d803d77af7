/** Work in progress, kept in the browser. Where it may not be kept, the composer works without. */
import type { Desk, Kind } from './model/types.js';

const KEY = 'rg-compose';
const VERSION = 1;

interface Kept {
  desk: Desk;
  headings: Partial<Record<Kind, string>>;
  lang: string;
}

/** Keeps work; `false` if the browser does not. */
export function keep(kept: Kept): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, ...kept }));
    return true;
  } catch {
    return false;
  }
}

/** The work that was kept, if there is some that this version can read. */
export function recall(): Kept | undefined {
  try {
    const { version, desk, headings, lang } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Kept & {
      version?: number;
    };
    return version === VERSION && desk.entries.length ? { desk, headings, lang } : undefined;
  } catch {
    return undefined;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing is kept where this is not allowed
  }
}
