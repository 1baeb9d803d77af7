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
  const taken = new Set<string>();
  for (const record of records) {
    const base = record.id || 'entry';
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add((record.id = id));
  }
  return records;
}
