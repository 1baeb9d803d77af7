/** In each engine: countries are named by `Intl`. */
import { expect } from '@open-wc/testing';
import { readPartnerLine } from '../../src/readers/index.js';
import type { Partner } from '../../src/records/types.js';

const lines: [text: string, gold: Partial<Partner>][] = [
  [
    'NTNU – Norges teknisk-naturvitenskapelige universitet',
    { name: 'Norges teknisk-naturvitenskapelige universitet', shortName: 'NTNU' },
  ],
  ['Aarhus Universitet (AU), Danmark', { name: 'Aarhus Universitet', shortName: 'AU', country: 'Danmark' }],
  ['Aarhus Universitet (AU)', { name: 'Aarhus Universitet', shortName: 'AU' }],
  [
    '• Laurea University of Applied Sciences, Vantaa, Finland (coordinator)',
    { name: 'Laurea University of Applied Sciences', kind: 'coordinator', country: 'Finland' },
  ],
  ['Kotimaisten kielten keskus (Kotus)', { name: 'Kotimaisten kielten keskus', shortName: 'Kotus' }],
  ['Folkemuseet i sør (Nytt)', { name: 'Folkemuseet i sør (Nytt)' }],
  [
    'University of the Fjords contributes with its polymer group at the Department of Technology.',
    { name: 'University of the Fjords' },
  ],
  [
    'Saaren tutkimuskeskus (STK) on maa- ja metsätalousministeriön alainen organisaatio',
    { name: 'Saaren tutkimuskeskus', shortName: 'STK' },
  ],
  ['Poland / Vocational College in Lublin', { name: 'Vocational College in Lublin', country: 'Poland' }],
  // no country
  ['Home / University of Oslo', { name: 'Home / University of Oslo' }],
  ['Harbour University, Belgium (K. Verhaegen)', { name: 'Harbour University', country: 'Belgium' }],
  ['Koordinator: Høgskolen i Innlandet', { name: 'Høgskolen i Innlandet', kind: 'coordinator' }],
  [
    'Partner 3: Universitat de Girona, Spain',
    { name: 'Universitat de Girona', kind: 'partner', country: 'Spain' },
  ],
  ['Lead partner: Malmö stad (Sweden)', { name: 'Malmö stad', kind: 'coordinator', country: 'Sweden' }],
  ['Universität Kassel, Deutschland', { name: 'Universität Kassel', country: 'Deutschland' }],
  ['Turun yliopisto, Suomi', { name: 'Turun yliopisto', country: 'Suomi' }],
  ['Université de Nantes, Nantes, France', { name: 'Université de Nantes', country: 'France' }],
  ['Radboud Universiteit, Nijmegen, Nederland', { name: 'Radboud Universiteit', country: 'Nederland' }],
  [
    'Department of Sociology, University of York, UK',
    { name: 'Department of Sociology, University of York', country: 'UK' },
  ],
  [
    'University of Iceland (UI), Reykjavik, Iceland',
    { name: 'University of Iceland', shortName: 'UI', country: 'Iceland' },
  ],
  ['Suomen saaristokeskus (SSK), 0123456-7', { name: 'Suomen saaristokeskus', shortName: 'SSK' }],
  ['Fjordsenteret (FSR), org.nr. 987 654 321', { name: 'Fjordsenteret (FSR)' }],
  ['Institut des Neiges (IDN), Annecy', { name: 'Institut des Neiges', shortName: 'IDN' }],
  ['Institut des Neiges (IDN), San Vito', { name: 'Institut des Neiges', shortName: 'IDN' }],
  [
    'Institut des Neiges (IDN), Annecy – coordinateur du projet',
    { name: 'Institut des Neiges', shortName: 'IDN', kind: 'coordinator' },
  ],
  [
    'University of Lakeside (UL), Geophysics',
    { name: 'University of Lakeside, Geophysics', shortName: 'UL' },
  ],
  [
    'University of Lakeside (UL), Moor Imaging',
    { name: 'University of Lakeside, Moor Imaging', shortName: 'UL' },
  ],
  [
    'Prof. Dr. Amy Thorne, Lakeside University, Port Moor/Tansania',
    { name: 'Lakeside University', country: 'Tansania' },
  ],
  ['Lakeside University, Port Moor/Harbour', { name: 'Lakeside University, Port Moor/Harbour' }],
  ['Universität Gera, Gera', { name: 'Universität Gera' }],
  ['Universität Gera, Jena', { name: 'Universität Gera, Jena' }],
  ['Fachverband Wasser und Eis e.V. FVWE', { name: 'Fachverband Wasser und Eis e.V.', shortName: 'FVWE' }],
  ['Fachverband Wasser und Eis e.V. BERLIN', { name: 'Fachverband Wasser und Eis e.V. BERLIN' }],
  ['Nordisk Vann AS NO', { name: 'Nordisk Vann AS NO' }],
  [
    'University of Lakeside [ULS] (Coordinator)',
    { name: 'University of Lakeside', shortName: 'ULS', kind: 'coordinator' },
  ],
  ['University of Lakeside [main campus]', { name: 'University of Lakeside [main campus]' }],
  [
    'Technical University Lakeside (TU Lakeside)',
    { name: 'Technical University Lakeside', shortName: 'TU Lakeside' },
  ],
  ['Technical University Lakeside (TU Moor)', { name: 'Technical University Lakeside (TU Moor)' }],
  [
    '1 - Coordinator | Institut des Neiges | IDN-LAB | France',
    { name: 'Institut des Neiges', shortName: 'IDN-LAB', kind: 'coordinator', country: 'France' },
  ],
  [
    '10 | Stichting Delta, Delta Services | DENS | NL',
    { name: 'Stichting Delta, Delta Services', shortName: 'DENS', country: 'NL' },
  ],
  ['3 | Lakeside Lab | Moor Lab | LML | UK', { name: '3 | Lakeside Lab | Moor Lab | LML', country: 'UK' }],
  ['SGM: Società Genetica Marina', { name: 'Società Genetica Marina', shortName: 'SGM' }],
  ['SGM: Carla Rossi', { name: 'SGM' }],
  [
    'Forschungszentrum Nordharz (FZN) studies how rock and water behave over decades.',
    { name: 'Forschungszentrum Nordharz', shortName: 'FZN' },
  ],
  [
    'LAKENEST is a training company active across Europe. LAKENEST was founded in 2012.',
    { name: 'LAKENEST' },
  ],
  ['Universität Gera (Projektleitung)', { name: 'Universität Gera', kind: 'coordinator' }],
  ['Universitetet i Bergen, Noreg', { name: 'Universitetet i Bergen', country: 'Noreg' }],
  ['Kommunernes Landsforening', { name: 'Kommunernes Landsforening' }],
  ['Fylkeskommunen (Rogaland)', { name: 'Fylkeskommunen (Rogaland)' }],
  ['Norway Health Tech', { name: 'Norway Health Tech' }],
  ['SINTEF AS', { name: 'SINTEF AS' }],
  ['UNIVERSITE DE LIEGE BE', { name: 'UNIVERSITE DE LIEGE', country: 'BE' }],
  ['Norges forskningsråd (prosjektnr. 353075)', { name: 'Norges forskningsråd', grant: '353075' }],
  ['Nord universitet, Bodø', { name: 'Nord universitet, Bodø' }],
  [
    'Ministry of Education and Research, Tallinn, Estonia – associated partner',
    { name: 'Ministry of Education and Research', kind: 'partner', country: 'Estonia' },
  ],
  [
    'University of Tartu (Estonia) https://ut.ee',
    { name: 'University of Tartu', country: 'Estonia', url: 'https://ut.ee' },
  ],
  ['Fundación Intras (INTRAS, Spain)', { name: 'Fundación Intras', shortName: 'INTRAS', country: 'Spain' }],
  ['P2 Stichting Zorg, Utrecht, The Netherlands', { name: 'Stichting Zorg', country: 'The Netherlands' }],
  ['Professor Anna Berg, Nord universitet', { name: 'Nord universitet' }],
  ['Norway', { name: 'Norway' }],
  ['Dr. Martens AirWair, Northampton, UK', { name: 'Dr. Martens AirWair', country: 'UK' }],
  ['Stadt Köln – Prof. Anna Berg und Team', { name: 'Stadt Köln – Prof. Anna Berg und Team' }],
  ['Acme Ltd.', { name: 'Acme Ltd.' }],
  ['Kaffe Co.', { name: 'Kaffe Co.' }],
  ['Center for Care (CARE Lab), Denmark', { name: 'Center for Care (CARE Lab)', country: 'Denmark' }],
  [
    'Projektpartner: Hochschule Luzern, Schweiz',
    { name: 'Hochschule Luzern', kind: 'partner', country: 'Schweiz' },
  ],
];

/** Names behind or before other words of their line. */
const amongOthers: [text: string, gold: Partial<Partner>][] = [
  // roles
  ['Partner 7. Havneinstituttet, Nordvik', { name: 'Havneinstituttet, Nordvik', kind: 'partner' }],
  ['Participant 12 University of Lakeside', { name: 'University of Lakeside', kind: 'partner' }],
  [
    'Coordonnatrice : Université du Lac (Togo)',
    { name: 'Université du Lac', kind: 'coordinator', country: 'Togo' },
  ],
  ['Soggetto capofila: Comune di Lago', { name: 'Comune di Lago', kind: 'coordinator' }],
  ['Penvoerder: Hogeschool Meerstad', { name: 'Hogeschool Meerstad', kind: 'coordinator' }],
  ['Universités partenaires : Université du Lac', { name: 'Université du Lac', kind: 'partner' }],
  ['Partnerhochschule: Universität Seestadt', { name: 'Universität Seestadt', kind: 'partner' }],
  ['Eksterne samarbeidspartnere: Nordvik museum', { name: 'Nordvik museum', kind: 'partner' }],
  ['Projektägare: Umeå universitet', { name: 'Umeå universitet' }],
  ['Projektleitung: Universität Seestadt', { name: 'Universität Seestadt', kind: 'coordinator' }],
  ['Prosjektleder: Kari Nordmann', { name: 'Prosjektleder: Kari Nordmann' }],
  [
    'lead partner (Lakeside University, UK)',
    { name: 'Lakeside University', kind: 'coordinator', country: 'UK' },
  ],
  [
    'Lakeside University (UK, coordinator)',
    { name: 'Lakeside University', kind: 'coordinator', country: 'UK' },
  ],
  ['die Universität Seestadt (Sprecherhochschule)', { name: 'Universität Seestadt', kind: 'coordinator' }],
  // names that hold such words
  ['Partners in Health, Boston', { name: 'Partners in Health, Boston' }],
  ['Oslo kommune – Koordineringsavdelingen', { name: 'Oslo kommune – Koordineringsavdelingen' }],
  ['Lead Museum (Seestadt)', { name: 'Lead Museum (Seestadt)' }],
  ['Partner 3000 (Seestadt)', { name: 'Partner 3000 (Seestadt)' }],
  // a short name behind a comma
  ['Seestadts universitet, SeU', { name: 'Seestadts universitet', shortName: 'SeU' }],
  ['Nord universitet, NTNU', { name: 'Nord universitet, NTNU' }],
  // sentences about the project
  [
    'The project is coordinated by the University of Lakeside (UL), UK.',
    { name: 'University of Lakeside', shortName: 'UL', kind: 'coordinator', country: 'UK' },
  ],
  ['Le projet est coordonné par l’Université du Lac.', { name: 'Université du Lac', kind: 'coordinator' }],
  ['Hanketta koordinoi Saaren yliopisto.', { name: 'Saaren yliopisto', kind: 'coordinator' }],
  ['Prosjektet ledes av Den Gamle Skolen.', { name: 'Den Gamle Skolen', kind: 'coordinator' }],
  [
    'Prosjektet ledes av NORDVIK og varer til 2030.',
    { name: 'Prosjektet ledes av NORDVIK og varer til 2030.' },
  ],
  ['Lakeside Trust, coordinated by volunteers', { name: 'Lakeside Trust, coordinated by volunteers' }],
  // rows with people
  [
    '2.1 (coord.) Lakeside Institute for Ice LII Germany Jutta Kern, Bo Lind',
    { name: 'Lakeside Institute for Ice', shortName: 'LII', kind: 'coordinator', country: 'Germany' },
  ],
  [
    '4 Nordvik Center for Ice Nordvik Norway Kari Berg',
    { name: 'Nordvik Center for Ice', shortName: 'Nordvik', country: 'Norway' },
  ],
  ['19 Seering SERI Germany', { name: 'Seering', shortName: 'SERI', country: 'Germany' }],
  ['5 Lakes of Norway Kari Berg', { name: '5 Lakes of Norway Kari Berg' }],
  // countries
  ['Brésil (Université du Lac)', { name: 'Université du Lac', country: 'Brésil' }],
  [
    'Norway (University of Nordvik, University of Lakeside)',
    { name: 'Norway (University of Nordvik, University of Lakeside)' },
  ],
  ['Norway (Bergen)', { name: 'Norway (Bergen)' }],
  [
    'P 03 Moor University, The Netherlands (UM)',
    { name: 'Moor University', shortName: 'UM', country: 'The Netherlands' },
  ],
  // short names
  [
    'Nordisk senter for setrer og fjell (Setrer og fjell)',
    { name: 'Nordisk senter for setrer og fjell', shortName: 'Setrer og fjell' },
  ],
  ['Universität am See (See)', { name: 'Universität am See (See)' }],
  [
    'Lakeside municipality , LM is responsible for the action plan.',
    { name: 'Lakeside municipality', shortName: 'LM' },
  ],
  ['University of Lakeside, TX', { name: 'University of Lakeside, TX' }],
  [
    'NIS (Nordvik institutt for sjø) er et forskningsinstitutt.',
    { name: 'Nordvik institutt for sjø', shortName: 'NIS' },
  ],
  // tasks and labels behind the name
  ['Lakeside University, responsible for WP3', { name: 'Lakeside University' }],
  ['Lakeside Tools Ltd – a company that builds sensors', { name: 'Lakeside Tools Ltd' }],
  [
    'Lakeside Institute, Germany Main expertise: waves Role in the project: Host institution',
    { name: 'Lakeside Institute', country: 'Germany' },
  ],
  ['Høgskolen i Telehavn', { name: 'Høgskolen i Telehavn' }],
  ['Lakeside Museum: a Museum of Ice', { name: 'Lakeside Museum: a Museum of Ice' }],
  ['LII, Seeweg 3, 79206 Seestadt, Germany', { name: 'LII', country: 'Germany' }],
];

describe('readPartnerLine', () => {
  for (const [text, gold] of [...lines, ...amongOthers])
    it(text, () => {
      const { id, original, ...found } = readPartnerLine(text);
      expect(found).to.deep.equal(gold);
      expect(original).to.equal(text);
      expect(id).to.be.a('string');
    });

  it('takes time in proportion to the length of the line, and never throws', () => {
    for (const piece of [
      'A ',
      '(A) ',
      'A, ',
      '(',
      ')',
      'A – ',
      'grant 1',
      'https://a.b ',
      '\u00ad',
      ', Dr. ',
      ' – Norway',
    ])
      expect(readPartnerLine(piece.repeat(5000)).name).to.be.a('string');
  });
});

describe('the number of a unit behind a name', () => {
  it('is not part of it', () => {
    for (const number of ['UMR 7781', 'USR3560', 'EA 4012'])
      expect(readPartnerLine(`Maison du Calcul, ${number}`).name, number).to.equal('Maison du Calcul');
  });
  it('is one only behind a comma, with letters', () => {
    for (const name of ['Studio 54', 'Maison du Calcul UMR 7781', 'Radio Nord, 1984'])
      expect(readPartnerLine(name).name, name).to.equal(name);
  });
});
