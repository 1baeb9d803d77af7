import { labelFinder, PROJECT } from './labels.js';

/** How labels begin, in nb, nn, en, se, da, sv and de; "prosjekt" may stand before any of them. */
export const findLabels = labelFinder({
  acronym: 'a[kc]ronym|kortna|short name',
  coordinator:
    '(?:lead |[ck]o-?)(?:partner|ordin)\\p{L}*(?: institu\\p{L}+)?|ei?e?r~|eigar|ägar|ejer~|owner|träger|host|' +
    '(?:ansvarl\\p{L}+ |verts)?institus?[tj]|medelsförv',
  leader:
    '(?:ph\\.?d\\.?|do[ck]t\\p{L}+)[ -](?:[ck]andidat|stud)|do[ck]torand|stipendiat|led(?:ere?|are|es|et|d)?~|' +
    'lei(?:ar|a~|t)|lead|manager|director|ansvarl|hovedansv|(?:principal )?investig|pi~|huvudsök|grant holder|jođiheadd',
  period: '(?:funding )?period|duration|varigh|varakt|laufz|zeitr|tid(?:srom)?~|áigod',
  start: '(?:opp)?start(?:s|et|ed|dato|datum)?~|beginn~',
  end: 'end(?:s|et?|ed)?~|av?slutt?|slutt',
  status: 'status',
  grant:
    `(?:grant(?: agreement)?|award)(?: (?:no|nr|num\\p{L}+|id))?~|(?<=${PROJECT}[ -]?)(?:no|nr|num\\p{L}+|id|code)~|` +
    'fkz~|förderkenn|dnr~|diarienum',
  funder:
    'fund(?:er|ed|ing)?s?~|co-?funded|financ|(?:with )?support|sponsor|finan[sz]|(?:med )?støtte?|med stöd|' +
    'bevilling|oppdragsg|(?:ge)?förder|mittelg|ruhtad',
  programme: '(?:funding |grant )?program|scheme|utlysning',
  partners:
    '(?:samar\\p{L}+|kooperations)?partn[ae]?r|(?:in? (?:close )?)?(?:samar|collabo|[ck]ooper|zusammenar|partnership)|' +
    'consort|sam[ma]en|together|(?:med|with) (?:deltak|partici)|ovttas',
  type: 'typ|(?<=prosjekt|projekt)art|kategori|category',
  summary: 'summary|abstract|sam[ma]+[ne]dra|sammanf|resumé|zusammenf|beskri|descr|beschr',
  keywords: 'key ?word|(?:nøkkel|emne|stikk|nyckel)ord|schlagw',
  url: 'web|home ?page|nett(?:si|st)|h[ej][ei]?m+esid|hemsid|url~|lenke',
  other:
    '(?:value|amount)~|total|budget|bud[gs]j|belo?øp|belopp|contact|kontakt|partici|deltak|deltag|med?arbe|mitarb|' +
    'superv|(?:\\p{L}{2,5})?(?:veile|vejle|handled)|rettlei|betreu|team|member',
  title: `tit(?:le|t?el)s?~|(?<=${PROJECT}[ -]?)na(?:me|vn|mn)|${PROJECT}~`,
});

export type ProjectLabel = ReturnType<typeof findLabels>[number];
