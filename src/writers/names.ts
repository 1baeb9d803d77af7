import { isOrganisation } from './organisations.js';

/** A name in a reference: a person's in parts, any other as `literal`. */
export interface CitedName {
  family?: string;
  given?: string;
  /** `Jr.`, `III`. */
  suffix?: string;
  literal?: string;
}

/** Stands for authors that the source does not name. */
export const ET_AL = 'et al.';

/** Lower-case particles of family names; any other lower-case word rules out a person's name. */
const PARTICLES =
  /^(?:v[ao]n|vom|zu|zu[mr]|de[rnls]?|del(?:la|le|li)|degli|d[aio]|du|d[ao]s|l[aeo]s?|[ae]l|a[bfv]|abu|t(?:e[nr]?|or)|bin|bint|ibn|ben|e|i|y)$/;

/** A word between two family names: `Ortega y Gasset`. */
const JOINER = /^[eiy]$/;

/** A name with a particle attached: `al-Assad`, `d’Alembert`. */
const JOINED = /^\p{Ll}{1,4}[-'’‘ʻ]\p{Lu}/u;

const SUFFIX = /^(?:[JS]r\.?|Junior|Senior|I{2,3}|I?V)$/i;

/** Parses a name as written on a page: `Ness`, `Ness, Ottar`, `Ottar Ness`, `von Heimburg`, `Helsedirektoratet`, `WHO`. */
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
  const known = given ? { family: family.join(' '), given } : split(family);
  return { ...known, ...(suffix && { suffix }) };
}

/** Splits a name with the given name first. */
function split(words: readonly string[]): CitedName {
  const particle = words.findIndex((word) => PARTICLES.test(word));
  const joins = particle > 0 && JOINER.test(words[particle]!);
  const start = particle < 0 ? words.length - 1 : joins ? Math.max(particle - 1, 0) : particle;
  const given = words.slice(0, start).join(' ');
  return { family: words.slice(start).join(' '), ...(given && { given }) };
}
