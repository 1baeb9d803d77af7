import { foldLetters } from '../../records/letters.js';
import { DomText } from '../page/dom-text.js';
import { innerOfQuotation } from '../line/quotation-marks.js';
import { possibleSources } from './possible-sources.js';

/** The quotation at the end of a sentence that introduces it. */
export interface QuotedPart {
  /** The quotation without its marks. */
  quoted: string;
  /** The words before it, which may name its source: "Ness (2020) defines a berth as". */
  lead: string;
}

/** Words of at least a phrase. */
const PHRASE = /(?:\S+\s+){3}\S/;
/** Ends of clauses that introduce a definition, folded: "is", "defined as", "we mean". */
const INTRODUCES =
  /(?<!\p{L})(?:er|ar|is|are|ist|sind|est|es|som|as|als|comme|como|att?|that|vi|we|wir|betyr|betyder|tyder|means?|mene?r|meiner|menar|bedeutet|meinen|betekent|signifie|(?:definer|beskriv|describ|defin)\p{L}*)(?: en| et| ei| a)?[:,]?$/u;
/**
 * The quotation at the end of a sentence, perhaps before its source in brackets: "A berth is “a place for ships” (Ness,
 * 2020)". Empty if the sentence does not introduce it as a definition, or has other quotations.
 */
export function quotedPart(definition: Element): QuotedPart | undefined {
  const { text } = new DomText(definition);
  const [source] = possibleSources(text);
  for (const end of source ? [source[0], text.length] : [text.length]) {
    const sentence = text.slice(0, end).replace(/[\s.,;]+$/, '');
    const start = sentence.search(/[«“„"»”]/);
    const lead = sentence.slice(0, start).trim();
    const { text: quoted, marked } = innerOfQuotation(start > 0 ? sentence.slice(start) : '');
    const isSentence = lead.length < 200 && !/[.!?]\s+\p{Lu}/u.test(lead.replace(/(?<!\p{L})\p{L}\./gu, ''));
    if (marked && PHRASE.test(quoted) && isSentence && INTRODUCES.test(foldLetters(lead)))
      return { quoted: quoted.replace(/[,;]$/, ''), lead };
  }
  return undefined;
}
