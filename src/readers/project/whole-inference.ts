import { grantReader } from './grant-list.js';
import { projectInference, type ProjectInference } from './inferred.js';

/** Inference with the reader of lists of grants. */
export const wholeInference: ProjectInference = { ...projectInference, grants: grantReader };
