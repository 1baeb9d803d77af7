import { Editor as Tiptap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { pasteInto, placeFor, type Editor } from './editor.js';

export const tiptap: Editor[] = [
  {
    name: 'Tiptap (ProseMirror)',
    package: '@tiptap/core',
    settings: 'starter kit',
    start: async () => {
      const editor = new Tiptap({ element: placeFor(), extensions: [StarterKit] });
      return {
        load: (html) => {
          editor.commands.setContent(html);
          return editor.getHTML();
        },
        paste: (clipboard) => {
          editor.commands.setContent('');
          pasteInto(editor.view.dom, clipboard);
          return editor.getHTML();
        },
        stop: () => editor.destroy(),
      };
    },
  },
];
