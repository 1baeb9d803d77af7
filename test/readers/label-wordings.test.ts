/** Wordings of labels: each is read as its field on a line of its own, and stands for nothing else. */
import { expect } from '@open-wc/testing';
import { readProjectLine } from '../../src/readers/index.js';
import type { Project } from '../../src/records/types.js';
import { WORDINGS } from './label-wordings.js';

const VALUES = {
  leader: 'Ingrid Solberg',
  period: '2021–2024',
  start: '01.03.2021',
  end: '31.12.2024',
  grant: '302017',
  acronym: 'SKOGTI',
};

/** The facts of a project, as texts. */
const factsOf = ({ leader, coordinator, status, acronym, start, end, funding, partners }: Project) => ({
  ...(leader && { leader: leader.name }),
  ...(coordinator && { coordinator: coordinator.name }),
  ...(status && { status }),
  ...(acronym && { acronym }),
  ...(start && { start }),
  ...(end && { end }),
  ...(funding.length && { funding: funding.map(({ funder, grant }) => funder?.name ?? grant).join(', ') }),
  ...(partners.length && { partners: partners.map(({ name }) => name).join(', ') }),
});

const wantedOf = (field: string, value: string) => {
  if (field === 'period') return { start: '2021', end: '2024' };
  if (field === 'start') return { start: '2021-03-01' };
  if (field === 'end') return { end: '2024-12-31' };
  return { [field === 'funder' || field === 'grant' ? 'funding' : field]: value };
};

/** Places of a label and its value in an entry, and the wordings that are not read there. */
const PLACES: Record<
  string,
  [place: (title: string, label: string, value: string) => string, missed: string]
> = {
  'on its own line': [(title, label, value) => `${title}\n${label}: ${value}`, ''],
  'above its value': [
    (title, label, value) => `${title}\n\n${label}:\n\n${value}`,
    'Cristin-prosjekt-ID|Until',
  ],
  'above a value with a bullet': [
    (title, label, value) => `${title}\n${label}:\n- ${value}`,
    'Cristin-prosjekt-ID|Until',
  ],
  'in a row of a table': [
    (title, label, value) => `${title}\n${label} | ${value}`,
    'Prosjektleder/kontaktperson|Kontraktsnr.|Cristin-prosjekt-ID|Verantwortliche Wissenschaftlerin|Référence ANR|Until',
  ],
  'in a bracket': [
    (title, label, value) => `${title} (${label}: ${value})`,
    'Prosjektstart og -slutt|Alku- ja loppupäivä|Projektbeteiligte|Dates de début et de fin|En colaboración con|Participantes|Inizio e fine|UKRI reference',
  ],
};

describe('wordings of labels', () => {
  for (const [lang, { title, values, labels }] of Object.entries(WORDINGS))
    for (const [field, words] of Object.entries(labels))
      for (const [name, [place, missed]] of Object.entries(PLACES))
        it(`are read as ${field} in ${lang} ${name}`, () => {
          const value = { ...VALUES, ...values }[field as keyof typeof VALUES | keyof typeof values];
          for (const label of words.split('|')) {
            if (missed.split('|').includes(label)) continue;
            const project = readProjectLine(place(title, label, value));
            expect({ title: project.title, ...factsOf(project) }, label).to.deep.equal({
              title,
              ...wantedOf(field, value),
            });
          }
        });

  it('name no persons as partners, and nobody who only helps as the leader', () => {
    for (const label of 'Deltakarar|Participants|Mitwirkende|Participantes|Partecipanti|Medverkande|Osallistujat|Co-PI|Bihandledare|Mitantragstellerin|Nestleiar|Ohjaaja|Begeleiders|Encadrants|Directeur de thèse|Directora de tesis|Direttore di tesi'.split(
      '|',
    )) {
      const project = readProjectLine(`Når fjorden tier\n${label}: Marit Espe, Ola Hjelle`);
      expect({ title: project.title, ...factsOf(project) }, label).to.deep.equal({
        title: 'Når fjorden tier',
      });
    }
  });

  it('leave several universities together to no single field', () => {
    const { coordinator } = readProjectLine(
      'Quiet Forests\nInstitution: Lund University, University of Leeds',
    );
    expect(coordinator).to.equal(undefined);
  });

  for (const title of [
    'The long war. Support and partnership: allies in Europe',
    'Skolen i krise. Ansvar og ledelse: en studie av rektorer',
    'Ageing well. Leaders and workers: Norwegian Unions 1890–1914',
    'Participation and leadership: Women in Mountain Villages',
    'Kuka maksaa? Rahoitus ja tuki: Suomi ja Ruotsi',
    'Chi paga? Finanziamento e sostegno: Roma e Milano',
    'Tid og sted. Begynnelse: Ibsens kvinner',
    'Host and guest: Oslo in the Refugee Years',
    'Von Anfang bis Ende: Lesen in der Schule',
    'Herausforderungen: Pflege auf dem Land',
  ])
    it(`are words of a plain title: ${title}`, () => {
      const project = readProjectLine(title);
      expect({ title: project.title, ...factsOf(project) }).to.deep.equal({ title });
    });
});
