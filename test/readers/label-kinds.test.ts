import { expect } from '@open-wc/testing';
import { scoreOf, type FreshLine } from './fresh-lines.js';

type Gold = FreshLine[3];
const plain = (title: string): [string, Gold] => [title, { title }];

/** Labelled lines by the kind of label or value, each with similar lines that have another meaning. */
// prettier-ignore
const KINDS: Record<string, [text: string, gold: Gold][]> = {
  'a word before a label belongs to it': [
    ['Søvn hos barn; NFR-prosjektnummer: 302114; Partnere: OsloMet', { title: 'Søvn hos barn', grant: '302114', partners: ['OsloMet'] }],
    ['Søvn hos barn. Partnere: OsloMet. NFR-prosjektnummer: 302114', { title: 'Søvn hos barn', grant: '302114', partners: ['OsloMet'] }],
    ['Søvn hos barn Eksterne samarbeidspartnere: Helse Bergen og NINA Finansiør: Forte', { title: 'Søvn hos barn', partners: ['Helse Bergen', 'NINA'], funders: ['Forte'] }],
    ['Søvn hos barn. Koordinator: SINTEF Digital · Øvrige partnere: NINA', { title: 'Søvn hos barn', coordinator: 'SINTEF Digital', partners: ['NINA'] }],
    ['Søvn hos barn. Projektbeteiligte: Anna Berg, Nils Moe. Laufzeit: 2020–2022', { title: 'Søvn hos barn', start: '2020', end: '2022' }],
    ['Søvn hos barn Projektbeteiligte: Anna Berg, Nils Moe Laufzeit: 2020–2022', { title: 'Søvn hos barn', start: '2020', end: '2022' }],
    plain('EU-programmer: barn og unge'),
    plain('COMmunities value: learning to listen'),
    plain('Norges partnere: handel i nord'),
    ['Wasser in Kassel Weitere Partner: TU Dortmund', { title: 'Wasser in Kassel', partners: ['TU Dortmund'] }],
    ['Wasser in KasselWeitere Partner: TU Dortmund', { title: 'Wasser in Kassel', partners: ['TU Dortmund'] }],
    plain('Unge på SnapChat partner: NRK'),
    plain('Läsning på TikTok finansiär: Forte'),
  ],
  'a noun of the title is no label, unless its value or another label says so': [
    plain('Schule ohne Partner: Wege und Umwege'),
    plain('How Museums Became Partners: Rethinking Culture'),
    plain('Pflege und ihre Förderer: Kirche und Staat'),
    plain('Rethinking Support: Families in Crisis'),
    plain('Open Access Funding: Models and Myths'),
    plain('Missing Summary: Reading Fast'),
    plain('Cultural Type: Fonts and Power'),
    plain('A Long Period: 1814 and After'),
    plain('My University: Letters from Students'),
    plain('Gender, Status: Women at Work'),
    ['Care in Kent Funding: ESRC', { title: 'Care in Kent', funders: ['ESRC'] }],
    ['Care in Kent Partners: University of Leeds, Age UK', { title: 'Care in Kent', partners: ['University of Leeds', 'Age UK'] }],
    ['Care in Kent Partners: Bristol, Kew Funding: Velux', { title: 'Care in Kent', partners: ['Bristol', 'Kew'], funders: ['Velux'] }],
    ['Care in Kent Period: 1.5.2021–1.6.2024', { title: 'Care in Kent', start: '2021', end: '2024' }],
    ['Care in Kent Status: Ongoing', { title: 'Care in Kent', status: 'ongoing' }],
    ['Omsorg i bygda Partnere: Volda og Ørsta', { title: 'Omsorg i bygda', partners: ['Volda', 'Ørsta'] }],
  ],
  'a label is fused to a value of any shape': [
    ['Søvn hos barnProsjektnr: 01GY2014Institusjon: NINAPeriode: 2020–2022', { title: 'Søvn hos barn', grant: '01GY2014', coordinator: 'NINA', start: '2020', end: '2022' }],
    ['Søvn hos barnPartnere: Helse BergenFinansiert av DFGStatus: Avsluttet', { title: 'Søvn hos barn', partners: ['Helse Bergen'], funders: ['DFG'], status: 'finished' }],
    ['Søvn hos barnKoordinator: University of LeedsEksterne samarbeidspartnere: OsloMetFunding period: 2020–2022', { title: 'Søvn hos barn', coordinator: 'University of Leeds', partners: ['OsloMet'], start: '2020', end: '2022' }],
    ['DigiPartner: Learning in Small Towns. Start: 2021', { title: 'Learning in Small Towns', acronym: 'DigiPartner', start: '2021' }, ],
  ],
  'an entity is a body': [
    ['Kelp forests\nFinancing entity: Basque Government', { title: 'Kelp forests', funders: ['Basque Government'] }],
    ['Kelp forests\nFunding entities: NERC; Formas', { title: 'Kelp forests', funders: ['NERC', 'Formas'] }],
    ['Kelp forests\nEntité financeuse : ANR', { title: 'Kelp forests', funders: ['ANR'] }],
    ['Kelp forests\nCoordinating entity: University of Oulu', { title: 'Kelp forests', coordinator: 'University of Oulu' }],
    ['Kelp forests\nEntities: birds and trees', { title: 'Kelp forests' }],
    plain('Entity: a history of being'),
  ],
  'stars of emphasis, as in Markdown, are no words': [
    ['**Prosjektnavn:** Søvn hos barn\n**Prosjektleder:** Anna Berg', { title: 'Søvn hos barn', leader: 'Anna Berg' }],
    ['**Tittel**: Søvn hos barn **Finansiering**: Forte', { title: 'Søvn hos barn', funders: ['Forte'] }],
    ['**Søvn hos barn** (2020–2022)', { title: 'Søvn hos barn', start: '2020', end: '2022' }],
    plain('Trans* liv i skolen'),
    plain('Kor 2 ** 3 er åtte'),
  ],
  'a person before the title, and another label behind it': [
    ['Projektledning: Anna Berg. Sömn hos barn: en studie. Finansieras av: Forte', { title: 'Sömn hos barn: en studie', leader: 'Anna Berg', funders: ['Forte'] }],
    plain('Ledelse: Anna Berg og kunsten'),
  ],
  'a researcher alone leads, beside a leader not': [
    ['Titel: Søvn hos børn / Forsker: Anna Berg / Periode: 2015-2018', { title: 'Søvn hos børn', leader: 'Anna Berg', start: '2015', end: '2018' }],
    ['Søvn hos barn. Forsker: Anna Berg. Prosjektleder: Nils Moe', { title: 'Søvn hos barn', leader: 'Nils Moe' }],
    ['Søvn hos barn. Forskere: Anna Berg, Nils Moe', { title: 'Søvn hos barn' }],
  ],
  'a German genitive goes on with a name': [
    ['Schlaf bei Kindern\nKooperationspartner: Archiv der Stadt Kassel, Museum der Arbeit', { title: 'Schlaf bei Kindern', partners: ['Archiv der Stadt Kassel', 'Museum der Arbeit'] }],
    ['Søvn hos barn. Partnere: Greve Kommune, der driver skolen', { title: 'Søvn hos barn', partners: ['Greve Kommune'] }],
  ],
  'a slash stands between beginning and end': [
    ['Søvn hos barn\nStart / slutt: 2021 / 2025', { title: 'Søvn hos barn', start: '2021', end: '2025' }],
    ['Søvn hos barn\nPeriode: 2021, 2025', { title: 'Søvn hos barn' }],
  ],
  'a spaced colon divides an acronym from the title': [
    ['RIVAGE : Risques et villes au bord de l’eau | Coordinateur : Université de Nantes', { title: 'Risques et villes au bord de l’eau', acronym: 'RIVAGE', coordinator: 'Université de Nantes' }],
  ],
  'an institute of two fields is one body': [
    ['Søvn hos barn. Partnere: National Institute for Sport and Care Research, NINA', { title: 'Søvn hos barn', partners: ['National Institute for Sport and Care Research', 'NINA'] }],
  ],
  'a word with a hyphen at its end ends no name': [
    ['Søvn hos barn. Finansiering: Barne-, ungdoms- og familiedirektoratet', { title: 'Søvn hos barn', funders: ['Barne-, ungdoms- og familiedirektoratet'] }],
    ['Søvn hos barn. Finansiering: Slots- og Kulturstyrelsen, Forte', { title: 'Søvn hos barn', funders: ['Slots- og Kulturstyrelsen', 'Forte'] }],
    ['Søvn hos barn. Finansiering: Barne- ungdoms- og familiedirektoratet (Bufdir)', { title: 'Søvn hos barn', funders: ['Barne- ungdoms- og familiedirektoratet (Bufdir)'] }],
    ['Søvn hos barn. Finansiering: Norges forskningsråd (Norge), Forte', { title: 'Søvn hos barn', funders: ['Norges forskningsråd (Norge)', 'Forte'] }],
    ['Søvn hos barn. Finansiering: Norges forskningsråd (Bergen), Forte', { title: 'Søvn hos barn', funders: ['Norges forskningsråd', 'Forte'] }],
    ['Søvn hos barn. Partnere: Møre og Romsdal, Helse Sør-Øst og NINA', { title: 'Søvn hos barn', partners: ['Møre og Romsdal', 'Helse Sør-Øst', 'NINA'] }],
  ],
  'a ministry or council of several fields is one body in a list': [
    ['Søvn hos barn. Finansiär: Forskningsrådet för hälsa, arbetsliv och välfärd (Forte)', { title: 'Søvn hos barn', funders: ['Forskningsrådet för hälsa, arbetsliv och välfärd (Forte)'] }],
    ['Søvn hos barn. Förderung: Bundesministerium für Familie, Senioren, Frauen und Jugend, DFG', { title: 'Søvn hos barn', funders: ['Bundesministerium für Familie, Senioren, Frauen und Jugend', 'DFG'] }],
    ['Søvn hos barn. Funding: Ministry of Education, Sports, Science and Technology; ESRC', { title: 'Søvn hos barn', funders: ['Ministry of Education, Sports, Science and Technology', 'ESRC'] }],
    ['Søvn hos barn. Funding: Ministère de l’Enseignement supérieur, de la Recherche et de l’Innovation', { title: 'Søvn hos barn', funders: ['Ministère de l’Enseignement supérieur, de la Recherche et de l’Innovation'] }],
    ['Søvn hos barn. Funding: Natural Sciences and Engineering Research Council', { title: 'Søvn hos barn', funders: ['Natural Sciences and Engineering Research Council'] }],
    ['Søvn hos barn. Partners: London School of Hygiene and Tropical Medicine, NINA', { title: 'Søvn hos barn', partners: ['London School of Hygiene and Tropical Medicine', 'NINA'] }],
    ['Søvn hos barn. Partners: Ministry of Health, NINA and University of Oslo', { title: 'Søvn hos barn', partners: ['Ministry of Health', 'NINA', 'University of Oslo'] }],
    ['Søvn hos barn. Partners: London School of Economics and University of Leeds', { title: 'Søvn hos barn', partners: ['London School of Economics', 'University of Leeds'] }],
    ['Søvn hos barn. Partnere: NINA, kommuner og skoler', { title: 'Søvn hos barn', partners: ['NINA', 'kommuner og skoler'] }],
    ['Søvn hos barn. Partnere: Det Kgl. Bibliotek', { title: 'Søvn hos barn', partners: ['Det Kgl. Bibliotek'] }],
    ['Søvn hos barn. Finansiering: Helsedirektoratet og NTNU', { title: 'Søvn hos barn', funders: ['Helsedirektoratet', 'NTNU'] }],
  ],
  'a label without a mark is no part of the name': [
    ['Søvn hos barn\nFunder British Academy\nPI Anna Berg', { title: 'Søvn hos barn', funders: ['British Academy'], leader: 'Anna Berg' }],
  ],
  'marks between facts belong to neither value': [
    ['Kuulumisen tilat / Leder: Anna Berg', { title: 'Kuulumisen tilat', leader: 'Anna Berg' }],
    ['Søvn hos barn / Partnere: NINA, Nord universitet / Koordinator: OsloMet', { title: 'Søvn hos barn', partners: ['NINA', 'Nord universitet'], coordinator: 'OsloMet' }],
    ['Søvn hos barn / Institution / Koordinator: OsloMet', { title: 'Søvn hos barn', coordinator: 'OsloMet' }],
    ['Søvn hos barn · Varighet: 2021– · Prosjektleder: Anna Berg', { title: 'Søvn hos barn', start: '2021', leader: 'Anna Berg' }],
    ['Søvn hos børn. Samarbejdsparter: NINA. Värduniversitet: Lunds universitet', { title: 'Søvn hos børn', partners: ['NINA'], coordinator: 'Lunds universitet' }],
  ],
  'words of a title have the shape of a name, and a question names no funder': [
    plain('Harvard University: Rethinking Language'),
    plain('New Coordinator: Rethinking Migration'),
    plain('Schule ohne Leitung: Wie Pflege Macht prägt'),
    plain('The Memory of Cities: funded by Tourism?'),
    ['Care in Kent Leader: Anna Berg', { title: 'Care in Kent', leader: 'Anna Berg' }],
  ],
  'a title has its label on a later line': [
    ['Periode: 2020–2022\nFinansiert av: Forte\nNavn på prosjekt: Søvn hos barn', { title: 'Søvn hos barn', start: '2020', end: '2022', funders: ['Forte'] }],
    ['Funded by Forte\nTitle: Søvn hos barn Grant number: 302114', { title: 'Søvn hos barn', funders: ['Forte'], grant: '302114' }],
    ['Søvn hos barn\nTittel: førsteamanuensis', { title: 'Søvn hos barn' }],
  ],
  'who writes a thesis leads where nobody else does': [
    ['Søvn hos barn. Stipendiat: Anna Berg. Prosjektleder: Nils Moe', { title: 'Søvn hos barn', leader: 'Nils Moe' }],
    ['Søvn hos barn\nStipendiat: Anna Berg\nProsjektleder: Nils Moe', { title: 'Søvn hos barn', leader: 'Nils Moe' }],
    ['Søvn hos barn. Stipendiater: Anna Berg, Nils Moe, Eva Lind', { title: 'Søvn hos barn' }],
    ['Søvn hos barn. Stipendiat: Anna Berg', { title: 'Søvn hos barn', leader: 'Anna Berg', types: ['phd'] }],
  ],
  'a ministry of two fields is one body in a list': [
    ['Søvn hos barn. Finansiering: Forte, Bundesministerium für Bildung und Forschung', { title: 'Søvn hos barn', funders: ['Forte', 'Bundesministerium für Bildung und Forschung'] }],
    ['Søvn hos barn. Finansiering: Helsedirektoratet og Novo Nordisk Fonden', { title: 'Søvn hos barn', funders: ['Helsedirektoratet', 'Novo Nordisk Fonden'] }],
    ['Søvn hos barn. Partnere: Trondheim kommune og Nordlandsforskning', { title: 'Søvn hos barn', partners: ['Trondheim kommune', 'Nordlandsforskning'] }],
    ['Søvn hos barn. Tidsrom: 2022/01 – 2023/12. Finansiering: Forte', { title: 'Søvn hos barn', start: '2022', end: '2023', funders: ['Forte'] }],
  ],
  'a number of something else is no grant': [
    ['Søvn hos barn\nREK-nummer: 2019/1123', { title: 'Søvn hos barn' }],
    ['Søvn hos barn. Cristin-ID: 541234. Prosjektnummer: 302114', { title: 'Søvn hos barn', grant: '302114' }],
    ['Quiet Wards\nEthics reference: 21/0442\nPI: Jane Hart', { title: 'Quiet Wards', leader: 'Jane Hart' }],
    ['Søvn hos barn\nNFR-nummer: 302114', { title: 'Søvn hos barn', grant: '302114' }],
  ],
  'capitals before a grant number belong to it': [
    ['Sprachen am Rand\nProjektnummer: P 33456', { title: 'Sprachen am Rand', grant: 'P 33456' }],
    ['Sprachen am Rand. Projektnummer: SFB 1265. Laufzeit: 2018–2021', { title: 'Sprachen am Rand', start: '2018', end: '2021', grant: 'SFB 1265' }],
    ['Sprachen am Rand\nGrant number: see below', { title: 'Sprachen am Rand' }],
  ],
  'a word with capitals inside it is no name of a person': [
    ['Fritid for alle. Prosjekteier: KoRus Midt', { title: 'Fritid for alle', coordinator: 'KoRus Midt' }],
    ['Fritid for alle. Prosjekteier: NordLab Vest', { title: 'Fritid for alle', coordinator: 'NordLab Vest' }],
    ['Fritid for alle. Prosjektleder: Ewan McAllister', { title: 'Fritid for alle', leader: 'Ewan McAllister' }],
    ['Fritid for alle. Prosjektleder: Ana DeSouza', { title: 'Fritid for alle', leader: 'Ana DeSouza' }],
  ],
  'a short name in a bracket belongs to its funder': [
    ['Nattens omsorg\nFunder: Independent Research Fund Denmark (DFF)', { title: 'Nattens omsorg', funders: ['Independent Research Fund Denmark (DFF)'] }],
    ['Nattens omsorg\nFinansiering: Norges forskningsråd (NFR)', { title: 'Nattens omsorg', funders: ['Norges forskningsråd (NFR)'] }],
    ['Nattens omsorg\nFinansiering: Norges forskningsråd (FINNUT)', { title: 'Nattens omsorg', funders: ['Norges forskningsråd'] }],
  ],
  'initials and titles end no value': [
    ['Digital dannelse (finansiering: A.P. Møller Fonden; periode: 2019-2021)', { title: 'Digital dannelse', start: '2019', end: '2021', funders: ['A.P. Møller Fonden'] }],
    ['Samen eten\nHoofdonderzoeker: dr. ir. Femke Wagenaar', { title: 'Samen eten', leader: 'Femke Wagenaar' }],
    ['Sprachen am Rand. Projektleiterin: Mag. Dr. Irmgard Pichl. Laufzeit: 2018–2021', { title: 'Sprachen am Rand', start: '2018', end: '2021', leader: 'Irmgard Pichl' }],
  ],
  'further forms of a word for a person belong to its label': [
    ['Stadt am Fluss. Projektleiter:innen: Anna Berg. Laufzeit: 2020–2022', { title: 'Stadt am Fluss', start: '2020', end: '2022', leader: 'Anna Berg' }],
    ['Stadt am Fluss | Leiter*in: Anna Berg', { title: 'Stadt am Fluss', leader: 'Anna Berg' }],
    ['La mer. Porteur·se : Anna Berg', { title: 'La mer', leader: 'Anna Berg' }],
    plain('Partner*innen: Beziehungen im Wandel'),
  ],
  'start and end share a value': [
    ['Sterkere sammen. Start/slutt: 01.08.22–31.07.25', { title: 'Sterkere sammen', start: '2022', end: '2025' }],
    plain('Start/Stopp: utviklingsprosjekter i kommunene'),
  ],
  'a title label in small letters stands in a run, and no small word is a title': [
    ['Prosjekteier: Molde kommune; leder: Anna Berg; tittel: «Trygg vinter»', { title: 'Trygg vinter', coordinator: 'Molde kommune', leader: 'Anna Berg' }],
    ['Projekttid: 2017–2019. Finansiering: Formas och Naturvårdsverket. Ekosystem i förorten', { title: 'Ekosystem i förorten', start: '2017', end: '2019', funders: ['Formas', 'Naturvårdsverket'] }],
  ],
  'a fund may bear two names, as a firm may': [
    ['Tyst kunskap. Finansiär: Knut och Alice Wallenbergs Stiftelse', { title: 'Tyst kunskap', funders: ['Knut och Alice Wallenbergs Stiftelse'] }],
    ['Tyst kunskap. Finansiär: Formas och Anna Ahlströms Stiftelse', { title: 'Tyst kunskap', funders: ['Formas', 'Anna Ahlströms Stiftelse'] }],
    ['Unge og gæld. Finansiering: Forsikring & Pension', { title: 'Unge og gæld', funders: ['Forsikring & Pension'] }],
  ],
  'a phrase with a colon leads to any name': [
    ['Kvinner i sjakk. Utført av: Telemarksforsking. Ferdigstilt: 2022', { title: 'Kvinner i sjakk', coordinator: 'Telemarksforsking', end: '2022' }],
    ['Kvinner i sjakk. Projektleder: Ph.d. Kirstine Over', { title: 'Kvinner i sjakk', leader: 'Kirstine Over' }],
    ['Tidsramme: 2022-2026. Leiar: Jorunn Vinde. Det flyktige arkivet (FLYKT). Finansiert av: NFR', { title: 'Det flyktige arkivet', acronym: 'FLYKT', start: '2022', end: '2026', leader: 'Jorunn Vinde', funders: ['NFR'] }],
    ['Les mots\nPériode : janv. 2021 – déc. 2022', { title: 'Les mots', start: '2021', end: '2022' }],
    ['Robust. Varighed: 36 mdr. (2023-2026)', { title: 'Robust', start: '2023', end: '2026' }],
  ],
  'a region is no person, and a sentence between is no label': [
    ['Hjerterum – Projektejer: Region Sjælland. Projektleder: Gitte Holm', { title: 'Hjerterum', coordinator: 'Region Sjælland', leader: 'Gitte Holm' }],
    ['Coordinator: University of Padua. Project: LOWTIDE – Living on Wetlands', { title: 'Living on Wetlands', acronym: 'LOWTIDE', coordinator: 'University of Padua' }],
    ['Kylän ääni. Hankkeen johtaja: Ville Virta', { title: 'Kylän ääni', leader: 'Ville Virta' }],
    ['Samspill. Hovedprosjektleder: Kjersti Brenna. Gesamtleitung: Dr. Ole Brehme', { title: 'Samspill', leader: 'Kjersti Brenna' }],
    ['Corps au travail. Responsable(s) scientifique(s) : Delphine Arn', { title: 'Corps au travail', leader: 'Delphine Arn' }],
    ['Fjell og folk. Finansiering: Sparebankstiftinga Sogn og Fjordane og Luster kommune', { title: 'Fjell og folk', funders: ['Sparebankstiftinga Sogn og Fjordane', 'Luster kommune'] }],
    plain('Kvinne(r) og makt'),
  ],
  'a county of two names is one body': [
    ['Hav og heim. Finansiert av: Møre og Romsdal fylkeskommune', { title: 'Hav og heim', funders: ['Møre og Romsdal fylkeskommune'] }],
    ['Hav og heim. Finansiert av: Nofima og Romsdal sparebank', { title: 'Hav og heim', funders: ['Nofima', 'Romsdal sparebank'] }],
  ],
  'an acronym has a column before the title': [
    ['SHORELINES | Sustaining Heritage on Rising Coasts | Coordinator: Trinity College Dublin', { title: 'Sustaining Heritage on Rising Coasts', acronym: 'SHORELINES', coordinator: 'Trinity College Dublin' }],
  ],
  'an article precedes a council of two fields': [
    ['Letters Home. Funded by the Arts and Humanities Research Council', { title: 'Letters Home', funders: ['Arts and Humanities Research Council'] }],
    ['Letters Home. Funded by the Medical Research Council and the Wellcome Trust', { title: 'Letters Home', funders: ['Medical Research Council', 'Wellcome Trust'] }],
  ],
  'a main or shared funder, leader or supervisor has the label of one': [
    ['Arbeid på nytt. Hovedfinansiør: Norges forskningsråd', { title: 'Arbeid på nytt', funders: ['Norges forskningsråd'] }],
    ['Arbeid på nytt. Delfinansiert av: Kulturrådet. Hovedveileder: Kari Vik', { title: 'Arbeid på nytt', funders: ['Kulturrådet'] }],
    ['Skogens röst. Samfinansieras av Formas och Mistra', { title: 'Skogens röst', funders: ['Formas', 'Mistra'] }],
    ['Stadt am Fluss. Hauptförderer: Stiftung Mercator', { title: 'Stadt am Fluss', funders: ['Stiftung Mercator'] }],
    plain('Hovedpersoner: kvinner i norsk film'),
    plain('Helsefinansiering: hvem betaler?'),
    plain('Egenfinansiering: kunstnere som entreprenører'),
  ],
  'an expected date is one': [
    ['Arbeid på nytt. Oppstart: 2021. Planlagt avsluttet: 2025', { title: 'Arbeid på nytt', start: '2021', end: '2025' }],
    ['Quiet Wards. Planned start: March 2026. Estimated completion: 2029', { title: 'Quiet Wards', start: '2026', end: '2029' }],
    ['Skogens röst. Beräknat slut: oklart. Planerad start: 2026', { title: 'Skogens röst', start: '2026' }],
    plain('Planned Endings: Hospice and Home'),
  ],
  'terms and single-figure months date a period': [
    ['Barns rätt. Projektperiod: VT 2021–HT 2024', { title: 'Barns rätt', start: '2021', end: '2024' }],
    ['Arjen turva. Kesto: 1/2021–12/2023', { title: 'Arjen turva', start: '2021', end: '2023' }],
    ['Stadt am Fluss. Laufzeit: 10/2020 – 9/2023', { title: 'Stadt am Fluss', start: '2020', end: '2023' }],
    ['Minnesord. Publisert i nr. 1/2019', { title: 'Minnesord. Publisert i nr. 1/2019' }],
  ],
  'one word and a colon end a title that a label opens': [
    ['Doktorand: Sanna Wiik. Projekt: Att bli förälder. Ämne: Socialt arbete', { title: 'Att bli förälder', leader: 'Sanna Wiik', types: ['phd'] }],
    ['Tittel: Hjem. Et nytt blikk: barn i bygd. Leder: Nils Moe', { title: 'Hjem. Et nytt blikk: barn i bygd', leader: 'Nils Moe' }],
  ],
  'bullets divide labels': [
    ['Kirchen auf dem Land • Forschungsfeld: Liturgie • Laufzeit: 2019 bis 2021', { title: 'Kirchen auf dem Land', start: '2019', end: '2021' }],
  ],
  'lines in which labels and values take turns': [
    ['Tittel\nVelferd på vent\nProsjektleder\nHelga Storvik\nPeriode\n2020–2024', { title: 'Velferd på vent', start: '2020', end: '2024', leader: 'Helga Storvik' }],
    ['Velferd på vent\nProsjektleder\nHelga Storvik\nFinansiering\nNordForsk', { title: 'Velferd på vent', funders: ['NordForsk'], leader: 'Helga Storvik' }],
    ['Velferd på vent\nProsjektleder\nPeriode\nFinansiering', { title: 'Velferd på vent' }],
    ['Samarbeid\nEn studie av lag', { title: 'Samarbeid' }],
    ['Stille Orte\ngefördert durch die DFG\nProjektleitung\nDr. Ellen Wieland', { title: 'Stille Orte', funders: ['DFG'], leader: 'Ellen Wieland' }],
    ['Stille Orte\nProjektleitung\nDie Kunst der Pause', { title: 'Stille Orte' }],
  ],
  'labels without a colon at the beginning of most lines': [
    ['Läsning i skogen\nDiarienummer 2015-06861\nKoordinator Umeå universitet\nBidrag från Vinnova 1 200 000 kronor\nProjektets löptid december 2015 - februari 2017\nStatus Avslutat', { title: 'Läsning i skogen', coordinator: 'Umeå universitet', funders: ['Vinnova'], grant: '2015-06861', start: '2015', end: '2017', status: 'finished' }],
    ['Wege ins Dorf\nProjektleitung Dr. Ellen Wieland\nLaufzeit 2019–2021\nFörderung DFG\nStatus abgeschlossen', { title: 'Wege ins Dorf', leader: 'Ellen Wieland', start: '2019', end: '2021', funders: ['DFG'], status: 'finished' }],
    ['Titel Wege ins Dorf\nLaufzeit 2019–2021\nFörderung DFG\nStatus abgeschlossen', { title: 'Wege ins Dorf', start: '2019', end: '2021', funders: ['DFG'], status: 'finished' }],
    ['Partners in Crime\nLeaders of Tomorrow and others\nFunding Care in Europe\nStatus Quo', { title: 'Partners in Crime' }],
    ['Status Quo Vadis\nLeader of the Pack\nPartners for Life', { title: 'Status Quo Vadis' }],
  ],
  'a period alone in the line above the title': [
    ['10/2020 - 01/2023\nWege ins Dorf', { title: 'Wege ins Dorf', start: '2020', end: '2023' }],
    ['2021–2024\nWege ins Dorf\nLeitung: Dr. Ellen Wieland', { title: 'Wege ins Dorf', start: '2021', end: '2024', leader: 'Ellen Wieland' }],
    ['1914–1918\nEin Krieg und seine Worte', { title: '1914–1918' }],
    plain('2021–2024'),
  ],
  'a sum of money behind a funder': [
    ['Wald und Wiese (led by Anna Berg, funded by the ESRC c. £560k, 2013–2016)', { title: 'Wald und Wiese', leader: 'Anna Berg', funders: ['ESRC'], start: '2013', end: '2016' }],
    ['Wald und Wiese. Funded by Formas 3,5 MSEK, 2020–2023', { title: 'Wald und Wiese', funders: ['Formas'], start: '2020', end: '2023' }],
    ['Wald und Wiese\nFunding: Horizon 2020 EUR 3 million', { title: 'Wald und Wiese', funders: ['Horizon 2020'], types: ['horizon'] }],
  ],
  'an institution that begins with its short name answers for a project': [
    ['Når hjelpen uteblir Periode: 2022–2025 Prosjektansvarlig: NTNU Samfunnsforskning', { title: 'Når hjelpen uteblir', start: '2022', end: '2025', coordinator: 'NTNU Samfunnsforskning' }],
    ['Når hjelpen uteblir. Prosjektleder: HVL, Kari Vik', { title: 'Når hjelpen uteblir' }],
  ],
  'a state before a colon': [
    ['Avsluttet: Hjem, men ikke hjemme (2016–2019)', { title: 'Hjem, men ikke hjemme', start: '2016', end: '2019', status: 'finished' }],
    ['Completed project: Letters Home', { title: 'Letters Home', status: 'finished' }],
    ['Pågående prosjekt: Språk i arbeid. Leder: Nils Moe', { title: 'Språk i arbeid', status: 'ongoing', leader: 'Nils Moe' }],
    ['Abgeschlossen: Kirchen auf dem Land (2018–2021)', { title: 'Kirchen auf dem Land', status: 'finished', start: '2018', end: '2021' }],
    plain('Past: A Short History'),
    plain('Future: The Politics of Time'),
    plain('Upcoming: Music and Anticipation'),
    plain('Avsluttet: en fortelling om sorg'),
    plain('Planned Cities: Brasília and Chandigarh'),
    plain('Active Ageing: Policies in Europe'),
  ],
  'the title of the project that an entry is a part of': [
    ['Ziegel im Frost\nTitel des Gesamtprojektes: Bauen im Kreis\nLaufzeit: 2022–2024', { title: 'Ziegel im Frost', start: '2022', end: '2024' }],
    ['Tegl i frost\nTittel på hovedprosjektet: Bygg i ring\nProsjektleder: Ada Moor', { title: 'Tegl i frost', leader: 'Ada Moor' }],
    ['Bricks in frost\nOverall project title: Building in circles\nPI: Ada Moor', { title: 'Bricks in frost', leader: 'Ada Moor' }],
    ['Titel des Projekts: Ziegel im Frost\nLaufzeit: 2022–2024', { title: 'Ziegel im Frost', start: '2022', end: '2024' }],
    ['Gesamttitel: Ziegel im Frost\nLaufzeit: 2022–2024', { title: 'Ziegel im Frost', start: '2022', end: '2024' }],
  ],
  'a state in small letters behind a bracket': [
    ['Wege ins Dorf (DFG) - abgeschlossen', { title: 'Wege ins Dorf', funders: ['DFG'], status: 'finished' }],
    ['Nära hem (Formas), pågående', { title: 'Nära hem', funders: ['Formas'], status: 'ongoing' }],
    plain('Past (and) Present'),
    plain('Reform – completed'),
  ],
  'a kind of project before a colon': [
    ['Verbundprojekt: Gute Pflege vor Ort. Laufzeit: 2020–2023', { title: 'Gute Pflege vor Ort', start: '2020', end: '2023' }],
    ['Delprosjekt: Språk i arbeid', { title: 'Språk i arbeid' }],
    ['DFG-Projekt: Sprachen am Rand (2018–2021)', { title: 'Sprachen am Rand', start: '2018', end: '2021', funders: ['DFG'] }],
    ['SNF-Projekt «Reden über Geld» (2020–2024)', { title: 'Reden über Geld', start: '2020', end: '2024', funders: ['SNF'] }],
    plain('Fredsprosjekt: EU i krise'),
    plain('Manhattanprosjektet: Vitenskap og makt'),
  ],
};

for (const [kind, lines] of Object.entries(KINDS))
  describe(kind, () => {
    for (const [text, gold] of lines)
      it(text, () => {
        const line: FreshLine = ['labelled', 'project', text, gold];
        expect(scoreOf(line).differences).to.deep.equal({});
      });
  });
