/** Replaces trailing commas by spaces, and returns their indices. */
export function withoutLastCommas(text: string): { sound: string; commas: number[] } {
  const commas: number[] = [];
  const sound = text.replace(/"[^"\\]*(?:\\[^][^"\\]*)*"|,(?=[ \t\r\n]*[\]}])/g, (piece, at: number) => {
    if (piece !== ',') return piece;
    commas.push(at);
    return ' ';
  });
  return { sound, commas };
}

/** The line and column of an index: `line 3, column 5`. */
export function placeIn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** An excerpt from an index on, in quotation marks; `its end` at the end of the text. */
export function wordsAt(text: string, at: number): string {
  const words = /^\S[^\r\n]{0,19}/.exec(text.slice(at, at + 20))?.[0].trim();
  return words ? `“${words}”` : 'its end';
}

const TOKEN =
  /(?:(?<string>"[^"\\]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\]*)*")|(?<value>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)|(?<mark>[[\]{}:,]))/y;

/** Index of the first invalid token; undefined if all are valid. Needed because engines report errors differently. */
export function errorIn(text: string): number | undefined {
  const open: string[] = [];
  let next = 'value';
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, TOKEN.lastIndex)) {
    TOKEN.lastIndex = at;
    const { string, value, mark } = TOKEN.exec(text)?.groups ?? {};
    // strings must not contain line breaks or other control characters
    if (string && [...string].some((letter) => letter < ' ')) return at;
    const end = open.at(-1) === '{' ? '}' : ']';
    if (/^value/.test(next) && (string || value || mark === '[' || mark === '{')) {
      if (mark) open.push(mark);
      next = mark === '[' ? 'value or end' : mark ? 'key or end' : 'comma or end';
    } else if (/^key/.test(next) && string) next = 'colon';
    else if (next === 'colon' && mark === ':') next = 'value';
    else if (/^comma/.test(next) && mark === ',' && open.length) next = end === '}' ? 'key' : 'value';
    else if (/ end$/.test(next) && mark === end && open.length) {
      open.pop();
      next = 'comma or end';
    } else return at;
  }
  return open.length || next !== 'comma or end' ? text.length : undefined;
}

const SPACE = /[ \t\r\n]*/y;

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  return from + SPACE.exec(text)![0].length;
}
