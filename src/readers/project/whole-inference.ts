import { composedLabel } from '../words/composed-label.js';
import { readAwardSentence } from './sentences/award-sentence.js';
import type { ProjectDraft } from './draft.js';
import { readPayerApart } from './grants/grant-facts.js';
import { grantReader } from './grants/grant-list.js';
import { readLed } from './grants/grant-persons.js';
import { habitsOfGrants, readPayerBelow } from './grants/payers-below.js';
import { hasGrantSigns } from './grants/grant-signs.js';
import { findProjectLabels } from './labels/labels.js';
import { projectInference, type ProjectInference } from './inferred.js';

/** Whether entries have the signs, by entry; each line of an entry asks. */
const signs = new WeakMap<ProjectDraft, boolean>();

function isSigned(draft: ProjectDraft): boolean {
  let result = signs.get(draft);
  if (result === undefined) signs.set(draft, (result = hasGrantSigns(draft.text, draft.tokens)));
  return result;
}

/** Inference with the readers of lists of grants and of sentences about them, and labels of any wording. */
export const wholeInference: ProjectInference = {
  ...projectInference,
  labels: { ...projectInference.labels, compose: composedLabel },
  grants: grantReader,
  habitsOf: habitsOfGrants,
  later(draft, from, to, isLong) {
    if (!readPayerBelow(draft, from, to)) projectInference.later(draft, from, to, isLong);
  },
  title: (draft, zone, hint) =>
    (hint || zone.isRead || !isSigned(draft) ? undefined : readAwardSentence(draft, zone)) ??
    projectInference.title(draft, zone, hint),
  parts: (draft, from, to) => {
    projectInference.parts(draft, from, to);
    if (!isSigned(draft)) return;
    readLed(draft, from, to);
    readPayerApart(draft, from, to);
    // a label in the line has a reader of its own
    const line = draft.tokens.slice(from, to);
    const isLabelled = line.some(({ fold }) => fold === ':') || findProjectLabels(line)[0]?.first === 0;
    if (line.length < 20 && !isLabelled && draft.isFree(from, to)) grantReader.readLine(draft, from, to);
  },
};
