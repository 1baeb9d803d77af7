import { SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';

const LINK_PHRASES = [
  'les mer',
  'les meir',
  'les mer her',
  'les meir her',
  'read more',
  'read more here',
  'learn more',
  'more information',
  'more info',
  'laes mere',
  'las mer',
  'las mer har',
  'mer informasjon',
  'meir informasjon',
  'mehr erfahren',
  'weiterlesen',
  'mehr informationen',
  'en savoir plus',
  'lire la suite',
  'lue lisaa',
  'lees meer',
  'github',
  'gitlab',
  'nettside',
  'nettsted',
  'prosjektside',
  'prosjektsider',
  'prosjektets nettside',
  'prosjektnettside',
  'heimeside',
  'hjemmeside',
  'hemsida',
  'webbplats',
  'website',
  'project website',
  'project page',
  'web page',
  'webpage',
  'homepage',
  'home page',
  'webseite',
  'projektwebseite',
  'projektseite',
  'projektsida',
  'projektside',
  'site web',
  'lenke',
  'lenkje',
  'link',
  'lank',
].map((phrase) => phrase.split(' '));

/** Index of a link's words ("Les mer", "GitHub", "Website") at the end of `[from, to)`; otherwise `to`. */
export function linkWords(tokens: readonly Token[], from: number, to: number): number {
  for (const words of LINK_PHRASES) {
    const at = to - words.length;
    if (at < from || !words.every((word, i) => tokens[at + i]!.fold === word)) continue;
    const before = tokens[at - 1];
    // after a mark, or capitalised in the middle of a line; "en nettside" is part of the title
    if (
      at === from ||
      before!.kind === 'mark' ||
      (isCapital(tokens[at]!.text) && !SMALL_WORDS.has(before!.fold) && words.length > 1)
    )
      return at;
  }
  return to;
}
