/**
 * The records: plain data that readers return and elements, writers and the check take. Records hold no nodes;
 * the page's own markup, such as emphasis in a title, is kept separately, see `readers/page/sources.ts`.
 */

/** A text in one language, or several wordings by language: `{ nb: '…', nn: '…', en: '…', se: '…' }`. */
export type Text = string | { readonly [lang: string]: string };

/**
 * A calendar date, as precise as it is known: `2021`, `2021-05` or `2021-05-31` (ISO 8601-1, reduced
 * precision). Time zones never shift it.
 */
export type PartialDate = string;

/** A calendar day, `2021-05-31`. */
export type Day = string;

/** A BCP 47 language tag, as a plain string. */
export type LanguageTag = string;

/** Status of a project; `unknown` if neither dates nor words give it. */
export type Status = 'planned' | 'ongoing' | 'finished' | 'unknown';

/** State of a call for papers, see {@link callStateOf}. */
export type CallState = 'open' | 'last-day' | 'closed' | 'published' | 'unknown';

/** An organisation: funder, coordinator or partner. `ror` is a ROR id, `https://ror.org/05xg72x27`. */
export interface Organisation {
  name: Text;
  url?: string;
  ror?: string;
}

/** A person. `orcid` is `https://orcid.org/0000-0002-1825-0097`. */
export interface Person {
  name: string;
  url?: string;
  orcid?: string;
}

/** One source of funding: the funder, its programme and the grant number. */
export interface Funding {
  funder?: Organisation;
  programme?: string;
  grant?: string;
}

/** A link; `service` is a key such as `github` or `orcid`, if the address identifies it. */
export interface Link {
  url: string;
  label: string;
  service?: string;
}

/** A picture; `alt` is empty if it is decorative. */
export interface Picture {
  src: string;
  alt?: string;
  width?: number;
  height?: number;
}

/** A research or development project. */
export interface Project {
  /** The entry's own id on the page, otherwise one made from its acronym or title. */
  id: string;
  /** The whole title, including a short name before a colon or a dash. */
  title: Text;
  acronym?: string;
  /** Language of the title, if markup states it; never guessed. */
  lang?: LanguageTag;
  /** Keys (`phd`, `postdoc`, `anthology`, `erasmus`, …); words without a key are kept as written. */
  types: string[];
  /** The explicit status only; use `statusOf` for the status on a day. */
  status?: Exclude<Status, 'unknown'>;
  start?: PartialDate;
  end?: PartialDate;
  coordinator?: Organisation;
  leader?: Person;
  funding: Funding[];
  partners: Organisation[];
  url?: string;
  links: Link[];
  summary?: Text;
  /** Parts of the entry that were not understood, as written. */
  note?: string;
  keywords: string[];
  image?: Picture;
  /** The entry's text, verbatim. */
  original?: string;
}

/** A journal, series or other periodical. */
export interface Journal {
  name: string;
  url?: string;
  issn?: string;
}

/** A call for papers as a document or page. */
export interface Call {
  /** Absent if only the link's text is known, as in plain text. */
  url?: string;
  lang?: LanguageTag;
  /** A key such as `pdf`, `docx` or `html`. */
  format?: string;
  bytes?: number;
  /** The link's text. */
  label?: string;
}

/** The keys of kinds of special issues. */
export type IssueKind = 'special-issue' | 'special-section' | 'collection' | 'research-topic' | 'theme';

/** A special issue of a journal, or its call for papers. */
export interface SpecialIssue {
  id: string;
  /** A key, see {@link IssueKind}; words without a key are kept as written; absent if the page gives none. */
  kind?: string;
  title: Text;
  lang?: LanguageTag;
  journal?: Journal;
  publisher?: string;
  editors: Person[];
  deadline?: PartialDate;
  published?: PartialDate;
  /** The explicit state of the call only; use `callStateOf` for the state on a day. */
  status?: 'open' | 'closed' | 'published';
  volume?: string;
  issue?: string;
  doi?: string;
  url?: string;
  call?: Call;
  /** The cover picture. */
  cover?: Picture;
  /** Links other than those to the issue, its journal and its call. */
  links?: Link[];
  /** Parts of the entry that were not understood, as written. */
  note?: string;
  original?: string;
}

/** A logo, optionally with a version for dark pages. */
export interface Logo {
  src: string;
  dark?: string;
  width?: number;
  height?: number;
}

/** An organisation on a wall of partners. */
export interface Partner {
  id: string;
  name: Text;
  shortName?: string;
  /** A key: `partner`, `coordinator`, `funder`, `host`, `network`; unknown words are kept as written. */
  kind?: string;
  url?: string;
  logo?: Logo;
  country?: string;
  ror?: string;
  grant?: string;
  programme?: string;
  original?: string;
}

/** A definition quoted from a source. */
export interface Definition {
  id: string;
  term?: string;
  /** The quotation, without the quotation marks around it. */
  text: string;
  lang?: LanguageTag;
  /** Family names, or an organisation's name, as cited. */
  authors: string[];
  /** A year, a span of years, or words such as `in press`. */
  year?: string;
  /** The place in the source: pages without their label, `36`, `162–163`; other parts as written, `§ 4-2`. */
  locator?: string;
  url?: string;
  doi?: string;
  sourceTitle?: string;
  original?: string;
}

/** A word or phrase with its weight: a count, or any positive number. */
export interface Term {
  text: string;
  weight: number;
  lang?: LanguageTag;
  url?: string;
  /** The group the word is shown in, if the page groups its words. */
  group?: string;
}

/** Ways of displaying words. */
export type WordView = 'cloud' | 'list' | 'bars' | 'table';

/** The header of a group's page. */
export interface GroupProfile {
  name: Text;
  /** The words above the name on the page: `Forskningsgruppe`, or the unit that the group belongs to. */
  kind?: string;
  purpose?: Text;
  parent?: Organisation;
  leader?: Person;
  url?: string;
  alternates: { lang: LanguageTag; url: string }[];
  reviewed?: PartialDate;
}

/** The records of a whole page. */
export interface Page {
  profile?: GroupProfile;
  definitions: Definition[];
  projects: Project[];
  issues: SpecialIssue[];
  partners: Partner[];
  links: Link[];
}

/** Ways of grouping a list of projects. */
export type GroupKey = 'status' | 'type' | 'funder' | 'year' | 'none';

/** Projects that share a value; `key` is `''` for projects without one. */
export interface ProjectGroup {
  key: string;
  projects: Project[];
}
