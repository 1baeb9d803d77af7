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

describe('readPartnerLine', () => {
  for (const [text, gold] of lines)
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
