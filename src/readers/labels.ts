/**
 * The words pages put before a fact, in nb, nn, en, se, da, sv and de: one table for every reader
 * of lines. Values are alternatives of a regular expression, in lower case.
 */
export type Label =
  | 'title'
  | 'acronym'
  | 'coordinator'
  | 'leader'
  | 'funder'
  | 'programme'
  | 'grant'
  | 'period'
  | 'start'
  | 'end'
  | 'status'
  | 'partners'
  | 'type'
  | 'summary'
  | 'keywords'
  | 'url'
  | 'other'
  | 'deadline'
  | 'journal'
  | 'editors'
  | 'publisher'
  | 'volume'
  | 'issue'
  | 'theme'
  | 'issn'
  | 'published';

/** `%` stands for prosjekt, projekt and project. */
export type LabelTable = Partial<Record<Label, string>>;

export const PROJECT_LABELS: LabelTable = {
  title: 'titles?|titt?el|%s?(?:titt?el| title|na[vm]n|et)?',
  acronym: 'a[ck]ronym|akronym|kortna[vm]n|short name',
  coordinator:
    '(?:%[ -]?)?[ck]o-?ordinator|%[ -]?(?:owner|eie?r|eigar|ägare|ejer|träger)|coordinating (?:institution|organi[sz]ation)|host(?: institution)?|(?:ansvarl[ie]g|koordinerende) institusjon|vertsinstitusjon|medelsförvaltare|(?:coordinated|hosted) by|koordinere?[rst] av|koordiniert von|lead partner',
  leader:
    '(?:%[ -]?|scientific |vitenskapelig )?(?:ledere?|ledare|leiar|leiter(?:in)?|leitung|leaders?|manager|director)|%ansvarl?[ie]g|principal investigators?|pi|huvudsökande|hovedansvarlig|grant holder|led by|lede[dts] av|leia av|geleitet von|(?:ph\\.?d\\.?|doctoral)[ -](?:candidate|kandidat|student)|stipendiat|doktorand(?:in)?|(?:prošeakta)?jođiheaddji',
  funder:
    'fund(?:ers?|ing)(?: (?:framework|source|body|agency))?|(?:co-?)?funded (?:by|from|through|under)|(?:financed|supported|sponsored) by|with support from|finan[sz]i(?:ering|er(?:t|a[ds]|es|et) a[vf]|ert (?:durch|von)|ør|är)(?:er)?|støttet av|med stø(?:tte) fr[aå]|med stöd (?:av|från)|oppdragsgiver|gefördert (?:durch|vo[nm])|förderung|mittelgeber|bevilling fra|ruhtadeaddji',
  programme: '(?:funding |grant )?(?:program(?:me?)?|scheme)|utlysning',
  grant:
    '(?:grant(?: agreement)?|award)(?: (?:no|nr|number|id))?\\.?|%[ -]?(?:no|nr|number|nummer|id|code)\\.?|förderkennzeichen|fkz|dnr\\.?|diarienummer',
  period:
    '(?:%[ -]?|funding |bevilgnings)?(?:period(?:en?)?|duration|varighe[dt]|varaktighet|laufzeit|zeitraum|tid|tidsrom)|áigodat',
  start: '%?start(?:s|et|ed|dato|datum|[ -]date)?|oppstart|beginn',
  end: '(?:% ?)?end(?:s|e|ed|[ -]date)?|slutt?(?:dato|datum)?|avslutt?(?:es|et|ning)',
  status: '(?:% ?)?status',
  partners:
    '(?:%|samarbei[dt]s|samarbets|samarbejds|kooperations)?partn?e?r?(?:ere?|ers?|e|ar|arar)?(?: institutions)?|consortium|collaborators|in (?:close )?(?:collaboration|cooperation|partnership) with|together with|sam[ma]en med|i samar(?:beid|bete|bejde) med|in (?:kooperation|zusammenarbeit) mit|med deltak(?:else|ing) fr[aå]|with participation (?:from|of)|ovttasbargoguoimmit',
  type: '(?:% ?)?typen?|%art|kategori|category',
  summary:
    'summary|abstract|sammendrag|samandrag|sammanfattning|resumé|zusammenfassung|%?beskriv(?:else|ing|ning)|(?:% ?)?(?:description|beschreibung)|om %et',
  keywords: 'key ?words|(?:nøkkel|emne|stikk|nyckel)ord|schlagw[oö]rter?',
  url: '(?:% ?)?(?:web ?(?:site|page|seite)|home ?page|netts(?:ide|ted)|h[ej][ei]?m+eside|hemsida|url|lenke)|read more|les me[ir]r?|läs mer',
  other:
    'value awarded|(?:total )?amount(?: awarded)?|budget|beløp|belopp|bevilgning|kontakt(?:person)?|contact|participants|deltak(?:ere|arar)|deltagare|medarbei?[dt]ere?|mitarbeiter|supervisors?|(?:hov[eu]d|bi|huvud)?(?:veiledere?|rettleiar|handledare|vejleder)|betreuer(?:in)?|team|members',
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
    finders ??= entries.map(([label, words]) => [
      label,
      new RegExp(
        `(?<![\\p{L}\\p{N}&-])(?:${words.replaceAll('%', 'pro(?:sj|j)e[ck]t')})(?![\\p{L}\\p{N}])( ?\\([^():\\n]{1,24}\\))?( ?[:：](?!\\/\\/) ?)?`,
        'giu',
      ),
    ]);
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
    hits.sort(
      (a, b) =>
        a.start - b.start ||
        b.valueStart - a.valueStart ||
        Number(a.label === 'other') - Number(b.label === 'other'),
    );
    return hits.filter(
      (hit, i) =>
        !hits.some(
          (other, j) =>
            i !== j &&
            other.start <= hit.start &&
            other.valueStart >= hit.valueStart &&
            (other.start < hit.start || other.valueStart > hit.valueStart || j < i),
        ),
    );
  };
}
