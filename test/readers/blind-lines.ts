import type { ProjectGold } from './project-lines.js';

/** Lines made up after the readers were written; results of the first run are in bench/README.md. */
export const blindLines: [text: string, gold: ProjectGold][] = [
  [
    'Gjennom vann og ild: brannvesenets beredskap (BRANN), Universitetet i Stavanger',
    {
      title: 'Gjennom vann og ild: brannvesenets beredskap',
      acronym: 'BRANN',
      coordinator: 'Universitetet i Stavanger',
    },
  ],
  [
    'Microplastics in Arctic food webs (MICROWEB), Norsk institutt for vannforskning',
    {
      title: 'Microplastics in Arctic food webs',
      acronym: 'MICROWEB',
      coordinator: 'Norsk institutt for vannforskning',
    },
  ],
  [
    'COOLCARE: Cold Chains in Humanitarian Care, Norges teknisk-naturvitenskapelige universitet',
    {
      title: 'COOLCARE: Cold Chains in Humanitarian Care',
      acronym: 'COOLCARE',
      coordinator: 'Norges teknisk-naturvitenskapelige universitet',
    },
  ],
  [
    'Sårbarhet og tillit i barnevernet, NOVA',
    { title: 'Sårbarhet og tillit i barnevernet', coordinator: 'NOVA' },
  ],
  [
    'HOMEWORK – Hybrid work and everyday life, AFI',
    { title: 'HOMEWORK – Hybrid work and everyday life', acronym: 'HOMEWORK', coordinator: 'AFI' },
  ],
  ['Klær og klima, SIFO', { title: 'Klær og klima', coordinator: 'SIFO' }],
  [
    '1. Kampen om skogen: rasbiologi och kolonialism',
    { title: 'Kampen om skogen: rasbiologi och kolonialism' },
  ],
  [
    'Dr. Petra Hansmann: Handel und Handwerk in Lübeck, 1350–1500',
    { title: 'Handel und Handwerk in Lübeck, 1350–1500', leader: 'Petra Hansmann' },
  ],
  [
    'Luca Moretti, PhD: Shipwrecks and Insurance in the Mediterranean',
    { title: 'Shipwrecks and Insurance in the Mediterranean', leader: 'Luca Moretti' },
  ],
  [
    'Simmons, Ruth Dr SRG23\\230777 Cardiff University Welsh Women at Sea Value awarded: £6,120',
    {
      title: 'Welsh Women at Sea',
      leader: 'Simmons, Ruth',
      grant: 'SRG23\\230777',
      coordinator: 'Cardiff University',
    },
  ],
  [
    'Taylor, Mark Professor SRG23\\230101 University of East Anglia Reading Aloud: Voices of the Fens (FENVOX) Value awarded: £9,001',
    {
      title: 'Reading Aloud: Voices of the Fens',
      acronym: 'FENVOX',
      leader: 'Taylor, Mark',
      grant: 'SRG23\\230101',
      coordinator: 'University of East Anglia',
    },
  ],
  [
    'Samisk språk i barnehagen Prosjekteigar Sámi allaskuvla Prosjektperiode Januar 2021 - Desember 2023',
    { title: 'Samisk språk i barnehagen', coordinator: 'Sámi allaskuvla', start: '2021-01', end: '2023-12' },
  ],
  [
    'Tidleg innsats (TIDI) Prosjektleiar: Gro Fossum Prosjektperiode: 2017-2020',
    { title: 'Tidleg innsats', acronym: 'TIDI', leader: 'Gro Fossum', start: '2017', end: '2020' },
  ],
  [
    'Utforskende samtaler i naturfag (UTSAN) Prosjektleder: Marit Kjærland',
    { title: 'Utforskende samtaler i naturfag', acronym: 'UTSAN', leader: 'Marit Kjærland' },
  ],
  ['Kjersti Løvås - Lek og læring i uterommet', { title: 'Kjersti Løvås - Lek og læring i uterommet' }],
  [
    'Rune Bergan – Vurdering for læring i matematikk på ungdomstrinnet',
    { title: 'Rune Bergan – Vurdering for læring i matematikk på ungdomstrinnet' },
  ],
  [
    'Prosjektet «Felles eksamensplattform» med deltakelse fra NHH/HVL/UiB: kr. 450 000',
    { title: 'Felles eksamensplattform', partners: ['NHH', 'HVL', 'UiB'] },
  ],
  [
    'Helena Sandell (Institutionen för mediestudier). Skräckfilm och moralpanik 1980–1990. 500 000 kr',
    { title: 'Skräckfilm och moralpanik 1980–1990', leader: 'Helena Sandell' },
  ],
  [
    'Søren Toft, Institut for Antropologi Projekttitel: Hverdag på havet',
    { title: 'Hverdag på havet', leader: 'Søren Toft' },
  ],
  [
    'Brottsoffer och digitala hot Projektledare: Maja Ekdahl, Malmö universitet',
    { title: 'Brottsoffer och digitala hot', leader: 'Maja Ekdahl' },
  ],
  [
    'TIDE-LINES: Coastal Cultures under Pressure (5.500.000 kr.)',
    { title: 'TIDE-LINES: Coastal Cultures under Pressure', acronym: 'TIDE-LINES' },
  ],
  [
    'Physics teachers in transition Project period: 2020 - 2023.',
    { title: 'Physics teachers in transition', start: '2020', end: '2023' },
  ],
  [
    'Inequality and the future of work Duration: 2019–2024',
    { title: 'Inequality and the future of work', start: '2019', end: '2024' },
  ],
  [
    'Title: SignHub (2016 - 2020) Funding Framework: Horizon 2020 Budget: 2.100.000 €',
    {
      title: 'SignHub',
      start: '2016',
      end: '2020',
      funders: ['Horizon 2020'],
      programmes: ['Horizon 2020'],
      types: ['horizon'],
    },
  ],
  ['Barns digitale lekekultur', { title: 'Barns digitale lekekultur' }],
  [
    'Grammatikk og grammatikkundervising i skulen (GRAMUS)',
    { title: 'Grammatikk og grammatikkundervising i skulen', acronym: 'GRAMUS' },
  ],
  [
    'Reading and writing in English as a second language (ESL): A classroom study',
    { title: 'Reading and writing in English as a second language (ESL): A classroom study' },
  ],
  [
    'Pupils with Developmental Coordination Disorder (DCD) in physical education',
    { title: 'Pupils with Developmental Coordination Disorder (DCD) in physical education' },
  ],
  ['Jernbanen i litteraturen, 1854–1914', { title: 'Jernbanen i litteraturen, 1854–1914' }],
  ['Skolevalg i Norge 2009–2021', { title: 'Skolevalg i Norge 2009–2021' }],
  ['Ny start: voksne innvandrere i utdanning', { title: 'Ny start: voksne innvandrere i utdanning' }],
  ['Sterke stemmer: Kvinner i norsk jazz', { title: 'Sterke stemmer: Kvinner i norsk jazz' }],
  [
    'Making Sense of Numbers: Statistical Literacy in Upper Secondary School',
    { title: 'Making Sense of Numbers: Statistical Literacy in Upper Secondary School' },
  ],
  ['Silent Spaces – Architecture and Mourning', { title: 'Silent Spaces – Architecture and Mourning' }],
  ['Just Energy: Who pays for the transition?', { title: 'Just Energy: Who pays for the transition?' }],
  ['EØS og arbeidslivet: 25 år etter', { title: 'EØS og arbeidslivet: 25 år etter' }],
  ['ADHD – mer enn uro', { title: 'ADHD – mer enn uro' }],
  ['Bak murene (PhD-prosjekt ved UiT)', { title: 'Bak murene', types: ['phd'], coordinator: 'UiT' }],
  [
    'Rettferdig overgang (postdoktorprosjekt), 2023–2026',
    { title: 'Rettferdig overgang', types: ['postdoc'], start: '2023', end: '2026' },
  ],
  [
    'Nettverk for samskaping. Finansiert av Regionalt forskningsfond Trøndelag og Trøndelag fylkeskommune.',
    {
      title: 'Nettverk for samskaping',
      funders: ['Regionalt forskningsfond Trøndelag', 'Trøndelag fylkeskommune'],
    },
  ],
  [
    'Ocean Literacy for All (OLFA). Funded by the European Union under Horizon Europe, grant no. 101060123. Coordinator: University of Gothenburg.',
    {
      title: 'Ocean Literacy for All',
      acronym: 'OLFA',
      funders: ['European Union'],
      programmes: ['Horizon Europe'],
      grant: '101060123',
      coordinator: 'University of Gothenburg',
      types: ['horizon'],
    },
  ],
  [
    'Die Sprache der Pflege. Gefördert durch: BMBF. Laufzeit: 01.04.2021 – 31.03.2024. Projektleitung: Dr. Jana Wolff',
    {
      title: 'Die Sprache der Pflege',
      funders: ['BMBF'],
      start: '2021-04-01',
      end: '2024-03-31',
      leader: 'Jana Wolff',
    },
  ],
  [
    'Hvem bestemmer? (2018–2021, avsluttet)',
    { title: 'Hvem bestemmer?', start: '2018', end: '2021', status: 'finished' },
  ],
  [
    'Framtidas sjukeheim, prosjektnr. 331245, leia av Høgskulen i Volda',
    { title: 'Framtidas sjukeheim', grant: '331245', coordinator: 'Høgskulen i Volda' },
  ],
];
