import { ckeditor4 } from './ckeditor4.js';
import { ckeditor5 } from './ckeditor5.js';
import type { Editor } from './editor.js';
import { lexical } from './lexical.js';
import { quill } from './quill.js';
import { sanitizers } from './sanitizers.js';
import { tinymce } from './tinymce.js';
import { tiptap } from './tiptap.js';

export const EDITORS: readonly Editor[] = [
  ...ckeditor5,
  ...ckeditor4,
  ...tinymce,
  ...tiptap,
  ...quill,
  ...lexical,
  ...sanitizers,
];
