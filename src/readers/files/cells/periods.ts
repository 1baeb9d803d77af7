import { firstDay, lastDay } from '../../../records/dates.js';
import type { PartialDate } from '../../../records/types.js';
import { namedStatus } from '../../words/statuses.js';
import { cellDate } from './dates.js';
import type { SlashOrder } from './dates.js';
import { isNoValue } from '../../words/no-value.js';

/** The dates of a period; an open one has no end. */
export interface Period {
  start?: PartialDate;
  end?: PartialDate;
}

/** Words for the present or an open end. */
const NOW =
  /^(?:(?:the )?present|now|today|date|current(?:ly)?|ongoing|continu(?:ing|ous)|open(?:[ -]ended)?|n[åu]|no|i ?dag|dags dato|d\. ?d\.?|dd|pågår|pågående|pågåande|pågående|løpende|løpande|löpande|fortsatt|framleis|fortsätter|fortsætter|åpen|open|öppen|heute|jetzt|laufend|andauernd|heden|vandaag|lopend|aujourd['’]hui|présent|en cours|nykyhetki|jatkuu|käynnissä|toistaiseksi|\?+|…|\.{2,3})$/iu;

const SINCE =
  /^(?:fra(?: og med)?|frå(?: og med)?|f\. ?o\. ?m\.?|from|since|siden|sidan|sedan|från(?: och med)?|seit|ab|von|sinds|vanaf|depuis|oppstart|start(?:ed|et|ar)?(?: in)?|begun|begann)[: ]+/iu;
const UNTIL =
  /^(?:til(?: og med)?|till(?: och med)?|t\. ?o\. ?m\.?|until|through|to|bis(?: zum)?|tot(?: en met)?|jusqu['’](?:en|au|à)|end(?:s|ed)?(?: in)?|avslutt(?:et|ast|a)|avslutad)[: ]+/iu;
const JOINT =
  / *(?:[–—‒−→]|-{1,2}>?|=>) *|\/| ?\.{2,3} ?| +(?:til(?: og med)?|till(?: och med)?|t\. ?o\. ?m\.?|to|until|through|thru|bis(?: zum)?|tot(?: en met)?|à|au|jusqu['’](?:en|au|à)) +/giu;

/** Whether words in place of an end date mean that the end is open. */
export const isNoEnd = (words: string): boolean =>
  NOW.test(words.trim()) || isNoValue(words) || namedStatus(words) === 'ongoing';

/**
 * Parses a period in a cell: `2019–2022`, `01.08.2019 - 31.07.2022`, `aug. 2024–juli 2027`, `2024-01/2026-12`,
 * `2019–22`, `fra 2019`, `2019 – nå`. Undefined if the cell contains other words ("høst 2024–vår 2026", "2024 (3 år)")
 * or just a month.
 */
export function cellPeriod(cell: string, order: SlashOrder): Period | undefined {
  if (cell.length > 80) return undefined;
  const text = cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/(?<=\d{4})\.$/, '');
  // 2009-12 is ambiguous: December 2009 or a range
  if (/^\d{4}-\d\d$/.test(text) && text.slice(5) > text.slice(2, 4) && text.slice(5) < '13') return undefined;
  if (/^\d{4}$/.test(text)) return { start: text, end: text };
  const since = text.replace(SINCE, '');
  if (since !== text) {
    const start = cellDate(since, order);
    if (start) return { start };
  }
  const until = text.replace(UNTIL, '');
  const end = until !== text && cellDate(until, order);
  if (end) return { end };
  for (const { 0: joint, index } of since.matchAll(JOINT)) {
    const period = periodOf(since.slice(0, index).trim(), since.slice(index + joint.length).trim(), order);
    if (period) return period;
  }
  return undefined;
}

function periodOf(before: string, after: string, order: SlashOrder): Period | undefined {
  const end = cellDate(after, order);
  const start = cellDate(before, order);
  if (start && (!after || isNoEnd(after))) return { start };
  if (end && (!before || isNoValue(before) || /^(?:\?+|…|\.{2,3})$/.test(before))) return { end };
  if (start?.length === 4 && /^\d\d$/.test(after) && after > start.slice(2))
    return { start, end: start.slice(0, 2) + after };
  const from = start ?? (end && beginning(before, after, order));
  return from && end && firstDay(from) <= lastDay(end) ? { start: from, end } : undefined;
}

/** The start of a period that shares its year or month with the end: "august–desember 2021", "01.08–31.12.2021", "1.–31. mai 2021". */
function beginning(before: string, after: string, order: SlashOrder): PartialDate | undefined {
  const year = /\d{4}$/.exec(after)?.[0];
  if (!year) return undefined;
  const month =
    /^\d{1,2}\.? ?(\p{L}+\.?) ?\d{4}$/u.exec(after)?.[1] ?? /^\d{1,2}(\.\d{1,2}\.)\d{4}$/.exec(after)?.[1];
  if (/^\d{1,2}\.?$/.test(before))
    return (
      month &&
      cellDate(
        `${before.replace('.', '')}${month.startsWith('.') ? '' : '. '}${month}${month.startsWith('.') ? '' : ' '}${year}`,
        order,
      )
    );
  return cellDate(
    /^\d{1,2}\.\d{1,2}\.?$/.test(before) ? `${before.replace(/\.$/, '')}.${year}` : `${before} ${year}`,
    order,
  );
}
