import { shortened } from '../page/page.js';
import type { Rule } from '../types.js';

const CLOUD = /word[\s_-]?cloud|tag[\s_-]?cloud|ordsky|ordskya|wordle(?![a-z])|wortwolke|ordmoln/i;
/** Alternatives that name the file, or the kind of thing, and nothing that is in it. */
const FILE =
  /^[\w()%+ .-]+\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)$|^(?:img|dsc|dscn|image|bilde|screenshot|skjermbilde)[\s_-]?\d{2,}$/i;
const KIND =
  /^(?:an? |et |en )?(?:image|picture|photo|bilde|foto|illustration|illustrasjon|graphic|grafikk|figure|figur|untitled|placeholder)\.?$/i;

/** An image with a poor alternative: a picture of words that says none of them, or the name of a file. */
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
        message: 'A word cloud is a picture, and its words are nowhere in the text (“{alt}”).',
        why: 'The words are the content. They cannot be read out, searched, translated or enlarged sharply (WCAG 1.1.1, 1.4.5).',
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
        message: 'The alternative text of a picture does not say what it shows: “{alt}”.',
        why: 'Screen readers read it out in place of the picture (WCAG 1.1.1).',
        fix: 'Write what the picture shows, or alt="" if it is only decoration.',
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

/** Words that a description of a cloud has at least, beside those that say that it is one. */
const FEW = 8;

function saysWords(image: Element, alt: string): boolean {
  if (alt.split(/\s+/).length >= FEW || image.hasAttribute('aria-describedby')) return true;
  const figure = image.closest('figure, details');
  return !!figure && figure.textContent.trim().split(/\s+/).length >= FEW;
}
