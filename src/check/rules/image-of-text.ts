import { shortened } from '../page/page.js';
import type { Rule } from '../types.js';

const CLOUD = /word[\s_-]?cloud|tag[\s_-]?cloud|ordsky|ordskya|wordle(?![a-z])|wortwolke|ordmoln/i;
/** Alternative texts that are just a file name or a kind of picture. */
const FILE =
  /^[\w()%+ .-]+\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)$|^(?:img|dsc|dscn|image|bilde|screenshot|skjermbilde)[\s_-]?\d{2,}$/i;
const KIND =
  /^(?:an? |et |en )?(?:image|picture|photo|bilde|foto|illustration|illustrasjon|graphic|grafikk|figure|figur|untitled|placeholder)\.?$/i;

/** A picture with a poor text alternative: a word cloud without its words, or the name of a file. */
export const imageOfText: Rule = {
  name: 'image-of-text',
  severity: 'warning',
  texts: {
    main: {
      nb: {
        message: 'En ordsky er et bilde, og ordene i den står ingen steder («{alt}»).',
        why: 'Ordene er innholdet. De kan ikke leses opp, søkes i, oversettes eller forstørres uten å bli uklare (WCAG 1.1.1, 1.4.5).',
        fix: 'Skriv ordene som en liste ved siden av, eller bruk <rg-word-cloud> som tegner skyen av lista.',
      },
      en: {
        message: 'A word cloud is a picture, and its words do not appear in the text (“{alt}”).',
        why: 'The words are the content. They cannot be read aloud, searched, translated or enlarged without blurring (WCAG 1.1.1, 1.4.5).',
        fix: 'Write the words as a list beside it, or use <rg-word-cloud>, which draws the cloud from the list.',
      },
    },
    file: {
      nb: {
        message: 'Bildets alternativtekst sier ikke hva det viser: «{alt}».',
        why: 'Skjermlesere leser den opp i stedet for bildet (WCAG 1.1.1).',
        fix: 'Skriv hva bildet viser, eller alt="" om det bare er til pynt.',
      },
      en: {
        message: 'The alternative text of a picture does not describe it: “{alt}”.',
        why: 'Screen readers read it aloud instead of the picture (WCAG 1.1.1).',
        fix: 'Describe what the picture shows, or use alt="" if it is purely decorative.',
      },
    },
  },
  *find(page) {
    for (const image of page.all('img, [role="img"]')) {
      const alt = (image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '').trim();
      const file = (image.getAttribute('src') ?? '').replace(/[?#].*$/, '').replace(/^.*\//, '');
      if (CLOUD.test(alt) || CLOUD.test(file)) {
        if (!image.closest('rg-word-cloud') && !saysWords(image, alt))
          yield { node: image, values: { alt: shortened(alt || file) } };
      } else if (alt && (FILE.test(alt) || KIND.test(alt)))
        yield { node: image, variant: 'file', values: { alt: shortened(alt) } };
    }
  },
};

/** Minimum number of words in the description of a cloud. */
const MIN_WORDS = 8;

function saysWords(image: Element, alt: string): boolean {
  if (alt.split(/\s+/).length >= MIN_WORDS || image.hasAttribute('aria-describedby')) return true;
  const figure = image.closest('figure, details');
  return !!figure && figure.textContent.trim().split(/\s+/).length >= MIN_WORDS;
}
