/** Description of an option, from which its parser, the help and the docs are made. */
export interface Option {
  name: string;
  /** Name of its value; none for a switch. */
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
  /** Command lines and what they do. */
  examples: [line: string, text: string][];
}

export const PROGRAM = 'research-group-elements';

const LANG: Option = { name: 'lang', value: 'language', text: 'Language, such as nb or en.' };
const OUT: Option = { name: 'out', value: 'file', text: 'Write to a file instead of the standard output.' };

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    usage: '<files, folders, sitemaps or addresses>',
    summary: 'Finds faults in the content of pages: stale facts, lost names, links that say nothing.',
    text: [
      'Folders are searched for .html, .htm and .xhtml files. A sitemap, a file or an address, stands for the pages in it.',
      'The exit status is 0 if nothing is found, 1 if something is, and 2 if a page cannot be checked.',
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
        text: 'Least severity for exit status 1: error, warning (default) or info.',
      },
      { name: 'ignore', value: 'rules', text: 'Names of rules to leave out, with commas between them.' },
      { name: 'today', value: 'day', text: 'Day to compare with, such as 2026-05-31; by default today.' },
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
    summary: 'Turns a page, a text or a table into the labelled list, a table, references or a calendar.',
    text: [
      'Takes a page (.html), its text (.txt), a table (.csv, .tsv), BibTeX (.bib), JSON-LD, and JSON, also as NVA, Cristin, CORDIS, OpenAIRE, Crossref and ROR export it.',
      'ics holds the deadlines of special issues; bibtex and ris hold special issues and definitions.',
    ],
    options: [
      { name: 'to', value: 'form', text: 'html, json, csv, jsonld, ics, bibtex or ris.' },
      {
        name: 'kind',
        value: 'kind',
        text: 'Records to take: project, issue, partner, definition, link or term; by default what the file seems to hold.',
      },
      { ...LANG, text: 'Language of the labels in HTML: nb, nn, en or se; by default en.' },
      OUT,
    ],
    examples: [
      ['convert projects.csv --to html --lang nb', 'A table from Excel as a list for a CMS.'],
      ['convert index.html --to csv --kind project --out projects.csv', 'The projects of a page as a table.'],
      ['convert issues.json --to ics --kind issue', 'Deadlines as a calendar.'],
      ['convert nva.json --to html --lang nb --out list.html', 'Projects that a register has exported.'],
    ],
  },
  {
    name: 'cloud',
    usage: '<file, address or text>',
    summary: 'Draws a word cloud as SVG, without a browser.',
    text: [
      'Takes a page, a text, words with their counts (one a line, “welfare (25)”), a table or JSON of words.',
    ],
    options: [
      { name: 'svg', value: 'file', text: 'File to write; by default the standard output.' },
      { name: 'width', value: 'px', text: 'Width; 800 by default.' },
      { name: 'height', value: 'px', text: 'Height; 450 by default.' },
      { name: 'words', value: 'number', text: 'Most words from a text; 60 by default.' },
      { ...LANG, text: 'Language of the text; by default that of the page, else en.' },
    ],
    examples: [
      ['cloud words.txt --svg cloud.svg', 'From a list of words.'],
      ['cloud index.html --words 40 --svg cloud.svg', 'From the text of a page.'],
    ],
  },
  {
    name: 'compose',
    usage: '',
    summary: 'Opens the composer in the browser: from a pasted list to a confirmed one for a CMS.',
    text: [
      'Serves the composer to this machine only, until it is stopped with Ctrl+C. What is pasted into it stays in the browser.',
      'The same page is in dist/compose of the package, to be put on any site.',
    ],
    options: [
      {
        name: 'port',
        value: 'number',
        text: 'Port on 127.0.0.1; by default 4173, or any free one if that is taken.',
      },
      { name: 'no-open', text: 'Only print the address.' },
    ],
    examples: [
      ['compose', 'Opens it in the browser.'],
      ['compose --port 8080 --no-open', 'Prints the address and waits.'],
    ],
  },
];
