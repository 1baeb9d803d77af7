/**
 * The words pages put before a fact, in nb, nn, en, se, da, sv and de: one table for every reader
 * of lines. Values are alternatives of a regular expression, in lower case.
 */
export type Label =
  | 'title' | 'acronym' | 'coordinator' | 'leader' | 'funder' | 'programme' | 'grant' | 'period' | 'start' | 'end'
  | 'status' | 'partners' | 'type' | 'summary' | 'keywords' | 'url' | 'other'
  | 'deadline' | 'journal' | 'editors' | 'publisher' | 'volume' | 'issue' | 'theme' | 'issn' | 'published';

const P = 'pro(?:sj|j)e[ck]t'; // prosjekt, projekt, project

export const PROJECT_LABELS: Partial<Record<Label, string>> = {
  title: `titles?|tite?l|tittel|${P}(?:s?tit(?:t?el|le)|titel| title| name|nav?n|namn|bezeichnung|et)?|name of (?:the )?project|prošeakta(?:namma)?`,
  acronym: 'acronym|akronym|kortnavn|kortnamn|kurz(?:titel|bezeichnung)|short (?:name|title)|${P} acronym',
  coordinator: `(?:${P} )?co-?ordinator|(?:${P} )owner|coordinating (?:institution|organi[sz]ation|partner|unit)|host(?: institution| organi[sz]ation)?|lead (?:partner|institution|organi[sz]ation)|koordinator|koordinering|koordineras av|koordinere[rs] av|koordinert av|koordineret af|${P}ei(?:e|ga)r|${P}[eä](?:jer|gare)|${P}ansvarlig institusjon|(?:ansvarleg|ansvarlig|koordinerende|koordinerande|utførende) (?:institusjon|enhet|eining)|vertsinstitusjon|vertskapsinstitusjon|värdinstitution|medelsförvaltare|${P}träger|träger|hochschule|coordinated by|hosted by|koordiniert von|anslagsförvaltare|administrating organi[sz]ation|organi[sz]ation|institusjon|institution|lärosäte`,
  leader: `(?:${P}[ -]?|scientific |vitskap(?:e|leg )|vitenskapelig |research |work package )?(?:leder|leiar|ledere|leiarar|leiter(?:in|innen)?|leitung|ledare|leader|lead|manager|director|chef)s?|${P}ansvarleg|${P}ansvarlig|${P}ansvarig|head of ${P}|principal investigators?|pi|p\\.i\\.|p\\.?i\\.?s|hovedansvarlig|huvudsökande|hovedansøger|ansvarig forskare|bevillingshaver|(?:grant|award) ?holders?|applicant|sökande|led by|lede[tds] av|ledet af|leds av|leia av|leda av|geleitet von|unter (?:der )?leitung von|ph\\.?d\\.?[ -]?(?:candidate|kandidat|student|stipendiat)|doctoral (?:candidate|student|researcher)|stipendiat|doktorand(?:in)?|postdoc|jođiheaddji|prošeaktajođiheaddji`,
  funder: `(?:externally |co-?)?fund(?:ers?|ing)(?: (?:framework|sources?|bod(?:y|ies)|agenc(?:y|ies)|organi[sz]ations?))?|(?:co-?)?funded (?:by|from|through|under)|financed by|financing|supported by|sponsored by|sponsors?|with (?:financial )?support from|(?:ekstern )?finan(?:s|z)ier(?:ing|ung|t av|ad av|as av|es av|et af|t durch|t von|er|skilde|ingskilde|e av)s?|finansiør(?:er)?|finansiär(?:er)?|financier(?:s)?|med (?:økonomisk )?støtte (?:fra|frå)|støtt(?:et|a) a[vf]|støttes av|bevilget av|oppdragsgiver|oppdragsgjevar|bidragsgivare|med stöd (?:av|från)|gefördert (?:durch|von|vom)|gefördert durch (?:die|den|das)|förderung(?: durch)?|fördergeber|förderer|(?:dritt|förder)mittelgeber|mittelgeber|bevilling fra|bevillingsgiver|ruhtada|ruhtadeaddji`,
  programme: `(?:funding |grant |work )?program(?:me?)?s?|finansieringsprogram|förderprogramm|förderlinie|(?:funding |grant )?scheme|utlysning|(?:topic|call)(?: id)?`,
  grant: `grant(?: agreement)?(?: (?:no|nr|number|id|reference|ref))?\\.?|award (?:no|number|reference)\\.?|${P}[ -]?(?:number|no|nr|id|nummer|kod|code|kode|reference)\\.?|${P}s?nummer|förderkennzeichen|fkz|diarienummer|dnr\\.?|contract (?:no|number)\\.?|bevillingsnummer|saksnummer|cristin-?id`,
  period: `(?:${P}[ -]?|funding |bevilgnings|bevillings|bidrags|støtte|förder|grant )?(?:period(?:e|en)?|duration|varighet|varighed|varigheit|varaktighet|laufzeit|löptid|zeitraum|timespan|time frame|timeline|tidsrom|tidsperiode|tidsramme|tid|dauer)|${P} dates|(?:${P})?áigodat|bistevašvuohta`,
  start: `(?:${P} ?)?(?:start(?:s|et|ed|er|datum|dato)?|start[ -]?date|oppstart|begin(?:n|ning)?|påbegynt|påbörjad)`,
  end: `(?:${P} ?)?(?:end(?:s|ed|e|datum|dato)?|end[ -]?date|slut(?:t|tet)?(?:dato|datum)?|avslutt?(?:es|et|ning)|completion(?: date)?)`,
  status: `(?:${P} ?)?status`,
  partners: `(?:external |internal |${P} ?|consortium |main )?partn(?:er|ere|erar|arar|ers|erinstitutionen)(?: institutions| organi[sz]ations)?|samarbei?[dt]s?partn?e?r?n?(?:er|ere|arar|erar|are)?|samarbets?partn?e?r?s?|samarbejdspartnere?|kooperationspartner(?:innen)?|${P}partner(?:e|ar)?|consortium|collaborators|collaborating (?:institutions|partners)|participating (?:institutions|organi[sz]ations)|in (?:close )?(?:collaboration|co-?operation|partnership) with|together with|i (?:nært )?sam(?:arbei[dt]|arbete|arbejde|virke|spill) med|in (?:kooperation|zusammenarbeit) mit|gemeinsam mit|sammen med|med deltak(?:else|ing|ere|arar) (?:fra|frå)|with (?:participation|partners|participants) (?:from|of|by)|samarbeid|ovttasbargoguoimmit|ovttas`,
  type: `(?:${P} ?|type |forsknings)?(?:typ(?:e|en)?|art|kategori|category)(?: of ${P})?|kategori`,
  summary: `summary|abstract|sammendrag|samandrag|sammanfattning|resumé|zusammenfassung|(?:${P}|kort )?beskri?v(?:else|ing|ning)|(?:${P} ?)?(?:description|beschreibung)|about(?: the project)?|om prosjektet|om projektet|čoahkkáigeassu`,
  keywords: 'key ?-?words|nøkkelord|emneord|stikkord|nyckelord|ämnesord|schlag(?:wörter|worte)|stichworte|čoavddasánit',
  url: `(?:${P} ?)?(?:web ?(?:site|page|seite|plats)|home ?page|nettsted|nettstad|nettside|heimeside|hjemmeside|hemsida|projektseite|url|link|lenke|lenkje)|read more|les me[ir]r?|läs mer(?: här)?|læs mere|mehr(?: lesen)?`,
  other: `value awarded|(?:awarded |total |grant )?amount(?: awarded)?|(?:total ?)?budget(?:t)?|beløp|belopp|beviljat belopp|bevilget(?: beløp)?|bevilgning|bevilling|fördersumme|(?:total )?cost|tildeling|kontakt(?:person)?|contact(?: person)?|participants|researchers|deltakere|deltakarar|deltagare|deltagere|${P}deltak(?:ere|arar)|${P}grupp[ea]|${P}medlemm(?:er|ar)|medarbei?[td](?:ere|are|arar)|mitarbeiter(?:innen)?|beteiligte|(?:main |co-?)?supervisors?|(?:hoved|bi)?veileder(?:e)?|(?:hovud|bi)?rettleiar(?:ar)?|(?:hoved|huvud|bi)?(?:handledare|vejledere?)|(?:erst|zweit)?betreuer(?:in)?|betreuung|members|team|faculty|department|fakultet|institutt|unit|enhet|contact`,
};

export const ISSUE_LABELS: Partial<Record<Label, string>> = {
  deadline: '(?:(?:manuscript |paper |full paper |article |final )?submission )?deadline(?: for)?(?: (?:the )?(?:manuscript |full |paper |article )?(?:submissions?|papers|manuscripts|articles))?|submissions? (?:due|close[sd]?|open until)|(?:manuscripts|papers|articles|full papers) due|(?:submission|manuscript|paper) due(?: date)?|due(?: date)?|(?:ny |innsendings?|innleverings?|søknads?|manus(?:kript)?)?-?frist(?:en)?(?: for)?(?: (?:innsending|innlevering|inn?sending av (?:artikler|artiklar|manus(?:kript)?|bidrag|fulle? artikler)|innlevering av (?:artikler|artiklar|manus(?:kript)?|bidrag|artikkel|manuskripter)|manus(?:kript)?|artikler|artiklar|bidrag|indsendelse(?: af (?:artikler|bidrag|manuskripter))?|å sende inn (?:bidrag|artikler|manus)))?|(?:sista dag|deadline|sista datum) för (?:inlämning|inskick|bidrag|manus|insändning)(?: av (?:bidrag|manus|artiklar))?|sista inlämningsdag|einreichfrist|einreichungsfrist|abgabe(?:frist|termin)?|einsendeschluss|redaktionsschluss|manuskriptfrist|áigemearri',
  journal: 'journal|tids?skrift|zeitschrift|published in|publisert i|erscheint in|áigečála',
  editors: '(?:guest |special issue |issue |collection |topic |co-?)?editors?(?: of this (?:special )?issue)?|edited by|guest[ -]edited by|(?:gjeste?|gæste?|gäste?|gast)?-?redakt(?:ører?|ørar|örer|ör|øren|örar)|redigert av|redigeras av|redigeret af|(?:gast)?herausgeber(?:in|innen)?|herausgegeben von|hrsg\\.? von|hrsg\\.|redaktion|redaksjon',
  publisher: 'publisher|forlag|utgiver|utgjevar|förlag|verlag|utgivare',
  volume: 'volume|vol\\.?|årgang|årg\\.?|bind|band|bd\\.|jahrgang|jg\\.|årgång',
  issue: 'issue(?: no\\.?)?|no\\.|nr\\.?|nummer|hefte?|number|häfte',
  issn: 'e-?issn|issn',
  published: 'published|publication date|publisert|udgivet|publicerad|erschienen|utgitt|expected publication|planlagt utgivelse',
  theme: 'tema|theme|topic|thema|emne|titles?|tittel|titel',
  status: 'status',
  url: PROJECT_LABELS.url!,
};

/** A label found in a text, and where its value begins. */
export interface LabelHit {
  label: Label;
  start: number;
  valueStart: number;
  colon: boolean;
  /** Whether it stands after punctuation or at the start of a line, so that nothing else can be meant. */
  apart: boolean;
}

/** Finds label words of a table, with a colon, or without where the word can be a label only. */
export function labelFinder(table: Partial<Record<Label, string>>): (text: string) => LabelHit[] {
  const entries = Object.entries(table) as [Label, string][];
  let finders: [Label, RegExp][] | undefined;
  return (text) => {
    finders ??= entries.map(([label, words]) => [label, new RegExp(`(?<![\\p{L}\\p{N}&-])(?:${words.replaceAll('${P}', P)})(?![\\p{L}\\p{N}])( ?\\([^():\\n]{1,24}\\))?( ?[:：](?!\\/\\/) ?)?`, 'giu')]);
    const hits: LabelHit[] = [];
    for (const [label, finder] of finders) {
      for (const match of text.matchAll(finder)) {
        const before = text.slice(0, match.index).trimEnd();
        const colon = match[2] !== undefined;
        if (match[1] && !colon) continue;
        hits.push({
          label,
          start: match.index,
          valueStart: match.index + match[0].length,
          colon,
          apart: !before || /[\n.,;:|()[\]»"”?!·•–—-]$/.test(text.slice(0, match.index).replace(/ $/, '')),
        });
      }
    }
    // Of two at one place the longer is meant: "project period" and not "period".
    hits.sort((a, b) => a.start - b.start || b.valueStart - a.valueStart || Number(a.label === 'other') - Number(b.label === 'other'));
    return hits.filter((hit, i) => !hits.some((other, j) => i !== j && other.start <= hit.start && other.valueStart >= hit.valueStart && (other.start < hit.start || other.valueStart > hit.valueStart || j < i)));
  };
}
