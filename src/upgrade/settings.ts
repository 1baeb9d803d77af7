/** The script element with an address; undefined if the script was imported by another file. */
export const scriptAt = (url: string): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => src === url);

/** The rules in a script's `data-rules` attribute, as JSON: a list or a single rule. */
export function rulesOf(script: HTMLScriptElement | undefined): unknown[] {
  try {
    return [JSON.parse(script?.dataset['rules'] || '[]')].flat() as unknown[];
  } catch (error) {
    console.error(`data-rules is not valid JSON: ${(error as Error).message}.`, script);
    return [];
  }
}
