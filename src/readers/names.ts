/**
 * Who is a person and what is an institution, told from shape and from the words institutions are
 * made of in seven languages. Wrong is worse than none: what is neither stays text.
 */

/** Short names of institutions that are written like acronyms of projects. */
const SHORT_NAMES =
  ' NTNU USN HVL HVO HINN INN HiVolda DMMH NMBU NIH NHH BI NLA VID NIFU NOVA AFI SIFO NIBR SINTEF NORCE NIBIO NIVA NINA NUPI PRIO FHI SSB NAV OUS OsloMet KTH SLU LiU LNU DTU CBS SDU RUC AAU ETH MIT UCL LSE LMU TUM ';

/** Terms and programmes that are written like acronyms and name no project. */
const TERMS =
  ' AI KI ML IKT ICT IT EFL ESL ELT L1 L2 CLIL STEM MOOC ADHD ASD PTSD KOLS COPD HIV AIDS DNA RNA MRNA CRISPR MR MRI CT EEG CBT DLD EU EØS EEA UN FN NATO OECD WHO UNESCO UNICEF USA US UK GDPR COVID PISA TIMSS PIRLS TALIS SDG SFO PPT BUP TV VR AR GIS LGBT LGBTQ LHBT NGO SME HR UX PHD MSC MSCA ERC COST RCT NFR RCN DFG FP7 H2020 LK20 SEL II III IV ';

/** First names that are frequent in the Nordic countries, Britain and Germany. */
const FIRST_NAMES =
  ' Anders Andreas Ann Anna Anne Anette Arne Astrid Atle Britt Cecilie Egil Eivind Espen Gro Guro Hege Helge Håvard Ingvild Ivar Jorunn Jørgen Katrine Kjersti Kåre Lene Mari Mona Nora Ottar Pål Ragnhild Rune Sissel Sverre Terje Tonje Torill Turid Vidar Øystein Benjamin Berit Bente Bjørn Camilla Carl Charlotte Christian Christina Christine Dag Daniel David Eirik Elin Elisabeth Elizabeth Ellen Emma Erik Eva Frank Fredrik Geir Gunnar Hanna Hanne Hans Harald Heidi Helene Henning Henrik Hilde Håkon Ida Inger Ingrid Jakob James Jan Jane Jannike Jens Johan Johanna John Jon Jonas Julia Kari Karin Kirsten Kjell Knut Kristian Kristin Kristina Lars Laura Lena Line Linda Lisa Lise Liv Magnus Maria Marianne Marie Marit Martin Mary Matthias Mats Mette Michael Mikael Monica Morten Nils Nina Ola Olav Ole Per Peter Petra Robert Rolf Sabine Sara Sarah Silje Simon Siri Solveig Sofia Stefan Stein Stig Susanne Svein Thomas Tom Tone Tor Tore Trine Trond Ulrike Unni Vibeke Wolfgang Åse Øyvind ';

const has = (words: string, word: string) => words.includes(` ${word} `);

/** Whether a word is a well-known short name of an institution, such as NTNU or UiO. */
export const isShortInstitution = (word: string): boolean =>
  has(SHORT_NAMES, word) || /^[UH]i\p{Lu}$/u.test(word);

/** Whether an abbreviation names a thing, a field or a programme rather than a project. */
export const isCommonTerm = (word: string): boolean => has(TERMS, word.toUpperCase().replace(/-\d+$/, ''));

// Universities and other institutions say so by a word at one end of their name: "University of …",
// "Institutt for …"; "… kommune", "… Foundation". A plural or a lower-case word names none.
const INSTITUTION =
  /^(?:[Tt]he |[Dd]et )?(?:(?:\p{Lu}[\p{L}-]* )?(?:Universi|Instit|Depart|Facult|Fakult|School|College|Cent(?:re|er)|Sent(?:er|ret)|Zentrum|Academy|Akademi|Minist|Muse|Hø[gy]|Hög|Hochsch|Research Group|Forsk\p{L}+gruppe|Stift|Avdeling|Norges|Max-Planck|Fraunhofer)[\p{L}-]*(?<!ions|ies|Schools|Colleges) (?:of|for|i|in|på|für|der|d[eu]|at|vid|ved|\p{Lu}\p{Ll}+$)|(?=\p{Lu})(?:[^:,]* )?[\p{L}-]*(?:[Uu]niversi\p{L}+|[Ii]nstitut(?:e|t|tet|ionen)?|[Cc]ollege|[Cc]ent(?:re|er)|[Ss]enter(?:et)?|[Hh](?:øg|øy|ög)sk[ou]l[ae]n?|[Hh]ochschule|[Hh]ospital|sy[kj]u?e?hus(?:et)?|kommune?|Museum|Academy|[Ss]tift(?:else|elsen|ung)|Foundation|Council|forskningsråd(?:et)?|direktorat(?:et)?|departement(?:et)?|bibliotek(?:et)?)(?<!ities)(?= (?:of|i|in|at) \p{Lu}| for | ?[(–-]|$))/u;

/** Whether a text is the name of an institution. */
export function isInstitution(text: string): boolean {
  if (text.length > 120 || /[:!?«»“”"]|\. /.test(text)) return false;
  const [first = '', ...rest] = text.split(' ');
  if (isShortInstitution(first)) return !rest.length || /^(?:[–-]|\p{Lu})/u.test(rest[0]!);
  return INSTITUTION.test(text) && !/^\S+ (?:og|and|und|och) /u.test(text);
}

/** Whether a text can stand for an organisation where a label says that one comes here. */
export const looksLikeOrganisation = (text: string): boolean =>
  isInstitution(text) ||
  /^\p{Lu}\S*(?: (?:of|for|the|and|og|i|in|på|für|der|de|und|och|av|[–&-]|[\p{Lu}(]\S*))*$/u.test(text);

const NAME = "(?!\\p{Lu}{3})\\p{Lu}[\\p{L}\\p{M}’'-]*(?<=\\p{L}{2})";
const PERSON = new RegExp(
  `^(?:${NAME}|(?:\\p{Lu}\\. ?)+)(?: (?:von|van|de[rn]?|la|af|av|du|da|el|al|bin|zu|(?:\\p{Lu}\\. ?)+|${NAME})){0,4} ?(?<= )${NAME}`,
  'u',
);
const TITLE =
  /^(?:(?:[Pp]rof(?:essor)?|[Dd]r|[Aa]ss(?:oc|ociate|istant)?|M(?:rs?|s)|PD|med|phil|rer|nat|[Ss]tipendiat|[Ff]ørsteamanuensis|[Dd]o[cs]ent|[Ll]ektor|PhD|[Dd]oktorand(?:in)?|[Pp]ostdoktor)(?:\.-?,? ?|,? ))+(?=\p{Lu})/u;
const TITLE_AFTER =
  /^(?:, ?(?:ph\.? ?d|dr|m\.?sc|m\.?a|prof(?:essor)?|(?:første)?lektor|førsteamanuensis|stipendiat|doktorand|docent)(?!\p{L})\.?)+/iu;

/** A person's name at the start of a text. */
export interface PersonHit {
  start: number;
  end: number;
  /** End of titles after the name ("…, PhD"). */
  after: number;
  /** Whether a title or the name's own words say that this is a person, not only its shape. */
  likely: boolean;
}

/** The person's name that a text begins with, if it has the shape of one. */
export function personAt(text: string): PersonHit | undefined {
  const start = TITLE.exec(text)?.[0].length ?? 0;
  const name = PERSON.exec(text.slice(start, start + 120))?.[0];
  if (!name || isInstitution(name)) return undefined;
  const end = start + name.length;
  const after = end + (TITLE_AFTER.exec(text.slice(end, end + 60))?.[0].length ?? 0);
  if (/^[\p{L}\p{N}]/u.test(text.slice(after))) return undefined;
  return { start, end, after, likely: start > 0 || after > end || hasPersonsWords(name) };
}

/** Whether a text is a person's name and nothing else, and says so by its words. */
export function isPerson(text: string): boolean {
  const hit = personAt(text);
  return hit !== undefined && hit.likely && hit.after === text.length;
}

const SURNAME_END =
  /(?:[^ae]sen|sson|str[øö]m|[kq]vist|dahl|rud|stad|vik|haug|bakken?|ås|hagen|tun|moen|heim|g[åa]a?rd|ović|ova|ević|ski|[lr]und|berg|meyer|maier|schmidt)$/u;

/** "Thomas H. Lund", "Jannike Lyngtun": a frequent first name, an initial, or the end of a surname. */
function hasPersonsWords(name: string): boolean {
  return has(FIRST_NAMES, /^[^ -]+/.exec(name)![0]) || / \p{Lu}\. /u.test(name) || SURNAME_END.test(name);
}

/** The parts of an enumeration ("A, B og C"; "HVL/UiB"), as spans; an "and" inside a name does not split it. */
export function listItems(text: string): [number, number][] {
  const items: [number, number][] = [];
  const slashes = /^[^\s/]{2,12}(?:\/[^\s/]{2,12})+$/.test(text.trim());
  let at = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(
    /[()]| ?[;|•\n] ?|,(?!\d) ?(?:(?:og|and|und|och|samt|&) )?| (?:og|and|und|och|samt|ja|&|\+) |\//gu,
  )) {
    if (mark === '(' || mark === ')') depth += mark === '(' ? 1 : -1;
    if (/[()]/.test(mark) || depth > 0 || (mark === '/' && !slashes)) continue;
    if (/^ [\p{L}&+]/u.test(mark)) {
      // "Institutt for pedagogikk og livslang læring" is one name, and so is "Kultur og Samfunn".
      const next = /^(?:the )?((\p{Lu}\S*)(?: [^,;|]*)?)/u.exec(text.slice(index + mark.length));
      if (
        !next ||
        (!at &&
          next[1] === next[2] &&
          !/\p{Lu}.*\p{Lu}/u.test(next[2]!) &&
          !isInstitution(next[1]!) &&
          text.slice(at, index).includes(' '))
      )
        continue;
    }
    if (index > at) items.push([at, index]);
    at = index + mark.length;
  }
  if (at < text.length) items.push([at, text.length]);
  return items;
}
