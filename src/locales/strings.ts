import type { Facet } from '../records/project-index.js';
import type { SortKey } from '../records/query.js';
import type { CallState, IssueKind, Status, WordView } from '../records/types.js';

/**
 * All strings of the elements in one language; the compiler rejects a locale with missing keys. `{}` is a placeholder for
 * a name, number or date.
 */
export interface Strings {
  /** Joins the last of several names. */
  and: string;
  /** Words around a quotation and its source. */
  quotation: {
    /** A quoted page: `p. {}`, `s. {}`. */
    page: string;
    /** Several quoted pages: `pp. {}`. */
    pages: string;
    inPress: string;
    undated: string;
    /** Announces the title of the source to readers who cannot see the italics. */
    source: string;
    /** Label of the choice of languages, for screen readers. */
    language: string;
    /** Label of the choice of versions. */
    version: string;
    /** Button that shows the changes since the previous version. */
    changes: string;
    /** Announced before added words. */
    added: string;
    /** Announced before removed words. */
    removed: string;
    /** Button that opens the citation menu; a short word. */
    cite: string;
    /** Menu item: the in-text citation. */
    inText: string;
    /** Menu item: the full reference. */
    reference: string;
    /** Menu item: the address of the quotation. */
    link: string;
    /** Announced after copying, before the name of the copied item. */
    copied: string;
  };
  project: {
    status: Record<Status, string>;
    /** Names for the keys in `Project.types`. */
    types: Record<ProjectType, string>;
    fundedBy: string;
    grant: string;
    coordinatedBy: string;
    ledBy: string;
    with: string;
    /** A period without a known end: `from {}`. */
    since: string;
    /** A period with only a known end. */
    until: string;
    /** Read aloud in place of the dash between two dates. */
    to: string;
    /** Opens a long summary. */
    about: string;
    /** Announced before a period. */
    period: string;
    /** Heading of the group of projects without the value that groups the list. */
    other: string;
    /** Number of projects, announced with a group's heading. */
    count: { one: string; other: string };
  };
  filter: {
    search: string;
    /** Opens the filters of a list. */
    narrow: string;
    facets: Record<Facet, string>;
    sort: string;
    /** Sort orders; the empty key is the order of the page. */
    sorts: Record<SortKey | '', string>;
    /** The number shown and the total; the plural form depends on the total. */
    showing: { one: string; other: string };
    clear: string;
    none: string;
    /** Button that removes a filter: its name and the number of matches without it, which determines the plural form. */
    without: { one: string; other: string };
    more: string;
    all: string;
  };
  timeline: {
    /** Accessible name of the chart if no heading names it. */
    label: string;
    /** Column heading of the titles, for screen readers, to which the chart is a table. */
    project: string;
    /** Column heading of the statuses. */
    status: string;
    /** Label of the line for today. */
    today: string;
  };
  issue: {
    /** Kinds of special issues with a key; others are shown as on the page. */
    kinds: Record<IssueKind, string>;
    /** State of a call, in one or two words. */
    state: Record<CallState, string>;
    deadline: string;
    /** Days until the deadline. */
    daysLeft: { one: string; other: string };
    editedBy: string;
    volume: string;
    issue: string;
    /** The date of publication, unless the state is “published”: `publication {}`. */
    published: string;
    /** Text of a link to a call that has none on the page. */
    call: string;
    /** The same if the call is a file. */
    download: string;
    /** Button that saves the deadline as a calendar file. */
    calendar: string;
    /** Announced after saving. */
    saved: string;
    /** Name of the calendar event; `{}` is the title of the issue. */
    deadlineOf: string;
    /** Headings of the groups of a list. */
    groups: Record<Exclude<CallState, 'last-day'>, string>;
  };
  partner: {
    /** Kinds of partners with a key; others are shown as on the page. */
    kinds: Record<PartnerKind, string>;
    /** Accessible name of the list of partners. */
    partners: string;
  };
  words: {
    /** Accessible name of the list of words. */
    words: string;
    /** The same if sizes show how often each word is used. */
    byUse: string;
    /** Hint for keyboard users on entering a picture with selectable words. */
    keys: string;
    /** Number of uses, announced after a word. */
    times: { one: string; other: string };
    /** Ways of displaying the words. */
    views: Record<WordView, string>;
    /** Label of the choice of views, for screen readers. */
    view: string;
    /** Opens a table of the words below the picture. */
    asTable: string;
    /** Column headings of that table. */
    word: string;
    group: string;
    uses: string;
    /** Opens the menu of actions for the picture. */
    save: string;
    saveAs: string;
    /** Announced after saving. */
    saved: string;
    copyText: string;
    copied: string;
    /** Shown below the picture while a word filters a list. */
    chosen: string;
    /** Link to that list. */
    toList: string;
    clear: string;
  };
  header: {
    ledBy: string;
    reviewed: string;
    /** Link to the page in another language, whose own name replaces `{}`. */
    alternate: string;
  };
  /** Shown above the selected text if the clipboard is not available. */
  copyByHand: string;
  /** Quotation marks around words. */
  quoted: string;
  /** Accessible name of the list of links. */
  links: string;
  /** Names of links whose text does not say where they lead. */
  social: {
    /** A group's profile on a service: `{} on {}`. */
    on: string;
    email: string;
    phone: string;
    rss: string;
  };
  /** Messages about a file, shown next to the fallback content. */
  source: {
    failed: string;
    /** Progress of reading a long file, in per cent. */
    reading: string;
    retry: string;
  };
}

/** Kinds of partners with a key. */
export type PartnerKind = 'partner' | 'coordinator' | 'funder' | 'host' | 'network';

/** Types of projects with a key; others are shown as on the page. */
export type ProjectType =
  | 'phd'
  | 'postdoc'
  | 'master'
  | 'anthology'
  | 'book'
  | 'article'
  | 'innovation'
  | 'network'
  | 'research'
  | 'development'
  | 'evaluation'
  | 'erasmus'
  | 'horizon'
  | 'nordplus'
  | 'interreg'
  | 'pilot'
  | 'fp7'
  | 'cost';
