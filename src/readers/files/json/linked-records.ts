import { nodesOf } from './linked-data.js';
import type { Node } from './linked-data.js';
import { INPUT_OF } from './linked-inputs.js';
import { linkOf } from './linked-values.js';
import { acceptRows } from '../accept-rows.js';
import { NAMES } from '../kinds.js';
import type { RecordKind, Row, RowReport } from '../kinds.js';
import { finish, share } from '../slices.js';
import type { Work } from '../slices.js';
import { Unused } from '../unused.js';

/** The schema.org types for each kind of record, best first. */
const TYPES: Readonly<Record<RecordKind, readonly RegExp[]>> = {
  project: [/^(Research)?Project$/, /^(Monetary)?Grant$/],
  issue: [/^PublicationIssue$/],
  partner: [
    /^(\w*Organization|Corporation|Consortium|NGO|CollegeOrUniversity|FundingAgency|FundingScheme|GovernmentOffice|Library|Museum|Hospital|School|University|LocalBusiness|Airline|PerformingGroup)$/,
  ],
  term: [/^DefinedTerm$/],
  link: [/^(WebPage|WebSite|ProfilePage|AboutPage|ContactPage|SiteNavigationElement)$/],
  definition: [/^Quotation$/, /^DefinedTerm$/],
  profile: [/^ResearchOrganization$/, /^\w*Organization$/, /^(Research)?Project$/],
};

/**
 * Reads records of a kind from linked data in the schema.org vocabulary.
 *
 * @throws {TypeError} If there are no nodes of that kind, none of them is valid, or there are too many.
 */
export function* linkedRecords<R>(
  json: unknown,
  kind: RecordKind,
  accept: (input: unknown) => R,
  report: RowReport,
  mostRows = Infinity,
): Work<R[]> {
  const { top, all } = yield* share(nodesOf(json), 0, 0.4);
  const nodes = nodesOfKind(kind, top, all);
  const links = nodes.length || kind !== 'link' ? [] : linksOf(top);
  const count = nodes.length + links.length;
  if (!count)
    throw new TypeError(
      `It holds no ${NAMES[kind]} in the schema.org vocabulary. Give them a "@type" such as ${EXAMPLE[kind]}.`,
    );
  if (count > mostRows)
    throw new TypeError(
      `It has more than ${mostRows.toLocaleString('en')} records. Remove those that are not shown, or split the file.`,
    );
  const unused = new Unused(report, 'Key');
  const records = yield* share(
    acceptRows(nodesAsInputs(nodes, links, kind, unused), count, accept, report, 'Record'),
    0.4,
    1,
  );
  unused.tell();
  return records;
}

function* nodesAsInputs(
  nodes: readonly Node[],
  links: readonly unknown[],
  kind: RecordKind,
  unused: Unused,
): Generator<Row> {
  let row = 0;
  for (const node of nodes) {
    const input = INPUT_OF[kind](node);
    row++;
    for (const key of node.unasked()) unused.note(key, row);
    yield { row, input };
  }
  for (const input of links) yield { row: ++row, input };
}

/** The input for a record from a node of linked data among other records. */
export function inputOfNode(item: unknown, kind: RecordKind): unknown {
  const { top, all } = finish(nodesOf(item));
  const [node] = nodesOfKind(kind, top, all);
  return node ? INPUT_OF[kind](node) : undefined;
}

const EXAMPLE: Readonly<Record<RecordKind, string>> = {
  project: 'ResearchProject',
  issue: 'PublicationIssue',
  partner: 'Organization',
  term: 'DefinedTerm',
  link: 'WebPage',
  definition: 'Quotation',
  profile: 'ResearchOrganization',
};

/** The nodes of the best type in the document, at the top level or else anywhere, without duplicates. */
function nodesOfKind(kind: RecordKind, top: readonly Node[], all: readonly Node[]): Node[] {
  for (const type of TYPES[kind]) {
    const isOne = (node: Node) => node.types.some((each) => type.test(each)) && hasSomething(node);
    for (const nodes of [top, all]) {
      const found = [...new Set(nodes.filter(isOne))];
      if (found.length) return found;
    }
  }
  return [];
}

/** Kinds by the types of their nodes at the top level of a document, as {@link TYPES} but without overlaps. */
const KINDS_ON_TOP: readonly (readonly [RecordKind, RegExp])[] = [
  ['project', /^(?:Research)?Project$/],
  ['issue', /^PublicationIssue$/],
  ['definition', /^Quotation$/],
  ['profile', /^ResearchOrganization$/],
  ['partner', TYPES.partner[0]!],
  ['term', /^DefinedTerm$/],
  ['link', /^WebPage$/],
];

/** The kinds of records at the top level of a document. The page that a document describes, which has an id, is no link. */
export function linkedKinds(json: unknown): RecordKind[] {
  const kinds = finish(nodesOf(json)).top.map((node) => {
    const isOf = ([kind, type]: (typeof KINDS_ON_TOP)[number]) =>
      node.types.some((each) => type.test(each)) && !(kind === 'link' && node.id);
    return hasSomething(node) ? KINDS_ON_TOP.find(isOf)?.[0] : undefined;
  });
  const isGroup = kinds.filter((kind) => kind === 'profile').length === 1;
  return [...new Set(kinds.flatMap((kind) => (kind === 'profile' && !isGroup ? 'partner' : (kind ?? []))))];
}

const hasSomething = (node: Node) => node.get('name', 'headline', 'text', 'url', 'description').length > 0;

/** Links from the `sameAs` addresses of nodes. */
const linksOf = (nodes: readonly Node[]): unknown[] =>
  nodes.flatMap((node) => node.get('sameAs').map(linkOf));
