/**
 * What the text of a JSON file says; anything but a text is taken as said already.
 *
 * @throws {TypeError} Where the text is no JSON, or ends before its data do.
 */
export function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  const text = json.replace(/^\uFEFF/, '').trim();
  if (!text) throw new TypeError('It is empty.');
  try {
    return JSON.parse(text);
  } catch (error) {
    const isOpen = /^[[{]/.test(text) && !/[\]}]$/.test(text);
    throw new TypeError(
      isOpen
        ? 'It ends in the middle of its data: it was not written or not sent to its end.'
        : `It is no JSON: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
