import type { SpecialIssue } from '../records/types.js';
export function readIssueLine(text: string): SpecialIssue {
  return { id: '', title: text, editors: [], original: text };
}
