/**
 * Host pages for the elements: each with the style sheet of an npm package or rules typical of such sites, and with the
 * classes that their editors add to content. Add an entry for a new host.
 */
export interface Host {
  /** Addresses of style sheets. */
  sheets?: readonly string[];
  /** Rules of the site itself. */
  css?: string;
  /** Attributes of `html`. */
  root?: string;
  /** The start tag of the container of the content. */
  column?: string;
  /** Classes by tag name. */
  classes?: Readonly<Record<string, string>>;
  /** Markup of a text field in the host's forms. */
  field?: string;
}

const PACKAGES = '/node_modules';
const FRAME = 'body { margin: 0 } .column { max-width: 960px; margin: 0 auto; padding: 0 16px }';

export const hosts: Readonly<Record<string, Host>> = {
  'no style sheet': { css: FRAME },
  'Bootstrap 5': {
    sheets: [`${PACKAGES}/bootstrap/dist/css/bootstrap.css`],
    column: '<div class="container">',
    field: '<input type="search" class="form-control">',
  },
  'Bootstrap 5, right to left': {
    sheets: [`${PACKAGES}/bootstrap/dist/css/bootstrap.rtl.css`],
    root: 'dir="rtl"',
    column: '<div class="container">',
  },
  'Bootstrap 3': {
    sheets: [`${PACKAGES}/bootstrap3/dist/css/bootstrap.css`],
    column: '<div class="container">',
    field: '<input type="search" class="form-control">',
  },
  Liferay: {
    sheets: [`${PACKAGES}/@clayui/css/lib/css/atlas.css`],
    column: '<div class="container-fluid container-fluid-max-xl">',
    field: '<input type="search" class="form-control">',
  },
  Tailwind: { sheets: ['/__hosts__/tailwind.css'], column: '<div class="prose mx-auto">' },
  'Tailwind, dark': {
    sheets: ['/__hosts__/tailwind.css'],
    css: 'body { background: #0f172a }',
    column: '<div class="prose prose-invert mx-auto">',
  },
  'Bootstrap 5, dark': {
    sheets: [`${PACKAGES}/bootstrap/dist/css/bootstrap.css`],
    root: 'data-bs-theme="dark"',
    column: '<div class="container">',
  },
  'Bulma, dark': {
    sheets: [`${PACKAGES}/bulma/css/bulma.css`],
    root: 'data-theme="dark"',
    column: '<div class="container content">',
  },
  'GOV.UK': {
    sheets: [`${PACKAGES}/govuk-frontend/dist/govuk/govuk-frontend.min.css`],
    column: '<div class="govuk-width-container">',
    classes: {
      p: 'govuk-body',
      ul: 'govuk-list govuk-list--bullet',
      ol: 'govuk-list govuk-list--number',
      a: 'govuk-link',
      h1: 'govuk-heading-xl',
      h2: 'govuk-heading-l',
    },
    field: '<input type="search" class="govuk-input">',
  },
  Pico: {
    sheets: [`${PACKAGES}/@picocss/pico/css/pico.css`],
    column: '<main class="container">',
    field: '<input type="search">',
  },
  Bulma: {
    sheets: [`${PACKAGES}/bulma/css/bulma.css`],
    column: '<div class="container content">',
    field: '<input type="search" class="input">',
  },
  Primer: {
    sheets: [`${PACKAGES}/github-markdown-css/github-markdown-light.css`],
    css: FRAME,
    column: '<div class="column markdown-body">',
  },
  Foundation: {
    sheets: [`${PACKAGES}/foundation-sites/dist/css/foundation.css`],
    column: '<div class="grid-container">',
    field: '<input type="search">',
  },
  USWDS: {
    sheets: [`${PACKAGES}/@uswds/uswds/dist/css/uswds.css`],
    column: '<div class="grid-container usa-prose">',
    field: '<input class="usa-input">',
  },
  Designsystemet: {
    sheets: [
      `${PACKAGES}/@digdir/designsystemet-css/dist/theme/designsystemet.css`,
      `${PACKAGES}/@digdir/designsystemet-css/dist/src/index.css`,
    ],
    css: FRAME,
    classes: { p: 'ds-paragraph', ul: 'ds-list', ol: 'ds-list', a: 'ds-link', h1: 'ds-heading' },
    field: '<input type="search" class="ds-input">',
  },
  Semantic: {
    sheets: [`${PACKAGES}/semantic-ui-css/semantic.css`],
    column: '<div class="ui text container">',
    field: '<div class="ui input"><input type="search"></div>',
  },
  Materialize: {
    sheets: [`${PACKAGES}/materialize-css/dist/css/materialize.css`],
    column: '<div class="container">',
  },
  sanitize: { sheets: [`${PACKAGES}/sanitize.css/sanitize.css`], css: FRAME },
  normalize: { sheets: [`${PACKAGES}/normalize.css/normalize.css`], css: FRAME },
  'WordPress, 62.5 %': {
    css: `html { font-size: 62.5% } body { margin: 0; font: 1.8rem/1.5 sans-serif; color: #000; background: #f5efe0 }
      a { color: #cd2653 } .column > * { max-width: 58rem; margin-inline: auto } .column ul, .column ol { margin-block: 0 3rem }
      .column p { margin-block: 0 1.25em } .column li { line-height: 1.5; margin: .5rem 0 0 2rem }
      blockquote { border-left: .2rem solid #cd2653; padding: .5rem 0 .5rem 2rem; margin-block: 4rem; color: #6d6d6d }`,
  },
  'WordPress, blocks': {
    css: `body { margin: 0; font: 300 1.2rem/1.4 sans-serif; color: #111 } a { color: currentcolor }
      .column > :where(:not(.wide)) { max-width: 645px; margin-left: auto !important; margin-right: auto !important }
      .column > * { margin-block: 1.2rem 0 } :where(.column) ul { padding-left: 1.5em }
      .column > blockquote, .column blockquote { border-left: 2px solid; padding: 0 0 0 1em }`,
  },
  traps: {
    css: `* { box-sizing: border-box } body { margin: 0; font: 15px/1.9 serif; color: #333; text-align: justify; text-indent: 1em; word-break: break-all; letter-spacing: .03em; white-space: pre-line }
      .column { max-width: 960px; margin: auto } p { margin: 2em 0 !important; line-height: 1.8 !important } li { margin: 1em 0; padding-left: 2em; background: #fafafa }
      li::before { content: '→ ' } ul { list-style: square; padding: 1em 3em } a { color: #b00; text-decoration: none; font-weight: bold }
      blockquote { margin: 3em; padding: 2em; border-left: 10px solid; font: italic 1.4em/2 sans-serif; background: #eee } blockquote::before { content: '“'; font-size: 4em; color: red }
      blockquote p::after { content: '”' } blockquote p::first-letter { font-size: 3em; float: left } h2 { text-transform: uppercase; margin: 2em 0 }
      img { border: 3px solid red; margin: 10px }`,
  },
};
