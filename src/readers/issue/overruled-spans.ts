/** Span names for a field of an issue, if they differ from it; dates have none, so a corrected date leaves no note. */
export const ISSUE_SPANS = { deadline: [], published: [], editors: ['editor'] };
