import { foldLetters } from '../../records/letters.js';

/** Kinds of record with literal facts. */
export type LiteralKind = keyof typeof NAMES;

/** The field of the title, and the field of the bracket after it. */
export const NAMES = {
  project: ['title', 'acronym'],
  issue: ['title', ''],
  partner: ['name', ''],
  definition: ['text', ''],
  term: ['text', 'weight'],
  profile: ['name', ''],
} as const;

/** Labels by field, folded and separated by bars, as written by the writers in nb, nn, en and se. */
const LABELS: Readonly<Record<LiteralKind, Readonly<Record<string, string>>>> = {
  project: {
    title: 'tittel|title|namahus',
    acronym: 'akronym|acronym|akronyma',
    start: 'start|algu',
    end: 'slutt|end|loahppa',
    status: 'status|dilli',
    types: 'type|sladja',
    coordinator: 'koordinator|coordinator|koordinahtor',
    leader: 'prosjektleder|prosjektleiar|project leader|jodiheaddji',
    funding: 'finansiering|funding|ruhtadeaddji',
    partners: 'partnere|partnarar|partners|ovttasbargoguoimmit',
    summary: 'sammendrag|samandrag|summary|coahkkaigeassu',
    keywords: 'nokkelord|keywords|coavddasanit',
    links: 'lenker|lenkjer|links|linkkat',
    note: 'merknad|note|mearkkasupmi',
  },
  issue: {
    title: 'tittel|title|namahus',
    kind: 'type|sladja',
    journal: 'tidsskrift|journal|aigecala',
    publisher: 'utgiver|utgjevar|publisher|almmuheaddji',
    editors: 'redaktorer|redaktorar|editors|doaimmaheaddjit',
    deadline: 'frist|deadline|aigemearri',
    published: 'utgitt|utgjeve|published|almmuhuvvon',
    status: 'status|dilli',
    volume: 'argang|volume|jahkodat',
    issue: 'nummer|issue|nummir',
    doi: 'doi',
    call: 'utlysning|utlysing|call|gulahus',
    links: 'lenker|lenkjer|links|linkkat',
    note: 'merknad|note|mearkkasupmi',
  },
  partner: {
    name: 'navn|namn|name|namma',
    shortName: 'kortnavn|kortnamn|short name|oanehis namma',
    kind: 'type|sladja',
    country: 'land|country|riika',
    ror: 'ror',
    grant: 'prosjektnummer|grant number|proseaktanummir',
    programme: 'program|programme|programma',
    dark: 'mork logo|dark logo|seavdnjes logo',
  },
  definition: {
    term: 'begrep|omgrep|term|doaba',
    authors: 'forfattere|forfattarar|authors|callit',
    year: 'ar|year|jahki',
    locator: 'side|page|siidu',
    sourceTitle: 'kilde|kjelde|source|galdu',
    doi: 'doi',
    url: 'lenke|lenkje|link|linka',
  },
  term: {
    group: 'gruppe|group|joavku',
  },
  profile: {
    name: 'navn|namn|name|namma',
    kind: 'type|sladja',
    purpose: 'formal|foremal|purpose|ulbmil',
    parent: 'del av|part of|oassi',
    leader: 'leder|leiar|leader|jodiheaddji',
    alternates: 'andre sprak|other languages|eara gielat',
    reviewed: 'sist gjennomgatt|sist gjennomgadd|last reviewed|darkkistuvvon',
  },
};

const tables = new Map<LiteralKind, Map<string, string>>();

/** The field that a label names. */
export function fieldOf(kind: LiteralKind, label: string): string | undefined {
  let table = tables.get(kind);
  if (!table) {
    table = new Map();
    for (const [field, words] of Object.entries(LABELS[kind]))
      for (const word of words.split('|')) table.set(word, field);
    tables.set(kind, table);
  }
  // some editors save all spaces as no-break spaces
  return table.get(foldLetters(label).replace(/\s+/g, ' ').trim());
}
