/** Words longer than a narrow column, in the texts that no test of an element covers. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { ContentElement } from '../../src/elements/base/content-element.js';

const LONG = 'Kommunehelsetjenesteforskningssamarbeidsavtaleforhandlingsutvalgsmedlemskap';

const CASES: Record<string, [tag: string, attributes: string, records: object[]]> = {
  'a term': ['rg-definition-quote', '', [{ term: LONG, text: 'Velferd er en verdi.', year: '2020' }]],
  'a funder as heading': [
    'rg-project-list',
    'group-by="funder"',
    [{ title: 'Velferd', funding: [LONG] }, { title: 'Nabolag' }],
  ],
  'a kind of partners as heading': [
    'rg-partner-grid',
    '',
    [
      { name: 'NordForsk', kind: 'funder' },
      { name: 'Nord', kind: LONG },
    ],
  ],
  'a leader': ['rg-group-header', '', [{ name: 'Velferd', leader: LONG }]],
};

describe('words longer than a column', () => {
  for (const [name, [tag, attributes, records]] of Object.entries(CASES))
    it(`are broken: ${name}`, async () => {
      const box = await fixture<HTMLElement>(
        `<div lang="nb" style="inline-size: 300px; overflow: auto"><${tag} ${attributes}></${tag}></div>`,
      );
      const element = box.firstElementChild as ContentElement<object>;
      element.records = records as never;
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.contain(LONG);
      expect(box.scrollWidth).to.equal(box.clientWidth);
    });
});
