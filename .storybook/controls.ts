/** What the controls panel offers, out of what the manifest says. */
import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

const SETTABLE = ['attributes', 'properties'];

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The words of a union, `'list' | 'cards'`. */
function wordsOf(argType: InputType): string[] {
  const words = argType.table?.type?.summary?.match(/'[^']*'/g) ?? [];
  return words.map((word: string) => word.slice(1, -1));
}

function isPlain(argType: InputType): boolean {
  return /^('[^']*'|string|number|boolean|undefined|null|[|\s])+$/.test(argType.table?.type?.summary ?? '');
}

function withControl(argType: InputType): InputType {
  const settable = SETTABLE.includes(argType.table?.category ?? '');
  // Slots, parts and records are there to be read; they are not set by typing into a field.
  if (!settable || !isPlain(argType)) return { ...argType, control: false };
  const words = wordsOf(argType);
  return words.length > 1 ? { ...argType, options: words, control: { type: 'select' } } : argType;
}

/** An attribute and its property, `group-by` and `groupBy`, are one control: the one a story uses. */
export const controls: ArgTypesEnhancer = ({ argTypes, initialArgs }) => {
  const names = Object.keys(argTypes);
  const twins = names
    .filter((name) => name.includes('-') && camelCase(name) in argTypes)
    .map((attribute) => (attribute in initialArgs ? camelCase(attribute) : attribute));
  return Object.fromEntries(
    names.filter((name) => !twins.includes(name)).map((name) => [name, withControl(argTypes[name])]),
  );
};
