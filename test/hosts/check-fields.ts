import { CONTROLS } from '../../stories/content/controls.js';
import { boxOf, styleOf } from './measures.js';
import type { Check } from './measures.js';

/** Checks that a box with the tokens from the guide looks like a framework's fields. */
export function checkFields(page: Document, name: string, check: Check) {
  const field = page.querySelector<HTMLElement>('[data-form="field"] input');
  const look = CONTROLS[name];
  check(!!field === !!look, field ? 'the guide does not say how its fields look' : 'it has no fields');
  if (!field || !look) return;
  const box = page.createElement('div');
  const { background, line: border, radius: borderRadius, height } = look;
  Object.assign(box.style, { background, border, borderRadius, height, boxSizing: 'border-box' });
  field.after(box);
  for (const property of ['backgroundColor', 'borderTop', 'borderTopLeftRadius'] as const)
    check(
      styleOf(box)[property] === styleOf(field)[property],
      `fields have ${property} ${styleOf(field)[property]}, the guide says ${styleOf(box)[property]}`,
    );
  const tall = boxOf(field).height;
  check(Math.abs(boxOf(box).height - tall) < 1, `fields are ${tall} px tall, the guide says ${height}`);
  box.remove();
}
