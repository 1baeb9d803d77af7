/** Lists saved by editors that turn each line into an item, drop classes, languages and data attributes, and save no-break spaces. */
export function torn(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const item of body.querySelectorAll('li')) {
    for (let end = item.querySelector('br'); end; end = item.querySelector('br')) {
      const line = body.ownerDocument.createRange();
      line.setStartBefore(item);
      line.setEndBefore(end);
      item.before(line.extractContents());
      end.remove();
    }
  }
  for (const element of body.querySelectorAll('li, li *'))
    for (const { name } of [...element.attributes])
      if (!/^(?:href|src|width|height)$/.test(name)) element.removeAttribute(name);
  const words = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const text = words.currentNode as Text;
    if (text.data.trim()) text.data = text.data.replaceAll('\n', '').replaceAll(' ', '\u00a0');
  }
  return body;
}
