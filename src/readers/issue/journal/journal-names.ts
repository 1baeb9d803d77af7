import { yearAt } from '../../words/date-tokens.js';
import { institutionWord } from '../../words/institution-words.js';
import { issueLabelOf } from '../../words/issue-labels.js';
import { isSeason, monthNumber } from '../../words/months.js';
import { personAt } from '../../words/people.js';
import { isAllCapitals, isCapital as beginsCapital, type Token } from '../../words/tokens.js';
import { endsSentence } from '../clauses.js';
import type { IssueDraft } from '../fields.js';
import { CALLING } from '../prose.js';

export const set = (words: string) => new Set(words.split(' '));

/** Whether a word starts with a capital, possibly after an elided article: "d’Ailleurs". */
export const isCapital = (text: string): boolean =>
  beginsCapital(text) || (/^[dl]['’]./.test(text) && beginsCapital(text.slice(2)));

/** Words that are sufficient to identify the name of a journal. */
const JOURNAL_WORDS = set(
  'journal review revista rivista quarterly frontiers annals acta tidsskrift tidsskriftet tidskrift zeitschrift plos bmc revue tijdschrift ' +
    'proceedings aikakauslehti',
);

/** Compounds with such a word at the end: "lydtidsskrift". */
const COMPOUND = /.(?:tidss?krift|tijdschrift)$/;

/** Nouns before the name of a journal. */
export const NAMED = set(
  'journal revue tidsskriftet tidskriften zeitschrift journalen tijdschrift revista rivista jahrbuch czasopismo czasopisma czasopismie',
);

/** Whether a word is such a noun: "revue", "Fachzeitschrift". */
export const isJournalNoun = (fold: string): boolean =>
  NAMED.has(fold) || /.(?:zeitschrift|tidss?krift(?:et|en)?)$/.test(fold);

/** Nouns for fields of study, which do not occur in names of persons: "Education Sciences", "Social Inclusion". */
const FIELD_NOUNS = set(
  'letters archives transactions bulletin proceedings magasin arbok arsbok arsskrift jahrbuch cahiers rivista studies science sciences education research health inclusion medicine nursing history philosophy ' +
    'society policy geography theory methods teaching learning culture cultures media communication literature ' +
    'law management sustainability religion religions arts humanities gender environment planning ' +
    'development administration migration childhood youth aging ageing chemistry engineering computing ' +
    'kulturstudier studier forskning historie filosofi samfunn vitenskap ' +
    'wissenschaft forschung bildung gesellschaft geschichte welfare work care text',
);

const isFieldNoun = ({ fold }: Token): boolean =>
  FIELD_NOUNS.has(fold) || /.(?:olog(?:y|i|ie)|[nhtms]ics|ikk?)$/.test(fold);

export const SMALL = set(
  'of in and the for from on to i di e y og i och und der fur zur av des de la le du et & en van voor del a',
);

/** Words at the start of text that is neither a title nor a name: "New deadline", "Extended call". */
export const AFTER_TITLE = set(
  'manuscripts manuscript papers abstract abstracts contributions please proposals bidrag artikler artiklar manus guest deadline new extended call ' +
    'submissions submission open closed read les last download contact articles viewed impact frist ny edited',
);
const NO_NAME = set(
  'updated calls special editor editors editorial submit we our this here more publish published forthcoming abstract abstractfrist nytt utlysning ' +
    'redaktor redaktorer redigert vi den det neue prolongation extension note nb info news nyhet nyheter nyheder aktuelt all volume issue nummer session panel track workshop seksjon sektion stream',
);

/** Verbs in the imperative that ask for contributions, folded. */
const SENDS = /^(?:send(?:en)?|sand|skicka|submit|einreichen|laheta|lahettakaa|envoye[rz]|soumet\w+|stuur)$/;

/** Words that end a name without punctuation. */
const ENDS = set(
  'on om about uber zum edited redigert guest is are was has have har er ar ble blir will entitled titled called with call calls ' +
    'planlegger planlagger planerar plans planen plant onsker onskjer onskar samler soker efterfragar utlyser lanserer published submissions consacre dedicado dedicato dedicated devoted sobre ist sind wird est som which that now na nu',
);

/** Whether a word ends a name before it. */
export const endsName = ({ fold, text }: Token): boolean =>
  ENDS.has(fold) || (CALLING.test(fold) && !isCapital(text));

/** Maximum length of a name in tokens, since searching for later ends repeatedly would be slow. */
const MAX_TOKENS = 24;

/** The end of the name that starts at a token: a mark, a claimed token, or a word after which other text follows. */
export function nameEnd(draft: IssueDraft, at: number, end: number): number {
  const { tokens } = draft;
  const limit = Math.min(end, at + MAX_TOKENS);
  let i = at;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    if ((token.breaks && i > at) || !draft.isFree(i)) break;
    if (
      token.kind === 'word' &&
      i > at &&
      ((endsName(token) && !isOwnOn(draft, i)) ||
        // "Revue de X de l’Institut Y"
        (/^[dl]['’]/.test(token.text) &&
          tokens[i - 1]!.fold === 'de' &&
          institutionWord(token.text.slice(2).toLowerCase())) ||
        (issueLabelOf(token.fold) === 'deadline' && !SMALL.has(token.fold)))
    )
      break;
    // "Acta Romlig høst 2027"
    if (token.kind === 'number' || (i > at && tokens[i + 1]?.kind === 'number' && isSeason(token.text)))
      break;
    if (token.kind !== 'mark') continue;
    const next = tokens[i + 1];
    const joins =
      "'&/+".includes(token.fold) ||
      (token.fold === '-' &&
        next !== undefined &&
        !next.spaced &&
        // "Forschung und -lehre"
        (!token.spaced || tokens[i - 1]?.fold === 'und')) ||
      // "Gender, Place & Culture"
      (token.fold === ',' && isListOfNouns(tokens, i, limit)) ||
      (i === at + 1 && isSubtitle(tokens, i + 1)) ||
      (token.fold === '.' && !endsSentence(tokens, i) && next !== undefined && isCapital(next.text));
    if (!joins) break;
  }
  while (i > at && (tokens[i - 1]!.kind === 'mark' || SMALL.has(tokens[i - 1]!.fold))) i--;
  return i;
}

/**
 * Whether "on" is part of the journal's name: the title is elsewhere, and a capital follows. "“Care”, special issue of
 * Arctic Review on Law and Politics".
 */
const isOwnOn = ({ tokens, record, isTitled }: IssueDraft, at: number): boolean =>
  tokens[at]!.fold === 'on' && (isTitled || record.title !== '') && isCapital(tokens[at + 1]?.text ?? '');

/** Whether a comma is inside a name such as "Gender, Place & Culture". */
function isListOfNouns(tokens: readonly Token[], comma: number, limit: number): boolean {
  const [first, and, second] = tokens.slice(comma + 1, Math.min(limit, comma + 4));
  return (
    !!first &&
    !!and &&
    !!second &&
    isCapital(first.text) &&
    /^(?:&|and|und|och|og|et)$/.test(and.fold) &&
    isCapital(second.text)
  );
}

/** Whether "Zeitschrift für", "Revue de" or the like is here, after a name of one word and a mark: "Raum. Zeitschrift für Rede". */
export const isSubtitle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:zeitschrift|tidss?krift|revue|revista|rivista)$/.test(tokens[at]?.fold ?? '') &&
  SMALL.has(tokens[at + 1]?.fold ?? '');

/**
 * Whether tokens look like the name of a journal: they contain a word that is typical of journals or, if a name is
 * `expected`, are capitalised and not the name of a person or institution.
 */
export function isJournalName(
  tokens: readonly Token[],
  from: number,
  to: number,
  expected: boolean,
  linked = false,
): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (
    !first ||
    !isCapital(first.text) ||
    words.length > 14 ||
    NO_NAME.has(first.fold) ||
    (AFTER_TITLE.has(first.fold) && !isNew(words)) ||
    tokens[from]!.kind !== 'word'
  )
    return false;
  if (tokens.slice(from, to).some((token) => yearAt(token))) return false;
  // "Lähetä käsikirjoitus …", "Send bidrag innen …"
  if (SENDS.test(first.fold)) return false;
  // "The next issue of Harbour Review"
  if (words.some(({ fold }) => /^(?:issue|nummer|numero|heft)$/.test(fold))) return false;
  // "the Society's journal", "Kontakt redaksjonen"
  if (/['’]s$/.test(words.at(-1)!.text)) return false;
  if (words.some(({ fold }) => issueLabelOf(fold) === 'editors')) return false;
  const lower = words.filter(({ text, fold }) => !isCapital(text) && !SMALL.has(fold)).length;
  // "The journal"
  const isOnlyNoun = words.length === 2 && first.fold === 'the' && lower > 0;
  if (words.some(({ fold }) => JOURNAL_WORDS.has(fold) || COMPOUND.test(fold)))
    return (
      lower < 4 &&
      !isOnlyNoun &&
      (words.length > 1 || !/^(?:journal|revue|re[vi]+sta|zeitschrift)$/.test(first.fold))
    );
  // "The Nordic Network", "Society of Care", but "IEEE Network"
  const isBody =
    words.some(({ fold }) => BODIES.test(fold)) || (first.fold === 'society' && words.length > 2);
  if (isBody && !isAllCapitals(first.text)) return false;
  if (
    !expected ||
    words.length > 8 ||
    monthNumber(first.fold) ||
    PUBLISHERS.test(words.at(-1)!.fold) ||
    institutionWord(first.fold) ||
    words.some(({ fold }) => institutionWord(fold))
  )
    return false;
  if (lower > (words.length < 4 ? 1 : 0)) return false;
  if (linked || words.length === 1 || words.some(isFieldNoun)) return true;
  return personAt(tokens, from, to)?.end !== to;
}

/** "New Media & Society", not "New deadline". */
const isNew = ([first, next]: readonly Token[]): boolean =>
  first!.text === 'New' &&
  !!next &&
  isCapital(next.text) &&
  !issueLabelOf(next.fold) &&
  !AFTER_TITLE.has(next.fold);

/** Words for bodies and meetings, whose names are capitalised like those of journals. */
const BODIES =
  /^(?:association|network|union|committee|federation|consortium|.{0,12}grupp?en?|(?:research )?group|team|projects?|pro[sj][je]e?[ck]t(?:et)?|conference|kon[fg]re[ns].*|congress|.*symposi(?:um|et)|workshop|.*seminare?t?|tagung|colloque|[cn]ongres.*|nettverk(?:et)?|natverk(?:et)?|netzwerk|verband|verein)$/;

/** Last words in names of publishers. */
const PUBLISHERS =
  /^(?:press|publish\w*|publications|verlag|forlag(?:et)?|books|editions|springer|routledge|elsevier|wiley|sage|brill)$/;

/** Whether a name is that of a series of studies or letters, which is typical of journals but not of themes. */
export const isSeriesName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ fold }) =>
      /^(?:studies|studien|studier|letters|archives|transactions|bulletin|annals)$/.test(fold),
    ) && isJournalName(tokens, from, to, true, true);

/** Whether all words have capitals and one is a field of study: "Social Policy & Society". */
export function isFieldName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.some(isFieldNoun) &&
    isJournalName(tokens, from, to, true, true)
  );
}
