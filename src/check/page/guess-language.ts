import { tokenize } from '../../readers/words/tokens.js';

interface Signs {
  /** Frequent short words, folded. */
  words: ReadonlySet<string>;
  /** Spellings that other languages lack, matched on the lower-case word. */
  spellings: RegExp;
}

const signs = (words: string, spellings: RegExp): Signs => ({ words: new Set(words.split(' ')), spellings });

/** Signs of each language; Bokmål and Nynorsk count as one, since pages mix them. */
const SIGNS: Readonly<Record<string, Signs>> = {
  nb: signs(
    'og som i pa av ikke ikkje et ein eit den dei med fra ved eller blir etter seg mellom gjennom hvordan korleis mot hos barn unge norsk norske',
    /[a-zæøå]{2,}(?:sjon|sjoner|sjonen|het|heter|heten|skap|skapet|else|elser|elsen|ingen|inger|isk|iske|sjekt|sjektet|lig|lige|leg|lege)$|kj[a-zæøå]|skj|øy|[a-zæøå]øk/,
  ),
  en: signs(
    'the and of with from that this these those are their which they through into between its our how what among towards an as is by to on or not public health project research study young people new',
    /[a-z]{2,}(?:tion|tions|tional|ment|ments|ness|ship|ships|ity|ities|ies|ous|ive|ives|ence|ences|ance|ances|ology|ally|ary|hood|ways)$|^wh|th|ough|ck$|^[a-z]*ea[a-z]+$|sh[a-z]/,
  ),
  da: signs(
    'og i af ikke et den det med fra ved eller bliver efter sig mellem gennem hvordan mod hos born unge nogle uden hvad',
    /[a-zæøå]{2,}(?:skab|skabet|skaber|skabelse|skabelsen|hed|heden|heder|dannelse|vikling)$|øj|^ud[a-zæøå]{3}/,
  ),
  sv: signs(
    'och att for av inte ett den det med fran vid eller blir efter sig mellan genom hur mot hos barn unga som i',
    /[a-zåäö]{2,}(?:skap|het|heten|heter|ande|ning|ningar|ligt|liga)$|[äö]/,
  ),
  de: signs(
    'der die das und ist nicht ein eine mit von bei oder nach zwischen durch wie gegen fur zur zum im am des den dem auf als',
    /[a-zäöüß]{2,}(?:ung|ungen|keit|heit|schaft|lich|liche|lichen|isch|ische|ischen)$|sch|[üß]/,
  ),
};

/** Scandinavian languages: they share most signs, which only distinguish them from other languages. */
const SCANDINAVIAN = new Set(['nb', 'da', 'sv']);

const familyOf = (lang: string) => (lang === 'nn' || lang === 'no' || lang === 'nb' ? 'nb' : lang);

/** Score of each language for a text, 2 for a frequent word and 1 for a spelling, and the number of words. */
function scores(text: string): { of: Record<string, number>; words: number } {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  const of: Record<string, number> = {};
  for (const [lang, { words: small, spellings }] of Object.entries(SIGNS))
    of[lang] = words.reduce((sum, { fold, text }) => {
      if (small.has(fold)) return sum + 2;
      // short words and acronyms are no evidence
      return (
        sum + (text.length > 3 && text !== text.toUpperCase() && spellings.test(text.toLowerCase()) ? 1 : 0)
      );
    }, 0);
  return { of, words: words.length };
}

/**
 * The language of a title if it clearly differs from `lang`. Undefined for titles with few signs, where a guess would
 * often be wrong, and if `lang` is not one of the known languages.
 */
export function guessLanguage(title: string, lang: string): string | undefined {
  const own = familyOf(lang);
  if (!SIGNS[own]) return undefined;
  const { of, words } = scores(title);
  if (words < 3) return undefined;
  const [guess, best] = Object.entries(of).reduce((most, each) => (each[1] > most[1] ? each : most));
  if (SCANDINAVIAN.has(guess) && SCANDINAVIAN.has(own))
    return Object.keys(TELLING).find((other) => other !== own && isOther(title, other, own));
  return guess !== own && best >= 2 && best >= 2 * of[own]! + 2 ? guess : undefined;
}

/** Spellings that occur in only one Scandinavian language. */
const TELLING: Readonly<Record<string, RegExp>> = {
  da: /[a-zæøå]skab(?:et|er|else[nr]?)?\b|[a-zæøå]{3}hed(?:en|er)?\b|\b(?:af|mellem|gennem|efter|uden|nogle|børn)\b|\bud(?:vikling|dannelse)|øj[a-z]/giu,
  sv: /\boch\b|\bför\b|[a-zåäö]ä[a-zåäö]|[a-zåäö]ö[a-zåäö]|\b(?:från|mellan|genom|unga)\b/giu,
  nb: /\b(?:av|mellom|gjennom|etter|uten|noen|norsk)\b|[a-zæøå]{2}(?:skap|sjon)(?:et|en|er)?\b|øy[a-z]/giu,
};

function isOther(title: string, guess: string, own: string): boolean {
  const count = (lang: string) => title.match(TELLING[lang]!)?.length ?? 0;
  const [theirs, mine] = [count(guess), count(own)];
  return theirs > 0 && mine === 0;
}
