/** Lines of special issues and attributions, made up for these tests, with their correct fields. */
export interface IssueGold {
  kind?: string;
  title: string;
  journal?: string;
  deadline?: string;
  editors?: string[];
  status?: string;
  volume?: string;
  issue?: string;
}

export const issueLines: [text: string, gold: IssueGold][] = [
  [
    'Special Issue on "Caring Communities" in Journal of Rural Health',
    { kind: 'special-issue', title: 'Caring Communities', journal: 'Journal of Rural Health' },
  ],
  [
    'Temanummer om «Skolens rom», Nordisk tidsskrift for pedagogikk. Frist: 1. mars 2026',
    {
      kind: 'special-issue',
      title: 'Skolens rom',
      journal: 'Nordisk tidsskrift for pedagogikk',
      deadline: '2026-03-01',
    },
  ],
  [
    'Call for papers: Special Issue on Rural Futures. Guest editors: Anna Berg and Lars Holm. Deadline: 15 January 2027',
    {
      kind: 'special-issue',
      title: 'Rural Futures',
      editors: ['Anna Berg', 'Lars Holm'],
      deadline: '2027-01-15',
    },
  ],
  [
    'Themed issue: Law and Literature. Nordic Journal of Law and Society, Vol. 12, No. 3',
    {
      kind: 'special-issue',
      title: 'Law and Literature',
      journal: 'Nordic Journal of Law and Society',
      volume: '12',
      issue: '3',
    },
  ],
  [
    'Sonderheft „Schule und Raum“. Zeitschrift für Bildungsforschung. Herausgeber: Jens Maier und Ulrike Vogt. Einreichfrist: 30.06.2026',
    {
      kind: 'special-issue',
      title: 'Schule und Raum',
      journal: 'Zeitschrift für Bildungsforschung',
      editors: ['Jens Maier', 'Ulrike Vogt'],
      deadline: '2026-06-30',
    },
  ],
  [
    'Digital Health for Older Adults (Deadline for manuscript submissions: 20 August 2026)',
    { title: 'Digital Health for Older Adults', deadline: '2026-08-20' },
  ],
  [
    'Democracy and Education edited by Mari Lund submission deadline 5 Mar 2025 | 12 articles | Submission Closed',
    { title: 'Democracy and Education', editors: ['Mari Lund'], deadline: '2025-03-05', status: 'closed' },
  ],
  [
    'Play in Early Childhood A special issue of Children (ISSN 2227-9067). Deadline for manuscript submissions: closed (1 May 2024) | Viewed by 311',
    {
      kind: 'special-issue',
      title: 'Play in Early Childhood',
      journal: 'Children',
      deadline: '2024-05-01',
      status: 'closed',
    },
  ],
  [
    'Temanummer i Barn: Barns hverdagsliv',
    { kind: 'special-issue', title: 'Barns hverdagsliv', journal: 'Barn' },
  ],
  [
    'Spesialnummer: Helse i plan. Redaktører: Kari Moen, Ola Bakken. Frist for innsending av artikler: 15. september 2026',
    {
      kind: 'special-issue',
      title: 'Helse i plan',
      editors: ['Kari Moen', 'Ola Bakken'],
      deadline: '2026-09-15',
    },
  ],
  [
    'Vi inviterer til bidrag til temanummeret «Språk og makt» i Norsk lingvistisk tidsskrift. Frist 1. februar 2027',
    {
      kind: 'special-issue',
      title: 'Språk og makt',
      journal: 'Norsk lingvistisk tidsskrift',
      deadline: '2027-02-01',
    },
  ],
  [
    'Frontiers in Education Research Topic: Learning Spaces',
    { kind: 'research-topic', title: 'Learning Spaces', journal: 'Frontiers in Education' },
  ],
  [
    'Topical Collection "Ageing and Technology", Sustainability',
    { kind: 'collection', title: 'Ageing and Technology', journal: 'Sustainability' },
  ],
  [
    'School Meals and Health, 3rd Edition Deadline: 31 December 2026',
    { title: 'School Meals and Health, 3rd Edition', deadline: '2026-12-31' },
  ],
  [
    'Temanummer: Äldres rätt till kultur. Sista dag för inlämning: 10 maj 2026',
    { kind: 'special-issue', title: 'Äldres rätt till kultur', deadline: '2026-05-10' },
  ],
  [
    'Special Issue: Trust in Crisis. International Review of Sociology. Guest Editors: Prof. Ann Hill and Dr. Tom Reed',
    {
      kind: 'special-issue',
      title: 'Trust in Crisis',
      journal: 'International Review of Sociology',
      editors: ['Ann Hill', 'Tom Reed'],
    },
  ],
  [
    'Temanummer: "Hjemmets politik". Kulturstudier. Deadline for indsendelse: 1. november 2026 Læs call for papers (på dansk)',
    { kind: 'special-issue', title: 'Hjemmets politik', journal: 'Kulturstudier', deadline: '2026-11-01' },
  ],
  ['Youth, Work and Precarity', { title: 'Youth, Work and Precarity' }],
];

export interface AttributionGold {
  authors: string[];
  year?: string;
  locator?: string;
}

export const attributionLines: [text: string, gold: AttributionGold | undefined][] = [
  ['(Berg & Holm, 2019, s. 12)', { authors: ['Berg', 'Holm'], year: '2019', locator: '12' }],
  ['(Berg, Holm og Lie, 2021, s. 4–5)', { authors: ['Berg', 'Holm', 'Lie'], year: '2021', locator: '4–5' }],
  ['Berg et al. (in press)', { authors: ['Berg'], year: 'in press' }],
  ['(Berg m.fl., i trykk)', { authors: ['Berg'], year: 'i trykk' }],
  ['(NOU 2019: 12, s. 45)', { authors: ['NOU 2019: 12'], year: '2019', locator: '45' }],
  ['(Meld. St. 28 (2015–2016), s. 7)', { authors: ['Meld. St. 28'], year: '2015–2016', locator: '7' }],
  ['(WHO, 1986)', { authors: ['WHO'], year: '1986' }],
  [
    '(Helse- og omsorgsdepartementet, 2015, s. 3)',
    { authors: ['Helse- og omsorgsdepartementet'], year: '2015', locator: '3' },
  ],
  ['— Hannah Arendt (1958, p. 176)', { authors: ['Hannah Arendt'], year: '1958', locator: '176' }],
  ['(von Wright, 1971: 23)', { authors: ['von Wright'], year: '1971', locator: '23' }],
  ['(Foucault 1977, pp. 200-201)', { authors: ['Foucault'], year: '1977', locator: '200-201' }],
  ['(Berg, u.å.)', { authors: ['Berg'], year: 'u.å.' }],
  ['(Lund und Meier 2004, S. 88)', { authors: ['Lund', 'Meier'], year: '2004', locator: '88' }],
  ['(Kunnskapsdepartementet, 2017a)', { authors: ['Kunnskapsdepartementet'], year: '2017' }],
  ['(Bakhtin, 1986, sitert i Dysthe, 2001, s. 12)', { authors: ['Bakhtin'], year: '1986' }],
  ['(SOU 2018:19)', { authors: ['SOU 2018:19'], year: '2018' }],
  ['Kilde: Statistisk sentralbyrå, 2022', { authors: ['Statistisk sentralbyrå'], year: '2022' }],
  ['(se figur 3)', undefined],
  ['Dette arbeidet startet i 2015 og varte i fem år.', undefined],
  ['(oppdatert 2021)', undefined],
];
