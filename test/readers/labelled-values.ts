/** Labels and values of projects in the labelled form, as written by editors and `writeHtml`, and near misses. */
// prettier-ignore
export const projectFields = {
  labels: (
    'Akronym|Periode|Prosjektperiode|Period|Start|Oppstart|Slutt|Sluttdato|Status|Type|Koordinator|Coordinator|Prosjektleder|' +
    'Prosjektleiar|Project leader|Leder|Finansiering|Funding|Finansiert av|Funded by|Prosjektnummer|Grant number|Partnere|' +
    'Samarbeidspartnere|Partners|Nøkkelord|Keywords|Sammendrag|Summary|Áigodat|Dilli|Ruhtadeaddji|Jođiheaddji'
  ).split('|'),
  values: [
    '2021–2024', '2021-2024', '2021 – 2024', '2024–', '2021', '2024-', '1940–1945', '2021–24', '2024–2021', '2021-05-31',
    '1.9.2021 – 31.8.2024', '1. september 2021–31. august 2024', '31 May 2021', 'mai 2021', '31. februar 2021', '2021-05',
    '2021-01 – 2023-12', '2021-05 – 2021-02', 'høst 2024', '2021–2024 (forlenget til 2025)', 'Pågående', 'Avsluttet', 'Ongoing', 'finished', 'Planlagt', 'ukjent',
    'ph.d.-prosjekt', 'Ph.d.-prosjekt, antologi', 'PhD project', 'Forskningsprosjekt', 'Innovation project; book',
    'Nord universitet', 'University of Oslo', 'Universitetet i Oslo', 'OsloMet – storbyuniversitetet', 'NTNU', 'NTNU Oslo',
    'The Research Council of Norway', 'Norges forskningsråd', 'Norges forskningsråd (FINNUT), 302013', 'Erasmus+',
    'Norges forskningsråd (NFR)', 'Norges forskningsråd, prosjektnummer 301234', 'Horizon Europe', 'Helse Midt-Norge',
    'EU Horizon 2020', 'Interreg', 'Stiftelsen Dam; Norges forskningsråd', 'Erasmus+; Nordplus', 'Egenfinansiert',
    'Levanger kommune; Nord universitet', 'Levanger kommune, Nord universitet og NTNU', 'Levanger kommune, Trøndelag fylkeskommune',
    'Kari Nordmann', 'Prof. Kari Nordmann', 'Kari Nordmann, Nord universitet', 'Kari Nordmann og Ola Nordmann', 'K. Nordmann',
    'Anne-Berit von der Lippe', 'Xiuying Zhang', 'Þórdís Hætta', 'Oslo Metropolitan University', 'Folkehøgskolen Nord',
    'Kari Nordmann, PhD', 'Nord Fjord', 'Universitetet Nordmann', 'DigiHand', 'CAHO', 'X', 'Care at home',
    '302013', '302013/F10', '12', 'ABC-302013', 'velferd; samskaping', 'velferd, barn og unge, Norge og Sverige', 'helse/omsorg',
    'Prosjektet undersøker hvordan barn og unge opplever velferd i norske kommuner, og hva de ønsker seg.',
    'Finansiert av Norges forskningsråd', 'https://example.org/x', 'Kari Nordmann: leder', 'N/A', '–', 'Barn, unge', 'Institutt for helse',
    'Institutt for helse og omsorg', 'Det medisinske fakultet', 'Kultur og Samfunn', 'Senter for omsorgsforskning, Midt',
    'University of Leeds (Dr Anna Berg)', 'Kreftforeningen', 'Vetenskapsrådet', 'ERC', 'Marie Curie', 'UNESCO', 'Helse Nord, 12345', 'European Union (Horizon Europe), 101060123', 'Vetenskapsrådet, 2019-04567', 'NFR, 302013',
    'Regionalt forskningsfond Trøndelag; Trøndelag fylkeskommune', 'Norges forskningsråd (SAMRISK 2)', 'EU (Erasmus+)', 'ESRC',
    'VIA University College', 'University of Oslo – SERAF', 'Norges forskningsråd – FINNUT', 'forskningsgruppen COIN', 'the University of Oslo; NTNU', 'Future Lab', 'Tenk Ut',
    'forskningsgruppen COIN og NTNU', 'egne midler', 'Nord universitet – en partner', 'Horizon Europe (Horizon Europe), 101094741', 'Nordplus (Nordplus)', 'Erasmus+ (Erasmus+)', 'Sámi allaskuvla', 'Research Council of Norway (KULMEDIA), 315789; Kulturrådet', 'NAV', 'Nord (Dam)',
    'University of California, Berkeley', 'Royal Botanic Gardens, Kew', 'Nord universitet, Equinor', 'Barne-, ungdoms- og familiedirektoratet', 'Ministry of Education, Culture and Sports',
  ],
};

/** Labels and values of special issues, likewise. */
// prettier-ignore
export const issueFields: typeof projectFields = {
  labels: (
    'Tidsskrift|Journal|Utgiver|Publisher|Forlag|Redaktører|Gjesteredaktører|Editors|Guest editors|Frist|Deadline|Submission deadline|' +
    'Utgitt|Published|Status|Årgang|Volume|Nummer|Issue|Tema|Title|Type'
  ).split('|'),
  values: [
    'Akademisk kvarter', 'Akademisk Kvarter', 'Journal of Social Work', 'Culture, Medicine, and Psychiatry', 'Nature (ISSN 0028-0836)',
    'Tidsskrift for velferdsforskning 12(3)', 'Open Access Review', 'Cappelen Damm', 'Sage; London', 'SAGE', 'Health & Place',
    'Kari Nordmann', 'Kari Nordmann; Ola Nordmann', 'Kari Nordmann, Ola Nordmann og Anne-Berit von der Lippe', 'K. Nordmann',
    'Kari Nordmann (Nord universitet), Ola Nordmann', 'Kari Nordmann, Nord universitet; Ola Nordmann', 'Kari Nordmann and Ola Nordmann',
    '2030-12-31', '31.12.2030', '31. desember 2030', '31 December 2030', 'desember 2030', '2030', 'våren 2027', '31.12.2030 (forlenget)',
    'open', 'Åpen', 'Closed', 'stengt', 'publisert', 'published', 'ongoing', 'Utgått', '12', '3', '3/2024', '1234', 'Vol. 3', 'Vol 12 No 3',
    'Nærhet og velferd', 'extended to 1 May 2027', 'Special issue', 'temanummer', '–', 'N/A', 'https://example.org/call', '10.1000/182',
  ],
};
