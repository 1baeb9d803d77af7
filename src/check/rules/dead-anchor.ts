import { TAGS } from '../page/element-tags.js';
import type { Rule } from '../types.js';

/** Links that a script handles. */
const SCRIPTED =
  '[onclick], [role="button"], [role="tab"], [role="menuitem"], [data-toggle], [data-bs-toggle], [data-target], [data-bs-target], [aria-controls], [aria-haspopup], [aria-expanded]';
/** Fragments that browsers and scripts do not treat as anchors. */
const NO_ANCHOR = /^(?:top$|!|\/|:~:|.*[=&{])/i;

/** A link to an anchor that is not on the page. */
export const deadAnchor: Rule = {
  name: 'dead-anchor',
  severity: 'error',
  texts: {
    main: {
      nb: {
        message: 'Lenka «{text}» går til #{id}, som ikke finnes på siden.',
        why: 'Den som følger den, blir stående der han er.',
        fix: 'Gi stedet id="{id}", eller rett lenka.',
      },
      en: {
        message: 'The link “{text}” leads to #{id}, which is not on the page.',
        why: 'Nothing happens when readers follow it.',
        fix: 'Give the target id="{id}", or correct the link.',
      },
    },
  },
  *find(page) {
    const links = page.all('a[href^="#"]').filter((link) => link.getAttribute('href')!.length > 1);
    if (!links.length) return;
    const whole = page.root.nodeType === 9 ? page.root : page.root.getRootNode();
    // without the whole document, the target may be elsewhere
    if (whole.nodeType !== 9) return;
    const names = new Set<string>();
    for (const element of (whole as Document).querySelectorAll('[id], a[name]'))
      for (const name of ['id', 'name']) names.add(element.getAttribute(name) ?? '');
    for (const link of links) {
      const id = decode(link.getAttribute('href')!.slice(1));
      if (names.has(id) || NO_ANCHOR.test(id) || link.matches(SCRIPTED)) continue;
      if (TAGS.has(id.split('&')[0]!)) continue;
      yield { node: link, values: { text: link.textContent.trim(), id } };
    }
  },
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
