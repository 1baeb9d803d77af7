import { expect } from '@open-wc/testing';
import { scoreOf, type FreshLine } from './fresh-lines.js';

type Gold = FreshLine[3];
type Line = [text: string, gold: Gold];
const plain = (title: string): Line => [title, { title }];

/** Lines of projects by the form of the words around a name or title, each with similar lines that say something else. */
// prettier-ignore
const FORMS: Record<string, Line[]> = {
  'an occupation stands before the name of a leader': [
    ['Søvn på vakt\nProsjektleder: Overlege Ida Moor', { title: 'Søvn på vakt', leader: 'Ida Moor' }],
    ['Søvn på vakt\nProjektleder: Fysioterapeut Ida Moor', { title: 'Søvn på vakt', leader: 'Ida Moor' }],
    ['Søvn på vakt. Projektleder: Afdelingslæge Ida Moor', { title: 'Søvn på vakt', leader: 'Ida Moor' }],
    ['Søvn på vakt\nProjektledare: Specialist Nurse Ida Moor', { title: 'Søvn på vakt', leader: 'Ida Moor' }],
    ['Søvn på vakt\nProsjektleder: Ingeborg Læge', { title: 'Søvn på vakt', leader: 'Ingeborg Læge' }],
    plain('Arkitekt Alvar Aalto: liv og virke'),
    plain('Psykolog Harald Schjelderup'),
  ],
  'a bracket says that a person does not lead': [
    ['Tidal Rooms. Professor Ida Moor (Principal Investigator), Dr Mark Pell (Co-Investigator). Supported by the ESRC (2020-23).', { title: 'Tidal Rooms', leader: 'Ida Moor', funders: ['ESRC'], start: '2020', end: '2023' }],
    ['Tidal Rooms, Dr Mark Pell (Co-I), 2020–2023', { title: 'Tidal Rooms', start: '2020', end: '2023' }],
    ['Tidal Rooms. Dr Mark Pell (PI)', { title: 'Tidal Rooms', leader: 'Mark Pell' }],
  ],
  'a dash follows the number before the title': [
    ['Grant no. 741852 – Tidal Rooms – Wellcome Trust', { title: 'Tidal Rooms', grant: '741852', funders: ['Wellcome Trust'] }],
    ['Award number 741852 – Tidal Rooms (2019–2022)', { title: 'Tidal Rooms', grant: '741852', start: '2019', end: '2022' }],
    plain('Project 2000 – schools after the millennium'),
  ],
  'a kind of work and its author follow the title': [
    ['Tidal Rooms, PhD thesis by Ida Moor, 2021', { title: 'Tidal Rooms', leader: 'Ida Moor', types: ['phd'] }],
    ['Tyst vatten – doktorsavhandling av Ida Moor (2021)', { title: 'Tyst vatten', leader: 'Ida Moor', types: ['phd'] }],
    ['Tyst vatten. Doktorsavhandling av Ida Moor, Lunds universitet, 2021', { title: 'Tyst vatten', leader: 'Ida Moor', types: ['phd'] }],
    ['Stille vand. Postdocprojekt ved Ida Moor, Aarhus Universitet', { title: 'Stille vand', leader: 'Ida Moor', types: ['postdoc'] }],
    ['Stille vand: een NWO-project van Ida Moor (2020–2024)', { title: 'Stille vand', funders: ['NWO'], leader: 'Ida Moor', start: '2020', end: '2024' }],
    ['Stille Wege, ein DFG-Projekt von Ida Moor', { title: 'Stille Wege', funders: ['DFG'], leader: 'Ida Moor' }],
    ['Stille Wege, ein DFG-Projekt von Ida Moor und Nils Vik', { title: 'Stille Wege', funders: ['DFG'] }],
    plain('Vandet: en bog af Ida Moor, 2021'),
    ['.', {}],
    plain('NATO –en'),
    plain('Stille vand. Postdocprojekt ved Steno Diabetes Center'),
  ],
  'a comma stands in the name or place of a partner': [
    ['Tidal Rooms\nPartner: Uppsala University, Sweden', { title: 'Tidal Rooms', partners: ['Uppsala University'] }],
    ['Tidal Rooms\nPartner: Universität Graz, TUM', { title: 'Tidal Rooms', partners: ['Universität Graz', 'TUM'] }],
    ['Ritos del agua\nEntidades participantes: Universidad de Jaén, Universidad de León e INIA', { title: 'Ritos del agua', partners: ['Universidad de Jaén', 'Universidad de León', 'INIA'] }],
  ],
  'a word of the title is in capitals': [
    ['DEEP-SIGN: Networks for medieval SIGNs | Grant total: €8,000', { title: 'Networks for medieval SIGNs', acronym: 'DEEP-SIGN' }],
  ],
  'a person or a sum precedes the title': [
    ['Ida Moor (Institutt for musikk):\nFløyter i fjellet', { title: 'Fløyter i fjellet', leader: 'Ida Moor' }],
    ['Ida Moor (Institut for Musik) til:\nCenter for Coastal Sound (COSO)', { title: 'Center for Coastal Sound', acronym: 'COSO', leader: 'Ida Moor' }],
    ['Ida Moor og Nils Vik (Institutt for musikk):\nFløyter i fjellet', { title: 'Fløyter i fjellet' }],
    ['FT IDA LEHTO\nLuonnontieteet\nTurun yliopisto\nHiljaiset huilut pohjoisessa', { title: 'Hiljaiset huilut pohjoisessa', leader: 'IDA LEHTO' }],
    ['Fløyter i fjellet\nProsjektleder: dr. IDA MOOR', { title: 'Fløyter i fjellet', leader: 'IDA MOOR' }],
    ['4 millioner kroner til «Fløyter i fjellet»', { title: 'Fløyter i fjellet' }],
    ['2,6 mio. kr. til projektet Fløjter i fjeldet', { title: 'Fløjter i fjeldet' }],
    plain('5 kroner til «fattige»: tiggere i Bergen'),
    plain('Tre millioner til «Regn i byen»'),
    plain('Musikk (Institutt for lyd): en historie'),
    [':\nFramtid', {}],
  ],
  'a sentence says who is given money for a title': [
    ['Universitetslektor Ida Moor får 5,4 miljoner för att undersöka ”Flöjter i fjällen”.', { title: 'Flöjter i fjällen', leader: 'Ida Moor' }],
    ['Lektor Ida Moor har fået en bevilling fra Velux Fonden på 5,8 mio. kr. til at gennemføre projektet The Craft of Waiting: Time and Care.', { title: 'The Craft of Waiting: Time and Care', leader: 'Ida Moor', funders: ['Velux Fonden'] }],
    ['Vetenskapsrådet har tilldelat Ida Moor och Nils Viks projekt "Flöjter i fjällen" ett bidrag.', { title: 'Flöjter i fjällen', funders: ['Vetenskapsrådet'] }],
    ['Ida Moor Berg har modtaget 450.000 kr. til et post.doc.-projekt med titlen: ”Fløjter i fjeldet”.', { title: 'Fløjter i fjeldet', leader: 'Ida Moor Berg', types: ['postdoc'] }],
    plain('Penger til folket: hvem får millioner til «kultur»?'),
  ],
  'a body is a funder, a workplace or neither': [
    ['Ritos del agua (PID2019-741852GB-I00), Ministerio de Ciencia e Innovación, 2020-2023', { title: 'Ritos del agua', grant: 'PID2019-741852GB-I00', funders: ['Ministerio de Ciencia e Innovación'], start: '2020', end: '2023' }],
    ['Ritos del agua (2019-2022), Ministerio de Cultura', { title: 'Ritos del agua', coordinator: 'Ministerio de Cultura', start: '2019', end: '2022' }],
    ['Ida Moor, Department of Ecology', { title: 'Ida Moor, Department of Ecology' }],
    ['Kelp Forest, University of Bergen', { title: 'Kelp Forest', coordinator: 'University of Bergen' }],
  ],
  'a programme has a director, an award a winner': [
    ['“Tidal Rooms in Winter” (program director Ida Moor)', { title: 'Tidal Rooms in Winter', leader: 'Ida Moor' }],
    ['Award winner: Ida Moor\nInstitution: University of Essex\nValue: £212,640\nTidal rooms: sound and labour in ports, 1870-1930', { title: 'Tidal rooms: sound and labour in ports, 1870-1930', leader: 'Ida Moor', coordinator: 'University of Essex' }],
    plain('Program director: a new role in schools'),
  ],
};

for (const [what, lines] of Object.entries(FORMS))
  describe(what, () => {
    for (const [text, gold] of lines)
      it(text, () =>
        expect(scoreOf(['unlabelled', 'project', text, gold, ['kind']]).differences).to.deep.equal({}),
      );
  });
