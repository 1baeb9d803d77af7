import { PROJECT_LABELS, type ProjectLabelField } from '../words/label-words.js';
import { findLabels, type Label, type LabelTable, labelTable, splitLabels } from '../words/labels.js';
import { tokenize, type Token } from '../words/tokens.js';

export type ProjectLabel = Label<ProjectLabelField>;

let table: LabelTable<ProjectLabelField> | undefined;

const labels = () => (table ??= labelTable<ProjectLabelField>(PROJECT_LABELS));

/** The tokens of a project's text, those labels apart that are fused to the word before them. */
export const projectTokens = (text: string): readonly Token[] => splitLabels(tokenize(text), labels);

/** The project labels among tokens, whether or not they stand as labels there. */
export const findProjectLabels = (tokens: readonly Token[]): ProjectLabel[] => findLabels(tokens, labels());
