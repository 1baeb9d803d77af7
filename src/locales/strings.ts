import type { Facet } from '../records/project-index.js';
import type { SortKey } from '../records/query.js';
import type { CallState, IssueKind, Status, WordView } from '../records/types.js';

/**
 * All strings of the elements in one language. A locale that lacks a key does not compile. `{}` in a
 * string is a placeholder for a name, number or date.
 */
export interface Strings {
  /** Before the last of several names. */
  and: string;
  /** Names of the parts of a source for screen readers, and separators of authors. */
  quotation: {
    /** A quoted page: `p. {}`, `s. {}`. */
    page: string;
    /** Several quoted pages: `pp. {}`. */
    pages: string;
    inPress: string;
    undated: string;
    /** Around a title of the source, for readers who do not see the italics. */
    source: string;
    /** Spoken before the choice of a language. */
    language: string;
    /** Before the choice of a version. */
    version: string;
    /** The button that shows what was changed since the version before. */
    changes: string;
    /** Spoken before words that were added. */
    added: string;
    /** Spoken before words that were taken out. */
    removed: string;
    /** The button that opens the menu of things to copy: one short word. */
    cite: string;
    /** The citation as used in running text. */
    inText: string;
    /** The whole reference. */
    reference: string;
    /** The address of the quotation. */
    link: string;
    /** Announced after copying, before the name of what was copied. */
    copied: string;
  };
  project: {
    status: Record<Status, string>;
    /** Names of the keys of `Project.types`. */
    types: Record<ProjectType, string>;
    fundedBy: string;
    grant: string;
    coordinatedBy: string;
    ledBy: string;
    with: string;
    /** A period that has begun and has no known end: `since {}`. */
    since: string;
    /** A period with a known end only. */
    until: string;
    /** Spoken instead of the dash between two dates. */
    to: string;
    /** Unfolds a long summary. */
    about: string;
    /** Spoken before a period. */
    period: string;
    /** Heading of the group of projects without a value for the grouping. */
    other: string;
    /** Spoken with a group's heading: how many projects, by plural form. */
    count: { one: string; other: string };
  };
  filter: {
    search: string;
    /** Opens the filters of a list. */
    narrow: string;
    facets: Record<Facet, string>;
    sort: string;
    /** Orders of a list; the empty one is that of the page. */
    sorts: Record<SortKey | '', string>;
    /** The number shown and the total, by the plural form of the total. */
    showing: { one: string; other: string };
    clear: string;
    none: string;
    /** A choice that can be dropped: its name, and the number of projects that would then match, by its plural form. */
    without: { one: string; other: string };
    more: string;
    all: string;
  };
  timeline: {
    /** Name of the chart where no heading names it. */
    label: string;
    /** Column heading of the titles, for screen readers, which get the chart as a table. */
    project: string;
    /** Column heading of the statuses. */
    status: string;
    /** Label of the line for today. */
    today: string;
  };
  issue: {
    /** Kinds of special issue that have a key; other words are shown as the page writes them. */
    kinds: Record<IssueKind, string>;
    /** State of a call, in a word or two. */
    state: Record<CallState, string>;
    deadline: string;
    /** Days until the deadline, by plural form. */
    daysLeft: { one: string; other: string };
    editedBy: string;
    volume: string;
    issue: string;
    published: string;
    /** Words for a link to a call that has none. */
    call: string;
    /** The same where the call is a file. */
    download: string;
    /** The button that saves the deadline as a calendar file. */
    calendar: string;
    /** Announced when it is saved. */
    saved: string;
    /** Name of the calendar event for the deadline of `{}`. */
    deadlineOf: string;
    /** Headings of the groups of a list. */
    groups: Record<Exclude<CallState, 'last-day'>, string>;
  };
  partner: {
    /** Kinds of partner that have a key; other words are shown as the page writes them. */
    kinds: Record<PartnerKind, string>;
    /** Spoken before the list of partners. */
    partners: string;
  };
  words: {
    /** Spoken before the list of words. */
    words: string;
    /** The same where sizes show how often each is used. */
    byUse: string;
    /** Spoken on entering a picture whose words can be pressed. */
    keys: string;
    /** Spoken after a word: how often it is used, by plural form. */
    times: { one: string; other: string };
    /** The ways to see the words. */
    views: Record<WordView, string>;
    /** Spoken before the choice of a view. */
    view: string;
    /** Opens a table of the words below the picture. */
    asTable: string;
    /** Headings of its columns. */
    word: string;
    group: string;
    uses: string;
    /** Opens the menu of actions for the picture. */
    save: string;
    saveAs: string;
    /** Announced when it is saved. */
    saved: string;
    copyText: string;
    copied: string;
    /** Below the picture while a word narrows a list. */
    chosen: string;
    /** A link to that list. */
    toList: string;
    clear: string;
  };
  header: {
    ledBy: string;
    reviewed: string;
    /** The link to the page in another language, in that language's own name. */
    alternate: string;
  };
  /** Shown if the clipboard is not available; the text below is then selected. */
  copyByHand: string;
  /** Words that are quoted. */
  quoted: string;
  /** Spoken before the list of links. */
  links: string;
  /** Names of links whose own words do not say where they lead. */
  social: {
    /** A group's profile with a service: `{} on {}`. */
    on: string;
    email: string;
    phone: string;
    rss: string;
  };
  /** Messages about a file, shown beside the content used instead. */
  source: {
    failed: string;
    /** Progress while a long file is read, in per cent. */
    reading: string;
    retry: string;
  };
}

/** The kinds of partner that have a key. */
export type PartnerKind = 'partner' | 'coordinator' | 'funder' | 'host' | 'network';

/** The types of project that have a key; other words are shown as the page writes them. */
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
