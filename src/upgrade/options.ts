import { ATTRIBUTES, SHARED_ATTRIBUTES } from './attributes.js';

/** Attributes to set on an element, by name. */
export type Attributes = Map<string, string>;

/** Called with an option that the element does not have. */
export type Unknown = (option: string) => void;

/** The tag for a name with or without `rg-`; undefined if there is no such element. */
export function tagFor(name: string): string | undefined {
  const short = name.replace(/^rg-/, '');
  return Object.hasOwn(ATTRIBUTES, short) ? `rg-${short}` : undefined;
}

export const TAGS = Object.keys(ATTRIBUTES).map((name) => `rg-${name}`);

/** The names of an element's attributes; `?` marks boolean ones. */
export const attributesOf = (tag: string): string[] =>
  `${ATTRIBUTES[tag.slice(3)]} ${SHARED_ATTRIBUTES}`.trim().split(' ');

export const unknownOption = (tag: string, option: string): string =>
  `<${tag}> has no option "${option}". It has ${attributesOf(tag).join(', ').replaceAll('?', '')}.`;

/** Sets an attribute if the element has it; `false` and `0` omit a boolean one. */
export function addOption(to: Attributes, tag: string, name: string, value: string, unknown: Unknown) {
  const names = attributesOf(tag);
  if (names.includes(name)) to.set(name, value);
  else if (!names.includes(`${name}?`)) unknown(name);
  else if (!/^(?:false|0)$/.test(value)) to.set(name, '');
}

/** Options in class names: `rg-filter`, `rg-group-by-status`. */
export function fromClasses(element: Element, tag: string, unknown: Unknown): Attributes {
  const options: Attributes = new Map();
  const names = attributesOf(tag);
  for (const token of element.classList) {
    if (!token.startsWith('rg-') || tagFor(token)) continue;
    const option = token.slice(3);
    if (names.includes(`${option}?`)) options.set(option, '');
    else {
      // the longest match, since one name may be the start of another
      const [name] = names
        .filter((other) => option.startsWith(`${other}-`))
        .sort((a, b) => b.length - a.length);
      if (name) options.set(name, option.slice(name.length + 1));
      else unknown(token);
    }
  }
  return options;
}

/** Options in attributes: `data-rg-filter`, `data-rg-group-by="status"`. */
export function fromData(element: Element, tag: string, unknown: Unknown): Attributes {
  const options: Attributes = new Map();
  for (const { name, value } of element.attributes)
    if (name.startsWith('data-rg-')) addOption(options, tag, name.slice(8), value, unknown);
  return options;
}

/** Options after the name in a fragment or in `data-rg`: `rg-project-list&filter&group-by=status`. */
export function fromFragment(fragment: string, tag: string, unknown: Unknown): Attributes {
  const options: Attributes = new Map();
  for (const option of fragment.split('&').slice(1).filter(Boolean)) {
    const [name = '', ...rest] = option.split('=').map(decode);
    addOption(options, tag, name, rest.join('='), unknown);
  }
  return options;
}

/** Options in a rule, named like attributes or properties: `groupBy: 'status'`. */
export function fromRule(options: Record<string, unknown>, tag: string, unknown: Unknown): Attributes {
  const attributes: Attributes = new Map();
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || value === null || value === false) continue;
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    addOption(attributes, tag, name, value === true ? '' : String(value), unknown);
  }
  return attributes;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // the percent sign is not an encoding
    return text;
  }
}
