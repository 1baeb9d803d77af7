import { endsSentence } from '../../line/sentences.js';
import { findDates } from '../../words/dates.js';
import { isOwnPeriod } from '../../words/own-period.js';
import { findPeriods } from '../../words/period-finder.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { isProjectWord } from './project-word.js';

/** Words before the period of a project: "i perioden", "varer frå", "vuosina", "Projektet". */
const CUES =
  /(?:period[ea]?n?|laufzeit|looptijd|duree|aika|ajalla|vuosina|^var(?:er|ar|te)|foreg[ai]+r?|^pag(?:ar|ick|ikk)|^lo[bp]er|^gikk|^gick|^runs?|^ran|^lauft|^lief|^loopt|^liep|^dauert|^duurt|^kest\w*|^toteut\w+|^deroule|^court|^aren|^jahren?|^zeitraum)$/;
/** First words of sentences about the project, if its word is not the first. */
const OPENS =
  /^(?:i|in|im|dans|the|this|our|de[nt]|dett[ea]|denne|vart|vores|das|dieses|unser|het|dit|le|ce|de|von|du)$/;
/** Verbs about the topic of a project, whose years are not its own. */
const TOPICS =
  /unders[oø]|^stud[ei]|analy|kartl|explor|examin|investig|tutki|^forsk(?:er|ar)|handl|fokus|sammenlik|jamfor|compar/;

/**
 * Reads the period in sentences about the project below its title: "Prosjektet startet opp i mars 2018 og skal avsluttes
 * i 2021", "Projektet (2016–2018) bedrevs av …", "Arbeidet varer frå 2022 til 2024".
 */
export function readSentenceDates(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  draft.rule = 'period in a sentence about the project';
  for (let at = from, i = from; i < to; i++) {
    if (i < to - 1 && !endsSentence(tokens, i)) continue;
    const sentence = tokens.slice(at, i);
    const word = sentence.findIndex(
      ({ fold }) => isProjectWord(fold) || /^arbe(?:id|te)t$|^hanke|prosjektper/.test(fold),
    );
    // the subject, not "Boka om prosjektet"
    const isSubject = word === 0 || (word > 0 && word < 6 && OPENS.test(sentence[0]!.fold));
    if (isSubject) {
      if (!readRange(draft, at, i, at + word)) readDays(draft, at, i, at + word);
      claimRest(draft, at, i);
    }
    at = i + 1;
  }
  draft.rule = undefined;
}

/** Reads a period in `[from, to)` behind a word that leads to it, or behind the word for the project; false if there is none. */
function readRange(draft: ProjectDraft, from: number, to: number, word: number): boolean {
  const { tokens } = draft;
  const start = tokens[from]!.start;
  const hit = findPeriods(draft.text.slice(start, tokens[to]!.end)).find(({ shape }) => shape === 'range');
  if (!hit) return false;
  const [a, b] = draft.rangeOf(start + hit.start, start + hit.end);
  const isBehind = tokens[a - 1]?.fold === '(' && a - 2 === word;
  const isCued = tokens.slice(Math.max(from, a - 4), a).some(({ fold }) => CUES.test(fold));
  const isAbout = tokens.slice(from, a).some(isTopic);
  if (a > word && !isAbout && (isCued || isBehind) && isOwnPeriod(hit, '('))
    draft.setPeriod(a, b, hit.from, hit.to);
  return true;
}

/** Verbs for the start and the end of a project, and prepositions before its end. */
const STARTS =
  /^(?:start(?!skud)|opp?start|inled|paborja|pabegyn|begyn|begann|beginn|began|begin|begon|debut|alko|alkaa|kaynnist|gestart|launched|lanser|commenc)/;
const ENDS =
  /^(?:avslut|afslut|end(?:s|ed|et|ete|en)?$|slut(?:ar|ade|tar?|te|tet)$|slutfor|paatty|eindig|fullfor|abgeschlossen|concludes?$|concluded|completed?$|finish|acheve|termine|til|till|until|to|bis|tot|jusqua?$|asti$)/;
/** Auxiliary words that may be between a verb and a date. */
const WINDOW = 5;

/** Reads days, months and years beside such verbs: "inleddes i mars 2018 … och pågår fram till augusti 2020". */
function readDays(draft: ProjectDraft, from: number, to: number, word: number): void {
  const { tokens, record } = draft;
  const start = tokens[from]!.start;
  let last = word + 1;
  for (const hit of findDates(draft.text.slice(start, tokens[to]!.end))) {
    const [a, b] = draft.rangeOf(start + hit.start, start + hit.end);
    if (a <= word || !hit.date || hit.date < '1990' || tokens.slice(from, a).some(isTopic)) return;
    let field: 'start' | 'end' | undefined;
    for (let i = a - 1; !field && i >= Math.max(last, a - WINDOW); i--) {
      if (tokens[i]!.kind === 'number' || ',('.includes(tokens[i]!.fold)) break;
      if (!isCapital(tokens[i]!.text)) field = edgeOf(tokens[i]!);
    }
    last = b;
    if (!field || record[field] || (field === 'end' && record.start && hit.date < record.start)) continue;
    draft.setDate(field, a, b, hit.date);
  }
}

const edgeOf = ({ fold }: Token): 'start' | 'end' | undefined =>
  STARTS.test(fold) ? 'start' : ENDS.test(fold) ? 'end' : undefined;
const isTopic = ({ fold }: Token): boolean => TOPICS.test(fold);

/** Claims the words around the dates if they say nothing else: "Prosjektet ble startet i … og avsluttes i …". */
function claimRest(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  const rest = [...tokens.keys()].slice(from, to).filter((i) => draft.isFree(i, i + 1));
  const saysNothing = rest.length < to - from && rest.every((i) => isEmpty(tokens[i]!));
  if (saysNothing) for (const i of rest) draft.claim(i, i + 1, 'label');
}

/** Auxiliary verbs in sentences about a period, folded. */
const AUXILIARIES =
  /^(?:pag(?:ar|ick|ikk)?|paga|loper|lober|varer|varar|runs?|ran|lauft|loopt|ble|blev|vart|wird|wurde|werd|wordt|skal|ska|will|kommer|att|was|is|er|opp|up|and|ha[rst]?|have|hat|fatt|fikk|fick|received?|bekommt|gefordert|finanziert|unterstutzt|durch|medel|beviljats|midler|stotte)$/;

const isEmpty = (token: Token): boolean =>
  token.kind === 'mark' ||
  SMALL_WORDS.has(token.fold) ||
  AUXILIARIES.test(token.fold) ||
  CUES.test(token.fold) ||
  isProjectWord(token.fold) ||
  edgeOf(token) !== undefined;
