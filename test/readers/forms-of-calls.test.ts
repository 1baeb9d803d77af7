import { expect } from '@open-wc/testing';
import { readIssueLine } from '../../src/readers/index.js';

const read = (text: string) => {
  const { title, kind, journal, deadline, editors } = readIssueLine(text);
  const facts = {
    title: String(title),
    kind,
    journal: journal && journal.name && String(journal.name),
    deadline,
    editors: editors.map(({ name }) => String(name)).join(' | ') || undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
};

describe('forms of calls', () => {
  // prettier-ignore
  const lines: [text: string, facts: Record<string, string>][] = [
    ['Call for Submissions: Harbour Studies Special Issue – Tides: Ferries and fog', { title: 'Tides: Ferries and fog', kind: 'special-issue', journal: 'Harbour Studies' }],
    ['Tides and fog: a special issue – Journal of Harbours', { title: 'Tides and fog', kind: 'special-issue' }],
    ['CfP Fristverlängerung: Nebel in Romanen. Beiträge bis 15. Januar 2027', { title: 'Nebel in Romanen', deadline: '2027-01-15' }],
    ['SI: Slow Ferries. Deadline 31 August 2026', { title: 'Slow Ferries', kind: 'special-issue', deadline: '2026-08-31' }],
    ['Tema 3/2026: Tåke på fjorden', { title: 'Tåke på fjorden' }],
    ['Temanummer om tåke på fjorden. Fjordblikk tek imot artiklar fram til 1. april 2027.', { title: 'tåke på fjorden', kind: 'special-issue', journal: 'Fjordblikk', deadline: '2027-04-01' }],
    ['Meri ja Saaristo -lehden teemanumerokutsu: Sumu, ehdotukset 21.3.2027 mennessä', { title: 'Sumu', journal: 'Meri ja Saaristo', deadline: '2027-03-21' }],
    ['Teemanumero: Sumu. Vierailevat toimittajat Ida Koski ja Outi Berg.', { title: 'Sumu', kind: 'special-issue', editors: 'Ida Koski | Outi Berg' }],
    ['Monográfico: «Nieblas». Editores temáticos: Dra. Ida Vidal, Universitat de Girona; Dr. Juan Ruiz', { title: 'Nieblas', kind: 'special-issue', editors: 'Ida Vidal | Juan Ruiz' }],
    ['Numéro thématique « Brumes » – propositions à envoyer au plus tard le 15 décembre 2026', { title: 'Brumes', kind: 'special-issue', deadline: '2026-12-15' }],
    ['Design of slow ferries. Harbour Science and Theory. Guest editors: Ida Berg, Nils Moe. Deadline: 31 May 2026', { title: 'Design of slow ferries', journal: 'Harbour Science and Theory', deadline: '2026-05-31', editors: 'Ida Berg | Nils Moe' }],
    ['Bølgeskum. Tidsskrift for kysten, nr. 92: ’Tåke’', { title: 'Tåke', journal: 'Bølgeskum. Tidsskrift for kysten' }],
    ['„Nebel“ - Themenheft des E-Journals Passagen', { title: 'Nebel', kind: 'special-issue', journal: 'Passagen' }],
    ['Call for papers themanummer FENIX. De redactie voor dit nummer bestaat uit Ida Berg en Nils Moe.', { title: '', kind: 'special-issue', editors: 'Ida Berg | Nils Moe' }],
    // no journals
    ['Teemanumero: Sumu. Abstraktit viimeistään 15.3.2027. Vierailevat toimittajat Ida Koski ja Outi Berg.', { title: 'Sumu', kind: 'special-issue', deadline: '2027-03-15', editors: 'Ida Koski | Outi Berg' }],
    ['Temanummer om tåke. Redaksjonen tar imot artikler fram til 1. april 2027.', { title: 'tåke', kind: 'special-issue', deadline: '2027-04-01' }],
  ];
  for (const [text, facts] of lines)
    it(text, () => {
      const { title, ...others } = facts;
      expect(read(text)).to.deep.equal(title ? facts : others);
    });
});
