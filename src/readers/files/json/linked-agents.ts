/** An organisation in the schema.org vocabulary. */
import { isNode } from './linked-data.js';
import type { Node } from './linked-data.js';
import { address, first, identifier, nameOf } from './linked-values.js';
import { isObject, text, wording } from './values.js';

export function organisationOf(value: unknown): unknown {
  if (!isNode(value)) return isObject(value) ? { name: text(value) } : value;
  const ids = [value.id, ...value.get('identifier', 'sameAs').map(identifier)].filter(
    (id) => typeof id === 'string',
  );
  const name = nameOf(value);
  return (
    name && {
      name,
      url: value.get('url').map(address)[0],
      ror: ids.find((id) => /^https:\/\/ror\.org\//.test(id)),
    }
  );
}

export function personOf(value: unknown): unknown {
  if (!isNode(value)) return wording(value);
  const ids = [value.id, ...value.get('identifier', 'sameAs').map(identifier)].filter(
    (id) => typeof id === 'string',
  );
  const parts = [...value.get('givenName'), ...value.get('familyName')]
    .map(wording)
    .filter(Boolean)
    .join(' ');
  return {
    name: wording(nameOf(value)) ?? parts,
    url: value.get('url').map(address)[0],
    orcid: ids.find((id) => /orcid\.org\//.test(id)),
  };
}

const isPerson = (value: unknown) => isNode(value) && value.types.includes('Person');

/** The participants of a project by role, from schema.org's Role nodes and plain nodes. */
export function members(node: Node): { leader?: unknown; coordinator?: unknown; partners: unknown[] } {
  const found: ReturnType<typeof members> = { partners: [] };
  for (const value of node.get('member', 'members', 'participant', 'contributor', 'collaborator')) {
    const isRole = isNode(value) && value.types.some((type) => /Role$/.test(type));
    const role = isRole ? (first(value.get('roleName')) ?? '') : '';
    for (const who of isRole ? value.get('member', 'participant', 'contributor') : [value]) {
      if (/coordinat|koordinat|host/i.test(role) && !isPerson(who)) found.coordinator ??= organisationOf(who);
      else if (/lead|manager|leder|leiar|investigator/i.test(role) && isPerson(who))
        found.leader ??= personOf(who);
      else if (!isPerson(who)) found.partners.push(organisationOf(who));
    }
  }
  return found;
}
