const LETTERS: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  å: 'a',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ŧ: 't',
  þ: 'th',
  ŋ: 'n',
  ł: 'l',
};

/** Lower case without marks: `Å skrive` and `A SKRIVE` are the same word to a reader of letters. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[øæåßđðŧþŋł]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Makes the ids of a list unique, in place, by `-2`, `-3` …; an empty id becomes `entry`. */
export function uniqueIds<T extends { id: string }>(records: T[]): T[] {
  // with the number to try next, so that thousands of the same name do not count from 2 each
  const taken = new Map<string, number>();
  for (const record of records) {
    const base = record.id || 'entry';
    record.id = base;
    for (let n = taken.get(base) ?? 2; taken.has(record.id); taken.set(base, n)) record.id = `${base}-${n++}`;
    taken.set(record.id, 2);
  }
  return records;
}
