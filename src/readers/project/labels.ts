import { PROJECT_LABELS, type ProjectLabelField } from '../words/label-words.js';
import { labelTable, type LabelTable } from '../words/label-table.js';
import { isAdjective, joinLines, splitLabels } from '../words/label-tokens.js';
import { findLabels, isApart, type Label } from '../words/labels.js';
import { isFunderShortName } from '../words/funders.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { isCapital, tokenize, type Token } from '../words/tokens.js';

export type ProjectLabel = Label<ProjectLabelField>;

let table: LabelTable<ProjectLabelField> | undefined;

const lists = new Set<ProjectLabelWords>([PROJECT_LABELS]);

const labels = () => (table ??= labelTable(lists));

/** Words of labels by field, as {@link PROJECT_LABELS} has them. */
export type ProjectLabelWords = Partial<Record<ProjectLabelField, string>>;

/** Adds the labels of further languages to those that are found from then on. */
export function addProjectLabels(words: ProjectLabelWords): void {
  if (lists.has(words)) return;
  lists.add(words);
  table = undefined;
}

/** "par l’ADEME", "l’Université de Nantes": the article as a separate token, so that the name begins with its capital. */
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
  joinLines(splitLabels(withoutElision(tokenize(text)), labels), labels);

/** Words by which a role is not, or no longer, the one that a label names: "Tidligere prosjektleder", "Deputy project leader". */
const NOT_QUITE = new Set(
  (
    'former formerly previous ex tidligere tidlegare forrige tidigare forutvarande ehemalige ehemaliger fruhere ancien ancienne voormalig ' +
    'voormalige entinen deputy assistant assisterende assisterande vice bitradande stellvertretende stellvertretender stv adjoint adjointe'
  ).split(' '),
);
/** Words that number anything: "REK-nummer:", "Ethics ID:" count no grants, "NFR-nummer:" does. */
const NUMBERS = new Set('nummer nr number no id code kode reference ref referanse referens'.split(' '));
/** Fields of labels that have adjectives: "Eksterne partnere". */
const QUALIFIED = new Set<ProjectLabelField>(['partners', 'funder', 'leader', 'holder']);
const ROLES = new Set<ProjectLabelField>(['leader', 'holder', 'coordinator', 'partners']);

/** The project labels among tokens, whether or not they stand as labels there. */
export const findProjectLabels = (tokens: readonly Token[]): ProjectLabel[] =>
  findLabels(tokens, labels()).map((label) => {
    const hyphen = tokens[label.first - 1]?.fold === '-' && !tokens[label.first - 1]!.spaced;
    const at = label.first - (hyphen ? 2 : 1);
    const word = tokens[at];
    if (word?.kind !== 'word' || tokens[label.first]!.breaks || tokens[at + 1]!.breaks) return label;
    const isOther = ROLES.has(label.fields[0]!)
      ? NOT_QUITE.has(word.fold)
      : NUMBERS.has(tokens[label.first]!.fold) &&
        label.fields[0] === 'grant' &&
        (hyphen || !label.capital) &&
        !isFunderShortName(word);
    // "NFR-prosjektnummer:", "Eksterne samarbeidspartnere:": what is before the label in its own words
    const isPart =
      label.mark === 'colon' &&
      label.fields[0] !== 'title' &&
      (hyphen ||
        // "Stockholms universitet:" is a name, "Sommarens tid:" a title
        (QUALIFIED.has(label.fields[0]!) &&
          !word.fold.endsWith('s') &&
          (!label.capital || isAdjective(word.fold)) &&
          !word.breaks &&
          isCapital(word.text) &&
          !SMALL_WORDS.has(word.fold)));
    if (!isOther && !isPart) return label;
    return {
      ...label,
      first: at,
      ...(isOther && { fields: ['other'] }),
      apart: isApart(tokens, at),
      capital: isCapital(word.text),
    };
  });
