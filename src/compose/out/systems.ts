/** Content management systems with the form of HTML that survives in each, from the table written by the tests of editors. */
import kept from '../../../stories/publishing/kept.json';
import type { HtmlForm } from '../../writers/html.js';

interface Row {
  editor: string;
  settings: string;
  isAsked?: boolean;
  source: string;
  'rich text'?: string;
}

/** A system or an editor, with the best form for it. */
export interface System {
  key: string;
  name: string;
  group: 'system' | 'editor';
  /** Forms for pasting as rich text and as source. */
  rich: HtmlForm;
  source: HtmlForm;
  /** Whether it has not been tested. */
  isUntried?: boolean;
}

const ROWS = kept as readonly Row[];

/** The editors and filters that content passes in each system; `''` stands for the default settings. */
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
  // filters treat rich text like source
  const sets = rows.map((row) => new Set((row[entered] ?? row.source).split(' ')));
  return new Set([...(sets[0] ?? [])].filter((mark) => sets.every((set) => set.has(mark))));
};

/** The most explicit form that survives in all rows. */
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

/** The systems to choose from. The last two are untested, so the plain list is the safe form for them. */
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

/** The forms that all systems accept, for people who do not know theirs. */
export const UNKNOWN: System = systemOf(
  'unknown',
  '',
  'system',
  ROWS.filter(({ isAsked }) => !isAsked),
);

/** A site with hand-written markup, which keeps the tag. */
const CODE: System = { key: 'code', name: '', group: 'system', rich: 'tag', source: 'tag' };

export const systemFor = (key: string): System =>
  [...SYSTEMS, CODE].find((system) => system.key === key) ?? UNKNOWN;
