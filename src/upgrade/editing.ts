/**
 * Selectors of places where a page is being edited. What a script changes there may be saved. They are marks that
 * editors and content management systems set while they edit, and not on the page that visitors get.
 */
export const EDITING = [
  '[contenteditable]:not([contenteditable="false" i])',
  // CKEditor, TinyMCE, Quill and ProseMirror, also while they show their text read-only
  '.ck-editor__editable',
  '.cke_editable',
  '.mce-content-body',
  '.ql-editor',
  '.ProseMirror',
  // block editor of WordPress, its preview with edit marks, and Elementor
  '.block-editor-block-list__layout',
  '.customize-partial-edit-shortcuts-shown',
  '.elementor-editor-active',
  // Liferay, Drupal's Layout Builder, Enonic XP, Optimizely
  '.has-edit-mode-menu',
  '.layout-builder',
  '[data-portal-component-type]',
  '[data-epi-edit]',
].join();

/** Whether a node is in a place that is being edited. */
export const isEdited = (node: Element, others?: string): boolean =>
  node.ownerDocument.designMode === 'on' || !!node.closest(others ? `${EDITING},${others}` : EDITING);
