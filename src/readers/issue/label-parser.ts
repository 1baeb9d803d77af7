import { issueFact } from '../split-entries/issue-fact.js';
import { joined } from '../split-entries/join.js';
import { tokenize } from '../words/tokens.js';
import type { IssueInference } from './fields.js';
import { labelsIn } from './labels.js';
import { parseIssueWith } from './line.js';
import type { IssueParser } from './parsed.js';

/** The parser of any text by labels and, with `infer`, by order and punctuation. */
export const labelParser = (infer?: IssueInference): IssueParser => ({
  parse: (text, hints) => parseIssueWith(text, hints, infer),
  join: (entries, literalIn) => joined(entries, literalIn, issueFact),
  namesDeadline: (text) => labelsIn(tokenize(text)).some(({ field }) => field === 'deadline'),
});
