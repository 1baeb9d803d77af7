import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { extractArgTypes } from './controls.js';
import { globalTypes, initialGlobals, onPage } from './page.js';
import { snippet } from './snippet.js';
import '../src/styles/rg.css';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [
    onPage,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-scheme',
    }),
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes,
      codePanel: true,
      source: { language: 'html', excludeDecorators: true, transform: snippet },
    },
  },
};

export default preview;
