/** How the words begin that names of institutions are made of, in seven languages. */
const STEM = new RegExp(
  '^(?:[\\p{L}-]*(?:universi|institut|høgsk|høysk|högsk|hochsch|allask|akadem|hospital|s[yj][kju]*hus|kommun|' +
    'direktor|departement|bibliot|stiftel|stiftung|senter|cent(?:er|re)|zentrum|forsknings(?:gruppe|råd))|' +
    'college|school|library|sent(?:er|ret)|academy|muse|depart|facult|fakult|council|foundation|avdeling|norges|' +
    'max-planck|fraunhofer)\\p{L}*$',
  'iu',
);
const PLURAL = /(?:ies|ions|ols|ges|[lm]s|als|ents|ane|ene)$/;
const OF_WHAT = /^(?:of|for|i|in|på|f[öü]r|de[rs]?|du|at|vid|ved|[–(-].*|\p{Lu}.*)$/u;

/**
 * Whether a text is the name of an institution: a word that says so ends the name ("Nord universitet"),
 * or is followed by what or where it is ("Universitetet i Oslo", "School of Law"). Plurals name none.
 */
export function isInstitution(text: string): boolean {
  if (text.length > 120 || /[:!?«»“”"]|\. |^\S+ (?:og|and|und|och) /.test(text)) return false;
  const words = text.replace(/^[Tt]he /, '').split(' ');
  const at = words.findIndex((word) => STEM.test(word) && !PLURAL.test(word));
  const next = words[at + 1];
  // A small word before it belongs to a sentence: "… inkludering i folkebiblioteket".
  if (at < 0 || words.slice(0, at).some((word) => /^\p{Ll}{1,3}$/u.test(word))) return false;
  return /^\p{Lu}/u.test(words[0]!)
    ? (!next && at > 0) || (next !== undefined && OF_WHAT.test(next))
    : at === 0 && /^\p{Lu}/u.test(next ?? '');
}

/** Abbreviations of places, groups of states and terms, which stand behind a comma as institutions do. */
const NOT_INSTITUTIONS = /^(?:UK|USA?|EU|EØS|UN|FN|AI|KI|IC?T|IKT|EFL|ESL|STEM|ADHD|HIV|DNA|RNA)$/;

/** Whether a word has the shape of an institution's short name: AFI, NTNU, UiO, OsloMet. */
export const isShortName = (word: string): boolean =>
  /^(?:\p{Lu}{2,8}|[UH]i\p{Lu}|OsloMet)$/u.test(word) && !NOT_INSTITUTIONS.test(word);

/** Whether a text can stand for an organisation where a label says that one comes here. */
export const looksLikeOrganisation = (text: string): boolean =>
  isInstitution(text) || /^\p{Lu}\S*(?: (?:\p{Ll}{1,3}|[–&-]|[\p{Lu}(]\S*))*$/u.test(text);
