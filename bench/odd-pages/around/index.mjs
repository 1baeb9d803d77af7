/** Boxes around a list, and other content of a page beside it. */
import { WRAPPERS } from './boxes.mjs';
import { CONTENT } from './content.mjs';
import { NAVIGATION } from './navigation.mjs';
import { WORDS } from './words.mjs';

export { WRAPPERS } from './boxes.mjs';
export { NAMES } from './content.mjs';
export { KIND_HEADINGS, STATUS_HEADINGS, STATUSES } from './words.mjs';

export const OTHERS = { ...CONTENT, ...NAVIGATION };

/** Other content that is of the same kind as the entries, or may be. */
export const SAME = {
  projects: ['list of projects', 'theses'],
  partners: ['list of partners'],
  issues: [],
  definitions: [],
};

/** Whether content is only found above entries; below, it might be part of the last one. */
export const isAbove = (name) => /^(?:intro|picture|skip)/.test(name);

/** Content with a heading of its own; entries that follow it need one too. */
const HEADED = new Set(Object.keys(OTHERS).filter((name) => OTHERS[name](() => '', 2).includes('<h2')));
export const startsSection = (name) => HEADED.has(name);

/** The word that heads content, which a page has once. */
export const headOfContent = (name) => /<h2>(\w+)/.exec(OTHERS[name]((key) => key, 2))?.[1];

export const otherContent = (name, lang, level) => OTHERS[name]((key) => WORDS[key][lang], level);
export const boxNamed = (name, lang) => WRAPPERS[name]((key) => WORDS[key][lang], lang);
