/** Participles after a name, as in German and Dutch: "wird von der DFG gefördert". */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ...'gefordert finanziert mitfinanziert unterstutzt gefinancierd gesubsidieerd ondersteund'
    .split(' ')
    .map((word): [string, string] => [word, 'funder']),
  ['geleitet', 'leader'],
  ['geleid', 'leader'],
  ['koordiniert', 'coordinator'],
  ['gecoordineerd', 'coordinator'],
]);

/** Participles at the end of a sentence that say nothing of those before them: "… mit der TU Dresden durchgeführt". */
const DONE = /^(?:(?:durchge|ausge)fuhrt|umgesetzt|realisiert|bearbeitet|entwickelt|uitgevoerd|ontwikkeld)$/;

/** Whether a folded word is one of these participles. */
export const isParticiple = (fold: string): boolean => PARTICIPLES.has(fold) || DONE.test(fold);
