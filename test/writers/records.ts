/** Records of every kind with plain and awkward texts, for property tests. */
import fc from 'fast-check';
import * as accept from '../../src/records/accept.js';
import type {
  Definition,
  GroupProfile,
  Link,
  Partner,
  Project,
  SpecialIssue,
  Term,
} from '../../src/records/types.js';

export const LANGUAGES = ['nb', 'nn', 'en', 'se'];

/** Texts that readers of natural language, markup or tables might misinterpret. */
const AWKWARD = [
  'Partners: building bridges',
  'Periode: 2021–2024',
  'Prosjektleder: Kari Nordmann',
  'A; B',
  'A | B, C og D',
  '"Ingenting om oss"',
  '«Ingenting om oss uten oss»',
  'Kari "Kåre" Nordmann',
  'Title (subtitle)',
  'Det trengs (POINT)',
  'Future Lab: Empowering Us',
  'Nærhet – i nabolaget.',
  'professor Anna Berg',
  'Anna Berg, Nord universitet',
  'N/A',
  'ukjent',
  '=cmd()',
  '+47 123',
  '-1',
  '@SUM(A1)',
  "'=1",
  '"',
  '""',
  '"a";"b"',
  'a "b" c',
  '<b>fet</b> & <i>',
  '&amp; &lt;',
  '<script>alert(1)</script>',
  'a < b > c',
  '~~struck~~ out',
  'a\u00a0b',
  'a  b',
  'a\tb',
  'line one\nline two',
  'line one\n\nPeriode: 2021',
  'a\r\nb',
  'שלום עולם',
  '\u202eabc\u202c',
  'e\u0301',
  '👩‍🔬 Lab',
  '\u200b',
  'soft\u00adhyphen',
  '– ',
  '–',
  '(',
  ')',
  ';',
  ':',
  ',',
  '/',
  '...',
  '2021',
  '2021–2024',
  '1-2',
  '0012345',
  '12E5',
  '12345678901234567890',
  '31.05.2021',
  'true',
  'Finansiert av Norges forskningsråd, 302013',
  'constructor',
  '__proto__',
  'NTNU',
  'EU',
  'Horizon 2020',
  'Erasmus+',
  'https://example.org/a(b).',
  'www.example.org',
  '10.1234/abc;d',
  '{"a": 1}',
  '[1, 2]',
  'ROR',
  'X',
  '• punkt',
  '1. punkt',
  'sep=;',
];
const PLAIN = [
  'Relasjonell velferd i nabolaget',
  'Collaborative governance for healthy cities',
  'Norges forskningsråd',
  'Nord universitet',
  'NTNU',
  'Høgskulen på Vestlandet',
  'University of Kent',
  'Ottar Ness',
  'Dina von Heimburg',
  'Kari Nordmann',
  'Research Council of Norway',
  'samskaping',
  'FINNUT',
  '302013',
  '101094741',
];

const wellFormed = (text: string) => text.trim() !== '' && !/[\0\ufffe\uffff]|\p{Surrogate}/u.test(text);

export const someText = fc
  .oneof(
    { weight: 5, arbitrary: fc.constantFrom(...PLAIN) },
    { weight: 5, arbitrary: fc.constantFrom(...AWKWARD) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.constantFrom(...PLAIN, ...AWKWARD), { minLength: 2, maxLength: 3 })
        .chain((parts) => fc.constantFrom(' ', ', ', ': ', '; ', ' (').map((mark) => parts.join(mark))),
    },
  )
  .map((text) => text.trim())
  .filter(wellFormed);

export const wordings = fc.oneof(
  { weight: 4, arbitrary: someText },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('nb', 'nn', 'en', 'se', 'und'), someText, {
      minKeys: 1,
      noNullPrototype: true,
    }),
  },
);
export const address = fc.constantFrom(
  'https://example.org/a',
  '/prosjekt?a=1&b="2"',
  '#anker',
  'mailto:a@example.org',
  'https://example.org/æøå;x,(y)',
  'https://ror.org/05xg72x27',
  'fil.pdf',
);
export const date = fc.constantFrom('2021', '2019', '2024-05', '2024-12', '2021-05-31', '2030-01-01');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const organisation = fc.record({
  name: wordings,
  url: maybe(address),
  ror: maybe(fc.constant('https://ror.org/05xg72x27')),
});
export const person = fc.record({
  name: someText,
  url: maybe(address),
  orcid: maybe(fc.constant('https://orcid.org/0000-0002-1825-0097')),
});
export const link = fc.record({
  url: address,
  label: someText,
  service: maybe(fc.constantFrom('github', 'a b')),
});
const picture = fc.record({
  src: fc.constantFrom('/a.png', 'https://example.org/b.jpg?x=1&y="2"', 'data:image/png;base64,AAAA'),
  alt: maybe(someText),
  width: maybe(fc.integer({ min: 1, max: 999 })),
  height: maybe(fc.integer({ min: 1, max: 999 })),
});
const id = fc.constantFrom(undefined, undefined, 'eget-id', 'a b', 'x"y', '2');
export const language = fc.constantFrom(undefined, undefined, 'nb', 'en', 'en-GB');

/** Gives records different IDs, as in a list. */
export const distinct = <R extends { id: string }>(records: R[]): R[] =>
  records.map((record, i) => {
    const isTaken = !record.id || records.slice(0, i).some(({ id }) => id === record.id);
    return isTaken ? { ...record, id: `nr-${i}` } : record;
  });

export const project: fc.Arbitrary<Project> = fc
  .record({
    id,
    title: wordings,
    acronym: maybe(fc.oneof(fc.constantFrom('POINT', 'DEMOCIT', 'NÆR'), someText)),
    lang: language,
    types: fc.array(fc.oneof(fc.constantFrom('phd', 'erasmus', 'network', 'book'), someText), {
      maxLength: 3,
    }),
    status: fc.constantFrom(undefined, 'planned', 'ongoing', 'finished'),
    start: maybe(date),
    end: maybe(date),
    coordinator: maybe(organisation),
    leader: maybe(person),
    funding: fc.array(
      fc.record({ funder: maybe(organisation), programme: maybe(someText), grant: maybe(someText) }),
      { maxLength: 3 },
    ),
    partners: fc.array(organisation, { maxLength: 3 }),
    url: maybe(address),
    links: fc.array(link, { maxLength: 2 }),
    summary: maybe(wordings),
    note: maybe(someText),
    keywords: fc.array(someText, { maxLength: 3 }),
    image: maybe(picture),
  })
  .map(accept.acceptProject);

export const issue: fc.Arbitrary<SpecialIssue> = fc
  .record({
    id,
    kind: maybe(fc.oneof(fc.constantFrom('special-issue', 'theme', 'Special Issue', 'Temanummer'), someText)),
    title: wordings,
    lang: language,
    journal: maybe(fc.record({ name: someText, url: maybe(address), issn: maybe(fc.constant('1904-0008')) })),
    publisher: maybe(someText),
    editors: fc.array(person, { maxLength: 3 }),
    deadline: maybe(date),
    published: maybe(date),
    status: fc.constantFrom(undefined, 'open', 'closed', 'published'),
    volume: maybe(someText),
    issue: maybe(fc.oneof(fc.constantFrom('2', '1-2', '3–4'), someText)),
    doi: maybe(
      fc.constantFrom('10.1000/x;y', 'https://doi.org/10.1000/182', '10.1002/(SICI)1097<693::AID>3.0'),
    ),
    url: maybe(address),
    call: maybe(
      fc.record({
        url: maybe(address),
        lang: maybe(fc.constantFrom('nb', 'da')),
        format: maybe(fc.constantFrom('pdf', 'docx')),
        bytes: maybe(fc.integer({ min: 1, max: 9_999_999 })),
        label: maybe(someText),
      }),
    ),
    cover: maybe(picture),
    links: fc.array(link, { maxLength: 2 }),
    note: maybe(someText),
  })
  .map(accept.acceptIssue);

export const partner: fc.Arbitrary<Partner> = fc
  .record({
    id,
    name: wordings,
    shortName: maybe(someText),
    kind: maybe(fc.oneof(fc.constantFrom('partner', 'funder', 'host'), someText)),
    url: maybe(address),
    logo: maybe(
      fc.record({
        src: fc.constantFrom('/a.png', 'https://example.org/b.svg'),
        dark: maybe(fc.constantFrom('/a-dark.png', 'data:image/png;base64,AAAA')),
        width: maybe(fc.integer({ min: 1, max: 999 })),
        height: maybe(fc.integer({ min: 1, max: 999 })),
      }),
    ),
    country: maybe(fc.constantFrom('NO', 'Norge', 'NA')),
    ror: maybe(fc.constant('https://ror.org/05xg72x27')),
    grant: maybe(someText),
    programme: maybe(someText),
  })
  .map(accept.acceptPartner);

export const definition: fc.Arbitrary<Definition> = fc
  .record({
    id,
    term: maybe(someText),
    text: someText,
    lang: language,
    authors: fc.array(fc.oneof(fc.constantFrom('Ness', 'von Heimburg', 'Helsedirektoratet'), someText), {
      maxLength: 3,
    }),
    year: maybe(fc.oneof(fc.constantFrom('2020', 'in press', '2019–2020'), someText)),
    locator: maybe(fc.oneof(fc.constantFrom('36', '162–163', '1-2'), someText)),
    url: maybe(address),
    doi: maybe(fc.constantFrom('10.1000/x;y', 'https://doi.org/10.1000/182')),
    sourceTitle: maybe(someText),
  })
  .map(accept.acceptDefinition);

export const term: fc.Arbitrary<Term> = fc
  .record({
    text: someText,
    weight: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(0.5, 12.25, 1e-7, 1e21)),
    lang: language,
    url: maybe(address),
    group: maybe(someText),
  })
  .map(accept.acceptTerm);

export const anyLink: fc.Arbitrary<Link> = fc
  .record({ url: address, label: someText, service: maybe(fc.constantFrom('github', 'orcid', 'noe annet')) })
  .map(accept.acceptLink);

export const profile: fc.Arbitrary<GroupProfile> = fc
  .record({
    name: wordings,
    kind: maybe(someText),
    purpose: maybe(wordings),
    parent: maybe(organisation),
    leader: maybe(person),
    url: maybe(address),
    alternates: fc.array(fc.record({ lang: fc.constantFrom('en', 'nb', 'se'), url: address }), {
      maxLength: 2,
    }),
    reviewed: maybe(date),
  })
  .map(accept.acceptProfile);

const some = <R>(of: fc.Arbitrary<R>) => fc.array(of, { minLength: 1, maxLength: 4 });

export const listOf = <R extends { id: string }>(of: fc.Arbitrary<R>): fc.Arbitrary<R[]> =>
  some(of).map(distinct);

/** Lists of records by kind. */
export const lists = {
  project: listOf(project),
  issue: listOf(issue),
  partner: listOf(partner),
  definition: listOf(definition),
  term: some(term),
  link: some(anyLink),
  profile: profile.map((one) => [one]),
};
