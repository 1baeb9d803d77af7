/** The page around a story: its language and direction, as the toolbar has them. */
import type { Decorator, Preview } from '@storybook/web-components-vite';

export const globalTypes = {
  lang: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'nb', title: 'Bokmål', right: 'nb' },
        { value: 'nn', title: 'Nynorsk', right: 'nn' },
        { value: 'en', title: 'English', right: 'en' },
        { value: 'se', title: 'Davvisámegiella', right: 'se' },
      ],
    },
  },
  direction: {
    description: 'Direction of the writing',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = { lang: 'nb', direction: 'ltr' };

export function setPage(root: HTMLElement, globals: Record<string, string>) {
  root.lang = globals.lang;
  root.dir = globals.direction;
}

export const onPage: Decorator = (story, { canvasElement, globals }) => {
  setPage(canvasElement, globals);
  return story();
};
