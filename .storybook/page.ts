/** The page around a story, with the toolbar's language, direction and theme. */
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
  // `theme` is taken by the add-on for light and dark
  rgTheme: {
    description: 'Theme of the elements',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: '', title: 'No theme' },
        { value: 'neutral', title: 'Neutral' },
        { value: 'fjord', title: 'Fjord' },
        { value: 'print-serif', title: 'Print serif' },
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

export const initialGlobals = { lang: 'nb', direction: 'ltr', rgTheme: '' };

const THEMES: Record<string, string> = {
  neutral: new URL('../src/styles/themes/neutral.css', import.meta.url).href,
  fjord: new URL('../src/styles/themes/fjord.css', import.meta.url).href,
  'print-serif': new URL('../src/styles/themes/print-serif.css', import.meta.url).href,
};

/** Links the theme's style sheet, as a site would. */
function setTheme(name: string) {
  document.querySelector('link[data-theme]')?.remove();
  const href = THEMES[name];
  if (!href) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.dataset['theme'] = name;
  link.href = href;
  document.head.append(link);
}

/** Sets the language and direction of a story, and of the page if the story is alone on it; docs pages are in English. */
export function setPage(root: HTMLElement, globals: Record<string, string>, isAlone = true) {
  root.lang = globals.lang;
  root.dir = globals.direction;
  document.documentElement.lang = isAlone ? globals.lang! : 'en';
  document.documentElement.dir = isAlone ? globals.direction : '';
}

export const onPage: Decorator = (story, { canvasElement, globals, viewMode }) => {
  setPage(canvasElement, globals, viewMode !== 'docs');
  setTheme(globals['rgTheme'] ?? '');
  return story();
};
