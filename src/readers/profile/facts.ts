import { safeAddress } from '../../records/addresses.js';
import { DomText } from '../page/dom-text.js';

/** A label with its value. */
interface Fact {
  label: string;
  value: string;
  url?: string;
}

/** Labels of a group's leader; a contact person is not necessarily one. */
const LEADER =
  /^(?:(?:gruppe|forskningsgruppe|forskergruppe|forskingsgruppe|faglig |fagleg )?le(?:de|ia)r|forskningsleder|(?:grupp|forsknings|forskar)?ledare|föreståndare|(?:head|leader|director)(?: of (?:the )?(?:research )?(?:group|unit|cent(?:re|er)))?|(?:research )?group (?:leader|head)|principal investigator|PI|(?:gruppen|arbeitsgruppen)?leit(?:er|erin|ung)|(?:(?:tutkimus)?ryhmän )?johtaja|(?:onderzoeks)?groepsleider|responsable|direct(?:eur|rice)|joavkojođiheaddji|jođiheaddji)$/iu;
/** Labels of the unit that a group belongs to. */
const PARENT =
  /^(?:tilh[øo]righet|tilhøyrsle|(?:organisatorisk )?(?:enhet|eining)|enhed|enhet|part of|unit|department|faculty|school|del av|hører til|tillhör|institutt|institution|fakultet|einrichtung|institut|fakultät|faculteit|instituut|yksikkö|tiedekunta|unité|département|faculté)$/iu;
/** Titles before a person's name. */
const TITLES =
  /^(?:(?:(?:univ\.?-)?prof(?:essor)?|docent|dosent|dr|med|phil|førsteamanuensis|førstelektor|universitetslektor|lektor|assoc(?:iate)?|assistant|ph\.?d|dipl\.?-\w+|priv\.?-doz|pd|em)\.?(?:,|(?=[\s.]))\s*)+(?=\p{Lu})/iu;

const oneLine = (element: Element): string => new DomText(element).text.replace(/\n/g, ' ').trim();

const linkIn = (element: Element): string | undefined =>
  safeAddress((element.matches('a') ? element : element.querySelector('a[href]'))?.getAttribute('href'));

/** The label and value of a box with exactly these two children. */
export function pairIn(box: Element): [label: Element, value: Element] | undefined {
  const [label, value, ...others] = [...box.children].filter((child) => child.textContent.trim());
  if (!label || !value || others.length || !label.matches('div, span, strong, b, dt, p')) return undefined;
  if (!/^[^.!?:]{1,30}:?$/.test(oneLine(label)) || label.querySelector('a, p, div')) return undefined;
  return value.querySelector('p + p') ? undefined : [label, value];
}

/** The labelled facts of a part: from a `dl`, from a label next to its value, or from "label: value". */
export function factsIn(part: Element, text: string): Fact[] {
  const fact = (label: Element, value: Element): Fact => ({
    label: oneLine(label).replace(/\s*:$/, ''),
    value: oneLine(value),
    ...urlOf(value),
  });
  if (part.localName === 'dl')
    return [...part.querySelectorAll('dt')].flatMap((label) =>
      label.nextElementSibling?.localName === 'dd' ? [fact(label, label.nextElementSibling)] : [],
    );
  const pair = part.matches('div, section') ? pairIn(part) : undefined;
  if (pair) return [fact(...pair)];
  const [, label, value] = /^([^:.!?\n]{1,40}?)\s*:\s+([^\n]+)$/.exec(text) ?? [];
  return label && value ? [{ label, value, ...urlOf(part) }] : [];
}

const urlOf = (element: Element): { url?: string } => {
  const url = linkIn(element);
  return url ? { url } : {};
};

/** The leader named by the facts, without academic titles. */
export function leaderIn(facts: readonly Fact[]): { name: string; url?: string } | undefined {
  const fact = facts.find(({ label, value }) => LEADER.test(label) && !/[:|@\d]/.test(value));
  return fact && { name: fact.value.replace(TITLES, ''), ...(fact.url && { url: fact.url }) };
}

/** The parent unit named by the facts. */
export function parentIn(facts: readonly Fact[]): { name: string; url?: string } | undefined {
  const fact = facts.find(({ label, value }) => PARENT.test(label) && value.length < 120);
  return fact && { name: fact.value, ...(fact.url && { url: fact.url }) };
}
