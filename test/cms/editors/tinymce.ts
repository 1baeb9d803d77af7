import { ASKED } from '../../../stories/publishing/asked.js';
import { addScript, pasteInto, type Editor, type Running } from './editor.js';

interface Instance {
  setContent(html: string): void;
  getContent(): string;
  getBody(): HTMLElement;
  focus(): void;
  remove(): void;
}

type Page = Window & { tinymce: { init(settings: object): Promise<Instance[]> } };

/** Starts one version in a frame, since every version uses the global name `tinymce`. */
async function start(folder: string, settings: object): Promise<Running> {
  const frame = document.createElement('iframe');
  frame.src = location.href;
  document.body.append(frame);
  await new Promise((done) => (frame.onload = done));
  const { body } = frame.contentDocument!;
  const place = body.appendChild(frame.contentDocument!.createElement('div'));
  await addScript(`/node_modules/${folder}/tinymce.min.js`, body);
  const [editor] = await (frame.contentWindow as Page).tinymce.init({
    target: place,
    license_key: 'gpl',
    plugins: 'lists link image',
    content_css: false,
    promotion: false,
    ...settings,
  });
  return {
    load: (html) => {
      editor!.setContent(html);
      return editor!.getContent();
    },
    paste: async (clipboard) => {
      editor!.setContent('');
      editor!.focus();
      pasteInto(editor!.getBody(), clipboard);
      // TinyMCE inserts after the event
      await new Promise((done) => setTimeout(done, 20));
      return editor!.getContent();
    },
    stop: () => {
      editor!.remove();
      frame.remove();
    },
  };
}

export const tinymce: Editor[] = ['6', '7', '8'].flatMap((major) => {
  const editor = { name: 'TinyMCE', package: `tinymce${major}` };
  const begin = (settings: object) => () => start(editor.package, settings);
  return [
    { ...editor, settings: 'out of the box', start: begin({}) },
    { ...editor, settings: 'custom_elements', isAsked: true, start: begin(ASKED.tinymce) },
  ];
});
