import { isFunderShortName } from './funders.js';
import { afterProject } from './label-table.js';
import type { ProjectLabelField } from './label-words.js';
import { AND, ARTICLES, INDEFINITE, SMALL_WORDS } from './small-words.js';
import { isAllCapitals, isCapital, type Token } from './tokens.js';

/**
 * Folded stems of words in labels of a project, by meaning: `^` matches the start of a word, `$` its end, others match
 * anywhere in it. Languages: nb, nn, en, sv, da, de, fi, nl, fr, es, it.
 */
const STEMS = {
  /** A study, or a work about one; words that start with "project" are included. */
  project:
    'projekt prosjekt project ^projet ^proyecto ^progetto ^arbeit$ ^research ^recherche ^forskning ^forsking ^forschung ^onderzoek ^investigacion ' +
    '^ricerca ^tutkimu ^studi ^study ^etude ^estudio ^trabajo vorhaben',
  /** Theses, whose director is a supervisor. */
  thesis: '^thesis ^theses ^these$ ^tesi$ ^tesis$ avhandling afhandling dissert vaitosk proefschr ^doctorat',
  /** Words that rule out a field, whatever the other words are. */
  other:
    'budget budsj amount betrag belop belob summ montant import cuant valor ^value ^cost ^kost contact kontakt contatt ' +
    'ansprech yhteysh superv veiled vejled rettlei handled betreu begeleid ohjaa encadr ^tutor mitarb medarb medew ^grup ' +
    'group gruppe ryhma equipe ^rol$ ^roles$ ^rolle$ ^ruolo ^web ^url$ ^link$ ^links$ ^lenk ^internet public keyword schlag ' +
    'trefw avains ^mots$ palabr ^parol fagom fagfelt amnes discip abteil ^depart fakult facult fachb lehrst avdel ^langu ' +
    'sprach ^lieu ^luogo ^lugar ^countr ^pais$ ^pays$ ^land$ ^lander$ ethic etik ^rek$ ^isbn ^doi$ ^work ^arbeidsp ^arbetsp ' +
    '^arbejdsp ^arbeitsp ^teilpro ^delpro ^copi ^coi$ ^coinves ^coapp ^colead ^codir ^cores ^meds ^medan ^medea ^mitant ' +
    '^nest ^stellv ^deput ^vice ^former ^tidl ^tidig ^previous ^ehem ^ancien ^student ^aim ^result ^report ^descr ^besk ' +
    '^abstr',
  together: '^co$',
  members: 'member medlem mitglied ^jasen ^team teamet$',
  type: '^typ type$ typ$',
  status: '^status statut ^estado ^stato$ ^tila$ ^etat$',
  number:
    'nummer number numer ^nº$ ^n°$ ^n$ ^nr$ ^no$ ^nro ^id$ kode$ ^code codi ^cod$ kod$ kennz kennung zeichen referenc ' +
    'referan referenz referens ^riferim ^ref$ ^dnr$ diari tunnus tunniste koodi kenmerk expedi matric ^num$ ^identi ^arend ' +
    '^protoc ^cup$ projektnr projectnr prosjektnr sagsnr saksnr bevillingsnr dossiernr journalnr ^contract ^contrat ^agreem ' +
    '^conven ^paatos kontrakt avtal',
  grant: '^grant$ ^grants$ ^award$ ^awards$ ^ayuda ^bewillig',
  short:
    'acron akron ^kort ^kurz ^short ^court ^breve ^corto ^sigl abkurz forkort lyhen lyhyt afkort abbrev kurzel',
  title:
    'titel titl tittel titul titol ^titre ^nam ^naam ^navn ^nom$ ^nome$ ^nombre nimi$ otsikk ^intitu bezeich benamn denomin ' +
    'rubrik ^thema',
  period:
    'period zeitraum laufzeit dauer duur loptid lopetid lobetid tid$ ^tids ^kesto kausi aika$ ^aika tijd ^duree varighe ' +
    '^varer ^dura zeit$ ^zeit ^timef ^timel ^times ^time$ ^term$ ^termijn ^span$ ^runn ^lifet ^plazo ^vigen ^vuodet ^annees$ ' +
    '^anos$ ^anni$ ^years$ ^jahre$ ^dates$ ^fechas$ ^fecha$ ^data$ ^datum$ ^dato$ ^jaar$ ^jahr$ ^year$ ^ano$ ^annee$ ^anno$ ' +
    'ajanko ajanja ^calend ^valid ^langd ^lengd phase$ forlob ^lober$ ^genomfors$',
  start:
    '^start start$ oppst ^opst ^begin beginn$ ^began ^begyn ^debut ^inici ^inizi ^avvi ^alka ^alku ^aloit ^demar ^comien ' +
    '^aanv ^anfang ^lanc ^launch ^kick ^commen ^pabeg ^pabor ^gestart ^inled ^byrj',
  end:
    '^slut slut$ slutt$ avslut afslut ^end laufzeitende forderende ^fin$ ^fine$ ^finali ^finis ^eind ^paatt loppu ^lopet ' +
    '^conclu ^termin$ ^termine ^termino$ ^clot ^achev ^absch abschluss$ ^abges ^completed ^completion ^cierre ^udlob ^expir ' +
    '^scade ^afgerond ^afrond ^beeind ^closing ferdig',
  date: '^date$ datum$ dato$ paiva$ pvm$ startar$ slutar$ jahr$ vuosi$ jaar$',
  programme:
    'progra ^call$ ^bando ausschr utlys ^appel ^aap$ scheme ^regeling regeling$ forderlin forderform ohjelma ^opslag instrum ' +
    '^modali stodform stotteform bidragsform ^linea muoto massnahme mechan ^haku$',
  funder:
    'finan rahoit ^forder ^dritt zuwend mittelg mittelh geldge geldsc ^fund funder funding ^spons stott ^stod stod$ ^stonad ' +
    'subsid ^subven bevilg bevill bevilj ^donor ^donat ^baill ^souti ^soute ^support ^sosteg ^sosten ^apoyo ^apura ^tuki ' +
    'loyv tilsk ^tilde bekost eroga giver$ givar$ givare$ givere$ gjevar$ gjevarar$ yder$ ydere$ geber$ gever$ ^grantor ' +
    '^mecen ^awarding ^granting conced convocan committen comandit oppdragsg uppdragsg opdragsg opdrachtg auftragg ^toimeks ' +
    'steun ^myon ^tilaaj sovven unterst ^fond$ ^fonds$ ^fonde$ ^backed possib mogelijk ermoglicht',
  partners:
    'partn parten partij samarb samver ^colab ^collab cooper kooper yhteis kumppan consor konsor ^soci osapuol osatot ' +
    'toteuttajat$ asocia parter$ samenw ^mukana zusammena projektbeteil',
  /** Participants, who may be persons or organisations. */
  participants:
    '^partic ^partec deltag deltak osallis beteil mitwirk medverk medvirk invol betrokk impliq ^deelnem',
  leader:
    'leder$ lederen$ leders$ leiar$ leiars$ ledare$ ledelse ledning leiing leiter leitung leider$ leiding ansvarl ansvari ' +
    'verantw ^vastuu johtaj johtav vetaj ^investigat ^investigad ^respons ^resp$ ^porteu ^pilote ^direct ^dirett ^direz ' +
    '^dirig ^direcc ^chef$ ^sjef ^pi$ ^pis$ ^ip$ ^lead$ ^leader ^head$ ^manager gesuchst antragst soker$ sokjar$ sokande ' +
    'ansoger ^hakija ^applicant aanvrag ^trekker ^referente ^requer ^bearbeiter bearbeitung$ ^sprecher paallik paatutk ' +
    'tutkija ^researcher forskar$ forskare$ forsker$ ^scientist ^ricercator ^chercheu ^onderzoeker ^person',
  coordinator:
    'koordin coordin coordon ^verts ^vaerts vardinst varduniv vardorg vardlaro ^host ^hemvist eier$ eigar$ ejer$ agare$ ' +
    'eigena ^owner penvo ^capofi ^feder konsortialf ^trager hallinn toteuttaja$ ^isanta gastinst gasthoch gastuniv ^onthaal ' +
    '^accueil ^ospit ^medelsf ^huvudm ^grantee ^awardee ausfuhr durchfuhr ^utfor ^udfor uitvo ^ejecu ^execu ^realiz ^lider ' +
    'ledende ^leading ^prime$ ^recipient ^administ forvalt ^gestion ^anslagsf ^bidragsf ^managing ^performing ^implement ' +
    '^attuat ^proponent ^solicit suoritusp modtag gradsg benefici',
  several:
    'institutioner$ ^institutions$ ^institusjone ^institutionen$ organisationen$ ^organisations$ ^organizations$ ' +
    '^instituciones$ ^istituzioni$ ^atenei$ ^entidades$ ^enti$ ^parter$',
  host: 'universi organisa organiza ^labora statte$',
  body:
    'institu istitu organi universi larosat hogsk hogesch hochsc ^etablis ^ente$ ^enti$ ^entid ^centro ^centre ^center ' +
    '^labora ^unite ^unidad yliopis instans ^body ^bodies ^agen ^ateneo ^atenei einricht ^stelle ^tahot ^taho$ ^empres ' +
    'instell organ$ organe$ ^struct ^soggett ^part$ quelle kjelde kilde kalla$ kallor$ ^sourc ^fuent ^fonte ^fonti bron$ ' +
    'lahde lahteet ^provider statte$ ^house$ myndig',
} as const;
/** Starts of words that only qualify other words. */
const QUALIFIERS =
  'extern ekstern ulko intern nation nasjon nazion ovri andr other weit autre altr otr main princip hoved huvud haupt hoofd industr academ akadem ' +
  'scien cientif wissen vitensk vitskap videnskab vetensk wetensch tietee kansain kotim muut muu local overall key full total offici estim planlag planer planned gepl ' +
  'forvent forvant venta expect verwacht berakn voraus prevu previs effekt effectiv active aktiv related current fagleg faglig primar primaer engelsk english norsk svensk dansk deutsch ' +
  'okonom ekonom economi praxis praktijk national overig ander tecnic techni associat affiliat complet long todell gjennomf gennemf genomf gemaakt made ' +
  'olev svolg attivit jointly partly partially generously gesamt primary operat';

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

/** A value that is fused to its label: "TilaPäättynyt". */
const HUMP = /[a-zæøåäöüéß](?:[A-ZÆØÅÄÖÜÉ][a-zæøåäöüéß]{2}|[A-ZÆØÅÄÖÜÉ]{4})/;

/** The label that starts at the token `first` and ends before a colon or at the end of its line. */
export function composedLabel(
  tokens: readonly Token[],
  first: number,
): { field: ProjectLabelField; end: number; isPhrase: boolean } | undefined {
  const word = tokens[first]!;
  const next = tokens[first + 1];
  const before = tokens[first - 1];
  const isInside = !word.breaks && (!word.spaced || (before !== undefined && ',:('.includes(before.fold)));
  if (!isCapital(word.text) || isInside) return undefined;
  const end = labelEnd(tokens, first);
  if (!end) return undefined;
  stems ??= stemsByStart();
  // "Funding: MSCA PI: …", where "NFR-nummer:" and "P.I.:" are labels
  const isJoined = (next?.fold === '-' && !next.spaced) || (word.breaks && isFunderShortName(word));
  if (isAllCapitals(word.text) && word.text.length > 2 && !isJoined && !kindsOf(word.fold).length)
    return undefined;
  const kinds: Kind[] = [];
  let small = '';
  let isLinked = false;
  let named = 0;
  for (const token of tokens.slice(first, end)) {
    const { kind, fold, text } = token;
    if (kind === 'mark') continue;
    if (kind === 'number' || fold.length > 40 || HUMP.test(text)) return undefined;
    const found = isFunderShortName(token)
      ? (['funder'] as const)
      : kindsOf(/^[dl]['’]/i.test(text) ? fold.slice(1) : fold);
    kinds.push(...found);
    if (found.some((each) => each !== 'project' && each !== 'thesis')) named++;
    if (found.length || stemsIn(fold).has(undefined) || (isAllCapitals(text) && text.length < 6)) continue;
    if (!isSmall(fold)) return undefined;
    if ((AND.has(fold) || fold === 'y' || fold === 'e') && !word.breaks) return undefined;
    isLinked = true;
    small += FROM.has(fold) ? '<' : TO.has(fold) ? '>' : '';
  }
  const isState = kinds.at(-1) === 'project' && /[eiao][dt]o?$/.test(word.fold);
  // "FHF-ansvarlig:" is of the funder, "WP-leder:" of a part; "UV-PI:" names where the investigator works
  const isOfOther = isAllCapitals(word.text) && next?.fold === '-' && kinds.includes('leader');
  if (isOfOther && !/^pis?$/.test(tokens[end - 1]!.fold)) kinds.push('other');
  const field = kinds.length
    ? fieldOf(kinds, isLinked, isState)
    : ({ '<': 'start', '>': 'end', '<>': 'period' } as const)[small];
  // "INVOLVE: user involvement in care (PI: …)" begins with its title
  const isTitle = first === 0 && (field === 'other' || field === 'partners' || field === 'coordinator');
  return field && !isTitle ? { field, end, isPhrase: named > 1 || (named > 0 && isLinked) } : undefined;
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

/** Index of the colon after a few words, or of the next line if they fill a line; otherwise 0. */
function labelEnd(tokens: readonly Token[], first: number): number {
  for (let i = first + 1; i < first + 12; i++) {
    const token = tokens[i];
    if (!token || token.breaks) return tokens[first]!.breaks && first > 0 ? i : 0;
    if (token.fold === ':') return tokens[i + 1] ? i : 0;
    if (token.kind === 'mark' && !"()/-.’'*°#&".includes(token.fold)) return 0;
    const next = tokens[i + 1];
    if (
      token.fold === '.' &&
      next?.spaced &&
      !next.breaks &&
      !/^(?:n[or]?|num|ref|cod|resp|p?ip?)$/.test(tokens[i - 1]!.fold)
    )
      return 0;
  }
  return 0;
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
  if (has('members')) return has('partners') && only('members', 'partners', 'project') ? 'partners' : 'other';
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
  if (has('leader')) return has('body', 'partners') ? 'coordinator' : 'leader';
  if (has('partners', 'several') || (has('participants') && has('body'))) return 'partners';
  return has('participants') ? 'other' : undefined;
}
