import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import manifest from '../dist/custom-elements.json';
import { createElement } from 'react';
import { ContentsTitle, DocsPage } from './docs.js';
import { FINDINGS, shownFinding } from './findings.js';
import { docsLanguage } from './language.js';
import { extractArgTypes } from './controls.js';
import { globalTypes, initialGlobals, onPage } from './page.js';
import { snippet } from './snippet.js';
import '../src/styles/rg.css';
import './preview.css';

setCustomElementsManifest(manifest);

/** Checks the content of each story after its play function, for the panel. */
const checkContent: Preview['afterEach'] = async ({ canvasElement, globals, viewMode }) => {
  if (viewMode !== 'story') return;
  const { check } = await import('../src/check/index.js');
  const findings = check(canvasElement, { lang: docsLanguage(globals['lang'] as string) });
  addons.getChannel().emit(FINDINGS, findings.map(shownFinding));
};

const preview: Preview = {
  afterEach: checkContent,
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
    options: {
      storySort: {
        order: [
          'Start here',
          'Editors',
          [
            'From list to page',
            'Composer',
            'Data files',
            'Ways in',
            'Publishing systems',
            ['Overview', '*', 'Another system'],
            '*',
            'When something looks wrong',
          ],
          'Developers',
          [
            'Install',
            'Records and events',
            'API',
            'Frameworks',
            'Server rendering',
            'Policy and integrity',
            'Bytes and loading',
            '*',
          ],
          'Designers',
          ['Theme builder', 'Tokens', 'States', 'Widths', 'In a column', 'Do and don’t'],
          'Elements',
          ['Whole pages', '*'],
        ],
      },
    },
    docs: {
      page: DocsPage,
      toc: { headingSelector: 'h2, h3', title: createElement(ContentsTitle) },
      extractArgTypes,
      codePanel: true,
      source: { language: 'html', excludeDecorators: true, transform: snippet },
    },
  },
};

export default preview;
