import type { Severity } from '../check/types.js';

/** Words of the panel in one language; `{}` stands for a number or a name. */
export interface PanelWords {
  title: string;
  found: { none: string; one: string; other: string };
  severities: Record<Severity, string>;
  under: string;
  why: string;
  fix: string;
  jump: string;
  again: string;
  copy: string;
  copied: string;
  notCopied: string;
  corrected: string;
  copyCorrected: string;
  copiedCorrected: string;
  elsewhere: string;
  close: string;
}

export const WORDS: Readonly<Record<'nb' | 'en', PanelWords>> = {
  nb: {
    title: 'Innholdet på siden',
    found: { none: 'Ingenting å rette.', one: '{} funn', other: '{} funn' },
    severities: { error: 'Feil', warning: 'Advarsel', info: 'Råd' },
    under: 'Under «{}»',
    why: 'Hvorfor',
    fix: 'Slik retter du det',
    jump: 'Vis på siden',
    again: 'Sjekk igjen',
    copy: 'Kopier listen',
    copied: 'Listen er kopiert.',
    notCopied: 'Nettleseren ga ikke tilgang til utklippstavlen.',
    corrected: 'Rettet',
    copyCorrected: 'Kopier den rettede teksten',
    copiedCorrected: 'Kopiert. Marker den gamle teksten i redigeringsfeltet, og lim inn over den.',
    elsewhere: 'Ingenting endres her. Rett det der du redigerer siden.',
    close: 'Lukk',
  },
  en: {
    title: 'The content of this page',
    found: { none: 'No problems found.', one: '{} finding', other: '{} findings' },
    severities: { error: 'Error', warning: 'Warning', info: 'Advice' },
    under: 'Under “{}”',
    why: 'Why',
    fix: 'How to fix it',
    jump: 'Show on the page',
    again: 'Check again',
    copy: 'Copy the list',
    copied: 'List copied.',
    notCopied: 'The browser blocked the clipboard.',
    corrected: 'Corrected',
    copyCorrected: 'Copy the corrected text',
    copiedCorrected: 'Copied. In the editor, select the old text and paste over it.',
    elsewhere: 'Nothing is changed here. Make the correction where you edit the page.',
    close: 'Close',
  },
};
