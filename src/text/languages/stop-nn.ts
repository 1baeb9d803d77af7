/** Nynorsk words that say little about a text's topics, by kind, in all forms. */

const PRONOUNS_AND_DETERMINERS = `
  eg meg min mitt mi mine du deg din ditt di dine han ham hans ho henne hennar den det dens vi me oss vår vårt våre
  de dykk dykkar dokker dei deim deira sin sitt si sine seg sjølv sjølve ein eit ei éin ett eitt eine einaste
  denne dette desse hin slik slikt slike sånn sånt sånne same
  kven kva kva kvar kvart kvarandre kvifor korleis korvidt korfor kor når kvarhelst kvarav
  nokon noko noka nokre somme somt ingen inga inkje ingenting einkvan alle alt all alta begge båe mange fleire flest
  fleste få færre anna annan andre annleis andres mykje meir mest lite lita liten små mindre minst nok heilt heile heil
  halv halvt halve både anten eigen eige eiga eigne enkelt enkelte viss visst visse ymse øvrige resten
`;

const SMALL_WORDS = `
  i på til frå av for med om ved hjå hos mot mellom under over etter før gjennom utan innan innanfor utanfor blant
  langs rundt ikring omkring ifølgje overfor ovanfor nedanfor framfor bak imellom inntil utover innover oppover
  trass pga dvs mtp osb osv mfl bla ev ca jf nr kl mm såkalla via per kontra versus angåande vedrørande samt på tvers tvers
  og eller men så at som då når om viss dersom fordi sidan ettersom medan mens enn likevel altså dermed
  difor derfor derimot imidlertid vidare dessutan nemleg elles verken korkje likesom
  å ikkje aldri alltid ofte sjeldan snart straks no nyleg allereie enno framleis
  igjen først sist til slutt neste førre tidlegare seinare seint siste fyrst fyrste første andre tredje
  her der hit dit dit inn ut opp ned bort fram tilbake borte ute inne oppe nede saman i saman tvert
  snarare heller helst nesten omtrent kring minst svært veldig ganske særleg særs spesielt hovudsakleg primært
  berre også òg dog jo nok vel kanskje truleg moglegvis sannsynlegvis sjølvsagt naturlegvis faktisk eigentleg verkeleg
  generelt vanlegvis normalt grunnleggjande direkte indirekte høvesvis mellom anna herunder inkludert stadig langt
  lenge lenger lengst ja nei takk null to tre fire fem seks sju åtte ni ti elleve tolv tjue tretti hundre tusen million
  framtid framtida dag dagens dagar dessverre tilsvarande likeins følgjande nemnde gjerne dels delvis samstundes samtidig
`;

const VERBS = `
  er var vore vere vera blir bli vart verta verte verd blei blitt vorte vorten bør burde kan kunne kunna må måtte skal skulle vil ville
  får få fekk fått har ha hadde hatt gjer gjere gjera gjorde gjort går gå gjekk gått kjem kome koma kom komme kjem
  tek tar ta tok teke tatt gir gjev gi gje gav gitt gjeve ser sjå sjåast såg sett seier seie sa sagt
  set sette setje sett står stå stod stått let lèt late la legg legge leggje lagt ligg ligge liggje låg
  finn finne fann funne finst fanst bruker brukar bruke bruka brukte brukt nyttar nytte nytta
  fører føre føra ført dreg dra drog trekkjer gjeld gjelde galdt tyder tyde inneber innebere innebar
  medfører inngår inngå omfattar omfatta omfatte inneheld innehalde består bestå bestod
  baserer basere basert byggjer bygger byggje bygge bygde handlar handla handle dreier synest verkar verka
  forstår forstå forstått skildrar skildra beskriv beskrive presenterer presentert kallar kalla kalle
  viser vise viste vist syner syne synt peikar peika hevdar hevda meiner meine meinte tenkjer tenkje
  veit vite visste kjenner kjent trur tru ønskjer ønske ønskte treng trenge trong krev krevje kravde
  skaper skape skapte skapt skapar lagar lage laga utviklar utvikle utvikla bidreg bidra bidrog medverkar
  fremjar fremje fremja fremjer styrkjer styrke styrkje styrkte aukar auke auka sikrar sikre sikra hjelper hjelpe hjelpt
  støttar støtta undersøkjer undersøke undersøkt utforskar utforske utforska studerer studere studert
  arbeider arbeide arbeidde jobbar jobbe jobba knyter knytte knyt rettar retta skjer skje skjedde
  startar starte starta byrjar byrja held halde heldt følgjer følgje følgde deltek delta deltok lever leve levde levd
  vel velje valde prøver prøve prøvde deler dele delte delt heiter heite hete leier utgjer utgjere fungerer
  varetek ivaretek tilbyr tilby utfører gjennomfører gjennomføre gjennomført vurderer vurdere analyserer analysere
  diskuterer diskutere drøftar drøfte belyser publisert inspirert utarbeidd forankra fundert
`;

const QUALITIES = `
  god godt gode bra betre best beste dårleg dårlege ny nytt nye nyare nyaste gammal gammalt gamle eldre
  stor stort store større størst største høg høgt høge høgare låg lågt låge lang kort korte sterk sterkt sterke
  sterkare svak svake tett brei breitt breie djup djupt djupe viktig viktige viktigare viktigast viktigaste
  sentral sentralt sentrale vesentleg vesentlege ulik ulikt ulike forskjellig forskjellige lik likt like felles
  aktuell aktuelle relevant relevante mogleg moglege nødvendig nødvendige vanskeleg vanskelege enkle lett lette
  klar klart klare tydeleg tydelege vanleg vanlege spesiell spesielle særskild særskilde konkret konkrete generell
  fremst fremste enorm omfattande avgjerande gitt gitte nemnt kjend kjende kjent ukjent interessant interessante
  særleg særlege open ope opne kompleks komplekse samansett samansette grundig overordna systematisk
`;

const PROSE = `
  måte måten måtar måtane form forma former formene grad graden del delen delar delane side sida sider sidene
  type typen typar slags tal talet rekkje rekke mengd gong gongen gonger gongene tid tida tider
  år året åra månad månader veke veker stad staden stader ting tingen tinga punkt punktet grunn grunnen grunnar
  grunnlag grunnlaget utgangspunkt utgangspunktet bakgrunn bakgrunnen føremål føremålet formål hensikt hensikta
  mål målet måla sikte fokus fokuset omgrep omgrepet omgrepa tilnærming tilnærminga tilnærmingar definisjon definisjonen
  perspektiv perspektivet perspektiva rammeverk rammeverket aspekt høve høvet tilhøve tilhøvet tilhøva tilfelle
  samanheng samanhengen samanhengar kjerne kjernen sentrum tillegg døme dømet døma eksempel resultat resultatet resultata
  artikkel artikkelen artiklar kapittel kapittelet figur tabell avsnitt spørsmål spørsmålet spørsmåla tema temaet emne emna
  felt feltet område området områda problemstilling problemstillingar behov behovet behova meining meininga
  lys lyset rolle rolla roller råd grunn veg vegen vegar blikk ord ordet plan planet nivå nivået
  hjelp bruk bruken gruppe gruppa grupper oppdrag oppdraget modell modellen modellar omsyn retning retninga
  høve moglegheit moglegheita moglegheiter utfordring utfordringa utfordringar
`;

const PAGE = `
  les lese last laste lenkje lenkjer lenke nettside nettsida nettsider heimeside klikk meny søk kontakt epost e-post telefon
  januar februar mars april mai juni juli august september oktober november desember
  forskingsgruppe forskingsgruppa forskingsgrupper forskingsgruppene forskargruppe forskargruppa
  måndag tysdag onsdag torsdag fredag laurdag sundag søndag
  kr kroner mill mrd st meld frist fristen søknadsfrist deadline
  illustrasjon foto bilete biletet utlysing professor førsteamanuensis førstelektor stipendiat dr ph.d
  koordinator finansiert varigheit pågåande avslutta planlagd planlagde
`;

export const OWN_STOP_WORDS = [PRONOUNS_AND_DETERMINERS, SMALL_WORDS, VERBS, QUALITIES, PROSE, PAGE].join(
  ' ',
);
