import { expect } from '@open-wc/testing';
import { scoreOf, type FreshLine } from './fresh-lines.js';

type Gold = FreshLine[3];
type Line = [text: string, gold: Gold];
const plain = (title: string): Line => [title, { title }];

/** Lines of projects by the shape of their facts, each with similar lines without such a fact. */
// prettier-ignore
const SHAPES: Record<string, Line[]> = {
  'a value is fused to its label': [
    ['Regn i byen\nPROSJEKTNUMMER412077\nprosjektlederAnna Berg\nprosjektperiode01.01.2021 - 31.12.2024', { title: 'Regn i byen', grant: '412077', leader: 'Anna Berg', start: '2021', end: '2024' }],
    ['ProjektnamnVintervägar\nHuvudsökandeMalmö universitet\nTidsperiod2012-09-01 - 2015-08-31', { title: 'Vintervägar', coordinator: 'Malmö universitet', start: '2012', end: '2015' }],
    ['Regn i byen\nTidsperiod2012-03-01 - 2014-12-31\nBeslutsdatum2012-01-14', { title: 'Regn i byen', start: '2012', end: '2014' }],
    ['Lydia2024: brev fra fjorden', { title: 'Lydia2024: brev fra fjorden' }],
  ],
  'an equals sign or capitals set the label apart': [
    ['Slow Roots (2019–2022). Applicant= Anna Berg', { title: 'Slow Roots', start: '2019', end: '2022', leader: 'Anna Berg' }],
    ['Elevers broar\nPROJEKTÄGARE Region Skåne\nPROJEKTTID 1 maj 2018 – 30 april 2021', { title: 'Elevers broar', coordinator: 'Region Skåne', start: '2018', end: '2021' }],
    ['Quiet rooms\nSSHRC Insight grant\n2016–2022', { title: 'Quiet rooms', funders: ['SSHRC'], start: '2016', end: '2022' }],
    plain('Slow = steady: patience in Nordic schools'),
    plain('WORK Package or Working Life'),
  ],
  'a surname is in capitals': [
    ['Les bals du samedi\nResponsable scientifique : Odile GRANGER', { title: 'Les bals du samedi', leader: 'Odile GRANGER' }],
    ['Les bals du samedi\nCoordinatrice : Anne DE LA TOUR (CNRS)', { title: 'Les bals du samedi', leader: 'Anne DE LA TOUR' }],
    ['Les bals du samedi\nCoordinateur : Centre NORDA', { title: 'Les bals du samedi', coordinator: 'Centre NORDA' }],
    ['Fisk i nord\nProsjekteier: SINTEF Ocean', { title: 'Fisk i nord', coordinator: 'SINTEF Ocean' }],
    ['Fisk i nord\nProsjekteier: Kystmuseene IKS', { title: 'Fisk i nord', coordinator: 'Kystmuseene IKS' }],
  ],
  'a number or funder stands before the title': [
    ['Projektnummer 412045: Fiskegærder og årstider\nAnsvarlig: Niels Brandt', { title: 'Fiskegærder og årstider', grant: '412045', leader: 'Niels Brandt' }],
    ['Projekt 12977 Torra fasader av gran\nProjektledare\nKerstin Wallin', { title: 'Torra fasader av gran', grant: '12977', leader: 'Kerstin Wallin' }],
    ['Kone Foundation. Slow rivers in the north (2019–2022). PI: Anna Berg', { title: 'Slow rivers in the north', funders: ['Kone Foundation'], leader: 'Anna Berg', start: '2019', end: '2022' }],
    ['NCI R21CA198001\nNight shifts and breakfast\n2016–2018\nCo-I', { title: 'Night shifts and breakfast', funders: ['NCI'], grant: 'R21CA198001', start: '2016', end: '2018' }],
    ['Co-Investigator — SNF 191001: Old medicines for new fevers', { title: 'Old medicines for new fevers', funders: ['SNF'], grant: '191001' }],
    ['Principal Investigator — OPUS 18 (NCN 2019/35/N/NZ5/02001): Hop gardens and the people who keep them', { title: 'Hop gardens and the people who keep them', funders: ['NCN'], grant: '2019/35/N/NZ5/02001' }],
    plain('Project 2000: schools after the millennium'),
    plain('Natural Trust. A history of stewardship'),
    plain('The investigator — a novel role in nursing homes'),
  ],
  'a funder stands in a bracket or a scheme has years': [
    ['May 2016 – April 2018 | $96,200 | After the Flood: housing in river towns (Spencer Foundation). Role: Co-PI (50%).', { title: 'After the Flood: housing in river towns', funders: ['Spencer Foundation'], start: '2016', end: '2018' }],
    ['Voices in case files\nGrant\nARC Discovery Grant 2018–2020: $412,000', { title: 'Voices in case files', funders: ['ARC'], start: '2018', end: '2020' }],
    ['Voices in case files\nFWF | Project director: Dr. Ida Moor', { title: 'Voices in case files', funders: ['FWF'], leader: 'Ida Moor' }],
    ['Voices in case files\nFWF: P 12345', { title: 'Voices in case files', funders: ['FWF'], grant: 'P 12345' }],
    ['Voices\nProgramme: Interreg Europe 2014–2020\nPI: Anna Berg', { title: 'Voices', leader: 'Anna Berg', types: ['interreg'] }],
    ['Voices\nFunding: ANR JCJC', { title: 'Voices', funders: ['ANR'] }],
    ['Quiet Metabolism of Soil Yeasts (CONI)\nBBSRC\n2024 Technology Pathfinders\n£148,905\nPI\n2025-03 – 2026-03', { title: 'Quiet Metabolism of Soil Yeasts', acronym: 'CONI', funders: ['BBSRC'], start: '2025', end: '2026' }],
  ],
  'a word in capitals ends the title of an entry with other facts': [
    ['Nationell forskarskola i fritidshemmets villkor (TAKTIR)\nKoordinator: Anna Berg', { title: 'Nationell forskarskola i fritidshemmets villkor', acronym: 'TAKTIR', leader: 'Anna Berg' }],
    ['Reading achievement in the north (PIRLS)\n2019–2023', { title: 'Reading achievement in the north (PIRLS)', start: '2019', end: '2023' }],
    ['Learning with English as a foreign language (EFL)\n2019–2023', { title: 'Learning with English as a foreign language (EFL)', start: '2019', end: '2023' }],
    ['"Soft Rain" — Northern Consortium (NCFRO), 2024–2027', { title: 'Soft Rain', start: '2024', end: '2027' }],
    plain('Nationell forskarskola i fritidshemmets villkor (TAKTIR)'),
  ],
  'a heading stands above the facts': [
    ['Kort om prosjektet\nProsjektnavn: Velferd i øyene\nProsjektleder: Anna Berg', { title: 'Velferd i øyene', leader: 'Anna Berg' }],
    ['Die Eckdaten des Projekts lauten:\n• Vollständiger Projekttitel: Schilf am See\n• Projektstart: 1.3.2019', { title: 'Schilf am See', start: '2019' }],
    ['Torvmark i nord\nFinansiering\nProsjektet er finansiert av Norges forskningsråd.', { title: 'Torvmark i nord', funders: ['Norges forskningsråd'] }],
  ],
  'names end in time': [
    ['Havneby\nProjektet ledes af RUC og har partnere fra DTU og Lunds universitet.', { title: 'Havneby', coordinator: 'RUC', partners: ['DTU', 'Lunds universitet'] }],
    ['PILOT: Peer support (coordinator: Lithuanian Teaching Society)', { title: 'PILOT: Peer support', coordinator: 'Lithuanian Teaching Society' }],
    ['Havneby\nCoordinator: University of Namur, Belgium', { title: 'Havneby', coordinator: 'University of Namur' }],
    ['Havneby\nPartner: Institut for Kultur, Aarhus Universitet', { title: 'Havneby', partners: ['Institut for Kultur, Aarhus Universitet'] }],
    ['Havneby\nPartners: Leeds School of Weaving, Lund University', { title: 'Havneby', partners: ['Leeds School of Weaving', 'Lund University'] }],
    ['Havneby\nPartners: School of Music, Cardiff University, BBC', { title: 'Havneby', partners: ['School of Music', 'Cardiff University', 'BBC'] }],
    ['Lyd i gården\nOppdragsgivere:\nHelsedirektoratet\nPlanetaten i Oslo\nSamarbeidspartner:\nNTNU', { title: 'Lyd i gården', funders: ['Helsedirektoratet', 'Planetaten i Oslo'], partners: ['NTNU'] }],
    ['Jardins\nPartenaires extérieurs : EID Méditerranée, Ville de Sète', { title: 'Jardins', partners: ['EID Méditerranée', 'Ville de Sète'] }],
    ['Broer\nFinansiert av: miljødirektoratet', { title: 'Broer', funders: ['miljødirektoratet'] }],
  ],
  'bodies, places and calls are told from persons, partners and numbers': [
    ['Datenkompass\nKoordination: Forum Datenalltag · Fördermittelgeber: BMFTR', { title: 'Datenkompass', coordinator: 'Forum Datenalltag', funders: ['BMFTR'] }],
    ['Datenkompass\nKooperationspartner: Umeå universitet, Umeå, Schweden', { title: 'Datenkompass', partners: ['Umeå universitet'] }],
    ['Datenkompass\nFörderkennzeichen: 23111 N\nLaufzeit: 2020–2022', { title: 'Datenkompass', grant: '23111 N', start: '2020', end: '2022' }],
    ['NORDIA – The European University for coastal societies', { title: 'The European University for coastal societies', acronym: 'NORDIA' }],
    ['Sanfte Narkose: Dr. Viola Kranz, Universitätsmedizin Greifswald', { title: 'Sanfte Narkose', leader: 'Viola Kranz' }],
    ['Hidden Tables\nFunding: German Research Foundation (DFG) funding programme e-Tools (project number 471001203).', { title: 'Hidden Tables', funders: ['German Research Foundation (DFG)'], grant: '471001203' }],
    ['LUCIA\nRicerca Finalizzata (RF2022) · €420k', { title: 'LUCIA' }],
    ['BeeHaus — Lunds universitet', { title: 'BeeHaus', coordinator: 'Lunds universitet' }],
  ],
  'legal forms and joint leaders are told from names': [
    ['Ventilasjon\nFunding: Haneul Construction Co., Ltd., Vinnova', { title: 'Ventilasjon', funders: ['Haneul Construction Co., Ltd', 'Vinnova'] }],
    ['Ventilasjon\nPartners: Ford Motor Co., Inc., NTNU', { title: 'Ventilasjon', partners: ['Ford Motor Co., Inc', 'NTNU'] }],
    ['Voces\nPI: Nuria Ayllón Prats y Fermín Zabaleta', { title: 'Voces' }],
    ['Voces\nPI: Santiago Ramón y Cajal', { title: 'Voces', leader: 'Santiago Ramón y Cajal' }],
  ],
  'persons are named in sentences below the title': [
    ['Hot och stöd\nAnna Berg, vid Lunds universitet, tilldelas 3 218 000 kronor.', { title: 'Hot och stöd', leader: 'Anna Berg' }],
    ['Hot och stöd\nRegnets Venner, avdeling Moss, får 5 millioner kroner for å samle regn i byen.', { title: 'Hot och stöd' }],
    ['Broer\nArbeidet er i gang, og prosjektleder i Proba er Ida Moor.', { title: 'Broer', leader: 'Ida Moor' }],
    ['NSF-2231001 to Paul Eastwick and Rosa Ibarra (University of New Mexico)', { title: 'NSF-2231001 to Paul Eastwick and Rosa Ibarra (University of New Mexico)' }],
    ['Kerrottu Salo\n01.09.2018 - 31.08.2021\nKerrottu Salo on tutkimushanke, jossa kootaan historioita.', { title: 'Kerrottu Salo', start: '2018', end: '2021' }],
  ],
  'a period follows a label without a colon': [
    ['Dorfarchive\nProjekt der Tauschringe. Laufzeit 2012 – 2016', { title: 'Dorfarchive', start: '2012', end: '2016' }],
    ['Dorfarchive\nfor the period May 2011 to April 2015', { title: 'Dorfarchive', start: '2011', end: '2015' }],
    ['Dorfarchive\nProjektlaufzeit: 01.01.2020 31.12.2024', { title: 'Dorfarchive', start: '2020', end: '2024' }],
    ['Dorfarchive\nWe study the period 1990 to 2015 in villages.', { title: 'Dorfarchive' }],
  ],
};

for (const [what, lines] of Object.entries(SHAPES))
  describe(what, () => {
    for (const [text, gold] of lines)
      it(text, () =>
        expect(scoreOf(['unlabelled', 'project', text, gold, ['kind']]).differences).to.deep.equal({}),
      );
  });
