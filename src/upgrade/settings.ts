/** The script tag of an address; undefined where another file imported the script. */
export const scriptAt = (url: string): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => src === url);

/** The rules in a script tag's attribute `data-rules`, a list as JSON. */
export function rulesOf(script: HTMLScriptElement | undefined): unknown[] {
  try {
    return [JSON.parse(script?.dataset['rules'] || '[]')].flat() as unknown[];
  } catch (error) {
    console.error(`data-rules is not valid JSON: ${(error as Error).message}.`, script);
    return [];
  }
}
