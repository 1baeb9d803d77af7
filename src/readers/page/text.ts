import { idFrom } from '../../records/ids.js';
import { safeAddress } from '../../records/addresses.js';
import type { Definition, GroupProfile, Link, Page } from '../../records/types.js';
import { findAttribution } from '../definition/attribution.js';
import { uniqueIds } from './ids.js';
import { readIssueLine } from '../issue/index.js';
import { readPartnerLine } from '../partner/line.js';
import { tokenize } from '../words/tokens.js';
import { isInstitution } from '../words/institutions.js';
import { findAddresses } from '../words/addresses.js';
import { definedTerm, isUnitLine, namesPurpose, sectionOf, type Section } from './section.js';
import { readAllMarkup } from './all-markup.js';
import { isLabelAlone } from '../labelled/label-stems.js';
import { leadsElsewhere } from './navigation.js';
import { plainText } from '../line/plain-text.js';
import { EntryLines, hasFact, type EntryLine } from './entry-lines.js';
import { readProjectLine } from '../project/index.js';
import { innerOfQuotation } from '../line/quotation-marks.js';

const BULLET = /^\s*(?:[•·▪▫◦‣●○■–*]|-(?= )|\(?\d{1,3}[.)](?= ))\s*/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Services whose names label links on such pages. */
const SERVICES = new Set(
  'twitter x facebook instagram linkedin bluesky mastodon youtube orcid github researchgate podcast blog blogg'.split(
    ' ',
  ),
);

interface Line extends EntryLine {
  /** Indentation in columns. */
  indent: number;
}

/**
 * Reads a group's page from plain text: the header, quoted definitions, and entries of lists below known headings.
 * Prose is not interpreted. Never throws.
 */
export function readText(page: string): Page {
  readAllMarkup();
  const lines = linesOf(page);
  const found: Page = { definitions: [], projects: [], issues: [], partners: [], links: [] };
  const profile = readHead(lines);
  if (profile) found.profile = profile;
  let section: Section = 'other';
  let listed = false;
  const entries = new EntryLines();
  lines.forEach((line, i) => {
    const quoted = line.bullet ? undefined : readQuotation(lines, i);
    if (quoted) {
      found.definitions.push(quoted);
      return;
    }
    readLink(line, found.links);
    if (!line.bullet && leadsElsewhere(line.text)) return entries.close();
    const heading = line.bullet ? undefined : sectionOf(line.text);
    const isLabel = !line.bullet && isLabelAlone(line.text);
    if ((heading || isLabel) && entries.takesLabel(section, line, lines[i + 1])) return;
    // labels and sentences are not partners, and neither are the lines they introduce
    if (section === 'partners' && !heading && !listed && (isLabel || isSentence(line))) section = 'other';
    if (heading) {
      section = heading;
      listed = lines.slice(i + 1, i + 4).some(({ bullet }) => bullet);
      return;
    }
    // in a section with bullets, only bulleted lines are entries; a plain line after them ends it
    if (listed && !line.bullet) {
      if (line.apart || line.text.length > 200) section = 'other';
      return;
    }
    if ((section === 'projects' || section === 'issues') && isEntry(line)) {
      const isTaken =
        entries.takesFact(section, line) ||
        entries.takesValue(section, line, lines[i + 1]) ||
        entries.takesProse(section, line);
      if (!isTaken) entries.add(section, line);
    } else if (section === 'partners' && isName(line))
      found.partners.push(readPartnerLine(line.text.split('\n')[0]!));
  });
  found.projects.push(...entries.textsOf('projects').map(readProjectLine));
  found.issues.push(...entries.textsOf('issues').map(readIssueLine));
  uniqueIds(found.projects);
  uniqueIds(found.issues);
  uniqueIds(found.partners);
  uniqueIds(found.definitions);
  return found;
}

function linesOf(page: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const raw of page.split(/\r\n?|[\n\u2028\u2029]/)) {
    const text = raw.trim();
    if (LETTER_OR_DIGIT.test(text)) {
      const bullet = BULLET.exec(raw)?.[0] ?? '';
      const line: Line = {
        text: text.slice(bullet.trim().length).trim(),
        bullet: bullet !== '',
        apart,
        indent: columnsBefore(raw),
      };
      if (!continues(lines, line)) lines.push(line);
      apart = false;
    } else apart = true;
  }
  return lines;
}

const columnsBefore = (raw: string): number => /^\s*/.exec(raw)![0].replace(/\t/g, '    ').length;

/** Appends an indented line to the entry above it: a wrapped line or a labelled fact. Returns whether it did. */
function continues(lines: Line[], { text, bullet, apart, indent }: Line): boolean {
  const entry = lines.at(-1);
  if (!entry?.bullet || apart || indent < entry.indent + 2 || entry.text.length > 2000) return false;
  if (bullet && !/^\S+(?: \S+)?:\s/.test(text)) return false;
  entry.text += bullet ? `\n${text}` : ` ${text}`;
  return true;
}

/**
 * Whether a line may be an entry. Prose is not, unless one of its sentences is a labelled fact: "Vann i byen. Leder:
 * Kari Vik."
 */
const isEntry = ({ text, bullet }: Line) =>
  bullet || (text.length < 400 && (!/[.!?] .*[.!?]$/s.test(text) || hasFact(text)));
const isSentence = ({ text, bullet }: Line) =>
  !bullet && text.split(' ').length > 5 && /\p{Ll}[.!?]$/u.test(text);
const isName = (line: Line) =>
  line.text.length < 120 && !SERVICES.has(tokenize(line.text)[0]?.fold ?? '') && !/[.!?]$/.test(line.text);

/** Reads name, kind, purpose and parent unit from the lines before the first known heading. */
function readHead(lines: Line[]): GroupProfile | undefined {
  const end = lines.findIndex(
    (line, i) =>
      i > 0 && !line.bullet && sectionOf(line.text) !== undefined && sectionOf(line.text) !== 'other',
  );
  const head = lines.slice(0, end < 0 ? lines.length : end).slice(0, 14);
  const short = head.filter(({ text, bullet }) => !bullet && text.length < 100 && !/[.!?:]$/.test(text));
  const kicker = short.slice(0, 4).find(({ text }) => isUnitLine(text));
  const names = short.slice(0, 4).filter((line) => line !== kicker && sectionOf(line.text) === undefined);
  // the unit is above or below the name; a centre alone at the top is the group itself
  const unit = names.find(
    ({ text }, i) =>
      isInstitution(text) && names.some((other, j) => j !== i && j < 3 && !isInstitution(other.text)),
  );
  const named = names.find((line) => line !== unit);
  const name = named?.text;
  if (!name || /^[([“"«„]|\t/.test(name) || /^[^:]{1,40}: /.test(name)) return undefined;
  const profile: GroupProfile = { name, alternates: [] };
  const kind = kicker ?? unit;
  if (kind) profile.kind = kind.text;
  if (unit) profile.parent = { name: unit.text };
  const paragraphs = head.filter(
    ({ text, bullet }, i) => !bullet && text.length > 100 && !readQuotation(head, i),
  );
  const purpose = paragraphs.slice(0, 3).find(({ text }) => namesPurpose(text)) ?? paragraphs[0];
  // a line before a heading is a name only at the start of the page
  const isLead = named === lines[0] && end > 0 && end < 3;
  if (!kind && !(purpose && head.indexOf(named!) < head.indexOf(purpose)) && !isLead) return undefined;
  if (purpose) profile.purpose = plainText(purpose.text).text;
  return profile;
}

/** Reads a paragraph in quotation marks with its attribution, and the term it defines if the page names it nearby. */
function readQuotation(lines: Line[], at: number): Definition | undefined {
  const { text } = lines[at]!;
  if (!/^[«“„"»]/.test(text) || text.length < 40) return undefined;
  const next = lines[at + 1];
  const inside = findAttribution(text);
  const below =
    !inside && next && next.text.length < 160 && /^[([—–―-]/.test(next.text)
      ? findAttribution(`»\n${next.text}`)
      : undefined;
  const attribution = inside?.record ?? below?.record;
  const { text: quotation, marked } = innerOfQuotation(text.slice(0, inside?.start ?? text.length));
  if (!attribution || !marked) return undefined;
  const term = definedTerm(quotation);
  const named =
    term &&
    lines.slice(Math.max(0, at - 3), at).some((line) => line.text.toLowerCase().includes(term.toLowerCase()));
  return {
    id: idFrom((named && term) || quotation.slice(0, 40)),
    ...(named && { term }),
    text: plainText(quotation).text,
    ...attribution,
    original: text,
  };
}

/** Reads a line that consists of a link and its label, "Twitter: https://…"; ignores lines without an address. */
function readLink({ text }: Line, links: Link[]): void {
  const address = text.length > 160 ? undefined : findAddresses(text)[0];
  const url = address && safeAddress(address.url);
  if (!url) return;
  const label = (text.slice(0, address.start) + text.slice(address.end)).replace(
    /^[\s:(),–-]+|[\s:(),–-]+$/g,
    '',
  );
  if (label.split(' ').length < 8 && !/[.!?]$/.test(label))
    links.push({ url, label: label || address.label });
}
