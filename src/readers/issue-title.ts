import type { SpecialIssue } from '../records/types.js';
import { trimmed, type Claims } from './claims.js';
import type { IssueField } from './issue-line.js';
import { titleEdges, unquoted } from './title-edges.js';

type Reading = Claims<IssueField>;

/** What such issues are called, and how the words look in running text; the first is what a record says. */
const KINDS: [kind: string, words: string][] = [
  ['Special Issue', 'special (?:online )?issues?'],
  ['Themed Issue', 'themed issue'],
  ['Thematic Issue', 'thematic issue'],
  ['Special Section', 'special section'],
  ['Topical Collection', 'topical collection'],
  ['Article Collection', 'article collection'],
  ['Special Collection', 'special collection'],
  ['Research Topic', 'research topic'],
  ['Temanummer', 'tema-?num(?:mer(?:et)?|ret|meret)'],
  ['Temautgave', 'temautgave[nr]?'],
  ['Temautgåve', 'temautgåv[ea]'],
  ['Spesialnummer', 'spesialnummer(?:et)?'],
  ['Spesialutgave', 'spesialutgaven?'],
  ['Særnummer', 'særnummer(?:et)?'],
  ['Fokusnummer', 'fokusnummer(?:et)?'],
  ['Specialnummer', 'specialnum(?:mer(?:et)?|ret)'],
  ['Sonderheft', 'sonderheft(?:e?s)?'],
  ['Sonderausgabe', 'sonderausgabe'],
  ['Themenheft', 'themenheft(?:e?s)?'],
  ['Schwerpunktheft', 'schwerpunktheft(?:e?s)?'],
  ['Fáddánummar', 'fáddánummar'],
  ['Call for Papers', 'call for (?:papers|articles|contributions|abstracts)|cfp'],
];
const KIND = new RegExp(
  `(?<!\\p{L})(${KINDS.map(([, words]) => words).join('|')})(?!\\p{L}| ?(?:proposals|editors))`,
  'giu',
);
const CALL_ONLY = /^(?:call for|cfp)/i;

const QUOTED = /[«“„”](?=\S)([^«»“”„\n]*(?:«[^«»\n]*»[^«»“”„\n]*)*)[»”“]|"(?=\S)([^"\n]+)"/u;
const IN =
  '(?:i|in|for|of|av|af|til|to|från|fra|der|des|hos|inom)(?: the| tidsskriftet| tidskriften| journalen| den| det)*';
const NAME = '(\\p{Lu}[^.:;|\\n«»“”"()]*?)';
const JOURNAL_WORD =
  /(?:^|[ -])(?:journal|review|studies|quarterly|sciences?|frontiers|annals|international|nordic|nordisk|acta|forum|tids?skrift(?:et)?|zeitschrift|archiv|perspectives|letters|research|education|plos|bmc|heliyon|sustainability|sage|open|yearbook|årbok)(?=$|[ ,])/iu;

/** Reads kind, title and journal, which say what they are by their order and marks. */
export function readIssueTitle(claims: Reading, record: SpecialIssue, hint?: [number, number]): void {
  const { text } = claims;
  const line = firstLine(claims);
  const kind = readKind(claims, record, line);
  const quoted = hint ? undefined : quotedIn(text, line);
  if (hint && hint[1] > hint[0] && claims.free(...hint)) {
    takeTitle(claims, record, ...hint);
    readJournalAfter(claims, record, hint[1], line[1]);
  } else if (quoted) {
    claims.take(quoted.start - 1, quoted.start, 'label');
    takeTitle(claims, record, quoted.start, quoted.end);
    claims.take(quoted.end, quoted.after, 'label');
    readJournalAfter(claims, record, quoted.after, line[1]);
  } else if (kind && kind.opens) {
    readAfterKind(claims, record, kind.end, line[1]);
  } else {
    // "Title. A special issue of Journal": what stands before the kind is the title.
    const end = kind ? kind.start : line[1];
    if (kind) readJournalAfter(claims, record, kind.end, line[1]);
    const theme = /^(?:tema|theme|thema): /iu.exec(text.slice(line[0], end))?.[0].length ?? 0;
    claims.take(line[0], line[0] + theme, 'label');
    const [run] = claims.rest(line[0], end);
    if (run) readUnquoted(claims, record, run[0], run[1], !!kind);
  }
  if (!record.title) {
    const [run] = claims.rest();
    if (run) takeTitle(claims, record, ...run);
  }
  if (kind && !record.journal?.name && kind.start > line[0])
    readJournalBefore(claims, record, line[0], kind.start);
  if (record.journal && !record.journal.name) {
    // An ISSN without a name is no journal to show; it stays in the note.
    delete record.journal;
    claims.release('journal');
  }
}

/** The first line with words left, without its bullet or number. */
function firstLine(claims: Reading): [number, number] {
  const [run] = claims.rest();
  const from = run ? claims.text.lastIndexOf('\n', run[0]) + 1 : 0;
  const next = claims.text.indexOf('\n', run?.[0] ?? 0);
  const end = next < 0 ? claims.text.length : next;
  const lead = /^(?:[•·▪◦‣*–—-] ?)*(?:\d{1,3}[.)] (?=[\p{Lu}«"“„]))?/u.exec(claims.text.slice(from, end))![0]
    .length;
  claims.take(from, from + lead, 'label');
  return [from + lead, end];
}

interface KindHit {
  start: number;
  end: number;
  /** Whether the title comes after it. */
  opens: boolean;
}

/** What the page calls it. A call says what it calls for: "Call for Papers: Special Issue on …". */
function readKind(claims: Reading, record: SpecialIssue, [from, to]: [number, number]): KindHit | undefined {
  const { text } = claims;
  const hits = [...text.slice(from, to).matchAll(KIND)].filter(({ index, 0: words }) =>
    claims.free(from + index, from + index + words.length),
  );
  const isKind = (index: number, words: string) => {
    const before = text.slice(from, from + index);
    const after = text.slice(from + index + words.length, to);
    const opens =
      /^(?:[^«»“”":.|]{0,80}[ :–-])?$/u.test(before) || /[.:|–] ?(?:a |an |et |en |ein )?$/iu.test(before);
    return (
      (opens &&
        (!before ||
          /^ ?(?:$|[:«"“„(.|–-]|(?:on|om|about|of|in|i|for|av|af|zu|zum|über|med|der|des|\p{Ll}+)(?= ))/u.test(
            after,
          ))) ||
      /(?:^|[^\p{L}])an? $|\( ?$/iu.test(before) ||
      /[»”"] $/.test(before) ||
      /^[^«"“„]{0,30}[«"“„]/u.test(after)
    );
  };
  const hit =
    hits.find((each) => !CALL_ONLY.test(each[0]) && isKind(each.index, each[0])) ??
    hits.find((each) => isKind(each.index, each[0]));
  if (!hit) return undefined;
  const start = from + hit.index;
  const end = start + hit[0].length;
  record.kind = KINDS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(hit[0]))![0];
  claims.take(start, end, 'kind');
  const article = /(?<=^|[^\p{L}])(?:an?|et|en|ein) $/iu.exec(text.slice(from, start))?.[0].length ?? 0;
  claims.take(start - article, start, 'label');
  for (const other of hits)
    if (other !== hit && CALL_ONLY.test(other[0]))
      claims.take(from + other.index, from + other.index + other[0].length, 'label');
  const before = text.slice(from, start).trim();
  const after = text.slice(end, to);
  // Words of invitation may come before it; a title before it ends where a journal follows.
  const invites =
    !before ||
    /^(?:call for|cfp|invita|innbydelse|inbjudan|vi inviterer|we invite|välkommen|velkommen|new|nytt|ny|upcoming|kommende|bidra|submit|contribute|forskningsartikler|our|vårt)/iu.test(
      before,
    ) ||
    /^ ?[:«"“„]|^ (?:on|om|zu) /u.test(after);
  return { start, end, opens: invites };
}

function quotedIn(
  text: string,
  [from, to]: [number, number],
): { start: number; end: number; after: number } | undefined {
  const match = QUOTED.exec(text.slice(from, to));
  const inner = match && (match[1] ?? match[2]!);
  if (!match || !inner || inner.length < 5) return undefined;
  // A title may quote a word of its own: then the marks do not hold it all.
  const before = text.slice(from, from + match.index);
  if (
    /[\p{L}\d] $/u.test(before) &&
    !/(?:issue|on|om|temanum\p{L}*|nummer(?:et)?|tema|heft|collection|topic|titled|entitled|kalt|tittel(?:en)?|med|of|i \p{Lu}\p{L}+) $/iu.test(
      before,
    )
  )
    return undefined;
  const start = from + match.index + 1;
  return { start, end: start + inner.length, after: start + inner.length + 1 };
}

/** "Special Issue: Title. Journal", "Special issue of Journal: Title", "temanummer i Tidlig. Tema: Title". */
function readAfterKind(claims: Reading, record: SpecialIssue, from: number, to: number): void {
  const { text } = claims;
  const journal = new RegExp(`^ ${IN} ${NAME}(?:[.:] | [–-] | (?=on |om |about |\\()|$)`, 'u').exec(
    text.slice(from, to),
  );
  if (journal && claims.free(from, from + journal[0].length)) {
    const end = from + journal[0].trimEnd().replace(/[ .:–-]+$/, '').length;
    takeJournal(claims, record, end - journal[1]!.length, end);
    claims.take(from, end - journal[1]!.length, 'label');
    from += journal[0].length;
  }
  const theme =
    /^(?:[ .:–-]*(?:(?:on|om|about|über|zum Thema|zu|med tema(?:et)?|med tittel(?:en)?)(?: temaet| the topic of)? )?)(?:(?:tema|theme|topic|thema|title|tittel|titel|emne)(?: er| is| ist| är)?: ?)?/iu.exec(
      text.slice(from, to),
    )![0].length;
  claims.take(from, from + theme, 'label');
  const run = claims.rest(from + theme, to)[0];
  if (run) readUnquoted(claims, record, run[0], run[1], !journal);
}

/** An unquoted title, and the journal after its full stop: `… across the Globe. Frontiers in Psychology`. */
function readUnquoted(
  claims: Reading,
  record: SpecialIssue,
  from: number,
  to: number,
  journalFollows: boolean,
): void {
  const { text } = claims;
  const bar = text.slice(from, to).indexOf(' |');
  if (bar > 0) to = from + bar;
  if (!record.journal?.name) {
    const value = text.slice(from, to).replace(/[\s.]+$/, '');
    const stop = Math.max(value.lastIndexOf('. '), value.lastIndexOf('? '), value.lastIndexOf('! '));
    const after = value.slice(stop + 2);
    const bracket = / \(([^()]{4,100})\)/u.exec(value);
    const inside =
      /(?:,? (?:i|in)(?: the)?(?: tidsskriftet| tidskriften)?|,| [–|-]) (\p{Lu}[^,.:;()]{3,90})$/u.exec(
        value,
      );
    if (bracket && JOURNAL_WORD.test(bracket[1]!) && isJournal(bracket[1]!, false)) {
      takeJournal(claims, record, from + bracket.index + 2, from + bracket.index + bracket[0].length - 1);
      to = from + bracket.index;
    } else if (stop > 8 && isJournal(after, journalFollows)) {
      takeJournal(claims, record, from + stop + 2, from + value.length);
      to = from + stop + (value[stop] === '.' ? 0 : 1);
    } else if (
      inside &&
      /(?:^| )(?:Journal|Review|Quarterly|Frontiers|tids?skrift(?:et)?|Tids?skrift(?:et)?|Zeitschrift)(?= |$)/u.test(
        inside[1]!,
      ) &&
      isJournal(inside[1]!, true)
    ) {
      takeJournal(claims, record, from + value.length - inside[1]!.length, from + value.length);
      claims.take(from + inside.index, from + value.length - inside[1]!.length, 'label');
      to = from + inside.index;
    }
  }
  takeTitle(claims, record, from, to);
}

/** "… i International Journal of …", ". Akademisk kvarter", " of Education Sciences (ISSN …)". */
function readJournalAfter(claims: Reading, record: SpecialIssue, from: number, to: number): void {
  if (record.journal?.name) return;
  const [run] = claims.rest(from, to);
  if (!run) return;
  const value = claims.text.slice(run[0], run[1]);
  const link =
    new RegExp(
      `^(?:(?:(?:a |et |en |ein )?(?:${KINDS.map(([, words]) => words).join('|')}) )?${IN}|published in|publisert i|erscheint in) (?=\\p{Lu})`,
      'iu',
    ).exec(value)?.[0].length ?? 0;
  const name =
    /^\p{Lu}[^:;|«»“”"\n()]*/u
      .exec(value.slice(link))?.[0]
      .replace(/(?:\. (?=\p{Lu}\p{Ll}+ \p{Ll})|, ?(?:edited|guest|redig|deadline|vol|nr|årg|\d)).*$/isu, '')
      .replace(/[\s.,–-]+$/, '') ?? '';
  if (!name || (!link && !isJournal(name, true)) || name.length > 140 || !/^[\p{Lu}]/u.test(name)) return;
  claims.take(run[0], run[0] + link, 'label');
  takeJournal(claims, record, run[0] + link, run[0] + link + name.length);
}

/** "Nordic Journal of Social Research: Special issue on …". */
function readJournalBefore(claims: Reading, record: SpecialIssue, from: number, to: number): void {
  const run = claims.rest(from, to).at(-1);
  if (run && JOURNAL_WORD.test(claims.text.slice(...run)) && isJournal(claims.text.slice(...run), false))
    takeJournal(claims, record, ...run);
}

/** Whether words are written as a journal's name is: capitals throughout, or a word that journals have. */
function isJournal(name: string, expected: boolean): boolean {
  if (!/^\p{Lu}/u.test(name) || name.length > 120 || /[:«»“”"?!|]|\d{4}/u.test(name)) return false;
  const words = name.split(' ').filter((word) => /^\p{L}/u.test(word));
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) && !/^(?:of|in|and|the|for|on|to|og|i|for|och|und|der|für|av)$/.test(word),
  );
  if (JOURNAL_WORD.test(name) && small.length < 3) return true;
  return expected && words.length <= 8 && small.length <= (words.length <= 3 ? 1 : 0);
}

function takeJournal(claims: Reading, record: SpecialIssue, start: number, end: number): void {
  const name = claims.take(...trimmed(claims.text, start, end), 'journal');
  if (name) record.journal = { ...record.journal, name };
}

function takeTitle(claims: Reading, record: SpecialIssue, start: number, end: number): void {
  const [a, b] = unquoted(claims.text, ...titleEdges(claims.text, start, end));
  const title = claims.take(a, b, 'title');
  if (title) record.title = title;
}
