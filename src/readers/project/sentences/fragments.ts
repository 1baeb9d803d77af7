import { endsSentence } from '../../line/sentences.js';
import { AND, ARTICLES, INDEFINITE, SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { Span } from '../../line/spans.js';
import type { ProjectDraft, ProjectField } from '../draft.js';
import { IS, RECEIVES, WILL } from '../labels/label-of-others.js';
import { FROM, GIVES, MONEY } from './giver.js';
import { isProjectWord } from './project-word.js';
import { leadsAt } from './subject.js';

/** Words for a study and its work, and pointers to it, folded. */
const STUDY =
  /^(?:this|our|dette|denne|vart|vores|detta|denna|diese?s?|unser|dit|deze|cet?te?|notre|research|work|study|studien?|forskning(?:en|a)?|forsking(?:a|en)?|arbeid(?:et)?|arbetet?|arbejdet|forschung|arbeit|vorhaben|onderzoek|recherche|etude|tutkimus(?:ta)?|hanke(?:tta|en)?)$/;
/** Auxiliary verbs, and adverbs that add nothing to a fact, folded. */
const AUXILIARY =
  /^(?:been|being|also|ogsa|aven|auch|ook|aussi|blitt|vorte|blivit|blevet|worden|ete|genomfors|gjennomfores|gennemfores|durchgefuhrt|heeft|thanks|takket|vaere|tack|vare|dank)$/;

/** Whether a word only says that a sentence is about the project: "The study has been …". */
const isFrame = (token: Token): boolean =>
  token.kind === 'mark' ||
  isProjectWord(token.fold) ||
  STUDY.test(token.fold) ||
  AUXILIARY.test(token.fold) ||
  [IS, WILL, RECEIVES, SMALL_WORDS, AND, ARTICLES, INDEFINITE].some((words) => words.has(token.fold));

/** Words of sentences about who pays, beside those for giving and for money, folded. */
const PAYS =
  /^(?:(?:co|del|med|mit|full)?-?(?:fund|financ|finan[sz]i|gefin)\w*|(?:under)?sto[td]+\w*|grants|gefordert|supporting|economically|okonomisk|ekonomisk\w*|finan[sz]iell\w*|financial|provided|comes?|kommer|kjem|kommt|komt|by|av|af|with|med|mit|met|gjennom|genom|gennem|through|durch|door|par)$/;

/** Whether a word only says that a name beside it pays: "Supported by grants from the …", "… finansierer prosjektet". */
const isPaying = (token: Token): boolean =>
  isFrame(token) || [GIVES, MONEY, PAYS].some((words) => words.test(token.fold)) || FROM.has(token.fold);

/** Whether a word joins a clause to the fact before it: "… and deals with"; not "… at Nord University". */
const isJoint = ({ fold, text }: Token): boolean =>
  !isCapital(text) && (TO.test(fold) || [AND, IS, WILL, RECEIVES].some((words) => words.has(fold)));
/** Words before infinitives and relative clauses. */
const TO = /^(?:to|for|om|a|att|at|zu|um|pour|which|who|that|som|der|die|das|qui)$/;

/**
 * Claims the words beside facts in sentences: as labels if they say only that it is about the project, "The study is
 * funded by …"; otherwise the whole sentence is part of the summary, since the rest would be fragments, "The study is …
 * and deals with rivers".
 */
export function keepSentences(draft: ProjectDraft): void {
  const { lines, tokens } = draft;
  for (const [from, to] of lines)
    for (let at = from, i = from; i < to; i++) {
      if (i < to - 1 && !endsSentence(tokens, i)) continue;
      keepSentence(draft, at, i + 1);
      at = i + 1;
    }
}

function keepSentence(draft: ProjectDraft, first: number, to: number): void {
  const { spans, tokens } = draft;
  const { end } = tokens[to - 1]!;
  const spanAt = (index: number) => spans.at(tokens[index]!.start);
  // behind the title
  let from = first;
  for (let i = first; i < to; i++) if (spanAt(i)?.field === 'title') from = i + 1;
  while (from < to && tokens[from]!.kind === 'mark') from++;
  if (from >= to || tokens.slice(from, to).some(({ fold }) => fold === ':' || fold === '|')) return;
  const rest = spans.rest(tokens[from]!.start, end);
  const besides = rest.map(([a, b]): [Span<ProjectField> | undefined, Span<ProjectField> | undefined] => {
    const [start, next] = draft.rangeOf(a, b);
    const mark = tokens[start - 1]?.fold;
    const last = mark === ')' || mark === '-' ? start - 2 : start - 1;
    return [
      last >= from && (tokens[start]!.spaced || mark === '-') ? spanAt(last) : undefined,
      next < to && tokens[next]!.spaced ? spanAt(next) : undefined,
    ];
  });
  const isPayer = (span: Span<ProjectField> | undefined) => span?.field === 'funder';
  const isFragment = ([a, b]: [number, number], i: number) => {
    const [start, next] = draft.rangeOf(a, b);
    const [before, behind] = besides[i]!;
    return (
      (before && isJoint(tokens[start]!)) ||
      (isPayer(before) && GIVES.test(tokens[start]!.fold)) ||
      (before && leadsAt(tokens, start) > 0) ||
      (behind?.field === 'label' && !isCapital(tokens[next]!.text)) ||
      (isPayer(behind) && LEAD_IN.test(tokens[next - 1]!.fold))
    );
  };
  if (!rest.some(isFragment)) return;
  const saysNothing = ([a, b]: [number, number], i: number) =>
    tokens.slice(...draft.rangeOf(a, b)).every(besides[i]!.some(isPayer) ? isPaying : isFrame);
  if (!rest.every(saysNothing)) draft.keepWhole(from, to);
  else for (const [a, b] of rest) draft.claimText(a, b, 'label');
}

/** Prepositions and articles before a name. */
const LEAD_IN = /^(?:from|fra|fran|von|vom|van|de|du|by|av|af|durch|door|par|the|der|dem)$/;
