import { institutionWord, isCompanyForm } from '../words/institution-words.js';
import { isInstitution } from '../words/institutions.js';
import { isCapital, type Token } from '../words/tokens.js';
import { wordsIn } from './evidence.js';

/** Starts of headings of payments, unlike "Funders", which names a kind of partners. */
export const PAYS =
  /^(?:funding|funded|financ(?:ing|ed|ement)|finansier(?:ing|t)|finanzier(?:ung|t)|(?:ge)?förder(?:ung|t)|støtte|stöd|rahoitus)(?!\p{L})/iu;

/** Words for bodies beside those of institutions, and ends of such words, in names of partners. */
const BODY =
  /^(?:region|landkreis|kreis|stadt|city|county|ville|association|asociacion|associazione|trust|network|nettverk|netzwerk|natverk|board|forum|society|alliance|parc|house|bondelag|club|group|service)$|(?:archiv|arkiv|verket|werk|verk|laget|radet|verband|verein|zentrum|verft|varft|etaten|vesenet|tilsynet|forvalt(?:er|ar)en|fonden|fond|kompaniet)$/;

/** Whether a text names an organisation by its words, or by one that is typical of partners: "City of Lakeside". */
export function isBody(text: string): boolean {
  const words = wordsIn(text);
  if (isInstitution(text) || isCompanyForm(words.at(-1)?.fold ?? '')) return true;
  const isOne = ({ fold }: Token) => BODY.test(fold) || institutionWord(fold);
  if (!/^\p{Lu}/u.test(text) || words.length > 9 || /[.:!?]$/.test(text) || !words.some(isOne)) return false;
  const others = words.filter((word) => word.fold.length > 3 && !isCapital(word.text) && !isOne(word));
  // "Muséum national d’histoire", but not "Nordvik University opens a lab"
  const isFrench = isOne(words[0]!) && / (?:d['’]|d[eu]s? )/.test(text);
  return words.length > 1 ? others.length < (isFrench ? 3 : 1) : text.length > 7;
}
