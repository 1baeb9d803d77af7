import { readPassages } from '../../../readers/page/passages.js';
import type { Term } from '../../../records/types.js';
import { countTerms } from '../../../text/index.js';
import type { CountOptions, Passage } from '../../../text/index.js';
import type { Problem } from '../../base/content/warn.js';
import { isProbe } from '../../base/link-near.js';

interface Host extends HTMLElement {
  for: string | undefined;
  minCount: number | undefined;
  maxWords: number | undefined;
  merge: string | undefined;
  split: string | undefined;
  stop: string | undefined;
}

/** Delay before a changed text is counted again, in milliseconds. */
const PAUSE = 250;

/** The words of another part of the page, recounted when it changes. */
export class PageWords {
  passages: readonly Passage[] = [];
  #watched: Element | undefined;
  #timer = 0;
  #counts = 0;
  readonly #observer = new MutationObserver((mutations) => {
    if (mutations.every(isProbe)) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.count(), PAUSE);
  });

  constructor(
    private readonly host: Host,
    private readonly warn: (problem: Problem) => void,
    private readonly counted: (terms: readonly Term[] | undefined) => void,
  ) {}

  get options(): CountOptions {
    const { minCount, maxWords, merge, split, stop } = this.host;
    return {
      ...(minCount! > 0 && { minCount: minCount! }),
      ...(maxWords! > 0 && { maxWords: maxWords! }),
      merge: (merge ?? '')
        .split(';')
        .map((group) => listOf(group.replace('=', ',')))
        .filter((group) => group.length > 1),
      split: listOf(split),
      stop: listOf(stop),
    };
  }

  async count(): Promise<void> {
    const count = ++this.#counts;
    const text = await this.#find();
    if (count !== this.#counts) return;
    this.#watch(text);
    if (!text) return this.counted(undefined);
    this.passages = readPassages(text);
    const terms = await countTerms(this.passages, this.options);
    if (count === this.#counts) this.counted(terms);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#watch(undefined);
  }

  /** Finds the text, which may come after the cloud on the page. */
  async #find(): Promise<Element | undefined> {
    const { host } = this;
    const page = host.ownerDocument;
    const root = host.getRootNode() as Document;
    const find = () => (host.for && root.getElementById?.(host.for)) || undefined;
    if (!find() && page.readyState === 'loading')
      await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
    const text = find();
    if (!text && host.for)
      this.warn({
        what: `No element has the id “${host.for}”.`,
        fix: 'Give the part of the page that is to be counted this id, or write another one in for.',
      });
    return text;
  }

  #watch(text: Element | undefined) {
    if (text === this.#watched) return;
    this.#watched = text;
    this.#observer.disconnect();
    if (text) this.#observer.observe(text, { childList: true, characterData: true, subtree: true });
  }
}

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
