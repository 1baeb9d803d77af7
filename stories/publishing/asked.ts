import { TAGS } from '../../src/upgrade/options.js';

const MARKS = ['class', 'data-*'];

/** Settings to request from an administrator, used by the editor tests and shown in the docs. */
export const ASKED = {
  ckeditor5: {
    htmlSupport: {
      allow: [
        { name: /^(ul|ol|div)$/, classes: /^rg-/, attributes: /^data-rg/ },
        { name: 'span', attributes: ['lang'] },
      ],
    },
  },
  ckeditor4: { extraAllowedContent: 'ul ol div(rg-*)[data-rg*]; span[lang]' },
  tinymce: {
    custom_elements: TAGS.join(),
    extended_valid_elements: TAGS.map((tag) => `${tag}[*]`).join(),
  },
  dompurify: { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^rg-/, attributeNameCheck: /^[a-z-]+$/ } },
  sanitizeHtml: { allowedAttributes: { ul: MARKS, ol: MARKS, div: MARKS, span: ['lang'] } },
};

/** Names of the editors and filters with these settings. */
const EDITORS: Readonly<Record<keyof typeof ASKED, string>> = {
  ckeditor5: 'CKEditor 5',
  ckeditor4: 'CKEditor 4',
  tinymce: 'TinyMCE',
  dompurify: 'DOMPurify',
  sanitizeHtml: 'sanitize-html',
};

/** The settings for each editor in Markdown. */
export const askedText = (): string =>
  Object.entries(ASKED)
    .map(([name, settings]) => `${EDITORS[name as keyof typeof ASKED]}:\n\n~~~js\n${sourceOf(settings)}\n~~~`)
    .join('\n\n');

/** Settings as source code. */
const sourceOf = (settings: object): string =>
  JSON.stringify(
    settings,
    (key, value: unknown) => (value instanceof RegExp ? `regexp:${String(value)}` : value),
    2,
  )
    .replace(/"regexp:([^"]*)"/g, '$1')
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'");
