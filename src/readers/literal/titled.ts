import type { Span } from '../line/spans.js';
import type { LiteralFacts } from './facts.js';

/** Spans with the range of a literal title in place of its one-letter placeholder. */
export const titledSpans = <S extends Span>(spans: readonly S[], literal: LiteralFacts | undefined): S[] =>
  spans.map((span) => {
    if (!literal?.titleAt || span.field !== 'title') return span;
    const [start, end] = literal.titleAt;
    return { ...span, start, end };
  });

/** The spans to render. A literal title is rendered as plain text, since its emphasis only serves the reader. */
export const displaySpans = <S extends Span>(
  spans: readonly S[],
  literal: LiteralFacts | undefined,
): readonly S[] => (literal?.isTitled ? spans.filter(({ field }) => field !== 'title') : spans);
