import { expect } from '@open-wc/testing';
import { RULES } from '../../src/readers/literal/data-rules.js';
import { DomText } from '../../src/readers/page/dom-text.js';
import { dataOf, hasUnreadData } from '../../src/readers/page/entry-data.js';
import type { DataKind } from '../../src/readers/page/entry-data.js';

/** Whether an entry with an attribute needs the reader of data attributes. */
function asksFor(name: string, kind: DataKind): boolean {
  const element = document.createElement('li');
  element.setAttribute(name, 'x');
  const record = {};
  dataOf(undefined, kind, { element, text: new DomText(element) }, record, [], () => {});
  return hasUnreadData(record);
}

describe('Data attributes without their reader', () => {
  for (const kind of Object.keys(RULES) as DataKind[])
    it(`notices each attribute of a ${kind}`, () => {
      const names = Object.keys(RULES[kind].fields);
      expect(names).not.to.have.length(0);
      expect(names.filter((name) => !asksFor(`data-${name}`, kind))).to.deep.equal([]);
    });

  it('passes over attributes of editors and scripts', () => {
    for (const name of ['data-list-item-id', 'data-v-1a2b3c', 'data-rg-text', 'class'])
      expect(asksFor(name, 'project'), name).to.equal(false);
  });
});
