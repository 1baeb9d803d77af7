/**
 * Bokmål words that say little about a text's topics, by kind, in all forms. They complete the list of the package
 * `stopword`, which has 117 of the most frequent words.
 */

const PRONOUNS_AND_DETERMINERS = `
  jeg meg min mitt mine du deg din ditt dine han ham hans hun henne hennes den det dens dets vi oss vår vårt våre
  dere deres de dem sin sitt sine seg selv selve man en ens ett et ei én ene eneste
  denne dette disse hin hint slik slikt slike sånn sånt sånne samme
  hvem hva hvilken hvilket hvilke hvis hvor hvordan hvorfor når hvorvidt hvorav hvorpå
  noen noe nokså ingen ingenting intet enhver ethvert hver hvert alle alt all alles allting begge mange flere flest
  fleste få færre færrest annen annet andre andres annenhver hverandre hverandres mye mer mest lite lille liten små
  mindre minst nok hel helt hele halv halvt halve både enten egen eget egne
  enkelt enkelte visse viss visst diverse øvrig øvrige resten rest
`;

const SMALL_WORDS = `
  i på til fra av for med om ved hos mot mellom under over etter før gjennom uten innen innenfor utenfor innen innad
  blant langs rundt omkring ifølge overfor ovenfor nedenfor foran bak bortenfor imellom inntil utover innover oppover
  nedover tross istedenfor pga dvs mht osv mfl bla evt ca jf nr kl mm såkalt såkalte såkalt
  via per pr kontra versus angående vedrørende grunnet samt
  og eller men for så at som da når hvis dersom fordi siden ettersom mens enn selvom skjønt likevel altså dermed
  derfor derved dertil derimot imidlertid videre dessuten forøvrig nemlig ellers både verken hverken enten likesom liksom
  å ikke aldri alltid ofte sjelden iblant stundom snart straks nå nylig allerede ennå fremdeles fortsatt fremfor
  igjen først sist til slutt neste forrige tidligere senere sent siste første andre tredje
  her der hit dit inn ut opp ned bort fram frem tilbake borte ute inne oppe nede sammen tvers imot tvert
  snarere heller helst nesten omtrent cirka omlag minst høyst svært veldig ganske temmelig særs særlig spesielt
  især hovedsakelig primært blott bare kun også dog jo nok vel visst kanskje trolig muligens antakelig sannsynligvis
  selvsagt selvfølgelig naturligvis faktisk egentlig virkelig generelt vanligvis normalt stort sett grunnleggende
  direkte indirekte respektive henholdsvis herunder deriblant inkludert bl.a stadig langt lenge lengre lenger lengst
  ja nei takk null en to tre fire fem seks sju syv åtte ni ti elleve tolv tjue tretti hundre tusen million millioner
  fremtiden fremtid framtida framtid framtiden dag dagens dager
  dessverre forholdsvis tilsvarende likeså likeledes følgende ovennevnte nevnte gjerne dels delvis samtidig
`;

const VERBS = `
  er var vært være værende bli blir ble blitt blive bør burde kan kunne kunnet må måtte måttet skal skulle vil ville villet
  får få fikk fått ha har hadde hatt gjør gjøre gjorde gjort gjøres går gå gikk gått kommer komme kom kommet
  ta tar tok tatt tas gi gir ga gav gitt gis se ser så sett ses sees si sier sa sagt sies
  sette setter satte satt settes stå står sto stod stått la lar lot latt legge legger la lagt legges
  ligge ligger lå ligget finne finner fant funnet finnes finst bruke bruker brukte brukt brukes
  føre fører førte ført føres dra drar dro dratt trekke trekker trakk trukket gjelde gjelder gjaldt
  bety betyr betydde betydd innebære innebærer innebar innebåret medføre medfører medførte medført
  inngå inngår inngikk inngått omfatte omfatter omfattet omfattes inneholde inneholder inneholdt bestå består bestod bestått
  basere baserer basert baserte baseres bygger bygge bygget bygges bygde
  handle handler handlet dreie dreier dreide synes syns virke virker virket forstå forstår forstås forstått forstod
  beskrive beskriver beskrev beskrevet beskrives presentere presenterer presentert presenteres presenterte
  kalle kaller kalt kalles kalte betegne betegner betegnet betegnes betrakte betrakter betraktet betraktes
  vise viser viste vist vises peke peker pekte pekt påpeke påpeker hevde hevder hevdet mene mener mente ment menes
  tenke tenker tenkt tenkte vite vet visste visst kjenne kjenner kjent tro tror trodde
  ønske ønsker ønsket trenge trenger trengte trengt trengs kreve krever krevde krevd kreves behøve behøver
  skape skaper skapte skapt skapes lage lager laget lages utvikle utvikler utviklet utvikles
  bidra bidrar bidro bidratt fremme fremmer fremmet fremmes styrke styrker styrket styrkes øke øker økte økt økes økende
  sikre sikrer sikret sikres hjelpe hjelper hjalp hjulpet støtter støttet støttes støttende
  undersøke undersøker undersøkt undersøkes undersøkte utforske utforsker utforsket utforskes
  studere studerer studerte studert studeres arbeide arbeider arbeidet arbeides jobbe jobber jobbet
  knytte knytter knyttet knyttes rette retter rettet rettes bringe bringer brakte brakt
  foregå foregår foregikk skje skjer skjedde skjedd oppstå oppstår oppstod starte starter startet begynne begynner
  holde holder holdt holdes følge følger fulgte fulgt følges delta deltar deltok deltatt
  leve lever levde levd velge velger valgte valgt velges prøve prøver prøvde prøvd
  dele deler delte delt deles heter hete leder ledes ledet utgjøre utgjør utgjorde utgjøres fungere fungerer
  bero beror avhenge avhenger forsøke forsøker forsøkte
  ivareta ivaretar ivaretas tilby tilbyr tilbys tilbudt
  foreligge foreligger forekomme forekommer utføre utfører utført utføres gjennomføre gjennomfører gjennomført gjennomføres
  vurdere vurderer vurdert vurderes analysere analyserer analysert analyseres diskutere diskuterer diskutert diskuteres
  drøfte drøfter drøftet drøftes belyse belyser belyst belyses publisere publisert publiseres
  inspirere inspirerer inspirert inspirerte utarbeide utarbeidet utarbeides fundert forankret
`;

/** Adjectives and adverbs that evaluate or measure, independent of topic. */
const QUALITIES = `
  god godt gode bra bedre best beste dårlig dårlige ny nytt nye nyere nyest nyeste gammel gammelt gamle eldre
  stor stort store større størst største høy høyt høye høyere høyest lav lavt lave lavere
  lang kort korte sterk sterkt sterke sterkere svak svake tett tettere bred bredt brede bredere dyp dypt dype dypere
  viktig viktige viktigere viktigst viktigste sentral sentralt sentrale betydelig betydelige vesentlig vesentlige
  ulik ulikt ulike forskjellig forskjellige lik likt like felles aktuell aktuelt aktuelle relevant relevante
  mulig mulige nødvendig nødvendige vanskelig vanskelige enkle lett lette klar klart klare tydelig tydelige
  stadige vanlig vanlige spesiell spesielle særskilt særskilte konkret konkrete generell generelle
  fremst fremste enorm enormt enorme omfattende avgjørende økt økte gitt gitte nevnt foreliggende
  særlig særlige åpen åpent åpne egnet kjent kjente ukjent ukjente interessant interessante spennende verdt
  kompleks komplekse komplisert kompliserte hovedsakelige grunnleggende dominerende bestemt bestemte
  grundig overordnet overordnede systematisk systematiske
  knapp knappe knappere utbredt internasjonalt dypt fundert atskilt
`;

/** Nouns and verbs of academic prose in general, independent of topic. */
const PROSE = `
  måte måten måter måtene form formen former grad graden del delen deler delene side siden sider sidene
  type typen typer typene slags antall antallet rekke rekken mengde gang gangen ganger gangene tid tiden tider
  år året årene åra måned måneder uke uker sted stedet steder ting tingen tingene punkt punktet
  grunn grunnen grunner grunnlag grunnlaget utgangspunkt utgangspunktet bakgrunn bakgrunnen
  hensikt hensikten formål formålet mål målet målene målsetting målsettingen sikte fokus fokuset
  begrep begrepet begreper begrepene tilnærming tilnærmingen tilnærminger definisjon definisjonen definisjoner
  perspektiv perspektivet perspektiver perspektivene rammeverk rammeverket aspekt aspektet aspekter
  forhold forholdet forholdene tilfelle tilfellet tilfeller betydning betydningen sammenheng sammenhengen sammenhenger
  kjerne kjernen sentrum sentrumet tillegg eksempel eksempelet eksempler resultat resultatet resultater resultatene
  artikkel artikkelen artikler kapittel kapittelet figur figuren tabell tabellen avsnitt avsnittet
  spørsmål spørsmålet spørsmålene tema temaet temaer emne emnet emner felt feltet område området områder områdene
  problemstilling problemstillinger problemstillingen behov behovet behovene mening meningen
  lys lyset rolle rollen roller rad grunn vei veien veier blikk ord ordet plan planet nivå nivået nivåer
  tross hjelp bruk bruken gruppe gruppen grupper gruppa oppdrag oppdraget
  hovedoppgave hovedoppgaven modell modellen modeller henblikk hensyn hensynet retning retningen
  mulighet muligheten muligheter mulighetene utfordring utfordringen utfordringer utfordringene
`;

/** Words of navigation and other parts around a page's content. */
const PAGE = `
  les lese lest last laste lenke lenker nettside nettsiden nettsider hjemmeside klikk meny søk kontakt epost e-post telefon
  januar februar mars april mai juni juli august september oktober november desember
  forskningsgruppe forskningsgruppen forskningsgruppens forskningsgrupper forskningsgruppene forskergruppe forskergruppen
  mandag tirsdag onsdag torsdag fredag lørdag søndag
  illustrasjon foto bilde bildet utlysning
  kr kroner mill mrd st meld frist fristen søknadsfrist deadline
  professor førsteamanuensis førstelektor stipendiat dr ph.d
  koordinator finansiert finansieres varighet prosjektperiode pågående avsluttede avsluttet planlagt planlagte
`;

export const OWN_STOP_WORDS = [PRONOUNS_AND_DETERMINERS, SMALL_WORDS, VERBS, QUALITIES, PROSE, PAGE].join(
  ' ',
);
