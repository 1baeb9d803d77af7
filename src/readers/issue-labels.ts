import type { LabelTable } from './labels.js';

/** The words that pages put before facts about special issues, in nb, nn, en, se, da, sv and de. */
export const ISSUE_LABELS: LabelTable = {
  deadline:
    '(?:(?:manuscript |paper |full paper |article |final )?submission )?deadline(?: for)?(?: (?:the )?(?:manuscript |full |paper |article )?(?:submissions?|papers|manuscripts|articles))?|submissions? (?:due|close[sd]?|open until)|(?:manuscripts|papers|articles|full papers) due|(?:submission|manuscript|paper) due(?: date)?|due(?: date)?|(?:ny |innsendings?|innleverings?|søknads?|manus(?:kript)?)?-?frist(?:en)?(?: for)?(?: (?:innsending|innlevering|inn?sending av (?:artikler|artiklar|manus(?:kript)?|bidrag|fulle? artikler)|innlevering av (?:artikler|artiklar|manus(?:kript)?|bidrag|artikkel|manuskripter)|manus(?:kript)?|artikler|artiklar|bidrag|indsendelse(?: af (?:artikler|bidrag|manuskripter))?|å sende inn (?:bidrag|artikler|manus)))?|(?:sista dag|deadline|sista datum) för (?:inlämning|inskick|bidrag|manus|insändning)(?: av (?:bidrag|manus|artiklar))?|sista inlämningsdag|einreichfrist|einreichungsfrist|abgabe(?:frist|termin)?|einsendeschluss|redaktionsschluss|manuskriptfrist|áigemearri',
  journal: 'journal|tids?skrift|zeitschrift|published in|publisert i|erscheint in|áigečála',
  editors:
    '(?:guest |special issue |issue |collection |topic |co-?)?editors?(?: of this (?:special )?issue)?|edited by|guest[ -]edited by|(?:gjeste?|gæste?|gäste?|gast)?-?redakt(?:ører?|ørar|örer|ör|øren|örar)|redigert av|redigeras av|redigeret af|(?:gast)?herausgeber(?:in|innen)?|herausgegeben von|hrsg\\.? von|hrsg\\.|redaktion|redaksjon',
  publisher: 'publisher|forlag|utgiver|utgjevar|förlag|verlag|utgivare',
  volume: 'volume|vol\\.?|årgang|årg\\.?|bind|band|bd\\.|jahrgang|jg\\.|årgång',
  issue: 'issue(?: no\\.?)?|no\\.|nr\\.?|nummer|hefte?|number|häfte',
  issn: 'e-?issn|issn',
  published:
    'published|publication date|publisert|udgivet|publicerad|erschienen|utgitt|expected publication|planlagt utgivelse',
  theme: 'tema|theme|topic|thema|emne|titles?|tittel|titel',
  status: 'status',
  url: 'read more|les me[ir]r?|läs mer|link|lenke|url|website|nettside',
};
