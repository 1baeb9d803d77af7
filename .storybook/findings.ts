import type { Finding } from '../src/check/index.js';

/** The event with which the preview sends the panel the findings of the content check in a story. */
export const FINDINGS = 'rg-check/findings';

/** A finding without its node, which cannot leave the preview. */
export type ShownFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'why' | 'fix'>;

export const shownFinding = ({ rule, severity, message, why, fix }: Finding): ShownFinding => ({
  rule,
  severity,
  message,
  why,
  fix,
});
