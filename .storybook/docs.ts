/**
 * The docs page of an element, and blocks for pages of our own: texts in the language of the toolbar, one at a time.
 */
import { Controls, Markdown, Primary, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { addons } from 'storybook/preview-api';
import { docsLanguage } from './language.js';
import type { DocsLanguage } from './language.js';

/** A text in both languages of the docs, in Markdown. */
export type Guide = Record<DocsLanguage, string>;

/** As in the address of the page, before the toolbar has been used. */
const initial = () =>
  docsLanguage(/lang:(\w+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1]);

let current: DocsLanguage | undefined;

/** The language of the docs, and a new one when the toolbar's changes. */
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

/** The docs page of an element: guide, the plainest example with its controls, then all examples. */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const guide = preparedMeta.parameters['guide'] as Guide | undefined;
  return h(
    'div',
    null,
    h(Title),
    h(Subtitle),
    guide && h(Text, guide),
    h(Primary),
    h(Controls),
    h(Stories, { includePrimary: false }),
  );
}
