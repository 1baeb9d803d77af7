/**
 * Lines as on project pages, award lists and PhD lists, made up for these tests, with their correct fields. Any other
 * field must not be read. `title` is the whole title.
 */
export interface ProjectGold {
  title: string;
  acronym?: string;
  start?: string;
  end?: string;
  funders?: string[];
  programmes?: string[];
  grant?: string;
  coordinator?: string;
  leader?: string;
  partners?: string[];
  types?: string[];
  status?: string;
}

export const projectLines: [text: string, gold: ProjectGold][] = [
  // nb
  [
    'Sosial kapital i små bygder (SOKAP). Prosjektleder: Anne Berit Solvang. Finansiert av Norges forskningsråd 2020–2023.',
    {
      title: 'Sosial kapital i små bygder',
      acronym: 'SOKAP',
      leader: 'Anne Berit Solvang',
      funders: ['Norges forskningsråd'],
      start: '2020',
      end: '2023',
    },
  ],
  ['Skolens grønne skifte, 2021–2025', { title: 'Skolens grønne skifte', start: '2021', end: '2025' }],
  ['Norsk utenrikspolitikk, 1990–2015', { title: 'Norsk utenrikspolitikk, 1990–2015' }],
  ['Samskaping i kommunene: et litteraturstudium', { title: 'Samskaping i kommunene: et litteraturstudium' }],
  [
    'KOLS og hverdagsliv – pasienters fortellinger',
    { title: 'KOLS og hverdagsliv – pasienters fortellinger' },
  ],
  ['NAV: Møter mellom brukere og veiledere', { title: 'NAV: Møter mellom brukere og veiledere' }],
  ['Bruk av kunstig intelligens i sensur (KI)', { title: 'Bruk av kunstig intelligens i sensur (KI)' }],
  [
    'DigiHånd – håndskrift i digitale klasserom (NFR 302013)',
    {
      title: 'DigiHånd – håndskrift i digitale klasserom',
      acronym: 'DigiHånd',
      funders: ['NFR'],
      grant: '302013',
    },
  ],
  ['Oppvekst i utkantstrøk (doktorgradsprosjekt)', { title: 'Oppvekst i utkantstrøk', types: ['phd'] }],
  [
    'Eldre og ensomhet (PhD-prosjekt, 2022–2026)',
    { title: 'Eldre og ensomhet', types: ['phd'], start: '2022', end: '2026' },
  ],
  [
    'Frisk luft i barnehagen. Samarbeidspartnere: NTNU, Trondheim kommune og SINTEF',
    { title: 'Frisk luft i barnehagen', partners: ['NTNU', 'Trondheim kommune', 'SINTEF'] },
  ],
  [
    'Bærekraftige matvaner. Prosjektperiode: 1. august 2021 – 31. juli 2024. Prosjektnummer: 321456',
    { title: 'Bærekraftige matvaner', start: '2021-08-01', end: '2024-07-31', grant: '321456' },
  ],
  ['Ungdata pluss (pågående)', { title: 'Ungdata pluss', status: 'ongoing' }],
  ['Trygge rom (avsluttet 2019)', { title: 'Trygge rom', status: 'finished', end: '2019' }],
  ['Levende arkiv – Stiftelsen Dam', { title: 'Levende arkiv', funders: ['Stiftelsen Dam'] }],
  [
    'Et rom for alle: inkludering i folkebiblioteket (masterprosjekt)',
    { title: 'Et rom for alle: inkludering i folkebiblioteket', types: ['master'] },
  ],
  [
    '«Hjemme best?» Botid og tilhørighet i Finnmark',
    { title: '«Hjemme best?» Botid og tilhørighet i Finnmark' },
  ],
  [
    'Språk i arbeid, Universitetet i Agder',
    { title: 'Språk i arbeid', coordinator: 'Universitetet i Agder' },
  ],
  ['Kvinner i fiskeri, NORCE', { title: 'Kvinner i fiskeri', coordinator: 'NORCE' }],
  ['4) Leseglede på ungdomstrinnet', { title: 'Leseglede på ungdomstrinnet' }],
  ['17. mai-tradisjoner i endring', { title: '17. mai-tradisjoner i endring' }],
  ['Strategi for mangfold 2021–2024', { title: 'Strategi for mangfold 2021–2024' }],
  ['Partnerskap: nye arbeidsformer i skolen', { title: 'Partnerskap: nye arbeidsformer i skolen' }],
  [
    'Prosjekt: Bygdas stemmer. Prosjekteier: Nord universitet. Varighet: 2019-2022',
    { title: 'Bygdas stemmer', coordinator: 'Nord universitet', start: '2019', end: '2022' },
  ],
  [
    'Medvirkning i praksis (i samarbeid med Bodø kommune)',
    { title: 'Medvirkning i praksis', partners: ['Bodø kommune'] },
  ],
  ['Barns medvirkning i samarbeid med foreldre', { title: 'Barns medvirkning i samarbeid med foreldre' }],
  [
    'Ung Stemme – medvirkning i kommunal planlegging',
    { title: 'Ung Stemme – medvirkning i kommunal planlegging' },
  ],
  ['Rus og rehabilitering (antologi)', { title: 'Rus og rehabilitering', types: ['anthology'] }],
  [
    'Maria Solheim - Samtaler om døden i hjemmesykepleien',
    { title: 'Maria Solheim - Samtaler om døden i hjemmesykepleien' },
  ],
  ['Stipendiat Jonas Lie Berge: Dikt og diagnose', { title: 'Dikt og diagnose', leader: 'Jonas Lie Berge' }],
  ['Sigrid Undset som essayist', { title: 'Sigrid Undset som essayist' }],
  [
    'Digital kompetanse i lærerutdanningen (DigiKomp), prosjektleder Kari Nordmann',
    { title: 'Digital kompetanse i lærerutdanningen', acronym: 'DigiKomp', leader: 'Kari Nordmann' },
  ],
  // nn
  [
    'Nynorsk i nye medium Prosjektleiar Torill Haugen Prosjektperiode 2018 - 2021',
    { title: 'Nynorsk i nye medium', leader: 'Torill Haugen', start: '2018', end: '2021' },
  ],
  [
    'Prosjekteigar: Høgskulen i Volda. Tittel: Dialekt og identitet',
    { title: 'Dialekt og identitet', coordinator: 'Høgskulen i Volda' },
  ],
  ['Læraren som forskar (avslutta)', { title: 'Læraren som forskar', status: 'finished' }],
  [
    'Born og skjerm – ei kartlegging frå 2010 til 2020',
    { title: 'Born og skjerm – ei kartlegging frå 2010 til 2020' },
  ],
  // en
  [
    'GREENPATH: Pathways to Just Transitions in Nordic Cities (Horizon Europe, grant agreement No 101094741)',
    {
      title: 'GREENPATH: Pathways to Just Transitions in Nordic Cities',
      acronym: 'GREENPATH',
      funders: ['Horizon Europe'],
      programmes: ['Horizon Europe'],
      grant: '101094741',
      types: ['horizon'],
    },
  ],
  [
    'Caring Cities – Co-creating Neighbourhoods with Older Adults (2020-2024)',
    { title: 'Caring Cities – Co-creating Neighbourhoods with Older Adults', start: '2020', end: '2024' },
  ],
  [
    'Law in the Making: Constitutional Reform in Small States',
    { title: 'Law in the Making: Constitutional Reform in Small States' },
  ],
  [
    'Effects of Internet-based Cognitive Behavioural Therapy (CBT)',
    { title: 'Effects of Internet-based Cognitive Behavioural Therapy (CBT)' },
  ],
  [
    'Learning after loss: Teaching pupils with Acquired Brain Injury (ABI)',
    { title: 'Learning after loss: Teaching pupils with Acquired Brain Injury (ABI)' },
  ],
  [
    'Moving Stories – Narratives of Return Migration',
    { title: 'Moving Stories – Narratives of Return Migration' },
  ],
  ['Digital Futures: Imagining the University', { title: 'Digital Futures: Imagining the University' }],
  ['COVID-19: Learning from home', { title: 'COVID-19: Learning from home' }],
  ['STEM: Who stays and who leaves?', { title: 'STEM: Who stays and who leaves?' }],
  [
    'Welfare and Trust in Ageing Societies (WATAS), funded by the Research Council of Norway (project number 315789)',
    {
      title: 'Welfare and Trust in Ageing Societies',
      acronym: 'WATAS',
      funders: ['Research Council of Norway'],
      grant: '315789',
    },
  ],
  ['Rural Schooling and Community (2019–)', { title: 'Rural Schooling and Community', start: '2019' }],
  [
    'Music and Memory. Principal Investigator: Dr. Emily Watson, University of Leeds. Funder: AHRC',
    { title: 'Music and Memory', leader: 'Emily Watson', funders: ['AHRC'] },
  ],
  [
    'Hargreaves, Susan Professor SRG23\\231045 Durham University Lost Letters: Women Readers of the Enlightenment Value awarded: £8,990',
    {
      title: 'Lost Letters: Women Readers of the Enlightenment',
      leader: 'Hargreaves, Susan',
      grant: 'SRG23\\231045',
      coordinator: 'Durham University',
    },
  ],
  [
    'ERC Starting Grant: Bones of Contention',
    { title: 'Bones of Contention', funders: ['ERC Starting Grant'], programmes: ['ERC Starting Grant'] },
  ],
  [
    'Play and Place: Children in Urban Gardens. Project period: Jan 2022 – Dec 2025',
    { title: 'Play and Place: Children in Urban Gardens', start: '2022-01', end: '2025-12' },
  ],
  ['Nordic Noir and Beyond, 2010–2020', { title: 'Nordic Noir and Beyond, 2010–2020' }],
  ['A History of the Welfare State, 1945–1990', { title: 'A History of the Welfare State, 1945–1990' }],
  ['Peace Education Network (network)', { title: 'Peace Education Network', types: ['network'] }],
  [
    'SafeStart – Safe Transitions to School. Coordinator: University of Stavanger. Partners: University of Iceland; Tampere University; VIA University College',
    {
      title: 'SafeStart – Safe Transitions to School',
      acronym: 'SafeStart',
      coordinator: 'University of Stavanger',
      partners: ['University of Iceland', 'Tampere University', 'VIA University College'],
    },
  ],
  ['Universities as Partners: Building Bridges', { title: 'Universities as Partners: Building Bridges' }],
  [
    'Resilience in Small Island States (RISIS) https://www.risis-project.example.org',
    { title: 'Resilience in Small Island States', acronym: 'RISIS' },
  ],
  [
    'Reading for Joy (Nordplus)',
    { title: 'Reading for Joy', funders: ['Nordplus'], programmes: ['Nordplus'], types: ['nordplus'] },
  ],
  [
    'Teachers’ Work and Well-being | 2022–2025 | Funder: NordForsk',
    { title: 'Teachers’ Work and Well-being', start: '2022', end: '2025', funders: ['NordForsk'] },
  ],
  [
    'Title: Voices from the Margin Acronym: VOMA Duration: 36 months Funding: Erasmus+',
    {
      title: 'Voices from the Margin',
      acronym: 'VOMA',
      funders: ['Erasmus+'],
      programmes: ['Erasmus+'],
      types: ['erasmus'],
    },
  ],
  ['The Politics of Sleep (completed)', { title: 'The Politics of Sleep', status: 'finished' }],
  [
    'Anna Lindqvist, PhD: Borders and Belonging',
    { title: 'Borders and Belonging', leader: 'Anna Lindqvist' },
  ],
  [
    'Prof. James O’Neill – Gothic Landscapes in Ireland',
    { title: 'Gothic Landscapes in Ireland', leader: 'James O’Neill' },
  ],
  [
    'How schools use data: evidence from Norway, Sweden, and Denmark',
    { title: 'How schools use data: evidence from Norway, Sweden, and Denmark' },
  ],
  [
    'Teaching with Portfolios in Higher Education (University of Bergen)',
    { title: 'Teaching with Portfolios in Higher Education', coordinator: 'University of Bergen' },
  ],
  [
    'Sustainable Fisheries Management in the High North (SUSFISH) – UiT The Arctic University of Norway',
    {
      title: 'Sustainable Fisheries Management in the High North',
      acronym: 'SUSFISH',
      coordinator: 'UiT The Arctic University of Norway',
    },
  ],
  [
    'Horizon Europe project MIRA: Migrants and Rural Areas (2018–2021)',
    {
      title: 'Migrants and Rural Areas',
      acronym: 'MIRA',
      start: '2018',
      end: '2021',
      funders: ['Horizon Europe'],
      programmes: ['Horizon Europe'],
      types: ['horizon'],
    },
  ],
  [
    'Street Art, Power, and Protest (ESRC, £450,000)',
    { title: 'Street Art, Power, and Protest', funders: ['ESRC'] },
  ],
  ['Book project: A Cultural History of Snow', { title: 'Book project: A Cultural History of Snow' }],
  // sv
  [
    'Klimatångest bland unga. Projektledare: Karin Sjöström, Umeå universitet. Finansiär: Formas, 2021–2024',
    {
      title: 'Klimatångest bland unga',
      leader: 'Karin Sjöström',
      funders: ['Formas'],
      start: '2021',
      end: '2024',
    },
  ],
  [
    'Skolans digitalisering och lärares arbete. Finansieras av Vetenskapsrådet. Dnr 2019-04567',
    { title: 'Skolans digitalisering och lärares arbete', funders: ['Vetenskapsrådet'], grant: '2019-04567' },
  ],
  ['Äldre i förorten (Forte)', { title: 'Äldre i förorten', funders: ['Forte'] }],
  [
    'Eva Hedlund (Institutionen för pedagogik). Lekens plats i förskolan. 1 200 000 kr',
    { title: 'Lekens plats i förskolan', leader: 'Eva Hedlund' },
  ],
  ['Svensk skolpolitik 1991–2011', { title: 'Svensk skolpolitik 1991–2011' }],
  [
    'Projekttid: 2020-01-01 – 2022-12-31. Projekttitel: Minnen av skogen',
    { title: 'Minnen av skogen', start: '2020-01-01', end: '2022-12-31' },
  ],
  [
    'Arkivens tystnad – Riksbankens Jubileumsfond',
    { title: 'Arkivens tystnad', funders: ['Riksbankens Jubileumsfond'] },
  ],
  ['Rätt till stad, doktorandprojekt', { title: 'Rätt till stad', types: ['phd'] }],
  // da
  [
    'Sårbare unge og fællesskaber. Projektleder: Mette Kragh. Bevilling fra Velux Fonden',
    { title: 'Sårbare unge og fællesskaber', leader: 'Mette Kragh', funders: ['Velux Fonden'] },
  ],
  [
    'Det gode plejehjem (Danmarks Frie Forskningsfond, 2.800.000 kr.)',
    { title: 'Det gode plejehjem', funders: ['Danmarks Frie Forskningsfond'] },
  ],
  [
    'Ulighed i sundhed. Projektperiode: 1. september 2022 – 31. august 2025',
    { title: 'Ulighed i sundhed', start: '2022-09-01', end: '2025-08-31' },
  ],
  ['Hverdagens demokrati (ph.d.-projekt)', { title: 'Hverdagens demokrati', types: ['phd'] }],
  [
    'Kunst i det offentlige rum, Aarhus Universitet',
    { title: 'Kunst i det offentlige rum', coordinator: 'Aarhus Universitet' },
  ],
  // de
  [
    'Bildung im Wandel (BIWA), gefördert durch die DFG, Laufzeit: 2020–2023',
    { title: 'Bildung im Wandel', acronym: 'BIWA', funders: ['DFG'], start: '2020', end: '2023' },
  ],
  [
    'Inklusion in der Berufsschule. Projektleitung: Prof. Dr. Sabine Krüger. Förderkennzeichen: 01NV1234',
    { title: 'Inklusion in der Berufsschule', leader: 'Sabine Krüger', grant: '01NV1234' },
  ],
  [
    'Familie, Schule und Universität: Bildungswege',
    { title: 'Familie, Schule und Universität: Bildungswege' },
  ],
  ['Orte der Erinnerung (Dissertation)', { title: 'Orte der Erinnerung', types: ['phd'] }],
  [
    'Wissenstransfer in ländlichen Räumen, Universität Leipzig',
    { title: 'Wissenstransfer in ländlichen Räumen', coordinator: 'Universität Leipzig' },
  ],
  ['Dr. Matthias Vogel: Die Stadt als Text', { title: 'Die Stadt als Text', leader: 'Matthias Vogel' }],
  // se
  [
    'Sámi mánát ja giella. Prošeaktajođiheaddji: Inga Sara. Ruhtadeaddji: Norgga dutkanráđđi',
    { title: 'Sámi mánát ja giella', leader: 'Inga Sara', funders: ['Norgga dutkanráđđi'] },
  ],
  ['Boazodoallu ja dálkkádat, 2022–2025', { title: 'Boazodoallu ja dálkkádat', start: '2022', end: '2025' }],
  // more shapes
  ['REACH (2021–2024)', { title: 'REACH', start: '2021', end: '2024' }],
  [
    'Supporting Newly Arrived Pupils (SNAP) (2020–2023)',
    { title: 'Supporting Newly Arrived Pupils', acronym: 'SNAP', start: '2020', end: '2023' },
  ],
  ['Children in custody (UN)', { title: 'Children in custody (UN)' }],
  [
    'Vulnerable Adolescents and Learning Outcomes in Rural Norway [VALOR]',
    { title: 'Vulnerable Adolescents and Learning Outcomes in Rural Norway', acronym: 'VALOR' },
  ],
  [
    'EU-prosjektet BRIDGES – broer mellom skole og arbeidsliv',
    { title: 'BRIDGES – broer mellom skole og arbeidsliv', acronym: 'BRIDGES', funders: ['EU'] },
  ],
  ['YouTube: Læring på egen hånd', { title: 'YouTube: Læring på egen hånd' }],
  ['McDonaldization: Rethinking Higher Education', { title: 'McDonaldization: Rethinking Higher Education' }],
  ['Forskning viser 2015-reformens konsekvenser', { title: 'Forskning viser 2015-reformens konsekvenser' }],
  ['What works? Classroom talk etc.', { title: 'What works? Classroom talk etc.' }],
  [
    'Trust, Law and Order – 31 February 2021 to 1 May 2022',
    { title: 'Trust, Law and Order – 31 February 2021 to 1 May 2022' },
  ],
  [
    'Public Libraries as Arenas (PLACE). Funded by: Norges forskningsråd (KULMEDIA) and Kulturrådet',
    {
      title: 'Public Libraries as Arenas',
      acronym: 'PLACE',
      funders: ['Norges forskningsråd', 'Kulturrådet'],
      programmes: ['KULMEDIA'],
    },
  ],
  ['Språkbruk på nett (Språkrådet, 2017)', { title: 'Språkbruk på nett (Språkrådet, 2017)' }],
  [
    'Fra praksis til teori: Masterstudenters erfaringer',
    { title: 'Fra praksis til teori: Masterstudenters erfaringer' },
  ],
  ['MSCA ITN: Doctoral Network in Polar Law', { title: 'MSCA ITN: Doctoral Network in Polar Law' }],
];
