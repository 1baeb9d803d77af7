import { isFunderShortName } from '../words/funders.js';
import { endsSentence } from '../line/sentences.js';
import { afterProject } from '../words/label-table.js';
import { INDEFINITE, SMALL_WORDS } from '../words/small-words.js';
import { isCapital, type Token } from '../words/tokens.js';
import { isProjectWord } from './project-word.js';

/** Words that point back at the project: "this study", "I prosjektet", "Das Projekt". */
const POINTERS = new Set(
  'the this our in the i dette denne det den vart vores detta har das dieses diese die in im diesem dem unser het dit in de ce cette le la dans tassa tama'.split(
    ' ',
  ),
);
/** Studies in the definite form, or as they are named behind an article. */
const STUDIES = new Set(
  'study studien studie studiet thesis dissertation avhandlingen avhandlinga avhandlinge research forskningen forskinga onderzoek etude recherche tutkimus'.split(
    ' ',
  ),
);

/**
 * Index where a title ends because the next sentence speaks of the project: "Title. Prosjektet undersøker …",
 * "Title. In this study we …"; `to` if there is none. A verb in small letters must follow the word.
 */
export function aboutStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i++) {
    if (!endsSentence(tokens, i)) continue;
    let at = i + 1;
    while (at < i + 3 && POINTERS.has(tokens[at]!.fold)) at++;
    const { fold, text } = tokens[at] ?? { fold: '', text: '' };
    const verb = tokens[at + 1];
    const isDefinite = at > i + 1 || DEFINITE.test(fold);
    const says = (afterProject(fold) === '' && isDefinite) || (STUDIES.has(fold) && isDefinite);
    // "Ce projet, porté par …"
    if (says && at > i + 1 && verb?.fold === ',' && !isCapital(text)) return i;
    if (!says || at + 2 >= to || verb?.kind !== 'word' || (at === i + 1 && !isCapital(text))) continue;
    const isVerb = IS.has(verb.fold) ? !isCapital(tokens[at + 2]!.text) : !SMALL_WORDS.has(verb.fold);
    // a question or exclamation mark belongs to the title
    if (!isCapital(verb.text) && (isVerb || verb.fold === 'ist')) return tokens[i]!.fold === '.' ? i : i + 1;
  }
  return to;
}

/**
 * The verb and the word for a project in "X is a three-year project that …", where the sentence goes on to tell of it:
 * "Europe is a project" and "Freedom is a project that never ends" are titles.
 */
export function projectSentence(
  tokens: readonly Token[],
  from: number,
  to: number,
): [verb: number, word: number] | undefined {
  for (let i = from + 1; i < to - 4; i++) {
    if (!BE.has(tokens[i]!.fold) || !INDEFINITE.has(tokens[i + 1]!.fold)) continue;
    for (let word = i + 2; word < Math.min(to - 2, i + 9); word++) {
      const { kind, fold } = tokens[word]!;
      if (kind === 'mark' && fold !== '-') break;
      const next = tokens[word + 1]!;
      const isResearch =
        afterProject(fold) === undefined || tokens.slice(i + 2, word).some((token) => isSaid(token));
      if (
        isProjectWord(fold) &&
        (next.fold === '(' || (isResearch && (next.fold === ',' || GOES_ON.test(next.fold))))
      )
        return [i, word];
    }
  }
  return undefined;
}

/** Whether a word before the one for a project says that it is one of research: how long it lasts, who pays, "research". */
const isSaid = (token: Token): boolean =>
  isFunderShortName(token) ||
  /^(?:year|research|ongoing|collaborative|joint|pagaende|pagande|doctoral)$|a[hn]?rig/.test(token.fold);

const BE = new Set('is er ar ist est'.split(' '));
/** Words by which a sentence goes on to tell about a project. */
const GOES_ON = /^(?:som|that|which|who|der|die|das|dat|with|qui|om|about|on|zu|zur|over|sur|.{4,}ing)$/;

/** Ends of a definite form, which needs no article: "prosjektet", "studien", "hanke" has none. */
const DEFINITE = /(?:ektet|studien|ingen|inga|projet|hanke|tutkimus)$/;
/** Verbs among the small words: "Das Projekt ist …". */
const IS = new Set('is er ar ist'.split(' '));
