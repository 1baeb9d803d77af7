import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import { RgProjectList } from '../../src/elements/project-list/project-list.js';
import type { RgErrorEvent } from '../../src/index.js';
import { expectMessages, warningsOf } from '../console.js';
import { drawnText, texts } from './reading.js';
import { waitUntil } from '../wait.js';

/** Features of all elements, tested on the project list. */
const list = (markup: string) => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return fixture<RgProjectList>(box.firstElementChild as HTMLElement);
};
const titles = (element: Element) => texts(element, '[part="title"]');
const settled = async (element: RgProjectList) => {
  await aTimeout(0);
  await element.updateComplete;
};

describe('the content of an element', () => {
  it('is read again when it changes, whatever changes in it', async () => {
    const element = await list('<rg-project-list><ul><li>Ett</li></ul></rg-project-list>');
    expect(titles(element)).to.deep.equal(['Ett']);
    const ul = element.querySelector('ul')!;
    ul.insertAdjacentHTML('beforeend', '<li>To</li>');
    await settled(element);
    expect(titles(element)).to.deep.equal(['Ett', 'To']);
    ul.firstElementChild!.firstChild!.nodeValue = 'En';
    await settled(element);
    expect(titles(element)).to.deep.equal(['En', 'To']);
    ul.firstElementChild!.setAttribute('data-acronym', 'EN1');
    await settled(element);
    expect(element.records[0]!.acronym).to.equal('EN1');
    expectMessages(/nothing in it to read/);
    ul.remove();
    await settled(element);
    expect(titles(element)).to.deep.equal([]);
  });

  it('may come after the element, as frameworks insert it', async () => {
    const element = document.createElement('rg-project-list');
    const ul = element.appendChild(document.createElement('ul'));
    const box = await fixture(html`<div></div>`);
    box.append(element);
    ul.insertAdjacentHTML('beforeend', '<li>Ett</li>');
    await settled(element);
    expect(titles(element)).to.deep.equal(['Ett']);
  });

  it('gives up-to-date records to a script at once', async () => {
    const element = await list('<rg-project-list><ul><li>Ett</li></ul></rg-project-list>');
    element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>To</li>');
    expect(element.records).to.have.length(2);
  });

  it('gives way to records, and comes back with null', async () => {
    const element = await list('<rg-project-list><ul><li>Ett</li></ul><p>Om listen</p></rg-project-list>');
    element.records = [{ title: 'Fra skript' }] as never;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Fra skript']);
    expect(drawnText(element)).to.contain('Om listen').and.not.to.contain('Ett');
    element.records = null as never;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Ett']);
  });

  it('leaves out invalid records, and reports which', async () => {
    const element = await list('<rg-project-list><ul><li>Ett</li></ul></rg-project-list>');
    const said = await warningsOf(async () => {
      element.records = [{ title: 'A' }, { acronym: '' }, { title: 'C' }] as never;
      await element.updateComplete;
    });
    expect(titles(element)).to.deep.equal(['A', 'C']);
    expect(said.join()).to.contain('Record 2');
  });

  it('that no reader can use stays visible in its place', async () => {
    const element = await list(
      '<rg-project-list><p>Før</p><ul><li>Ett</li></ul>Etter<table><tr><td>Celle</td></tr></table></rg-project-list>',
    );
    expect(drawnText(element).replace(/\s+/g, ' ').trim()).to.equal('Før Ett Etter Celle');
    expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('is waited for while the parser is still in the tag', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    const inFrame = frame.contentWindow as Window & typeof globalThis;
    page.open();
    page.write(
      '<!doctype html><script type="module" async src="/src/elements/project-list/define.ts"></script>',
    );
    page.write('<rg-project-list><ul><li>Ett</li>');
    const said: unknown[] = [];
    inFrame.console.warn = (line: unknown) => void (String(line).startsWith('<rg-') && said.push(line));
    await waitUntil(() => inFrame.customElements.get('rg-project-list'), 'defined');
    await aTimeout(20);
    const element = page.querySelector('rg-project-list')!;
    expect(element.shadowRoot, 'not drawn yet').to.equal(null);
    page.write('<li>To</li></ul></rg-project-list><p>x</p>');
    await waitUntil(() => element.shadowRoot && titles(element).length);
    expect(titles(element)).to.deep.equal(['Ett', 'To']);
    page.close();
    expect(said).to.deep.equal([]);
  });

  it('survives being moved and cloned', async () => {
    const element = await list('<rg-project-list><ul><li>Ett</li></ul></rg-project-list>');
    const box = await fixture(html`<section></section>`);
    box.append(element);
    const copy = element.cloneNode(true) as RgProjectList;
    box.append(copy);
    await copy.updateComplete;
    element.querySelector('li')!.textContent = 'Flyttet';
    await settled(element);
    expect(titles(element)).to.deep.equal(['Flyttet']);
    expect(titles(copy)).to.deep.equal(['Ett']);
  });
});

describe('the language of an element', () => {
  it('is that of the nearest lang, and follows it', async () => {
    const box = await fixture(
      html`<div lang="nb">
        <rg-project-list today="2026-11-21"
          ><ul>
            <li>A (2020–2021)</li>
            <li>B (2020–2030)</li>
          </ul></rg-project-list
        >
      </div>`,
    );
    const element = box.querySelector('rg-project-list')!;
    await element.updateComplete;
    const headings = () => texts(element, '[part="group-heading"] .words');
    expect(headings()).to.deep.equal(['Pågående', 'Avsluttet']);
    for (const [lang, finished] of [
      ['nn', 'Avslutta'],
      ['en-GB', 'Finished'],
      ['se', 'Loahpahuvvon'],
      ['no', 'Avsluttet'],
      ['fr', 'Finished'],
    ] as const) {
      box.setAttribute('lang', lang);
      await settled(element);
      expect(headings()[1], lang).to.equal(finished);
    }
  });

  it('reaches into shadow roots', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="nn"></div>`);
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<rg-project-list today="2026-11-21"><ul><li>A (2020–2021)</li><li>B (2020–2030)</li></ul></rg-project-list>';
    const element = root.querySelector('rg-project-list')!;
    await element.updateComplete;
    expect(texts(element, '.words')).to.deep.equal(['Pågåande', 'Avslutta']);
    box.lang = 'en';
    await settled(element);
    expect(texts(element, '.words')).to.deep.equal(['Ongoing', 'Finished']);
  });
});

describe('the day of an element', () => {
  it('decides the status, and an invalid one is reported', async () => {
    const element = await list(
      '<rg-project-list today="2020-06-01" group-by="status"><ul><li>A (2020–2021)</li></ul></rg-project-list>',
    );
    const shown = () => element.shadowRoot!.querySelector('.words')!.textContent;
    element.parentElement!.lang = 'en';
    await settled(element);
    expect(shown()).to.equal('Ongoing');
    element.today = '2022-01-01';
    await element.updateComplete;
    expect(shown()).to.equal('Finished');
    const said = await warningsOf(async () => {
      element.today = '1. juni';
      await element.updateComplete;
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('today="1. juni"').and.to.contain('2026-05-31');
  });
});

describe('an anchor', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('to an entry’s id leads to where the entry is shown', async () => {
    const filler = '<li>Et prosjekt</li>'.repeat(100);
    const element = await list(
      `<rg-project-list><ul>${filler}<li id="siste">Det siste</li></ul></rg-project-list>`,
    );
    location.hash = '#siste';
    const row = element.shadowRoot!.getElementById('siste')!;
    await waitUntil(() => Math.abs(row.getBoundingClientRect().top) < innerHeight, 'the row is in view');
    location.hash = '#%E0%A4%A';
    await aTimeout(20);
  });
});

describe('a file of records', () => {
  const file = (content: string) => URL.createObjectURL(new Blob([content], { type: 'application/json' }));

  it('takes precedence over the children, but not over records of a script', async () => {
    const element = await list('<rg-project-list><ul><li>Fra siden</li></ul></rg-project-list>');
    element.src = file('[{"title":"Fra filen"}]');
    await waitUntil(() => titles(element)[0] === 'Fra filen');
    element.records = [{ title: 'Fra skript' }] as never;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Fra skript']);
    element.records = null as never;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Fra filen']);
    element.src = undefined;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Fra siden']);
  });

  it('that fails leaves the children, says why, and can be loaded again', async () => {
    expectMessages(/nothing-here\.json answered 404/, /blob:\S+ cannot be used/, /elsewhere\.example/);
    const element = await list('<rg-project-list lang="en"><ul><li>Fra siden</li></ul></rg-project-list>');
    for (const src of [
      '/nothing-here.json',
      file('{"a":1}'),
      file('[{"title":'),
      'https://elsewhere.example/a.json',
    ]) {
      setTimeout(() => (element.src = src));
      const event = (await oneEvent(element, 'rg-error')) as RgErrorEvent;
      await settled(element);
      expect(event.cause, src).to.be.instanceOf(Error);
      expect(titles(element)).to.deep.equal(['Fra siden']);
      expect(texts(element, '[part="failure"]')[0]).to.contain('could not be loaded');
    }
    setTimeout(() => element.shadowRoot!.querySelector<HTMLElement>('[part="failure"] button')!.click());
    await oneEvent(element, 'rg-error');
    element.src = file('[{"title":"Fra filen"}]');
    await waitUntil(() => titles(element)[0] === 'Fra filen');
    expect(texts(element, '[part="failure"]')).to.deep.equal([]);
  });

  it('that arrives late is ignored in favour of a newer one', async () => {
    const element = await list('<rg-project-list><ul><li>Fra siden</li></ul></rg-project-list>');
    element.src = file('[{"title":"Gammel"}]');
    await element.updateComplete;
    element.src = file('[{"title":"Ny"}]');
    await waitUntil(() => titles(element)[0] !== 'Fra siden');
    await aTimeout(50);
    expect(titles(element)).to.deep.equal(['Ny']);
  });
});

describe('a second copy of the library', () => {
  it('is reported once, and does no harm', async () => {
    const { define } = await import('../../src/elements/base/define.js');
    const said = await warningsOf(async () => {
      define('rg-project-list', class extends HTMLElement {});
      define('rg-project-list', RgProjectList);
    });
    expect(said).to.have.length(1);
    expect(customElements.get('rg-project-list')).to.equal(RgProjectList);
  });
});
