import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { BlockQuote } from '@ckeditor/ckeditor5-block-quote';
import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { ImageBlock, ImageInline } from '@ckeditor/ckeditor5-image';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { ASKED } from '../../../stories/publishing/asked.js';
import { pasteInto, placeFor, type Editor, type Running } from './editor.js';

const PLUGINS = [
  Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, ImageBlock, ImageInline,
]; // prettier-ignore

type Support = NonNullable<NonNullable<Parameters<typeof ClassicEditor.create>[1]>['htmlSupport']>;

async function start(htmlSupport?: Support): Promise<Running> {
  const editor = await ClassicEditor.create(placeFor(), {
    licenseKey: 'GPL',
    plugins: htmlSupport ? [...PLUGINS, GeneralHtmlSupport] : PLUGINS,
    ...(htmlSupport && { htmlSupport }),
  });
  return {
    load: (html) => {
      editor.setData(html);
      return editor.getData();
    },
    paste: (clipboard) => {
      editor.setData('');
      editor.editing.view.focus();
      pasteInto(editor.editing.view.getDomRoot()!, clipboard);
      return editor.getData();
    },
    stop: () => editor.destroy(),
  };
}

const common = { name: 'CKEditor 5', package: '@ckeditor/ckeditor5-core' };

export const ckeditor5: Editor[] = [
  { ...common, settings: 'without General HTML Support', start: () => start() },
  {
    ...common,
    settings: 'General HTML Support for classes and data',
    isAsked: true,
    start: () => start(ASKED.ckeditor5.htmlSupport),
  },
  {
    ...common,
    settings: 'General HTML Support for all markup',
    isAsked: true,
    start: () => start({ allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] }),
  },
];
