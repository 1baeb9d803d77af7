/** On a separate page, where no element has loaded any module yet. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Reader } from '../../src/elements/base/reader.js';
import { ContentElement } from '../../src/elements/base/content-element.js';

interface Note {
  title: string;
}

class TestNotes extends ContentElement<Note> {
  protected override importContent() {
    const reader: Reader<Note> = {
      expected: 'a note',
      kind: 'project',
      read: () => ({ records: [], used: new Set() }),
    };
    return Promise.resolve({ reader });
  }

  protected override viewOf(records: readonly Note[]) {
    return html`${records.map(({ title }) => title)}`;
  }
}
customElements.define('test-notes', TestNotes);

it('records may be set while their modules are loading', async () => {
  const element = document.createElement('test-notes') as TestNotes;
  document.body.append(element);
  // the reader is available after some microtasks, the module that accepts records after a request
  for (let i = 0; i < 10; i++) await undefined;
  element.records = [{ title: 'Care' }];
  await element.updateComplete;
  expect(element.shadowRoot!.textContent).to.contain('Care');
  element.remove();
});
