import { Lazy } from '../../lazy.js';
import type { Term, WordView } from '../../records/types.js';
import type { Problem } from '../base/content/warn.js';
import type { PartHost } from '../base/part-element.js';

/** Views other than the picture. */
export const views = new Lazy(() => import('./later/views.js'));

/** Maximum length of a word in a picture, in characters; a longer one would leave no room for others. */
const LONGEST = 60;

const OTHER_VIEWS: readonly unknown[] = ['list', 'bars', 'table'] satisfies WordView[];

type Host = PartHost & { viewAs: WordView | undefined };

/** The view chosen by the page or the visitor, and the view that can be shown. */
export class ViewChoice {
  /** The visitor's choice. */
  chosen: WordView | undefined;

  constructor(
    private readonly host: Host,
    private readonly warn: (problem: Problem) => void,
  ) {}

  /** The page's choice; unknown values mean the picture. */
  get ofPage(): WordView {
    const { viewAs } = this.host;
    return OTHER_VIEWS.includes(viewAs) ? viewAs! : 'cloud';
  }

  /** The requested view, or the list if a word is too long for a picture. */
  requested(terms: readonly Term[]): WordView {
    const requested = this.chosen ?? this.ofPage;
    const tooLong = terms.find(({ text }) => text.length > LONGEST);
    if (requested !== 'cloud' || !tooLong) return requested;
    this.host.want(views);
    this.warn({
      what: `A word is too long for a picture (${tooLong.text.slice(0, LONGEST)}…), so a list is shown.`,
      fix: 'Put one word or phrase in each item.',
    });
    return 'list';
  }

  /**
   * The view to show: also the list if words of the picture would be too small, unless the visitor chose the
   * picture.
   */
  shownView(terms: readonly Term[], isLegible: boolean): WordView {
    const requested = this.requested(terms);
    const isSmall = requested === 'cloud' && !this.chosen && !isLegible;
    return isSmall && this.host.want(views) ? 'list' : requested;
  }
}
