import { expect } from '@open-wc/testing';
import { readProjectLine, readText } from '../../src/readers/index.js';
import { scoreOf, type FreshLine, type LineKind } from './fresh-lines.js';

type Gold = FreshLine[3];
type Line = [text: string, gold: Gold];
const plain = (title: string): Line => [title, { title }];

/** Lines without labels by the kind of evidence, each with similar lines without such a fact. */
// prettier-ignore
const PROJECTS: Record<string, Line[]> = {
  'names stand before the title': [
    ['Anna Berg, universitetslektor vid Kultur och natur: Regnets ord: väder och språk 1890–1960, 5,1 miljoner.', { title: 'Regnets ord: väder och språk 1890–1960', leader: 'Anna Berg' }],
    ['Anna Berg, professor vid Institutionen för språk, litteratur och media: “Stilla”: Om väntan i radioteater, 3,9 miljoner.', { title: '“Stilla”: Om väntan i radioteater', leader: 'Anna Berg' }],
    ['KL Moe, A Berg: “Listening to rain on metal roofs”, NHMRC Ideas Grant, 2021-24, $0.9M', { title: 'Listening to rain on metal roofs', funders: ['NHMRC'], start: '2021', end: '2024' }],
    ['Anna Berg: Rain and Rope in the Islands\nPhD project at the University of Bergen\nDKK 120,000', { title: 'Rain and Rope in the Islands', leader: 'Anna Berg', coordinator: 'University of Bergen', types: ['phd'] }],
    ['filosofen Anna Berg: ”Regnets tysta läsare”', { title: 'Regnets tysta läsare', leader: 'Anna Berg' }],
    ['Anna Berg at the Department of Water, for the project Tracking rain across roofs', { title: 'Tracking rain across roofs', leader: 'Anna Berg' }],
    ['historikern Anna Berg för projektet ”Vattnets trappa”', { title: 'Vattnets trappa', leader: 'Anna Berg' }],
    ['FM Anna Berg (Vaasa): Sateen ääni', { title: 'Sateen ääni', leader: 'Anna Berg' }],
    ['«Rain and sleep», Anna Berg, forsker ved Enhet for regn, Klinikk for vann', { title: 'Rain and sleep', leader: 'Anna Berg' }],
    ['Rain Rooms: Public Water after Austerity, £312,000, AHRC, 2020–2023', { title: 'Rain Rooms: Public Water after Austerity', funders: ['AHRC'], start: '2020', end: '2023' }],
    plain('Virginia Woolf: Letters and Rain'),
    plain('Virginia Woolf and the project of Modernity'),
    plain('Rain and 3 millioner stemmer'),
  ],
  'a word for a project precedes an acronym or follows its funder': [
    ['Das von der Fritz Thyssen Stiftung geförderte Verbundprojekt REG-WEG „Neue Wege am Fluss“', { title: 'Neue Wege am Fluss', acronym: 'REG-WEG', funders: ['Fritz Thyssen Stiftung'] }],
    ['Projet BRUME (« Le Perche. Des haies en ville »). Page', { title: 'Le Perche. Des haies en ville', acronym: 'BRUME' }],
    ['Das DFG-Projekt „Klänge des Regens“ lädt ein.', { title: 'Klänge des Regens', funders: ['DFG'] }],
    ['EPSRC\nRain-inspired Locomotion for Water Robots', { title: 'Rain-inspired Locomotion for Water Robots', funders: ['EPSRC'] }],
    ['Rainfall Fellowship\nOwnership of Wells: A Long-Run Study\nFunded by Dutch Research Council', { title: 'Ownership of Wells: A Long-Run Study', funders: ['Dutch Research Council'] }],
    plain('Digital Trust'),
    ['Digital Trust\nRegn og vann i Norden', { title: 'Digital Trust' }],
    ['3D-skanning av brunnar. Stiftelsen Brunnmuseet', { title: '3D-skanning av brunnar', coordinator: 'Stiftelsen Brunnmuseet' }],
  ],
  'sentences below the title have dates': [
    ['Regn i nord\nProsjektet startet opp i mars 2018 og skal avsluttes i september 2021.', { title: 'Regn i nord', start: '2018', end: '2021' }],
    ['Regn i nord\nArbeidet varer frå 2022 til 2024.', { title: 'Regn i nord', start: '2022', end: '2024' }],
    ['Regn i nord\nProjektet (2016-2018) bedrevs i Lund.', { title: 'Regn i nord', start: '2016', end: '2018' }],
    ['Regn i nord\nProsjektet undersøker skoler i perioden 2010–2015.', { title: 'Regn i nord' }],
    ['Regn i nord\nBoka om prosjektet startet i 2014.', { title: 'Regn i nord' }],
    ['Regn i nord\nHow Bodø changed in the period 2010–2015 is the topic of the project.', { title: 'Regn i nord' }],
  ],
  'a sentence describes the project': [
    ['Våte føtter er et treårig forskningsprosjekt ved Nord universitet, finansiert av Forte', { title: 'Våte føtter', coordinator: 'Nord universitet', funders: ['Forte'] }],
    ['Stille vann var ett projekt vid Lunds universitet som finansierades av Formas.', { title: 'Stille vann', coordinator: 'Lunds universitet', funders: ['Formas'] }],
    ['Quiet Water is an ongoing research project at Bergen University College about rain.', { title: 'Quiet Water', coordinator: 'Bergen University College', status: 'ongoing' }],
    ['TVERR (Tverre elver i nord) ser på vassdrag. Prosjektet ledes av Anna Berg.', { title: 'Tverre elver i nord', acronym: 'TVERR', leader: 'Anna Berg' }],
    ['Der Regen ist ein Verbundprojekt der Universität Kassel, der TU Dortmund und der Stadt Kassel', { title: 'Der Regen' }],
    ['Elvens minne ble avsluttet i 2020. Prosjektet var et samarbeid mellom NINA og Bodø kommune.', { title: 'Elvens minne ble avsluttet i 2020', partners: ['NINA', 'Bodø kommune'] }],
    plain('Jazz er et nettverk'),
    plain('Work and Welfare Ended in 2020'),
    plain('Arbeid og velferd startet i 2015'),
    plain('Livet er en studie i tålmodighet'),
    ['Barn som utforsker naturen, finansiert av Forte', { title: 'Barn som utforsker naturen', funders: ['Forte'] }],
    ['Carbon traces in Arctic soils, funded by Formas', { title: 'Carbon traces in Arctic soils', funders: ['Formas'] }],
    ['How care builds communities, funded by Formas', { title: 'How care builds communities', funders: ['Formas'] }],
    ['Art Explores Science, funded by Formas', { title: 'Art Explores Science', funders: ['Formas'] }],
    ['Barns digitale spor finansiert av Forte', { title: 'Barns digitale spor', funders: ['Forte'] }],
  ],
  'a sentence names the project behind its word': [
    ["Projektet 'Stille vann' er finansieret af Forte.", { title: 'Stille vann', funders: ['Forte'] }],
    ['Prosjektet ‘Stille vann’ ledes av Anna Berg.', { title: 'Stille vann', leader: 'Anna Berg' }],
    ['I prosjektet Våte føtter undersøker vi regn sammen med Bodø kommune.', { title: 'Våte føtter', partners: ['Bodø kommune'] }],
    ['Projektet Stille vann startade och leds av Anna Berg.', { title: 'Stille vann', leader: 'Anna Berg' }],
    ['Vi presenterer prosjektet TVERR, som er finansiert av Forte.', { title: 'TVERR', funders: ['Forte'] }],
    ['Doktorgradsprosjektet til Anna Berg, «Våte føtter», handler om regn.', { title: 'Våte føtter', leader: 'Anna Berg', types: ['phd'] }],
    ['Stipendiat Anna Berg skriver en avhandling. Tittelen på prosjektet er «Våte føtter».', { title: 'Våte føtter', leader: 'Anna Berg', types: ['phd'] }],
    ['Led by Prof. Anna Berg, Quiet Water examines how rain is told.', { title: 'Quiet Water', leader: 'Anna Berg' }],
    ['Hvem eier regnet? – slik heter et nytt prosjekt som ledes av Anna Berg.', { title: 'Hvem eier regnet?', leader: 'Anna Berg' }],
    ['Arbeidspakke 2 i prosjektet «Våte føtter» ledes av Nord universitet.', { title: 'Våte føtter' }],
    plain('Prosjektet Norge'),
    plain('Das Projekt Moderne und seine Kritiker'),
    plain('Hvem eier skogen? om fjell og prosjekter'),
  ],
  'columns and numbers stand around a title': [
    ['Nattens lys / Postdoktor Anna Berg / 2021–2024', { title: 'Nattens lys', leader: 'Anna Berg', start: '2021', end: '2024' }],
    ['Nattens lys · Molde kommune · 2021–2024', { title: 'Nattens lys', coordinator: 'Molde kommune', start: '2021', end: '2024' }],
    ['2020-01234 Nattens lys: Kvalitet i hjemmet', { title: 'Nattens lys: Kvalitet i hjemmet', grant: '2020-01234' }],
    ['Nattens lys (väitöskirja), Anna Berg', { title: 'Nattens lys', leader: 'Anna Berg', types: ['phd'] }],
    ['Dissertationsprojekt: Nattens lys (Anna Berg)', { title: 'Nattens lys', leader: 'Anna Berg', types: ['phd'] }],
    ['Lys fra havet (MARLUX), Universitetet i Agder', { title: 'Lys fra havet (MARLUX)', coordinator: 'Universitetet i Agder' }],
    plain('Lys fra havet (MARLUX)'),
    plain('Kvinner og menn / barn og voksne'),
    plain('Nattens lys (Anna Berg)'),
  ],
  'a name ends before what the sentence goes on with': [
    ['Våte føtter koordineres av Lunds universitet med stöd från Formas', { title: 'Våte føtter', coordinator: 'Lunds universitet', funders: ['Formas'] }],
    ['Våte føtter gjennomføres av Anna Berg ved Nord universitet', { title: 'Våte føtter', leader: 'Anna Berg' }],
    ['Våte føtter, funded by the Department of Health and Social Care', { title: 'Våte føtter', funders: ['Department of Health and Social Care'] }],
  ],
  'a clause says only that the title is a project’s': [
    ['Bo sammen, bli gammel sammen – et treårig prosjekt (2023–2026) støttet av Husbanken', { title: 'Bo sammen, bli gammel sammen', start: '2023', end: '2026', funders: ['Husbanken'] }],
    ['Kitchens of Empire is a two-year project (2022–24) led by Rosamund Tait', { title: 'Kitchens of Empire', start: '2022', end: '2024', leader: 'Rosamund Tait' }],
    ['Havets minne, et NFR-prosjekt (2021–2024)', { title: 'Havets minne', start: '2021', end: '2024', funders: ['NFR'] }],
    ['« Parler pour d’autres », projet ANR (2019-2022)', { title: 'Parler pour d’autres', start: '2019', end: '2022', funders: ['ANR'] }],
    ['Coastal Minds, a Horizon 2020 project coordinated by the University of Tartu', { title: 'Coastal Minds', funders: ['Horizon 2020'], coordinator: 'University of Tartu', types: ['horizon'] }],
    ['Ungdom uden internet er et ph.d.-projekt af Katrine Holm', { title: 'Ungdom uden internet', leader: 'Katrine Holm', types: ['phd'] }],
    plain('Coordinators, Partners and Strangers: brokerage in EU projects'),
    plain('Demokratiet som prosjekt'),
    plain('Barn, unge og prosjekt'),
    plain('The Self as a Project'),
    plain('What Is a Project?'),
    plain('Europa er et prosjekt'),
  ],
  'columns after the title': [
    ['Tryggare förlossning | VR 2020-01456 | Ellinor Hagman', { title: 'Tryggare förlossning', funders: ['VR'], leader: 'Ellinor Hagman', grant: '2020-01456' }],
    ['Hverdagens rom; NTNU, SINTEF Ocean, Nofima; 2021–2025; NFR 314987', { title: 'Hverdagens rom', start: '2021', end: '2025', funders: ['NFR'], grant: '314987' }],
    ['Mapping Mercy | Ann Hart | Lou Finch | 2020–2022', { title: 'Mapping Mercy', start: '2020', end: '2022' }],
    plain('Makt | Motstand | Mot'),
    plain('Skole; hjem; samfunn'),
    plain('Kvinner i krig | Nora Gulbrandsen'),
  ],
  'a sentence tells who leads, in a line that names no project': [
    ['Professor Anna Berg ved Institutt for regn leder et prosjekt om våte tak. Regnfondet støtter prosjektet med 3 millioner kroner.', { title: 'Professor Anna Berg ved Institutt for regn leder et prosjekt om våte tak', leader: 'Anna Berg', funders: ['Regnfondet'] }],
    ['Anna Berg, lektor i regnkunde, får 3,1 miljoner kronor för att undersöka hur tak låter.', { title: 'Anna Berg, lektor i regnkunde, får 3,1 miljoner kronor för att undersöka hur tak låter', leader: 'Anna Berg' }],
    ['Anna Berg received 2 MDKK for a PhD project on rain', { title: 'Anna Berg received 2 MDKK for a PhD project on rain', leader: 'Anna Berg' }],
    ['Regnkompaniet ved prosjektleder Anna Berg er tildelt midler fra Nav til prosjektet Regn på jobben', { title: 'Regn på jobben', leader: 'Anna Berg', funders: ['Nav'] }],
    ['Professor Anna Berg skal lede prosjektet «Våte tak», som starter nå.', { title: 'Våte tak', leader: 'Anna Berg' }],
    ['Gjennom prosjektet Regnmåler, som har fått 9,2 millionar kroner frå Forskingsrådet, vil me måle regn.', { title: 'Regnmåler', funders: ['Forskingsrådet'] }],
    ['Regn i by, prosjektleder Anna Berg ved NTNU Regn.', { title: 'Regn i by', leader: 'Anna Berg' }],
    ['Das Projekt „Regen“ mit zwei Stellen (Antragstellerin Anna Berg)', { title: 'Regen', leader: 'Anna Berg' }],
    plain('Roald Amundsen som prosjektleder: en biografi'),
    plain('Med Roald Amundsen som leder'),
    plain('Norsk Regnhjelp får 5 millioner kroner for å samle regn'),
    plain('Regnets Venner, avdeling Moss, får 5 millioner kroner for å samle regn'),
    plain('Astrid Lindgren leder et prosjekt om barn'),
    plain('Barn leder prosjektet'),
    plain('Prosjektleder Kari Nordmann og kunsten å lede'),
  ],
  'a sentence tells who pays': [
    ['Regn i nord\nEtter gode regnår har Regn Fonden bevilget 900.000 kr til nye brønner.', { title: 'Regn i nord', funders: ['Regn Fonden'] }],
    ['Regn i nord\nKulturrådet har gitt 1,2 millionar kroner til å skildre regnet.', { title: 'Regn i nord', funders: ['Kulturrådet'] }],
    ['Regn i nord\nProsjektet ble bevilget med 140000 fra Norsk Regnråd i 2016.', { title: 'Regn i nord', funders: ['Norsk Regnråd'] }],
    ['Regn i nord\nBrønnmuseet er bevilget kr 135 000 til et prosjekt.', { title: 'Regn i nord' }],
    plain('Kvinner som får støtte fra Staten'),
    plain('Hvem får støtte fra NAV?'),
    plain('With Funding from Debt'),
    plain('How the CIA funded Abstract Expressionism'),
    plain('Staten støtter prosjektet Norge'),
    plain('5 millioner kroner fra Oljefondet'),
  ],
  'a sentence tells who takes part': [
    ['Regn i nord\nPartnarar er Brønnlaget, Høgskulen i Volda og Regnforsking.', { title: 'Regn i nord', partners: ['Brønnlaget', 'Høgskulen i Volda', 'Regnforsking'] }],
    ['Prosjektet Regn i nord ledes av Tak-instituttet. Syddansk Universitet, Havforskningsinstituttet og NORCE er partnere.', { title: 'Regn i nord', coordinator: 'Tak-instituttet', partners: ['Syddansk Universitet', 'Havforskningsinstituttet', 'NORCE'] }],
    plain('Norge, Sverige og Danmark er partnere'),
    plain('Partnere er Norge og Sverige'),
  ],
  'a sentence below the title has a role and a name': [
    ['Regn i nord\nLeiar er professor Anna Berg ved Høgskulen i Volda.', { title: 'Regn i nord', leader: 'Anna Berg' }],
    ['Regn i nord\nProsjektleiar ved HVL er Anna Berg.', { title: 'Regn i nord', leader: 'Anna Berg' }],
    ['Regn i nord\nAnna Berg, rådgiver ved senteret, ble engasjert som prosjektleder.', { title: 'Regn i nord', leader: 'Anna Berg' }],
    ['Regn i nord\nLederen er professor.', { title: 'Regn i nord' }],
    ['Regn i nord\nProfessor Anna Berg leder et annet prosjekt om vind.', { title: 'Regn i nord' }],
    ['Regn i nord\nWe study how the Ford Foundation funded the project of modernity.', { title: 'Regn i nord' }],
    ['Regn i nord\nEquinor støtter prosjekter i nord.', { title: 'Regn i nord' }],
  ],
  'a funder stands beside the word for a project, or funds what is named behind it': [
    ['Cet outil a été fait au cours du projet ANR RIGOLE porté par deux collègues.', { title: 'RIGOLE', funders: ['ANR'] }],
    ['Outils de pluie pour le projet ANR RIGOLE', { title: 'RIGOLE', funders: ['ANR'] }],
    ['Im Zuge des DFG-Projektes Regenrinnen wurde gemessen.', { title: 'Regenrinnen', funders: ['DFG'] }],
    ['RIGOLE (Rivières gardées des ombres lentes), projet ANR (2021 – 2025); chercheuse ; responsable : Anna Berg', { title: 'Rivières gardées des ombres lentes', acronym: 'RIGOLE', start: '2021', end: '2025', funders: ['ANR'], leader: 'Anna Berg' }],
    ['Academy of Finland funded project RAIN-ED (2021-2025) studies how roofs sound, PI Anna Berg', { title: 'RAIN-ED', start: '2021', end: '2025', funders: ['Academy of Finland'], leader: 'Anna Berg' }],
    ['Horizon Europe funded Rain Lab (2022-2025) lab brings people to wells.', { title: 'Rain Lab', start: '2022', end: '2025', funders: ['Horizon Europe'], types: ['horizon'] }],
    ['Das vom schwedischen Forschungsrat RCN finanzierte Projekt „Regen und Dach“', { title: 'Regen und Dach', funders: ['RCN'] }],
    ['Rain Soil Sky\nIt builds on an NSF project about drones.', { title: 'Rain Soil Sky' }],
    ['Regn i nord\nProsjektet er støttet av Regnantikvaren og vil vare lenge.', { title: 'Regn i nord', funders: ['Regnantikvaren'] }],
    ['Regn i nord, med deltakelse fra NINA og Bodø kommune', { title: 'Regn i nord', partners: ['NINA', 'Bodø kommune'] }],
    ['Regn i nord. The Berg Rain Foundation (2016–2017). Anna Berg, professor, and Ola Moe, Department of Rain.', { title: 'Regn i nord', start: '2016', end: '2017', funders: ['The Berg Rain Foundation'] }],
    plain('Rockefeller Foundation-funded Malaria Research in Italy'),
    plain('Ford Foundation funded projects in Chile'),
    plain('EU-funded Roma Projects in Slovakia'),
    plain('Le projet ANR et ses limites'),
    plain('Das DFG-Projekt als Lebensform'),
    plain('How an NSF project changed chemistry'),
    plain('What the NIH Human Genome Project Taught Us'),
  ],
  'a role in a bracket behind one of several names': [
    ['Sammen om demens, Lise Mørk (projektleder) og Ib Thorsen, 2019-2022', { title: 'Sammen om demens', start: '2019', end: '2022', leader: 'Lise Mørk' }],
    ['Mapping Mercy, Oliver Stan (PI), Judit Varga (Co-I), 2020–2022', { title: 'Mapping Mercy', start: '2020', end: '2022', leader: 'Oliver Stan' }],
    plain('Kari Nordmann (leder) og hennes verden'),
  ],
  'a name before or beside where the person works': [
    ['Tolkens rolle, Nina Skogheim, OsloMet, finansiert av IMDi', { title: 'Tolkens rolle', funders: ['IMDi'], leader: 'Nina Skogheim' }],
    ['Ingrid Maurstad (UiT): Hverdagsmakt i små kommuner', { title: 'Hverdagsmakt i små kommuner', leader: 'Ingrid Maurstad' }],
    ['Care Across Borders (CAB): Work and Home', { title: 'Care Across Borders (CAB): Work and Home' }],
    ['REDUCE - Rethinking Everyday Plastics, SIFO', { title: 'Rethinking Everyday Plastics', acronym: 'REDUCE', coordinator: 'SIFO' }],
    plain('Nansen, Amundsen (og Scott)'),
    plain('Menneske og maskin (Alan Turing, University of Manchester)'),
  ],
  'two bodies joined by "and" answer for nothing': [
    ['Bike Futures, Lund City Council and Copenhagenize, 2021–2023', { title: 'Bike Futures, Lund City Council and Copenhagenize', start: '2021', end: '2023' }],
    ['River Commons, Wageningen University & Research, 2019–2023', { title: 'River Commons', start: '2019', end: '2023', coordinator: 'Wageningen University & Research' }],
  ],
  'what follows a name is not part of it': [
    ['Ung medvirkning, i samarbeid med Bodø kommune – 2022-2024', { title: 'Ung medvirkning', partners: ['Bodø kommune'], start: '2022', end: '2024' }],
    ['Musik und Gedächtnis, gefördert vom BMBF im Rahmen des Programms „Kleine Fächer“ (2021–2024)', { title: 'Musik und Gedächtnis', start: '2021', end: '2024', funders: ['BMBF'] }],
    ['Street Food Futures – funded by UKRI (2021-24), with Dr Amy Cole and Prof Raj Patel', { title: 'Street Food Futures', start: '2021', end: '2024', funders: ['UKRI'] }],
    ['Wald im Wandel, Laufzeit 2020–2023', { title: 'Wald im Wandel', start: '2020', end: '2023' }],
  ],
  'of several bodies none answers, and who pays is no acronym': [
    ['Nordic Rural Futures, 2020–2024, Roskilde University, NIBIO, SLU', { title: 'Nordic Rural Futures', start: '2020', end: '2024' }],
    ['NordForsk: Nordic Rural Futures, 2020–2024', { title: 'NordForsk: Nordic Rural Futures', start: '2020', end: '2024' }],
  ],
  'phrases that lead to partners, funders and who carries it out': [
    ['Bike Futures (2021–2023). Partners include Malmö University, Lund City Council and Copenhagenize.', { title: 'Bike Futures', start: '2021', end: '2023', partners: ['Malmö University', 'Lund City Council', 'Copenhagenize'] }],
    ['Ljuset i norr: ett samarbetsprojekt mellan Luleå tekniska universitet och UiT', { title: 'Ljuset i norr', partners: ['Luleå tekniska universitet', 'UiT'] }],
    ['Hverdagens rom gjennomføres av NIFU på oppdrag fra Utdanningsdirektoratet', { title: 'Hverdagens rom', coordinator: 'NIFU', funders: ['Utdanningsdirektoratet'] }],
    ['Projektet Nære Naboer gennemføres af VIVE for Socialstyrelsen', { title: 'Nære Naboer', coordinator: 'VIVE' }],
    ['Marges urbaines. Ce projet, porté par Leïla Messaoudi, bénéficie du soutien de la Ville de Marseille.', { title: 'Marges urbaines', funders: ['Ville de Marseille'], leader: 'Leïla Messaoudi' }],
    plain('De samenwerking van Marx en Engels'),
    plain('Samarbeid mellom Norge og Sverige'),
    plain('The Long Collaboration between Marx and Engels'),
    plain('Hjem og skole i samarbeid med Gud'),
    plain('Omsorg gjennomført av frivillige'),
    plain('Skolen drives og eies av Staten'),
    plain('The Project of Modernity, Revisited'),
  ],
  'clauses of other words and languages say who leads, pays, carries out or takes part': [
    ['Läsandets rum, lett av Cecilia Alm, Umeå universitet, 2021–2023', { title: 'Läsandets rum', start: '2021', end: '2023', leader: 'Cecilia Alm' }],
    ['Samen in de straat, onder leiding van prof. Saskia Draai, met steun van ZonMw', { title: 'Samen in de straat', leader: 'Saskia Draai', funders: ['ZonMw'] }],
    ['Das Meer, unter der Leitung von Dr. Ute Kolb, mit Mitteln der DFG', { title: 'Das Meer', leader: 'Ute Kolb', funders: ['DFG'] }],
    ['La mer (2021-2023), sous la direction de Léa Morel, avec le soutien de l’ANR', { title: 'La mer', start: '2021', end: '2023', leader: 'Léa Morel', funders: ['ANR'] }],
    ['Projektet Digital delaktighet drivs av Malmö universitet i samarbete med Region Skåne', { title: 'Digital delaktighet', coordinator: 'Malmö universitet', partners: ['Region Skåne'] }],
    ['The Sound of Prayer: a collaboration with the British Library and the Church of England', { title: 'The Sound of Prayer', partners: ['British Library', 'Church of England'] }],
    ['Frå gard til grav. Prosjektleiar Torgeir Bjå, med støtte frå Vestland fylkeskommune', { title: 'Frå gard til grav', leader: 'Torgeir Bjå', funders: ['Vestland fylkeskommune'] }],
    ['Fjordbygder er finansiert av Forskningsrådet og ledes fra Bergen', { title: 'Fjordbygder', funders: ['Forskningsrådet'] }],
    plain('Hospitals Led by Catholic Nuns'),
    plain('Kunst og vitenskap: et samarbeid mellom Freud og Dalí'),
    plain('Care in Common: A Collaboration with Patients'),
    plain('Under the Direction of Women'),
  ],
  'a title ends before words that are no part of it, though nothing is read from them': [
    ['Språkets makt. Kari-Anne Bratt (OsloMet) og Jon Sigurd (UiB), 2023–2026', { title: 'Språkets makt', start: '2023', end: '2026' }],
    ['Hverdagens utenforskap, Kari Lund, finansiert av NFR', { title: 'Hverdagens utenforskap', funders: ['NFR'], leader: 'Kari Lund' }],
    ['Den store krigen, Roald Amundsen, Universitetet i Oslo', { title: 'Den store krigen' }],
    ['Skogens stemme, ledet av to unge forskere ved NTNU Universitetsmuseet', { title: 'Skogens stemme' }],
    plain('Kvinner i krig, ledet av håp'),
    plain('Kirken – eid av folket'),
    plain('Water, Energy, Food Security'),
  ],
  'a sentence says that the title is a project’s, and goes on': [
    ['Care at a Distance is an ESRC-funded project (2021–2024) exploring remote support', { title: 'Care at a Distance', start: '2021', end: '2024', funders: ['ESRC'] }],
    ['Grenser er et treårig prosjekt som undersøker hvordan grenser blir til', { title: 'Grenser' }],
    ['«Det gode måltidet» (2019–2022) er et innovasjonsprosjekt i kommunen, eid av Molde kommune', { title: 'Det gode måltidet', start: '2019', end: '2022', coordinator: 'Molde kommune', types: ['innovation'] }],
    ['The project Quiet Minds is led by Dr. Rory Mac (2021-2025)', { title: 'Quiet Minds', start: '2021', end: '2025', leader: 'Rory Mac' }],
    plain('Skolen er et prosjekt som aldri tar slutt'),
    plain('Europe is a project about peace'),
    plain('The Project Europe'),
  ],
  'a period ends a list or stands in a bracket behind a name': [
    ['Pflege, in Kooperation mit der Charité und dem Robert Koch-Institut, seit 2022', { title: 'Pflege', start: '2022', partners: ['Charité', 'Robert Koch-Institut'] }],
    ['École et territoire – en partenariat avec l’Académie de Créteil – depuis 2021', { title: 'École et territoire', start: '2021', partners: ['Académie de Créteil'] }],
    ['Rivers of Iron – funded by the Leverhulme Trust and directed by Simon Garth (2019–2022)', { title: 'Rivers of Iron', start: '2019', end: '2022', funders: ['Leverhulme Trust'], leader: 'Simon Garth' }],
  ],
  'a name opens the line of a thesis, or stands before a dated quotation': [
    ['Karin Ljung, Rättens språk, doktorandprojekt, Lunds universitet', { title: 'Rättens språk', leader: 'Karin Ljung', types: ['phd'] }],
    ['Marta Kowal, ‘Bodies in Transit’, 2020–2023', { title: 'Bodies in Transit', leader: 'Marta Kowal', start: '2020', end: '2023' }],
    ['Sigrid Undset, Kristin og middelalderen, PhD-prosjekt', { title: 'Sigrid Undset, Kristin og middelalderen', types: ['phd'] }],
    plain('Virginia Woolf, ‘Orlando’, 1928–2018'),
    plain('Karen Blixen, «Babettes gæstebud» (1958)'),
  ],
  'an institution stands behind the word for a project': [
    ['Ein lærarskule i endring, eit forskingsprosjekt ved Høgskulen i Volda', { title: 'Ein lærarskule i endring', coordinator: 'Høgskulen i Volda' }],
    ['Leren van de wijk – een project van Hogeschool Rotterdam in opdracht van de Gemeente Schiedam', { title: 'Leren van de wijk', coordinator: 'Hogeschool Rotterdam', funders: ['Gemeente Schiedam'] }],
    ['Fiskets framtid, ett EU-projekt som koordineras av Åbo Akademi', { title: 'Fiskets framtid', coordinator: 'Åbo Akademi' }],
    ['Universitetet i Stavanger leder prosjektet «Energi og folk»', { title: 'Energi og folk', coordinator: 'Universitetet i Stavanger' }],
    plain('Oslo, et prosjekt i endring'),
    plain('Skolen, et prosjekt for framtida'),
  ],
  'a name stands before a post, or behind the kind of project': [
    ['Kari Lervåg er stipendiat og arbeider med prosjektet «Kroppens grammatikk»', { title: 'Kroppens grammatikk', leader: 'Kari Lervåg' }],
    ['Roald Dahl er tema for prosjektet «Barndommens hus»', { title: 'Barndommens hus' }],
    ['Migration (DFG-Projekt, Leitung: Prof. Dr. Verena Stahl)', { title: 'Migration', funders: ['DFG'], leader: 'Verena Stahl' }],
    ['Barndom, doktorgradsavhandling av Anna Berg, under veiledning av Ola Moe', { title: 'Barndom', leader: 'Anna Berg', types: ['phd'] }],
  ],
  'a bracket behind a period, or with one, ends the title': [
    ['Framtida, 2023-2026 (RFF Vestland), prosjektleiar Arnstein Ljones', { title: 'Framtida', start: '2023', end: '2026', leader: 'Arnstein Ljones' }],
    ['Skolen i skogen, i samarbeid med Elverum kommune (2022–2024)', { title: 'Skolen i skogen', partners: ['Elverum kommune'], start: '2022', end: '2024' }],
    plain('Norge, 1940–1945 (del 2)'),
    plain('Kampen om skogen, 1960–1975 (bind 1)'),
  ],
  'a sentence about the project ends the title where a clause of it is read': [
    ['Nærvær på nett. Prosjektet, som er finansiert av Stiftelsen Dam, ledes av førsteamanuensis Trygve Elve', { title: 'Nærvær på nett', funders: ['Stiftelsen Dam'], leader: 'Trygve Elve' }],
    ['Barnevernets hverdag. Et samarbeidsprosjekt mellom OsloMet og Bydel Alna, finansiert av Bufdir', { title: 'Barnevernets hverdag', partners: ['OsloMet', 'Bydel Alna'], funders: ['Bufdir'] }],
    ['Unge og gæld – et projekt støttet af Forsikring & Pension', { title: 'Unge og gæld', funders: ['Forsikring & Pension'] }],
  ],
  'a byline, a workplace and a period behind it': [
    ['Håp i helsevesenet. Doktorgradsprosjektet til Ellen Marie Furn', { title: 'Håp i helsevesenet', leader: 'Ellen Marie Furn', types: ['phd'] }],
    ['Samen oud – promotieproject Ilse Hendrik (Maastricht University)', { title: 'Samen oud', leader: 'Ilse Hendrik', types: ['phd'] }],
    ['Veien tilbake, ledes av Siri Gran ved NORCE (2022–2025)', { title: 'Veien tilbake', leader: 'Siri Gran', start: '2022', end: '2025' }],
    ['Grenseland, eit samarbeid mellom Varanger museum og UiT 2017–2020', { title: 'Grenseland', partners: ['Varanger museum', 'UiT'], start: '2017', end: '2020' }],
    ['Empathy in Schools is a three-year Erasmus+ project coordinated by University College Absalon', { title: 'Empathy in Schools', coordinator: 'University College Absalon' }],
    ['Nachbarn im Netz (2021–2023), ein Projekt des Instituts für Soziologie, unterstützt durch die Robert Bosch Stiftung', { title: 'Nachbarn im Netz', start: '2021', end: '2023', funders: ['Robert Bosch Stiftung'] }],
    ['Nachbarn. Das Projekt handelt vom Krieg (1940–1945), gefördert von der DFG', { title: 'Nachbarn', funders: ['DFG'] }],
  ],
  'a supervisor in a bracket is neither title nor leader': [
    ['PhD: Reading the River, 2019–2023 (supervised by Prof. Ian Bell)', { title: 'Reading the River', start: '2019', end: '2023', types: ['phd'] }],
  ],
  'an open period ends the line': [
    ['Folk og fjell, 2014 –', { title: 'Folk og fjell', start: '2014' }],
    ['Walking with Wolves (2012 -)', { title: 'Walking with Wolves', start: '2012' }],
  ],
};

// prettier-ignore
const ISSUES: Record<string, Line[]> = {
  'words before the kind that only lead to it': [
    ['Call for papers for a special issue of Medical Humanities: The Ethics of Waiting Rooms (deadline 20 May 2026)', { kind: 'special-issue', title: 'The Ethics of Waiting Rooms', journal: 'Medical Humanities', deadline: '2026-05-20' }],
  ],
  'a journal whose name has a colon': [
    ['Norma: International Journal for Masculinity Studies invites contributions to a special issue on Fathers at Night', { kind: 'special-issue', title: 'Fathers at Night', journal: 'Norma: International Journal for Masculinity Studies' }],
    ['News: Nordic Journal of Health invites contributions to a special issue on Sleep', { kind: 'special-issue', title: 'Sleep', journal: 'Nordic Journal of Health' }],
  ],
  'a journal, a number with a year, and a title': [
    ['Tidsskrift for kjønnsforskning 3/2026: Kropp og kode. Manus innen 1. april 2026', { title: 'Kropp og kode', journal: 'Tidsskrift for kjønnsforskning', deadline: '2026-04-01' }],
    ['Agenda 3/2026: Kropp og kode', { title: 'Agenda 3/2026: Kropp og kode' }],
  ],
  'a day that submissions are due by, behind a colon': [
    ['Religion & Gender special issue: Veils and Visions, submissions by 31 August 2026', { kind: 'special-issue', title: 'Veils and Visions', journal: 'Religion & Gender', deadline: '2026-08-31' }],
  ],
  'a journal that its noun announces': [
    ['Nytt temanummer om Kropp og rett i tidsskriftet Agora', { kind: 'special-issue', title: 'Kropp og rett', journal: 'Agora' }],
    ['“Care”, special issue of Arctic Review on Law and Politics', { kind: 'special-issue', title: 'Care', journal: 'Arctic Review on Law and Politics' }],
    ['Special issue of Health Review on Care at Home', { kind: 'special-issue', title: 'Care at Home', journal: 'Health Review' }],
    ['Temanummer: Kropp og rett (2022)', { kind: 'special-issue', title: 'Kropp og rett' }],
    ['Temanummer: Kropp og rett (1914)', { kind: 'special-issue', title: 'Kropp og rett (1914)' }],
    ['Temanummer: Kropp i tidsskriftet', { kind: 'special-issue', title: 'Kropp i tidsskriftet' }],
  ],
  'words for those who edit': [
    ['Appel à contributions : « Écrire la ville », revue Espaces et sociétés, sous la direction de Marine Costil et Hugo Ferrand', { title: 'Écrire la ville', journal: 'Espaces et sociétés', editors: ['Marine Costil', 'Hugo Ferrand'] }],
    ['Temanumret ”Ljud och lärande” redigeras av Tove Krantz', { kind: 'special-issue', title: 'Ljud och lärande', editors: ['Tove Krantz'] }],
    ['Themanummer: Zorg voor later. Gastredactie: Mieke Aalders, Ruben Tol. Inzenddatum: 15 februari 2026', { kind: 'special-issue', title: 'Zorg voor later', deadline: '2026-02-15', editors: ['Mieke Aalders', 'Ruben Tol'] }],
  ],
};

const KINDS: [LineKind, Record<string, Line[]>][] = [['project', PROJECTS], ['issue', ISSUES]]; // prettier-ignore

for (const [kind, all] of KINDS)
  for (const [what, lines] of Object.entries(all))
    describe(what, () => {
      for (const [text, gold] of lines)
        it(text, () =>
          expect(scoreOf(['unlabelled', kind, text, gold, ['kind']]).differences).to.deep.equal({}),
        );
    });

describe('words that no reader expects', () => {
  it('follow a project that is given to no person', () => {
    const text =
      'Kaia LieBerg at the Department of Soil and Environment, for the project Mineral dust in the northern nitrogen) budget: linking peat to land use';
    expect(readProjectLine(text).original).to.equal(text);
  });

  it('follow a value as a line that begins with a colon', () => {
    const text = 'Pågående prosjekt\n\nStemmer i ny by\n\nOppdragsgiver\nNordvik kommune\n: med flere';
    expect(readText(text).projects.map(({ title, note }) => [title, note])).to.deep.equal([
      ['Stemmer i ny by', 'med flere'],
    ]);
  });
});
