/**
 * Selector of places where a page is being edited, where changes by a script might be saved. Editors and content
 * management systems set these marks only while editing.
 */
export const EDITING = [
  '[contenteditable]:not([contenteditable="false" i])',
  // CKEditor, TinyMCE, Quill and ProseMirror, also in read-only mode
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

/** Whether a node is being edited; `others` is a selector of further places. */
export const isEdited = (node: Element, others?: string): boolean =>
  node.ownerDocument.designMode === 'on' || !!node.closest(others ? `${EDITING},${others}` : EDITING);
