import { ASKED } from '../../../stories/publishing/asked.js';
import { addScript, pasteInto, placeFor, type Editor, type Running } from './editor.js';

interface Instance {
  setData(html: string, done: { callback: () => void }): void;
  getData(): string;
  editable(): { $: HTMLElement };
  on(event: string, listener: () => void): void;
  focus(): void;
  destroy(): void;
}

declare const CKEDITOR: { replace(place: Element, settings: object): Instance };

let script: Promise<void> | undefined;

async function start(settings: object): Promise<Running> {
  await (script ??= addScript('/node_modules/ckeditor4/ckeditor.js'));
  const editor = CKEDITOR.replace(placeFor('textarea'), {
    versionCheck: false,
    customConfig: '',
    ...settings,
  });
  await new Promise<void>((done) => editor.on('instanceReady', done));
  const set = (html: string) => new Promise<void>((callback) => editor.setData(html, { callback }));
  return {
    load: async (html) => {
      await set(html);
      return editor.getData();
    },
    paste: async (clipboard) => {
      await set('');
      editor.focus();
      const pasted = new Promise<void>((done) => editor.on('afterPaste', done));
      pasteInto(editor.editable().$, clipboard);
      await pasted;
      return editor.getData();
    },
    stop: () => editor.destroy(),
  };
}

const common = { name: 'CKEditor 4', package: 'ckeditor4' };

export const ckeditor4: Editor[] = [
  { ...common, settings: 'out of the box', start: () => start({}) },
  {
    ...common,
    settings: 'all classes and data, as in Enonic’s Content Studio',
    start: () => start({ extraAllowedContent: 'blockquote div; *(*); *[data-*]' }),
  },
  {
    ...common,
    settings: 'extraAllowedContent',
    isAsked: true,
    start: () => start(ASKED.ckeditor4),
  },
];
