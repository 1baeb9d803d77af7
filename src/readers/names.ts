/**
 * Who is a person and what is an institution, told from shape and from the words institutions
 * are made of in seven languages. Wrong is worse than none: what is neither stays text.
 */

/** Common abbreviations of Nordic, British and German institutions: they look like acronyms of projects. */
const SHORT_NAMES =
  ' NTNU UiO UiB UiT UiS UiA USN HVL HVO HVV HINN INN HiØ HiM HiVolda DMMH NMBU NIH NHH NMH BI NIFU NOVA AFI SIFO NIBR SINTEF NORCE NIBIO NIVA NINA NILU NGI NUPI PRIO FHI FFI SSB NAV NLA VID OUS OsloMet FAFO ISF KTH SLU SU GU LU UU LiU LNU MAU KU AU DTU CBS SDU RUC AAU ITU VIA ETH EPFL MIT UCL LSE LMU TUM KIT DLR CNRS CERN FU HU RUG VUB KU_Leuven ';

/** Terms and programmes that are written like acronyms but name no project. */
const TERMS =
  ' AI KI ML IKT ICT IT EFL ESL ELT TESOL L1 L2 CLIL STEM PBL MOOC ADHD ASD PTSD KOLS COPD HIV AIDS TB DNA RNA MRNA TRNA LNCRNA CRISPR MR MRI CT EEG ICU CBT DLD EU EØS EEA UN FN NATO OECD WHO UNESCO UNICEF UNHCR BRICS USA US UK NSD GDPR COVID SARS PISA TIMSS PIRLS ICILS TALIS SDG SDGS SFO AKS PPT BUP PP NRK BBC TV VR AR XR GIS GPS LGBT LGBTQ LHBT NGO SME HR UX PHD MSC MSCA ERC COST CO2 IOT SMS RCT PROM WWII II III IV VI VII PI NFR RCN DFG FP7 H2020 EEG LK20 LK06 SEL ECEC DDR GDR BRD NS CV QA CEO DJ SF TIL FOR OG THE ';

const has = (words: string, word: string) => words.includes(` ${word} `);

/** Whether a word is a well-known short name of an institution, such as NTNU or UiO. */
export function isShortInstitution(word: string): boolean {
  return has(SHORT_NAMES, word) || /^(?:Ui|Hi)\p{Lu}$/u.test(word);
}

/** Whether an abbreviation names a thing, a field or a programme rather than a project. */
export function isCommonTerm(word: string): boolean {
  return has(TERMS, word.toUpperCase().replace(/-?\d+$/, '')) || has(TERMS, word.toUpperCase());
}

const OF = ' (?:of|for|i|in|på|für|der|d[eu]|at|vid|ved|and) ';
// Words that open an institution's name, with a preposition after them ...
const LEAD =
  '(?:\\p{Lu}[\\p{L}-]* )?(?:Universi(?:ty|tetet|t[éàä]t?|dad)|Institut[te]?(?:t?et|ionen|ion|o)?|Department|Dept\\.|Departement|Faculty|Fakultetet?|School|College|Cent(?:re|er)|Sent(?:er|eret|ret)|Zentrum|Academy|Akademi[e]?|Ministry|Museum|Museet|Høgskul[ae]n?|H[øö]g?y?g?sk(?:ol|ul)[ae]n|Hochschule|Research Group|Forskningsgruppen?|Forskargruppen|Stiftelsen|Direktoratet|Avdeling(?:en)?|Seksjon(?:en)?|Council|Norges|Statens)';
// ... and words that close one, after at least one capitalised word.
const TAIL =
  '(?:[Uu]niversitet(?:et|s)?|University|Universität|University College(?: London)?|[\\p{L}-]*(?:[hH][øö]y?g?sk[ou]l[ae]n?|[hH]ögskola?n?|[hH]ochschule)|College|[\\p{L}-]*[iI]nstitut(?:t(?:et)?|ionen|ion|ter)?|Institute|Cent(?:re|er)|[\\p{L}-]*(?:senter|senteret|center|zentrum)|Hospital|[\\p{L}-]*(?:sykehus|sjukehus|sjukhus)(?:et)?|[\\p{L}-]*kommun[e]?|[Rr]egion(?:en)?|Museum|museum|Academy|[\\p{L}-]*(?:stiftelsen?|[Ss]tiftung)|Foundation|Council|[\\p{L}-]*(?:forskningsråd|direktorat|departement|bibliotek)(?:et)?|Fond|Trust|Research|AS|AB|GmbH|ApS|Ltd)';

const INSTITUTION = new RegExp(
  `^(?:[Tt]he |[Dd]et )?(?:${LEAD}${OF}\\p{L}.*|(?:Universit(?:ät|é|à)|Hochschule|Technische Universität|Politecnico|Universidad) .*\\p{Lu}.*|Max-Planck-.*|Fraunhofer.*|Leibniz-.*|\\p{Lu}[\\p{L}.’'&-]*(?: (?:og|and|for|of|und|i|&|[\\p{Lu}(][\\p{L}.)’'&-]*|\\p{L}*[sk]))*[ -]${TAIL}|\\p{Lu}\\p{L}{3,}(?:instituttet|direktoratet|departementet|høgskolen|høyskolen|högskolan|forskningsråd(?:et)?|sykehuset|museet|universitetet|hochschule))(?: (?:i|in|på|at|of) \\p{Lu}[\\p{L} ]+)?(?: ?[(–-] ?[^()]{2,60}\\)?)?$`,
  'u',
);

/** Whether a text is the name of an institution. */
export function isInstitution(text: string): boolean {
  return text.length < 140 && (isShortInstitution(text) || (/^\S+ (?:(?:The|–|-) )?\p{Lu}[^:.]{3,60}$/u.test(text) && isShortInstitution(text.split(' ')[0]!)) || (INSTITUTION.test(text) && !/^\S+ (?:og|and|und|och) \p{Ll}/u.test(text)));
}

/** Whether a text can stand for an organisation where the page says that one comes here. */
export function looksLikeOrganisation(text: string): boolean {
  return isInstitution(text) || /^\p{Lu}[\p{L}\d.&+’'-]*(?: (?:(?:of|for|the|and|og|i|in|på|für|der|de|und|och|av|af|vid|ved|at|–|-|&|\p{Ll}+et)|[\p{Lu}(][\p{L}\d.)&+’'-]*))*$/u.test(text);
}

const NAME = "(?!\\p{Lu}{3})\\p{Lu}(?:\\p{L}|\\p{M}|[’'-](?=\\p{L}))*(?<=\\p{L}{2})";
const PERSON = new RegExp(
  `^${NAME}(?: (?:von|van|vom|de[rnl]?|la|le|af|av|du|da|di|el|al|bin|ten|ter|zu|zur|\\p{Lu}\\.(?: ?\\p{Lu}\\.)?|${NAME})){0,4} ${NAME}|^(?:\\p{Lu}\\. ?){1,3}${NAME}(?: ${NAME})?`,
  'u',
);
const TITLE =
  /^(?:(?:(?:[Pp]rof|[Dd]r|[Dd]rs|[Aa]ss|[Aa]ssoc|[Dd]ipl|[Mm]ag|[Pp]riv|med|phil|habil|rer|nat|pol|h\.c|[Jj]un|[Aa]piv|[Pp]h\.? ?[Dd]|Mr|Ms|Mrs|Miss|PD)(?:\.-?|(?= ))|[Pp]rofessors?|[Dd]ocent|[Dd]osent|[Ff]ørsteamanuensis|[Ff]ørstelektor|[Ll]ektor|[Ss]tipendiat|[Pp]ostdo[ck]tor|[Ff]orsker|[Aa]ssociate|[Aa]ssistant|[Ss]enior|[Ll]ecturer|[Rr]esearcher|[Dd]oktorand(?:in)?|[Ll]ektor|[Ff]il|[Ee]merit(?:us|a))\.?,? ?)+(?=\p{Lu})/u;
const TITLE_AFTER = /^(?:, ?(?:ph\.? ?d\.?|dr\.?|m\.?sc\.?|m\.?a\.?|prof(?:essor|\.)?|(?:første)?lektor|førsteamanuensis|stipendiat|postdo[ck](?:tor)?|doktorand|docent)(?!\p{L}))+/iu;

/** A person's name at the start of a text: where the name stands, and where what belongs to it ends. */
export interface PersonHit {
  start: number;
  end: number;
  /** End of titles after the name ("…, PhD"). */
  after: number;
  /** Whether a title before or after it says that this is a person. */
  titled: boolean;
}

/**
 * The person's name that a text begins with, if it has the shape of one, and no words that names are
 * not made of unless it is `sure` that a person comes here.
 */
export function personAt(text: string, sure = false): PersonHit | undefined {
  const start = TITLE.exec(text)?.[0].length ?? 0;
  const name = PERSON.exec(text.slice(start, start + 120))?.[0];
  if (!name || isInstitution(name) || (!sure && name.split(' ').some(isOrdinaryWord))) return undefined;
  const end = start + name.length;
  const after = end + (TITLE_AFTER.exec(text.slice(end, end + 60))?.[0].length ?? 0);
  return /^[\p{L}\p{N}]/u.test(text.slice(after)) ? undefined : { start, end, after, titled: start > 0 || after > end };
}

// Endings of common nouns and adjectives: "Moving Stories" and "Digital Futures" are no people.
const ORDINARY = /(?:ing|tions?|ments?|ity|ities|ies|ness|ship|ism|ics?|ives?|ous|ful|able|ible|ences?|ances?|ures?|ders|ners|ters|gers|cal|ral|tal|nal|ial|ual|als|het|skap|else|lser|sjon|sjoner|isk|iske|ningen?|ung|keit|heit|schaft|isch|ische|ier[te]|het[en]r?)$|^(?:the|and|for|new|young|our|your|public|social|future|big|open|green|smart|good|high|nye?|unge?|den|det|vår|barn|norsk[et]?|nordisk[e]?|das|die|der|ein|eine|neue|north|south|east|west|united|data|lab|project|prosjekt|projekt|work|world|life|health|school|schools|children|teachers|students|women|climate|early|special|case|part|phase|language|languages|research|group|city|cities|old|age|care|home|mental|welfare|media|war|peace|art|arts|law|history|politics|voices|stories|place|places|spaces?|bodies|lives|texts?|words?|images?|islands?|europe|norway|oslo|bergen|who|what|how|why|when|where|from|with|in|on|to|at|by|of|towards?|beyond|between|across|making|i|og|av|på|til|fra|om|med|hva|hvem|hvordan|over|under|mellom|mot|slow|deep|hidden|hard|soft|living|long|short|free|rural|urban|global|local|nature|time|times|water|food|energy|ocean|arctic|third|first|second|next)$/iu;

function isOrdinaryWord(word: string): boolean {
  return ORDINARY.test(word) && !/^\p{Lu}\.?$/u.test(word) && !has(FIRST_NAMES, word);
}

/** Frequent first names of the Nordic countries, Britain and Germany. */
const FIRST_NAMES =
  ' Anders Andreas Andrea Anette Ann Anna Anne Annette Anita Anja Arne Astrid Atle Barbara Benjamin Berit Birgit Bjørn Björn Bente Bo Camilla Carl Caroline Cathrine Cecilie Charlotte Christian Christina Christine Christoph Claudia Dag Daniel David Eirik Elin Elisabeth Elizabeth Ellen Emily Emma Erik Erika Eva Frank Fredrik Geir Gerald Gro Gunnar Guri Gustav Halvor Hanna Hanne Hannah Hans Harald Heidi Helen Helena Helene Helge Henning Henrik Hilde Håkon Håvard Ida Inge Ingeborg Inger Ingrid Ingvild Jakob James Jan Jane Jannike Jens Jenny Joachim Johan Johanna John Jon Jonas Jörg Julia Julie Jürgen Kari Karin Karl Katharina Katarina Kathrine Katrine Kim Kirsten Kjell Kjersti Klaus Knut Kristian Kristin Kristina Kristine Lars Laura Leif Lena Line Linda Lisa Lise Liv Magnus Malin Maren Margareta Maria Marianne Marie Marit Marte Martin Mary Matthias Mats Mette Michael Michele Mikael Monica Monika Morten Nils Nina Nora Ola Olav Ole Oskar Ottar Per Peter Petra Philipp Ragnhild Randi Robert Roger Rolf Rune Sabine Sandra Sara Sarah Silje Simon Siri Solveig Sofia Sofie Stefan Stein Stephan Steinar Stig Stine Susanne Svein Sven Terje Thomas Tomas Tom Tone Tor Tore Torgeir Torill Trine Trond Ulf Ulrike Unni Ursula Vibeke Victoria Vigdis Wenche William Wolfgang Åse Øyvind ';
const SURNAME_END = /(?:[sr]sen|ssen|nsen|ksen|dsen|sson|ström|strøm|qvist|kvist|dahl|rud|stad|vik|nes|haug|bakken|bakke|tun|moen|heim|gaard|gård|ović|ova|ević|ovich|ski|sky|ström|lund|berg|[^a]mann|meyer|maier|schmidt|szky|czyk|idou|opoulos)$/u;

/** Whether a name that has a person's shape has a person's words too; asked where nothing else says so. */
export function isLikelyPerson(name: string): boolean {
  const words = name.split(' ');
  return has(FIRST_NAMES, words[0]!) || has(FIRST_NAMES, words[0]!.split('-')[0]!) || words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word)) || SURNAME_END.test(words.at(-1)!);
}

/** The parts of an enumeration ("A, B og C"; "HVL/UiB"), as spans; an "and" inside a name does not split it. */
export function listItems(text: string): [number, number][] {
  const cuts: [number, number][] = [];
  const slashes = /^[^\s/]{2,12}(?:\/[^\s/]{2,12})+$/.test(text.trim());
  for (const match of text.matchAll(/ ?[;|•\n] ?|, ?(?:(?:og|and|und|och|samt|ja|&) )?| (?:og|and|und|och|samt|ja|sammen med|together with|&|\+) |\//gu)) {
    const [mark] = match;
    const after = text.slice(match.index + mark.length);
    if (depthAt(text, match.index) > 0) continue;
    if (mark === '/' && !slashes) continue;
    if (mark.startsWith(' ') && /\p{L}|&|\+/u.test(mark)) {
      // "Institutt for pedagogikk og livslang læring" is one; so is "Kultur og Samfunn".
      const next = /^[^,;|]*?(?=$|[,;|]| (?:og|and|und|och) )/u.exec(after)?.[0] ?? '';
      const before = text.slice(cuts.at(-1)?.[1] ?? 0, match.index);
      if (!/^\p{Lu}/u.test(next.replace(/^the /, ''))) continue;
      if (!next.includes(' ') && !/\p{Lu}.*\p{Lu}/u.test(next) && !isInstitution(next) && before.includes(' ') && !cuts.length) continue;
    }
    cuts.push([match.index, match.index + mark.length]);
  }
  const items: [number, number][] = [];
  let at = 0;
  for (const [start, end] of [...cuts, [text.length, text.length] as [number, number]]) {
    if (start > at) items.push([at, start]);
    at = end;
  }
  return items;
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0;
  return depth;
}
