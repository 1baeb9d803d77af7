import { foldLetters } from '../../records/letters.js';
import { rareMarkup } from '../page/rare-markup.js';
import { institutionWord } from '../words/institution-words.js';
import { isCapital, type Token } from '../words/tokens.js';
import { mayOpenTitle } from './persons.js';

/**
 * First five letters of the last word of each label known to the other readers, folded. A word that starts with one of
 * them may be a label; a line in which such a word leads to a value is left to the other readers.
 */
const MARKED = new Set(
  'sente term runti perfo ga kontr avtal saksn indsk innsk inskr abbre abgab about abstr acron agenc aigec aigem aihe aikak aim aims akron almmu arg argan award band bd benef beskr besti bind bodie body call close closi coahk coavd cofun colla commi conso coope deadl delta descr doaim doi due echea edite edito eds einse emne emneo emner ersch fadda forko forla forma frist funde fundi funds gaest gaste gasth gastr gepub gjest goal grant hafte heft hefte herau holde hrsg indie inlam inlev innle inzen issue jaarg jahrg jg journ julka keywo komme konso kortn kusta lank lehti lenke lien link maara mal manus midla midle motta n netts noegl nogle nokke num numer nycke nykel objec oppdr oppsu ovtta parti paru parut progr publi recip red redac redak redig resum revue ruhta saman samar samma samme schem sluit sokor sourc spons stikk stod stods stott strea summa suppo tags tema temae temar temat thema theme tidsk tidss tijds toget toimi tome topic udgiv uppdr url utgav utgit utgiv utgje utlys verla versc viera vol volum vuosi web webse websi words zeits'.split(
    ' ',
  ),
);
/** Labels that may precede their value without punctuation: "Prosjektleder Kari Nordmann". */
const BARE = new Set(
  'activ afslu agare agree ags aigi aigod algu ansla ansog ansva appli ar arbei avslu began begin bevil bidra candi categ code comme compl contr coord date dates dato diari dilli dir direc dispo dnr docto dokto durat eier eies eigar eigd ejer ejes end endda ends fello ferdi finan forsk frame fremd gar genne genom gjenn head heade hemvi host hoved hovud huvud id insti inves jodih kandi kateg kind kode koord lead leade led ledar ledde ledel leder ledes ledet ledni leds leia leiar leidd leiin loahp lober lobet loper lopet lopti manag medel name namn natve navn nettv no nr numbe numme onder oppst opsta organ owner paato paatt pagar partn perio pi pilot pis postd princ proje prosj ref refer resea respo runs sagsn samor schol scien sladj slut slutd slutt sokan span start state statu stipe stude studi tid tidpl tidsl tidsp tidsr till tilsk timef timel titel title titre titte typ type uitge unive until vaert varak vardu varer varig verts year years'.split(
    ' ',
  ),
);
/** Labels of values that are not fields of a project. */
const OTHERS = new Set(
  'addre adres amnes amoun area avdel belob belop bihan bivei bivej budge budsj cente centr co conta count depar disci email epost facul fagfe fagom fakul field group handl heime hemsi hjemm homep ialt inter isbn issn konta land langu lenkj locat mail medar medle medso medve medvi membe nestl oppda outpu page perso phone place post prosp ramme regio rek resul rettl schoo secti site sprak staff sted super team tel telef telep tilde tlf total unit updat value veile vejle webbp webpa'.split(
    ' ',
  ),
);
/** First five letters of the words before the last one in a label. */
const BEFORE = new Set(
  'about acade activ admin agree amoun ansva appro avslu award benef bevil chef chief close co colla compl conso conta contr coope coord date direc docto ekono end endin fagle fagli finan forva forve full fundi grant home host hosti indus insti inter inves key koord kort last lead main manag naert nart numer offic organ other pa pagar partn perio phd planl postd princ proje refer resea respo runs samar scien short sist site slutt sourc start stude tett tilde time total utfor value veten viten web worki years'.split(
    ' ',
  ),
);

const stemOf = (fold: string): string => fold.slice(0, 5);

/** Words for partners of any kind: "Forskningspartnere". */
const PARTNER = /.partn[ae]r/;

const isRare = (fold: string): boolean => !!rareMarkup.module?.isRareLabelStem(stemOf(fold));

/** Whether a folded word may be the last word of a label; labels in less common languages count once they are loaded. */
export const isLabelStem = (fold: string): boolean =>
  [MARKED, BARE, OTHERS].some((stems) => stems.has(stemOf(fold))) || PARTNER.test(fold) || isRare(fold);

/** Endings of nouns for qualities, such as "leadership", which are not labels of persons. */
const QUALITIES = /(?:ships?|erskap(?:et)?)$/;

/** Words that link a label to its value without a colon: "funded by". */
const LEADS = new Set(
  (
    'by av af van from rahoittaa durch von vom fra fran par door with med mit avec through gjennom under mellom mellan mellem ' +
    'between tussen entre met include includes inkluderer inkluderar omfatter omfattar is are er var ar ist sind est on was were'
  ).split(' '),
);
/** Words between a label and its colon. */
const LINKS = new Set(
  (
    'of for til des du de pa i ved at hos vid in bei an no nr number numbers id ids institution institutions institusjon ' +
    'institusjoner name names navn date dates s og and och und et ja en title dato datum'
  ).split(' '),
);
const HUMPS = /[a-zæøåäöüéß0-9](?=[A-ZÆØÅÄÖÜ])|[A-ZÆØÅÄÖÜ](?=[A-ZÆØÅÄÖÜ][a-zæøåäöü])/g;

/** Whether a label may be fused to the word before it, as in "romProsjektleder:" but not in "WELlbeing". */
const hasLabel = (text: string): boolean =>
  [...text.matchAll(HUMPS)].some(({ index }) => isLabelStem(foldLetters(text.slice(index + 1))));

/** Whether a label may lead to another value through a preposition or verb: "…, funded by X". */
export const leadsToMore = (tokens: readonly Token[]): boolean => tokens.some((_, at) => leads(tokens, at));

function leads(tokens: readonly Token[], at: number): boolean {
  const { kind, fold } = tokens[at]!;
  const next = tokens[at + 1]?.fold ?? '';
  if (kind !== 'word' || !(LEADS.has(next) || (next === 'of' && fold.startsWith('support')))) return false;
  // "samarbejdspartner(e)"
  return isLabelStem(fold === 'e' ? (tokens[at - 1]?.fold ?? '') : fold);
}

/** Whether the text up to the next mark may be a name or number, or lead to one. */
function mayBeNamed(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.kind !== 'mark'; i++) {
    const { kind, fold, text } = tokens[i]!;
    const isShort = i === from && fold.length < 5;
    if (isShort || kind === 'number' || isCapital(text) || institutionWord(fold)) return true;
  }
  return !tokens[from] || tokens[from].kind === 'mark' || mayOpenTitle(tokens, from);
}

/** Whether a word in a line may be a label with a value, so that the line is more than a title. */
export function mayBeLabelled(tokens: readonly Token[]): boolean {
  const colon = tokens.findLastIndex(({ fold }) => fold === ':' || fold === '：');
  return tokens.some(({ kind, fold, text }, i) => {
    if (kind !== 'word') return fold === '|' || ('.;?'.includes(fold) && opensLabel(tokens, i + 1, colon));
    const next = tokens[i + 1];
    if ((i < colon || LEADS.has(next?.fold ?? '')) && hasLabel(text)) return true;
    if (!next || !isLabelStem(fold)) return false;
    if (leads(tokens, i) && mayBeNamed(tokens, i + 2)) return true;
    if (QUALITIES.test(fold)) return false;
    if (
      (BARE.has(stemOf(fold)) || isRare(fold)) &&
      (next.kind === 'number' || isCapital(next.text) || mayOpenTitle(tokens, i + 1))
    )
      return true;
    const isDash = next.fold === '-' && next.spaced && i < 4;
    const isMarked = i < colon && (next.kind !== 'word' || LINKS.has(next.fold) || isOfBody(tokens, i));
    return isDash || (isMarked && !runsOn(tokens, i, colon));
  });
}

/** Whether the short name of a body is between a label and its colon: "Partner NTNU: …". */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}.*\p{Lu}/u.test(tokens[at + 1]!.text) &&
  tokens[at + 2]?.fold === ':' &&
  // not "PUBLIC VALUE: …"
  /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text);

/** Whether a sentence starts with a few words and a colon: "Title. Consortium coordinator: …". */
const opensLabel = (tokens: readonly Token[], at: number, colon: number): boolean =>
  at < colon &&
  isCapital(tokens[at]!.text) &&
  tokens.slice(at, at + 6).some(({ fold }, i) => fold === ':' && tokens[at + i + 1] !== undefined);

/** Words between two labels of one value. */
const AND = new Set('og and och und et ja en'.split(' '));
const PROJECT = /^(?:f[oa]rs?[sk]|pro[js]|han[ke]|tit|nav?m|nimi)/;

/** Whether a word before a colon is part of a title: "… and adding value: mattering", "PUBLIC VALUE: Pushing …". */
function runsOn(tokens: readonly Token[], at: number, colon: number): boolean {
  const { fold, text } = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || AND.has(before.fold) || mayPrecede(before.fold)) return false;
  if (PROJECT.test(fold) || PROJECT.test(before.fold)) return false;
  const value = tokens[at + 2];
  return (
    (!isCapital(text) && !(isCapital(before.text) && tokens[at + 1]!.fold !== ',')) ||
    (OTHERS.has(stemOf(fold)) &&
      // before the last colon
      at + 1 === colon &&
      value?.kind === 'word' &&
      !mayOpenTitle(tokens, at + 2))
  );
}

/** Whether a folded word may precede the last word of a label. */
const mayPrecede = (fold: string): boolean => BEFORE.has(stemOf(fold));

/** Whether text is a known label and nothing else: "Funder". False until the reader of rare markup is loaded. */
export const isLabelAlone = (text: string): boolean =>
  rareMarkup.module?.isLabelAlone(text, isLabelStem, mayPrecede) ?? false;
