import { isCapital, type Token } from '../../words/tokens.js';
import { IS } from '../labels/label-of-others.js';

/** Starts of words for works with a title that are not projects: a thesis, a book, a network. */
export const WORKS =
  /^(?:avhandling|afhandling|dissert|doktorgrad|doktorand|thesis|these$|promoti|vaitosk|bok|bog|bundel|antolog|antholog|titt?el|title|titre|nettverk|natverk|netvaerk|network|netzwerk|satsing|indsats|insats|initiativ|vorhaben|tutkimushank|projektissa)/;
/** Verbs in descriptions of projects, folded: about their work, period and institutions. */
const VERBS = new Set(
  (
    'undersoker undersoger undersokjer utforsker utforskar studerer studerar studerte analyserer analyserar kartlegger kartlegg kartlegger handler handlar ser folger foljer folgjer ' +
    'prover provar tester utvikler utviklar utvecklar bidrar skal ska vil vill har fikk fekk fick fik far startet starta startade startar starter blev ble vart blir ledes leies leds ledet finansieres finansieras finansieret ' +
    'loper lober pagar pagikk pagick avsluttes avslutas evaluerer evaluerar sporr spor fragar samler samlar drives gjennomfores genomfors gennemfores koordineres redigeres gar heter hedder ' +
    'examines explores investigates studies asks traces maps looks aims brings builds develops analyses analyzes started starts ended ends runs ran will received receives follows considers ' +
    'untersucht erforscht analysiert fragt widmet lauft startet wird wurde hat soll entwickelt begleitet untersuchen erforschen fragen ' +
    'onderzoekt bestudeert analyseert wordt werd loopt liep volgt richt heeft stond ' +
    'etudie explore analyse porte portait reunit associe interroge vise debutera sera tutkii selvittaa tarkastelee rahoittaa'
  ).split(' '),
);
export const BE = new Set([...IS, 'war', 'etait', 'oli', 'blir', 'vert', 'blev', 'ble', 'vart']);

/** Nouns that look like verbs when folded: "spor" (spør) and "far" (får). */
const NOUNS = new Set(['spor', 'far']);
export const isVerb = ({ fold, text }: Token): boolean =>
  !isCapital(text) && !NOUNS.has(text) && (VERBS.has(fold) || BE.has(fold));
