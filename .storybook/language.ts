/** A language that the docs are written in. */
export type DocsLanguage = 'nb' | 'en';

/** Language of the docs for that of the toolbar. */
export const docsLanguage = (lang = 'nb'): DocsLanguage => (/^(?:nb|nn)\b/.test(lang) ? 'nb' : 'en');
