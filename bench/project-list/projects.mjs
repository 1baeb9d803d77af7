/** Made-up projects with the facts of real lists, the same each time. */

export const TODAY = '2026-06-01';

const SUBJECTS = [
  'Relational welfare',
  'Co-creation',
  'Early childhood',
  'Public health',
  'Rural schools',
  'Trust',
];
const PLACES = [
  'in municipalities',
  'in Nordland',
  'after the pandemic',
  'across borders',
  'among the young',
];
const FUNDERS = ['Research Council of Norway', 'European Commission', 'Nord University', 'Nordland County'];
const COORDINATORS = ['Nord University', 'NTNU', 'University of Oslo', 'OsloMet'];
const LEADERS = ['Kari Nordmann', 'Ola Hansen', 'Åse Bø', 'Søren Ærø', 'Elle Márjá Eira'];
const TYPES = ['phd', 'innovation', 'anthology', 'network'];

/** Creates projects: about a third finished, some planned, some without funder, period or link. */
export function makeProjects(count) {
  let seed = 7;
  const random = (n) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * n);
  };
  const one = (list) => list[random(list.length)];
  return Array.from({ length: count }, (_, i) => {
    const start = 2016 + random(12);
    const end = start + 1 + random(5);
    return {
      id: `p${i}`,
      title: `${one(SUBJECTS)} ${one(PLACES)}, part ${i + 1}`,
      types: random(3) ? [one(TYPES)] : [],
      ...(random(10) && { start: random(2) ? String(start) : `${start}-08-01`, end: String(end) }),
      ...(random(4) && { coordinator: { name: one(COORDINATORS) } }),
      ...(random(3) && { leader: { name: one(LEADERS) } }),
      funding: random(4) ? [{ funder: { name: one(FUNDERS) }, grant: String(100000 + random(900000)) }] : [],
      partners: [],
      ...(random(2) && { url: `/projects/${i}` }),
      links: [],
      keywords: random(2) ? ['welfare', 'participation'] : [],
    };
  });
}
