/** A language that the docs are written in. */
export type DocsLanguage = 'nb' | 'en';

/** The docs language for the toolbar's language. */
export const docsLanguage = (lang = 'nb'): DocsLanguage => (/^(?:nb|nn)\b/.test(lang) ? 'nb' : 'en');
