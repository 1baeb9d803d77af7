import { foldLetters } from '../../records/letters.js';
import { HEADINGS, levelOf } from './headings.js';
import { headingsAfter } from './headings-after.js';
import { leaveOut, listsIn } from './lists.js';
import { FACT, holdsFact, textOf } from './part-text.js';
import { precedes } from './order.js';

/** Kinds of entries that may have a heading of their own. */
export type EntryKind = 'project' | 'issue' | 'partner';

/** Words for other content than entries, folded; a heading consists of them and of the words beside them. */
const OTHERS = new RegExp(
  `^(?:${[
    'news nyheter nyhetene nyheder nyhende neuigkeiten nieuws aktuelt aktuellt aktuelles uutiset actualites',
    'events? arrangement(?:er)? arrangemang kalender calendar evenemang veranstaltungen termine seminars? seminar(?:er|e)? seminaires?',
    'studerende students? stipendiat(?:er|ar)? doktorand(?:er|en|innen)? doctorands? doctorants? promovendi vaitoskirjatutkijat',
    'tagung(?:en)? meetings? moter motene moten treffen sitzungen kokoukset reunions? workshops? conferences? konferans(?:er)? konferens(?:er)? konferenzen milestones? milepaler',
    'publicaciones publicacoes pubblicazioni publications? publikasjon(?:er|ar) publikation(?:er|en) veroffentlichungen publicaties julkaisut references referanser referenser literature?',
    'theses dissertations masteroppg[ao]ver masteruppsatser masterarbeiten avhandling(?:er|ar)',
    'people staff team ansatte tilsette medarbeid(?:ere|arar) medarbetare mitarbeiter(?:innen)? mitarbeitende medewerkers personer personen personal projektmitarbeit(?:er|ende|erinnen) prosjektmedarbeid(?:ere|arar) projektmedarbetare projektteam',
    'contacts? contact kontakt(?:a|er)? kontaktinformasjon kontaktinformation ansprechpartner yhteystiedot yhteytta ota contacto contatti contactez',
    'vacanc(?:y|ies) jobs? stilling(?:er|ar)? tjanster stellen stellenangebote karriere careers vacatures',
    'software acknowledge?ments? remerciements? danksagung(?:en)? takk tack teaching undervisning lehre enseignements?',
    'equipment facilities instruments? utstyr utrustning udstyr ausstattung gerate laitteet alumni awards? prizes talks presentations foredrag vortrage courses kurs(?:er)?',
    'guidelines instructions retningslinjer forfatterveiledning forfattarrettleiing forfatterinstruks forfattervejledning forfattaranvisningar autorenhinweise hinweise consignes kirjoitusohjeet auteursrichtlijnen',
    'newsletters? nyhetsbrev nyhendebrev nyhedsbrev faqs? questions? sporsmal fragor fragen',
    'links lenke?r lenkjer lankar linkit liens downloads? nedlast(?:ing|inger)? press presse media medier omtale',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);
/** Headings of the topics of a group, folded. */
const TOPICS =
  /^(?:our |vare |vara |unsere? )?(?:research (?:topics|areas|themes|interests|fields)|forsk?n?ings?-?(?:tema|omr|interess|felt)[a-z]*|forschungs-?(?:them|schwerpunkt|bereich|feld|interess)[a-z]*)$/;
/** Headings of links to other pages of a site, folded. */
const LINKS =
  /^(?:(?:also )?in this section|dans la meme rubrique|i denne (?:seksjonen|delen)|see also|se (?:ogsa|aven)|sja og|siehe auch|voir aussi|zie ook|katso myos|les ogsa|lue myos|related (?:links|pages|content|articles|information)|relater(?:t|te|ede|ade) (?:lenke?r|lankar|sider|sidor|saker|innhold|informasjon|information)|(?:more|me[ei]?r|mere|yderligere|weitere|mehr|meer) informa(?:tion|tionen|sjon|tie)|plus d.informations?|lisatieto(?:ja|a))\W*$/;
/** Words for members, which partners may be. */
const ALIKE = /^(?:members|medlemm(?:er|ar)|mitglieder|leden|membres|jasenet)$/;
const KINDS: Readonly<Record<EntryKind, RegExp>> = {
  project:
    /^(?:\w+-?)?(?:pros?jekt|project)(?:s|e|n|en|et|er|ene|erne|a|ets)?$|^(?:projets|proyectos|projetos|progetti|(?:\w+)?(?:hankkeet|hankkeemme|projektit)|proseavttat|grants|studier?|studies)$/,
  issue:
    /^(?:(?:tema|spesial|special|saer|sar|themen|thema|teema)-?(?:num|utg|utgav|hefte?)[a-z]*|sonderhefte?|issues?|calls?|papers|appels?|contributions|numeros?|dossiers?|thematiques?|ausschreibungen|aufrufe?)$/,
  partner:
    /^(?:[a-z]+-?)?partn(?:er(?:e|ne|na|s|en|schaften|it)?|ar(?:ar|ane)?)$|^(?:collaborators|consortium|konsortium|sponsors?)$/,
};
/**
 * Words for a status, which any kind of entries may have. Fewer than those of the readers of entries, which pages of
 * partners do not load.
 */
const STATUS =
  /^(?:ongoing|current|past|finished|concluded|former|completed|previous|earlier|open|closed|paga[ea]nde|lopende|igangv\w*|apne|aktive|avslut\w*|tidlig\w*|tidigare|laufend\w*|abgeschl\w*|fruhere|en|cours|curso|corso|actuel\w*|termine\w*|acheve\w*|finalizad\w*|afslut\w*|kaynniss\w*|paattyn\w*|huidige|afgerond\w*)$/;
/** Words beside all these, such as "our" and "recent". */
const BESIDE =
  /^(?:a|phd|ph|d|de|du|des|les|nos|la|el|los|del|da|di|van|onze|het|recherche|investigacion|onderzoeks?|olevat|authors?|auteurs?|aux|pour|forfatt(?:ere|arar|are)|autor(?:inn)?en|submission|einreichung|upcoming|coming|kommende|kommande|our|the|and|of|in|for|fur|zur|voor|til|till|with|from|us|all|more|new|og|i|fra|vart?|vare|alle|oss|och|fran|und|der|aus|uns|unsere?|recent|recientes|latest|selected|related|siste|utvalgte|utvalde|senaste|utvalda|aktuelle|neueste|key|special|themed|thematic|research|forsknings?|project|group|master|ledige?|lediga|offene|frequently|asked|ofte|stilte|vanliga|haufige)$/;

/** Headings of calls for meetings, folded: "CfP: Conference “Shores”", "Tagung: …". */
const MEETING =
  /^\W*(?:(?:c[af]p|call for (?:papers|proposals|abstracts|contributions)|appel a (?:communications?|contributions?))\W+)?(?:\w+ ){0,2}(?:\w*tagung|kon[fg]er[ae]n[czs]\w*|conf[ea]ren\w*|\w*workshops?|\w*symposi\w+|collo(?:que|quium)|journees? d.etudes?|kongress|congress|(?:summer|winter|autumn) school|sommerschule|webinar)(?:\W*$|\W*[«“”„":]| (?:on|uber|zum|zur|om|sur|in|i)\b)/;

/** The content below a heading: a kind of entry, entries of a status, other content, or what may be entries too. */
function kindOf(heading: Element): EntryKind | 'status' | 'other' | 'alike' | 'topics' | undefined {
  const folds = foldLetters(textOf(heading)).match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  if (TOPICS.test(folds.join(' '))) return 'topics';
  if (LINKS.test(folds.join(' '))) return 'other';
  const core = folds.filter((fold) => !BESIDE.test(fold) && !STATUS.test(fold));
  if (folds.length > 5) return undefined;
  if (!core.length) return folds.some((fold) => STATUS.test(fold)) ? 'status' : undefined;
  const is = (words: RegExp) => core.every((fold) => words.test(fold));
  const kind = (Object.keys(KINDS) as EntryKind[]).find((each) => is(KINDS[each]));
  // "Academic partners", unlike "Projects with partners"
  const isOfPartners =
    !kind &&
    KINDS.partner.test(core.at(-1)!) &&
    !core.some((fold) => KINDS.project.test(fold) || OTHERS.test(fold));
  if (isOfPartners) return 'partner';
  return kind ?? (is(OTHERS) ? 'other' : is(ALIKE) ? 'alike' : undefined);
}

/**
 * Parts of a container below headings for other content, such as "News", or for other kinds of entries: with the heading,
 * up to the next heading of the same level or to the end of its box. Parts of an entry are not among them. Empty if the
 * container has nothing else.
 */
export function sectionsApart(container: Element, kind?: EntryKind): ReadonlySet<Element> {
  const apart = new Set<Element>();
  const headings = [...container.querySelectorAll(HEADINGS)].filter(textOf);
  const kinds = kindsOf(headings, container, kind);
  // meetings among calls for issues
  const meetings = headings.map((heading) => kind === 'issue' && MEETING.test(foldLetters(textOf(heading))));
  const isAmongOthers = (i: number) =>
    headings.some((other, at) => !meetings[at] && !kinds[at] && levelOf(other) === levelOf(headings[i]!));
  meetings.forEach((isMeeting, i) => {
    if (isMeeting && isAmongOthers(i)) kinds[i] ??= 'other';
  });
  if (!kinds.some((each) => each && each !== kind)) return apart;
  const levels = headings.map(levelOf);
  const above = headingsAbove(levels);
  const isNamed = kinds.includes(kind);
  const isOther = (i: number): boolean => {
    const own = kinds[i];
    if (!own || own === kind || own === 'status' || (own === 'alike' && kind === 'partner' && !isNamed))
      return false;
    // entries may be below their topics
    if (own === 'topics' && above.includes(i)) return false;
    // without a kind, it may be of any
    if (!kind && own !== 'other') return false;
    // a heading of each entry
    const words = textOf(headings[i]!);
    const isRepeated = (heading: Element, at: number) =>
      textOf(heading) === words &&
      kinds
        .slice(Math.min(at, i), Math.max(at, i))
        .some((each, n) => !each && levels[Math.min(at, i) + n]! <= levels[i]!);
    if (headings.some(isRepeated)) return false;
    if (own === 'after') return true;
    const up = above[i]!;
    // below the title of an entry, it is one of its parts
    return (
      up < 0 ||
      !!kinds[up] ||
      isInOtherBox(headings[i]!, headings[up]!) ||
      kinds.some((each, at) => (each === kind || each === 'status') && above[at] === up)
    );
  };
  // topics with facts are entries, and those beside nothing with facts may be
  const mayHoldEntries = (parts: readonly Element[]): boolean => {
    if (parts.some(holdsFact)) return true;
    const rest = parts.reduce((words, part) => words.replace(textOf(part), ''), textOf(container));
    return kind !== 'partner' && !isNamed && !FACT.test(rest) && !container.querySelector('table, dl');
  };
  headings.forEach((heading, i) => {
    if (!isOther(i) || [...apart].some((part) => part.contains(heading))) return;
    const isEnd = (at: number) => levels[at]! <= levels[i]! || (!!kind && kinds[at] === kind);
    const end = headings.find((_, at) => at > i && isEnd(at));
    const endsAt = (element: Element) => !!end && element.contains(end);
    const parts = partOf(heading, container, endsAt);
    if (kinds[i] === 'topics' && mayHoldEntries(parts)) return;
    for (const part of parts) apart.add(part);
  });
  return isOnly(container, apart) ? new Set() : apart;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * The kinds of content below headings. Beside several headings for the entries of a kind whose items have years, one of no
 * known kind whose items have none is for other content.
 */
function kindsOf(headings: readonly Element[], container: Element, kind: EntryKind | undefined) {
  const kinds = headings.map(kindOf);
  const named = headings.filter((_, i) => kind && (kinds[i] === kind || kinds[i] === 'status'));
  if (named.length < 2) {
    const after = headingsAfter(headings, named, container);
    return kinds.map((own, i) => own ?? (after.has(headings[i]!) ? ('after' as const) : undefined));
  }
  const lists = [...container.querySelectorAll('ul, ol')];
  /** Whether the items of lists directly below a heading have years, of which a third may have none. */
  const areDated = (heading: Element): boolean | undefined => {
    const end = headings.find((other) => precedes(heading, other));
    const own = lists.filter((list) => precedes(heading, list) && !(end && precedes(end, list)));
    const items = own.flatMap((list) => [...list.children]);
    const dated = items.filter((item) => YEAR.test(textOf(item))).length;
    return dated * 3 >= items.length * 2 ? items.length > 0 : dated ? undefined : false;
  };
  if (!named.every((heading) => levelOf(heading) === levelOf(named[0]!) && areDated(heading))) return kinds;
  return kinds.map((own, i) => {
    const isBeside = levelOf(headings[i]!) === levelOf(named[0]!);
    return own ?? (isBeside && areDated(headings[i]!) === false ? ('other' as const) : undefined);
  });
}

/** For each heading, the index of the one above it, of a higher level; -1 without one. */
function headingsAbove(levels: readonly number[]): number[] {
  const open: number[] = [];
  return levels.map((level, i) => {
    while (open.length && levels[open.at(-1)!]! >= level) open.pop();
    const up = open.at(-1) ?? -1;
    open.push(i);
    return up;
  });
}

/** A heading with what follows: its box, or its siblings up to the one that ends it. */
function partOf(heading: Element, container: Element, endsAt: (element: Element) => boolean): Element[] {
  let start = heading;
  for (let up = start.parentElement!; up !== container && !endsAt(up); up = up.parentElement!) {
    let before = start.previousSibling;
    while (before && !textOf(before)) before = before.previousSibling;
    if (before) break;
    start = up;
  }
  const parts = [start];
  if (textOf(start) !== textOf(heading)) return parts;
  for (let next = start.nextElementSibling; next && !endsAt(next); next = next.nextElementSibling)
    parts.push(next);
  return parts;
}

/** Whether a heading is outside the box of a higher one before it, which has more than that heading. */
function isInOtherBox(heading: Element, higher: Element): boolean {
  let box = higher;
  while (!box.parentElement!.contains(heading)) box = box.parentElement!;
  return textOf(box) !== textOf(higher);
}

/** Whether parts contain all text and pictures of a container. */
function isOnly(container: Element, parts: ReadonlySet<Element>): boolean {
  const isCovered = (node: Node): boolean =>
    parts.has(node as Element) ||
    (node.childNodes.length
      ? [...node.childNodes].every(isCovered)
      : !textOf(node) && !/^(?:img|svg)$/i.test(node.nodeName));
  return isCovered(container);
}

/** Lists of a container with links to its own parts and nothing but counts, with a short line above them: "Contents". */
export function contentsIn(container: Element): Element[] {
  return [...container.querySelectorAll('ul, ol')].flatMap((list) => {
    if (list.parentElement!.closest('ul, ol') || !isOfContents(list, container)) return [];
    const parts: Element[] = [list];
    const above = list.previousElementSibling;
    if (
      above &&
      list.parentElement !== container &&
      textOf(above).length < 40 &&
      !above.nextSibling?.nodeValue?.trim()
    )
      parts.push(above);
    return parts;
  });
}

/** Whether the links of a list lead to parts of its container outside the list, and are all its words. */
function isOfContents(list: Element, container: Element): boolean {
  const links = [...list.querySelectorAll('a[href*="#"]')];
  // "Kelp (3)", "Kelp (2021)"
  const lettersOf = (text: string) => text.replace(/\(\d{1,4}\)|[^\p{L}\p{N}]/gu, '');
  const isTarget = (id: string) =>
    [...container.querySelectorAll('[id], a[name]')].some(
      (part) => (part.id === id || part.getAttribute('name') === id) && !list.contains(part),
    );
  return (
    links.length > 0 &&
    lettersOf(links.map(textOf).join('')) === lettersOf(textOf(list)) &&
    links.every((link) => isTarget(link.getAttribute('href')!.replace(/^[^#]*#/, '')))
  );
}

/** Whether a list continues the sentence before it: "We thank for: ⏎ • two grants; ⏎ • much time." */
function goesOn(list: Element): boolean {
  const before = list.previousElementSibling;
  const lead = before ? textOf(before) : '';
  const items = [...list.children].map(textOf).filter(Boolean);
  return (
    /:$/.test(lead) &&
    lead.split(' ').length > 4 &&
    items.length > 1 &&
    items.every((item) => /^\p{Ll}.*[.,;]$/u.test(item))
  );
}

/** Leaves out the lists of a container in such parts, those of its contents, and those in a sentence. */
export function leaveOutSections(container: Element, kind: EntryKind): void {
  const sections = [...sectionsApart(container, kind), ...contentsIn(container)];
  leaveOut(container, new Set());
  leaveOut(
    container,
    new Set(
      listsIn(container).filter((list) => goesOn(list) || sections.some((part) => part.contains(list))),
    ),
  );
}
