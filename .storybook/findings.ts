import type { Finding } from '../src/check/index.js';

/** Event with which the preview sends a story's findings to the panel. */
export const FINDINGS = 'rg-check/findings';

/** A finding without its node, which cannot be sent. */
export type ShownFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'why' | 'fix'>;

export const shownFinding = ({ rule, severity, message, why, fix }: Finding): ShownFinding => ({
  rule,
  severity,
  message,
  why,
  fix,
});
