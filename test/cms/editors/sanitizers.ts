import DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import { ASKED } from '../../../stories/publishing/asked.js';
import type { Editor } from './editor.js';

const dompurify = { name: 'DOMPurify', package: 'dompurify' };
const sanitize = { name: 'sanitize-html', package: 'sanitize-html' };
const { allowedAttributes, allowedTags } = sanitizeHtml.defaults;

export const sanitizers: Editor[] = [
  {
    ...dompurify,
    settings: 'out of the box',
    start: async () => ({ load: (html) => DOMPurify.sanitize(html) }),
  },
  {
    ...dompurify,
    settings: 'CUSTOM_ELEMENT_HANDLING',
    isAsked: true,
    start: async () => ({
      load: (html) => DOMPurify.sanitize(html, ASKED.dompurify),
    }),
  },
  {
    ...sanitize,
    settings: 'out of the box',
    start: async () => ({ load: (html) => sanitizeHtml(html) }),
  },
  {
    ...sanitize,
    settings: 'allowedAttributes',
    isAsked: true,
    start: async () => ({
      load: (html) =>
        sanitizeHtml(html, {
          allowedTags,
          allowedAttributes: { ...allowedAttributes, ...ASKED.sanitizeHtml.allowedAttributes },
        }),
    }),
  },
];
