/** Publishing systems and the way in that survives in each, from the table that the tests of editors write. */
import kept from '../../../stories/publishing/kept.json';
import type { HtmlForm } from '../../writers/html.js';

interface Row {
  editor: string;
  settings: string;
  isAsked?: boolean;
  source: string;
  'rich text'?: string;
}

/** A system, or an editor, and the best way into it. */
export interface System {
  key: string;
  name: string;
  group: 'system' | 'editor';
  /** The way for a list that is pasted as rich text, and for its source. */
  rich: HtmlForm;
  source: HtmlForm;
  /** Whether nothing of it was tried. */
  isUntried?: boolean;
}

const ROWS = kept as readonly Row[];

/** The editors and filters that a page of a system passes; `''` stands for any settings it comes with. */
const PASSED: readonly (readonly [
  key: string,
  name: string,
  through: readonly (readonly [editor: string, settings: string])[],
])[] = [
  ['drupal', 'Drupal', [['CKEditor 5', 'without General HTML Support']]],
  ['enonic', 'Enonic', [['CKEditor 4', 'all classes and data, as in Enonic’s Content Studio']]],
  ['liferay', 'Liferay', [['CKEditor 4', 'out of the box']]],
  [
    'moodle',
    'Moodle',
    [
      ['TinyMCE', ''],
      ['HTML Purifier', ''],
    ],
  ],
  ['optimizely', 'Optimizely', [['TinyMCE', '']]],
  ['typo3', 'TYPO3', [['CKEditor 5', 'without General HTML Support']]],
  [
    'umbraco',
    'Umbraco',
    [
      ['TinyMCE', ''],
      ['Tiptap (ProseMirror)', ''],
    ],
  ],
  ['wordpress', 'WordPress', [['WordPress', '']]],
];

const marksOf = (rows: readonly Row[], entered: 'source' | 'rich text'): Set<string> => {
  // a filter is passed by rich text too, and keeps of it what it keeps of source
  const sets = rows.map((row) => new Set((row[entered] ?? row.source).split(' ')));
  return new Set([...(sets[0] ?? [])].filter((mark) => sets.every((set) => set.has(mark))));
};

/** The most explicit way that survives in all rows. */
function bestWay(rows: readonly Row[], entered: 'source' | 'rich text'): HtmlForm {
  const marks = marksOf(rows, entered);
  if (marks.has('tag')) return 'tag';
  if (marks.has('class') || marks.has('data')) return 'class';
  return marks.has('marker') ? 'marker' : 'labelled';
}

const rowsOf = (editor: string, settings = ''): Row[] =>
  ROWS.filter((row) => row.editor === editor && (settings ? row.settings === settings : !row.isAsked));

const systemOf = (key: string, name: string, group: System['group'], rows: readonly Row[]): System => ({
  key,
  name,
  group,
  rich: rows.some((row) => row['rich text']) ? bestWay(rows, 'rich text') : 'marker',
  source: bestWay(rows, 'source'),
});

const EDITORS = ['CKEditor 5', 'CKEditor 4', 'TinyMCE', 'Tiptap (ProseMirror)', 'Quill', 'Lexical'];

/** The systems to choose from. Nothing of the last two was tried: there the ordinary list is the safe way. */
export const SYSTEMS: readonly System[] = [
  ...PASSED.map(([key, name, through]) =>
    systemOf(
      key,
      name,
      'system',
      through.flatMap(([editor, settings]) => rowsOf(editor, settings)),
    ),
  ),
  {
    key: 'canvas',
    name: 'Canvas',
    group: 'system',
    rich: 'marker',
    source: 'marker',
    isUntried: true,
  } as const,
  {
    key: 'sharepoint',
    name: 'SharePoint',
    group: 'system',
    rich: 'labelled',
    source: 'labelled',
    isUntried: true,
  } as const,
  ...EDITORS.map((editor) =>
    systemOf(editor.toLowerCase().replace(/\W+/g, '-'), editor, 'editor', rowsOf(editor)),
  ),
].sort((a, b) => (a.group === b.group ? a.name.localeCompare(b.name) : a.group === 'system' ? -1 : 1));

/** The form that every system accepts, for people who do not know theirs. */
export const UNKNOWN: System = systemOf(
  'unknown',
  '',
  'system',
  ROWS.filter(({ isAsked }) => !isAsked),
);

/** A site whose markup is written by hand keeps the tag. */
const CODE: System = { key: 'code', name: '', group: 'system', rich: 'tag', source: 'tag' };

export const systemFor = (key: string): System =>
  [...SYSTEMS, CODE].find((system) => system.key === key) ?? UNKNOWN;
