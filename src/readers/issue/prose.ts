import { isCapital, type Token } from '../words/tokens.js';
import { endsSentence } from './clauses.js';
import type { IssueDraft } from './fields.js';

export const ABOUT = new Set('on om about zu zum uber sur over sobre su sul sulla'.split(' '));

/** Words of invitations; titles do not contain them if a kind or a call is in the same sentence. */
const PROSE = new Set(
  (
    'we our you your jeg jag ich seeking has have will would please vi var vare du soker onsker kommer skal ska vil nous notre vous portera paraitra souhaite wir laden planlegger planlagt planning ' +
    'publish publishes considering skicka bidra bitte bittet veuillez bjuder efterfragar uppmarksammas konnen mussen sollen raccogliendo selezionando raccoglie convida convidamos'
  ).split(' '),
);

export function isProse({ tokens }: IssueDraft, start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ kind, fold, text }, i) => {
    // "Graph Methods in Transport Planning"
    const isOfTitle =
      i > 0 && isCapital(text) && text !== text.toUpperCase() && !endsSentence(tokens, start + i - 1);
    const isCall = PROSE.has(fold) || CALLING.test(fold);
    return kind === 'word' && isCall && !isOfTitle && !(fold === 'var' && text !== 'vår');
  });
}

/** Whether text calls for something: "… – call for special issue proposals". */
const callsFor = ({ tokens }: IssueDraft, start: number, end: number): boolean =>
  tokens
    .slice(start, end)
    .some(
      ({ fold }, i, words) =>
        fold === 'call' && words[i + 1]?.fold === 'for' && words.slice(i + 2, i + 5).some(isOfIssue),
    );

/** Beginnings of folded verbs with which pages call for something. */
export const CALLING =
  /^(?:invit|(?:imot|emot)$|attend(?:ent)?$|inbju|indkald|innkall|e(?:f?ter|tter)(?:ly|fr)|solicit|convoc|accuei|accogli|accett|recib|receb|zaprasz|lance|annonc|announc|submit$|send(?:e[nrs]?|s)?$|envi(?:ar|e$)|(?:seek|welcome)s?$|such(?:t|en)$|einreich)/;
/** Parts of folded words for contributions. */
const CONTRIBUTED =
  /^(?:contribu|bidrag|beitrag|abstract|manus|articles?$|articol|articulos?$|artik|artyk|papers?$|proposal|propuest|propost|vorschlag|submission)|(?:bidrag|forslag|beitrage)$/;
/** Parts of folded words for an issue. */
export const PRINTED = /(?:nummer|numret|nummeret|heft|utgave|utgaven)$|^(?:numer[ou]|issue|dossier?)/;
const JOURNAL = /^(?:journal|revue|rivista|revista|tidss?krift|zeitschrift|edition|pubblicazione)/;

/** Question words, which start titles: "How journals invite …". */
const ASKS = /^(?:how|why|what|h(?:vordan|vorfor|ur)|wie|warum|comment|pourquoi|como|come)$/;

/** Whether the first sentence calls for contributions, in any language: with a verb, and what is wanted or where. */
export function isCallSentence({ tokens }: IssueDraft, start: number, limit: number): boolean {
  let end = start;
  while (end < limit && !endsSentence(tokens, end)) end++;
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  const [calls, wants, prints] = [
    words.some(({ fold, text }, i) =>
      i ? CALLING.test(fold) && !isCapital(text) : /^(?:submi|send|invit)/.test(fold),
    ),
    words.some(({ fold }) => CONTRIBUTED.test(fold)),
    words.some(({ fold }) => PRINTED.test(fold) || JOURNAL.test(fold)),
  ];
  return words.length > 4 && calls && (wants || prints) && (words.length > 8 || wants === prints);
}

/** Whether a line without a kind or a quoted title is a sentence that calls for contributions. */
export const isInvitation = (draft: IssueDraft, start: number, end: number): boolean => {
  const first = draft.tokens.slice(start, Math.min(end, start + 4)).map(({ fold }) => fold);
  return (
    !ASKS.test(first[0] ?? '') &&
    (isCallSentence(draft, start, end) ||
      (namesIssue(draft.tokens, start, end) &&
        (isProse(draft, start, end) ||
          callsFor(draft, start, end) ||
          (first.includes('open') && first.includes('call')))))
  );
};

/** Whether an issue or contributions to one are named. */
export const namesIssue = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(isOfIssue);

const CALLS = /^(?:calls?|appel|convocatoria|tema(?:e?t|er))$/;

const isOfIssue = ({ fold, kind }: Token): boolean =>
  kind === 'word' && (CALLS.test(fold) || CONTRIBUTED.test(fold) || PRINTED.test(fold));
