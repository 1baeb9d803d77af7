/** The docs page of an element, and blocks for other pages, in the language of the toolbar. */
import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Markdown,
  Primary,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement as h, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { addons } from 'storybook/preview-api';
import { labelIn } from './labels.js';
import { docsLanguage } from './language.js';
import type { DocsLanguage } from './language.js';

/** A text in both languages of the docs, in Markdown. */
export type Guide = Record<DocsLanguage, string>;

/** The language in the page's address, used until the toolbar changes it. */
const initial = () =>
  docsLanguage(/lang:(\w+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1]);

let current: DocsLanguage | undefined;

/** The language of the docs, which follows the toolbar. */
export function useDocsLanguage(): DocsLanguage {
  const [language, setLanguage] = useState((current ??= initial()));
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({ globals }: { globals: { lang?: string } }) =>
      setLanguage((current = docsLanguage(globals.lang)));
    channel.on('setGlobals', follow);
    channel.on('globalsUpdated', follow);
    return () => {
      channel.off('setGlobals', follow);
      channel.off('globalsUpdated', follow);
    };
  }, []);
  return language;
}

/** A text in the language of the toolbar. */
export function Text({ nb, en }: Guide) {
  const language = useDocsLanguage();
  return h('div', { lang: language }, h(Markdown, null, language === 'nb' ? nb : en));
}

/** Content of a page in one of the languages: `<In lang="nb">…</In>`. */
export function In({ lang, children }: { lang: DocsLanguage; children: ReactNode }) {
  return useDocsLanguage() === lang ? h('div', { lang }, children) : null;
}

/** Strings of the docs pages. */
const WORDS = {
  nb: { contents: 'På denne siden', settings: 'Alle innstillinger', examples: 'Flere eksempler' },
  en: { contents: 'On this page', settings: 'All settings', examples: 'More examples' },
};

/** Heading of the table of contents. */
export function ContentsTitle() {
  const language = useDocsLanguage();
  return h('span', { lang: language }, WORDS[language].contents);
}

const idOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Opens the section that a table of contents entry points to. */
function openFromContents(event: MouseEvent) {
  const entry = (event.target as Element).closest<HTMLAnchorElement>('a.toc-link');
  const heading = entry && document.getElementById(decodeURIComponent(entry.hash.slice(1)));
  const details = heading?.closest('details');
  if (details) details.open = true;
}
document.addEventListener('click', openFromContents, true);

interface FoldedProps {
  heading: string;
  level?: 'h2' | 'h3';
  note?: ReactNode;
  isOpen?: boolean;
  /** Whether the content is rendered only when the section is opened. */
  isLazy?: boolean;
  children: ReactNode;
}

/** A collapsible section, which keeps long pages short. */
export function Folded({
  heading,
  level = 'h2',
  note,
  isOpen = false,
  isLazy = false,
  children,
}: FoldedProps) {
  const [wasOpen, setWasOpen] = useState(isOpen);
  return h(
    'details',
    {
      className: 'folded',
      open: isOpen,
      onToggle: (event: { currentTarget: HTMLDetailsElement }) =>
        event.currentTarget.open && setWasOpen(true),
    },
    h('summary', null, h(level, { id: idOf(heading) }, heading), note),
    (wasOpen || !isLazy) && children,
  );
}

/** A long Markdown text: the part before the first `##` is shown, and each section is collapsible. */
export function FoldedText({ children }: { children: string }) {
  const [before = '', ...sections] = children.split(/^## /m);
  return h(
    'div',
    null,
    h(Markdown, null, before),
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const name = heading.replace(/`/g, '');
      return h(Folded, { key: name, heading: name, children: h(Markdown, null, lines.join('\n')) });
    }),
  );
}

/** All stories but the first, with name and description; the story itself is rendered on demand. */
function Examples() {
  const language = useDocsLanguage();
  const [, ...stories] = useContext(DocsContext).componentStories();
  if (!stories.length) return null;
  return h(
    'div',
    { className: 'examples' },
    h('h2', { id: 'examples', lang: language }, WORDS[language].examples),
    stories.map(({ id, name, moduleExport }) =>
      h(Folded, {
        key: id,
        heading: labelIn(language, name),
        level: 'h3',
        isLazy: true,
        children: h('div', null, h(Description, { of: moduleExport }), h(Canvas, { of: moduleExport })),
      }),
    ),
  );
}

/** The docs page of an element: the simplest example, the guide, the settings, all examples. Other pages start with the guide. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const language = useDocsLanguage();
  const guide = preparedMeta.parameters['guide'] as Guide | undefined;
  const text = guide && h(Text, guide);
  const isElement = preparedMeta.title.startsWith('Elements/');
  return h(
    'div',
    null,
    h(Title, null, labelIn(language, preparedMeta.title.split('/').at(-1)!)),
    h(Subtitle),
    !isElement && text,
    h(Primary),
    isElement && text,
    isElement && preparedMeta.component
      ? h(Folded, { heading: WORDS[language].settings, isLazy: true, children: h(Controls) })
      : null,
    h(Examples),
  );
}
