import { anyWording } from '../../records/pick-text.js';
import { guessLanguage } from '../page/guess-language.js';
import { languageOf } from '../page/language-of.js';
import { titleOf, type Entry } from '../page/page.js';
import type { Project, SpecialIssue } from '../../records/types.js';
import type { Rule } from '../types.js';

const NAMES: Readonly<Record<string, { nb: string; en: string }>> = {
  nb: { nb: 'norsk', en: 'Norwegian' },
  en: { nb: 'engelsk', en: 'English' },
  da: { nb: 'dansk', en: 'Danish' },
  sv: { nb: 'svensk', en: 'Swedish' },
  de: { nb: 'tysk', en: 'German' },
};

/** A title without `lang` that seems to be in a different language from the page. */
export const titleLanguage: Rule = {
  name: 'title-language',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message:
          'Tittelen «{title}» ser ut til å være på {nb}, men siden sier at den er på et annet språk ({lang}).',
        why: 'Skjermlesere leser den med feil uttale, og nettleseren deler ordene feil (WCAG 3.1.2).',
        fix: 'Merk tittelen med språket: <span lang="{guess}">…</span>. I mange redigeringsverktøy heter det «Språk».',
      },
      en: {
        message: 'The title “{title}” looks {en}, but the page declares another language ({lang}).',
        why: 'Screen readers mispronounce it, and browsers hyphenate it incorrectly (WCAG 3.1.2).',
        fix: 'Mark the language of the title: <span lang="{guess}">…</span>. Many editors call it “Language”.',
      },
    },
  },
  *find({ projects, issues }) {
    for (const entry of [...projects, ...issues] as Entry<Project | SpecialIssue>[]) {
      const { record, element } = entry;
      if (record.lang || element.querySelector('[lang]')) continue;
      const lang = languageOf(element);
      const guess = lang && guessLanguage(anyWording(record.title), lang);
      if (guess) yield { node: element, values: { title: titleOf(entry), lang, guess, ...NAMES[guess] } };
    }
  },
};
