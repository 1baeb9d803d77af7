import type { FreshLine } from './fresh-lines.js';

/**
 * Lines of grants and awards from groups' and personal pages, in nine languages: an amount, a role, a period, a funder
 * and a title in any order, between separators or on separate lines. A role without a name and an amount belong to no
 * field; if there are several investigators, there is no leader unless only one of them has that role.
 */
// prettier-ignore
export const awardLines: FreshLine[] = [
  // the title under its label, below a line of its grant or of its applicant
  ['labelled', 'project', "DE240100873 (2024-2027) - Australian Research Council DECRA\nProject: Saltmarsh Futures and the Ethics of Retreat\nChief Investigator: Mirela Dvorsky\nAmount: 437,210 AUD", { title: "Saltmarsh Futures and the Ethics of Retreat", start: "2024", end: "2027", leader: "Mirela Dvorsky", grant: "DE240100873", funders: ["Australian Research Council"] }, ["funders"]],
  ['labelled', 'project', "LP190100512 (2019-2023) – Australian Research Council Linkage Projects\nProject: Trust and Tokens in Rural Cooperatives\nChief Investigators: Wen Halloran and Joost Adeyinka\nAmount: 298,000 AUD", { title: "Trust and Tokens in Rural Cooperatives", start: "2019", end: "2023", grant: "LP190100512", funders: ["Australian Research Council"] }, ["funders", "leader"]],
  ['labelled', 'project', "Sigrid Holm Kaarsen, lektor i filosofi\nProjekttitel: Stilhedens arkiver i efterkrigstiden\nBevilget beløb: 4.912.300 kr.", { title: "Stilhedens arkiver i efterkrigstiden", leader: "Sigrid Holm Kaarsen" }],
  ['labelled', 'project', "Ansøger: Mads Ravnsbøl Thy\nInstitution: Aalborg Universitet\nProjekttitel: Byens glemte haver\nBevilling: 2.880.000 kr.", { title: "Byens glemte haver", leader: "Mads Ravnsbøl Thy", coordinator: "Aalborg Universitet" }],
  ['labelled', 'project', "Independent Research Fund Denmark | Research Project 2\nTitle: Weather Songs of the North Atlantic\nPI: Rói Djurhuus Lamhauge\nAmount: DKK 5.9 million", { title: "Weather Songs of the North Atlantic", leader: "Rói Djurhuus Lamhauge", funders: ["Independent Research Fund Denmark"] }, ["funders"]],
  ['labelled', 'project', "VolkswagenStiftung, Förderlinie „Aufbruch“\nTitel: Was Landkarten verschweigen\nLeitung: Dr. Henrike Mollenbrink\nFördersumme: 249.800 Euro", { title: "Was Landkarten verschweigen", leader: "Henrike Mollenbrink", funders: ["VolkswagenStiftung"] }, ["funders"]],
  ['labelled', 'project', "DFG-Sachbeihilfe\nProjekttitel: Klang und Kontor. Musik in hansischen Handelshäusern\nProjektleitung: Prof. Dr. Ottokar Wessling\nLaufzeit: 2022–2025", { title: "Klang und Kontor. Musik in hansischen Handelshäusern", start: "2022", end: "2025", leader: "Ottokar Wessling", funders: ["DFG"] }, ["funders"]],
  ['labelled', 'project', "ANR JCJC 2021\nTitre : Des voix sous la dune\nPorteuse : Maïwenn Le Goasguen\nMontant : 212 000 euros", { title: "Des voix sous la dune", leader: "Maïwenn Le Goasguen", funders: ["ANR"] }, ["funders", "start"]],
  ['labelled', 'project', "Norges forskningsråd, FINNUT\nTittel: Den stille elevens vilkår\nProsjektleder: Ragnfrid Tveitane\nBeløp: 9,6 mill. kr", { title: "Den stille elevens vilkår", leader: "Ragnfrid Tveitane", funders: ["Norges forskningsråd"] }, ["funders"]],
  ['labelled', 'project', "Vetenskapsrådet, projektbidrag 2020\nTitel: Mellan brukets skuggor\nHuvudsökande: Torvald Ekenstierna\nBeviljat belopp: 3 650 000 kr", { title: "Mellan brukets skuggor", leader: "Torvald Ekenstierna", funders: ["Vetenskapsrådet"] }, ["funders", "start"]],
  ['labelled', 'project', "NWO Open Competitie XS\nTitel: Het geheugen van de dijk\nHoofdaanvrager: Floortje van Reeuwijk\nBedrag: € 50.000", { title: "Het geheugen van de dijk", leader: "Floortje van Reeuwijk", funders: ["NWO"] }, ["funders"]],
  ['labelled', 'project', "PRIN 2022\nTitolo: Le parole della montagna\nResponsabile: Ginevra Astolfi\nDurata: 2023-2025\nImporto: 84.500 euro", { title: "Le parole della montagna", start: "2023", end: "2025", leader: "Ginevra Astolfi" }, ["funders"]],
  ['labelled', 'project', "Plan Estatal de Investigación\nTítulo: Memorias del agua en los pueblos sumergidos\nInvestigadora principal: Nieves Arrizabalaga\nPeriodo: 2021-2024\nImporte: 72.600 euros", { title: "Memorias del agua en los pueblos sumergidos", start: "2021", end: "2024", leader: "Nieves Arrizabalaga" }, ["funders"]],
  // an empty label; several roles in a line; a number after its funder
  ['labelled', 'project', "Tagung: „Grenzflüsse im Gespräch“ in Passau\n(Drittmittelfinanzierte Einzelförderung)\nProjektleitung:\nLaufzeit: 12. Mai 2024 - 14. Mai 2024\nMittelgeber: Fritz Thyssen Stiftung", { title: "Tagung: „Grenzflüsse im Gespräch“ in Passau", start: "2024", end: "2024", funders: ["Fritz Thyssen Stiftung"] }, ["title"]],
  ['labelled', 'project', "Reading Rooms for Reluctant Statisticians (£8,412.50)\nPI: Corwin Applegarth, Co-I: Nadine Oyelaran, Hew Tolland", { title: "Reading Rooms for Reluctant Statisticians", leader: "Corwin Applegarth" }],
  ['labelled', 'project', "Shared Notebooks across Two Faculties (£11,075.00)\nPI: Odalys Kentridge (UCL) Co-I: Pim Haldorsen (University of Kent), Rhea Mistry (University of Hull)", { title: "Shared Notebooks across Two Faculties", leader: "Odalys Kentridge" }],
  ['labelled', 'project', "Open Weights for Small Museums (c. £9,800 in kind)\nPI: Tamsin Vellacott", { title: "Open Weights for Small Museums", leader: "Tamsin Vellacott" }],
  ['labelled', 'project', "Sediment routing in braided rivers of the dry north\nFAPERGS grant 2017/20511-8. PI: Jurema Falcão Bittencourt, UFRGS", { title: "Sediment routing in braided rivers of the dry north", leader: "Jurema Falcão Bittencourt", grant: "2017/20511-8", funders: ["FAPERGS"] }],
  ['labelled', 'project', "Mapping old shorelines with drones\nperiod: 2018-2020\nfunding: CONICET 88123/2017-2\nPI: Ludovica Sáenz Peralta", { title: "Mapping old shorelines with drones", start: "2018", end: "2020", leader: "Ludovica Sáenz Peralta", grant: "88123/2017-2", funders: ["CONICET"] }],
  ['labelled', 'project', "First Cell Grant\nHEPARIS\nLearning to read liver biopsies with very little data\nInstitution: Istituto Superiore Montalbano\nPI: Dr. Fiammetta Scalabrin\nEUR 310,000", { title: "Learning to read liver biopsies with very little data", acronym: "HEPARIS", leader: "Fiammetta Scalabrin", coordinator: "Istituto Superiore Montalbano" }, ["funders"]],
  ['labelled', 'project', "Regional Cascade Funding\nAURIGAE\nParallel solvers for stochastic equations on small machines\nInstitution: Osservatorio Valdarno\nPI: Prof. Duilio Marchesan\nEUR 65,000", { title: "Parallel solvers for stochastic equations on small machines", acronym: "AURIGAE", leader: "Duilio Marchesan", coordinator: "Osservatorio Valdarno" }, ["funders"]],
  ['labelled', 'project', "Butterfly corridors along the old railway. Institution: Green Meadow Network. Role: Co-I. Amount: £14,000.", { title: "Butterfly corridors along the old railway", coordinator: "Green Meadow Network" }],
  ['labelled', 'project', "A Grammar of Small Boats (2024). Funded by the Nordhavn Maritime Fund.", { title: "A Grammar of Small Boats", start: "2024", funders: ["Nordhavn Maritime Fund"] }, ["end"]],
  ['labelled', 'project', "Testing what compilers forget (2025). Funded by Hartwell Globus Research Award.", { title: "Testing what compilers forget", start: "2025", funders: ["Hartwell Globus Research Award"] }, ["end"]],
  ['labelled', 'project', "Projet : FORETVIVE, financé par l'ANR, le DLR et le BMBF", { title: "FORETVIVE", funders: ["ANR", "DLR", "BMBF"] }, ["acronym"]],
  ['labelled', 'project', "Fuzzy Rules for Quiet Machines (74.300 Euro). Funded by the Italian region of Umbria in the context of the regional program 'Nuove competenze'", { title: "Fuzzy Rules for Quiet Machines", funders: ["Italian region of Umbria"] }],

  // amount, role, quoted title, funder, period
  ['unlabelled', 'project', "£41,906.20, PI, \"Hidden Markov walks for hedgehog counts\", Natural Environment Research Council, 2023-2026.", { title: "Hidden Markov walks for hedgehog counts", start: "2023", end: "2026", funders: ["Natural Environment Research Council"] }],
  ['unlabelled', 'project', "£180,000, CoI, \"Double counting in parish registers\", Swedish Research Council, 2020-2024.", { title: "Double counting in parish registers", start: "2020", end: "2024", funders: ["Swedish Research Council"] }],
  ['unlabelled', 'project', "£3,120.00, PI, \"Moths at the Motorway\", Dragonfly Conservation, 2022.", { title: "Moths at the Motorway", start: "2022" }, ["end", "funders"]],
  ['unlabelled', 'project', "€ 62.000, Projektleitung, „Schrift und Scham im Spätmittelalter“, Fritz Thyssen Stiftung, 2021–2023", { title: "Schrift und Scham im Spätmittelalter", start: "2021", end: "2023", funders: ["Fritz Thyssen Stiftung"] }],
  ['unlabelled', 'project', "450 000 kr, medsøker, «Lesing i mørketid», Sparebankstiftelsen DNB, 2022–2024", { title: "Lesing i mørketid", start: "2022", end: "2024", funders: ["Sparebankstiftelsen DNB"] }],
  ['unlabelled', 'project', "2 300 000 SEK; medsökande; ”Skymningens pedagogik”; Riksbankens Jubileumsfond; 2019–2022", { title: "Skymningens pedagogik", start: "2019", end: "2022", funders: ["Riksbankens Jubileumsfond"] }],
  ['unlabelled', 'project', "25 000 €, co-porteuse, « Les seuils du silence », ANR, 2021-2023", { title: "Les seuils du silence", start: "2021", end: "2023", funders: ["ANR"] }],
  ['unlabelled', 'project', "\"Lanterns and Ledgers\" | Co-PI | $18,400 | National Endowment for the Humanities Foundation | 2021–2022", { title: "Lanterns and Ledgers", start: "2021", end: "2022", funders: ["National Endowment for the Humanities Foundation"] }],
  // title, funder and a bracket with period, amount and role
  ['unlabelled', 'project', "''Remote Desks and Near Neighbours: Evidence from a Retail Chain'' — Harrow Research and Impact Fund (2023-2024, GBP 12.5k, PI)", { title: "Remote Desks and Near Neighbours: Evidence from a Retail Chain", start: "2023", end: "2024", funders: ["Harrow Research and Impact Fund"] }],
  ['unlabelled', 'project', "The consequences of late trains for early careers — AccessDati program (2022-2024, access to admin data, Co-I)", { title: "The consequences of late trains for early careers", start: "2022", end: "2024" }, ["funders"]],
  ['unlabelled', 'project', "Firms, Fences and Forgotten Fields — British Academy Small Research Grant (2023-2025, GBP 7.4K, PI)", { title: "Firms, Fences and Forgotten Fields", start: "2023", end: "2025" }, ["funders"]],
  ['unlabelled', 'project', "Does broadband change where the bakers go? — Marwick Early Career Fellowship (2021-2024, GBP 150k, PI)", { title: "Does broadband change where the bakers go?", start: "2021", end: "2024" }, ["funders"]],
  ['unlabelled', 'project', "Das zweite Leben der Schulbücher – Stiftung Mercator (2020–2022, 180.000 Euro, Antragstellerin)", { title: "Das zweite Leben der Schulbücher", start: "2020", end: "2022", funders: ["Stiftung Mercator"] }],
  ['unlabelled', 'project', "Ouder worden op het eiland – ZonMw (2021-2024, € 310.000, medeaanvrager)", { title: "Ouder worden op het eiland", start: "2021", end: "2024", funders: ["ZonMw"] }, ["funders"]],
  ['unlabelled', 'project', "ANR RouteDuSel (2022-2025, coord.)", { start: "2022", end: "2025" }, ["title", "acronym", "funders"]],
  ['unlabelled', 'project', "UKRI/Digital Footprints (2023): Counting Footsteps after Dark (COFODA) (£58k, Co-I)", { title: "Counting Footsteps after Dark", acronym: "COFODA", start: "2023" }, ["end", "funders"]],
  ['unlabelled', 'project', "AHRC Research Networking (2021–2023): Voices below the Weir (£38,200, PI)", { title: "Voices below the Weir", start: "2021", end: "2023" }, ["funders"]],
  // period or amount first
  ['unlabelled', 'project', "2024–26 Dutch Research Council (NWO) Quiet turbines for shallow water Co-PI €310K (of €2.4M)", { title: "Quiet turbines for shallow water", start: "2024", end: "2026", funders: ["Dutch Research Council (NWO)"] }],
  ['unlabelled', 'project', "2019-2021 $140,000 Sensor fusion for sleepless wards, National Science Foundation (IIS), Graduate Assistant (25% effort), Team: R. Vance (P.I.), D. Osei, and L. Quade.", { title: "Sensor fusion for sleepless wards", start: "2019", end: "2021", funders: ["National Science Foundation (IIS)"], leader: "R. Vance" }],
  ['unlabelled', 'project', "2022–2023 $60,000 Forecasting kidney stress in small hospitals and its bearing on dosing, Wexcombe Clinic Innovation Award, Co-PI (20% effort), Team: Adler P., Brandt S., Cole T.", { title: "Forecasting kidney stress in small hospitals and its bearing on dosing", start: "2022", end: "2023" }, ["funders"]],
  ['unlabelled', 'project', "2021-2024. Deutsche Forschungsgemeinschaft. Sprachinseln im Wandel der Generationen. 310.000 Euro. Antragsteller.", { title: "Sprachinseln im Wandel der Generationen", start: "2021", end: "2024", funders: ["Deutsche Forschungsgemeinschaft"] }],
  // funder, amount, period, title
  ['unlabelled', 'project', "Quillon7, $96K, 2022-2023, AI for quiet kitchens and cooling, appliance dialogue [AI, Power, Chatbots]", { title: "AI for quiet kitchens and cooling, appliance dialogue", start: "2022", end: "2023" }, ["funders", "coordinator", "title"]],
  ['unlabelled', 'project', "North Fork Research Authority, $22K, 2021-2022, Data-driven crew recommendation [AI, Teaming]", { title: "Data-driven crew recommendation", start: "2021", end: "2022" }, ["funders", "coordinator"]],
  ['unlabelled', 'project', "University of Western Prairie (ASCEND-I), $71,240, 2020-2021, Collaborative agents that learn to fold a map, Team: Hollis Merritt (PI), Xenia Doe, Aram Petrossian (Consultant) [Games, Trust]", { title: "Collaborative agents that learn to fold a map", start: "2020", end: "2021", leader: "Hollis Merritt" }, ["funders", "coordinator"]],
  ['unlabelled', 'project', "Norges forskningsråd, 12 mill. kr, 2021–2025, Kystbyens minner og framtid, medsøker", { title: "Kystbyens minner og framtid", start: "2021", end: "2025", funders: ["Norges forskningsråd"] }],
  ['unlabelled', 'project', "Formas, 4 200 000 kr, 2020–2023, Vattnets rätt i bruksorternas landskap, huvudsökande", { title: "Vattnets rätt i bruksorternas landskap", start: "2020", end: "2023", funders: ["Formas"] }],
  ['unlabelled', 'project', "Ministero della Cultura, 45.000 euro, 2022-2023, Le botteghe che non chiudono mai, responsabile scientifico", { title: "Le botteghe che non chiudono mai", start: "2022", end: "2023" }, ["funders", "coordinator"]],
  ['unlabelled', 'project', "Agencia Estatal de Investigación, 60.500 €, 2020-2023, La voz de los archivos parroquiales, investigadora principal", { title: "La voz de los archivos parroquiales", start: "2020", end: "2023" }, ["funders", "coordinator"]],
  // persons with their roles before the title
  ['unlabelled', 'project', "Ferdous Nakamura (PI), Patient Thermostats, Southern Accelerator Enterprise Fellowship, 2024, (Combined Value £28K).", { title: "Patient Thermostats", start: "2024", leader: "Ferdous Nakamura" }, ["funders", "end"]],
  ['unlabelled', 'project', "Bartosz Wilk (PI), Ferdous Nakamura (Co-PI), Leyla Ojo, Sanjay Rane, Swarms of Modest Robots for Flooded Streets (SMR-FLOOD), (Combined Value £45K), Horizon Europe, 2024-2025.", { title: "Swarms of Modest Robots for Flooded Streets", acronym: "SMR-FLOOD", start: "2024", end: "2025", leader: "Bartosz Wilk", funders: ["Horizon Europe"], types: ["horizon"] }],
  ['unlabelled', 'project', "Stavros Kalligas (PI), Omar Rahim, Bartosz Wilk, Sanjay Rane, Ferdous Nakamura (Co-PI), Edge computing for wary hospitals and their patients, (Combined Value £150K), UKRI Compute Services NetworkPlus, 2024-2025.", { title: "Edge computing for wary hospitals and their patients", start: "2024", end: "2025", leader: "Stavros Kalligas" }, ["funders"]],
  ['unlabelled', 'project', "Harbour Data Institute (HDI) (PI). Research Team. Dr. Lina Rong, Dr. Darryl Wijaya, and Dr. Rashid Karim. People and algorithms that lend to each other. Amount: AUD 31,500.00 (June 2022 - June 2023).", { title: "People and algorithms that lend to each other", start: "2022", end: "2023" }, ["funders", "coordinator", "leader"]],
  ['unlabelled', 'project', "Wyatt Fund, Torrens University (Co-PI). Research Team: Dr. Amira Hasan (PI). Keeping Records on Small Farms to Support Decisions about Water and Seed, Amount: AUD 39,100.00 (August 2021 to July 2022).", { title: "Keeping Records on Small Farms to Support Decisions about Water and Seed", start: "2021", end: "2022", leader: "Amira Hasan" }, ["funders", "coordinator"]],
  // columns of a table whose separators are lost
  ['unlabelled', 'project', "Lower Bounds and Hard Limits in Private Selection LOHALIPS -- 2023 -- 2027 €1.4M ERC Starting Grant", { title: "Lower Bounds and Hard Limits in Private Selection", acronym: "LOHALIPS", start: "2023", end: "2027" }, ["funders", "types"]],
  ['unlabelled', 'project', "Sketches over Guarded Networks SKEGUN Ada Rozen, Yves Rotrou 2020 -- 2023 €150.000 ANR JCJC", { title: "Sketches over Guarded Networks", acronym: "SKEGUN", start: "2020", end: "2023", funders: ["ANR"] }, ["leader"]],
  ['unlabelled', 'project', "Preuves, codes et courbes pour les réseaux ouverts PRECOCE Alix Courvoisier 2021 -- 2024 €310.000 ANR PRC", { title: "Preuves, codes et courbes pour les réseaux ouverts", acronym: "PRECOCE", start: "2021", end: "2024", leader: "Alix Courvoisier", funders: ["ANR"] }],
  // on lines of their own
  ['unlabelled', 'project', "Projet ANR LAGUNE 2020-2024\nLagoon archives and the uneven coast of Gascony\nAnalyse d'archives sédimentaires pour l'étude des littoraux et des évolutions du trait de côte", { title: "Lagoon archives and the uneven coast of Gascony", acronym: "LAGUNE", start: "2020", end: "2024", funders: ["ANR"] }, ["title", "acronym", "funders"]],
  ['unlabelled', 'project', "Swedish Research Council, 2021–2024\nRegisters of the restless: migrants in the parish books\nCo-PI, SEK 4.1 million", { title: "Registers of the restless: migrants in the parish books", start: "2021", end: "2024", funders: ["Swedish Research Council"] }],
  ['unlabelled', 'project', "DFG, 2020–2023\nStädtische Brunnen und ihre Gerüchte im 16. Jahrhundert\n280.000 Euro", { title: "Städtische Brunnen und ihre Gerüchte im 16. Jahrhundert", start: "2020", end: "2023", funders: ["DFG"] }],
  ['unlabelled', 'project', "Drift in shared measurement instruments\nHarmonia Trust\n£21,400\n2022–2023", { title: "Drift in shared measurement instruments", start: "2022", end: "2023", funders: ["Harmonia Trust"] }],
  // the funder and its scheme after the period
  ['unlabelled', 'project', "Compilers that explain themselves (2024 - 2029). NSERC Discovery Grant.", { title: "Compilers that explain themselves", start: "2024", end: "2029", funders: ["NSERC"] }],
  // a number with its funder, followed by a quotation
  ['unlabelled', 'project', "Principal Investigator, NSF Grant #1830412, “Walking on Thin Ice”, $389,998, 2018-2021", { title: "Walking on Thin Ice", start: "2018", end: "2021", funders: ["NSF"], grant: "1830412" }],
  ['unlabelled', 'project', "2020–2023. NSF (IIS-2030412). Machines that hesitate before a door. Role: PI. $310,000", { title: "Machines that hesitate before a door", start: "2020", end: "2023", funders: ["NSF"], grant: "IIS-2030412" }],
  ['unlabelled', 'project', "ESRC (ES/V004321/1) Ferries and their absent passengers, £210,000, 2021–2024, Co-I with Joan Attwell (PI)", { title: "Ferries and their absent passengers", start: "2021", end: "2024", funders: ["ESRC"], grant: "ES/V004321/1" }, ["leader"]],
  ['unlabelled', 'project', "FWF Einzelprojekt P 34001: Schatten im Hochgebirge und ihre Namen, 2021-2025, 362.000 €", { title: "Schatten im Hochgebirge und ihre Namen", start: "2021", end: "2025", funders: ["FWF"], grant: "P 34001" }],
  ['unlabelled', 'project', "ERC Consolidator Grant “Tides and Tolls in the Baltic” (2021-2026, €2M)", { title: "Tides and Tolls in the Baltic", start: "2021", end: "2026" }, ["funders", "types"]],
  ['unlabelled', 'project', "Leverhulme Trust Research Fellowship\n2019–2021\nHow villages remember their wells", { title: "How villages remember their wells", start: "2019", end: "2021" }, ["funders"]],
  ['labelled', 'project', "Lost ferries of the fjord country, funded by the DFG, 2019–2022, €300,000 (PI)", { title: "Lost ferries of the fjord country", start: "2019", end: "2022", funders: ["DFG"] }],
  // surname first, post, place, title, amount
  ['unlabelled', 'project', "Thornbury, Dr Isolde MD150233\nLecturer, University of Keele, Psychology\nPsychology / Developmental Psychology\nSleep diaries drawn by children: a picture-based measure for families who move often\nSum Awarded from BA: £98,204.10", { title: "Sleep diaries drawn by children: a picture-based measure for families who move often", grant: "MD150233" }, ["leader", "coordinator", "funders"]],
  ['unlabelled', 'project', "Castellan, Dr Remy\nLecturer in modern history, University of Hull\nGardens and empire: cultivation, capture and care in the long nineteenth century\nAwarded: £64,300.00", { title: "Gardens and empire: cultivation, capture and care in the long nineteenth century" }, ["leader", "coordinator"]],

  // sentences without a title, which are kept in full
  ['unlabelled', 'project', "This project is funded by the Velux Foundations under grant agreement No 30412.", { title: "This project is funded by the Velux Foundations under grant agreement No 30412" }, ["funders", "grant"]],
  ['unlabelled', 'project', "This work was supported in part by the European Commission under grant 845112.", { title: "This work was supported in part by the European Commission under grant 845112" }, ["funders", "grant"]],
  ['unlabelled', 'project', "The project has received funding from the European Research Council (grant agreement No 803211).", { title: "The project has received funding from the European Research Council (grant agreement No 803211)" }, ["funders", "grant"]],
  ['unlabelled', 'project', "2 Projektphasen 2016 - 2021, gefördert von der DFG", { title: "2 Projektphasen 2016 - 2021, gefördert von der DFG" }, ["funders", "start", "end"]],
  ['unlabelled', 'project', "Prosjektet er finansiert av Norges forskningsråd (2021–2025).", { title: "Prosjektet er finansiert av Norges forskningsråd (2021–2025)" }, ["funders", "start", "end"]],
  ['unlabelled', 'project', "Ce projet est financé par l'ANR [ANR-19-CE27-0042].", { title: "Ce projet est financé par l'ANR [ANR-19-CE27-0042]" }, ["funders", "grant"]],

  ['unlabelled', 'project', "Le travail invisible des nuits (ANR, 2020–2023)", { title: "Le travail invisible des nuits", start: "2020", end: "2023", funders: ["ANR"] }],
  ['unlabelled', 'project', "The Work That Remains (Leverhulme Trust, 2021–2024)", { title: "The Work That Remains", start: "2021", end: "2024", funders: ["Leverhulme Trust"] }],
  ['labelled', 'project', "Das Projekt Heimat. Gefördert von der DFG (2020–2023)", { title: "Heimat", start: "2020", end: "2023", funders: ["DFG"] }],

  ['unlabelled', 'project', "Travel grant, £1,200, Royal Geographers, 2017", { title: "Travel grant, £1,200, Royal Geographers, 2017" }, ["start", "end", "funders"]],
  ['unlabelled', 'project', "Erasmus+ Strategic Partnership, €240,000, 2018-2021, Drawing as a way of listening in schools, partner", { title: "Drawing as a way of listening in schools", start: "2018", end: "2021", types: ["erasmus"] }, ["funders"]],

  // titles that contain commas, years, amounts, roles and funders, and no other fact
  ...[
    "The role of PI networks, 1990–2000",
    "Women, Peace, Security",
    "Money, Power, and Trust in Rural Banks",
    "The $100 Question: Prizes and Publics",
    "A Room of One’s Own and £500 a Year",
    "PI, Probability and Proof",
    "Co-PI, consultant, colleague: academic roles in transition",
    "Grants, Awards, and Fellowships in British Science, 1950-1980",
    "Ledger, Lantern, Loom: Craft and Credit in Lyon, 1720–1760",
    "The Principal Investigator: a history of a role",
    "1 million kroner til den som finner Gud",
    "Trust, Fund, Foundation: giving in the Gilded Age",
    "Co-applicant or co-author? Credit in the laboratory",
    "€100 a month: basic income and dignity",
    "Prosjektleder, mor og menneske",
    "Antragsteller, Gutachter, Verwalter. Rollen der Forschungsförderung",
    "The Thousand-Dollar Genome, Ten Years On",
    "1 Million Lieder",
    "Fünf Euro, drei Stunden, ein Leben",
    "Public money, private grief: \"The Fund\" and its memory, 1914-1920",
    "European Research Council, national agencies, and the geography of merit",
    "Coordinator, carer, cleaner",
    "Three Guineas, 1938",
    "Le rôle du porteur: eau, charge et salaire",
    "50 Cent, hip hop, and the economies of fame",
  ].map((title): FreshLine => ['plain', 'project', title, { title }]),
];
