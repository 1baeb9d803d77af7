import { PROJECT_LABELS, type ProjectLabelField } from '../words/label-words.js';
import { findLabels, type Label, type LabelTable, labelTable, splitLabels } from '../words/labels.js';
import { tokenize, type Token } from '../words/tokens.js';

export type ProjectLabel = Label<ProjectLabelField>;

let table: LabelTable<ProjectLabelField> | undefined;

const labels = () => (table ??= labelTable<ProjectLabelField>(PROJECT_LABELS));

/** "par l’ADEME", "l’Université de Nantes": the article as a token of its own, so that the name begins with its capital. */
const withoutElision = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isElided)
    ? tokens.flatMap((token) => {
        if (!isElided(token)) return [token];
        const at = token.start + 2;
        const [name] = tokenize(token.text.slice(2));
        return [
          { ...token, end: at, text: token.text.slice(0, 2), fold: 'l' },
          { ...name!, start: at, end: token.end, breaks: false },
        ];
      })
    : tokens;
const isElided = ({ kind, text }: Token): boolean => kind === 'word' && /^l['’][A-ZÀÂÉÈÊÎÔ]/.test(text);

/** The tokens of a project's text, those labels apart that are fused to the word before them. */
export const projectTokens = (text: string): readonly Token[] =>
  splitLabels(withoutElision(tokenize(text)), labels);

/** The project labels among tokens, whether or not they stand as labels there. */
export const findProjectLabels = (tokens: readonly Token[]): ProjectLabel[] => findLabels(tokens, labels());
