/* Written by `npm run attributes`; do not edit. */

/** An attribute with its control: its choices, or the kind of value. */
export interface Setting {
  name: string;
  control: readonly string[] | 'boolean' | 'number' | 'string';
  description: string;
}

/** The attributes of each element. */
export const SETTINGS: Readonly<Record<string, readonly Setting[]>> = {
  'rg-definition-quote': [
    { name: 'term', control: 'string', description: 'The defined term.' },
    {
      name: 'authors',
      control: 'string',
      description:
        'Authors of the source, separated by semicolons: `Ness; Heimburg`, or `Ness, Ottar; Heimburg, Dina`, so that a full reference includes initials.',
    },
    { name: 'year', control: 'string', description: 'Year of the source, or `in press`.' },
    {
      name: 'locator',
      control: 'string',
      description: 'Page or pages in the source, without a label: `36`, `162–163`.',
    },
    { name: 'href', control: 'string', description: 'URL of the source.' },
    { name: 'doi', control: 'string', description: 'DOI of the source, with or without `https://doi.org/`.' },
    { name: 'source-title', control: 'string', description: 'Title of the source.' },
    {
      name: 'variant',
      control: ['plain', 'pull', 'card'],
      description: 'Appearance: `plain`, `pull` (larger, between hairlines) or `card` (in a frame).',
    },
    {
      name: 'structured-data',
      control: 'boolean',
      description:
        "Whether to describe the definition to search engines, as schema.org's `Quotation` and `DefinedTerm`, in a script in the page's head.",
    },
    {
      name: 'src',
      control: 'string',
      description:
        "URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records.",
    },
    {
      name: 'today',
      control: 'string',
      description: "Reference date, such as `2026-05-31`; by default today in the visitor's time zone.",
    },
    {
      name: 'exact',
      control: 'boolean',
      description:
        'Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names.',
    },
    { name: 'cross-origin', control: 'boolean', description: 'Whether `src` may point to another site.' },
  ],
  'rg-group-header': [
    {
      name: 'heading-level',
      control: 'number',
      description:
        "Level of the name's heading if the record is set by a script; a heading of the page keeps its own level. Default: one below the nearest heading before the element, else 2.",
    },
    {
      name: 'for',
      control: 'string',
      description:
        "Id of the heading with the group's name, if it is elsewhere on the page; the header then omits the name.",
    },
    {
      name: 'src',
      control: 'string',
      description:
        "URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records.",
    },
    {
      name: 'today',
      control: 'string',
      description: "Reference date, such as `2026-05-31`; by default today in the visitor's time zone.",
    },
    {
      name: 'exact',
      control: 'boolean',
      description:
        'Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names.',
    },
    { name: 'cross-origin', control: 'boolean', description: 'Whether `src` may point to another site.' },
  ],
  'rg-partner-grid': [
    {
      name: 'group-by',
      control: ['kind', 'none'],
      description:
        'Grouping of the partners: `kind` or `none`. Default: by kind if there are at least two kinds, else none.',
    },
    {
      name: 'heading-level',
      control: 'number',
      description:
        'Level of the heading above the element; group headings are one level below. Default: the level of the nearest heading before it.',
    },
    {
      name: 'show-names',
      control: 'boolean',
      description:
        'Whether names are shown below logos as well. Text that the page has next to a logo is always shown.',
    },
    {
      name: 'balance',
      control: ['none'],
      description:
        'Balancing of logo sizes. By default, logos are scaled by their visible ink; with `none`, each logo fills its space.',
    },
    {
      name: 'monochrome',
      control: 'boolean',
      description: 'Whether logos are grey until hovered or focused.',
    },
    {
      name: 'src',
      control: 'string',
      description:
        "URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records.",
    },
    {
      name: 'today',
      control: 'string',
      description: "Reference date, such as `2026-05-31`; by default today in the visitor's time zone.",
    },
    {
      name: 'exact',
      control: 'boolean',
      description:
        'Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names.',
    },
    { name: 'cross-origin', control: 'boolean', description: 'Whether `src` may point to another site.' },
  ],
  'rg-project-list': [
    {
      name: 'group-by',
      control: ['status', 'type', 'funder', 'year', 'heading', 'none'],
      description:
        'Grouping of the projects: `status`, `type`, `funder`, `year`, `heading` (as on the page) or `none`. Default: `heading` if there are lists under headings that name no status, else by status if there are at least two statuses, else none.',
    },
    {
      name: 'default-status',
      control: ['planned', 'ongoing', 'finished'],
      description:
        'Status of projects without dates or a status: `planned`, `ongoing` or `finished`. Default: the status named by the heading above the list.',
    },
    {
      name: 'heading-level',
      control: 'number',
      description:
        'Level of the heading above the element; group headings are one level below. Default: the level of the nearest heading before it.',
    },
    {
      name: 'filter',
      control: 'boolean',
      description: 'Whether the list has a search field, filters and a sort order.',
    },
    {
      name: 'view',
      control: ['list', 'cards', 'timeline'],
      description: 'View of the projects: `list`, `cards` or `timeline`.',
    },
    {
      name: 'page-size',
      control: 'number',
      description: 'Number of projects per page; lists over 200 projects are paginated.',
    },
    {
      name: 'url-state',
      control: 'boolean',
      description:
        "Whether the query is kept in the page's URL, in parameters whose names start with the element's `id`.",
    },
    {
      name: 'print-filtered',
      control: 'boolean',
      description: 'Whether only projects that match the query are printed; by default all are.',
    },
    {
      name: 'src',
      control: 'string',
      description:
        "URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records.",
    },
    {
      name: 'today',
      control: 'string',
      description: "Reference date, such as `2026-05-31`; by default today in the visitor's time zone.",
    },
    {
      name: 'exact',
      control: 'boolean',
      description:
        'Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names.',
    },
    { name: 'cross-origin', control: 'boolean', description: 'Whether `src` may point to another site.' },
  ],
  'rg-social-links': [
    {
      name: 'without-labels',
      control: 'boolean',
      description:
        'Whether links with an icon are shown without their words, which remain their accessible names. Other links keep their words.',
    },
    {
      name: 'group-name',
      control: 'string',
      description:
        'Name of the group, such as `Relasjonell velferd`; added for screen readers to links whose words only name the service.',
    },
    {
      name: 'src',
      control: 'string',
      description:
        "URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records.",
    },
    {
      name: 'today',
      control: 'string',
      description: "Reference date, such as `2026-05-31`; by default today in the visitor's time zone.",
    },
    {
      name: 'exact',
      control: 'boolean',
      description:
        'Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names.',
    },
    { name: 'cross-origin', control: 'boolean', description: 'Whether `src` may point to another site.' },
  ],
  'rg-special-issue-card': [
    {
      name: 'kind',
      control: 'string',
      description:
        "The kind of issue: `special-issue`, `special-section`, `collection`, `research-topic` or `theme`, which are shown in\nthe page's language, or other text.",
    },
    { name: 'issue-title', control: 'string', description: 'Title of the issue.' },
    { name: 'journal', control: 'string', description: 'The journal it appears in.' },
    { name: 'publisher', control: 'string', description: "The journal's publisher." },
    { name: 'editors', control: 'string', description: 'Guest editors, separated by semicolons.' },
    {
      name: 'deadline',
      control: 'string',
      description: 'Last day of the call for papers, such as `2026-12-01`.',
    },
    {
      name: 'published',
      control: 'string',
      description: 'Date of publication: `2027`, `2027-02` or `2027-02-01`.',
    },
    {
      name: 'status',
      control: ['open', 'closed', 'published'],
      description: 'State of the call if the dates do not determine it: `open`, `closed` or `published`.',
    },
    { name: 'volume', control: 'string', description: 'Volume of the journal.' },
    { name: 'issue', control: 'string', description: 'Number of the issue.' },
    { name: 'doi', control: 'string', description: 'DOI of the issue, with or without `https://doi.org/`.' },
    { name: 'href', control: 'string', description: 'URL of the issue.' },
    { name: 'call-href', control: 'string', description: 'URL of the call for papers.' },
    {
      name: 'call-lang',
      control: 'string',
      description: "Language of the call for papers, such as `da`; shown if it differs from the page's.",
    },
    {
      name: 'call-size',
      control: 'string',
      description: 'Size of the call for papers in bytes, such as `120000`.',
    },
    { name: 'cover', control: 'string', description: "URL of a picture of the issue's cover." },
    {
      name: 'structured-data',
      control: 'boolean',
      description:
        "Whether to describe the issue to search engines, as schema.org's `PublicationIssue`, in a script in the page's head.",
    },
    {
      name: 'src',
      control: 'string',
      description:
        "URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records.",
    },
    {
      name: 'today',
      control: 'string',
      description: "Reference date, such as `2026-05-31`; by default today in the visitor's time zone.",
    },
    {
      name: 'exact',
      control: 'boolean',
      description:
        'Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names.',
    },
    { name: 'cross-origin', control: 'boolean', description: 'Whether `src` may point to another site.' },
  ],
  'rg-special-issue-list': [
    {
      name: 'heading-level',
      control: 'number',
      description:
        'Level of the heading above the element; group headings are one level below. Default: the level of the nearest heading before it.',
    },
    {
      name: 'structured-data',
      control: 'boolean',
      description:
        "Whether to describe the issues to search engines, as schema.org's `PublicationIssue`, in a script in the page's head.",
    },
    {
      name: 'src',
      control: 'string',
      description:
        "URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records.",
    },
    {
      name: 'today',
      control: 'string',
      description: "Reference date, such as `2026-05-31`; by default today in the visitor's time zone.",
    },
    {
      name: 'exact',
      control: 'boolean',
      description:
        'Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names.',
    },
    { name: 'cross-origin', control: 'boolean', description: 'Whether `src` may point to another site.' },
  ],
  'rg-word-cloud': [
    {
      name: 'for',
      control: 'string',
      description:
        'Id of the element of the page whose text is counted. The children are shown until it has been counted, and if no element has that id.',
    },
    {
      name: 'view',
      control: ['cloud', 'list', 'bars', 'table'],
      description: 'View of the words: `cloud`, `list`, `bars` or `table`.',
    },
    { name: 'switcher', control: 'boolean', description: 'Whether visitors can choose the view.' },
    {
      name: 'save',
      control: 'boolean',
      description: 'Whether visitors can save the picture, as SVG or PNG, and copy its text alternative.',
    },
    {
      name: 'group',
      control: ['letter', 'given', 'text'],
      description:
        'Grouping of the words: `letter` (first letter), `given` (`data-group` of the items) or `text` (words that share sentences in the text of `for`).',
    },
    {
      name: 'colours',
      control: ['weight', 'group'],
      description: 'Meaning of the colours: `weight`, shades of one accent, or `group`, a hue for each.',
    },
    {
      name: 'controls',
      control: 'string',
      description:
        'Id of a project list. Each word that occurs in its projects becomes a button that shows them.',
    },
    {
      name: 'min-count',
      control: 'number',
      description: 'With `for`: minimum number of uses of a word. Default: 2, or 1 in a short text.',
    },
    { name: 'max-words', control: 'number', description: 'With `for`: maximum number of words shown.' },
    {
      name: 'merge',
      control: 'string',
      description:
        'With `for`: forms counted as one word, each group shown as its first form: `samskaping = samskapelse, samskape; …`.',
    },
    {
      name: 'split',
      control: 'string',
      description: 'With `for`: words to count separately from similar ones, separated by commas.',
    },
    { name: 'stop', control: 'string', description: 'With `for`: words to leave out, separated by commas.' },
    {
      name: 'src',
      control: 'string',
      description:
        "URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records.",
    },
    {
      name: 'today',
      control: 'string',
      description: "Reference date, such as `2026-05-31`; by default today in the visitor's time zone.",
    },
    {
      name: 'exact',
      control: 'boolean',
      description:
        'Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names.',
    },
    { name: 'cross-origin', control: 'boolean', description: 'Whether `src` may point to another site.' },
  ],
};
