import { AND, ARTICLES, SMALL_WORDS } from './small-words.js';
import { institutionWord } from './institution-words.js';
import { isAllCapitals, isCapital, type Token } from './tokens.js';

/** Words in names of funders, folded. */
const WORDS = new Set(
  'foundation trust commission union fund fond fonds fondet fonden fondene fondatione fondation stiftelsen stiftung gemeinschaft forschungsgemeinschaft council councils academy akatemia radet rad raddi raad agency saatio rahasto agence'.split(
    ' ',
  ),
);
/** Fields of schools called academies, which do not fund research. */
const ARTS = /^(?:arts?|music|dance|theat|film|drama|design|ballet)/;
const ENDINGS =
  'fondet fonden fond stiftelsen stiftung gemeinschaft forskningsrad forskningsradet forskingsrad forskingsradet forskningsradets radet raddi saatio rahasto'.split(
    ' ',
  );
const BEGINNINGS = 'bundesminist stiftels'.split(' ');
/** Words for foundations, which begin a name if a capital follows. */
const FOUNDATIONS = /^(?:fondation|fondazione|fundacion|fundacao)$/;
/** Ends of words for bodies that are foundations, but that seldom fund others. */
const RECIPIENTS = /(?:museum|museet|arkiv(?:et)?|teate?r|theater|universitat|hochschule|skolan?)$/;
/** Adjectives before "trust" as a topic, unlike "National" and "Royal". */
const TRUSTED = /^(?!national$|royal$).*(?:al|ic|ive|ing|ed|ful|less)$|^(?:our|their|in|of)$/;
/** Words for those who trust or are trusted, which alone before "trust" are no name: "Household Trust". */
const TRUSTING =
  /(?:er|or|ent|ant|ee|zen|hold|bou?r|ship|ity|ment|tion)$|^(?:family|peer|brand|group|team|media|data|school|police|state|science|bank|youth)$/;
/** Short names of public funders that pages in these languages use without explanation. */
const SHORT = new Set(
  'nfr rcn dfg bmbf daad nsf nih erc eu ec nordforsk formas forte vinnova vr anr nwo fwf snf snsf fwo ukri ahrc esrc epsrc nerc bbsrc mrc stfc norad nos-hs hera dff nserc sshrc cihr nhmrc fapesp jsps jisc'.split(
    ' ',
  ),
);

/** Whether a word is the short name of a public funder. */
export const isFunderShortName = ({ fold, text }: Token): boolean =>
  SHORT.has(fold) && (isAllCapitals(text) || (fold.length > 4 && isCapital(text)));

/** First words of phrases about a funder: "Part of the …", "Funding provided by …", "Hanketta rahoittaa …". */
const PHRASES =
  /^(?:we|vi|wir|wij|nous|our|del|part|teil|onderdeel|osa|partie|fund(?:ed|ing)|financ(?:ed|ing)|finan[sz]ier\w*|gefor?dert|gefinan\w*|forderung|support(?:ed|ing)?|stot\w*|stod|rahoit\w*|hank\w*|projekti\w+|tutkimu\w+)$/;

/** Verbs in sentences about a funder, which no name contains: "Das Vorhaben wird von der …". */
const VERB = /^(?:wird|wurde|wordt|is|are|was|er|ar|ist|blir|vert|ble|has|har|hat|est)$/;

/** Whether a word is the first of a phrase about a name rather than of a name: "Finansiert over …". */
export const opensPhrase = ({ fold }: Token): boolean => PHRASES.test(fold);

/** Whether the tokens `[from, to)` are the name of a funder, according to typical words or a known short name. */
export function isFunderName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const [first, second] = words;
  if (!first || !isCapital(first.text) || words.length > 12) return false;
  if (opensPhrase(first) || (SMALL_WORDS.has(first.fold) && !ARTICLES.has(first.fold))) return false;
  if (words.some(({ text, fold }) => VERB.test(fold) && !isCapital(text))) return false;
  if (isMinistry(tokens, from, to)) return true;
  // the health regions of Norway, unlike their trusts: "Helse Sør-Øst", "Helse Vest RHF"
  if (first.fold === 'helse' && second)
    return /^(?:sor ost|nord|vest|midt norge)(?: rhf)?$/.test(
      words
        .slice(1)
        .map(({ fold }) => fold)
        .join(' '),
    );
  if (words.length === 1)
    return (
      isFunderShortName(first) ||
      ENDINGS.some((ending) => first.fold.endsWith(ending) && first.fold.length > ending.length + 2)
    );
  // "UKRI EPSRC"
  if (words.length === 2 && words.every(isFunderShortName)) return true;
  const isStop = (at: number) =>
    // "U.S. National Science Foundation"
    !(tokens[at]!.fold === '.' && /^.(?:\..)?$/u.test(tokens[at - 1]?.text ?? ''));
  for (let i = from; i < to; i++) if ('.:?!;'.includes(tokens[i]!.fold) && isStop(i)) return false;
  // a recipient: "Stiftelsen Sjöhistoriska museet"
  if (RECIPIENTS.test(words.at(-1)!.fold) && first.fold.startsWith('stift')) return false;
  const last = words.at(-1)!;
  // a topic, since the last word follows a function word: "Power and Trust"
  const bare =
    words.length > 1 &&
    'and og of in for und och'.split(' ').includes(words.at(-2)!.fold) &&
    WORDS.has(last.fold);
  if (bare) return false;
  // "…, Donors and the Anthropology of Institutional Trust"
  const before = words.at(-2)!.fold;
  const isTopic = TRUSTED.test(before) || (words.length === 2 && TRUSTING.test(before));
  if (last.fold === 'trust' && isTopic) return false;
  // "National Institutes of Health"
  if (/institutes? of health(?: research)?$/.test(words.map(({ fold }) => fold).join(' '))) return true;
  const named = words.findIndex(({ fold }) =>
    ENDINGS.some((ending) => fold.endsWith(ending) && (fold.length > ending.length + 2 || ending.length > 8)),
  );
  // a topic: "Norges forskningsråd og hverdagens språk"
  if (named >= 0) return !isContinued(words, named + 1);
  // "Fondation de France", "Fundação para a Ciência"
  if (FOUNDATIONS.test(first.fold)) return words.slice(1, 4).some(({ text }) => isCapital(text));
  if (BEGINNINGS.some((begin) => first.fold.startsWith(begin))) return true;
  const at = words.findIndex(({ fold, text }) => WORDS.has(fold) && (isCapital(text) || fold.length > 4));
  if (at < 0 || (words[at]!.fold === 'academy' && words.slice(at).some(({ fold }) => ARTS.test(fold))))
    return false;
  // "Research Council of Norway", "European Commission", "Regionalt forskningsfond Trøndelag"
  const next = words[at + 1];
  return at > 0
    ? next === undefined || next.fold === 'of' || next.fold === 'for' || isCapital(next.text)
    : next !== undefined && isCapital(next.text) && institutionWord(first.fold);
}

const MINISTRY = /.{3}(?:ministeri(?:o|et?|um)|departementet)$/;

/** Whether words are the name of a ministry: "Kunnskapsdepartementet", "Maa- ja metsätalousministeriö". */
function isMinistry(tokens: readonly Token[], from: number, to: number): boolean {
  const last = to - 1;
  if (last < from || !MINISTRY.test(tokens[last]!.fold)) return false;
  return (
    last === from || (last === from + 3 && tokens[from + 1]!.fold === '-' && AND.has(tokens[from + 2]!.fold))
  );
}

/** Whether lower-case words continue the text after a name; "for landbruket" and "i Norge" belong to the name. */
function isContinued(words: readonly Token[], at: number): boolean {
  const next = words[at];
  if (!next || isCapital(next.text) || next.fold === 'for' || next.fold === 'of') return false;
  return !isCapital(words[at + 1]?.text ?? '');
}

/** Whether a single word for a funder or programme is equally often the topic of a title: "EU", "VR", "Erasmus". */
export const isTopicToo = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && ['eu', 'vr', 'erasmus'].includes(tokens[from]!.fold);
