/** Spellings of days, months and periods in ten languages, each with its meaning. */
export interface Spelling {
  text: string;
  /** The value in a record; a period is `start/end`, with nothing after the slash if it is open. */
  says: string;
}

interface Language {
  months: string[];
  short: string[];
  /** `D` for the day, `M` for the name of the month, `Y` for the year. */
  days: string[];
  to: string[];
  now: string[];
  since: string[];
}

const split = (words: string) => words.split(' ');
const EN = split('January February March April May June July August September October November December');
const NB = split('januar februar mars april mai juni juli august september oktober november desember');

const languages: Record<string, Language> = {
  nb: {
    months: NB,
    short: split('jan. feb. mars apr. mai juni juli aug. sept. okt. nov. des.'),
    days: ['D. M Y', 'D.M Y', 'D M Y', 'den D. M Y', 'D. M, Y'],
    to: ['til', 'til og med', 't.o.m.'],
    now: ['nå', 'd.d.', 'i dag', 'dags dato', 'pågående'],
    since: ['siden', 'fra', 'f.o.m.', 'oppstart'],
  },
  nn: {
    months: NB,
    short: split('jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.'),
    days: ['D. M Y', 'D.M Y', 'den D. M Y'],
    to: ['til', 'til og med'],
    now: ['no', 'i dag', 'pågåande'].slice(1),
    since: ['sidan', 'frå', 'f.o.m.'],
  },
  en: {
    months: EN,
    short: split('Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'),
    days: [
      'D M Y',
      'M D, Y',
      'M D Y',
      'Dth M Y',
      'M Dth, Y',
      'Dth of M Y',
      'Dth of M, Y',
      'Y M D',
      'D-M-Y',
      'D M, Y',
    ],
    to: ['to', 'until', 'through', 'till'],
    now: ['present', 'now', 'today', 'ongoing', 'Present', 'current'],
    since: ['since', 'from', 'Since', 'started in'],
  },
  se: {
    months: split(
      'ođđajagemánnu guovvamánnu njukčamánnu cuoŋománnu miessemánnu geassemánnu suoidnemánnu borgemánnu čakčamánnu golggotmánnu skábmamánnu juovlamánnu',
    ),
    short: split(
      'ođđajagemánu guovvamánu njukčamánu cuoŋománu miessemánu geassemánu suoidnemánu borgemánu čakčamánu golggotmánu skábmamánu juovlamánu',
    ),
    days: ['M D. b. Y', 'M D. beaivi Y', 'D. M Y'],
    to: ['rádjai'],
    now: ['odne'],
    since: [],
  },
  sv: {
    months: split('januari februari mars april maj juni juli augusti september oktober november december'),
    short: split('jan feb mars apr maj juni juli aug sept okt nov dec'),
    days: ['D M Y', 'den D M Y', 'D M, Y'],
    to: ['till', 'till och med', 't.o.m.'],
    now: ['nu', 'i dag', 'idag', 'pågående'],
    since: ['sedan', 'från', 'fr.o.m.'].slice(1, 2),
  },
  da: {
    months: split('januar februar marts april maj juni juli august september oktober november december'),
    short: split('jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.'),
    days: ['D. M Y', 'den D. M Y'],
    to: ['til', 'til og med'],
    now: ['nu', 'i dag'],
    since: ['siden', 'fra'],
  },
  de: {
    months: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    short: split('Jan. Feb. Mär. Apr. Mai Jun. Jul. Aug. Sept. Okt. Nov. Dez.'),
    days: ['D. M Y', 'D.M Y'],
    to: ['bis', 'bis zum'],
    now: ['heute', 'laufend'],
    since: ['seit', 'ab', 'Seit'],
  },
  fi: {
    months: split(
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    ),
    short: split(
      'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
    ),
    days: ['D. M Y', 'D. päivänä M Y'],
    to: [],
    now: ['nykyhetki'],
    since: [],
  },
  nl: {
    months: split('januari februari maart april mei juni juli augustus september oktober november december'),
    short: split('jan. feb. mrt. apr. mei jun. jul. aug. sept. okt. nov. dec.'),
    days: ['D M Y'],
    to: ['tot', 't/m', 'tot en met'],
    now: ['heden'],
    since: ['sinds', 'vanaf'],
  },
  fr: {
    months: split('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    short: split('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    days: ['D M Y', 'le D M Y', 'le Der M Y'],
    to: ['à', 'au', "jusqu'à", 'jusqu’en'],
    now: ['aujourd’hui', 'en cours'],
    since: ['depuis', 'à partir de', 'dès'],
  },
};

const two = (n: number) => String(n).padStart(2, '0');
const ordinal = (n: number) => `${n}${n > 3 && n < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
const iso = (y: number, m: number, d?: number) => `${y}-${two(m)}${d ? `-${two(d)}` : ''}`;

/** Numeric dates that are unambiguous in all of these languages. */
const numeric = (y: number, m: number, d: number): string[] => [
  iso(y, m, d),
  `${y}/${two(m)}/${two(d)}`,
  `${two(d)}.${two(m)}.${y}`,
  `${d}.${m}.${y}`,
  `${d}. ${m}. ${y}`,
  `${d}/${m} ${y}`,
  `${d}/${m}-${y}`,
  `${two(d)}.${two(m)}.${two(y % 100)}`,
  ...(d > 12 ? [`${d}/${m}/${y}`, `${d}-${two(m)}-${y}`, `${m}/${d}/${y}`] : []),
];

/** Days of the months of some years, in every spelling of every language. */
export function spelledDays(): Spelling[] {
  const spellings: Spelling[] = [];
  for (let m = 1; m <= 12; m++) {
    const [y, d] = [2020 + (m % 9), 1 + ((m * 7) % 28)];
    const says = iso(y, m, d);
    for (const text of numeric(y, m, d)) spellings.push({ text, says }, { text: `${text} 23:59 CET`, says });
    for (const { months, short, days } of Object.values(languages))
      for (const shape of days)
        for (const name of new Set([months[m - 1]!, short[m - 1]!])) {
          const day = shape.includes('Der') ? '1' : String(d);
          const text = shape
            .replace('Dth', ordinal(d))
            .replace('D', day)
            .replace('Y', String(y))
            .replace(/\bM\b/, name);
          spellings.push({ text, says: shape.includes('Der') ? iso(y, m, 1) : says });
        }
  }
  return spellings;
}

/** Months with a year, in every language. */
export const spelledMonths = (): Spelling[] =>
  Object.values(languages).flatMap(({ months, short }) =>
    [months, short].flatMap((names) =>
      names.map((name, i) => ({ text: `${name} ${2019 + (i % 8)}`, says: iso(2019 + (i % 8), i + 1) })),
    ),
  );

const DASHES = ['–', ' – ', '-', ' - ', ' — ', '—', ' → '];

/** Periods: ranges by every dash and word, open ones by every word. */
export function spelledPeriods(): Spelling[] {
  const spellings: Spelling[] = [];
  for (const { months, short, days, to, now, since } of Object.values(languages)) {
    const joins = [...DASHES, ...to.map((word) => ` ${word} `)];
    for (const [i, names] of [months, short].entries())
      for (const [j, join] of joins.entries()) {
        const [a, b] = [(i * 5 + j) % 12, (i * 3 + 2 * j) % 12];
        spellings.push({
          text: `${names[a]} 2021${join}${names[b]} 2024`,
          says: `${iso(2021, a + 1)}/${iso(2024, b + 1)}`,
        });
        const day = (d: number, m: number, y: number) =>
          days[0]!.replace('D', String(d)).replace('Y', String(y)).replace(/\bM\b/, names[m]!);
        spellings.push({
          text: `${day(3, a, 2021)}${join}${day(28, b, 2024)}`,
          says: `${iso(2021, a + 1, 3)}/${iso(2024, b + 1, 28)}`,
        });
      }
    for (const join of joins) spellings.push({ text: `2021${join}2024`, says: '2021/2024' });
    for (const word of now)
      for (const join of ['–', ' – ', '- ', ...to.slice(0, 1).map((each) => ` ${each} `)])
        spellings.push({ text: `2021${join}${word}`, says: '2021/' });
    for (const word of since)
      spellings.push(
        { text: `${word} 2021`, says: '2021/' },
        { text: `${word} ${months[4]} 2021`, says: '2021-05/' },
      );
  }
  for (const dash of DASHES) {
    spellings.push({ text: `01/2021${dash}12/2024`, says: '2021-01/2024-12' });
    spellings.push({ text: `01.2021${dash}12.2024`, says: '2021-01/2024-12' });
    spellings.push({ text: `1.9.2021${dash}31.12.2024`, says: '2021-09-01/2024-12-31' });
    spellings.push({ text: `1/9 2021${dash}31/12 2024`, says: '2021-09-01/2024-12-31' });
    spellings.push({ text: `2021-09-01${dash}2024-12-31`, says: '2021-09-01/2024-12-31' });
    spellings.push({ text: `2021${dash}`.trimEnd(), says: '2021/' });
    spellings.push({ text: `Q1 2021${dash}Q3 2024`, says: '2021-01/2024-09' });
    spellings.push({ text: `(2021${dash}2024)`, says: '2021/2024' });
  }
  for (const [a, b] of [
    ['høst', 'vår'],
    ['haust', 'vår'],
    ['autumn', 'spring'],
    ['hösten', 'våren'],
    ['efterår', 'forår'],
    ['Herbst', 'Frühjahr'],
    ['syksy', 'kevät'],
    ['najaar', 'voorjaar'],
    ['automne', 'printemps'],
    ['čakča', 'giđđa'],
  ])
    for (const dash of DASHES) spellings.push({ text: `${a} 2021${dash}${b} 2024`, says: '2021/2024' });
  spellings.push(
    { text: '2021–24', says: '2021/2024' },
    { text: '2021/2022', says: '2021/2022' },
    { text: '2021-01/2024-12', says: '2021-01/2024-12' },
    { text: '2021-01-01/2024-12-31', says: '2021-01-01/2024-12-31' },
    { text: 'september–desember 2021', says: '2021-09/2021-12' },
    { text: '1.–5. mai 2021', says: '2021-05-01/2021-05-05' },
    { text: '1/9–31/12 2024', says: '2024-09-01/2024-12-31' },
  );
  return spellings;
}
