import { isCapital, type Token } from '../words/tokens.js';

/**
 * The first four letters of the last word of each label that the other readers know, folded. A word with such a
 * beginning may be a label, and a line with one that leads to something is not read here. Those in `BARE` need no mark
 * before their value: "Prosjektleder Kari Nordmann".
 */
const BARE = new Set(
  'aanv absc acti afsl agar agre aigi aigo aika ajan algu alka alko alku aloi anfa ansl ansv antr appl ar arbe avsl bear bega begi bevi bewi beze bidr bis cale cand cate code comm comp cont coor date dato daue debu diar dill dir dire diri disp dnr doct dokt doss dura dure duur eier eiga eind einr ejer end endd ende ends etab fell ferd fin fina fkz ford fors fram frem gar gele gesu gjen hank head hemv hoch hoof host hove hovu huvu id inst inti inve jodi joht kand kate kaus kest kind kode koor lait lauf lead led leda ledd lede leds leia leid leit loah lobe loop lope lopp lopt mana mede mene naam name namn navn nimi no nom nr numb numm onde opps opst orga owne paal paat paga part penv peri pi pilo port post prin proj prom pros raho rech ref refe rese resp runs sags samo scie slad slut soka soor span star stat stip stud tid tidp tids tila till tils time tite titl titr titt tote trag tutk typ type tyyp univ unti vait vara vare vari vast vera vert veta year zeit'.split(
    ' ',
  ),
);
const MARKED = new Set(
  'abbr abga abou abst acro addr adre agen ags aige aihe aim aims akro almm amne amou ansp area arg arga asia auft avai avde awar band bd bege begu beit belo bene besc besk best betr biha bind bive bodi body budg buds call cent cher cles clos co coah coav cofi cofu coll cons coop coun dead delf delt depa desc disc doai doi drit due durc eche edit eds eies eigd eins ejes emai emne empf enca epos ersc erst fach facu fadd fagf fago faku fiel fork forl form fris frå fund gaes gast gefi gefo geld genn geno gepu gjes goal gran grou haft hand haup heft heim hems hera hjem hold home hrsg ialt indi inla inle innl inte inze isbn issn issu jaar jahr jg jour julk keyw kofi komm kons kont koop kort koti kump kurz kust kuva land lang lank lehr leht lenk lien link loca lyhe maar mail mal manu meda medf medl meds medv memb midl mita mitf mitt mont mott n nest nett noeg nogl nokk num nume nyck nyke obje ohja ohje omsc opdr oppd outp ovtt paar page paru pers phon plac prax prog publ puhe ramm reci red reda redi regi rek resu rett revu ruht sama same samf samm sche schl scho sect sigl site slui soko sour sout spon spra staf sted stic stik stod stot stre subs summ supe supp tags team teil tel tele tema them thes tiiv tijd tild tlf toge toim tome topi tota tref tuen udgi uitg unit upda uppd url utga utgi utgj utly valu veil vejl verb verk verl vers vier vol volu vuos web webb webp webs word yhte zusa zuwe zwei'.split(
    ' ',
  ),
);

/** Whether a folded word may be the last of a label. */
export const isLabelStem = (fold: string): boolean => isBare(fold) || MARKED.has(fold.slice(0, 4));

const isBare = (fold: string): boolean => BARE.has(fold.slice(0, 4));

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
/** Titles of persons, which may stand between a role and a name. */
const TITLES = /^(?:prof|dr|phd|post|forst|dos|doc|lekt|seni|mag)/;
const HUMP = /[a-zæøåäöüéß](?=[A-ZÆØÅÄÖÜ])/;

/** Whether a label may lead to another value, by a preposition or verb: "…, funded by X". */
export const leadsToMore = (tokens: readonly Token[]): boolean => tokens.some((_, at) => leads(tokens, at));

function leads(tokens: readonly Token[], at: number): boolean {
  const { kind, fold } = tokens[at]!;
  const next = tokens[at + 1]?.fold ?? '';
  return (
    kind === 'word' && isLabelStem(fold) && (LEADS.has(next) || (next === 'of' && fold.startsWith('support')))
  );
}

/** Whether a word of a line may be a label that leads to a value, so that the line is more than a title. */
export function mayBeLabelled(tokens: readonly Token[]): boolean {
  const colon = tokens.findLastIndex(({ fold }) => fold === ':' || fold === '：');
  return tokens.some(({ kind, fold, text }, i) => {
    if (kind !== 'word') return fold === '|';
    // a label fused to the word before it: "romProsjektleder: …"
    if (i < colon && HUMP.test(text)) return true;
    const next = tokens[i + 1];
    if (!next || !isLabelStem(fold)) return false;
    if (
      leads(tokens, i) ||
      (isBare(fold) && (next.kind === 'number' || isCapital(next.text) || TITLES.test(next.fold)))
    )
      return true;
    if (next.kind === 'word') return i < colon && LINKS.has(next.fold);
    return ':：|'.includes(next.fold) || (next.fold === '-' && next.spaced && i < 4) || i < colon;
  });
}
