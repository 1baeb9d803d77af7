import { saysMore } from '../page/navigation.js';
import { sectionOf } from '../page/section.js';

/** Whether text may be a name: not a sentence, label, address, number or "Read more". */
export const isNameShaped = (words: string): boolean =>
  words.length < 100 &&
  /^[\p{Lu}\d«"“]/u.test(words) &&
  !/[.!?:;]$|: |[.!?] \p{Lu}|@|\d{3}/u.test(words.replace(/ e\. ?V\.$/, '')) &&
  !sectionOf(words) &&
  !saysMore(words) &&
  !leadsToSite(words);

/** Whether the text of a link only says that it leads to the site of a partner. */
export const leadsToSite = (words: string): boolean =>
  /^(?:\p{L}{3,6} )?(?:(?:our |the )?web ?(?:site|page|seite)|home ?page|hjemmeside|nettside|hemsida|site web|sitio web)n?\W*$/iu.test(
    words,
  );
