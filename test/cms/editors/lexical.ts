import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { pasteInto, placeFor, type Editor } from './editor.js';

export const lexical: Editor[] = [
  {
    name: 'Lexical',
    package: 'lexical',
    settings: 'headings, quotations, lists and links',
    start: async () => {
      const nodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];
      const onError = (error: Error) => {
        throw error;
      };
      const editor = createEditor({ namespace: 'page', nodes, onError });
      const place = placeFor();
      place.contentEditable = 'true';
      editor.setRootElement(place);
      registerRichText(editor);
      const saved = () => editor.read(() => $generateHtmlFromNodes(editor));
      const clear = () => editor.update(() => void $getRoot().clear().selectEnd(), { discrete: true });
      return {
        load: (html) => {
          clear();
          const insert = () => {
            const page = new DOMParser().parseFromString(html, 'text/html');
            $getRoot().selectEnd();
            $insertNodes($generateNodesFromDOM(editor, page));
          };
          editor.update(insert, { discrete: true });
          return saved();
        },
        paste: async (clipboard) => {
          clear();
          place.focus();
          pasteInto(place, clipboard);
          // updates are batched in a microtask
          await new Promise((done) => setTimeout(done));
          return saved();
        },
        stop: () => editor.setRootElement(null),
      };
    },
  },
];
