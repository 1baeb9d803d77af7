import { blocksIn, placeIn } from '../page/blocks.js';
import { titleOf, type Entry } from '../page/page.js';
import type { Project, SpecialIssue } from '../../records/types.js';
import type { Edit, Rule } from '../types.js';

/** No-break spaces between ordinary words or at the end; next to numbers, initials, abbreviations and marks they are legitimate. */
const BETWEEN_WORDS = /(?<=\p{Ll}[»”"')]?)[\u00A0\u202F](?=[«“"'(]?\p{L})|[\u00A0\u202F]+$/gu;

/** No-break spaces between the words of an entry. */
export const noBreakSpace: Rule = {
  name: 'no-break-space',
  severity: 'info',
  texts: {
    main: {
      nb: {
        message: '«{title}» har harde mellomrom mellom ordene.',
        why: 'Linja kan ikke brytes der, og søk etter tittelen kan mislykkes.',
        fix: 'Bytt dem ut med vanlige mellomrom.',
      },
      en: {
        message: '“{title}” has no-break spaces between its words.',
        why: 'The line cannot break there, and a search for the title may fail.',
        fix: 'Replace them with ordinary spaces.',
      },
    },
  },
  *find({ projects, issues }) {
    for (const entry of [...projects, ...issues] as Entry<Project | SpecialIssue>[]) {
      if (!/[\u00A0\u202F]/.test(entry.element.textContent)) continue;
      const edits: Edit[] = [];
      for (const block of blocksIn(entry.element))
        for (const { 0: spaces, index } of block.text.matchAll(BETWEEN_WORDS)) {
          const place = placeIn(block, index);
          if (!place) continue;
          const { node, offset } = place;
          edits.push({ node, start: offset, end: offset + spaces.length, text: ' ' });
        }
      if (edits.length) yield { node: entry.element, values: { title: titleOf(entry) }, edits };
    }
  },
};
