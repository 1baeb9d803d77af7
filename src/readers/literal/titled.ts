import type { Span } from '../line/spans.js';
import type { LiteralFacts } from './facts.js';

/** Spans with the words of a written title in place of the letter that stood for them. */
export const titledSpans = <S extends Span>(spans: readonly S[], literal: LiteralFacts | undefined): S[] =>
  spans.map((span) => {
    if (!literal?.titleAt || span.field !== 'title') return span;
    const [start, end] = literal.titleAt;
    return { ...span, start, end };
  });

/** The spans to draw: a literal title is drawn as plain text, since its emphasis is only for the reader module. */
export const displaySpans = <S extends Span>(
  spans: readonly S[],
  literal: LiteralFacts | undefined,
): readonly S[] => (literal?.isTitled ? spans.filter(({ field }) => field !== 'title') : spans);
