import { composedLabel } from '../words/composed-label.js';
import { readAwardSentence } from './award-sentence.js';
import { grantReader } from './grant-list.js';
import { readLed } from './grant-persons.js';
import { hasGrantSigns } from './grant-signs.js';
import { projectInference, type ProjectInference } from './inferred.js';

/** Inference with the readers of lists of grants and of sentences about them, and labels of any wording. */
export const wholeInference: ProjectInference = {
  ...projectInference,
  labels: { ...projectInference.labels, compose: composedLabel },
  grants: grantReader,
  title: (draft, zone, hint) =>
    (hint || zone.isRead || !hasGrantSigns(draft.text, draft.tokens)
      ? undefined
      : readAwardSentence(draft, zone)) ?? projectInference.title(draft, zone, hint),
  led: (draft, from, to) => {
    if (hasGrantSigns(draft.text, draft.tokens)) readLed(draft, from, to);
  },
};
