import { watchFor } from './watch.js';

/** Imports of the modules that register each element. */
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

/** Selector of elements to load, and of hosts whose open shadow root is searched too. */
const WANTED = `${Object.keys(LOADERS).join()},[data-rg-root]`;

const loading = new Map<string, Promise<boolean>>();

/** Loads an element. Resolves to false, with an error in the console, if its module cannot be loaded; the next call tries again. */
export function load(tag: string): Promise<boolean> {
  let promise = loading.get(tag);
  if (!promise) {
    promise = LOADERS[tag]!().then(
      () => true,
      (error: unknown) => {
        loading.delete(tag);
        console.error(`<${tag}> could not be loaded.`, error);
        return false;
      },
    );
    loading.set(tag, promise);
  }
  return promise;
}

/**
 * Loads the elements used under `root`, now and when more are added, including those in the open shadow roots of hosts
 * with `data-rg-root`. Each is loaded once; an element that failed to load is requested again when its tag is next
 * added.
 *
 * @param prepare Called with each element found, before it is loaded.
 * @returns A function that stops watching.
 */
export function autoload(
  root: Document | ShadowRoot | Element = document,
  prepare: (element: Element) => void = () => {},
): () => void {
  const stops = new Map<Node, () => void>();
  let isStopped = false;
  const watch = (part: Document | ShadowRoot | Element) => {
    if (stops.has(part)) return;
    stops.set(part, watchFor(WANTED, part, start));
    start([...part.querySelectorAll(WANTED)]);
  };
  const start = (elements: Element[]) => {
    const used = elements.filter(({ localName }) => LOADERS[localName]);
    used.forEach(prepare);
    for (const tag of new Set(used.map(({ localName }) => localName))) void load(tag);
    for (const host of elements) {
      const { localName, shadowRoot } = host;
      if (LOADERS[localName]) continue;
      if (shadowRoot) watch(shadowRoot);
      // the host gets its shadow root when its class is registered
      else if (localName.includes('-') && !customElements.get(localName))
        void customElements.whenDefined(localName).then(() => {
          if (!isStopped && host.shadowRoot) watch(host.shadowRoot);
        });
    }
  };
  watch(root);
  return () => {
    isStopped = true;
    stops.forEach((stop) => stop());
  };
}
