import { expect } from '@open-wc/testing';
import { readProjectLine } from '../../src/readers/index.js';

const read = (text: string) => {
  const { title, acronym, leader, coordinator, funding, partners, types, start, end } = readProjectLine(text);
  const facts = {
    title: String(title),
    acronym,
    leader: leader && String(leader.name),
    coordinator: coordinator && String(coordinator.name),
    funders: funding.flatMap(({ funder }) => (funder ? String(funder.name) : [])).join(' | ') || undefined,
    grant: funding.find(({ grant }) => grant)?.grant,
    partners: partners.map(({ name }) => String(name)).join(' | ') || undefined,
    types: types.join() || undefined,
    start,
    end,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
};

const means = (lines: [text: string, facts: Record<string, string>][]) => {
  for (const [text, facts] of lines)
    it(text.replaceAll('\n', ' / '), () => {
      expect(read(text)).to.deep.equal(facts);
    });
};

describe('entries of labels alone', () => {
  means([
    ['PI: Dr. Ida Berg', { title: 'PI: Dr. Ida Berg', leader: 'Ida Berg' }],
    [
      'Prosjektleder: Ida Berg, Nord universitet.',
      { title: 'Prosjektleder: Ida Berg, Nord universitet', leader: 'Ida Berg' },
    ],
    [
      'Finansiering: Norges forskningsråd\nProsjektperiode: 2021–2024',
      {
        title: 'Finansiering: Norges forskningsråd',
        funders: 'Norges forskningsråd',
        start: '2021',
        end: '2024',
      },
    ],
    ['Referencia: PID2019-104235', { title: 'Referencia: PID2019-104235', grant: 'PID2019-104235' }],
    // titles that begin like labels
    ['Host: Migration and Welcome in Europe', { title: 'Host: Migration and Welcome in Europe' }],
    ['Leadership: Anna Karenina and Power', { title: 'Leadership: Anna Karenina and Power' }],
    ['Funding: The Politics of Research Councils', { title: 'Funding: The Politics of Research Councils' }],
  ]);
});

describe('funders before titles', () => {
  means([
    [
      'Funded by the Moss Foundation: Frozen Letters',
      { title: 'Frozen Letters', funders: 'Moss Foundation' },
    ],
    [
      'Støttet av Norges forskningsråd: «Isens hukommelse»',
      { title: 'Isens hukommelse', funders: 'Norges forskningsråd' },
    ],
    ['Funded by Nature: How Forests Pay', { title: 'Funded by Nature: How Forests Pay' }],
    [
      'ANR MURMURES (2020–2023) – Murmures de la ville et du port',
      {
        title: 'Murmures de la ville et du port',
        acronym: 'MURMURES',
        funders: 'ANR',
        start: '2020',
        end: '2023',
      },
    ],
    [
      'ANR PRC FORETS : Forêts et usages des communaux en Europe',
      { title: 'Forêts et usages des communaux en Europe', acronym: 'FORETS', funders: 'ANR' },
    ],
    ['NSF CAREER: Caring for Rivers in Towns', { title: 'Caring for Rivers in Towns', funders: 'NSF' }],
  ]);
});

describe('grants before titles', () => {
  // prettier-ignore
  means([
    ['Moss Trust Research Fellowship (2020–22): Quiet Harbours', { title: 'Quiet Harbours', funders: 'Moss Trust', start: '2020', end: '2022' }],
    ['COST Action CA20199: Quiet Harbours', { title: 'Quiet Harbours', types: 'cost', grant: 'CA20199' }],
  ]);
});

describe('programmes and projects before titles', () => {
  // prettier-ignore
  means([
    ['NordForsk: Quiet Harbours (2020–2023)', { title: 'Quiet Harbours', funders: 'NordForsk', start: '2020', end: '2023' }],
    ['The Moss Trust: A History of Giving (1936–2016)', { title: 'The Moss Trust: A History of Giving (1936–2016)' }],
    ['ERC Starting Grant HUSH: Sound and silence in the city', { title: 'Sound and silence in the city', acronym: 'HUSH', funders: 'ERC Starting Grant' }],
    ['ERC Advanced Grant “Quiet Harbours” (2020–2025)', { title: 'Quiet Harbours', funders: 'ERC Advanced Grant', start: '2020', end: '2025' }],
    ['H2020 project HUSH: Sound and silence in towns', { title: 'Sound and silence in towns', acronym: 'HUSH', funders: 'H2020', types: 'horizon' }],
    ['Interreg-prosjektet Stille kyst (2020–2023)', { title: 'Stille kyst', funders: 'Interreg', types: 'interreg', start: '2020', end: '2023' }],
    ['Forskningsrådsprosjektet Stille havner', { title: 'Stille havner' }],
    ['SPIRE-prosjekt: Stille havner', { title: 'Stille havner' }],
    ['Fredsprosjektet Europa: Tanker om en union', { title: 'Fredsprosjektet Europa: Tanker om en union' }],
    ['EU-prosjektet Europa', { title: 'EU-prosjektet Europa' }],
    ['Interreg-prosjektet som metode', { title: 'Interreg-prosjektet som metode' }],
  ]);
});

describe('roles and company behind titles', () => {
  // prettier-ignore
  means([
    ['Stille havner (prosjektleder)', { title: 'Stille havner' }],
    ['Stille havner (Ida Berg, stipendiat)', { title: 'Stille havner', leader: 'Ida Berg' }],
    ['Quiet Harbours, with University of Oslo and Lund University, 2020–24', { title: 'Quiet Harbours', partners: 'University of Oslo | Lund University', start: '2020', end: '2024' }],
    ['Quiet Harbours: AHRC Network (2020–2022)', { title: 'Quiet Harbours', funders: 'AHRC', start: '2020', end: '2022' }],
    ['Ida Berg. Quiet Harbours. PhD project, University of Oslo', { title: 'Quiet Harbours', leader: 'Ida Berg', coordinator: 'University of Oslo', types: 'phd' }],
    ['Waltz (with Bashir)', { title: 'Waltz (with Bashir)' }],
  ]);
});

describe('schemes behind titles', () => {
  // prettier-ignore
  means([
    ['Stille havens. NWO Vidi (2020–2025)', { title: 'Stille havens', funders: 'NWO', start: '2020', end: '2025' }],
    ['Stille havens (NWO Vidi, 2018–2023)', { title: 'Stille havens', funders: 'NWO', start: '2018', end: '2023' }],
    ['Stille Häfen im Norden. DFG-Sachbeihilfe, 2020–2023', { title: 'Stille Häfen im Norden', funders: 'DFG', start: '2020', end: '2023' }],
    ['Stille Häfen im Norden, EU Kommissionen', { title: 'Stille Häfen im Norden, EU Kommissionen' }],
  ]);
});

describe('names on both sides', () => {
  // prettier-ignore
  means([
    ['Ida Berg (2020–2024): Quiet Harbours', { title: 'Ida Berg (2020–2024): Quiet Harbours' }],
    ['Ida Berg, PhD candidate: Quiet Harbours', { title: 'Quiet Harbours', leader: 'Ida Berg', types: 'phd' }],
    ['Quiet Harbours (with Nils Moe, University of Oslo)', { title: 'Quiet Harbours (with Nils Moe, University of Oslo)' }],
    ['Stille havner (med Nils Moe)', { title: 'Stille havner' }],
    ['Stille havner (Dr. med. Nils Moe)', { title: 'Stille havner', leader: 'Nils Moe' }],
    ['Stille havner (eng. Quiet Harbours), 2020–2024', { title: 'Stille havner (eng. Quiet Harbours)', start: '2020', end: '2024' }],
    ['(2020–2023) Quiet Harbours of the North', { title: 'Quiet Harbours of the North', start: '2020', end: '2023' }],
    ['(1914–1918) The Great War at Sea', { title: '(1914–1918) The Great War at Sea' }],
    ['Stille Häfen\nFinanzierung: SNF, Projekt-Nr. 100019_185423', { title: 'Stille Häfen', funders: 'SNF', grant: '100019_185423' }],
  ]);
});

describe('names behind short words for a role', () => {
  // prettier-ignore
  means([
    ['Ports silencieux (2020–2024), coord. Ida Berg', { title: 'Ports silencieux', leader: 'Ida Berg', start: '2020', end: '2024' }],
    ['Puertos silenciosos, IP: Ida Berg', { title: 'Puertos silenciosos', leader: 'Ida Berg' }],
    ['Stille Häfen, Promotionsprojekt (Ida Berg)', { title: 'Stille Häfen', types: 'phd', leader: 'Ida Berg' }],
    ['IP: Protecting Ideas in Europe', { title: 'IP: Protecting Ideas in Europe' }],
  ]);
});

describe('the project between "the" and the word for it', () => {
  means([
    ['The FrostNet project is led by Dr. Ida Berg.', { title: 'FrostNet', leader: 'Ida Berg' }],
    [
      'The Long Winter project is coordinated by the University of Hull.',
      { title: 'Long Winter', coordinator: 'University of Hull' },
    ],
    [
      'The FrostNet project is funded by the Ministry of Health (BMG) of Germany under Grant No. 01IS20001.',
      { title: 'FrostNet', funders: 'Ministry of Health (BMG)', grant: '01IS20001' },
    ],
    ['The DFG project is funded by the DFG.', { title: 'The DFG project is funded by the DFG' }],
  ]);
});

describe('persons in lines about projects', () => {
  means([
    ['Stille elver. Students: Nils Moe. PI: Ida Berg', { title: 'Stille elver', leader: 'Ida Berg' }],
    [
      'Stille rivieren (FWO). Promotor: Ida Berg',
      { title: 'Stille rivieren', leader: 'Ida Berg', funders: 'FWO' },
    ],
    [
      'PhD project: Quiet rivers (Ida Berg, 2021–2024)',
      { title: 'Quiet rivers', types: 'phd', leader: 'Ida Berg', start: '2021', end: '2024' },
    ],
    ['Proefschrift: Stille rivieren. Promotor: Ida Berg', { title: 'Stille rivieren', types: 'phd' }],
    ['Título: Ríos. Investigadora principal: Pons Coll, Marina', { title: 'Ríos' }],
    [
      'Título: Ríos. Investigadora principal: Marina Pons Coll',
      { title: 'Ríos', leader: 'Marina Pons Coll' },
    ],
    [
      'Stilla floder i norr. Ida Berg, universitetslektor vid Institutionen för kultur',
      { title: 'Stilla floder i norr', leader: 'Ida Berg' },
    ],
    // a workplace of several
    [
      'Stille elver i nord. Tildelt 3,2 millioner kroner. Ida Berg og Nils Moe, NILF',
      { title: 'Stille elver i nord' },
    ],
    [
      'Iron in Water (DFG, 2018–2021, host institution: Otto-Hahn-Universität Kiel)',
      {
        title: 'Iron in Water',
        coordinator: 'Otto-Hahn-Universität Kiel',
        funders: 'DFG',
        start: '2018',
        end: '2021',
      },
    ],
  ]);
});

describe('bodies in lists', () => {
  means([
    [
      'Wege. Förderung: Ministerium für Umwelt und Verkehr, Merck und Bosch',
      { title: 'Wege', funders: 'Ministerium für Umwelt und Verkehr | Merck | Bosch' },
    ],
    [
      'Título: Ríos. Entidades participantes: UNIVERSIDAD DE LEÓN y UNIVERSIDAD DE CÁDIZ',
      { title: 'Ríos', partners: 'UNIVERSIDAD DE LEÓN | UNIVERSIDAD DE CÁDIZ' },
    ],
    [
      'Søvn hos eldre (Helse Vest, 2020–2022)',
      { title: 'Søvn hos eldre', funders: 'Helse Vest', start: '2020', end: '2022' },
    ],
    [
      'Reiser i tid (EU Horizon 2020)',
      { title: 'Reiser i tid', funders: 'EU Horizon 2020', types: 'horizon' },
    ],
  ]);
});

describe('short names', () => {
  means([
    [
      'Safer coastal transport in winter (Coastrans)',
      { title: 'Safer coastal transport in winter', acronym: 'Coastrans' },
    ],
    ['Rethinking Norwegian schools (Norwegian)', { title: 'Rethinking Norwegian schools (Norwegian)' }],
    [
      'Wärme im Kommunalbau („KomWaB“), Laufzeit: 2020–2023',
      { title: 'Wärme im Kommunalbau', acronym: 'KomWaB', start: '2020', end: '2023' },
    ],
    [
      'RINGSOUND (Shared Tools for Bell Heritage) (2012–2015)',
      { title: 'Shared Tools for Bell Heritage', acronym: 'RINGSOUND', start: '2012', end: '2015' },
    ],
  ]);
});

describe('text behind a title', () => {
  means([
    ['Stille i klassen. Antologi, planlagt utgitt 2026', { title: 'Stille i klassen', types: 'anthology' }],
    [
      'Lette steg: Innovasjonsprosjekt i offentlig sektor, 2022–2025',
      { title: 'Lette steg', types: 'innovation', start: '2022', end: '2025' },
    ],
    ['Stille rom (–2016)', { title: 'Stille rom', end: '2016' }],
    [
      'Le projet Murs-Nus vise à rénover les écoles. Ce projet a débuté en 2016.',
      { title: 'Murs-Nus', start: '2016' },
    ],
  ]);
});
