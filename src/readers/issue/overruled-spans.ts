/** The kinds of span that a field of an issue is read from, where they have other names; a corrected date leaves no note. */
export const ISSUE_SPANS = { deadline: [], published: [], editors: ['editor'] };
