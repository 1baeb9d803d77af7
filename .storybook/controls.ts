/** What the controls panel offers, out of what the manifest says. */
import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';

const SETTABLE = ['attributes', 'properties'];

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The words of a union, `'list' | 'cards'`. */
function wordsOf(argType: StrictInputType): string[] {
  const words = argType.table?.type?.summary?.match(/'[^']*'/g) ?? [];
  return words.map((word: string) => word.slice(1, -1));
}

function isPlain(argType: StrictInputType): boolean {
  return /^('[^']*'|string|number|boolean|undefined|null|[|\s])+$/.test(argType.table?.type?.summary ?? '');
}

function withControl(argType: StrictInputType): StrictInputType {
  const settable = SETTABLE.includes(argType.table?.category ?? '');
  // Slots, parts and records are there to be read; they are not set by typing into a field.
  if (!settable || !isPlain(argType)) return { ...argType, control: { disable: true } };
  const words = wordsOf(argType);
  return words.length > 1 ? { ...argType, options: words, control: { type: 'select' } } : argType;
}

/**
 * An attribute and its property, `group-by` and `groupBy`, are one control. It is called by the
 * attribute, which is what people write, and sets the property's name, which is what stories use.
 */
export const controls: ArgTypesEnhancer = ({ argTypes }) => {
  const result: typeof argTypes = {};
  for (const [name, argType] of Object.entries(argTypes)) {
    const property = camelCase(name);
    if (name !== property && property in argTypes) result[property] = withControl(argType);
    else result[name] ??= withControl(argType);
  }
  return result;
};
