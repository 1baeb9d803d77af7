import { endsSentence } from '../../line/sentences.js';
import { isOwnPeriod } from '../../words/own-period.js';
import { findPeriods } from '../../words/period-finder.js';
import type { ProjectDraft } from '../draft.js';
import { findProjectLabels } from '../labels/labels.js';
import { isProjectWord } from './project-word.js';

/** Words before the period of a project: "i perioden", "varer frå", "vuosina", "Projektet". */
const CUES =
  /(?:period[ea]?n?|laufzeit|looptijd|duree|aika|vuosina|^var(?:er|ar|te)|foreg[ai]+r?|^pag(?:ar|ick|ikk)|^lo[bp]er|^gikk|^gick|^runs?|^ran|^lauft|^lief|^loopt)$/;
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
  const { tokens, text } = draft;
  draft.rule = 'period in a sentence about the project';
  for (let at = from, i = from; i < to; i++) {
    if (i < to - 1 && !endsSentence(tokens, i)) continue;
    const sentence = tokens.slice(at, i);
    const word = sentence.findIndex(
      ({ fold }) => isProjectWord(fold) || /^arbe(?:id|te)t$|^hanke|prosjektper/.test(fold),
    );
    const start = tokens[at]!.start;
    // the subject, not "Boka om prosjektet"
    const isSubject = word === 0 || (word > 0 && word < 6 && OPENS.test(sentence[0]!.fold));
    const hits = !isSubject ? [] : findPeriods(text.slice(start, tokens[i]!.end));
    const labels = hits.length ? findProjectLabels(sentence) : [];
    for (const hit of hits) {
      const [a, b] = draft.rangeOf(start + hit.start, start + hit.end);
      if (
        a <= at + word ||
        tokens.slice(at, a).some(({ fold }) => TOPICS.test(fold)) ||
        !isOwnPeriod({ ...hit, shape: 'range' }, '(')
      )
        break;
      const isCued = tokens.slice(Math.max(at, a - 4), a).some(({ fold }) => CUES.test(fold));
      if (hit.shape === 'range') {
        if (isCued || (tokens[a - 1]?.fold === '(' && a - 2 === at + word))
          draft.setPeriod(a, b, hit.from, hit.to);
        continue;
      }
      // "startet i mars 2018"; the verb may be part of the date, as in "avsluttes i 2021"
      const isBeside = (value: number) => at + value > a - 4 && at + value <= (hit.shape === 'open' ? b : a);
      const label = labels.find(({ value, fields }) => isBeside(value) && /start|end/.test(fields[0]!));
      const date = hit.from ?? hit.to;
      if (label && date) draft.setDate(label.fields[0] as 'start' | 'end', a, b, date);
    }
    at = i + 1;
  }
  draft.rule = undefined;
}
