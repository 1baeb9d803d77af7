/** Names of the months, January first; Bokmål and Nynorsk share theirs. */
export const NORWEGIAN_MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
export const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
