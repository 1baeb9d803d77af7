/** Work in progress, saved in the browser. The composer also works without storage. */
import type { Workspace, Kind } from './model/types.js';

const KEY = 'rg-compose';
const VERSION = 2;

interface SavedWork {
  workspace: Workspace;
  headings: Partial<Record<Kind, string>>;
  lang: string;
}

/** Saves the work; `false` if the browser does not allow it. */
export function save(work: SavedWork): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, ...work }));
    return true;
  } catch {
    return false;
  }
}

/** The saved work, if there is any that this version can read. */
export function load(): SavedWork | undefined {
  try {
    const { version, workspace, headings, lang } = JSON.parse(
      localStorage.getItem(KEY) ?? '{}',
    ) as SavedWork & {
      version?: number;
    };
    return version === VERSION && workspace.entries.length ? { workspace, headings, lang } : undefined;
  } catch {
    return undefined;
  }
}

export function clearSaved(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // storage is not available, so nothing is saved
  }
}
