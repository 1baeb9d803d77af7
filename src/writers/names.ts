import { isOrganisation } from './organisations.js';

/** A name as references hold it: of a person, or of anyone else as it is. */
export interface CitedName {
  family?: string;
  given?: string;
  /** `Jr.`, `III`. */
  suffix?: string;
  literal?: string;
}

/** Stands after the names for those that are not given. */
export const ET_AL = 'et al.';

/** Small words of family names; any other small word in a name says that it is none of a person. */
const PARTICLES =
  /^(?:v[ao]n|vom|zu|zu[mr]|de[rnls]?|del(?:la|le|li)|degli|d[aio]|du|d[ao]s|l[aeo]s?|[ae]l|a[bfv]|abu|t(?:e[nr]?|or)|bin|bint|ibn|ben|e|i|y)$/;

/** Between two family names: `Ortega y Gasset`. */
const JOINER = /^[eiy]$/;

/** A particle that is one word with the name: `al-Assad`, `d’Alembert`. */
const JOINED = /^\p{Ll}{1,4}[-'’‘ʻ]\p{Lu}/u;

const SUFFIX = /^(?:[JS]r\.?|Junior|Senior|I{2,3}|I?V)$/i;

/** A name out of what a page gives: `Ness`, `Ness, Ottar`, `Ottar Ness`, `von Heimburg`, `Helsedirektoratet`, `WHO`. */
export function nameOf(name: string): CitedName {
  const isSmall = (word: string) => /^\p{Ll}/u.test(word) && !PARTICLES.test(word) && !JOINED.test(word);
  const words = name.split(/[ ,]+/).filter(Boolean);
  if (isOrganisation(name) || words.slice(1).some((word) => isSmall(word) && !SUFFIX.test(word)))
    return { literal: name };
  const [before = '', ...after] = name.split(/, */);
  const family = before.split(' ');
  const suffix =
    after.find((part) => SUFFIX.test(part)) ??
    (family[1] && SUFFIX.test(family.at(-1)!) ? family.pop() : undefined);
  const given = after.find((part) => part && part !== suffix);
  const known = given ? { family: family.join(' '), given } : parted(family);
  return { ...known, ...(suffix && { suffix }) };
}

/** A name in the order in which it is said. */
function parted(words: readonly string[]): CitedName {
  const particle = words.findIndex((word) => PARTICLES.test(word));
  const joins = particle > 0 && JOINER.test(words[particle]!);
  const start = particle < 0 ? words.length - 1 : joins ? Math.max(particle - 1, 0) : particle;
  const given = words.slice(0, start).join(' ');
  return { family: words.slice(start).join(' '), ...(given && { given }) };
}
