import Quill from 'quill';
import { pasteInto, placeFor, type Editor } from './editor.js';

export const quill: Editor[] = [
  {
    name: 'Quill',
    package: 'quill',
    settings: 'out of the box',
    start: async () => {
      const editor = new Quill(placeFor());
      return {
        load: (html) => {
          editor.setContents(editor.clipboard.convert({ html }));
          return editor.getSemanticHTML();
        },
        paste: (clipboard) => {
          editor.setContents([]);
          editor.focus();
          pasteInto(editor.root, clipboard);
          return editor.getSemanticHTML();
        },
      };
    },
  },
];
