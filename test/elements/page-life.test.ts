import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { RgSocialLinks } from '../../src/index.js';
import type { RgProjectList, RgWordCloud } from '../../src/index.js';
import { markupOf, samples } from './every-element.js';
import { drawnText, texts } from './reading.js';
import { PageWords } from '../../src/elements/word-cloud/later/page-words.js';
import { waitUntil } from '../wait.js';

/** Events during the life of a page: elements are moved, links followed, colours changed. */

/** Types of listeners that were added to objects that outlive an element, and not removed or aborted. */
async function listenersKept(run: () => Promise<unknown>): Promise<string[]> {
  const kept: string[] = [];
  const targets = [window, document, document.fonts] as EventTarget[];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const known = new Map<unknown, Set<unknown>>();
  const drop = (type: string, listener: unknown) => {
    if (known.get(type)?.delete(listener)) kept.splice(kept.indexOf(type), 1);
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    const signal = typeof options === 'object' ? options?.signal : undefined;
    if (targets.includes(this ?? window) && !known.get(type)?.has(listener)) {
      known.set(type, (known.get(type) ?? new Set()).add(listener));
      kept.push(type);
      if (signal) addEventListener.call(signal, 'abort', () => drop(type, listener));
    }
    return addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    if (targets.includes(this ?? window)) drop(type, listener);
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  try {
    await run();
  } finally {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
  }
  return kept.filter((type) => !/^(unhandledrejection|error|message)$/.test(type));
}

const mount = async (markup: string) => {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.innerHTML = markup;
  await fixture(box);
  return box;
};

describe('an element that is moved', () => {
  for (const sample of samples)
    it(`${sample.tag} connects once for each place, and leaves no listeners`, async () => {
      const kept = await listenersKept(async () => {
        const box = await mount('<div></div><div></div>');
        const element = document.createElement(sample.tag) as LitElement;
        element.innerHTML = sample.content;
        // in a language that has not been loaded, so that the element is moved during loading
        box.lang = 'se';
        for (let i = 0; i < 4; i++) box.children[i % 2]!.append(element);
        await element.updateComplete;
        expect(drawnText(element)).to.contain(sample.shown);
        for (let i = 0; i < 3; i++) box.children[i % 2]!.append(element);
        await element.updateComplete;
        element.remove();
        await aTimeout(20);
      });
      expect(kept).to.deep.equal([]);
    });

  it('resolves updateComplete where it is appended and removed in one task', async () => {
    for (const sample of samples) {
      const box = await mount(markupOf(sample));
      const element = box.firstElementChild as LitElement;
      await element.updateComplete;
      element.remove();
      element.requestUpdate();
      await element.updateComplete;
      box.append(element);
      element.remove();
      box.lang = 'nn';
      box.append(element);
      await element.updateComplete;
      expect(drawnText(element), sample.tag).to.contain(sample.shown);
    }
  });

  it('leaves no listener if its words are buttons and it is drawn while it is not on a page', async () => {
    const kept = await listenersKept(async () => {
      const words = '<ul><li>samskaping (9)</li><li>velferd (4)</li></ul>';
      const box = await mount(`<rg-word-cloud controls="none">${words}</rg-word-cloud>`);
      const cloud = box.querySelector('rg-word-cloud')!;
      await cloud.updateComplete;
      cloud.remove();
      for (let i = 0; i < 3; i++) {
        cloud.requestUpdate();
        await cloud.updateComplete;
      }
    });
    expect(kept).to.deep.equal([]);
  });

  it('draws a cloud with buttons in a detached tree', async () => {
    const box = await mount(
      '<rg-word-cloud controls="list"><ul><li>samskaping (9)</li></ul></rg-word-cloud>',
    );
    const cloud = box.querySelector('rg-word-cloud')!;
    await cloud.updateComplete;
    box.remove();
    cloud.requestUpdate();
    await cloud.updateComplete;
    expect(cloud.shadowRoot!.querySelector('[data-view]')).to.be.ok;
  });
});

describe('an address that names an entry', () => {
  let scrolled: Element[];
  const { scrollIntoView } = Element.prototype;
  beforeEach(() => {
    scrolled = [];
    Element.prototype.scrollIntoView = function () {
      scrolled.push(this);
    };
  });
  afterEach(() => {
    Element.prototype.scrollIntoView = scrollIntoView;
    history.replaceState(null, '', location.pathname + location.search);
  });
  const go = (id: string) => history.replaceState(null, '', `#${id}`);
  const follow = () => dispatchEvent(new HashChangeEvent('hashchange'));

  it('finds an entry that comes with a file', async () => {
    go('fra-fil');
    const file = URL.createObjectURL(
      new Blob([JSON.stringify([{ id: 'fra-fil', title: 'Fra fil' }])], { type: 'application/json' }),
    );
    const box = await mount('<rg-project-list><ul><li>Fra siden</li></ul></rg-project-list>');
    const list = box.querySelector('rg-project-list')!;
    await list.updateComplete;
    list.src = file;
    await waitUntil(() => scrolled.length);
    expect(scrolled.map(({ id }) => id)).to.deep.equal(['fra-fil']);
    list.requestUpdate();
    await list.updateComplete;
    expect(scrolled, 'once').to.have.length(1);
  });

  it('does not scroll readers who have moved on', async () => {
    go('sen');
    const box = await mount('<rg-project-list><ul><li>Fra siden</li></ul></rg-project-list>');
    const list = box.querySelector('rg-project-list')!;
    await list.updateComplete;
    dispatchEvent(new WheelEvent('wheel'));
    list.records = [{ id: 'sen', title: 'Sen' }] as never;
    await list.updateComplete;
    await aTimeout(20);
    expect(scrolled).to.deep.equal([]);
  });

  it('unfolds the group that an entry is in', async () => {
    const items = '<li id="over">Alpha (2020–2021)</li><li>Beta (2020–2030)</li>';
    const box = await mount(`<rg-project-list today="2026-11-21"><ul>${items}</ul></rg-project-list>`);
    const list = box.querySelector('rg-project-list')!;
    await list.updateComplete;
    const group = list.shadowRoot!.querySelector('details')!;
    expect(group.open).to.be.false;
    go('over');
    follow();
    await waitUntil(() => scrolled.length);
    expect(group.open).to.be.true;
    expect(scrolled[0]!.textContent).to.contain('Alpha');
  });

  it('draws the page of a long list that an entry is on', async () => {
    const box = await mount('<rg-project-list group-by="none"><ul><li>Fra siden</li></ul></rg-project-list>');
    const list = box.querySelector('rg-project-list')!;
    list.records = Array.from({ length: 260 }, (_, i) => ({ id: `nr-${i}`, title: `Nr ${i}` })) as never;
    await list.updateComplete;
    expect(list.shadowRoot!.getElementById('nr-170')).to.equal(null);
    go('nr-170');
    follow();
    await waitUntil(() => scrolled.length);
    expect(scrolled.map(({ id }) => id)).to.deep.equal(['nr-170']);
  });
});

describe('the address that keeps a search', () => {
  it('has one history entry for a search, however often typing pauses', async () => {
    const box = await mount(
      '<rg-project-list id="pl" filter url-state><ul><li>Alpha</li><li>Alfa</li></ul></rg-project-list>',
    );
    const list = box.querySelector('rg-project-list')!;
    await list.updateComplete;
    const { pushState, replaceState } = history;
    const calls: string[] = [];
    history.pushState = (...args) => void (calls.push('push'), pushState.apply(history, args));
    history.replaceState = (...args) => void (calls.push('replace'), replaceState.apply(history, args));
    const address = location.href;
    try {
      for (const query of [
        { text: 'a' },
        { text: 'al' },
        { text: 'alp' },
        { text: 'alp', sort: 'title' as const },
        {},
      ]) {
        const before = calls.length;
        list.query = query;
        await waitUntil(() => calls.length > before, 'the address follows');
      }
      expect(calls).to.deep.equal(['push', 'replace', 'replace', 'push', 'push']);
    } finally {
      history.pushState = pushState;
      history.replaceState = replaceState;
      history.replaceState(null, '', address);
    }
  });
});

describe('a page that changes all the time', () => {
  it('has its colours checked a few times a second, and at the end', async () => {
    const box = await mount(
      '<rg-word-cloud><ul><li>samskaping (9)</li><li>velferd (4)</li></ul></rg-word-cloud>',
    );
    const cloud = box.querySelector<RgWordCloud>('rg-word-cloud')!;
    await cloud.updateComplete;
    await waitUntil(() => cloud.shadowRoot!.querySelector('svg'));
    let updates = 0;
    const performUpdate = (cloud as any).performUpdate;
    (cloud as any).performUpdate = function () {
      updates++;
      performUpdate.call(this);
    };
    const CHANGES = 40;
    const begin = performance.now();
    for (let i = 0; i < CHANGES; i++) {
      box.style.paddingLeft = `${i % 2}px`;
      await aTimeout(5);
    }
    // on a busy machine, the changes take as long as this number of checks
    const looks = 3 + (performance.now() - begin) / 200;
    expect(updates).to.be.below(Math.max(8, looks));
    const fill = () => cloud.shadowRoot!.querySelector('text')!.getAttribute('fill');
    const before = fill();
    box.style.cssText = 'background: black; color: white';
    await waitUntil(() => fill() !== before);
  });

  it('has its words counted once if it does not change while elements in it are drawn', async () => {
    const { count } = PageWords.prototype;
    let counts = 0;
    PageWords.prototype.count = function () {
      counts++;
      return count.call(this);
    };
    const box = await mount(
      `<div id="counted"><p>Samskaping og velferd, velferd og samskaping.</p><rg-word-cloud for="counted" min-count="1"></rg-word-cloud></div>`,
    );
    const cloud = box.querySelector('rg-word-cloud')!;
    await waitUntil(() => cloud.shadowRoot?.querySelector('svg'));
    box.querySelector('p')!.insertAdjacentHTML('afterend', '<p>Velferd.</p>');
    await waitUntil(() => counts === 2);
    await aTimeout(700);
    PageWords.prototype.count = count;
    expect(counts).to.equal(2);
  });

  it('searches its projects once for each word', async () => {
    const words = Array.from({ length: 30 }, (_, i) => `<li>ord${i} (${i + 1})</li>`).join('');
    const projects = Array.from(
      { length: 100 },
      (_, i) => `<li>Prosjekt om ord${i % 20} nummer ${i}</li>`,
    ).join('');
    const box = await mount(
      `<rg-project-list id="pl2"><ul>${projects}</ul></rg-project-list><rg-word-cloud controls="pl2"><ul>${words}</ul></rg-word-cloud>`,
    );
    const cloud = box.querySelector('rg-word-cloud')!;
    await box.querySelector<RgProjectList>('rg-project-list')!.updateComplete;
    await cloud.updateComplete;
    await waitUntil(() => cloud.shadowRoot!.querySelector('[role="button"]'));
    cloud.requestUpdate();
    await cloud.updateComplete;
    const { includes } = String.prototype;
    let asked = 0;
    String.prototype.includes = function (this: string, ...args: [string]) {
      if (/^ord\d/.test(String(args[0]))) asked++;
      return includes.apply(this, args);
    } as typeof includes;
    try {
      for (let i = 0; i < 3; i++) {
        cloud.requestUpdate();
        await cloud.updateComplete;
      }
    } finally {
      String.prototype.includes = includes;
    }
    expect(asked).to.equal(0);
  });

  it('draws an element once for a property that shows as an attribute', async () => {
    const links = await fixture<RgSocialLinks>(
      html`<rg-social-links><ul><li><a href="https://x.com/a">A</a></li></ul></rg-social-links>`, // prettier-ignore
    );
    await links.updateComplete;
    let updates = 0;
    const performUpdate = (links as any).performUpdate;
    (links as any).performUpdate = function () {
      updates++;
      performUpdate.call(this);
    };
    links.withoutLabels = true;
    await links.updateComplete;
    await aTimeout(20);
    await links.updateComplete;
    expect(updates).to.equal(1);
    expect(texts(links, '.hidden')).to.deep.equal(['A on X']);
  });
});
