/** Made-up entries with the facts that readers should find. */
import {
  DEFINITIONS,
  FUNDERS,
  INSTITUTIONS,
  JOURNALS,
  LABELS,
  MORE,
  person,
  SENTENCES,
  TERMS,
  TITLES,
} from './words.mjs';

const MONTHS = {
  nb: ['januar', 'mai', 'oktober'],
  nn: ['januar', 'mai', 'oktober'],
  en: ['January', 'May', 'October'],
  sv: ['januari', 'maj', 'oktober'],
  de: ['Januar', 'Mai', 'Oktober'],
};
const MONTH_NUMBERS = ['01', '05', '10'];

/** Ways to write a period: the text, start and end. */
const PERIODS = [
  (from, to) => [`${from}–${to}`, `${from}`, `${to}`],
  (from, to) => [`${from}-${to}`, `${from}`, `${to}`],
  (from, to) => [`${from} – ${to}`, `${from}`, `${to}`],
  (from, to, lang) => [`${MONTHS[lang][0]} ${from} – ${MONTHS[lang][2]} ${to}`, `${from}-01`, `${to}-10`],
  (from, to) => [`01.05.${from}–31.10.${to}`, `${from}-05-01`, `${to}-10-31`],
];

/** Ways to write a day. */
const DAYS = [
  (day, month, year, lang) =>
    lang === 'en'
      ? `${day} ${MONTHS.en[month]} ${year}`
      : `${day}${lang === 'sv' ? '' : '.'} ${MONTHS[lang][month]} ${year}`,
  (day, month, year) => `${String(day).padStart(2, '0')}.${MONTH_NUMBERS[month]}.${year}`,
  (day, month, year) => `${year}-${MONTH_NUMBERS[month]}-${String(day).padStart(2, '0')}`,
];

/** The facts of each kind of record: text on the page, and fields of the record. */
const FACTS = {
  period(random, lang, style) {
    const from = random.int(2014, 2025);
    const [text, start, end] = PERIODS[style % PERIODS.length](from, from + random.int(1, 5), lang);
    return { text, fields: { start, end } };
  },
  funder(random, lang) {
    const text = random.pick(FUNDERS[lang]);
    return { text, fields: { funder: text } };
  },
  leader(random) {
    const text = person(random);
    return { text, fields: { leader: text } };
  },
  coordinator(random, lang) {
    const text = random.pick(INSTITUTIONS[lang]);
    return { text, fields: { coordinator: text } };
  },
  journal(random) {
    const text = random.pick(JOURNALS);
    return { text, fields: { journal: text } };
  },
  deadline(random, lang, style) {
    const [day, month, year] = [random.int(1, 28), random.int(0, 2), random.int(2026, 2028)];
    return {
      text: DAYS[style % DAYS.length](day, month, year, lang),
      fields: { deadline: `${year}-${MONTH_NUMBERS[month]}-${String(day).padStart(2, '0')}` },
    };
  },
  editors(random, lang) {
    const and = { nb: 'og', nn: 'og', en: 'and', sv: 'och', de: 'und' }[lang];
    const names = [...new Set([person(random), person(random)])];
    return { text: names.join(` ${and} `), fields: { editors: names.toSorted().join('; ') } };
  },
};

const KEYS = {
  projects: ['period', 'funder', 'leader', 'coordinator'],
  issues: ['journal', 'deadline', 'editors'],
  partners: [],
};

/** Terms with their definitions, and sources if all have one. */
function makeDefinitions(random, lang) {
  const hasSource = random.chance(0.5);
  const texts = random.several(DEFINITIONS[lang], random.int(2, 5));
  return random.several(TERMS[lang], texts.length).map((title, i) => {
    const [author, year, page] = [
      person(random).split(' ')[1],
      `${random.int(1990, 2024)}`,
      random.int(2, 200),
    ];
    const text = `(${author}, ${year}, ${{ en: 'p.', de: 'S.' }[lang] ?? 's.'} ${page})`;
    const fields = { authors: author, year, locator: `${page}` };
    return {
      title,
      id: i + 1,
      text: texts[i],
      facts: hasSource ? [{ key: 'source', label: '', text, fields }] : [],
    };
  });
}

/** Entries of one kind and shape, in one language. */
export function makeEntries(random, kind, lang) {
  if (kind === 'definitions') return makeDefinitions(random, lang);
  const keys = random
    .several(KEYS[kind], random.int(1, 4))
    .sort((a, b) => KEYS[kind].indexOf(a) - KEYS[kind].indexOf(b));
  const labels = keys.map((key) => random.pick(LABELS[key][lang]));
  const style = random.int(0, 30);
  const names = kind === 'partners' ? INSTITUTIONS[lang] : TITLES[lang];
  const has = {
    link: random.chance(kind === 'partners' ? 0.7 : 0.4),
    image: random.chance(kind === 'partners' ? 0.5 : 0.15),
    text: random.chance(kind === 'partners' ? 0.1 : 0.3),
    more: random.chance(kind === 'partners' ? 0.05 : 0.2),
  };
  const more = random.pick(MORE[lang]);
  return random.several(names, random.int(2, 6)).map((title, i) => ({
    title,
    id: i + 1,
    facts: keys.map((key, k) => ({ key, label: labels[k], ...FACTS[key](random, lang, style) })),
    ...(has.link && { url: `https://example.org/entry-${i + 1}` }),
    ...(has.image && { image: `/picture-${i + 1}.svg` }),
    ...(has.text && { text: SENTENCES[lang][i % 2] }),
    ...(has.more && { more }),
  }));
}
