import { doiName } from '../../records/addresses.js';
import { orcidAddress, rorAddress } from '../../records/identifiers.js';
import { placeIn } from '../page/blocks.js';
import type { Hit, Rule } from '../types.js';

/** An ORCID iD, within the part of the ISNI range reserved for them. */
const ORCID_TEXT =
  /(?<![\w-])0000-000[1-9]-\d{4}-\d{3}[\dXx](?![\w-])|(?<![\w-])0009-\d{4}-\d{4}-\d{3}[\dXx](?![\w-])/g;
const DOI_TEXT = /\bdoi:?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?((?!10\.)\d{2}\.\d{4,9}\/\S+)/gi;

/** A DOI, ORCID iD or ROR ID that cannot exist. */
export const identifier: Rule = {
  name: 'identifier',
  severity: 'error',
  texts: {
    check: {
      nb: {
        message: '{value} er ikke en gyldig {kind}: kontrollsifferet stemmer ikke.',
        why: 'Lenka går ingen steder, eller til noen andre.',
        fix: 'Kopier den på nytt fra {source}.',
      },
      en: {
        message: '{value} is not a valid {kind}: its check digit is wrong.',
        why: 'The link leads nowhere, or to someone else.',
        fix: 'Copy it again from {source}.',
      },
    },
    form: {
      nb: {
        message: '{value} har ikke formen til en {kind}.',
        why: 'Lenka går ingen steder.',
        fix: 'Kopier den på nytt fra {source}.',
      },
      en: {
        message: '{value} does not have the form of a {kind}.',
        why: 'The link leads nowhere.',
        fix: 'Copy it again from {source}.',
      },
    },
  },
  *find(page) {
    const linked = new Set<string>();
    for (const link of page.all('a[href*="orcid.org/"], a[href*="ror.org/"], a[href*="doi.org/"]')) {
      const found = inAddress(link.getAttribute('href')!.trim());
      if (!found) continue;
      linked.add(found.value);
      yield { node: link, variant: found.variant, values: found };
    }
    for (const block of page.blocks) {
      if (!block.text.includes('0000-000') && !block.text.includes('0009-') && !/doi/i.test(block.text))
        continue;
      for (const { 0: value, index } of block.text.matchAll(ORCID_TEXT))
        if (!orcidAddress(value) && !linked.has(value))
          yield {
            node: placeIn(block, index)?.node,
            variant: 'check',
            values: { value, ...ORCID },
          } satisfies Hit;
      for (const { 1: value = '', index } of block.text.matchAll(DOI_TEXT))
        yield { node: placeIn(block, index)?.node, variant: 'form', values: { value, ...DOI } } satisfies Hit;
    }
  },
};

const ORCID = { kind: 'ORCID iD', source: 'orcid.org' };
const DOI = { kind: 'DOI', source: 'doi.org' };
const ROR = { kind: 'ROR ID', source: 'ror.org' };

interface Wrong extends Record<string, string> {
  variant: 'check' | 'form';
  value: string;
  kind: string;
  source: string;
}

/** The identifier in an address, if it is invalid; other pages of the registries are ignored. */
function inAddress(address: string): Wrong | undefined {
  const [, host = '', path = ''] =
    /^(?:https?:)?\/\/(?:www\.|dx\.)?(orcid\.org|ror\.org|doi\.org)\/([^?#]*)/i.exec(address) ?? [];
  const value = path.replace(/\/+$/, '');
  if (host === 'orcid.org' && /^\d[\dX-]{9,}$/i.test(value)) {
    if (orcidAddress(value)) return undefined;
    const hasForm = /^\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]$/i.test(value);
    return { variant: hasForm ? 'check' : 'form', value, ...ORCID };
  }
  if (host === 'ror.org' && /^0\w+$/.test(value)) {
    if (rorAddress(`ror.org/${value}`)) return undefined;
    const hasForm = /^0[a-hj-km-np-tv-z\d]{6}\d{2}$/i.test(value);
    return { variant: hasForm ? 'check' : 'form', value, ...ROR };
  }
  // “10/abcd” is a short DOI
  if (
    host === 'doi.org' &&
    /^\S*\d/.test(value) &&
    !doiName(decodeSafely(value)) &&
    !/^10\/\w+$/.test(value) &&
    !/^[a-z]+$/i.test(value)
  )
    return { variant: 'form', value, ...DOI };
  return undefined;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
