import { PROJECT_LABELS, type ProjectLabelField } from '../../words/label-words.js';
import { labelTable, type LabelTable } from '../../words/label-table.js';
import { isAdjective, splitLabels, splitValues } from '../../words/fused-labels.js';
import { joinLines } from '../../words/label-lines.js';
import { findLabels, isApart, type Label } from '../../words/labels.js';
import { isFunderShortName } from '../../words/funders.js';
import { institutionWord } from '../../words/institution-words.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { linkWords } from '../title/link-words.js';
import { isProjectWord } from '../sentences/project-word.js';
import { isAllCapitals, isCapital, tokenize, type Token } from '../../words/tokens.js';

export type ProjectLabel = Label<ProjectLabelField>;

let table: LabelTable<ProjectLabelField> | undefined;

const lists = new Set<ProjectLabelWords>([PROJECT_LABELS]);
let compose: LabelTable<ProjectLabelField>['compose'];

const labels = () => (table ??= Object.assign(labelTable(lists), { other: 'other' as const, compose }));

/** Words of labels by field, in the form of {@link PROJECT_LABELS}. */
export type ProjectLabelWords = Partial<Record<ProjectLabelField, string>>;

/** Labels of further languages, and a finder of those that are composed of words of known kinds. */
export interface FurtherLabels {
  words: ProjectLabelWords;
  compose?: NonNullable<typeof compose>;
}

/** Adds further labels to those that are found from now on. */
export function addProjectLabels(further: FurtherLabels): void {
  if (lists.has(further.words) && (compose || !further.compose)) return;
  lists.add(further.words);
  compose ??= further.compose;
  table = undefined;
}

/** Splits off an elided article, so that the name starts with its capital: "par l’ADEME", "l’Université de Nantes". */
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
const isElided = ({ kind, text }: Token): boolean =>
  kind === 'word' && "'’".includes(text[1] ?? ' ') && /^[lL]['’][A-ZÀÂÉÈÊÎÔ]/.test(text);

/** The tokens of a project's text; labels that are fused to the word before them are separate tokens. */
export const projectTokens = (text: string): readonly Token[] =>
  joinLines(splitLabels(splitValues(withoutElision(tokenize(text)), labels), labels), labels, isNameLine);

/** Whether a short line has the form of an organisation's name: "Bremanger Sjømat", "Havly Analyse AS". */
function isNameLine(tokens: readonly Token[], from: number, to: number): boolean {
  const line = tokens.slice(from, to);
  return (
    line.length < 10 &&
    isCapital(line[0]!.text) &&
    linkWords(tokens, from, to) === to &&
    line.every(({ kind, text, fold }) =>
      kind === 'word'
        ? isCapital(text) || SMALL_WORDS.has(fold) || institutionWord(fold)
        : "-&'()".includes(fold),
    )
  );
}

/**
 * Words for roles that are not, or no longer, those named by the label: "Tidligere prosjektleder", "Deputy project
 * leader".
 */
const NOT_QUITE = new Set(
  (
    'former formerly previous ex tidligere tidlegare forrige tidigare forutvarande ehemalige ehemaliger fruhere ancien ancienne voormalig ' +
    'voormalige entinen deputy assistant assisterende assisterande vice bitradande stellvertretende stellvertretender stv adjoint adjointe'
  ).split(' '),
);
/** Whether the role at `at` is that of one of several leaders: "Local PI", "Lokal prosjektleder". */
const isLocal = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at]!, tokens[at]!.breaks ? undefined : tokens[at - 1]].some(
    (word) => word && LOCAL.test(word.fold),
  );
const LOCAL = /^lo[ck]al(?:[ae]|er)?$/;
/** Whether a label names the institution that leads, so that a local leader does not. */
const isElsewhere = ({ fields, mark }: ProjectLabel): boolean =>
  fields[0] === 'coordinator' && mark === 'colon';
const LEADING = new Set<ProjectLabelField>(['leader', 'holder', 'coordinator']);
/** General words for numbers: "REK-nummer:" and "Ethics ID:" are not for grants, "NFR-nummer:" is. */
const NUMBERS = new Set('nummer nr number no id code kode reference ref referanse referens'.split(' '));
/** Fields whose labels may have adjectives: "Eksterne partnere". */
const QUALIFIED = new Set<ProjectLabelField>(['partners', 'funder', 'leader', 'holder']);
const ROLES = new Set<ProjectLabelField>(['leader', 'holder', 'coordinator', 'partners']);

/** Whether a number of at least five digits follows the word for a project on a later line: "Prosjekt: 901877". */
const isNumbered = (tokens: readonly Token[], { fields, first, mark, value }: ProjectLabel): boolean =>
  fields[0] === 'title' &&
  mark === 'colon' &&
  first > 0 &&
  isProjectWord(tokens[first]!.fold) &&
  tokens[value]?.kind === 'number' &&
  tokens[value].fold.length > 4 &&
  (tokens[value + 1]?.kind !== 'word' || tokens[value + 1]!.breaks);

/** Whether a line below others gives a kind of project: "Projekter: Projekt › Forskning", "Project: Research". */
function isKind(tokens: readonly Token[], { fields, first, mark, value }: ProjectLabel): boolean {
  if (fields[0] !== 'title' || mark !== 'colon' || first === 0 || !tokens[first]!.breaks) return false;
  const next = tokens.findIndex(({ breaks }, i) => i > value && breaks);
  const line = tokens.slice(value, next < 0 ? undefined : next);
  return line.some(({ fold }) => fold === '›') || (line.length === 1 && KINDS.has(line[0]!.fold));
}
/** Kinds of activity in registers of research. */
const KINDS = new Set(
  'research forskning forsking forschung onderzoek tutkimus recherche investigacion consultancy studentship other andet annet anna annat'.split(
    ' ',
  ),
);

/** Words that may be project labels, including those in running text. */
export const findProjectLabels = (tokens: readonly Token[]): ProjectLabel[] =>
  findLabels(tokens, labels()).map((label, _, all) => {
    if (isNumbered(tokens, label)) return { ...label, fields: ['grant'] };
    if (isKind(tokens, label)) return { ...label, fields: ['other'] };
    if (LEADING.has(label.fields[0]!) && isLocal(tokens, label.first) && all.some(isElsewhere))
      return { ...label, fields: ['other'] };
    const hyphen = tokens[label.first - 1]?.fold === '-' && !tokens[label.first - 1]!.spaced;
    const at = label.first - (hyphen ? 2 : 1);
    const word = tokens[at];
    if (word?.kind !== 'word' || tokens[label.first]!.breaks || tokens[at + 1]!.breaks) return label;
    // "FHF-ansvarlig:" is of the funder, "WP-leder:" of a part; "UV-PI:" names where the investigator works
    const isOther = ROLES.has(label.fields[0]!)
      ? NOT_QUITE.has(word.fold) ||
        (hyphen &&
          label.fields[0] === 'leader' &&
          isAllCapitals(word.text) &&
          !/^pis?$/.test(tokens[label.first]!.fold))
      : NUMBERS.has(tokens[label.first]!.fold) &&
        label.fields[0] === 'grant' &&
        (hyphen || !label.capital) &&
        !isFunderShortName(word);
    // words before the label belong to it: "NFR-prosjektnummer:", "Eksterne samarbeidspartnere:"
    const isPart =
      label.mark === 'colon' &&
      label.fields[0] !== 'title' &&
      (hyphen ||
        // a name and a title: "Stockholms universitet:", "Sommarens tid:"
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

/** Whether a label with a colon and a name behind it names the funder. */
export const namesFunder = (tokens: readonly Token[], labels: readonly ProjectLabel[]): boolean =>
  labels.some(({ fields, mark, value }) => {
    const name = mark === 'colon' && fields[0] === 'funder' ? tokens[value] : undefined;
    return name !== undefined && !name.breaks && isCapital(name.text);
  });
