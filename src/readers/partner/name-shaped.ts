import { saysMore } from '../page/navigation.js';
import { sectionOf } from '../page/section.js';
import { leadsToSite } from './logos.js';

/** Whether text may be a name: not a sentence, label, address, number or "Read more". */
export const isNameShaped = (words: string): boolean =>
  words.length < 100 &&
  /^[\p{Lu}\d«"“]/u.test(words) &&
  !/[.!?:;]$|: |[.!?] \p{Lu}|@|\d{3}/u.test(words.replace(/ e\. ?V\.$/, '')) &&
  !sectionOf(words) &&
  !saysMore(words) &&
  !leadsToSite(words);
