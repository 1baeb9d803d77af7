import { joined } from '../split-entries/join.js';
import { projectFact } from '../split-entries/project-fact.js';
import { areFacts } from '../words/period-alone.js';
import { emphasisedTitles } from './lists/emphasised-titles.js';
import { payersAbove } from './lists/payers-above.js';
import { areTopics } from './lists/topics.js';
import { tokenize } from '../words/tokens.js';
import type { ProjectInference } from './inferred.js';
import { addProjectLabels, findProjectLabels, type FurtherLabels } from './labels/labels.js';
import { parseProjectWith } from './line.js';
import { areOtherKinds } from './lists/other-kinds.js';
import { readPages } from './page-link.js';
import type { ProjectParser } from './parsed.js';

/**
 * The parser of any text by labels and, with `infer`, by order and names.
 *
 * @param more Labels of further languages.
 */
export function labelParser(
  infer?: ProjectInference,
  more: FurtherLabels | undefined = infer?.labels,
): ProjectParser {
  if (more) addProjectLabels(more);
  return {
    parse: (text, hints) => parseProjectWith(text, hints, infer),
    beginsWithFact,
    areFacts,
    areTopics,
    areOtherKinds,
    readPages,
    join: (entries, literalIn) => joined(entries, literalIn, projectFact),
    ...(infer && {
      habitsOf: infer.habitsOf,
      mayBeGrant: infer.mayBeGrant,
      titlesOf: emphasisedTitles,
      payersAbove,
    }),
  };
}

/** Whether a text starts with a labelled fact that is not a title. */
export function beginsWithFact(text: string): boolean {
  const tokens = tokenize(text.slice(0, 120));
  const [label] = findProjectLabels(tokens);
  return (
    label?.first === 0 &&
    tokens[label.value - 1]!.fold === ':' &&
    label.fields[0] !== 'title' &&
    label.value < tokens.length
  );
}
