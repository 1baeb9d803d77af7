import { check } from '../check/check.js';
import type { CheckOptions, Finding } from '../check/types.js';
import { reasonOf } from './fail.js';
import { textOf } from './input.js';
import { parsePage, placeOf } from './parse-page.js';

/** A finding with a place in the source, from line 1 and column 1, instead of a node. */
export interface PlacedFinding extends Omit<Finding, 'node' | 'edits'> {
  line?: number;
  column?: number;
}

/** The findings of a page, or the reason why it could not be checked. */
export interface PageFindings {
  page: string;
  findings: PlacedFinding[];
  problem?: string;
}

/** Checks one file or address. Never rejects. */
export async function checkPage(page: string, options: CheckOptions): Promise<PageFindings> {
  try {
    const findings = check(parsePage(await textOf(page)), options);
    return {
      page,
      findings: findings.map(({ node, edits: _, ...finding }) => ({ ...finding, ...placeOf(node) })),
    };
  } catch (error) {
    return { page, findings: [], problem: reasonOf(error) };
  }
}
