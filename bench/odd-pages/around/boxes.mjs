/** Boxes of content management systems around a list. */

/** The start and end of each box; some have words, or the heading of the entries. */
export const WRAPPERS = {
  div: () => ['<div>', '</div>'],
  section: () => ['<section class="content-section">', '</section>'],
  main: () => ['<main id="content">', '</main>'],
  article: () => ['<article class="page type-page">', '</article>'],
  'entry of WordPress': () => ['<div class="entry-content wp-block-post-content">', '</div>'],
  'group of WordPress': () => [
    '<div class="wp-block-group"><div class="wp-block-group__inner-container">',
    '</div></div>',
  ],
  'view of Drupal': () => [
    '<div class="view view-list view-id-list"><div class="view-content">',
    '</div></div>',
  ],
  'field of Drupal': () => ['<div class="field field--name-body field--type-text-with-summary">', '</div>'],
  'frame of TYPO3': () => [
    '<div id="c4711" class="frame frame-default"><div class="ce-bodytext">',
    '</div></div>',
  ],
  'row of Bootstrap': () => [
    '<div class="container"><div class="row"><div class="col-md-8">',
    '</div></div></div>',
  ],
  'row beside a menu': (word) => [
    `<div class="row"><div class="col-3"><ul class="menu"><li><a href="/">${word('home')}</a></li><li><a href="/r">${word('research')}</a></li><li><a href="/c">${word('contact')}</a></li></ul></div><div class="col-9">`,
    '</div></div>',
  ],
  'widget of Elementor': () => [
    '<div class="elementor-element elementor-widget-text-editor"><div class="elementor-widget-container">',
    '</div></div>',
  ],
  'section of Divi': () => [
    '<div class="et_pb_section et_pb_section_0"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4">',
    '</div></div></div>',
  ],
  'box of Vortex': () => [
    '<div class="vrtx-frontpage-box grey-box"><div class="vrtx-box-content">',
    '</div></div>',
  ],
  'component of AEM': () => ['<div class="text aem-GridColumn"><div class="cmp-text">', '</div></div>'],
  'webpart of SharePoint': () => [
    '<div data-automation-id="textBox" class="cke_editable rteEmphasis">',
    '</div>',
  ],
  'part of Plone': () => ['<div id="content-core"><div class="tileContent">', '</div></div>'],
  'cell of a layout table': () => [
    '<table width="100%" cellpadding="0" cellspacing="0"><tbody><tr><td valign="top">',
    '</td></tr></tbody></table>',
  ],
  'cell beside a menu': (word) => [
    `<table role="presentation"><tr><td width="160"><a href="/">${word('home')}</a><br><a href="/r">${word('research')}</a></td><td>`,
    '</td></tr></table>',
  ],
  'part in a language': (word, lang) => [`<div lang="${lang}">`, '</div>'],
  'part that folds': (word) => [
    `<div class="toggle"><button aria-expanded="true" aria-controls="folded">${word('show')}</button><div id="folded">`,
    '</div></div>',
  ],
  'details of all': (word) => [`<details open><summary>${word('show')}</summary>`, '</details>'],
  'panel of tabs': (word) => [
    `<div class="tabs"><ul role="tablist"><li role="presentation"><a role="tab" id="tab-one" href="#panel-one" aria-controls="panel-one" aria-selected="true">${word('research')}</a></li><li role="presentation"><a role="tab" id="tab-two" href="#panel-two" aria-controls="panel-two" aria-selected="false">${word('contact')}</a></li></ul><div role="tabpanel" id="panel-one" aria-labelledby="tab-one">`,
    '</div><div role="tabpanel" id="panel-two" aria-labelledby="tab-two" hidden><p>Tor Blix, +47 55 00 00 00</p></div></div>',
  ],
};
