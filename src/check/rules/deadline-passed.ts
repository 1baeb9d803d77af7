import { callStateOf } from '../../records/call-state.js';
import { titleOf } from '../page/page.js';
import type { Rule } from '../types.js';

/** Headings of open calls: "Open calls", "Åpne utlysninger". */
const OPEN = /(?:^|\s)(?:open|åpne?|opne?|åbne?|öppna|offene?)(?=\s|$)/i;

/** A call for papers whose deadline has passed, listed as open. */
export const deadlinePassed: Rule = {
  name: 'deadline-passed',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: 'Fristen for «{title}» gikk ut {deadline}, men utlysningen står som åpen.',
        why: 'Noen kan bruke tid på et bidrag som ikke blir tatt imot.',
        fix: 'Skriv at fristen er ute, eller den nye fristen om den er utsatt.',
      },
      en: {
        message: 'The deadline for “{title}” passed on {deadline}, but the call is listed as open.',
        why: 'Someone may prepare a contribution that is no longer accepted.',
        fix: 'Say that the call is closed, or give the new deadline if it was extended.',
      },
    },
  },
  *find({ issues, today }) {
    for (const entry of issues) {
      const { record, element, list } = entry;
      const isOpen =
        record.status === 'open' ||
        (!record.status && (list.status === 'ongoing' || OPEN.test(list.headings[0] ?? '')));
      if (!isOpen || !record.deadline) continue;
      if (callStateOf({ ...record, status: 'open' }, today) !== 'closed') continue;
      yield { node: element, values: { title: titleOf(entry), deadline: record.deadline } };
    }
  },
};
