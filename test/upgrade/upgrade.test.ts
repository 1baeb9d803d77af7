import { aTimeout, expect } from '@open-wc/testing';
import { render } from 'lit';
import * as group from '../../stories/content/group.js';
import { downgrade, upgrade } from '../../src/upgrade/index.js';
import { waitUntil } from '../wait.js';
import { LIST, page, tagsIn } from './page.js';

/** Waits until all elements of a part of a page are drawn. */
const drawn = (root: Element) =>
  waitUntil(() =>
    [...root.querySelectorAll('*')].every(
      (el) => !el.localName.startsWith('rg-') || el.matches(':state(drawn)'),
    ),
  );

describe('upgrade', () => {
  it('draws the elements that it makes', async () => {
    const root = await page(`<h2>Prosjekter</h2>${LIST}`);
    const stop = upgrade([{ heading: 'Prosjekter', as: 'rg-project-list' }], root);
    await drawn(root);
    expect(root.querySelector('rg-project-list')!.shadowRoot!.textContent).to.include('Care at home');
    stop();
  });
});

describe('a document without a window', () => {
  const MARKED = `<h2>Projects</h2><p><a href="#rg-project-list">Data</a></p>${LIST}`;
  const documents = {
    made: () => {
      const made = document.implementation.createHTMLDocument('');
      made.body.innerHTML = MARKED;
      return made;
    },
    parsed: () => new DOMParser().parseFromString(MARKED, 'text/html'),
  };
  for (const [way, open] of Object.entries(documents))
    it(`is complete to its last node: ${way}`, () => {
      const { body } = open();
      const stop = upgrade([], body);
      expect(tagsIn(body)).to.eql(['<rg-project-list']);
      stop();
    });
});

describe('a table of projects', () => {
  const TABLE = (attribute = '') =>
    `<table${attribute}><tbody><tr><th>Prosjekt</th><th>Periode</th></tr><tr><td>Kaier</td><td>2024–2028</td></tr></tbody></table>`;

  const WAYS: Readonly<Record<string, string>> = {
    class: TABLE(' class="rg-project-list"'),
    link: `<p><a href="#rg-project-list">Data</a></p><figure>${TABLE()}</figure>`,
    rule: `<h2>Prosjekter</h2>${TABLE()}`,
  };
  for (const [way, markup] of Object.entries(WAYS))
    it(`becomes an element by ${way}, and itself again`, async () => {
      const root = await page(markup);
      const before = root.innerHTML;
      upgrade([{ heading: 'Prosjekter', as: 'rg-project-list' }], root);
      await drawn(root);
      const list = root.querySelector('rg-project-list')!;
      expect(list.records.map(({ title, start }) => [title, start])).to.deep.equal([['Kaier', '2024']]);
      downgrade(root);
      expect(root.innerHTML).to.equal(before);
    });

  it('is skipped in favour of the list after it if it may contain the facts of one project', async () => {
    const facts = '<table><tbody><tr><th>Periode</th><td>2024–2028</td></tr></tbody></table>';
    const root = await page(`<p><a href="#rg-project-list">Data</a></p>${facts}${LIST}`);
    upgrade([], root);
    await drawn(root);
    expect(root.querySelector('rg-project-list')!.firstElementChild!.localName).to.equal('ul');
  });

  it('is not recognised if it is used for layout', async () => {
    const root = await page(
      `<h2>Prosjekter</h2><table><tbody><tr><td>${LIST}</td><td>Kaier</td></tr></tbody></table>`,
    );
    upgrade([{ heading: 'Prosjekter', as: 'rg-project-list' }], root);
    await drawn(root);
    expect(root.querySelector('rg-project-list')!.parentElement!.localName).to.equal('td');
  });
});

describe("a group's page as it stands", () => {
  type List = Element & { records: readonly unknown[] };
  const HEADINGS = { projects: 'Prosjekter', issues: 'Temanumre' };
  const TAGS = { projects: 'rg-project-list', issues: 'rg-special-issue-list' };

  /** The page's own markup, with a class on each list, a link before each, or neither. */
  function groupPage(way: string): string {
    const page = document.createElement('div');
    for (const key of ['projects', 'issues'] as const) {
      const part = document.createElement('section');
      render(group[key], part);
      const list = part.querySelector('ul, ol')!;
      if (way === 'class') list.className = TAGS[key];
      const link = way === 'link' ? `<p><a href="#${TAGS[key]}">Data</a></p>` : '';
      page.insertAdjacentHTML('beforeend', `<h2>${HEADINGS[key]}</h2>${link}${list.outerHTML}`);
    }
    return page.innerHTML.replace(/<!--.*?-->/g, '');
  }

  for (const way of ['class', 'link', 'rule'])
    it(`becomes elements by ${way}, and itself again`, async () => {
      const root = await page(groupPage(way));
      const before = root.innerHTML;
      const rules = [
        { heading: 'prosjekter', as: 'rg-project-list' },
        { heading: 'temanumre', as: 'rg-special-issue-list' },
      ];
      upgrade(way === 'rule' ? rules : [], root, {});
      await drawn(root);
      expect(root.querySelector<List>('rg-project-list')!.records).to.have.length(17);
      expect(root.querySelector<List>('rg-special-issue-list')!.records).to.have.length(4);
      downgrade(root);
      expect(root.innerHTML).to.equal(before);
    });
});

describe('an id on a list', () => {
  it('can still be linked to, and refers to the list to filter', async () => {
    const root = await page(
      `<p style="height: 3000px"></p><ul id="the-projects" class="rg-project-list"><li>Care</li><li>Home</li></ul>
       <ul class="rg-word-cloud" data-rg-controls="the-projects"><li>care (3)</li></ul><p style="height: 3000px"></p>`,
    );
    const stop = upgrade([], root);
    await drawn(root);
    const list = root.querySelector<Element & { query: { text: string } }>('rg-project-list')!;
    location.hash = 'the-projects';
    await waitUntil(() => Math.abs(list.getBoundingClientRect().top) < 50);
    const cloud = root.querySelector('rg-word-cloud')!;
    await waitUntil(() => cloud.shadowRoot!.querySelector('[role="button"]'));
    cloud
      .shadowRoot!.querySelector('[role="button"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitUntil(() => list.query.text === 'care');
    history.replaceState(null, '', location.pathname + location.search);
    stop();
  });
});

describe('downgrade', () => {
  const PAGE = `<div class="rg-group-header"><p>Research group</p><h1>Care</h1><p>We ask.</p></div>
    <blockquote class="rg-definition-quote" id="q"><p>«Welfare is what we make together.»</p></blockquote>
    <p>(Ness, 2020, s. 36)</p>
    <p><a href="#rg-project-list&amp;filter">Data</a></p> text <!-- comment -->${LIST}
    <h2>Utlysninger</h2><ol><li>Special Issue: Care. Frontiers in Psychology</li></ol>
    <ul class="rg-partner-grid"><li><a href="/a">Nord universitet</a></li></ul>
    <ol class="rg-word-cloud"><li>care (9)</li><li>home (4)</li></ol>
    <ul data-rg="social-links"><li><a href="https://x.com/a">X</a></li></ul>
    <div class="rg-special-issue-card"><p>Special Issue: Care. Frontiers in Psychology</p></div>`;
  const rules = [{ heading: 'utlysninger', as: 'rg-special-issue-list' }];

  it('gives the page back as it was, with the same nodes, also after drawing', async () => {
    const root = await page(PAGE);
    const before = root.innerHTML;
    const nodes = [...root.querySelectorAll('*')];
    upgrade(rules, root);
    expect(tagsIn(root)).to.have.length(8);
    await drawn(root);
    downgrade(root);
    expect(root.innerHTML).to.equal(before);
    expect([...root.querySelectorAll('*')].every((node, i) => node === nodes[i])).to.equal(true);
  });

  it('has effect until upgrade is called again', async () => {
    const root = await page(PAGE);
    upgrade(rules, document);
    downgrade(root);
    root.append(document.createElement('ul'));
    const other = document.createElement('p');
    root.append(other);
    await aTimeout(0);
    expect(tagsIn(root)).to.have.length(0);
    upgrade(rules, root)();
    expect(tagsIn(root)).to.have.length(8);
    downgrade(document);
    expect(tagsIn(root)).to.have.length(0);
  });

  it('leaves tags that the page has itself', async () => {
    const root = await page(`<rg-project-list>${LIST}</rg-project-list>`);
    upgrade([], root);
    downgrade(root);
    expect(tagsIn(root)).to.have.length(1);
  });
});
