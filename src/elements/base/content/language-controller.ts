import type { ReactiveController } from 'lit';
import { stringsFor, stringsIn } from '../../../locales/index.js';
import type { Strings } from '../../../locales/index.js';
import { nearestLanguage } from '../language.js';
import type { PartHost } from '../part-element.js';

const watching = new Set<LanguageController>();
const watched = new WeakSet<Node>();

/** Keeps an element in the language of its page, even if a `lang` above it changes. */
export class LanguageController implements ReactiveController {
  /** Language of the page around the element, as written on the page. */
  current = 'en';
  /** Interface strings in that language; the previous ones until they have loaded. */
  strings!: Strings;

  constructor(private readonly host: PartHost) {
    host.addController(this);
  }

  hostConnected() {
    watching.add(this);
    watchRoots(this.host);
    this.refresh();
  }

  hostDisconnected() {
    watching.delete(this);
  }

  refresh() {
    const language = nearestLanguage(this.host);
    const strings = stringsFor(language);
    if (!strings) this.host.waitFor(this.#load(language));
    else if (language !== this.current || strings !== this.strings) {
      this.current = language;
      this.strings = strings;
      this.host.requestUpdate();
    }
  }

  async #load(language: string) {
    if (await this.host.loadPart(stringsIn(language))) this.refresh();
  }
}

/** Installs one observer per document or shadow root, for all elements in it. */
function watchRoots(element: Element) {
  const root = element.getRootNode();
  if (!watched.has(root)) {
    watched.add(root);
    new MutationObserver(() => watching.forEach((controller) => controller.refresh())).observe(root, {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang'],
    });
  }
  if (root instanceof ShadowRoot) watchRoots(root.host);
}
