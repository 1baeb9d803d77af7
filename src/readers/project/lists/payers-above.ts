import { HEADINGS } from '../../page/headings.js';
import { precedes } from '../../page/order.js';
import { isFunderName, isTopicToo } from '../../words/funders.js';
import { programmeAt } from '../../words/project-types.js';
import { tokenize } from '../../words/tokens.js';

/** Words for projects. */
const PROJECTS = String.raw`(?:(?:pros?je[ck]t|forskn?ings?-?prosjekt|forskningsprojekt|forschungsprojekt|project|grant|study|studie|hankk|projet)\p{L}{0,4})`;
/** "Projects funded by the Research Council", "Finansiert av NFR". */
const PAID_BY = new RegExp(
  String.raw`^(?:(?:\p{L}+ )?${PROJECTS} )?(?:som er )?(?:finansiert|finansiera[dt]e?|finansieret|støttet|støtta|stöttade?|bevilget|funded|supported|financed|financiert|gefinancierd|gefördert|finanziert|financés?)e? (?:av|af|by|durch|von|vom|door|par|fra|from|with) (?:(?:the|die|das|den|der|l[ea]s?) )?(.+)$`,
  'iu',
);
/** "EU-funded projects", "NFR-prosjekter", "DFG projects". */
const PROJECTS_OF = new RegExp(
  String.raw`^(.+?)(?:[- ](?:finansier\p{L}+|financ\p{L}+|fund\p{L}+|finanzier\p{L}+|gefördert\p{L}*|støtt\p{L}+))?[- ]${PROJECTS}$`,
  'iu',
);

/** The name of a funder or programme in a heading for projects that it pays for. */
export function payerIn(heading: string): string | undefined {
  const words = heading
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*$/, '')
    .trim();
  if (words.length > 120) return undefined;
  const paid = PAID_BY.exec(words)?.[1] ?? PROJECTS_OF.exec(words)?.[1];
  const name = paid ?? words;
  const tokens = tokenize(name.replace(/\s*\([^()]*\)$/, ''));
  // "VR", "VR projects"
  const isTopic = isTopicToo(tokens, 0, tokens.length) && (!paid || tokens[0]!.fold === 'vr');
  const isPayer =
    (isFunderName(tokens, 0, tokens.length) && !isTopic) || programmeAt(tokens, 0)?.end === tokens.length;
  return isPayer ? name : undefined;
}

/**
 * The names of funders in the headings right above lists, in the container or before it, by list. Headings in items are
 * those of entries.
 *
 * @param lists Lists in the order of the page.
 */
export function payersAbove(container: Element, lists: Iterable<Element>): ReadonlyMap<Element, string> {
  const before = container.previousElementSibling;
  const headings = [
    ...(before?.matches(HEADINGS) ? [before] : []),
    ...[...container.querySelectorAll(HEADINGS)].filter(
      (heading) => heading.textContent.trim() && !heading.closest('li'),
    ),
  ];
  const payers = new Map<Element, string>();
  let [at, payer] = [0, undefined as string | undefined];
  for (const list of lists) {
    const from = at;
    while (headings[at] && precedes(headings[at]!, list)) at++;
    if (at > from) payer = payerIn(headings[at - 1]!.textContent);
    if (payer) payers.set(list, payer);
  }
  return payers;
}
