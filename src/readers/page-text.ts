import { idFrom } from '../records/ids.js';
import { safeAddress } from '../records/addresses.js';
import type { Definition, GroupProfile, Link, Page, Partner } from '../records/types.js';
import { findAttribution } from './definition/attribution.js';
import { uniqueIds } from './ids.js';
import { readIssueLine } from './issue/line.js';
import { isInstitution } from './institutions.js';
import { plainText } from './plain-text.js';
import { readProjectLine } from './project/index.js';
import { innerOfQuotation } from './quotation-marks.js';

type Section = 'projects' | 'issues' | 'partners' | 'links' | 'other';

/** How the words begin that headings of such pages have, in nb, nn, en, se, da, sv and de. */
const HEADINGS: [Section, RegExp][] = [
  [
    'issues',
    /special ?(?:issue|nu)|tema(?:num|utg)|them(?:ed|atic) issue|sp?[eæ](?:sial|r)num|heft|call for papers|fáddánum/iu,
  ],
  [
    'partners',
    /samar\p{L}+part|(?:kooperations|project|pro(?:sj|j)ekt)part|partn(?:ers?|ere|erar)(?!\p{L})|collaborators|consortium|ovttasb|samarbeid(?:er)?$|supported by|sponsor/iu,
  ],
  [
    'projects',
    /pro(?:sj|j)e[ck]t(?!\p{L}*(?:leder|leiar|leader))|(?:forsknings|utviklings)arbeid$|prošea[kv]t/iu,
  ],
  [
    'links',
    /^(?:lenk|links?(?!\p{L})|so[sc]ial\p{L}* medi|f[øy]lj?g? (?:oss|os)|follow us|[ck]onta[ck]t|liŋkkat)/iu,
  ],
];
const GROUP_WORD =
  'forsk\\p{L}*-?grupp\\p{L}*|research (?:group|cent(?:re|er)|unit|environment)|(?:forschungs|arbeits)gruppe';
const GROUP = new RegExp(`^(?:${GROUP_WORD}|dutkanjoavku|forskerutdanning)$`, 'iu');
const PURPOSE =
  /(?<!\p{L})(?:f[oø]re?mål\p{L}*|hensikt\p{L}*|mål\p{L}* (?:er|med|for)|purpose|aims?|mission|goal|objective|syftet?|ziele?|ulbmil)(?!\p{L})/iu;

/** "Relational welfare is …": a definition opens with its term. */
const DEFINES =
  /^(?:(?:by|med|with|med begrepet) )?[«“"]?(\p{Lu}[^.,:;]{2,50}?)[»”"]? (?:er|is|är|ist|lea|refers to|viser til|defineres som|means)(?= )/u;

const BULLET = /^\s*(?:[•·▪▫◦‣●○■–*]|-(?= )|\(?\d{1,3}[.)](?= ))\s*/u;
const SERVICE =
  /^(?:twitter|x|facebook|instagram|linkedin|bluesky|mastodon|youtube|orcid|github|researchgate|podcast|blogg?)(?!\p{L})/iu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»]+/iu;

interface Line {
  text: string;
  bullet: boolean;
  /** Whether an empty line stands before it. */
  apart: boolean;
}

/**
 * Reads a group's page given as plain text: what stands at its head, the definitions it quotes, and
 * the entries of the lists below headings it knows. Nothing is guessed from prose. Never throws.
 */
export function readText(page: string): Page {
  const lines = linesOf(page);
  const found: Page = { definitions: [], projects: [], issues: [], partners: [], links: [] };
  const profile = readHead(lines);
  if (profile) found.profile = profile;
  let section: Section = 'other';
  let listed = false;
  lines.forEach((line, i) => {
    const quoted = line.bullet ? undefined : readQuotation(lines, i);
    if (quoted) {
      found.definitions.push(quoted);
      return;
    }
    readLink(line, found.links);
    const heading = line.bullet ? undefined : headingOf(line);
    if (heading) {
      section = heading;
      listed = lines.slice(i + 1, i + 4).some(({ bullet }) => bullet);
      return;
    }
    // Where a section has bullets, only they are its entries; plain lines end it once it began.
    if (listed && !line.bullet) {
      if (line.apart || line.text.length > 200) section = 'other';
      return;
    }
    if (section === 'projects' && isEntry(line)) found.projects.push(readProjectLine(line.text));
    else if (section === 'issues' && isEntry(line)) found.issues.push(readIssueLine(line.text));
    else if (section === 'partners' && isName(line)) found.partners.push(readPartner(line.text));
  });
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
    if (/[\p{L}\p{N}]/u.test(text)) {
      const bullet = BULLET.exec(raw)?.[0] ?? '';
      lines.push({ text: text.slice(bullet.trim().length).trim(), bullet: bullet !== '', apart });
      apart = false;
    } else apart = true;
  }
  return lines;
}

const isEntry = (line: Line) =>
  line.bullet || (line.text.length < 400 && !/[.!?] .*[.!?]$/su.test(line.text));
const isName = (line: Line) =>
  line.text.length < 120 && !SERVICE.test(line.text) && !/[.!?]$/.test(line.text);

/** The section that a short line opens; `other` for a heading of something else. */
function headingOf({ text }: Line): Section | undefined {
  if (text.length > 90 || /[.!?]$/.test(text) || /[«»“”"]/.test(text) || ADDRESS.test(text)) return undefined;
  const known = HEADINGS.find(([, words]) => words.test(text))?.[0];
  // An entry may hold the same words: "Special Issue: Psychology for …", "Public Conversations Project".
  if (known)
    return /: ?\S/.test(text) || text.split(' ').length > 8 || /\d{4}/.test(text)
      ? undefined
      : known === 'projects' && !isProjectsHeading(text)
        ? undefined
        : known;
  return OTHER.test(text) && text.split(' ').length < 5 ? 'other' : undefined;
}

/** Headings that end a list of projects, issues or partners. */
const OTHER = new RegExp(
  '^(?:om oss|about|publi[ksc]|medlem|member|ny[hn]|news|aktuel|arrangement|event|people|ansatte|tilsette|team|' +
    'mitarbeiter|veröff|bakgrunn|background|undervis|teaching|seminar|ph\\.?d)',
  'i',
);
const PLURAL = /:$|pro(?:sj|j)e[ck](?:ts|ter|tene|tet|tar|tane|te):?$/iu;
const STATUS_OR_OURS = new RegExp(
  '^(?:forskn?ings|utviklings|vår|our|pågå|løpende|ongoing|current|a[ck]ti[vf]|avslut|finished|completed|past|tidl|' +
    'previous|selected|utvalgte|eksempl|laufend|abgeschl|aktuel|igangv|afslut)',
  'i',
);

/** A heading says that projects follow: the plural, a word of status, or a colon at its end. */
const isProjectsHeading = (text: string): boolean =>
  ((PLURAL.test(text) || STATUS_OR_OURS.test(text)) && !/ (?:project|prosjektet)$/i.test(text)) ||
  /^(?:forskn?ings)?prosjekt$/iu.test(text);

/** Name, kicker, purpose and parent unit, from the lines before the first heading that is known. */
function readHead(lines: Line[]): GroupProfile | undefined {
  const end = lines.findIndex(
    (line, i) => i > 0 && !line.bullet && headingOf(line) !== undefined && headingOf(line) !== 'other',
  );
  const head = lines.slice(0, end < 0 ? lines.length : end).slice(0, 14);
  const short = head.filter(({ text, bullet }) => !bullet && text.length < 100 && !/[.!?:]$/.test(text));
  const kicker = short.slice(0, 4).find(({ text }) => GROUP.test(text));
  const names = short.slice(0, 4).filter((line) => line !== kicker && headingOf(line) === undefined);
  // The unit stands above or below the name; a centre that is alone at the top is the group itself.
  const unit = names.find(
    ({ text }, i) =>
      isInstitution(text) && names.some((other, j) => j !== i && j < 3 && !isInstitution(other.text)),
  );
  const name = names.find((line) => line !== unit)?.text;
  if (!name) return undefined;
  const profile: GroupProfile = { name, alternates: [] };
  const kind = kicker ?? unit;
  if (kind) profile.kind = kind.text;
  if (unit) profile.parent = { name: unit.text };
  const paragraphs = head.filter(
    ({ text, bullet }, i) => !bullet && text.length > 100 && !readQuotation(head, i),
  );
  const purpose = paragraphs.slice(0, 3).find(({ text }) => PURPOSE.test(text)) ?? paragraphs[0];
  if (purpose) profile.purpose = plainText(purpose.text).text;
  return profile;
}

/** A paragraph in quotation marks with its attribution, and the term it defines where the page says so. */
function readQuotation(lines: Line[], at: number): Definition | undefined {
  const { text } = lines[at]!;
  if (!/^[«“„"»]/.test(text) || text.length < 40) return undefined;
  const next = lines[at + 1];
  const inside = findAttribution(text);
  const below =
    !inside && next && next.text.length < 160 && /^[([—–―-]/.test(next.text)
      ? findAttribution(`»\n${next.text}`)
      : undefined;
  const said = inside?.record ?? below?.record;
  const { text: quotation, marked } = innerOfQuotation(text.slice(0, inside?.start ?? text.length));
  if (!said || !marked) return undefined;
  const term = DEFINES.exec(quotation)?.[1];
  const named =
    term &&
    lines.slice(Math.max(0, at - 3), at).some((line) => line.text.toLowerCase().includes(term.toLowerCase()));
  return {
    id: idFrom((named && term) || quotation.slice(0, 40)),
    ...(named && { term }),
    text: plainText(quotation).text,
    ...said,
    original: text,
  };
}

function readPartner(text: string): Partner {
  const name = text.replace(ADDRESS, '').replace(/[\s:(),–-]+$/, '');
  const url = readAddress(text);
  return { id: idFrom(name), name, ...(url && { url }), original: text };
}

function readAddress(text: string): string | undefined {
  const address = ADDRESS.exec(text)?.[0].replace(/[.,;:!?)\]]+$/, '');
  return address && safeAddress(/^www/i.test(address) ? `https://${address}` : address);
}

/** "Twitter: https://…": a line that is a link and its label. Without an address there is no link. */
function readLink({ text }: Line, links: Link[]): void {
  const url = readAddress(text);
  if (!url || text.length > 160) return;
  const label = text
    .replace(ADDRESS, '')
    .replace(/[\s:(),–-]+$/, '')
    .replace(/^[\s:(),–-]+/, '');
  if (label.split(' ').length < 8 && !/[.!?]$/.test(label)) links.push({ url, label: label || url });
}
