import { foldLetters } from '../../records/letters.js';

/** Kinds of record with written facts. */
export type WrittenKind = keyof typeof NAMES;

/** The field of the title, and that of the bracket behind it. */
export const NAMES = {
  project: ['title', 'acronym'],
} as const;

/** Words of labels by field, folded, with bars between them: those that the writers use, in nb, nn, en and se. */
const LABELS: Readonly<Record<WrittenKind, Readonly<Record<string, string>>>> = {
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
};

const tables = new Map<WrittenKind, Map<string, string>>();

/** The field that a label names. */
export function fieldOf(kind: WrittenKind, label: string): string | undefined {
  let table = tables.get(kind);
  if (!table) {
    table = new Map();
    for (const [field, words] of Object.entries(LABELS[kind]))
      for (const word of words.split('|')) table.set(word, field);
    tables.set(kind, table);
  }
  return table.get(foldLetters(label).trim());
}
