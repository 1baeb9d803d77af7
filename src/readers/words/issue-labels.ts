/** Facts of a special issue that labels can name. */
export type IssueLabel =
  | 'deadline'
  | 'editors'
  | 'journal'
  | 'publisher'
  | 'published'
  | 'theme'
  | 'kind'
  | 'volume'
  | 'issue'
  | 'status'
  | 'url'
  | 'doi';

// Folded words in nb, nn, en, se, sv, da, de, fi, nl and fr. In compounds, the last part decides.
export const ISSUE_LABELS: Readonly<Record<IssueLabel, string>> = {
  deadline:
    'deadline deadlines deadlinen frist fristen frister fristar jattopaiva due closes close closing closed echeance maaraaika ' +
    'aigemearri einsendeschluss redaktionsschluss abgabetermin abgabe manusstopp manusstop inleverdatum sluitingsdatum inzenddatum indieningsdatum abgabedatum inlamningsdatum innleveringsdato paattyy plazo prazo scadenza',
  editors:
    'editor editors toim coord red redaksjon redaksjonen redaktion redaktionen eds paatoimittaja paatoimittajat editorer editerad editert edited redaktor redaktorer redaktorar redaktorerna redaktorene redaktionell ' +
    'direction redigeras redigeres redigert redigerat redigerad redigeret redigerats ' +
    'gjesteredigert gastredigerats gastredigerat gastredigerad ' +
    'herausgeber herausgeberin herausgeberinnen hrsg hg herausgegeben gastherausgeber gastherausgeberin ' +
    'gastherausgeberinnen redacteur redacteurs redactrice redactrices coordination coordinateur coordinateurs coordinatrice ' +
    'coordinatrices coordinator coordinators coordonne gastredacteur gastredacteurs gastredacteuren redactie toimittaja toimittajat ' +
    'vierastoimittaja vierastoimittajat doaimmaheaddji doaimmaheaddjit editora editoras editores coordinacion coordinador coordinadora coordinadores coordinadoras ' +
    'coordina coordinan coordinado coordenacao coordenador coordenadores organizador organizadora organizadores organizado cura curatori dirige',
  journal:
    'journal aigecala tidsskrift tidsskriftet tidskrift tidskriften zeitschrift revue tijdschrift lehti aikakauslehti',
  publisher:
    'publisher forlag forlaget utgiver utgivar utgivare utgjevar udgiver verlag uitgever editeur kustantaja',
  published:
    'published publication publisert publisering publiseringsdato publicerad publiceras publicering utgitt utgjeve utgivelse almmuhuvvon ' +
    'utgiven udgivet udgivelse erschienen erscheint erscheinungsdatum erscheinungstermin paru parution verschenen gepubliceerd julkaistu',
  theme:
    'theme tema temaet temat thema topic title tittel titel titre emne aihe fadda onderwerp dossier dosier dossie focus fokus',
  kind: 'type kind sladja',
  volume: 'volume vol volum argang arg jahrgang jg bd band bind tome jaargang vuosikerta',
  issue: 'issue no nr nummer number num numero heft hefte hafte utgave n',
  status: 'status',
  url: 'url website web nettside nettsted webside lenke link lank lien webseite',
  doi: 'doi',
};

let table: Map<string, IssueLabel> | undefined;

/** The fact that a folded word names; the last part of a compound decides. */
export function issueLabelOf(fold: string): IssueLabel | undefined {
  table ??= new Map(
    Object.entries(ISSUE_LABELS).flatMap(([field, words]) =>
      words.split(' ').map((word): [string, IssueLabel] => [word, field as IssueLabel]),
    ),
  );
  const known = table.get(fold);
  if (known || fold.length < 8) return known;
  if (/(?:the?ma|schwerpunkt)$/.test(fold)) return 'theme';
  if (/(?:frist|fristen|deadline|schluss|nings(?:dag|datum))$/.test(fold)) return 'deadline';
  return /(?:redakt(?:or(?:en|er|ar|e)?(?:n[ae]|s)?|ion)|redact(?:ie|eur|euren)|toimittajat?)$/.test(fold)
    ? 'editors'
    : undefined;
}

const set = (words: string) => new Set(words.split(' '));

/** Words that may accompany a label: "Extended submission deadline", "frist for innsending av artikler". */
export const QUALIFIERS = set(
  'submission submissions manuscript manuscripts paper papers full abstract abstracts article articles proposal proposals ' +
    'final extended new special issue guest invited call contribution contributions complete chapter chapters expression interest ' +
    'last date day dates important the a an of for av til til till is are was er var ar au aux den det en et on og and or by ' +
    'manus manuskript manuskripte manuskripten manuskripter manuskriptet artikler artiklar artikkel artikel bidrag sammendrag samandrag abstrakt utkast ' +
    'innsending innlevering innlevere inlamning inskickande indsendelse aflevering innsendelse levere levering inn sende send ' +
    'fulle fullt hele ferdige fardiga fuld komplette vollstandige volledige complets ny nytt forlenget utsatt siste sista dag datum innan innen senest senast ' +
    'einreichung einreichungen beitrage beitragen artikeln von der die das zur fur einsendung neue verlangerte ' +
    'date limite de des du la le les pour retour envoi soumission soumissions propositions proposition articles dernier delai nouvelle extension ' +
    'inzending inzendingen uiterste voor indienen artikelen nieuwe viimeinen jatto kirjoitusten ' +
    'fecha limite envio entrega ' +
    'academic associate co managing volume topic theme thematic tema section gjeste gast gaste redaksjonelle invites invitees numero special responsible vierailevat vieraileva invitado invitada invitados invitadas tematico tematica tematicos tematicas thematischer',
);

/** Words for submissions other than papers. */
export const ABSTRACTS = set(
  'abstract abstracts abstrakt sammendrag samandrag sammanfattning proposal proposals proposition propositions expression eoi interest ' +
    'resume resumes zusammenfassung expose abstractfrist abstracte samenvatting tiivistelma tiivistelmat tiivistelmia abstrakti abstraktit resumenes forslag title titles pitch pitches',
);
export const PAPERS = set(
  'paper papers manuscript manuscripts manus manuskript manuskripte manuskripter manuskriptet article articles artikler artikkel artikel artiklar full ' +
    'beitrage volltexte textes complets artikelen kirjoitukset kasikirjoitukset originales manuscritos articulos bidrag contributions complete final',
);
const SUBMITS =
  /^(?:submi|inn?(?:send|lever)|indsend|inlamn|ein(?:ge|zu)?(?:reich|send|sand)|soum|inzend|sende?(?:[rst]|es|as)?$|skick|lever(?:e[rst]?|ing)?$|contribut|envoy|envio|recepcion|indien|ingedien|lahet|pyyda)|vorschlag|utkast|ehdotu/;

/** Whether a folded word is about submitting, or names a kind of submission. */
export const isSubmission = (fold: string): boolean =>
  SUBMITS.test(fold) || PAPERS.has(fold) || ABSTRACTS.has(fold);
/** Other dates of a call, which are not deadlines. */
export const OTHER_DAYS = set(
  'notification notifications notified acceptance decision decisions publication published publish appear appears conference workshop ' +
    'seminar symposium revised revision revisions resubmission camera review reviews reviewed feedback response svar beslut beslutning vedtak ' +
    'melding publiseres publisering publicering publiceres utgis utgivelse utkommer konferanse konferens konference tagung erscheint ' +
    'benachrichtigung entscheidung paraitre parution publie evaluation reponse colloque viewed updated oppdatert posted lagt',
);
export const OPENS = set(
  'open opens opening opened opnar opner apner apen apent oppnar abner abent beginnt start starts ouvre ouverture from window period periode perioden vindu zeitraum',
);
export const CLOSES = set(
  'close closes closing closed closure until till til bis lukker lukkes stenger stengjer stanger schliesst ferme cloture jusquau tot ' +
    'deadline frist due innen innan senest senast by before uiterlijk spatestens avant ends slutter slutar',
);
/** Words before the last date of a call. */
export const BY = set(
  'tard by until till til pour bis innen innan senest senast spatestens before jusquau avant uiterlijk viimeistaan hasta latest later tot voor',
);
/** Words for an extended deadline. */
export const EXTENDED = set(
  'extended extension extend prolonged postponed moved changed new now ny nytt nye forlenget forlenga utsatt flyttet flyttad flyttat utvidet forlangd forlangt ' +
    'uppskjuten framflyttad forlaenget udsat verlangert verlangerung verschoben neue neuer prolonge prolongee prolongation reporte nouvelle ' +
    'verlengd nieuwe uitgesteld jatkettu siirretty',
);
export const FORMERLY = set(
  'was previously originally original former formerly earlier old tidligere tidlegare opprinnelig opprinneleg opphavleg tidigare ursprungligen ' +
    'ursprunglig oprindelig oprindeligt ursprunglich fruher initialement precedemment eerder oorspronkelijk aiemmin var instead',
);
export const FROM = set('from fra fran von vom de du van');
export const CLOSED = set(
  'closed stengt stengd lukket lukka stangd stangt utgatt utlopt passed passert geschlossen abgelaufen ferme fermee cloture gesloten suljettu udlobet',
);
export const NOW = set('now na nu jetzt desormais');
export const TO = set('to til till bis au tot until');
