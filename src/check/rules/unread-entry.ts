import { anyWording } from '../../records/pick-text.js';
import type { Project } from '../../records/types.js';
import { isFunderName } from '../../readers/words/funders.js';
import { tokenize } from '../../readers/words/tokens.js';
import { titleOf } from '../page/page.js';
import type { Rule } from '../types.js';

/** An entry from which only the title was read, although it also contains a year or a funder's name. */
export const unreadEntry: Rule = {
  name: 'unread-entry',
  severity: 'info',
  texts: {
    main: {
      nb: {
        message: 'Av «{title}» kan bare tittelen leses, men oppføringen nevner også «{fact}».',
        why: 'Perioden og finansieringen kommer verken med i filtre, i sortering eller i det søkemotorer får vite.',
        fix: 'Skriv det med ledetekst på egen linje, for eksempel «Periode: 2021–2024» eller «Finansiering: Norges forskningsråd».',
      },
      en: {
        message: 'Only the title of “{title}” can be read, but the entry also mentions “{fact}”.',
        why: 'Its period and funding are missing from filters, sorting and the data for search engines.',
        fix: 'Write it with a label on a line of its own, such as “Period: 2021–2024” or “Funding: Research Council of Norway”.',
      },
    },
  },
  *find({ projects, today }) {
    for (const entry of projects) {
      const { record, element } = entry;
      if (hasFacts(record)) continue;
      const fact = factIn(record.note ?? '', today) ?? yearAfter(anyWording(record.title), today);
      if (fact) yield { node: element, values: { title: titleOf(entry), fact } };
    }
  },
};

const hasFacts = ({ start, end, status, funding, coordinator, leader, partners }: Project) =>
  !!(start || end || status || coordinator || leader) || funding.length > 0 || partners.length > 0;

const isRecent = (year: string, today: string) => {
  const age = Number(today.slice(0, 4)) - Number(year);
  return age < 15 && age > -10;
};

function factIn(note: string, today: string): string | undefined {
  const tokens = tokenize(note);
  const year = tokens.find(
    ({ kind, text }) => kind === 'number' && text.length === 4 && isRecent(text, today),
  );
  if (year) return year.text;
  // a funder's name stands between punctuation marks
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && (token.kind !== 'mark' || !',;:.()'.includes(token.text))) continue;
    if (at > from && isFunderName(tokens, from, at))
      return note.slice(tokens[from]!.start, tokens[at - 1]!.end);
    from = at + 1;
  }
  return undefined;
}

/** A recent year at the end of a title, in brackets or after a comma; other years are part of the title. */
const yearAfter = (title: string, today: string): string | undefined => {
  const [, year] = /(?:\(|, )(20\d\d)\)?\.?$/.exec(title) ?? [];
  return year && isRecent(year, today) ? year : undefined;
};
