import { isFunderShortName } from './funders.js';
import { afterProject } from './label-table.js';
import { endsCell } from './labels.js';
import { QUALIFIERS, STEMS } from './label-kinds.js';
import type { ProjectLabelField } from './label-words.js';
import { AND, ARTICLES, INDEFINITE, SMALL_WORDS } from './small-words.js';
import { isAllCapitals, isCapital, opensValue, type Token } from './tokens.js';

type Kind = keyof typeof STEMS;

interface Stem {
  part: string;
  begins: boolean;
  ends: boolean;
  kind: Kind | undefined;
}

/** Stems by their first three letters; those of words that only qualify others have no kind. */
let stems: Map<string, Stem[]> | undefined;

function stemsByStart(): Map<string, Stem[]> {
  const byStart = new Map<string, Stem[]>();
  const add = (list: string, kind?: Kind) => {
    for (const stem of list.split(' ')) {
      const begins = !kind || stem[0] === '^';
      const ends = stem.endsWith('$');
      const part = stem.slice(kind && begins ? 1 : 0, ends ? -1 : undefined);
      const start = part.slice(0, 3);
      const others = byStart.get(start);
      if (others) others.push({ part, begins, ends, kind });
      else byStart.set(start, [{ part, begins, ends, kind }]);
    }
  };
  for (const kind in STEMS) add(STEMS[kind as Kind], kind as Kind);
  add(QUALIFIERS);
  return byStart;
}

/** The kinds of the stems in a word, including `undefined` if it qualifies others. */
function stemsIn(fold: string, kinds = new Set<Kind | undefined>()): Set<Kind | undefined> {
  for (let at = 0; at < fold.length; at++)
    for (const { part, begins, ends, kind } of stems!.get(fold.slice(at, at + 3)) ?? [])
      if ((at === 0 || !begins) && fold.startsWith(part, at) && (!ends || at + part.length === fold.length))
        kinds.add(kind);
  return kinds;
}

/** Small words of labels in es and it, and verbs between them. */
const SMALL = new Set(
  'del della dello dei degli di da dal per por con il y e el lo es in innen los las al hos bei bij till is er ar ist wird wurde blir vert blev bliver ble blitt est o ou oder eller or du'.split(
    ' ',
  ),
);
const FROM = new Set('from fra fran von desde dal van du de'.split(' '));
const TO = new Set('to til till bis hasta al tot au'.split(' '));

/** Prepositions between a verb and the name of a body or person. */
const BY = new Set('av af by von vom durch door par por da dal'.split(' '));

/** Words for a study that a word before them qualifies: "Collaborative research". */
const PROJECTS = /(?:pro[sj]+e[ck]?[kc]?t(?:et|en)?|research|study|studie)$/;

/** Words for a project that has parts. */
const WHOLE = /^(?:(?:gesamt|verbund|moder|hoved|huvud)-?(?:pro|vorh)|overall)/;

/** A value that is fused to its label: "TilaPäättynyt". */
const HUMP = /[a-zæøåäöüéß](?:[A-ZÆØÅÄÖÜÉ][a-zæøåäöüéß]{2}|[A-ZÆØÅÄÖÜÉ]{4})/;

/** The label that starts at the token `first` and ends at `end`, before a colon or at the end of its line. */
export function composedLabel(
  tokens: readonly Token[],
  first: number,
  end = labelEnd(tokens, first),
): { field: ProjectLabelField; end: number; isPhrase: boolean } | undefined {
  const word = tokens[first]!;
  const next = tokens[first + 1];
  const before = tokens[first - 1];
  const isInside =
    !word.breaks && before?.fold !== '(' && (!word.spaced || ',:'.includes(before?.fold ?? ' '));
  if (!isCapital(word.text) || isInside) return undefined;
  if (!end) return undefined;
  stems ??= stemsByStart();
  // "Funding: MSCA PI: …", where "NFR-nummer:" and "P.I.:" are labels
  const isJoined = (next?.fold === '-' && !next.spaced) || (word.breaks && isFunderShortName(word));
  if (isAllCapitals(word.text) && word.text.length > 2 && !isJoined && !kindsOf(word.fold).length)
    return undefined;
  const kinds: Kind[] = [];
  let small = '';
  let isLinked = false;
  let isLoose = false;
  let named = 0;
  const isMarked = tokens[end]?.fold === ':';
  // "Partners in Crime"
  const last = tokens[end - 1]!.fold;
  const isBeside = tokens[end] !== undefined && !tokens[end].breaks && tokens[end].kind !== 'mark';
  if (isBeside && last.length > 1 && isSmall(last) && !BY.has(last) && !FROM.has(last)) return undefined;
  let behind = '';
  for (const token of tokens.slice(first, end)) {
    const { kind, fold, text } = token;
    if (kind === 'mark') continue;
    if (kind === 'number' || fold.length > 40 || HUMP.test(text)) return undefined;
    const found = isFunderShortName(token)
      ? (['funder'] as const)
      : kindsOf(/^[dl]['’]/i.test(text) ? fold.slice(1) : fold);
    kinds.push(...found);
    // "Finanzierung Deutsche …"
    const isLast = token === tokens[end - 1] && token !== word;
    if (isLast && !isMarked && isCapital(text) && (!found.length || isFunderShortName(token)))
      return undefined;
    // "Finansieres av Forskningsrådet", "Funded by the Research Council"
    if (!isMarked && isCapital(text) && BY.has(behind)) return undefined;
    if (!ARTICLES.has(fold) && fold !== 'the') behind = fold;
    if (found.some((each) => each !== 'project' && each !== 'thesis')) named++;
    if (found.length || stemsIn(fold).has(undefined) || (isAllCapitals(text) && text.length < 6)) continue;
    if (!isSmall(fold)) return undefined;
    if ((AND.has(fold) || fold === 'y' || fold === 'e') && !word.breaks) return undefined;
    isLinked = true;
    isLoose ||= !/^(?:of|d[eui]|des|del|della|der|n|o)$/.test(fold);
    small += FROM.has(fold) ? '<' : TO.has(fold) ? '>' : '';
  }
  // "Støtte til studier – Norge"
  const isDashed = tokens[end]?.fold === '-' && !tokens[end].breaks;
  const value = tokens[end + 1];
  if (isDashed && (isLoose || !value || !opensValue(value))) return undefined;
  const isState = kinds.at(-1) === 'project' && /[eiao][dt]o?$/.test(word.fold);
  // "Collaborative research: …" precedes a title
  if (PROJECTS.test(tokens[end - 1]!.fold) && !isLinked && kinds.includes('partners')) return undefined;
  // "FHF-ansvarlig:" is of the funder, "WP-leder:" of a part; "UV-PI:" names where the investigator works
  const isOfOther = isAllCapitals(word.text) && next?.fold === '-' && kinds.includes('leader');
  if (isOfOther && !/^pis?$/.test(tokens[end - 1]!.fold)) kinds.push('other');
  // "Titel des Gesamtprojektes:" names the project that the entry is a part of
  const isOfPart = tokens.slice(first, end).some(({ fold }) => WHOLE.test(fold));
  if (isOfPart && kinds.includes('title') && kinds.includes('project')) kinds.push('other');
  const field = kinds.length
    ? fieldOf(kinds, isLinked, isState)
    : ({ '<': 'start', '>': 'end', '<>': 'period' } as const)[small];
  // "INVOLVE: user involvement in care (PI: …)" begins with its title
  const isTitle = first === 0 && (field === 'other' || field === 'partners' || field === 'coordinator');
  // "FWF | Projektleitung: …": a fact of its own
  const isName = tokens.slice(first, end).every((token) => token.kind === 'mark' || isFunderShortName(token));
  return field && !isTitle && !isName
    ? { field, end, isPhrase: named > 1 || (named > 0 && isLinked) }
    : undefined;
}

const isSmall = (fold: string): boolean =>
  SMALL.has(fold) ||
  FROM.has(fold) ||
  TO.has(fold) ||
  SMALL_WORDS.has(fold) ||
  ARTICLES.has(fold) ||
  AND.has(fold) ||
  INDEFINITE.has(fold) ||
  fold.length < 2;

/**
 * Index of the mark after a few words, or of the next line if they fill a line; otherwise 0. A dash may also be within a
 * label: "Start – End: …".
 */
function labelEnd(tokens: readonly Token[], first: number): number {
  let cell = 0;
  for (let i = first + 1; i < first + 12; i++) {
    const token = tokens[i];
    if (!token || token.breaks) return cell || (tokens[first]!.breaks && first > 0 ? i : 0);
    const { fold } = token;
    // "Deutsche Forschungsgemeinschaft (DFG) – …" is a value
    if (endsCell(tokens, first, i) && (fold === '|' || tokens[i - 1]!.fold !== ')'))
      cell ||= tokens[i + 1] ? i : 0;
    if (fold === ':') return tokens[i + 1] ? i : 0;
    if (token.kind === 'mark' && !"()/-.’'*°#&".includes(fold)) return cell;
    const next = tokens[i + 1];
    if (
      fold === '.' &&
      next?.spaced &&
      !next.breaks &&
      !/^(?:n[or]?|num|ref|cod|resp|p?ip?)$/.test(tokens[i - 1]!.fold)
    )
      return cell;
  }
  return cell;
}

/** The meanings of a word, in the order of {@link STEMS}. */
function kindsOf(fold: string): Kind[] {
  const rest = afterProject(fold);
  const found = stemsIn(rest ?? fold);
  if (rest !== undefined) found.add('project');
  // "Forskningsprosjekts-"
  if (rest?.startsWith('s')) stemsIn(rest.slice(1), found);
  return (Object.keys(STEMS) as Kind[]).filter((kind) => found.has(kind));
}

/** Fields whose values are names. */
const NAMED = new Set<ProjectLabelField>(['coordinator', 'funder', 'leader', 'partners', 'programme']);

/** The field named by words with these meanings; undefined if they are ambiguous. */
function fieldOf(all: readonly Kind[], isLinked: boolean, isState: boolean): ProjectLabelField | undefined {
  // "Directeur de thèse", "Director de tesis"
  if (all.includes('thesis') && all.includes('leader')) return 'other';
  const kinds = all.map((kind): Kind => (kind === 'thesis' ? 'project' : kind));
  const has = (...some: Kind[]) => some.some((kind) => kinds.includes(kind));
  const only = (...some: Kind[]) => kinds.every((kind) => some.includes(kind));
  if (has('other') || (has('together') && has('leader'))) return 'other';
  if (has('members'))
    return (has('partners') && only('members', 'partners', 'project')) || has('several')
      ? 'partners'
      : 'other';
  if (has('status')) return only('status', 'project') ? 'status' : undefined;
  if (has('type')) return has('funder', 'programme', 'grant') ? 'other' : undefined;
  if (has('short')) return only('short', 'title', 'project') ? 'acronym' : undefined;
  if (has('title')) {
    if (only('title', 'project', 'grant')) return 'title';
    // "Hakijaorganisaation nimi", "Name of the coordinator"
    const named = fieldOf(
      kinds.filter((kind) => kind !== 'title'),
      isLinked,
      isState,
    );
    return named && NAMED.has(named) ? named : undefined;
  }
  if (has('period', 'start', 'end', 'date')) {
    if (!has('period', 'start', 'end', 'project', 'grant')) return undefined;
    if (
      !only(
        'start',
        'end',
        'date',
        'period',
        'project',
        'grant',
        'number',
        'funder',
        ...(has('period') ? (['coordinator'] as const) : []),
      )
    )
      return undefined;
    // "Completed project: …", "Avsluttet prosjekt: …"
    if (isState) return undefined;
    if (has('start') === has('end')) return 'period';
    return has('start') ? 'start' : 'end';
  }
  if (has('number')) {
    if (has('programme') || (has('partners', 'leader', 'body') && !has('funder'))) return 'other';
    return 'grant';
  }
  if (has('programme')) return only('programme', 'funder', 'project', 'grant') ? 'programme' : undefined;
  if (has('coordinator') && has('body')) return 'coordinator';
  if (has('funder')) {
    // "Funded project: …", "Drittmittelprojekt: …"
    if (kinds.at(-1) === 'project' && !isLinked) return undefined;
    return has('leader', 'coordinator', 'grant') && !has('body') ? undefined : 'funder';
  }
  if (has('grant')) return has('body') ? 'funder' : undefined;
  if (only('host', 'body', 'project') && has('host')) return 'coordinator';
  if (has('coordinator')) return has('leader') && !has('body') ? 'leader' : 'coordinator';
  if (has('leader') && !has('participants')) return has('body', 'partners') ? 'coordinator' : 'leader';
  if (has('partners', 'several') || (has('participants') && has('body'))) return 'partners';
  return has('participants') ? 'other' : undefined;
}
