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
  mended: string;
  copyMended: string;
  copiedMended: string;
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
    fix: 'Å gjøre',
    jump: 'Vis på siden',
    again: 'Sjekk igjen',
    copy: 'Kopier listen',
    copied: 'Listen er kopiert.',
    notCopied: 'Nettleseren ville ikke kopiere.',
    mended: 'Rettet',
    copyMended: 'Kopier den rettede teksten',
    copiedMended: 'Kopiert. Marker den gamle teksten der siden redigeres, og lim inn over den.',
    elsewhere: 'Ingenting endres her. Det rettes der siden redigeres.',
    close: 'Lukk',
  },
  en: {
    title: 'The content of this page',
    found: { none: 'Nothing to put right.', one: '{} finding', other: '{} findings' },
    severities: { error: 'Error', warning: 'Warning', info: 'Advice' },
    under: 'Under “{}”',
    why: 'Why',
    fix: 'To do',
    jump: 'Show on the page',
    again: 'Check again',
    copy: 'Copy the list',
    copied: 'The list is copied.',
    notCopied: 'The browser would not copy.',
    mended: 'Corrected',
    copyMended: 'Copy the corrected text',
    copiedMended: 'Copied. Select the old text where the page is edited, and paste over it.',
    elsewhere: 'Nothing is changed here. Correct it where the page is edited.',
    close: 'Close',
  },
};
