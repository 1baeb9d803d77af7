import { composedLabel } from '../words/composed-label.js';
import { grantReader } from './grant-list.js';
import { projectInference, type ProjectInference } from './inferred.js';

/** Inference with the reader of lists of grants, and labels of any wording. */
export const wholeInference: ProjectInference = {
  ...projectInference,
  labels: { ...projectInference.labels, compose: composedLabel },
  grants: grantReader,
};
