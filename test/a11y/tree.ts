/** The accessibility tree of a part of the page as lines of text, in reading order. */
import { executeServerCommand } from '@web/test-runner-commands';
import { skip } from '../skip.js';

interface AxNode {
  role: string;
  name?: string;
  description?: string;
  level?: number;
  checked?: boolean | 'mixed';
  pressed?: boolean | 'mixed';
  expanded?: boolean;
  children?: AxNode[];
}

/** Roles that screen readers do not announce. */
const SILENT =
  /^(generic|none|paragraph|section|sectionheader|banner|time|LabelText|emphasis|RootWebArea|rowgroup|MenuListPopup)$/;
/** Names for Chromium's internal roles. */
const ROLES: Record<string, string> = { DisclosureTriangle: 'button', Figcaption: 'caption' };
/** Roles whose content is read as one line. */
const LINES = /^(paragraph|Figcaption|blockquote|term|listitem|cell|heading|rowheader|link|button|radio)$/;

const isText = ({ role }: AxNode) => role === 'StaticText' || role === 'InlineTextBox';
const tidy = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();

/** The text of a node that contains only text; undefined for other nodes. */
function textOf(node: AxNode): string | undefined {
  if (isText(node)) return node.name ?? '';
  const { role, children = [] } = node;
  if (!SILENT.test(role) && role !== 'StaticText') return undefined;
  const texts = children.map(textOf);
  return texts.every((text) => text !== undefined) ? texts.join(' ') : undefined;
}

function linesOf(node: AxNode, depth: number): string[] {
  const { role, description, level } = node;
  const all = node.children ?? [];
  // a label is announced as the name of its control
  const children = role === 'LabelText' ? all.filter((child) => textOf(child) === undefined) : all;
  const inner = runsOf(children, SILENT.test(role) ? depth : depth + 1);
  if (SILENT.test(role)) return inner;
  const [only] = inner;
  const isLine = inner.length === 1 && only!.trim().startsWith('“');
  const name = tidy(node.name ?? '') || (isLine && LINES.test(role) ? only!.trim().slice(1, -1) : '');
  const states = [
    level && role === 'heading' && `level ${level}`,
    node.checked !== undefined && (node.checked ? 'checked' : 'not checked'),
    node.pressed !== undefined && (node.pressed ? 'pressed' : 'not pressed'),
    node.expanded !== undefined && (node.expanded ? 'expanded' : 'collapsed'),
    description && `described as “${tidy(description)}”`,
  ];
  const line = [ROLES[role] ?? role, name && `“${name}”`, ...states].filter(Boolean).join(', ');
  return [
    `${'  '.repeat(depth)}${line}`,
    ...(inner.every((one) => one.trim().startsWith('“')) && name ? [] : inner),
  ];
}

/** The lines of sibling nodes. Adjacent texts are joined into one line, unless each is a paragraph. */
function runsOf(nodes: readonly AxNode[], depth: number): string[] {
  const lines: string[] = [];
  let run = '';
  const end = () => {
    if (tidy(run)) lines.push(`${'  '.repeat(depth)}“${tidy(run)}”`);
    run = '';
  };
  for (const node of nodes) {
    const text = textOf(node);
    if (text === undefined || node.role === 'paragraph') end();
    if (text === undefined) lines.push(...linesOf(node, depth));
    else run += ` ${text}`;
    if (node.role === 'paragraph') end();
  }
  end();
  return lines;
}

/** The tree below the node with an id. Only Chromium's protocol provides it; in other engines the test is skipped. */
export async function treeOf(test: Mocha.Context, id: string): Promise<string> {
  const { supported, tree } = await executeServerCommand<{ supported: boolean; tree: AxNode }, unknown>(
    'tree',
    { selector: `#${id}` },
  );
  if (!supported) skip(test, 'the engine gives no accessibility tree');
  return runsOf([tree], 0).join('\n');
}
