import { statusOf } from '../../records/status.js';
import { titleOf } from '../page/page.js';
import type { Rule } from '../types.js';

/** A project whose period is over, but which is listed or described as ongoing. */
export const endedButOngoing: Rule = {
  name: 'ended-but-ongoing',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: '«{title}» står som pågående, men perioden var over {end}.',
        why: 'Den som leser, tror at prosjektet fortsatt går.',
        fix: 'Flytt prosjektet til de avsluttede, eller rett perioden.',
      },
      en: {
        message: '“{title}” is listed as ongoing, but its period ended {end}.',
        why: 'Readers assume that the project is still running.',
        fix: 'Move it to the finished projects, or correct its period.',
      },
    },
  },
  *find({ projects, today }) {
    for (const entry of projects) {
      const { record, element, list } = entry;
      if ((record.status ?? list.status) !== 'ongoing' || !record.end) continue;
      const { status: _, ...dated } = record;
      if (statusOf(dated, today) !== 'finished') continue;
      yield { node: element, values: { title: titleOf(entry), end: record.end } };
    }
  },
};
