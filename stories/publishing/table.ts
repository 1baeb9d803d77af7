/** The table of what editors preserve, in Markdown, from the file written by `npm run cms`. */
import kept from './kept.json';

interface Row {
  editor: string;
  version: string;
  settings: string;
  isAsked?: boolean;
  source: string;
  'rich text'?: string;
}

type Language = 'nb' | 'en';

const COLUMNS = [
  ['words links', 'Ord og lenker', 'Words and links'],
  ['lines facts', 'Fakta leses likt', 'Facts read the same'],
  ['marker', 'Merkelenke', 'Marker link'],
  ['class', 'Klasse', 'Class'],
  ['data', 'data-rg', 'data-rg'],
  ['languages', 'lang på titler', 'lang on titles'],
  ['images', 'Bilder', 'Images'],
  ['tag', 'Tagg', 'Tag'],
] as const;

const WORDS = {
  nb: {
    editor: 'Redigerer eller filter',
    way: 'Limt inn som',
    source: 'kildekode',
    rich: 'formatert',
    yes: 'ja',
  },
  en: { editor: 'Editor or filter', way: 'Entered as', source: 'source', rich: 'rich text', yes: 'yes' },
};

/** Norwegian descriptions of settings that are not names. */
const NORWEGIAN: Readonly<Record<string, string>> = {
  'out of the box': 'slik den kommer',
  'starter kit': 'med startpakken',
  'without General HTML Support': 'uten General HTML Support',
  'General HTML Support for classes and data': 'General HTML Support for klasser og data',
  'General HTML Support for all markup': 'General HTML Support for alt',
  'all classes and data, as in Enonic’s Content Studio':
    'alle klasser og data, som i Content Studio fra Enonic',
  'filter for authors (kses)': 'filteret for forfattere (kses)',
  'headings, quotations, lists and links': 'overskrifter, sitater, lister og lenker',
};

/** Rows of editors with their default settings, or with those requested from an administrator. */
export function keptTable(lang: Language, isAsked: boolean): string {
  const words = WORDS[lang];
  const headings = COLUMNS.map(([, nb, en]) => (lang === 'nb' ? nb : en));
  const rows = (kept as Row[])
    .filter((row) => !!row.isAsked === isAsked)
    .flatMap(({ editor, version, settings, source, 'rich text': rich }) => {
      const said = lang === 'nb' ? (NORWEGIAN[settings] ?? settings) : settings;
      const name = `${editor} ${version}, ${said}`.replaceAll('_', '\\_');
      if (rich === source) return [[name, `${words.source}, ${words.rich}`, ...cells(source, words.yes)]];
      const rows = [[name, words.source, ...cells(source, words.yes)]];
      if (rich) rows.push([name, words.rich, ...cells(rich, words.yes)]);
      return rows;
    });
  return [[words.editor, words.way, ...headings], [...headings, '', ''].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const cells = (marks: string, yes: string) => {
  const all = new Set(marks.split(' '));
  return COLUMNS.map(([wanted]) => (wanted.split(' ').every((mark) => all.has(mark)) ? yes : '–'));
};
