/**
 * Words for "and", and the ampersand, folded. The plus sign is not included, since it may end a name such as Erasmus+.
 */
export const AND: ReadonlySet<string> = new Set('og and och und et en ja samt seka &'.split(' '));
/** Definite articles, folded. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'the det den die das der dem la le les l het de'.split(' '),
);
/** Prepositions before the place of a project or person, folded. */
export const AT: ReadonlySet<string> = new Set('ved at vid i in pa an der bij'.split(' '));
/** Prepositions before those who take part, folded. */
export const WITH: ReadonlySet<string> = new Set('with med mit met avec con'.split(' '));
/** Words between a person and a role: "with Anna Berg as project leader", folded. */
export const AS: ReadonlySet<string> = new Set('as som als comme'.split(' '));
/** Indefinite articles, folded. */
export const INDEFINITE: ReadonlySet<string> = new Set('a an et eit ett en ein eine un une een'.split(' '));
/** Function words after which a phrase continues, folded; in nb, nn, en, sv, da, de, fi, nl and fr. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of and in on for to from by with at as is or og i pa av til till med fra som en et ett ein eit ei de den det dei ' +
    'och att fran af und die das der dem des im vom von zu zur zum fur mit om ja l le la les du et au aux dans par pour sur het een van voor door met op te ' +
    'over under mellom mellan mellem between their its our vår var'
  ).split(' '),
);
