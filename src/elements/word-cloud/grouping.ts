import { Lazy } from '../../lazy.js';
import type { Term } from '../../records/types.js';
import type { PartHost } from '../base/part-element.js';
import type { PageWords } from './later/page-words.js';
import type { Groups } from './later/word-groups.js';

const groups = new Lazy(() => import('./later/word-groups.js'));

type Host = PartHost & {
  readonly groupBy: 'letter' | 'given' | 'text' | undefined;
  readonly records: readonly Term[];
  readonly language: string;
};

/** The groups of the words, recomputed when the words or the kind of grouping change. */
export class Grouping {
  #result: { terms: readonly Term[]; by: string; groups?: Groups } | undefined;

  /** @param text - Getter of the text in which the words were counted, if any. */
  constructor(
    private readonly host: Host,
    private readonly text: () => PageWords | undefined,
  ) {}

  /** The order of the groups; undefined for the order of their heaviest words. */
  get order(): readonly string[] | undefined {
    return this.host.groupBy && this.#result?.groups?.order;
  }

  /** The group of each term; undefined until they are computed. */
  of(terms: readonly Term[]): readonly (string | undefined)[] | undefined {
    const { groupBy: by, records } = this.host;
    if (by === 'given') return terms.map(({ group }) => group);
    if (!by) return terms.map(() => undefined);
    if (this.#result?.terms !== records || this.#result.by !== by) {
      this.#result = { terms: records, by };
      this.host.waitFor(this.#find(by, records));
    }
    const { groups } = this.#result;
    const known = new Map(groups && records.map((term, i) => [term, groups.of[i]]));
    return groups && terms.map((term) => known.get(term));
  }

  /** Computes the groups; if the module cannot be loaded, the words stay ungrouped. */
  async #find(by: string, terms: readonly Term[]) {
    const part = await this.host.loadPart(groups);
    const text = this.text();
    const found = await part?.groupsOf(by, terms, text?.passages, this.host.language, text?.options);
    if (this.#result?.terms !== terms) return;
    this.#result = { terms, by, groups: found ?? { of: [], order: undefined } };
    this.host.requestUpdate();
  }
}
