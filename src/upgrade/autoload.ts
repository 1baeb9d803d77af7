/** Modules that register each element, loaded when a page first uses its tag. */
const LOADERS: Record<string, () => Promise<unknown>> = {
  'rg-definition-quote': () => import('../elements/definition-quote/define.js'),
  'rg-group-header': () => import('../elements/group-header/define.js'),
  'rg-partner-grid': () => import('../elements/partner-grid/define.js'),
  'rg-project-list': () => import('../elements/project-list/define.js'),
  'rg-social-links': () => import('../elements/social-links/define.js'),
  'rg-special-issue-card': () => import('../elements/special-issue-card/define.js'),
  'rg-special-issue-list': () => import('../elements/special-issue-list/define.js'),
  'rg-word-cloud': () => import('../elements/word-cloud/define.js'),
};

/**
 * Loads the elements that are used under `root`, each once, and those that are added to it later. An
 * element that failed to load is requested again when its tag is next added.
 *
 * @param prepare Called with each element found, before it is loaded.
 * @returns A function that stops watching.
 */
export function autoload(
  root: Document | ShadowRoot | Element = document,
  prepare: (element: Element) => void = () => {},
): () => void {
  const wanted = new Set(Object.keys(LOADERS));
  let isStopped = false;
  const observe = () => observer.observe(root, { childList: true, subtree: true });
  const load = async (tag: string) => {
    if (!wanted.delete(tag)) return;
    if (!wanted.size) observer.disconnect();
    try {
      await LOADERS[tag]?.();
    } catch (error) {
      console.error(`<${tag}> could not be loaded.`, error);
      wanted.add(tag);
      if (!isStopped) observe();
    }
  };
  const loadAll = (found: Iterable<Element>) => {
    const elements = [...found];
    elements.forEach(prepare);
    for (const { localName } of elements) void load(localName);
  };
  // in an added form, fields of these names may hide the methods
  const { matches, querySelectorAll } = Element.prototype;
  // only what was added is searched: a page may change all the time
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations)
      for (const node of addedNodes) {
        if (!wanted.size || node.nodeType === 3 || node.nodeType === 8) continue;
        const tags = [...wanted].join();
        if (matches.call(node as Element, tags)) loadAll([node as Element]);
        else loadAll(querySelectorAll.call(node as Element, tags));
      }
  });
  observe();
  loadAll(root.querySelectorAll([...wanted].join()));
  return () => {
    isStopped = true;
    observer.disconnect();
  };
}
