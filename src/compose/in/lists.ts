/** Repairs lists of word processors: paragraphs styled as items, lists of one item each, and lists next to their parent item. */

/** Temporary attribute with the level of an item. */
export const LEVEL = 'data-list-level';

const BULLET = /^[\s\u00A0]*(?:[·•▪§\uF0B7-]|o(?=[\s\u00A0]{2,})|\d{1,3}[.)])[\s\u00A0]+/;

/** Converts the lists in a tree to ordinary ones. */
export function arrangeLists(root: Element): void {
  for (const parent of [root, ...root.querySelectorAll('*')])
    if (!parent.closest('li')) fromParagraphs(parent);
  joinSingleLists(root);
  nestLists(root);
  for (const element of root.querySelectorAll(`[${LEVEL}]`)) element.removeAttribute(LEVEL);
}

const isGap = (node: Node): boolean =>
  node.nodeType === 8 || (node.nodeType === 3 && !node.textContent?.trim());

/** Converts Word's list paragraphs to lists. */
function fromParagraphs(parent: Element): void {
  let list: Element | undefined;
  for (const node of [...parent.childNodes]) {
    if (isGap(node)) continue;
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    const level = element?.localName === 'li' ? null : element?.getAttribute(LEVEL);
    if (!element || level == null || (level === '0' && !list)) {
      list = undefined;
      continue;
    }
    if (!list) {
      list = parent.ownerDocument.createElement('ul');
      element.before(list);
    }
    put(list, element, Number(level));
  }
}

function put(list: Element, paragraph: Element, level: number): void {
  const { ownerDocument } = list;
  const last = list.lastElementChild;
  dropBullet(paragraph);
  if (level === 0 && last) {
    last.append(ownerDocument.createElement('br'), ...paragraph.childNodes);
    paragraph.remove();
    return;
  }
  let into = list;
  if (level > 1 && last) {
    into =
      last.lastElementChild?.localName === 'ul'
        ? last.lastElementChild
        : last.appendChild(ownerDocument.createElement('ul'));
  }
  const item = ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  if (!item.textContent.trim()) return paragraph.remove();
  into.append(item);
  paragraph.remove();
}

/** Removes a bullet written as text. */
function dropBullet(paragraph: Element): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 4);
  const text = walker.nextNode() as Text | null;
  if (!text) return;
  // the space after it may be in a separate element
  const found =
    BULLET.exec(text.data) ?? (/^[\s\u00A0]*[·•▪§\uF0B7][\s\u00A0]*$/.exec(text.data) && [text.data]);
  if (found) text.data = text.data.slice(found[0].length);
}

const isList = (element: Element): boolean => element.localName === 'ul' || element.localName === 'ol';

/** The list if an element is one or contains nothing else. */
function onlyList(element: Element | null): Element | undefined {
  if (!element) return undefined;
  if (isList(element)) return element;
  const children = [...element.childNodes].filter((node) => !isGap(node));
  return element.localName === 'div' && children.length === 1 && children[0]!.nodeType === 1
    ? onlyList(children[0] as Element)
    : undefined;
}

/** Joins consecutive lists of one item, which Word online writes, each in its own box. */
function joinSingleLists(root: Element): void {
  for (const element of [...root.querySelectorAll('ul, ol, div')]) {
    if (!root.contains(element)) continue;
    const list = onlyList(element);
    if (!list?.querySelector(`:scope > li[${LEVEL}]`)) continue;
    let next = element.nextElementSibling;
    for (let other = onlyList(next); other?.localName === list.localName; other = onlyList(next)) {
      if (!other.querySelector(`:scope > li[${LEVEL}]`)) break;
      list.append(...other.childNodes);
      const done = next!;
      next = done.nextElementSibling;
      done.remove();
    }
  }
}

/** Moves lists into the item before them, and items of a deeper level into the item above. */
function nestLists(root: Element): void {
  for (const list of [...root.querySelectorAll('ul, ol')]) {
    for (const child of [...list.children]) {
      const before = child.previousElementSibling;
      if (before?.localName !== 'li') continue;
      const level = Number(child.getAttribute(LEVEL) ?? 1);
      if (isList(child)) before.append(child);
      else if (child.localName === 'li' && level > Number(before.getAttribute(LEVEL) ?? 1)) {
        const last = before.lastElementChild;
        const inner =
          last && isList(last) ? last : before.appendChild(list.ownerDocument.createElement('ul'));
        inner.append(child);
      }
    }
  }
}
