import type { PeriodHit } from './dates.js';

/** Titles that name a period of their own: elections, budgets and plans run for years too. */
export const TOPIC =
  /(?:plan(?:en)?|strateg\p{L}*|budsjett\p{L}*|budget|valg\p{L}*|val|elections?|agenda|program(?:me|met)?)(?!\p{L})/iu;

/** Whether a period is as late and as short as projects are. */
export function isPlausiblePeriod(
  { from, to, shape }: PeriodHit,
  earliest: number,
  longest: number,
): boolean {
  const first = Number((from ?? to)!.slice(0, 4));
  const last = Number((to ?? from)!.slice(0, 4));
  return first >= earliest && last <= 2045 && last - first <= longest && (shape !== 'open' || first >= 2000);
}

/**
 * Whether a range that ends a title's zone is the project's own and not its topic: "Norwegian crime
 * fiction, 1995–2015" is a title. Months and days are hardly ever a topic; bare years count where
 * they stand apart and are as long and as late as projects are.
 */
export function isOwnPeriod(hit: PeriodHit, before: string): boolean {
  if (hit.shape === 'single') return false;
  if (
    /(?:^|[ (])(?:i|in|from|fra|frå|från|of|mellom|mellan|between|during|perioden?|period|år|åren|årene|years?|for|plan|strategi|strategy|program|programme|since|etter|after|before|før|av|den|the|von|zwischen|der|Jahre[n]?|und|og|and|og|around|ca\.?|til|until|tiden|budsjettet?|(?:\p{L}*)(?:plan|planen|strategi|budsjett|val|valg))$/iu.test(
      before.trimEnd(),
    )
  )
    return false;
  const exact = (hit.from ?? '').length > 4 || (hit.to ?? '').length > 4;
  if (exact) return isPlausiblePeriod(hit, 1990, 15);
  const apart = /[.;|)\]»”"] ?$/.test(before);
  const after = /[,:–—-] ?$/.test(before);
  if (hit.shape === 'open') return (apart || after) && isPlausiblePeriod(hit, 2005, 40);
  if (apart) return isPlausiblePeriod(hit, 2000, 10);
  if (!after && TOPIC.test(before)) return false;
  return isPlausiblePeriod(hit, after ? 2010 : 2012, after ? 7 : 6);
}
