/** Reading of any input, as the kind it seems to contain or the one chosen. */
import { listsFromBlocks } from '../../readers/blocks/blocks.js';
import type { RowProblem } from '../../readers/files/kinds.js';
import { countTerms } from '../../text/count-terms.js';
import { Refused, type Input, type WantedKind } from '../in/input.js';
import { tableIn, tableText } from '../in/table.js';
import { draftOf } from '../model/drafts.js';
import type { Kind } from '../model/types.js';
import { issuesOfBibtex } from './bibtex.js';
import { factCount, readData, readTable, type Data } from './data.js';
import { readLines } from './lines.js';
import { readKind, readPage, type Reading } from './page.js';
import { readPlainText } from './text.js';

/** Entries of an input, with the kind they were read as and the problems found. */
export interface ReadResult extends Data {
  kind: WantedKind;
}

/**
 * Reads an input.
 *
 * @param wanted The kind chosen by the user; by default detected.
 * @throws {Refused} If nothing can be read from it.
 */
export async function read(input: Input, wanted?: WantedKind): Promise<ReadResult> {
  const result = await readAs(input, wanted);
  const isTable = input.source === 'table' || input.source === 'excel';
  if (!result.drafts.length) throw new Refused(isTable ? 'no-columns' : 'nothing-read');
  const kinds = new Set(result.drafts.map(({ kind }) => kind));
  return { ...result, kind: wanted ?? (kinds.size === 1 ? result.drafts[0]!.kind : 'page') };
}

async function readAs(input: Input, wanted: WantedKind | undefined): Promise<Data> {
  const { source, root, text = '' } = input;
  if (root) {
    const table = isSheet(source) || !hasLists(root) ? tableIn(root) : undefined;
    const asTable = table && readTable(tableText(table), wanted);
    if (asTable && isSheet(source)) return asTable;
    // lists in its cells would be read in its place
    const asPage =
      asTable && !root.querySelector('li') ? readTables(root, wanted ?? asTable.drafts[0]?.kind) : undefined;
    const better = asPage && factsIn(asPage) >= factsIn(asTable!) ? { ...asPage, problems: [] } : asTable;
    return better?.drafts.length ? better : { ...(await readRoot(root, wanted)), problems: [] };
  }
  if (source === 'table' || source === 'excel') return readTable(text, wanted);
  if (source === 'json') return readData(text, wanted);
  if (source === 'bibtex') {
    const problems: RowProblem[] = [];
    const issues = issuesOfBibtex(text, (problem) => problems.push(problem));
    return { drafts: issues.map((record) => draftOf('issue', record)), headings: {}, problems };
  }
  return { ...(await readLinesOf(text, wanted)), problems: [] };
}

/** Whether a page has lists other than those in the cells of a table. */
const hasLists = (root: Element): boolean =>
  [...root.querySelectorAll('li')].some((item) => !item.closest('table'));

const isSheet = (source: Input['source']) => source === 'excel';

/** Whether entries of a kind may be table rows or headings with text. */
const isBlockKind = (kind: Kind): boolean => kind === 'project' || kind === 'issue';

/** Reads tables as elements do on a page: all of them, with links and the headings above. */
function readTables(root: Element, kind: WantedKind | undefined): Reading {
  const found = readPage(root);
  const drafts = found.drafts.filter((draft) => !kind || kind === 'page' || draft.kind === kind);
  if (drafts.length || !kind || kind === 'page' || !isBlockKind(kind)) return { ...found, drafts };
  return { drafts: readKind(root, kind), headings: {} };
}

/** Number of facts read. */
const factsIn = ({ drafts }: Reading): number =>
  drafts.reduce((sum, { kind, record }) => sum + factCount(kind, record), 0);

async function readRoot(root: Element, wanted: WantedKind | undefined): Promise<Reading> {
  if (!wanted || wanted === 'page') {
    const found = readPage(root);
    return found.drafts.length ? found : readPlainText(blockText(root));
  }
  const hasEntries =
    !!root.querySelector('ul, ol, blockquote') ||
    wanted === 'profile' ||
    (isBlockKind(wanted) && !!listsFromBlocks(root));
  const drafts = hasEntries ? readKind(root, wanted) : [];
  return drafts.length ? { drafts, headings: {} } : readLinesOf(blockText(root), wanted);
}

async function readLinesOf(text: string, wanted: WantedKind | undefined): Promise<Reading> {
  if (!wanted || wanted === 'page') return readPlainText(text);
  const lines = readLines(wanted, text);
  const isProse = wanted === 'term' && lines.some(({ line }) => line.length > 80);
  if (!isProse) return { drafts: lines, headings: {} };
  const terms = await countTerms(text.split(/\n+/).map((text) => ({ text })));
  return { drafts: terms.map((term) => draftOf('term', term)), headings: {} };
}

const BLOCKS =
  'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, tr, section, article, ul, ol, table, dt, dd, figure, header';

/** The text of a page, with a line per block and bullets before items. */
function blockText(root: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent!.replace(/\s+/g, ' '));
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const isBlock = element.matches(BLOCKS);
    if (isBlock || element.localName === 'br') parts.push('\n');
    if (element.matches('td + *, th + *')) parts.push(', ');
    if (element.localName === 'li') parts.push('• ');
    element.childNodes.forEach(walk);
    if (isBlock) parts.push('\n');
  };
  walk(root);
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}
