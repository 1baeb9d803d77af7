import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Made-up projects as list items, the same each time. */

const NORWEGIAN = {
  themes: [
    'Fellesskap som folkehelse',
    'Nabolag for alle aldre',
    'Barns steder og ferdselsveier',
    'Overganger fra skole til arbeid',
    'Kulturarv i bruk',
    'Språk på tvers av generasjoner',
    'Digital hverdag for eldre',
    'Frivillighet uten organisasjon',
    'Bibliotek som møteplass',
    'Medborgerpanel og lokaldemokrati',
    'Måltider som omsorg',
    'Øyer, ferjer og fellesskap',
  ],
  places: [
    'i distriktskommuner',
    'på Helgeland',
    'i tre bydeler',
    'langs kysten',
    'etter pandemien',
    'i Sápmi',
  ],
  funded: (funder: string, years: string) => `. Finansiert av ${funder} ${years}`,
  coordinator: 'Koordinator',
};
const ENGLISH = {
  themes: [
    'Caring Neighbourhoods',
    'Young People and Public Space',
    'Democratic Innovation in Small Municipalities',
    'Rural Schools as Common Ground',
    'Trust between Citizens and Services',
    'Co-creating Better Transitions',
  ],
  places: ['in the Nordic Countries', 'across Borders', 'after the Pandemic', 'in Coastal Communities'],
  funded: (funder: string, years: string) => `. Funded by ${funder} ${years}`,
  coordinator: 'Coordinator',
};
const FUNDERS = ['Norges forskningsråd', 'NordForsk', 'Erasmus+', 'Horizon Europe', 'Helsedirektoratet'];
const COORDINATORS = ['Nord universitet', 'NTNU', 'OsloMet', 'Aarhus Universitet', 'Uppsala universitet'];

/** Pseudorandom integers below a bound. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * bound);
  };
}

/** An acronym of two to seven capitals from a title. */
const acronymOf = (title: string) =>
  title
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word[0]!.toUpperCase())
    .join('');

/** A list of made-up projects: most with a funder and years, some with a coordinator, some with only a title. */
export function generatedProjects(count: number): TemplateResult {
  const below = numbers(2026);
  const one = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const items = Array.from({ length: count }, (_, i) => {
    const isEnglish = below(4) === 0;
    const { themes, places, funded, coordinator } = isEnglish ? ENGLISH : NORWEGIAN;
    const title = `${one(themes)} ${one(places)}, ${isEnglish ? 'part' : 'del'} ${i + 1}`;
    const start = 2014 + below(14);
    const acronym = below(5) ? '' : ` (${acronymOf(title)})`;
    const facts = below(8) ? funded(one(FUNDERS), `${start}–${start + 1 + below(5)}`) : '';
    const led = below(3) ? '' : `. ${coordinator}: ${one(COORDINATORS)}`;
    const rest = `${acronym}${facts}${led}`;
    return html`<li lang=${isEnglish ? 'en' : nothing}>
      ${below(3) ? `${title}${rest}` : html`<a href="https://example.org/${i + 1}">${title}</a>${rest}`}
    </li>`;
  });
  return html`<ul>
    ${items}
  </ul>`;
}
