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
 * Loads the elements that are used under `root`, each once, and those that are added to it later.
 *
 * @returns A function that stops the watching.
 */
export function autoload(root: Document | ShadowRoot | Element = document): () => void {
  const wanted = Object.keys(LOADERS);
  const load = () => {
    for (const tag of wanted.filter((tag) => root.querySelector(tag))) {
      wanted.splice(wanted.indexOf(tag), 1);
      LOADERS[tag]?.().catch((error: unknown) => console.error(`<${tag}> could not be loaded.`, error));
    }
    if (!wanted.length) observer.disconnect();
  };
  const observer = new MutationObserver(load);
  observer.observe(root, { childList: true, subtree: true });
  load();
  return () => observer.disconnect();
}
