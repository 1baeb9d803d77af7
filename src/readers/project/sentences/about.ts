import { endsSentence } from '../../line/sentences.js';
import { afterProject } from '../../words/label-table.js';
import { PARTICIPLES } from '../../words/participles.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';

/** Words that refer back to the project: "this study", "I prosjektet", "Das Projekt". */
const POINTERS = new Set(
  'the this our in the i dette denne det den vart vores detta har das dieses diese die in im diesem dem unser het dit in de ce cette le la dans tassa tama'.split(
    ' ',
  ),
);
/** Words for studies, in the definite form or as used after an article. */
const STUDIES = new Set(
  'study studien studie studiet thesis dissertation avhandlingen avhandlinga avhandlinge research forskningen forskinga onderzoek etude recherche tutkimus vorhaben'.split(
    ' ',
  ),
);

/**
 * Index where a title ends because the next sentence is about the project: "Title. Prosjektet undersøker …", "Title. In
 * this study we …"; otherwise `to`. A lower-case verb must follow the word for the project.
 */
export function aboutStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i++) {
    if (!endsSentence(tokens, i)) continue;
    // "Gefördert wird das Projekt vom BMBF"
    const isPassive = PARTICIPLES.has(tokens[i + 1]!.fold);
    if (isPassive && /^w[iu]rde?$/.test(tokens[i + 2]!.fold)) return tokens[i]!.fold === '.' ? i : i + 1;
    let at = i + 1;
    while (at < i + 3 && POINTERS.has(tokens[at]!.fold)) at++;
    const { fold, text } = tokens[at] ?? { fold: '', text: '' };
    const verb = tokens[at + 1];
    const isDefinite = at > i + 1 || DEFINITE.test(fold);
    const namesProject = (afterProject(fold) === '' && isDefinite) || (STUDIES.has(fold) && isDefinite);
    // "Ce projet, porté par …"
    if (namesProject && at > i + 1 && verb?.fold === ',' && !isCapital(text)) return i;
    if (!namesProject || at + 2 >= to || verb?.kind !== 'word' || (at === i + 1 && !isCapital(text)))
      continue;
    const isVerb = IS.has(verb.fold) ? !isCapital(tokens[at + 2]!.text) : !SMALL_WORDS.has(verb.fold);
    // question and exclamation marks belong to the title
    if (!isCapital(verb.text) && (isVerb || verb.fold === 'ist')) return tokens[i]!.fold === '.' ? i : i + 1;
  }
  return to;
}

/** Ends of definite forms, which need no article: "prosjektet", "studien". */
const DEFINITE = /(?:ektet|studien|ingen|inga|projet|hanke|tutkimus)$/;
/** Verbs that are also function words: "Das Projekt ist …". */
const IS = new Set('is er ar ist'.split(' '));
