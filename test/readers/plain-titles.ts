/** Titles that contain words, years, names and punctuation of facts: nothing but the title may be read. */
export const plainTitles: string[] = `
Kriminalomsorgen, Kirken og konflikten
Anna, Hanna og Johanna
Kari Nordmann, Norge og verden
Oslo, Norge
Fra Fridtjof Nansen til Thor Heyerdahl
Universitetet i Oslo 1811–2011
Universitetet i Oslo, Blindern og studentene
Helse, miljø og sikkerhet
NTNU og byen
Bergen kommune og rusomsorgen
Læring, ledelse, lek (og litt til)
Den norske kirke, staten og folket
Arbeid, helse, velferd – NAV i endring
Språk, makt og identitet: samisk i skolen (1850–1950)
Barn av regnbuen. En studie av oppvekst
Statlig styring. Lokalt selvstyre
Velferd. Omsorg. Rettferd
Kvinner i krig – Nora Gulbrandsen og porselenet
Roald Amundsen – Sydpolen 1911
Knut Hamsun – Sult
PhD-utdanning i Norden
Doktorgradsstipendiaters arbeidsvilkår
Pilotprosjekter i offentlig sektor
Masteroppgaven som læringsarena
Bøker og bokhandlere i Trondheim
Støtte til familier med barn
Støtte fra besteforeldre
I samarbeid med naturen
I samarbeid med Gud: misjon og makt
Finansiert av folket: om crowdfunding
Ledet av lyset
Leder: en utdøende rase?
Start: om barns første skoledag
Slutt på tvang?
Periode og pause
Status: ukjent
Type: om typografi
Prosjektet om prosjektene
Prosjekt Norge
Avsluttet kapittel: psykiatriske sykehus i endring
Pågående forhandlinger: kjønn og makt
Kommende generasjoner
Tidligere barnehjemsbarn
Open: access and its enemies
Completed lives and assisted dying
Ongoing colonialism
Future Making in Practice
Director or dictator? Leadership in cinema
Coordinator or carer: nurses in the community
Head, heart and hand
Manager, worker, robot
Host cities: the Olympics 1896–2020
Institution: a genealogy
University: a people's history
School of Life
The College, the City and the Classroom
Council housing in Britain, 1919-1980
The Research Council and the Regions
European Union: a project in crisis
The European Commission, the Council and the Parliament
Funding: who gets what?
Grant and Lee: generals at war
Award-winning schools
Trust and Foundation
Power, Trust, Foundation
Mapping the Human: DNA, race and nation
HIV: testing and trust
AIDS – a cultural history
GDPR in Practice
IKEA: a Swedish myth
BRICS: New Powers in World Politics
FRONTEX – Border Control in Practice
UNICEF: Children and the Politics of Aid in Africa
TIMSS – What the Numbers Hide in Nordic Schools
WHO: rules the world?
YouTube: en ny offentlighet
TikTok – ungdom og kropp
McLuhan: Media and Modernity in Canada
LinkedIn – Networking and the Self in the Digital Age
iPad: læring i bevegelse
eHelse – muligheter og hindringer
DigiTech and the Classroom
SMS, MMS og chat
Alfa: om bokstaver
MOR: en studie av morskap
KRIG: Barns tegninger fra Ukraina
NATO – en allianse i endring
EU: Norge på utsiden
Quality of Life (QoL) in Older Adults
Artificial Intelligence (AI)
New Public Management (NPM) i norske sykehus
Universell utforming (UU)
Mindfulness Based Stress Reduction (MBSR): en oversikt
Marie Curie: Science and Gender
Marie Curie, Lise Meitner and the Nobel Prize
Erasmus and the Praise of Folly
Erasmus, Luther and the Will
Horizon and Horror in Landscape Painting
Cost, Care and Conscience
Nordplus eller minus?
Fra 2010 til 2020: et tiår med PISA
2020: året som forandret alt
2015–2020: The refugee crisis
1968: myth and memory
Oslo 2020–2024
Budsjett 2020–2024
Stortingsvalget 2017–2021
Strategi 2021–2025
Norge 2014–2019
Kommunereformen 2014–2020
Koronaåret 2020–2021
The Syrian War, 2011–2020
London 2012–2016: Olympic legacies
Berlin, Alexanderplatz
Freud, Jung, Adler
Marx & Engels
Simone Weil, Edith Stein, Hannah Arendt
Thomas Mann: Der Zauberberg
Max Weber – Wissenschaft als Beruf
Bertolt Brecht und das Theater
Goethe in Weimar (1775–1832)
Die Universität Wien und der Nationalsozialismus
Leitung, Macht, Vertrauen
Träger der Hoffnung
Partner auf Augenhöhe
Förderung begabter Kinder
Gefördert von der Natur
Gemeinde Wien: Sozialer Wohnbau
Projekt Europa
Laufzeit und Lebenszeit
Beginn: Über erste Sätze
Dissertation und dann? Wege nach der Promotion
Sverige, Finland och Nato
Ledare: om chefskap i skolan
Skolverket och läroplanen
Stockholms stad och förorten
Kommunen, skolan, eleven
Uppsala universitet 1477–2027
Selma Lagerlöf, Nobelpriset 1909
August Strindberg – Fröken Julie
Institutionen: om ensamhet
Danmarks Radio og folkeoplysning
Søren Kierkegaard: Enten – Eller
København, Kiel, Königsberg
Region Hovedstaden og sygehusene
Kunsten at lede: Rektorer i gymnasiet
Projektleder i egen familie
Gift med arbejdet
Le Corbusier et la ville
Université, marché, État
Partenaires ou adversaires ?
Victor Hugo, 1802-1885
Projet urbain et mémoire
La Poste : une histoire
Directeur d'école : un métier en tension
De Universiteit van Amsterdam in oorlogstijd
Spinoza: denker in ballingschap
Partner en ouder
Leider of volger
Gemeente en gezin
Suomi, Ruotsi ja hyvinvointivaltio
Jean Sibelius ja kansakunta
Helsingin yliopisto 1640–2020
Johtaja ja johdettava
Trygghet – hva er det? Prof. Higgins og språket
Dr. Jekyll og Mr. Hyde: dobbeltgjengeren
Dr. Strangelove and the Cold War
Professor Calculus: Science in Comics
Mrs Dalloway, London and the Great War
Mr Gandhi in South Africa
Sister Outsider: Audre Lorde
Herr Keuner und die Ethik
Made in Norway, made by Norwegians
Written by Women
Seen by Anna Freud
Malt av Edvard Munch
Musikk av Edvard Grieg
Bok av Jo Nesbø
Led by Donkeys
Family, State, University
City, University
Hospital, Home
Life, Oslo
Trøndelag, Innlandet
Arbeid og inkludering, SFO
Lek og læring, SFO
Klima, FN
Art, MoMA
Makt og avmakt, LO
Samtaler med Kari, Ola og Per
Tolv kvinner, tolv liv
Syv søstre, Helgeland
Fem byer; fem skoler
A; B; C
Makt | Motstand | Mot
Sted – Tid – Rom
Kropp/Sjel
Norge i dag. Pågående debatter
Liv og død (en pilotstudie)
Å være eller ikke være (Shakespeare)
Livet (1)
Skole og hjem (del 2)
Tale og taushet (red.)
Krig og fred (roman)
Fremtiden (Europa)
Omsorg (Oslo)
Reiser (Bergen, Oslo og Tromsø)
Møter (Kari og Ola)
Stemmer (Anna Berg)
Kirkens Nødhjelp i Sudan
Redd Barna: en historie
Røde Kors, staten og krigen
Statoil i Angola
Telenor, Equinor og staten
Hospitals Led by Catholic Nuns
Schools run by parents: a comparative study
Skoler drevet av foreldre
Universiteter styrt av staten
Med støtte fra folket: revolusjon og reaksjon
Med bidrag fra lesere: avisen som felleskap
Theatre Supported by the Crown, 1660–1737
Museums Hosted by Universities
In Association with Nature
Gemeinsam mit Kindern forschen
Sammen med Brukerne
Together with Refugees: Volunteers in Athens
Care in Common: A Collaboration with Patients
Art and Science: A Partnership between Equals
Kunst og vitenskap: et samarbeid mellom Freud og Dalí
Democracy is a European Project
Europe is a project about peace
Freedom is a Project that Never Ends
Skolen er et prosjekt som aldri tar slutt
The Project Europe
Das Projekt Moderne
Le projet Manhattan et la science
Hannah Arendt, «Vita activa» og arbeidets grenser
Karen Blixen, «Babettes gæstebud» (1958)
Virginia Woolf, ‘Orlando’, 1928–2018
ERC Starting Grants and the Careers of Women
Erasmus Network: Students without Borders
NTNU | Byen og universitetet
REGIONER | Rom og makt
Helse, Nord, Ledelse
Student: identitet og læring i høyere utdanning
Ledning: energi och infrastruktur
Ledelse: makt og ansvar i skolen
Onderzoek: methoden en praktijk
Leiter: Aufstieg und Fall
Partner*innen: Beziehungen im Wandel
Tid/Rum: minne og glemsel
Start/Stopp: utviklingsprosjekter i kommunene
Vestfold og Telemark – sammenslåing og splittelse
Skolen under ledelse av nye eiere
Under the Direction of Women: Theatre in London
Sous la direction des femmes : théâtres parisiens
With Funding from Debt
Avec le financement de la dette publique
Land styrt av kongen, folk drevet av nød
Kvinner i krig, ledet av håp
Finansiert av gjeld, drevet av håp
Tro, hop og kjærleik, drive av frivillige
Kirken – eid av folket
Music and Migration. A Study of Fado
Nord og sør, øst og vest – Oslo 1900–2000
Vår mann i Moskva: Gunnar Sønsteby, Arne Treholt og etterretningen
Frihetens pris. Nelson Mandela og Sør-Afrika
Frihetens pris – Nelson Mandela
Mødre og døtre, Sigrid Undset
Grenzen – Neue Wege, Alte Mauern
Uutta metsää, johtajana luonto
Geographies of Hope (Oslo, Bergen, Tromsø)
Museet, skolen og kommunen
Skolens museet
Bergenhus festning: museet og byen
«Makt», «motstand» og «Mot»
Meld. St. 18 og skolens rom
NHO, Norges forskningsråd og hverdagens språk
Makt og minne. Stavanger kommune i krise
Makt og minne. Folketrygdfondet i stat og marked
Omsorg i endring (EU)
Virtuelle rom (VR)
Tro og tvil (Erasmus)
Makt og motstand – VR
The Theatre Funded by the State
OECD/WTO: Trade and Work in Practice and Theory
COVID-19 – Work and Welfare for Young Adults
NTNU, 2015–2020
Velferd og arbeid fra 2017 til 2022
Revolusjonen i Tunisia (2010–2011)
Omsorg (J. R. R. Tolkien, 2019)
Makt og språk – Ole Bull og W. E. B. Du Bois
Omsorg etter Sigrid Undset, J. R. R. Tolkien og Kari Nordby
`
  .trim()
  .split('\n');
