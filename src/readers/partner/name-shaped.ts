import { saysMore } from '../page/navigation.js';
import { sectionOf } from '../page/section.js';
import { isPerson } from '../words/people.js';
import { withoutBrackets } from './evidence.js';
import { leadsToSite } from './logos.js';

/** Whether text may be a name: not a sentence, label, address, number or "Read more". */
export const isNameShaped = (words: string): boolean =>
  words.length < 100 &&
  /^[\p{Lu}\d«"“]/u.test(words) &&
  !/[.!?:;]$|: |[.!?] \p{Lu}|@|\d{3}/u.test(words.replace(/ e\. ?V\.$/, '')) &&
  !sectionOf(withoutBrackets(words)) &&
  !saysMore(words) &&
  !leadsToSite(words);

/** Whether all words of a name have capitals, except those between them, and it is not a person's. */
export const isProperName = (words: string): boolean =>
  /^\p{Lu}\S*(?: (?:i|in|på|of|the|for|og|och|and|und|et|de|du|des|der|av|af|van|la|le|&|\p{Lu}\S*))* \p{Lu}[^\s,]*$/u.test(
    words,
  ) &&
  (!isPerson(words) || /^\p{Lu}{2,} /u.test(words));
