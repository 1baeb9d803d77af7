import { PROJECT_LABELS, type ProjectLabelField } from '../words/label-words.js';
import { findLabels, type Label, type LabelTable, labelTable } from '../words/labels.js';
import type { Token } from '../words/tokens.js';

export type ProjectLabel = Label<ProjectLabelField>;

let table: LabelTable<ProjectLabelField> | undefined;

/** The project labels among tokens, whether or not they stand as labels there. */
export const findProjectLabels = (tokens: readonly Token[]): ProjectLabel[] =>
  findLabels(tokens, (table ??= labelTable<ProjectLabelField>(PROJECT_LABELS)));
