/** Words for kinds of organisations, in English and the Romance languages. */
const WORDS =
  'academy|agency|alliance|association|authority|bank|board|bureau|centers?|centres?|college|commission|committee|' +
  'confederation|consortium|corporation|councils?|department|directorate|faculty|federation|forum|foundation|fund|' +
  'governments?|hospital|initiative|institut(?:e|ion)?s?|ministry|municipality|museum|nations|network|office|' +
  'organi[sz]ation|parliament|party|school|secretariat|services?|society|trust|union|university|' +
  'banque|conseil|fondation|h[ôo]pital|minist[èe]re|soci[ée]t[ée]|universit[ée]|' +
  'asociaci[óo]n|banco|centro|comisi[óo]n|consejo|fundaci[óo]n|instituto|ministerio|universi(?:dad|dade)|' +
  'as|asa|gmbh|inc|ltd|plc';

/** The same as endings of compounds in the Germanic languages: Norges forskningsråd, Bundesministerium. */
const ENDINGS =
  'akademi(?:et|e)?|allianse[n]?|banken|byr[åa](?:et)?|departement(?:et)?|direktorat(?:et)?|etaten|fakultet(?:et)?|' +
  'fondet|forbund(?:et)?|f[oö]rening(?:en)?|gesellschaft|h[øo]gskole[n]?|h[øo]jskole[n]?|högskola[n]?|hochschule|' +
  'institut(?:t|tet|et)?|kommisjon(?:en)?|kommune[n]?|komit[eé](?:en)?|ministeri(?:um|et)|myndighet(?:en)?|nemnd(?:a)?|' +
  'ombud(?:et)?|organisasjon(?:en)?|partiet|r[åa]det|forskningsr[åa]d|selskap(?:et)?|sent(?:er|eret|ret)|' +
  'stiftelse[n]?|stiftung|styrelse[n]?|sykehus(?:et)?|tilsyn(?:et)?|tinget|universit(?:et|ät)(?:et)?|utvalg(?:et)?|verband|vesen(?:et)?';

const KINDS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${WORDS})(?![\\p{L}\\p{M}])|(?:${ENDINGS})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** Words for an owner or a place at the start of a name, where a person's given name would be. */
const WHOSE =
  /^(?:The )?(?:Europe?an|Federal|International|Inter-\p{Lu}|National|Nasjonal|Nordic|Nordisk|Norges|Norsk|Norwegian|Royal|Statens|United|World)\p{Ll}* /u;

/** A digit, nothing but capitals, or a character that is never in a person's name. */
const UNLIKE_A_PERSON = /\d|^\p{Lu}{2,}$|[&/+@]/u;

/** Whether a name is recognisably an organisation's. */
export const isOrganisation = (name: string): boolean =>
  UNLIKE_A_PERSON.test(name) || WHOSE.test(name) || KINDS.test(name);
