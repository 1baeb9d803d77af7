import { fold } from '../../records/fold.js';
import type { Rule } from '../types.js';

/** Link texts without information, folded. */
const VAGUE = new Set(
  (
    'les mer|les meir|les mer her|les meir her|mer|meir|mer info|mer informasjon|her|klikk her|trykk her|se her|se mer|vis mer|les videre|' +
    'lenke|link|read more|learn more|more|more info|more information|here|click here|see more|this link|find out more|view more|' +
    'las mer|las mer har|har|klicka har|laes mere|mere|klik her|mehr|mehr lesen|weiterlesen|hier|mehr erfahren'
  ).split('|'),
);

/** A link whose text does not say where it leads. */
export const vagueLink: Rule = {
  name: 'vague-link',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: 'En lenke sier bare «{text}».',
        why: 'Skjermlesere kan lese opp lenkene alene, og da er den lik alle andre (WCAG 2.4.4).',
        fix: 'La lenka si hvor den går, for eksempel «Les mer om prosjektet», eller legg lenka på tittelen.',
      },
      en: {
        message: 'A link says only “{text}”.',
        why: 'Screen readers can list links by themselves, where it sounds like all the others (WCAG 2.4.4).',
        fix: 'Say where the link leads, such as “More about the project”, or link the title instead.',
      },
    },
  },
  *find(page) {
    for (const link of page.all('a[href]')) {
      const text = link.textContent.replace(/\s+/g, ' ').trim();
      const wording = fold(text.replace(/[\s.…:!›»→>]+$|^[\s«‹→>]+/g, ''));
      if (!VAGUE.has(wording) || link.querySelector('img[alt]:not([alt=""])')) continue;
      const name = link.getAttribute('aria-label') || link.getAttribute('title');
      if (link.hasAttribute('aria-labelledby') || (name && !VAGUE.has(fold(name.trim())))) continue;
      yield { node: link, values: { text } };
    }
  },
};
