import { namedStatus } from '../../words/statuses.js';

/** A word for projects, in the languages of the headings. */
const PROJECTS =
  /^(?:(?:forsknings?|forschungs?|research)?-?(?:prosjekt|projekt|projec|proyecto|projet|progett)|hank)/i;

/** The status that a row gives to those below it, “Ongoing projects” in an otherwise empty row; undefined if it is an entry. */
export function statusOfRow(cells: readonly string[]): ReturnType<typeof namedStatus> {
  const [only = '', ...others] = cells.map((cell) => cell.trim()).filter(Boolean);
  const words = others.length ? [] : only.replace(/:$/, '').split(/\s+/);
  // capitals alone are a short name
  const isWord = words.length === 1 && only !== only.toUpperCase();
  const isHeading = isWord || (words.length < 4 && words.some((word) => PROJECTS.test(word)));
  return isHeading ? namedStatus(only) : undefined;
}
