/** A name as references hold it: of a person, or of anyone else as it is. */
export interface CitedName {
  family?: string;
  given?: string;
  literal?: string;
}

/** Stands after the names for those that are not given. */
export const ET_AL = 'et al.';

/** Small words of family names; any other small word in a name says that it is none of a person. */
const PARTICLES = /^(?:v[ao]n|de[rnl]?|l[ae]|[ae]l|a[fv]|d[aiu]|te[nr]|zur?|y|bin|ibn)$/;

/** A figure, capitals alone, or the word for a kind of institution. */
const INSTITUTION =
  /\d|^\p{Lu}{2,}$|\p{L}(?:direktorat|departement|institutt|universitet|organisasjon)|(?:^| )(?:Universit|Kommune|Organi[sz]ation|Institut|Ministry|Department)/u;

/** A name out of what a page gives: `Ness`, `Ness, Ottar`, `Ottar Ness`, `von Heimburg`, `Helsedirektoratet`, `WHO`. */
export function nameOf(name: string): CitedName {
  const words = name.split(' ');
  const isPerson =
    !INSTITUTION.test(name) &&
    words.every((word, i) => i === 0 || !/^\p{Ll}/u.test(word) || PARTICLES.test(word));
  if (!isPerson) return { literal: name };
  const [before, after] = name.split(/, */);
  if (after) return { family: before!, given: after };
  const particle = words.findIndex((word) => PARTICLES.test(word));
  const start = particle < 0 ? words.length - 1 : particle;
  const given = words.slice(0, start).join(' ');
  return { family: words.slice(start).join(' '), ...(given && { given }) };
}
