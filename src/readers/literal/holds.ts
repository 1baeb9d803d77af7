/** Whether an element may hold facts that are taken literally: emphasis after a colon, or bold as a whole. */
export const holdsLiteral = (element: Element): boolean =>
  [...element.querySelectorAll('em, i')].some((node) => {
    const { parentElement: parent, firstElementChild: inner } = node;
    // some editors set emphasis inside a link, and bold print inside emphasis
    const { parentElement, previousSibling: before } = parent?.matches('a') ? parent : node;
    return (
      parent?.matches('strong, b') ||
      parentElement?.matches('strong, b') ||
      (inner?.matches('strong, b') && inner.textContent === node.textContent) ||
      /:\s*(?:–,\s|–\s\((?:–,\s)*)?$/.test(before?.textContent ?? '')
    );
  });
