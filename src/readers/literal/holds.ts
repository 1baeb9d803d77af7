/** Whether an element may contain literal facts: emphasis after a colon, or an entirely bold part. */
export const holdsLiteral = (element: Element): boolean =>
  [...element.querySelectorAll('em, i')].some((node) => {
    const { parentElement: parent, firstElementChild: inner } = node;
    // some editors put emphasis inside links, and bold inside emphasis
    const { parentElement, previousSibling: before } = parent?.matches('a') ? parent : node;
    return (
      parent?.matches('strong, b') ||
      parentElement?.matches('strong, b') ||
      (inner?.matches('strong, b') && inner.textContent === node.textContent) ||
      /:\s*(?:–,\s|–\s\((?:–,\s)*)?$/.test(before?.textContent ?? '')
    );
  });
