/** Whether an element may hold facts that are taken at their word: emphasis behind a colon, or within bold print. */
export const holdsWritten = (element: Element): boolean =>
  [...element.querySelectorAll('em, i')].some(
    ({ parentElement, previousSibling: before }) =>
      parentElement?.matches('strong, b') || /:\s*(?:–, |– \()?$/.test(before?.textContent ?? ''),
  );
