import type { AttributionGold, IssueGold } from './other-lines.js';
import type { ProjectGold } from './project-lines.js';

/**
 * Sixty lines as on project pages, award lists, PhD lists and calls, written before the readers were run on them. The
 * results of the first run are in bench/README.md.
 */
export const unseenProjects: [text: string, gold: ProjectGold][] = [
  [
    'Trygge overganger for barn i fosterhjem (TRYFO), Høgskolen i Innlandet',
    {
      title: 'Trygge overganger for barn i fosterhjem',
      acronym: 'TRYFO',
      coordinator: 'Høgskolen i Innlandet',
    },
  ],
  [
    'Matjord i pressområder – hvem bestemmer? Prosjektleder: Ingunn Bakkejord. Prosjektperiode: 2020–2023. Finansiering: Norges forskningsråd',
    {
      title: 'Matjord i pressområder – hvem bestemmer?',
      leader: 'Ingunn Bakkejord',
      start: '2020',
      end: '2023',
      funders: ['Norges forskningsråd'],
    },
  ],
  [
    'HAVBLIKK: Havvindens betydning for kystsamfunn (2022–2026)',
    {
      title: 'HAVBLIKK: Havvindens betydning for kystsamfunn',
      acronym: 'HAVBLIKK',
      start: '2022',
      end: '2026',
    },
  ],
  ['Ungdom og gjeld, SIFO', { title: 'Ungdom og gjeld', coordinator: 'SIFO' }],
  [
    'Leseopplæring på andrespråket: lærerrollen i mottaksklassen',
    { title: 'Leseopplæring på andrespråket: lærerrollen i mottaksklassen' },
  ],
  [
    'Hjelp som virker (PhD-prosjekt i samarbeid med Helse Stavanger)',
    { title: 'Hjelp som virker', types: ['phd'], partners: ['Helse Stavanger'] },
  ],
  ['Bokprosjekt om dugnad', { title: 'Bokprosjekt om dugnad' }],
  [
    'Digital tvilling for bygdesentra. Støttet av Regionalt forskningsfond Innlandet (prosjektnr. 328811), 2021–2022',
    {
      title: 'Digital tvilling for bygdesentra',
      funders: ['Regionalt forskningsfond Innlandet'],
      grant: '328811',
      start: '2021',
      end: '2022',
    },
  ],
  ['Kirkens rolle etter 22. juli 2011', { title: 'Kirkens rolle etter 22. juli 2011' }],
  [
    'Kriseberedskap i kommunene 2018–2021 (avsluttet)',
    { title: 'Kriseberedskap i kommunene', start: '2018', end: '2021', status: 'finished' },
  ],
  ['Stortingsvalget 2021: unge velgere på nett', { title: 'Stortingsvalget 2021: unge velgere på nett' }],
  [
    'Ole Martin Grindheim: Rettsvern for naturen – en idéhistorisk studie',
    { title: 'Ole Martin Grindheim: Rettsvern for naturen – en idéhistorisk studie' },
  ],
  // nn
  [
    'Skulehagen som læringsarena. Prosjektleiar: Solfrid Myklebust. Samarbeidspartnarar: Høgskulen på Vestlandet, Kinn kommune og NIBIO',
    {
      title: 'Skulehagen som læringsarena',
      leader: 'Solfrid Myklebust',
      partners: ['Høgskulen på Vestlandet', 'Kinn kommune', 'NIBIO'],
    },
  ],
  [
    'Song og samspel i barnehagen (SOSAM) Prosjektperiode August 2019 - juli 2022',
    { title: 'Song og samspel i barnehagen', acronym: 'SOSAM', start: '2019-08', end: '2022-07' },
  ],
  ['Eldreomsorg på nynorsk (pågåande)', { title: 'Eldreomsorg på nynorsk', status: 'ongoing' }],
  // en
  [
    'Bridging Oceans and Archives: Maritime Lives in the Indian Ocean World (BOAMI), University of Exeter',
    {
      title: 'Bridging Oceans and Archives: Maritime Lives in the Indian Ocean World',
      acronym: 'BOAMI',
      coordinator: 'University of Exeter',
    },
  ],
  [
    'PEATMAP – Mapping carbon in northern mires. Funded by the Academy of Finland (grant no. 347812), 2021-2025.',
    {
      title: 'PEATMAP – Mapping carbon in northern mires',
      acronym: 'PEATMAP',
      funders: ['Academy of Finland'],
      grant: '347812',
      start: '2021',
      end: '2025',
    },
  ],
  [
    'The Spanish Civil War (1936–1939) in children’s books',
    { title: 'The Spanish Civil War (1936–1939) in children’s books' },
  ],
  ['The Syrian Uprising (2011–2013)', { title: 'The Syrian Uprising (2011–2013)' }],
  ['GERMANY: Remembering the Wall', { title: 'GERMANY: Remembering the Wall' }],
  ['MATHEMATICS: teaching for understanding', { title: 'MATHEMATICS: teaching for understanding' }],
  [
    'Patel, Nisha Dr SRG24\\240418 University of Warwick Stitching Partition: Textiles and Memory in Punjab Value awarded: £9,870',
    {
      title: 'Stitching Partition: Textiles and Memory in Punjab',
      leader: 'Patel, Nisha',
      grant: 'SRG24\\240418',
      coordinator: 'University of Warwick',
    },
  ],
  [
    'Okafor, Chidi Professor SRG24\\240777 Manchester Metropolitan University Migrant Cooks: Food and Belonging in the North (MICOOK) Value awarded: £8,200',
    {
      title: 'Migrant Cooks: Food and Belonging in the North',
      acronym: 'MICOOK',
      leader: 'Okafor, Chidi',
      grant: 'SRG24\\240777',
      coordinator: 'Manchester Metropolitan University',
    },
  ],
  [
    'Just Transport Futures (ESRC, ES/V012345/1). PI: Helen Braithwaite',
    {
      title: 'Just Transport Futures',
      funders: ['ESRC'],
      grant: 'ES/V012345/1',
      leader: 'Helen Braithwaite',
    },
  ],
  [
    'Voices in Transition, funded by the Leverhulme Trust, 2019–2022',
    { title: 'Voices in Transition', funders: ['Leverhulme Trust'], start: '2019', end: '2022' },
  ],
  [
    'CO-LEARN: Community-led learning for resilient towns (Interreg North Sea, 2019–2022)',
    {
      title: 'CO-LEARN: Community-led learning for resilient towns',
      acronym: 'CO-LEARN',
      funders: ['Interreg'],
      programmes: ['Interreg'],
      types: ['interreg'],
      start: '2019',
      end: '2022',
    },
  ],
  [
    'Sleep, Stress and Shift Work (PhD project, University of Tampere)',
    { title: 'Sleep, Stress and Shift Work', types: ['phd'], coordinator: 'University of Tampere' },
  ],
  [
    'Assessment for learning in multigrade classrooms Project period: September 2020 – June 2024',
    { title: 'Assessment for learning in multigrade classrooms', start: '2020-09', end: '2024-06' },
  ],
  [
    'Living with Long Covid: Patients’ Experiences of Rehabilitation',
    { title: 'Living with Long Covid: Patients’ Experiences of Rehabilitation' },
  ],
  [
    'Children with Attention Deficit Disorder (ADD)',
    { title: 'Children with Attention Deficit Disorder (ADD)' },
  ],
  [
    'Title: GreenSkills (2018 - 2021) Funding Framework: Erasmus+ KA2 Budget: 312.000 €',
    {
      title: 'GreenSkills',
      start: '2018',
      end: '2021',
      funders: ['Erasmus+ KA2'],
      programmes: ['Erasmus+ KA2'],
      types: ['erasmus'],
    },
  ],
  [
    'Elena Kowalska, PhD: Monastic Gardens in Medieval Silesia, 1200–1400',
    { title: 'Monastic Gardens in Medieval Silesia, 1200–1400', leader: 'Elena Kowalska' },
  ],
  // sv, da
  [
    'Barns läsning i digitala miljöer Projektledare: Annika Sundqvist, Linköpings universitet',
    { title: 'Barns läsning i digitala miljöer', leader: 'Annika Sundqvist' },
  ],
  [
    'Torbjörn Hallgren (Historiska institutionen). Järnvägen och staten: Sveriges infrastruktur i omvandling. 380 000 kr',
    { title: 'Järnvägen och staten: Sveriges infrastruktur i omvandling', leader: 'Torbjörn Hallgren' },
  ],
  [
    'Omsorgens vardag (Forte, dnr 2021-01234)',
    { title: 'Omsorgens vardag', funders: ['Forte'], grant: '2021-01234' },
  ],
  [
    'Signe Holm Kristensen, Institut for Kommunikation Projekttitel: Lyd og nærvær i podcasts',
    { title: 'Lyd og nærvær i podcasts', leader: 'Signe Holm Kristensen' },
  ],
  [
    'Fælles om naturen (Carlsbergfondet, 1.950.000 kr.)',
    { title: 'Fælles om naturen', funders: ['Carlsbergfondet'] },
  ],
  // de
  [
    'Sprachbildung in der Kita (SPRIKI). Laufzeit: 2019–2022. Förderung: Robert Bosch Stiftung. Leitung: Prof. Dr. Monika Eberle',
    {
      title: 'Sprachbildung in der Kita',
      acronym: 'SPRIKI',
      start: '2019',
      end: '2022',
      funders: ['Robert Bosch Stiftung'],
      leader: 'Monika Eberle',
    },
  ],
  [
    'Erinnerungskulturen im Vergleich, Universität Konstanz (Dissertation)',
    { title: 'Erinnerungskulturen im Vergleich', coordinator: 'Universität Konstanz', types: ['phd'] },
  ],
  [
    'Digitale Teilhabe im Alter – gefördert vom Bundesministerium für Bildung und Forschung (FKZ 16SV8765)',
    {
      title: 'Digitale Teilhabe im Alter',
      funders: ['Bundesministerium für Bildung und Forschung'],
      grant: '16SV8765',
    },
  ],
];

export const unseenIssues: [text: string, gold: IssueGold][] = [
  [
    'Inclusive Assessment in Higher Education edited by Maria Costa and John P. Reilly submission deadline 15 Mar 2027 | 3 articles | Viewed by 1204 | Submission Open',
    {
      title: 'Inclusive Assessment in Higher Education',
      editors: ['Maria Costa', 'John P. Reilly'],
      deadline: '2027-03-15',
      status: 'open',
    },
  ],
  [
    'Climate Change Education: Past, Present and Future Deadline: 28 February 2027',
    { title: 'Climate Change Education: Past, Present and Future', deadline: '2027-02-28' },
  ],
  [
    'Outdoor Learning in Early Years A special issue of Behavioral Sciences (ISSN 2076-328X). Deadline for manuscript submissions: 10 June 2026 | Viewed by 98',
    {
      kind: 'special-issue',
      title: 'Outdoor Learning in Early Years',
      journal: 'Behavioral Sciences',
      deadline: '2026-06-10',
    },
  ],
  [
    'Temanummer: «Uro i klasserommet». Nordic Studies in Education. Frist for manus: 1. april 2027',
    {
      kind: 'special-issue',
      title: 'Uro i klasserommet',
      journal: 'Nordic Studies in Education',
      deadline: '2027-04-01',
    },
  ],
  [
    'Special issue of Journal of Youth Studies: Growing up Rural',
    { kind: 'special-issue', title: 'Growing up Rural', journal: 'Journal of Youth Studies' },
  ],
  [
    'Call for papers: temanummer om bærekraftig turisme. Frist 15. oktober 2026',
    { kind: 'special-issue', title: 'bærekraftig turisme', deadline: '2026-10-15' },
  ],
  [
    'Themenheft: Digitale Bildung. Zeitschrift für Pädagogik. Herausgegeben von Petra Lang und Uwe Stolz',
    {
      kind: 'special-issue',
      title: 'Digitale Bildung',
      journal: 'Zeitschrift für Pädagogik',
      editors: ['Petra Lang', 'Uwe Stolz'],
    },
  ],
  [
    'Välkommen att skicka bidrag till temanumret "Arbetslivets gränser" i Arbetsmarknad & Arbetsliv. Deadline 1 september 2026',
    {
      kind: 'special-issue',
      title: 'Arbetslivets gränser',
      journal: 'Arbetsmarknad & Arbetsliv',
      deadline: '2026-09-01',
    },
  ],
  [
    'Special Issue: Care beyond Institutions. Social Inclusion. Guest editors: Liv Dahl and Omar Said. Deadline: 1 May 2026',
    {
      kind: 'special-issue',
      title: 'Care beyond Institutions',
      journal: 'Social Inclusion',
      editors: ['Liv Dahl', 'Omar Said'],
      deadline: '2026-05-01',
    },
  ],
];

export const unseenAttributions: [text: string, gold: AttributionGold | undefined][] = [
  ['(Skjervheim, 1996, s. 71–87)', { authors: ['Skjervheim'], year: '1996', locator: '71–87' }],
  ['(Lave & Wenger 1991, p. 53)', { authors: ['Lave', 'Wenger'], year: '1991', locator: '53' }],
  ['Gadamer (2010)', { authors: ['Gadamer'], year: '2010' }],
  ['(OECD, 2019, pp. 10–11)', { authors: ['OECD'], year: '2019', locator: '10–11' }],
  ['(Meld. St. 6 (2019–2020), s. 12)', { authors: ['Meld. St. 6'], year: '2019–2020', locator: '12' }],
  ['(Løgstrup 1956: 25)', { authors: ['Løgstrup'], year: '1956', locator: '25' }],
  ['(de Beauvoir, 1949/2000, s. 329)', { authors: ['de Beauvoir'], year: '1949/2000', locator: '329' }],
  ['(jf. kapittel 2)', undefined],
];

/** Lines in which the readers find less than a human reader, but nothing wrong, with the reasons. */
export const notRead: [text: string, found: ProjectGold][] = [
  // a person before a dash, without a frequent first name, an initial, a title or a typical end of a surname
  [
    'Samar Haddad – Arabisk som morsmål i norsk skole',
    { title: 'Samar Haddad – Arabisk som morsmål i norsk skole' },
  ],
  // a word in capitals that may be a topic, since nothing in the title shows that it is an acronym
  [
    'WASTEWISE - Household recycling in Nordic suburbs, NORSUS',
    {
      title: 'WASTEWISE - Household recycling in Nordic suburbs',
      acronym: 'WASTEWISE',
      coordinator: 'NORSUS',
    },
  ],
  [
    'INVOLVE: User involvement in mental health (PI: Lars Holm, NTNU)',
    { title: 'INVOLVE: User involvement in mental health', acronym: 'INVOLVE', leader: 'Lars Holm' },
  ],
  ['HISTORY: Teaching Historical Thinking', { title: 'HISTORY: Teaching Historical Thinking' }],
  ['UKRAINE: Refugees in Rural Norway', { title: 'UKRAINE: Refugees in Rural Norway' }],
  ['ENGLISH: A course', { title: 'ENGLISH: A course' }],
  // a short acronym with letters from inside a compound
  [
    'Fjordlandskap i endring (FLE). Finansiering: Regionalt forskingsfond Vestland',
    { title: 'Fjordlandskap i endring (FLE)', funders: ['Regionalt forskingsfond Vestland'] },
  ],
  // a topic that includes a period; the line would be the same for a project of that name
  ['The Arab Spring (2010–2012)', { title: 'The Arab Spring (2010–2012)' }],
];
