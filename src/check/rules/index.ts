import type { Rule } from '../types.js';
import { deadAnchor } from './dead-anchor.js';
import { deadlinePassed } from './deadline-passed.js';
import { duplicateEntry } from './duplicate-entry.js';
import { endedButOngoing } from './ended-but-ongoing.js';
import { fusedLink } from './fused-link.js';
import { headingSkip } from './heading-skip.js';
import { identifier } from './identifier.js';
import { imageOfText } from './image-of-text.js';
import { impossibleDate } from './impossible-date.js';
import { lastFullStop } from './last-full-stop.js';
import { nearDuplicateWords } from './near-duplicate-words.js';
import { noBreakSpace } from './no-break-space.js';
import { periodHyphen } from './period-hyphen.js';
import { quotationMarks } from './quotation-marks.js';
import { struckDate } from './struck-date.js';
import { titleLanguage } from './title-language.js';
import { twoSpellings } from './two-spellings.js';
import { unnamedPartner } from './unnamed-partner.js';
import { unreadEntry } from './unread-entry.js';
import { vagueLink } from './vague-link.js';

/** All rules, in the order in which they are documented. */
export const RULES: readonly Rule[] = [
  endedButOngoing,
  deadlinePassed,
  impossibleDate,
  struckDate,
  unreadEntry,
  duplicateEntry,
  titleLanguage,
  unnamedPartner,
  imageOfText,
  vagueLink,
  deadAnchor,
  fusedLink,
  headingSkip,
  identifier,
  twoSpellings,
  nearDuplicateWords,
  quotationMarks,
  periodHyphen,
  noBreakSpace,
  lastFullStop,
];
