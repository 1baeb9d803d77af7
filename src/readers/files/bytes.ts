/** Byte order marks and their encodings. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a file: in the encoding of its byte order mark, otherwise as UTF-8, or, if it is not valid UTF-8, as
 * Windows-1252, which Excel on Windows writes for "CSV" without "UTF-8".
 */
export function textOfBytes(bytes: Uint8Array): string {
  const [marked] = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [];
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, windowsLetter);
  }
}

/** The characters of Windows-1252 from 0x80; five codes are unassigned. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The Windows-1252 character for a control character, since Node before 24 decodes Windows-1252 as Latin-1. */
const windowsLetter = (control: string): string => WINDOWS[control.charCodeAt(0) - 0x80]!;
