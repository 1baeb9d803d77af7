import { labelFinder, PROJECT } from './labels.js';

/** How labels begin, in nb, nn, en, se, da, sv and de; "prosjekt" may stand before any of them. */
export const findLabels = labelFinder({
  acronym: 'a[kc]ronym|kortna',
  coordinator:
    '[ck]o-?ordin\\p{L}*(?: institu\\p{L}+)?|lead partner|ei?e?r~|eigar|ägar|ejer~|owner|träger|host|' +
    '(?:ansvarl\\p{L}+ |verts)?institus?[tj]',
  leader:
    '(?:ph\\.?d\\.?|do[ck]tor\\p{L}+)[ -](?:[ck]andid|stud)|do[ck]torand|stipend|led(?:ere?|are|es|et|d)?~|' +
    'lei(?:ar|a~|t)|lead|manager|ansvarl|(?:principal )?investig|pi~|jođiheadd',
  period: '(?:funding )?period|duration|varigh|varakt|laufz|tid(?:srom)?~|áigod',
  start: '(?:opp)?start(?:s|et|dat\\p{L}+)?~',
  end: 'end(?:s|et)?~|slutt?(?:dat\\p{L}+)?~|avslutt',
  status: 'status',
  grant:
    `(?:grant(?: agreement)?|award)(?: n[oru]\\p{L}*| id)?~|(?<=${PROJECT}[ -]?)(?:n[or]|num\\p{L}+|id|code)~|` +
    'fkz~|förderkenn|dnr~',
  funder:
    'fund(?:er|ed|ing)?s?~|(?:with )?support|sponsor|finan[csz]|(?:med )?st[øö](?:d|tte?)|bevilling|(?:ge)?förder|ruhtad',
  programme: '(?:funding |grant )?program|scheme|utlysning',
  partners:
    '(?:samar\\p{L}+|kooper\\p{L}+)?partn[ae]?r|(?:in? (?:close )?)?(?:samar|collabo|[ck]ooper|zusammenar)|' +
    'consort|sam[ma]en|together|(?:med|with) (?:deltak|partici)|ovttas',
  type: 'typ|kategori|category',
  summary: 'summary|abstract|sam[ma]+[ne]dra|zusammenf|beskri|descr|beschr',
  keywords: 'key ?word|(?:nøkkel|emne|stikk|nyckel)ord|schlagw',
  url: 'web|home ?page|nettsi|h[ej][ei]?m+esid|hemsid|url~|lenke',
  other:
    'value|amount|total|bud[gs][je]|bel[oø]p|[ck]onta[ck]t|partici|delta[kg]|med?arbe|mitarb|superv|' +
    '(?:hoved|bi)?ve[ij]le|handled|rettlei|betreu|team|member',
  title: `tit(?:le|t?el)s?~|(?<=${PROJECT}[ -]?)na(?:me|vn|mn)|${PROJECT}~`,
});

export type ProjectLabel = ReturnType<typeof findLabels>[number];
