/** Words of attributions, folded, in nb, nn, en, se, sv, da, de, fi, nl and fr. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that introduce a source: "Se", "cf.", "Kilde:". */
export const LEADS = words(
  'se sja jf jfr jmf jmfr jamfor jevnfor cf conf vgl see siehe voir zie ks katso fra from fran oa bla ifolge according kilde kjelde kilder kjelder kalla source sources quelle ' +
    'galdu lahde bron etter efter after nach naar dapres adapted tilpasset basert based ver vease vedi cfr esim vrt hentet henta hamtad sitat citat zitat quote ref feks eg zb uit ur aus',
);
/** Continuations of such words: "se f.eks.", "see also", "according to". */
export const LEADS_ON = words(
  'ogsa aven av af von by til domes also auch dazu hierzu aussi ook myos f eks t ex for eksempel exempel example instance e g eg feks tex zb z b par exemple bijv bijvoorbeeld esim bl bla blant ' +
    'annet saerlig saerskilt especially notably to i in pa on fra fra frå from fran etter after efter dapres',
);
/** Words that introduce a secondary source: "sitert i", "as cited in", "zit. n.". */
export const CITED = words(
  'sitert gjengitt gjengiven gjeve attgjeve referert cited quoted zitiert zit citeret citerat citert citerad cite citee cites geciteerd siteerattu lainattu ref omtalt',
);
export const CITED_IN = words(
  'i in hos by nach n fra from fran etter efter ur av bei dans par door teoksessa via',
);

export const AND = words('og and und och samt ja en et &');

/** Phrases for further authors. */
export const OTHERS = (
  'et al|et alii|et coll|m fl|mfl|med flere|med fleire|med flera|u a|ua|o a|e a|ea|ym|and others|' +
  'and colleagues|& colleagues|& al|og andre|og kollegaer|og medarbeidere|og medarbeidarar|og kolleger|' +
  'och andra|och medarbetare|und andere|und kollegen'
)
  .split('|')
  .map((phrase) => phrase.split(' '));

/** Roles in brackets after names: editors. */
export const ROLES = words('red reds ed eds editor editors hrsg hg utg toim dir dirs redaktor redaktorer');

/** Particles of family names. */
export const PARTICLES = words(
  'van von vom de der den del della di da dos das do du des la le el al bin ibn abu ben ter ten te zu zur zum af av y t op',
);

/** Function words, which occur in titles and names of institutions, but not in names of persons. */
export const SMALL = words(
  'the a an of and in on for to from by with at as is or og i pa av til med fra som en ei et ett ein eit mellom uten mot om over under ' +
    'och att for fran vid mellan und die das im am zu fur mit auf aus oder aber nicht nach zwischen les l un une et dans sur pour sans ' +
    'het een en voor naar met op uit ja sekun eli',
);

/** Verbs and pronouns of sentences, which do not occur in names of authors. */
export const SENTENCE = words(
  'er is var was har has have had ble blir som that ist sind war wird dass ar ble skriver hevder sier writes says argues are were jeg eg vi we han hun hon this dette denne det that these ' +
    'est sont qui que je nous zijn werd heeft on ovat oli joka kan can skal shall vil will',
);

/** Words at the start of a bracket with a year that is not a source. */
export const NO_SOURCE = words(
  'figur figure tabell table tabelle tableau bilde bild image foto photo illustrasjon illustration kapittel kapitel chapter del part side page vedlegg appendix ' +
    'oppdatert publisert revidert utgitt endret sist updated published revised copyright utgave versjon version edition siden since ca circa omtrent about rundt ' +
    'uit ur aus ibid ibidem samme same egen eget egne own ukjent unknown anonym anonymous oversatt oversat translated traduit ' +
    'described discussed explained beskrevet beskrive beskrivet beskriven beschrieben forklart kuvattu',
);

/** Words at the end of the name of a body or law, however long it is. */
const BODY = words(
  'organisation organization organisasjonen council committee komite association society agency authority commission administration federation foundation ' +
    'office bureau board ministry nations institute academy centre center network department parliament university alliance act law convention charter directive ' +
    'regulation forbund forening rad etat tilsyn byraet direktorat departement myndighet vesen institutt utvalg utvalget kommune kommunen lov forskrift verband ' +
    'gesellschaft amt bundesamt rat stiftung liitto laki neuvosto',
);
const BODY_ENDS =
  /(?:departementet|direktoratet|forbundet|foreningen|tilsynet|radet|byra|myndigheten|ministerium|ministeriet|styrelsen|organisasjon|instituttet|komiteen|kommi[sj]*on|etaten|verket|loven|lova|lagen|gesetz|laitos|ministerio|virasto|sykehus|universitet|forskningsrad)$/;

/** Whether a folded word ends the name of a body or law. */
export const endsBody = (fold: string): boolean => BODY.has(fold) || BODY_ENDS.test(fold);

/** Words at the start of the name of a law: "Lov om barnevern". */
export const LAW = words(
  'lov lag laki forskrift forordning bekendtgorelse bekentgjorelse loi wet gesetz direktiv',
);

/** Words before place and date of retrieval rather than publication: "Hentet fra", "Accessed". */
export const ACCESS = words(
  'hentet henta lastet nedlastet retrieved accessed besokt hamtad hamtat abgerufen zugriff consulte viitattu luettu geraadpleegd tilgjengelig tilgjengeleg tillganglig tilgaengelig available verfugbar disponible url doi',
);
