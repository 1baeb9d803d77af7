/** Ways in which pages mark up entries. */
import { HEADS } from '../words.mjs';
import { BOXES } from './boxes.mjs';
import { GLOSSARIES, QUOTATIONS } from './definitions.mjs';
import { FOLDED } from './folded.mjs';
import { HEADED } from './headed.mjs';
import { LISTS } from './lists.mjs';
import { PARAGRAPHS } from './paragraphs.mjs';
import { TABLES } from './tables.mjs';

const ENTRIES = { ...LISTS, ...HEADED, ...BOXES, ...TABLES, ...PARAGRAPHS, ...FOLDED };
const DEFINITIONS = { ...GLOSSARIES, ...QUOTATIONS };

export const markupNamed = (kind, name) => (kind === 'definitions' ? DEFINITIONS : ENTRIES)[name];

/** Markups of entries without facts, and those that only suit others. */
const WITHOUT_FACTS = ['logos and names', 'linked logos'];
const NEEDS_FACTS =
  /dl|of facts|^table|rows of columns|details|fold|tabs|Bootstrap|bullets|between|boxes in boxes/;

export const markupsOf = (kind) =>
  kind === 'definitions'
    ? Object.keys(DEFINITIONS)
    : Object.keys(ENTRIES).filter((name) =>
        kind === 'partners' ? !NEEDS_FACTS.test(name) : !WITHOUT_FACTS.includes(name),
      );

export const headOf = (random, kind, lang) => random.pick(HEADS[kind]?.[lang] ?? ['']);
