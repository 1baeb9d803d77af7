/** An address found in a text; a DOI may stand without one. */
export interface AddressHit {
  start: number;
  end: number;
  /** As the text has it. */
  label: string;
  url: string;
  doi?: string;
}

const IN_TEXT = '[^\\s<>"«»“”]';
const ADDRESS = new RegExp(
  `(?:https?://|www\\.(?=${IN_TEXT}+\\.))${IN_TEXT}{3,2000}|(?<!\\p{L})(?:doi:? ?)?10\\.\\d{4,9}/${IN_TEXT}{2,300}`,
  'giu',
);

/** The addresses in a text, without the punctuation behind them. */
export const findAddresses = (text: string): AddressHit[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: match, index }) => {
    const label = match.replace(/[.,;:!?)\]’'*_]+$/, '');
    const doi = /10\.\d{4,9}\/.+$/.exec(label)?.[0];
    const url = /^http/i.test(label) ? label : doi ? `https://doi.org/${doi}` : `https://${label}`;
    return { start: index, end: index + label.length, label, url, ...(doi && { doi }) };
  });
