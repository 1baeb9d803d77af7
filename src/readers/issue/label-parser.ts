import { issueFact } from '../torn/issue-fact.js';
import { joined } from '../torn/join.js';
import { tokenize } from '../words/tokens.js';
import type { IssueInference } from './fields.js';
import { labelsIn } from './labels.js';
import { parseIssueWith } from './line.js';
import type { IssueParser } from './parsed.js';

/** The parser of any text by its labels and, if `infer` is given, by order and marks. */
export const labelParser = (infer?: IssueInference): IssueParser => ({
  parse: (text, hints) => parseIssueWith(text, hints, infer),
  join: (entries, writtenIn) => joined(entries, writtenIn, issueFact),
  namesDeadline: (text) => labelsIn(tokenize(text)).some(({ field }) => field === 'deadline'),
});
