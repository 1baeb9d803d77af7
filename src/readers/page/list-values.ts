/** Whether an element is a value of a `dl` without text. */
export const isEmptyValue = (element: Element): boolean =>
  element.localName === 'dd' && !element.textContent.trim();

/** Whether an element is a further value of the same term: a short `dd` after another one, both without a label. */
export function isFurtherValue(element: Element): boolean {
  const isShort = (value: Element | null) =>
    value?.localName === 'dd' &&
    value.textContent.trim().length < 80 &&
    !/:|[.!?]\s*$/.test(value.textContent);
  if (!isShort(element)) return false;
  let before = element.previousElementSibling;
  while (before && isEmptyValue(before)) before = before.previousElementSibling;
  return isShort(before);
}
