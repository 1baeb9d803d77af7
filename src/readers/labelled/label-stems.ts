import { foldLetters } from '../../records/letters.js';
import { institutionWord } from '../words/institution-words.js';
import { afterTitles } from '../words/people.js';
import { isCapital, tokenize, type Token } from '../words/tokens.js';

/**
 * The first five letters of the last word of each label that the other readers know, folded. A word with such a
 * beginning may be a label, and a line with one that leads to something is not read here.
 */
const MARKED = new Set(
  'sente term runti perfo ga kontr avtal saksn sprec haupt reque indsk innsk inskr etat diaar subve baill fonds apura bours coche copro codir abbre abgab about abstr acron agenc aigec aigem aihe aikak aim aims akron almmu arg argan asias auftr avain award band bd begun benef besch beskr besti bind bodie body call cles close closi coahk coavd cofun colla commi conso coope de deadl delta der des descr doaim doi dritt due echea edite edito eds einse emne emneo emner empfa ersch fadda forko forla forma frist funde fundi funds gaest gaste gasth gastr gefin gefor geldg gepub gjest goal grant hafte heft hefte herau holde hrsg indie inlam inlev innle inzen issue jaarg jahrg jg journ julka keywo komme konso koope kortn kumpp kurzb kurzn kurzt kusta kuvau lank lehti lenke lien link lyhen maara mal manus midla midle mitte motta n netts noegl nogle nokke num numer nycke nykel objec ohjel omsch opdra oppdr oppsu ovtta parte parti paru parut praxi progr publi recip red redac redak redig resum revue ruhta saman samar samen samma samme schem schla sigle sluit sokor sourc soute souti spons stich stikk stod stods stott strea subsi summa suppo tags tema temae temar temat thema theme tidsk tidss tiivi tijds toget toimi tome topic trefw tuens udgiv uppdr url utgav utgit utgiv utgje utlys verbu verla versc viera vol volum vuosi web webse websi words yhtei zeits zusam zuwen bando convo'.split(
    ' ',
  ),
);
/** Those that need no mark before their value: "Prosjektleder Kari Nordmann". */
const BARE = new Set(
  'aanvr absch activ ansog afslu agare agree ags aigi aigod aika aikat ajanj ajank algu alkaa alkam alkoi alku aloit anfan ansla ansva antra appli ar arbei avslu bearb began begin bevil bewil bezei bidra bis calen candi categ code comme compl contr coord date dates dato dauer debut diari dilli dir direc dirig dispo dnr docto dokto dossi durac durat durch duree duur eier eies eigar eigd eindd einde einri ejer ejes end endda ende ends etabl fello ferdi fin finan fkz forde forsc forsk frame fremd gar gelei genne genom gesuc gjenn hanke head heade hemvi hochs hoofd host hoved hovud huvud id inste insti intit inves jodih johta kandi kateg kausi kesto kind kode koord laito lauft laufz lead leade led ledar ledde leder ledes ledet leds leia leiar leidd leide leite leitu loahp natve nettv lober lobet loopt loper lopet loppu lopti manag medel mene menee naam name namn navn nimi no nom nr numbe numme onder oppst opsta organ owner paall paato paatt paatu pagar partn penvo perio pi pilot porte postd princ proje promo prosj rahoi reche ref refer resea respo runs sagsn samor scien sladj slut slutd slutt sokan soort span start state statu stipe stude studi tid tidpl tidsl tidsp tidsr tila till tilsk timef timel titel title titol titre titte titul toteu trage tutki typ type tyypp uitge unive until vaito varak varer vigen varig vastu veran verts vetaj year years zeitp zeitr'.split(
    ' ',
  ),
);
/** Those whose value is not a field of a project. */
const OTHERS = new Set(
  'addre adres amnes amoun anspr area avdel bedra begel beitr belob belop betra betre bihan bivei bivej budge budsj cente centr cherc co conta count depar disci email encad epost erstb fachb facul fagfe fagom fakul field group handl heime hemsi hjemm homep ialt impor inter isbn issn konta kotis land langu lehrs lenkj locat mail medar medle medso medve medvi membe mitar monta nestl ohjaa oppda outpu page perso phone place post prosp puhel ramme regio rek resul rettl schoo secti site sprak staff sted summe super team tel telef telep these tilde tlf total unit updat valor value veile vejle verkk webbp webpa yhtey zweit'.split(
    ' ',
  ),
);
/** Beginnings of the words before the last in labels of several words. */
const BEFORE = new Set(
  'about acade activ admin agree amoun ansva antra appro auftr avslu award benef bevil chef cheff chief close co colla compl conso conta contr coope coord date de direc docto du durch ekono end endin etabl fagle fagli finan forva forve full fundi grant home host hosti im indus insti inter inves key koord kort last lauft le lead main manag mots naert nart numer offic organ other pa pagar partn perio phd planl postd princ proje refer resea respo runs samar scien short sist site slutt sourc souti start stude tett tilde time total utfor value vastu veten viten web wisse worki years'.split(
    ' ',
  ),
);

const stemOf = (fold: string): string => fold.slice(0, 5);

/** Whether a folded word may be the last of a label. */
export const isLabelStem = (fold: string): boolean =>
  [MARKED, BARE, OTHERS].some((stems) => stems.has(stemOf(fold)));

/** Endings of qualities, such as leadership, which are no names of persons. */
const QUALITIES = /(?:ships?|erskap(?:et)?)$/;

/** Words after which a label leads to its value without a colon: "funded by". */
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

/** Whether a label may be fused to the word before it: "romProsjektleder:", and not "WELlbeing". */
const hasLabel = (text: string): boolean =>
  [...text.matchAll(HUMPS)].some(({ index }) => isLabelStem(foldLetters(text.slice(index + 1))));

/** Whether a label may lead to another value, by a preposition or verb: "…, funded by X". */
export const leadsToMore = (tokens: readonly Token[]): boolean => tokens.some((_, at) => leads(tokens, at));

function leads(tokens: readonly Token[], at: number): boolean {
  const { kind, fold } = tokens[at]!;
  const next = tokens[at + 1]?.fold ?? '';
  if (kind !== 'word' || !(LEADS.has(next) || (next === 'of' && fold.startsWith('support')))) return false;
  // "samarbejdspartner(e)"
  return isLabelStem(fold === 'e' ? (tokens[at - 1]?.fold ?? '') : fold);
}

/** Whether anything up to the next mark may be a name, a number or words that lead to one. */
function mayBeNamed(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.kind !== 'mark'; i++) {
    const { kind, fold, text } = tokens[i]!;
    const isShort = i === from && fold.length < 5;
    if (isShort || kind === 'number' || isCapital(text) || institutionWord(fold)) return true;
  }
  return !tokens[from] || tokens[from].kind === 'mark' || afterTitles(tokens, from) > from;
}

/** Whether a word of a line may be a label that leads to a value, so that the line is more than a title. */
export function mayBeLabelled(tokens: readonly Token[]): boolean {
  const colon = tokens.findLastIndex(({ fold }) => fold === ':' || fold === '：');
  return tokens.some(({ kind, fold, text }, i) => {
    if (kind !== 'word') return fold === '|';
    const next = tokens[i + 1];
    if ((i < colon || LEADS.has(next?.fold ?? '')) && hasLabel(text)) return true;
    if (!next || !isLabelStem(fold)) return false;
    if (leads(tokens, i) && mayBeNamed(tokens, i + 2)) return true;
    if (QUALITIES.test(fold)) return false;
    if (
      BARE.has(stemOf(fold)) &&
      (next.kind === 'number' || isCapital(next.text) || afterTitles(tokens, i + 1) > i + 1)
    )
      return true;
    const isDash = next.fold === '-' && next.spaced && i < 4;
    const isMarked = i < colon && (next.kind !== 'word' || LINKS.has(next.fold));
    return isDash || (isMarked && !runsOn(tokens, i));
  });
}

/** Words between two labels of one value. */
const AND = new Set('og and och und et ja en'.split(' '));
const PROJECT = /^(?:f[oa]rs?[sk]|pro[js]|han[ke]|tit|nav?m|nimi)/;

/** Whether a word before a colon belongs to a running title: "… and adding value: mattering", "PUBLIC VALUE: Pushing …". */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const { fold, text } = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || AND.has(before.fold) || BEFORE.has(stemOf(before.fold))) return false;
  if (PROJECT.test(fold) || PROJECT.test(before.fold)) return false;
  const value = tokens[at + 2];
  return (
    (!isCapital(text) && !(isCapital(before.text) && tokens[at + 1]!.fold !== ',')) ||
    (OTHERS.has(stemOf(fold)) &&
      tokens[at + 1]!.fold === ':' &&
      value?.kind === 'word' &&
      afterTitles(tokens, at + 2) === at + 2)
  );
}

/** Words before the last one of a label that belong to no other words. */
const BETWEEN = new Set('of the for av til og and project research prosjekt projekt'.split(' '));

/** Whether words are a label that is known, and nothing else: "Funder", "Principal investigator". */
export function isLabelAlone(words: string): boolean {
  const tokens = tokenize(words);
  const last = tokens.at(-1);
  return (
    !!last &&
    tokens.length < 5 &&
    tokens.every(({ kind }) => kind === 'word') &&
    isLabelStem(last.fold) &&
    tokens
      .slice(0, -1)
      .every(({ fold }) => BEFORE.has(stemOf(fold)) || BETWEEN.has(fold) || isLabelStem(fold))
  );
}
