/** Description of an option, used by the parser, the help and the docs. */
export interface Option {
  name: string;
  /** Name of its value; absent for a switch. */
  value?: string;
  text: string;
}

/** Description of a command. */
export interface Command {
  name: string;
  /** The arguments after the name. */
  usage: string;
  summary: string;
  text: string[];
  options: Option[];
  /** Command lines with their effects. */
  examples: [line: string, text: string][];
}

export const PROGRAM = 'research-group-elements';

const LANG: Option = { name: 'lang', value: 'language', text: 'Language, such as nb or en.' };
const OUT: Option = { name: 'out', value: 'file', text: 'Write to a file instead of the standard output.' };

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    usage: '<files, folders, sitemaps or addresses>',
    summary: 'Finds problems in the content of pages: stale facts, missing names, vague links.',
    text: [
      'Folders are searched for .html, .htm and .xhtml files. A sitemap (a file or an address) stands for the pages it lists.',
      'The exit status is 0 if nothing is found, 1 if there are findings, and 2 if a page cannot be checked.',
    ],
    options: [
      {
        name: 'format',
        value: 'form',
        text: 'text (default), json, sarif, or github for annotations in GitHub Actions.',
      },
      {
        name: 'fail-on',
        value: 'severity',
        text: 'Lowest severity that gives exit status 1: error, warning (default) or info.',
      },
      { name: 'ignore', value: 'rules', text: 'Names of rules to skip, separated by commas.' },
      {
        name: 'today',
        value: 'day',
        text: 'Day to compare dates with, such as 2026-05-31; by default today.',
      },
      { ...LANG, text: 'Language of the messages, nb or en; by default that of each page.' },
      OUT,
    ],
    examples: [
      ['check public/', 'All pages in a folder.'],
      ['check https://example.org/sitemap.xml --format json', 'All pages of a site, for another program.'],
      ['check index.html --ignore period-hyphen,last-full-stop', 'One page, without two of the rules.'],
      ['check public/ --format sarif --out findings.sarif', 'A file for code scanning.'],
    ],
  },
  {
    name: 'convert',
    usage: '<file or address>',
    summary: 'Converts a page, a text or a table to a labelled list, a table, references or a calendar.',
    text: [
      'Reads a page (.html), its text (.txt), a table (.csv, .tsv), BibTeX (.bib), JSON-LD, and JSON, including exports from NVA, Cristin, CORDIS, OpenAIRE, Crossref and ROR.',
      'ics holds the deadlines of special issues; bibtex and ris hold special issues and definitions.',
    ],
    options: [
      { name: 'to', value: 'form', text: 'html, json, csv, jsonld, ics, bibtex or ris.' },
      {
        name: 'kind',
        value: 'kind',
        text: 'Kind of records: project, issue, partner, definition, link or term; by default detected from the file.',
      },
      { ...LANG, text: 'Language of the labels in HTML: nb, nn, en or se; by default en.' },
      OUT,
    ],
    examples: [
      ['convert projects.csv --to html --lang nb', 'A table from Excel as a list for a CMS.'],
      ['convert index.html --to csv --kind project --out projects.csv', 'The projects of a page as a table.'],
      ['convert issues.json --to ics --kind issue', 'Deadlines as a calendar.'],
      ['convert nva.json --to html --lang nb --out list.html', 'Projects exported from a research registry.'],
    ],
  },
  {
    name: 'cloud',
    usage: '<file, address or text>',
    summary: 'Draws a word cloud as SVG, without a browser.',
    text: [
      'Reads a page, a text, words with counts (one per line, “welfare (25)”), or words as a table or JSON.',
    ],
    options: [
      { name: 'svg', value: 'file', text: 'File to write; by default the standard output.' },
      { name: 'width', value: 'px', text: 'Width; 800 by default.' },
      { name: 'height', value: 'px', text: 'Height; 450 by default.' },
      { name: 'words', value: 'number', text: 'Maximum number of words from a text; 60 by default.' },
      { ...LANG, text: 'Language of the text; by default that of the page, otherwise en.' },
    ],
    examples: [
      ['cloud words.txt --svg cloud.svg', 'From a list of words.'],
      ['cloud index.html --words 40 --svg cloud.svg', 'From the text of a page.'],
    ],
  },
  {
    name: 'compose',
    usage: '',
    summary: 'Opens the composer in the browser, where a pasted list is checked and prepared for a CMS.',
    text: [
      'Serves the composer on this computer only, until it is stopped with Ctrl+C. Pasted content stays in the browser.',
      'The same page is in the package’s dist/compose folder and can be hosted anywhere.',
    ],
    options: [
      {
        name: 'port',
        value: 'number',
        text: 'Port on 127.0.0.1; by default 4173, or any free port if that is in use.',
      },
      { name: 'no-open', text: 'Only print the address.' },
    ],
    examples: [
      ['compose', 'Opens the composer in the browser.'],
      ['compose --port 8080 --no-open', 'Prints the address and waits.'],
    ],
  },
];
