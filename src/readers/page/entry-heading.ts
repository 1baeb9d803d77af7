import { HEADINGS } from './headings.js';
import { saysMore } from './navigation.js';

/** The linked heading of an entry that starts with a few other words, such as its kind or year. */
export function headingIn(element: Element): Element | undefined {
  const [heading, ...others] = element.querySelectorAll(HEADINGS);
  if (!heading || others.length || heading.closest('li') !== element) return undefined;
  if (!(heading.querySelector('a[href]') ?? heading.closest('a[href]')) || saysMore(heading))
    return undefined;
  const before = element.textContent.indexOf(heading.textContent);
  return before > 0 && before < 100 ? heading : undefined;
}
