/**
 * Folded stems of words in labels of a project, by meaning: `^` matches the start of a word, `$` its end, others match
 * anywhere in it. Languages: nb, nn, en, sv, da, de, fi, nl, fr, es, it.
 */
export const STEMS = {
  /** A study, or a work about one; words that start with "project" are included. */
  project:
    'projekt prosjekt project ^projet ^proyecto ^progetto ^arbeit$ ^research ^recherche ^forskning ^forsking ^forschung ^onderzoek ^investigacion ' +
    '^ricerca ^tutkimu ^studi ^study ^etude ^estudio ^trabajo vorhaben',
  /** Theses, whose director is a supervisor. */
  thesis: '^thesis ^theses ^these$ ^tesi$ ^tesis$ avhandling afhandling dissert vaitosk proefschr ^doctorat',
  /** Words that rule out a field, whatever the other words are. */
  other:
    'budget budsj amount betrag belop belob summ montant import cuant valor ^value ^cost ^kost contact kontakt contatt ' +
    'ansprech yhteysh superv veiled vejled rettlei handled betreu begeleid ohjaa encadr ^tutor mitarb medarb medew ^grup ' +
    'group gruppe ryhma equipe ^rol$ ^roles$ ^rolle$ ^ruolo ^web ^url$ ^link$ ^links$ ^lenk ^internet public keyword schlag ' +
    'trefw avains ^mots$ palabr ^parol fagom fagfelt zuordn amnes discip abteil ^depart fakult facult fachb lehrst avdel ^langu ' +
    'sprach ^lieu ^luogo ^lugar ^countr ^pais$ ^pays$ ^land$ ^lander$ ethic etik ^rek$ ^isbn ^doi$ ^work ^arbeidsp ^arbetsp ' +
    '^arbejdsp ^arbeitsp ^teilpro ^delpro ^copi ^coi$ ^coinves ^coapp ^colead ^codir ^cores ^meds ^medan ^medea ^mitant ' +
    '^nest ^stellv ^deput ^vice ^former ^tidl ^tidig ^previous ^ehem ^ancien ^student ^aim ^result ^report ^descr ^besk ' +
    '^abstr',
  together: '^co$',
  members: 'member medlem mitglied ^jasen ^team teamet$',
  type: '^typ type$ typ$',
  status: '^status statut ^estado ^stato$ ^tila$ ^etat$',
  number:
    'nummer number numer ^nº$ ^n°$ ^n$ ^nr$ ^no$ ^nro ^id$ kode$ ^code codi ^cod$ kod$ kennz kennung zeichen referenc ' +
    'referan referenz referens ^riferim ^ref$ ^dnr$ diari tunnus tunniste koodi kenmerk expedi matric ^num$ ^identi ^arend ' +
    '^protoc ^cup$ projektnr projectnr prosjektnr sagsnr saksnr bevillingsnr dossiernr journalnr ^contract ^contrat ^agreem ' +
    '^conven ^paatos kontrakt avtal',
  grant: '^grant$ ^grants$ ^award$ ^awards$ ^ayuda ^bewillig',
  short:
    'acron akron ^kort ^kurz ^short ^court ^breve ^corto ^sigl abkurz forkort lyhen lyhyt afkort abbrev kurzel',
  title:
    'titel titl tittel titul titol ^titre ^nam ^naam ^navn ^nom$ ^nome$ ^nombre nimi$ otsikk ^intitu bezeich benamn denomin ' +
    'rubrik ^thema',
  period:
    'period zeitraum laufzeit dauer duur loptid lopetid lobetid tid$ ^tids ^kesto kausi aika$ ^aika tijd ^duree varighe ' +
    '^varer ^dura zeit$ ^zeit ^timef ^timel ^times ^time$ ^term$ ^termijn ^span$ ^runn ^lifet ^plazo ^vigen ^vuodet ^annees$ ' +
    '^anos$ ^anni$ ^years$ ^jahre$ ^dates$ ^fechas$ ^fecha$ ^data$ ^datum$ ^dato$ ^jaar$ ^jahr$ ^year$ ^ano$ ^annee$ ^anno$ ' +
    'ajanko ajanja ^calend ^valid ^langd ^lengd phase$ forlob ^lober$ ^genomfors$',
  start:
    '^start start$ oppst ^opst ^begin beginn$ ^began ^begyn ^debut ^inici ^inizi ^avvi ^alka ^alku ^aloit ^demar ^comien ' +
    '^aanv ^anfang ^lanc ^launch ^kick ^commen ^pabeg ^pabor ^gestart ^inled ^byrj',
  end:
    '^slut slut$ slutt$ avslut afslut ^end laufzeitende forderende ^fin$ ^fine$ ^finali ^finis ^eind ^paatt loppu ^lopet ' +
    '^conclu ^termin$ ^termine ^termino$ ^clot ^achev ^absch abschluss$ ^abges ^completed ^completion ^cierre ^udlob ^expir ' +
    '^scade ^afgerond ^afrond ^beeind ^closing ferdig',
  date: '^date$ datum$ dato$ paiva$ pvm$ startar$ slutar$ jahr$ vuosi$ jaar$',
  programme:
    'forderschw progra ^call$ ^bando ausschr utlys ^appel ^aap$ scheme ^regeling regeling$ forderlin forderform ohjelma ^opslag instrum ' +
    '^modali stodform stotteform bidragsform ^linea muoto massnahme mechan ^haku$',
  funder:
    'finan rahoit ^forder ^dritt zuwend mittelg mittelh geldge geldsc ^fund funder funding ^spons stott ^stod stod$ ^stonad ' +
    'subsid ^subven bevilg bevill bevilj ^donor ^donat ^baill ^souti ^soute ^support ^sosteg ^sosten ^apoyo ^apura ^tuki ' +
    'loyv tilsk ^tilde bekost eroga giver$ givar$ givare$ givere$ gjevar$ gjevarar$ yder$ ydere$ geber$ gever$ ^grantor ' +
    '^mecen ^awarding ^granting conced convocan committen comandit oppdragsg uppdragsg opdragsg opdrachtg auftragg ^toimeks ' +
    'steun ^myon ^tilaaj sovven unterst ^fond$ ^fonds$ ^fonde$ ^backed possib mogelijk ermoglicht',
  partners:
    'partn parten partij samarb samver ^colab ^collab cooper kooper yhteis kumppan consor konsor ^soci osapuol osatot ' +
    'toteuttajat$ asocia parter$ samenw ^mukana zusammena projektbeteil',
  /** Participants, who may be persons or organisations. */
  participants:
    '^partic ^partec deltag deltak osallis beteil mitwirk medverk medvirk invol betrokk impliq ^deelnem',
  leader:
    'leder$ lederen$ leders$ leiar$ leiars$ ledare$ ledelse ledning leiing leiter leitung leider$ leiding ansvarl ansvari ' +
    'verantw ^vastuu johtaj johtav vetaj ^investigat ^investigad ^respons ^resp$ ^porteu ^pilote ^direct ^dirett ^direz ' +
    '^dirig ^direcc ^chef$ ^sjef ^pi$ ^pis$ ^ip$ ^lead$ ^leader ^head$ ^manager gesuchst antragst soker$ sokjar$ sokande ' +
    'ansoger ^applicant aanvrag ^trekker ^referente ^requer ^bearbeiter bearbeitung$ ^sprecher paallik paatutk ' +
    'tutkija ^researcher forskar$ forskare$ forsker$ ^scientist ^ricercator ^chercheu ^onderzoeker ^person',
  coordinator:
    'koordin coordin coordon ^verts ^vaerts vardinst varduniv vardorg vardlaro ^host ^hemvist eier$ eigar$ ejer$ agare$ ' +
    'eigena ^hakija ^owner penvo ^capofi ^feder konsortialf hallinn toteuttaja$ ^isanta gastinst gasthoch gastuniv ^onthaal ' +
    '^accueil ^ospit ^medelsf ^huvudm ^grantee ^awardee ausfuhr durchfuhr ^utfor ^udfor uitvo ^ejecu ^execu ^realiz ^lider ' +
    'ledende ^leading ^prime$ ^recipient ^administ forvalt ^gestion ^anslagsf ^bidragsf ^managing ^performing ^implement ' +
    '^attuat ^proponent ^solicit suoritusp modtag gradsg benefici',
  several:
    'institutioner$ ^institutions$ ^institusjone ^institutionen$ organisationen$ ^organisations$ ^organizations$ ' +
    '^instituciones$ ^istituzioni$ ^atenei$ ^entidades$ ^enti$ ^parter$',
  host: 'universi organisa organiza ^labora statte$',
  body:
    'institu istitu organi universi larosat hogsk hogesch hochsc ^etablis ^ente$ ^enti$ ^entid ^entit ^centro ^centre ^center ' +
    '^labora ^unite ^unidad yliopis instans ^body ^bodies ^agen ^ateneo ^atenei einricht ^stelle ^tahot ^taho$ ^empres ' +
    'instell organ$ organe$ ^struct ^soggett ^part$ quelle kjelde kilde kalla$ kallor$ ^sourc ^fuent ^fonte ^fonti bron$ ' +
    'lahde lahteet ^provider statte$ ^house$ myndig',
} as const;
/** Starts of words that only qualify other words. */
export const QUALIFIERS =
  'extern ekstern ulko intern nation nasjon nazion ovri andr other weit autre altr otr main princip hoved huvud haupt hoofd industr academ akadem ' +
  'scien cientif wissen vitensk vitskap videnskab vetensk wetensch tietee kansain kotim muut muu local overall key full total offici estim planlag planer planned gepl ' +
  'forvent forvant venta expect verwacht berakn voraus prevu previs effekt effectiv activ aktiv related current fagleg faglig fachl primar primaer engelsk english norsk svensk dansk deutsch ' +
  'okonom ekonom economi praxis praktijk national overig ander tecnic techni associat affiliat complet long todell gjennomf gennemf genomf gemaakt made ' +
  'olev suunnit mukai viralli svolg attivit jointly partly partially generously gesamt primary operat';
