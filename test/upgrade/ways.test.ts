import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { UpgradeRule } from '../../src/upgrade/index.js';
import { downgrade, startUpgrading } from '../../src/upgrade/upgrade.js';
import { watchFor } from '../../src/upgrade/watch.js';
import { ATTRIBUTES, SHARED_ATTRIBUTES } from '../../src/upgrade/attributes.js';
import { expectMessages } from '../console.js';
import { LIST, page, tagsIn } from './page.js';

/** Like `upgrade`, but loads no elements, so that none is drawn. */
const upgrade = (rules: readonly UpgradeRule[], root: Element | Document, skip?: string) =>
  startUpgrading(rules, root, { skip }, { watchFor, onMade: () => {} });

/** The markup after `upgrade` with these rules. */
async function upgraded(markup: string, rules: readonly UpgradeRule[] = []): Promise<HTMLElement> {
  const root = await page(markup);
  upgrade(rules, root)();
  return root;
}

describe('upgrade', () => {
  describe('by class and data', () => {
    it('puts the element around a list', async () => {
      const root = await upgraded('<ul class="rg-project-list"><li>Care</li></ul>');
      expect(root.innerHTML).to.equal(
        '<rg-project-list><ul class="rg-project-list"><li>Care</li></ul></rg-project-list>',
      );
    });

    it('takes the name from data-rg, with and without the prefix', async () => {
      for (const name of ['partner-grid', 'rg-partner-grid']) {
        const root = await upgraded(`<ul data-rg="${name}"><li>Nord universitet</li></ul>`);
        expect(tagsIn(root)).to.deep.equal(['<rg-partner-grid']);
      }
    });

    it('puts the element inside a container', async () => {
      const root = await upgraded(`<div class="rg-project-list"><p>Intro.</p>${LIST}</div>`);
      expect(root.firstElementChild!.outerHTML).to.equal(
        `<div class="rg-project-list"><rg-project-list><p>Intro.</p>${LIST}</rg-project-list></div>`,
      );
    });

    it('reads options from classes, data and both', async () => {
      const root = await upgraded(
        `<ul class="rg-filter rg-project-list rg-group-by-status list" data-rg-page-size="20" data-rg="project-list&exact"></ul>`,
      );
      expect(root.firstElementChild!.getAttributeNames().sort()).to.deep.equal([
        'exact',
        'filter',
        'group-by',
        'page-size',
      ]);
      expect(root.firstElementChild!.getAttribute('group-by')).to.equal('status');
    });

    it('leaves out an option that is switched off', async () => {
      const root = await upgraded(
        '<ul class="rg-project-list" data-rg-filter="false" data-rg-exact="0"></ul>',
      );
      expect(tagsIn(root)).to.deep.equal(['<rg-project-list']);
    });

    it('nests no elements', async () => {
      const list = '<ul class="rg-project-list"><li>Care</li></ul>';
      const outer = await upgraded(`<div class="rg-project-list">${list}</div>`);
      expect(tagsIn(outer)).to.deep.equal(['<rg-project-list']);
      const ruled = await upgraded(`<div id="here">${list}</div>`, [
        { selector: '#here', as: 'rg-partner-grid' },
      ]);
      expect(tagsIn(ruled)).to.deep.equal(['<rg-project-list']);
    });

    it('copies the language and the direction', async () => {
      const root = await upgraded('<ul class="rg-project-list" lang="en" dir="ltr"></ul>');
      expect(tagsIn(root)).to.deep.equal(['<rg-project-list lang="en" dir="ltr"']);
    });

    it('reports an unknown option', async () => {
      expectMessages(/<rg-project-list> has no option "rg-fliter"\. It has .*filter/);
      await upgraded('<ul class="rg-project-list rg-fliter"></ul>');
    });

    it('reports an unknown element', async () => {
      expectMessages(/data-rg="projects" names no element\. Use one of rg-/);
      const root = await upgraded('<ul data-rg="projects"><li>A</li></ul>');
      expect(root.innerHTML).to.equal('<ul data-rg="projects"><li>A</li></ul>');
    });

    it('takes a glossary as definitions', async () => {
      const dl = '<dl class="rg-definition-quote"><dt>Tarn</dt><dd>A small lake in the mountains.</dd></dl>';
      const root = await upgraded(`<h2>Words</h2>${dl}`);
      expect(root.lastElementChild!.outerHTML).to.equal(`<rg-definition-quote>${dl}</rg-definition-quote>`);
    });

    it('leaves a node that cannot contain the element, and reports it', async () => {
      expectMessages(/<rg-definition-quote> cannot begin with <ul>\. Use one of blockquote, dl, or a <div>/);
      const root = await upgraded('<ul class="rg-definition-quote"><li>A</li></ul>');
      expect(tagsIn(root)).to.deep.equal([]);
    });

    it('puts every attribute of every element through each grammar', async () => {
      for (const [name, own] of Object.entries(ATTRIBUTES))
        for (const attribute of `${own} ${SHARED_ATTRIBUTES}`.split(' ')) {
          const option = attribute.replace('?', '');
          const value = attribute.endsWith('?') ? '' : 'a-1';
          const ways = [
            `<div class="rg-${name} rg-${option}${value && `-${value}`}"></div>`,
            `<div class="rg-${name}" data-rg-${option}="${value}"></div>`,
            `<div data-rg="${name}&amp;${option}${value && `=${value}`}"></div>`,
          ];
          for (const way of ways) {
            const root = await upgraded(way);
            expect(root.querySelector(`rg-${name}`)?.getAttribute(option), way).to.equal(value);
          }
          const ruled = await upgraded('<div id="here"></div>', [
            { selector: '#here', as: `rg-${name}`, [option]: value || true },
          ]);
          expect(ruled.querySelector(`rg-${name}`)?.getAttribute(option), option).to.equal(value);
        }
    });
  });

  describe('quotations and headers', () => {
    it('include their source, and no other paragraph', async () => {
      for (const source of [
        '(Ness &amp; Heimburg, 2020, s. 36)',
        '— Joan Tronto',
        '<cite>Moral Boundaries</cite>',
        'Begrep: <em>Velferd</em><br>\nForfattere: <em>Ness</em>; <em>Heimburg</em><br>\nÅr: <em>2020</em>',
        'Lenke: <a href="/a"><i>/a</i></a>',
        '<span>Begrep: </span><i><em>Velferd</em></i><br><span>År: </span><i><em>2020</em></i>',
      ]) {
        const quote = '<blockquote class="rg-definition-quote">Welfare.</blockquote>';
        const root = await upgraded(`${quote}\n<p>${source}</p><p>More.</p>`);
        expect(root.innerHTML).to.equal(
          `<rg-definition-quote>${quote}\n<p>${source}</p></rg-definition-quote><p>More.</p>`,
        );
      }
      const root = await upgraded(
        '<blockquote class="rg-definition-quote">Welfare.</blockquote><p>We think so.</p>',
      );
      expect(root.lastElementChild!.outerHTML).to.equal('<p>We think so.</p>');
      for (const other of ['Note: we <em>do</em> think so.', 'Note: <em>we</em> do.<br>And others do.']) {
        const quote = '<blockquote class="rg-definition-quote">Welfare.</blockquote>';
        const root = await upgraded(`${quote}<p>${other}</p>`);
        expect(root.lastElementChild!.outerHTML).to.equal(`<p>${other}</p>`);
      }
    });

    it('include the lines around a heading', async () => {
      const root = await upgraded(
        '<div><p>Research group</p><h1 class="rg-group-header">Care</h1><p>We ask what helps.</p><p>Leader: Anna Berg</p><p>The story is long.</p></div>',
      );
      const header = root.querySelector('rg-group-header')!;
      expect([...header.children].map((node) => node.textContent)).to.deep.equal([
        'Research group',
        'Care',
        'We ask what helps.',
        'Leader: Anna Berg',
      ]);
    });
  });

  describe('by a link', () => {
    it('puts the element around the list after it, and hides the link', async () => {
      const root = await upgraded(
        `<p><a href="#rg-project-list&amp;filter&amp;default-status=on%20going">Data</a></p>${LIST}`,
      );
      expect(tagsIn(root)).to.deep.equal(['<rg-project-list filter="" default-status="on going"']);
      expect(root.querySelector('rg-project-list')!.innerHTML).to.equal(LIST);
      expect(root.querySelector('p')!.hidden).to.equal(true);
    });

    it('does not hide words beside the link', async () => {
      const root = await upgraded(`<p>Our work. <a href="#rg-project-list">Data</a></p>${LIST}`);
      expect(root.querySelector('p')!.hidden).to.equal(false);
      expect(root.querySelector('a')!.hidden).to.equal(true);
    });

    it('reads the file that it links to, and keeps the link', async () => {
      const root = await upgraded(`<p><a href="/projects.json#rg-project-list">Project data</a></p>${LIST}`);
      expect(tagsIn(root)).to.deep.equal(['<rg-project-list src="/projects.json"']);
      expect(root.querySelector('p')!.hidden).to.equal(false);
      expect(root.querySelector('a')!.textContent).to.equal('Project data');
    });

    it('reads data whatever its address looks like', async () => {
      for (const address of [
        'projects.CSV',
        '/documents/12/projects.csv/8c1f?t=1',
        '/file?name=projects.json&amp;v=2',
        '/projects?format=json',
        '/wp-json/wp/v2/projects',
        '/projects.jsonld',
      ]) {
        const root = await upgraded(`<p><a href="${address}#rg-project-list">Data</a></p>${LIST}`);
        const list = root.querySelector('rg-project-list')!;
        expect(list.getAttribute('src')).to.equal(address.replace('&amp;', '&'));
        expect(root.querySelector('p')!.hidden).to.equal(false);
      }
      for (const [link, src] of [
        ['href="/api/projects#rg-project-list&amp;src"', '/api/projects'],
        ['href="/api/projects#rg-project-list" type="application/ld+json"', '/api/projects'],
        ['href="/api/projects#rg-project-list" download="projects"', '/api/projects'],
        ['href="#rg-project-list&amp;src=/api/projects"', '/api/projects'],
        ['href="/news#rg-project-list&amp;src=/api/projects"', '/api/projects'],
      ]) {
        const root = await upgraded(`<p><a ${link}>Data</a></p>${LIST}`);
        expect(root.querySelector('rg-project-list')!.getAttribute('src'), link).to.equal(src);
      }
    });

    it('does not treat the address of a page, as in a copied link, as a file', async () => {
      const { origin, pathname } = location;
      for (const address of [
        `${origin}${pathname}`,
        pathname,
        '?',
        `${origin}/groups/care`,
        '/groups/care/',
        '/groups/care.html?lang=nb',
        '/about.aspx',
        'https://preview.example.org/groups/care',
        '/courses/json-for-all',
        '/what-is-csv',
      ]) {
        const root = await upgraded(`<p><a href="${address}#rg-project-list&amp;filter">Data</a></p>${LIST}`);
        expect(tagsIn(root), address).to.deep.equal(['<rg-project-list filter=""']);
        expect(root.querySelector('p')!.hidden).to.equal(true);
        downgrade(root);
        expect(root.querySelector('p')!.hidden).to.equal(false);
      }
    });

    it('hides a link without a target whose option names the file', async () => {
      const root = await upgraded(`<p><a href="#rg-project-list&amp;src=/p.json">Data</a></p>${LIST}`);
      expect(root.querySelector('p')!.hidden).to.equal(true);
    });

    it('names a link to a file that has no words', async () => {
      const root = await upgraded(
        `<p><a href="/projects.json#rg-project-list">/projects.json</a></p>${LIST}`,
      );
      expect(root.querySelector('a')!.textContent).to.equal('Data');
      downgrade(root);
      expect(root.querySelector('a')!.textContent).to.equal('/projects.json');
    });

    it('reads no file of another site unless allowed', async () => {
      expectMessages(/does not read https:\/\/example\.org\/p\.json, which is on another site/);
      const root = await upgraded(
        `<p><a href="https://example.org/p.json#rg-project-list">Data</a></p>${LIST}`,
      );
      expect(tagsIn(root)).to.deep.equal(['<rg-project-list']);
      const told = await upgraded(
        `<p><a href="https://example.org/p.json#rg-project-list&amp;cross-origin">Data</a></p>${LIST}`,
      );
      expect(tagsIn(told)).to.deep.equal([
        '<rg-project-list cross-origin="" src="https://example.org/p.json"',
      ]);
    });

    it('looks past a heading, but not past another link', async () => {
      const root = await upgraded(
        `<p><a href="#rg-project-list">A</a></p><h2>Projects</h2><div>${LIST}</div><p><a href="#rg-partner-grid">B</a></p>${LIST}`,
      );
      expect(tagsIn(root)).to.deep.equal(['<rg-project-list', '<rg-partner-grid']);
      expectMessages(/<rg-project-list> finds no content after the link/);
      const other = await upgraded(
        `<p><a href="#rg-project-list">A</a></p><p><a href="#rg-partner-grid">B</a></p>${LIST}`,
      );
      expect(tagsIn(other)).to.deep.equal(['<rg-partner-grid']);
    });

    it('makes an element without a list for a file', async () => {
      const root = await upgraded(
        '<p><a href="/projects.json#rg-project-list">Project data</a></p><h2>A</h2><h2>B</h2>',
      );
      expect(root.innerHTML).to.match(/<\/p><rg-project-list src="\/projects.json"><\/rg-project-list><h2>A/);
      upgrade([], root)();
      expect(tagsIn(root)).to.have.length(1);
    });

    it('leaves links to places whose names only begin alike', async () => {
      const markup = `<p><a href="#rg-projects">A</a></p>${LIST}`;
      expect((await upgraded(markup)).innerHTML).to.equal(markup);
    });
  });

  describe('by a rule', () => {
    const rule = { heading: /prosjekter/i, as: 'rg-project-list', filter: true, groupBy: 'status' };

    it('takes the list under a heading', async () => {
      const root = await upgraded(
        `<h2>Våre prosjekter</h2><p>Intro.</p>${LIST}${LIST}<h2>Annet</h2>${LIST}`,
        [rule],
      );
      expect(tagsIn(root)).to.deep.equal(['<rg-project-list filter="" group-by="status"']);
      expect(root.children[2]!.localName).to.equal('rg-project-list');
    });

    it('takes the list under each heading inside the section', async () => {
      const root = await upgraded(
        `<h2>Prosjekter</h2><h3>Pågående</h3>${LIST}<h3>Avsluttede</h3><div>${LIST}</div><h2>Annet</h2>${LIST}`,
        [rule],
      );
      expect(tagsIn(root)).to.have.length(2);
      expect(root.lastElementChild!.localName).to.equal('ul');
    });

    it('takes words in any case, and patterns written as JSON', async () => {
      for (const heading of ['våre PROSJEKTER', '/^våre\\s/i']) {
        const root = await upgraded(`<h2>Våre  prosjekter (17)</h2>${LIST}`, [
          { heading, as: 'rg-project-list' },
        ]);
        expect(tagsIn(root), heading).to.have.length(1);
      }
    });

    it('skips menus, and lists inside lists', async () => {
      const root = await upgraded(`<h2>Prosjekter</h2><nav>${LIST}</nav><ol><li>A ${LIST}</li></ol>`, [rule]);
      expect(tagsIn(root)).to.have.length(1);
      expect(root.querySelector('rg-project-list > ol')).not.to.equal(null);
    });

    it('has lower priority than a class and a link', async () => {
      const root = await upgraded(
        `<h2>Prosjekter</h2><ul class="rg-partner-grid"><li>A</li></ul><p><a href="#rg-social-links">B</a></p><ul><li><a href="https://x.com/a">A</a></li></ul>`,
        [rule],
      );
      expect(tagsIn(root)).to.deep.equal(['<rg-partner-grid', '<rg-social-links']);
    });

    it('is ignored if it is not valid', async () => {
      expectMessages(
        /Rule 1 is ignored\. "as" must be one of rg-/,
        /Rule 2 is ignored\. It needs a "heading" or a "selector"/,
        /Rule 3 is ignored\. .*/,
        /Rule 4 is ignored\. .*/,
        /Rule 5 is ignored\. .*/,
        /<rg-project-list> has no option "sorted"/,
      );
      const root = await upgraded(`<h2>Prosjekter</h2>${LIST}`, [
        { heading: 'Prosjekter', as: 'rg-projects' },
        { as: 'rg-project-list' },
        { selector: '##', as: 'rg-project-list' },
        { heading: '/(/', as: 'rg-project-list' },
        null as never,
        { heading: 'Prosjekter', as: 'project-list', sorted: true },
      ]);
      expect(tagsIn(root)).to.deep.equal(['<rg-project-list']);
    });
  });

  it('is idempotent', async () => {
    const root = await upgraded(`<ul class="rg-project-list"><li>A</li></ul><h2>Prosjekter</h2>${LIST}`);
    const before = root.innerHTML;
    upgrade([], root)();
    upgrade([], root)();
    expect(root.innerHTML).to.equal(before);
  });

  it('handles nodes added later, until it is stopped', async () => {
    const root = await page('<h2>Prosjekter</h2>');
    const stop = upgrade([{ heading: 'Prosjekter', as: 'rg-project-list' }], root);
    root.insertAdjacentHTML('beforeend', `<p>Intro.</p><div>${LIST}</div>`);
    await aTimeout(0);
    expect(tagsIn(root)).to.have.length(1);
    root.insertAdjacentHTML('beforeend', '<ul class="rg-partner-grid"><li>A</li></ul>');
    await aTimeout(0);
    expect(tagsIn(root)).to.have.length(2);
    stop();
    root.insertAdjacentHTML('beforeend', '<ul class="rg-partner-grid"><li>A</li></ul>');
    await aTimeout(0);
    expect(tagsIn(root)).to.have.length(2);
  });

  it('leaves editable content', async () => {
    const list = '<ul class="rg-project-list"><li>A</li></ul>';
    const markup = [
      `<div contenteditable="">${list}</div>`,
      `<div contenteditable="true"><div contenteditable="false">${list}</div></div>`,
      `<div contenteditable="plaintext-only">${list}</div>`,
      `<div class="ck ck-content ck-editor__editable">${list}</div>`,
      `<div class="mce-content-body">${list}</div>`,
      `<div class="our-editor">${list}</div>`,
    ].join('');
    const root = await page(markup);
    upgrade([{ selector: 'ul', as: 'rg-project-list' }], root, '.our-editor')();
    expect(root.innerHTML).to.equal(markup);
    const shown = await upgraded(`<div contenteditable="false">${list}</div>`);
    expect(tagsIn(shown)).to.have.length(1);
  });

  it('continues if the selector of places to skip is invalid', async () => {
    expectMessages(/"\.\.editor" is not a valid selector and skips nothing/);
    const root = await page('<ul class="rg-project-list"><li>A</li></ul>');
    upgrade([], root, '..editor')();
    expect(tagsIn(root)).to.deep.equal(['<rg-project-list']);
  });

  it('leaves a page that is in design mode', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const { contentDocument } = frame;
    contentDocument!.body.innerHTML = '<ul class="rg-project-list"><li>A</li></ul>';
    contentDocument!.designMode = 'on';
    upgrade([], contentDocument!)();
    expect(contentDocument!.querySelector('rg-project-list')).to.equal(null);
  });
});
