import { expect } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { acceptProject } from '../../src/records/accept.js';
import '../../src/elements/definition-quote/define.js';
import type { RgDefinitionQuote } from '../../src/elements/definition-quote/definition-quote.js';
import '../../src/elements/partner-grid/define.js';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';
import '../../src/elements/special-issue-list/define.js';
import type { RgSpecialIssueList } from '../../src/elements/special-issue-list/special-issue-list.js';
import { upgrade } from '../../src/upgrade/index.js';
import { writeHtml } from '../../src/writers/html.js';
import { torn } from '../readers/torn-lists.js';

const awkward = acceptProject({
  title: 'Partners: building bridges (2021)',
  leader: 'professor Anna Berg, Nord universitet',
  note: 'Status: usikker',
  keywords: ['a; b', 'c'],
});

async function shown(html: string): Promise<RgProjectList> {
  const page = document.createElement('div');
  page.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(page);
  const list = page.querySelector('rg-project-list')!;
  await list.updateComplete;
  return list;
}

describe('facts that a page writes to be taken literally', () => {
  for (const exact of [true, false])
    it(`are shown ${exact ? 'without' : 'with'} inference`, async () => {
      const list = await shown(writeHtml([awkward], { lang: 'nb', as: 'tag', attributes: { exact } }));
      const [project] = list.records;
      expect(project).to.deep.include({ ...awkward, original: project!.original });
      list.parentElement!.remove();
    });
});

describe('lines of an entry that an editor has made items of their own', () => {
  /** A drawn element around the markup of records, split into an item for each line. */
  async function drawn<E extends HTMLElement & { updateComplete: Promise<unknown> }>(
    tag: string,
    records: object,
    attributes: Record<string, string>,
  ): Promise<E> {
    const element = document.createElement(tag) as E;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...torn(writeHtml(records as never, { lang: 'nb' })).childNodes);
    document.body.append(element);
    await element.updateComplete;
    return element;
  }

  for (const attributes of [{ exact: '' }, {}] as Record<string, string>[]) {
    const how = 'exact' in attributes ? 'without' : 'with';
    it(`are shown as one project ${how} inference`, async () => {
      const list = await drawn<RgProjectList>(
        'rg-project-list',
        {
          projects: [
            { title: 'Nærhet', start: '2024', end: '2027', summary: 'Om *nærhet* og naboer.' },
            { title: 'Partnere: hvem?', leader: 'Kari Nordmann' },
          ],
        },
        attributes,
      );
      expect(list.records.map(({ title, start, leader }) => [title, start, leader?.name])).to.deep.equal([
        ['Nærhet', '2024', undefined],
        ['Partnere: hvem?', undefined, 'Kari Nordmann'],
      ]);
      expect(list.shadowRoot!.textContent).to.contain('Om *nærhet* og naboer.');
      expect([...list.children].every((child) => !(child as HTMLElement).assignedSlot)).to.equal(true);
      list.remove();
    });

    it(`are shown as one special issue and one partner ${how} inference`, async () => {
      const issues = await drawn<RgSpecialIssueList>(
        'rg-special-issue-list',
        { issues: [{ title: 'Omsorg', journal: { name: 'Nature' }, deadline: '2030-12-31' }] },
        attributes,
      );
      expect(issues.records.map(({ title, deadline }) => [title, deadline])).to.deep.equal([
        ['Omsorg', '2030-12-31'],
      ]);
      const grid = await drawn<RgPartnerGrid>(
        'rg-partner-grid',
        {
          partners: [
            { name: 'Nord universitet', kind: 'host', logo: { src: '/nord.svg' } },
            { name: 'NTNU' },
          ],
        },
        attributes,
      );
      expect(grid.records.map(({ name, kind, logo }) => [name, kind, logo?.src])).to.deep.equal([
        ['Nord universitet', 'host', '/nord.svg'],
        ['NTNU', undefined, undefined],
      ]);
      issues.remove();
      grid.remove();
    });
  }

  it('are drawn whole, a title without the emphasis that marks it', async () => {
    const list = await shown(
      writeHtml(
        [acceptProject({ title: 'Partners: building bridges (2021)', acronym: 'PBB', start: '2021' })],
        {
          as: 'tag',
        },
      ),
    );
    const title = list.shadowRoot!.querySelector('[part=title]')!;
    expect(title.textContent.replace(/\s+/g, ' ').trim()).to.match(/^Partners: building bridges \(2021\)/);
    expect(title.querySelector('em, strong')).to.equal(null);
    list.remove();
    const element = document.createElement('rg-special-issue-list');
    element.innerHTML = '<ul><li><strong><em>Nær og fjern</em></strong><br>Status: open</li></ul>';
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=title]')!.textContent).to.contain('Nær og fjern');
    element.remove();
  });

  it('keep the markup of a note, and none from around the list', async () => {
    const list = document.createElement('rg-project-list');
    list.innerHTML =
      '<cite><ul><li>Nærhet</li><li>Periode: 2024</li><li>Budsjett: 3 mill. <b>kroner</b></li></ul></cite>';
    document.body.append(list);
    await list.updateComplete;
    expect(list.records).to.have.length(1);
    const bold = list.shadowRoot!.querySelector('b');
    expect(bold?.textContent).to.equal('kroner');
    expect(bold!.closest('cite')).to.equal(null);
    list.remove();
  });

  it('are the source of one quotation as paragraphs of their own', async () => {
    const page = document.createElement('main');
    page.innerHTML =
      '<blockquote class="rg-definition-quote">Velferd er noe vi skaper.</blockquote><p>Begrep: <em>Velferd</em></p><p>&nbsp;Forfattere: <em>Ness</em>; <em>Heimburg</em></p><p>År: <em>2020</em></p><p>Mer om velferd: <em>her</em></p>';
    document.body.append(page);
    upgrade([], page)();
    const quote = page.querySelector<RgDefinitionQuote>('rg-definition-quote')!;
    await quote.updateComplete;
    const [definition] = quote.records;
    expect(definition).to.deep.include({ term: 'Velferd', authors: ['Ness', 'Heimburg'], year: '2020' });
    const shown = [...quote.children].filter((child) => (child as HTMLElement).assignedSlot);
    expect(shown.map(({ localName }) => localName)).to.deep.equal(['blockquote', 'p']);
    expect(shown[1]!.textContent).to.equal('Mer om velferd: her');
    page.remove();
  });
});
