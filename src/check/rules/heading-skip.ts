import { shortened } from '../page/page.js';
import { CHROME } from '../page/sections.js';
import type { Rule } from '../types.js';

/** A heading more than one level below the one before it. */
export const headingSkip: Rule = {
  name: 'heading-skip',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: '«{text}» er en overskrift på nivå {level}, men overskriften foran er på nivå {before}.',
        why: 'De som finner fram etter overskriftene, leter etter noe som mangler (WCAG 1.3.1).',
        fix: 'Gjør den til nivå {next}.',
      },
      en: {
        message: '“{text}” is a level {level} heading, but the heading before it is at level {before}.',
        why: 'Readers who navigate by headings look for a level that is missing (WCAG 1.3.1).',
        fix: 'Make it level {next}.',
      },
    },
  },
  *find(page) {
    let before = 0;
    for (const heading of page.all('h1, h2, h3, h4, h5, h6')) {
      if (
        heading.closest(`${CHROME}, aside, [hidden], [aria-hidden="true"], template, dialog`) ||
        !heading.textContent.trim()
      )
        continue;
      const level = Number(heading.getAttribute('aria-level')) || Number(heading.localName[1]);
      if (before && level > before + 1)
        yield {
          node: heading,
          values: {
            text: shortened(heading.textContent),
            level: String(level),
            before: String(before),
            next: String(before + 1),
          },
        };
      before = level;
    }
  },
};
