import { endsSentence, valueEnd } from '../../line/sentences.js';
import { isFunderShortName } from '../../words/funders.js';
import { typeAt } from '../../words/project-types.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { IS, RECEIVES, WILL } from '../labels/label-of-others.js';
import { readTitleLine } from '../labels/labelled.js';
import type { ProjectLabel } from '../labels/labels.js';
import type { TitleZone } from './title-zone.js';

/** Words before the word for a project that do not name it: "this project", "unser Projekt". */
const THIS =
  /^(?:the|thi?s|these|our|de[nt]|dette|denne|disse|var[et]?|das|diese.?|unsere?|cet?(?:te)?|le|notre|dit|deze|on[sz]e?|il|quest[oa]|el|est[ea])$/;
/** Words for projects and work, in all forms. */
const WORK =
  /pro[sj]+ekt|^(?:pro[gjy]e[ct]+|programm?e?$|resource$|initiative$|network$|work$|research$|stud(?:y|ie)|arbei[dt]e?t?$|travail$|etude$|recherche$|onderzoek$)/;
/** Definite forms of those words, which need no word before them. */
const DEFINITE = /kt(?:e[tn]s?|ene)$/;

/**
 * Whether the title of a record is only the start of a sentence that does not name the project: "This project is funded
 * by …", "2 Projektphasen 2015–2020, gefördert von der DFG".
 */
export function isNameless({ lines, tokens }: ProjectDraft, [start, end]: [number, number]): boolean {
  const [from, to] = lines[0]!;
  const first = tokens[from];
  if (!first || start !== first.start || end <= start) return false;
  const last = tokens.findIndex((token) => token.end >= end);
  // a title that is a whole sentence is kept as it is
  if (last + 1 >= to || endsSentence(tokens, last + 1)) return false;
  // most titles lack a verb at their start
  if (!tokens.slice(from + 1, from + 9).some((token) => token.kind === 'number' || isVerb(token)))
    return false;
  let noun = [0, 1, 2].map((n) => from + n).find((i) => i <= last && WORK.test(tokens[i]!.fold));
  if (noun === undefined) return false;
  // "This research programme is …"
  while (WORK.test(tokens[noun + 1]!.fold)) noun++;
  const isBare = noun > from ? THIS.test(first.fold) || first.kind === 'number' : DEFINITE.test(first.fold);
  // "The ParMesh project is …"
  if (namesProject(tokens, from, noun)) return false;
  // "This project, Making Homes, receives …", "Projektet er …: Makt og minne" may name one
  const sentence = tokens.slice(noun + 1, valueEnd(tokens, from, to, ''));
  const names = sentence.some(({ fold, text }) => fold === ':' || '«»“”„"'.includes(text));
  const [next] = sentence;
  return isBare && !names && !!next && (next.kind === 'number' || isVerb(next));
}

/** Whether a name stands between "the" and the word for a project: "the ParMesh project", unlike "the DFG project". */
export const namesProject = (tokens: readonly Token[], from: number, noun: number): boolean =>
  noun > from + 1 &&
  noun < from + 6 &&
  tokens[from]!.fold === 'the' &&
  !isCapital(tokens[noun]!.text) &&
  tokens
    .slice(from + 1, noun)
    .every((token, i) => isCapital(token.text) && !isFunderShortName(token) && !typeAt(tokens, from + 1 + i));

/** Whether a word is a verb of sentences about who pays for a project or carries it out. */
const isVerb = ({ fold, text }: Token): boolean =>
  !isCapital(text) && [IS, WILL, RECEIVES, MORE].some((verbs) => verbs.has(fold));

const MORE = new Set(
  'are were sont a beneficie es e ha finansieras finansieres gjennomfores stottes'.split(' '),
);

/** The first sentence as the title; reads the labelled facts after it. */
export function readWhole(draft: ProjectDraft, labels: readonly ProjectLabel[]): TitleZone {
  const [from, last] = draft.lines[0]!;
  const to = valueEnd(draft.tokens, from, last, '');
  readTitleLine(
    draft,
    labels.filter(({ first }) => first >= to),
  );
  return { from, to: last, title: [from, to], isRead: true };
}
