/** The manifest of each element, in the order and with the headings of `llms.txt` and docs/api.md. */

export const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations = [] }) => declarations);

const typeOf = ({ type }) => type?.text.replace(/ \| undefined$/, '');

const item = ({ name, description, default: value, ...rest }) => ({
  name,
  type: typeOf(rest),
  default: value,
  description: oneLine(description),
});

/** The public fields of an event's class, `count: number`. */
const fieldsOf = (classes, { type }) =>
  (classes.find(({ name }) => name === type.text)?.members ?? []).map(
    (member) => `${member.name}: ${typeOf(member)}`,
  );

function sectionsOf(element, classes) {
  const attributes = element.attributes ?? [];
  const inAttributes = new Set(attributes.map(({ fieldName, name }) => fieldName ?? name));
  const members = (element.members ?? []).filter(({ name }) => !inAttributes.has(name));
  const sections = {
    Attributes: attributes.map((attribute) => ({ ...item(attribute), property: attribute.fieldName })),
    'Properties and methods': members.map((member) => ({
      ...item(member),
      name: member.kind === 'method' ? `${member.name}()` : member.name,
      type: member.kind === 'method' ? undefined : typeOf(member),
    })),
    Events: (element.events ?? []).map((event) => ({ ...item(event), fields: fieldsOf(classes, event) })),
    Slots: (element.slots ?? []).map((slot) => ({ ...item(slot), name: slot.name || '(default)' })),
    Parts: (element.cssParts ?? []).map(item),
    'Custom properties': (element.cssProperties ?? []).map(item),
    'Custom states': (element.cssStates ?? []).map(item),
  };
  return Object.entries(sections).filter(([, items]) => items.length);
}

/** The elements with their non-empty sections, `[title, items]`. */
export function referenceOf(manifest) {
  const classes = declarationsOf(manifest);
  return classes
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      tag: element.tagName,
      className: element.name,
      summary: oneLine(element.summary ?? element.description),
      sections: sectionsOf(element, classes),
    }));
}
