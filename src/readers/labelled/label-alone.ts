import { tokenize } from '../words/tokens.js';

/** First five letters of labels in German, Finnish, Dutch and the Romance languages, as in `label-stems.ts`. */
const STEMS = new Set(
  'aanvr absch aika aikat ajanj ajank alkaa alkam alkoi alku aloit anfan anspr antra apura asias auftr avain baill bando bearb bedra begel begun beitr besch betra betre bewil bezei bis bours calen cherc cles coche codir convo copro dauer de debut der des diaar dirig dossi dritt durac durch duree duur eindd einde einre einri empfa encad ende erstb etabl etat fachb fin fkz fonds forde forsc gefin gefor geldg gelei gesuc hanke haupt hochs hoofd impor indse innse inste intit johta kausi kesto koope kotis kumpp kurzb kurzn kurzt kuvau laito lauft laufz ledel ledni lehrs leide leiin leite leitu loopt loppu lyhen mene menee mitar mitte monta naam nimi nom ohjaa ohjel omsch opdra paall paatu parte penvo pis porte praxi promo puhel rahoi reche reque samen schla sigle soort soute souti sprec stich submi subsi subve summe these tiivi tila titol titul toteu trage trefw tuens tutki tyypp vaito valor vastu veran verbu verkk vetaj vigen yhtei yhtey zeitp zeitr zusam zuwen zweit'.split(
    ' ',
  ),
);
/** First five letters of words before the last one in such labels. */
const BEFORE = new Set(
  'antra auftr cheff de du durch etabl final full guest im lauft le letzt med mots okono ovrig sidst sista siste souti vastu wisse with'.split(
    ' ',
  ),
);
/** Words between a label and its value: "funded by". */
const LEADS = /^(?:by|from|through|under|av|af|fra|fran|von|vom|durch|door|par)$/;
/** Words that may stand before the last word of a label but are not part of one. */
const BETWEEN = new Set('of the for av til og and project research prosjekt projekt'.split(' '));

/** Whether a stem is that of a label in one of these less common languages. */
export const isRareLabelStem = (stem: string): boolean => STEMS.has(stem);

/**
 * Whether text is a known label and nothing else.
 *
 * @param isLabelStem - Whether a folded word may be the last word of a label.
 * @param mayPrecede - Whether a folded word may stand before the last one.
 */
export function isLabelAlone(
  words: string,
  isLabelStem: (fold: string) => boolean,
  mayPrecede: (fold: string) => boolean,
): boolean {
  const tokens = tokenize(words);
  if (tokens.length > 1 && LEADS.test(tokens.at(-1)!.fold)) tokens.pop();
  const last = tokens.at(-1);
  return (
    !!last &&
    tokens.length < 5 &&
    tokens.every(({ kind }) => kind === 'word') &&
    isLabelStem(last.fold) &&
    tokens
      .slice(0, -1)
      .every(
        ({ fold }) =>
          mayPrecede(fold) || BEFORE.has(fold.slice(0, 5)) || BETWEEN.has(fold) || isLabelStem(fold),
      )
  );
}
