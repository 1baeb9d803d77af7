import type { Token } from '../words/tokens.js';
import type { IssueDraft } from './fields.js';

export const ABOUT = new Set(['on', 'om', 'about', 'zu', 'zum', 'uber', 'sur', 'over']);

/** Words of invitations; titles do not contain them if a kind or a call is in the same sentence. */
const PROSE = new Set(
  (
    'we our you your invite invites inviting invited announce announces announced welcome welcomes seek seeks seeking has have will would please ' +
    'vi var vare du inviterer inbjuder soker onsker kommer skal ska vil nous notre vous lance lancent portera paraitra invitons souhaite wir laden suchen sucht ' +
    'planlegger planlagt planning publish publishes considering submit send skicka bidra bitte bittet veuillez invitan invita convoca bjuder efterlyser efterlyses efterfragar etterlyser uppmarksammas'
  ).split(' '),
);

/** Verbs that a journal calls for something with. */
export const SEEKS =
  /^(?:ef?tt?er(?:fragar|lyser)|soker|inviterer|inbjuder|seeks|invites|welcomes|lance|convoca|invita)$/;

export function isProse(draft: IssueDraft, start: number, end: number): boolean {
  return draft.tokens
    .slice(start, end)
    .some(
      ({ kind, fold, text }) => kind === 'word' && PROSE.has(fold) && !(fold === 'var' && text !== 'vår'),
    );
}

/** Whether text calls for something: "… – call for special issue proposals". */
const callsFor = ({ tokens }: IssueDraft, start: number, end: number): boolean =>
  tokens
    .slice(start, end)
    .some(
      ({ fold }, i, words) =>
        fold === 'call' &&
        words[i + 1]?.fold === 'for' &&
        words.slice(i + 2, i + 5).some((word) => CALLS.has(word.fold)),
    );

/** Whether a line without a kind or a quoted title is a sentence that calls for contributions. */
export const isInvitation = (draft: IssueDraft, start: number, end: number): boolean => {
  const first = draft.tokens.slice(start, Math.min(end, start + 4)).map(({ fold }) => fold);
  return (
    namesIssue(draft.tokens, start, end) &&
    (isProse(draft, start, end) ||
      callsFor(draft, start, end) ||
      (first.includes('open') && first.includes('call')))
  );
};

/** Whether an issue or contributions to one are named. */
export const namesIssue = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ fold, kind }) => kind === 'word' && CALLS.has(fold));

const CALLS = new Set(
  'call calls appel papers submissions submission contributions abstracts proposals bidrag artikler artiklar manus manuskript issue nummer temanummer contributions contributi articulos artigos heft beitrage articles dossier numero proposal temat temaet'.split(
    ' ',
  ),
);
