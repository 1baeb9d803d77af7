import type { Refusal, Source, WantedKind } from '../in/input.js';
import type { Problem } from '../model/field.js';
import type { Origin } from '../model/types.js';
import type { SortBy } from '../model/operations.js';

/** Plural forms of a phrase; `{}` stands for the number. */
export interface Plural {
  one: string;
  other: string;
}

/** The strings of the composer in one language; `{}` and `{name}` are placeholders. */
export interface Words {
  title: string;
  lead: string;
  language: string;
  private: string;
  steps: { paste: string; read: string; look: string; export: string };
  paste: {
    label: string;
    hint: string;
    read: string;
    file: string;
    drop: string;
    reading: string;
    from: Record<Source, string>;
    imported: string;
    as: string;
    sheet: string;
    again: string;
    unread: string;
  };
  kinds: Record<WantedKind, string>;
  counts: Record<Exclude<WantedKind, 'page'>, Plural>;
  refusals: Record<Refusal, string>;
  read: {
    hint: string;
    progress: string;
    confirmAll: string;
    undo: string;
    redo: string;
    sort: string;
    sorts: Record<SortBy, string>;
    add: string;
    none: string;
    keys: string;
    keysTitle: string;
    line: string;
    noLine: string;
    confirmed: string;
    offer: string;
    split: string;
    splitHere: string;
    splitHint: string;
    cancel: string;
    join: string;
    up: string;
    down: string;
    remove: string;
    newName: string;
    findings: string;
    found: Plural;
    nextFinding: string;
    fix: string;
    set: string;
    fixAll: Plural;
  };
  origins: Record<Origin, string>;
  problems: Record<Problem, string>;
  labels: Record<string, string>;
  values: Record<string, string>;
  hints: Record<string, string>;
  look: {
    width: string;
    phone: string;
    desktop: string;
    colours: string;
    light: string;
    dark: string;
    content: string;
    settings: string;
    standard: string;
  };
  take: {
    system: string;
    unknown: string;
    code: string;
    editors: string;
    copy: string;
    copySource: string;
    copied: string;
    copiedSource: string;
    byHand: string;
    source: string;
    downloads: string;
    theme: string;
    themeHint: string;
    copyLine: string;
    unconfirmed: Plural;
    ways: Record<'tag' | 'class' | 'marker' | 'labelled', string>;
    rich: string;
    asSource: string;
    untried: string;
  };
  done: {
    confirmed: string;
    unconfirmed: string;
    removed: string;
    added: string;
    split: string;
    joined: string;
    moved: string;
    sorted: string;
    edited: string;
    read: string;
    undone: string;
    redone: string;
    nothing: string;
    restored: string;
    cleared: string;
    allConfirmed: string;
    fixed: string;
    allFixed: Plural;
  };
  saved: string;
  clear: string;
}
