/** Long: the behaviour that all elements share, mostly in the DOM; `content-element` and the tests of each element measure. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { markupOf, samples } from './every-element.js';
import type { Sample } from './every-element.js';
import { allowMessages, expectMessages, warningsOf } from '../console.js';
import { drawnText, lostWords } from './reading.js';
import { waitUntil } from '../wait.js';

interface Shown extends LitElement {
  records: readonly object[];
}

const settled = async (element: Shown) => {
  await aTimeout(0);
  await element.updateComplete;
};

/** An element on a Norwegian page, after its first render. */
async function page(markup: string, wrapper = ''): Promise<Shown> {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.style.cssText = wrapper;
  box.innerHTML = markup;
  await fixture(box);
  const element = box.firstElementChild as Shown;
  await waitUntil(() => element.shadowRoot?.querySelector('[data-view]'), 'drawn');
  await element.updateComplete;
  return element;
}

const COPY: string = '/__whole__/define.js?copy';

/** A page in a new frame. */
async function framedPage(markup = '') {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="400" height="400"></iframe>`);
  const inside = frame.contentDocument!;
  inside.open();
  inside.write(`<!doctype html><html lang="nb"><title>x</title><body>${markup}`);
  inside.close();
  return { inside, view: frame.contentWindow as Window & typeof globalThis };
}

/** The displayed text of an element, with white space collapsed. */
const seen = (element: Element) => drawnText(element).replace(/\s+/g, ' ').trim();

/** Runs a function and returns the errors on the page meanwhile. */
async function errorsOf(run: () => Promise<unknown>): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    const text = String('reason' in event ? event.reason : event.message);
    // caused by resizing the frame during a render, and unrelated to the elements
    if (!text.includes('ResizeObserver')) errors.push(text);
    event.preventDefault();
  };
  // mocha also listens, and would end the test with less information
  const { onerror, onunhandledrejection } = window;
  window.onerror = window.onunhandledrejection = null;
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  try {
    await run();
    await aTimeout(30);
  } finally {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    Object.assign(window, { onerror, onunhandledrejection });
  }
  return errors;
}

/** The source text of a module, which the development server includes with its output. */
async function sourceOf(path: string): Promise<string> {
  const served = await (await fetch(path)).text();
  const [, encoded] = /sourceMappingURL=data:[^,]*base64,(\S+)/.exec(served)!;
  const bytes = Uint8Array.from(atob(encoded!), (character) => character.charCodeAt(0));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { sourcesContent: string[] }).sourcesContent[0]!;
}

const each = (title: string, test: (this: Mocha.Context, sample: Sample) => Promise<void>) =>
  describe(title, () => {
    for (const sample of samples)
      it(sample.tag, function () {
        return test.call(this, sample);
      });
  });

describe('every element', () => {
  each('shows all words of its content', async (sample) => {
    const element = await page(markupOf(sample));
    expect(seen(element)).to.contain(sample.shown);
    expect(lostWords(element)).to.deep.equal([]);
    expect(element.records).to.have.length.above(0);
  });

  it('may be on the page, with records of a script, before it is defined', async function () {
    this.timeout(120_000);
    const { inside, view } = await framedPage(
      samples.map((sample) => markupOf(sample) + markupOf(sample, 'data-late')).join(''),
    );
    for (const { tag, record } of samples)
      (inside.querySelector(`${tag}[data-late]`) as Shown).records = [record];
    const script = inside.createElement('script');
    script.type = 'module';
    script.src = '/__whole__/define.js';
    inside.body.append(script);
    for (const { tag, shown, recordShown } of samples) {
      const [read, given] = [...inside.querySelectorAll<Shown>(tag)];
      await waitUntil(() => given!.shadowRoot?.querySelector('[data-view]'), tag);
      await Promise.all([read!.updateComplete, given!.updateComplete]);
      expect(seen(read!), tag).to.contain(shown);
      expect(seen(given!), tag).to.contain(recordShown).and.not.to.contain(shown);
      expect(read).to.be.instanceOf(view.customElements.get(tag));
    }
  });

  it('is defined by the first of two copies of the library, and the console names both', async () => {
    const first = samples.map(({ tag }) => customElements.get(tag));
    const said = await warningsOf(() => import(COPY));
    expect(said.map((line) => /<[\w-]+>/.exec(line)?.[0]).sort()).to.deep.equal(
      samples.map(({ tag }) => `<${tag}>`).sort(),
    );
    expect(samples.map(({ tag }) => customElements.get(tag))).to.deep.equal(first);
    for (const sample of samples) expect(seen(await page(markupOf(sample)))).to.contain(sample.shown);
  });

  each('can be cloned, and the clone goes its own way', async (sample) => {
    const element = await page(markupOf(sample));
    const copy = element.cloneNode(true) as Shown;
    element.after(copy);
    await settled(copy);
    expect(seen(copy)).to.equal(seen(element));
    expectMessages(/nothing in it to read/);
    copy.replaceChildren();
    await settled(copy);
    expect(seen(copy)).not.to.contain(sample.shown);
    expect(seen(element)).to.contain(sample.shown);
  });

  each('can be moved, into a shadow root too, and still keeps up with its content', async (sample) => {
    const element = await page(markupOf(sample));
    const before = seen(element);
    const elsewhere = await fixture<HTMLElement>(html`<section lang="nb"></section>`);
    const shadow = elsewhere.attachShadow({ mode: 'open' });
    const other = await fixture(html`<div lang="nb"></div>`);
    for (const place of [other, shadow, elsewhere, shadow]) {
      place.append(element);
      await settled(element);
      expect(seen(element)).to.equal(before);
    }
    expectMessages(/nothing in it to read/);
    element.replaceChildren();
    await settled(element);
    expect(seen(element)).not.to.contain(sample.shown);
    element.innerHTML = sample.content;
    await settled(element);
    expect(seen(element)).to.equal(before);
  });

  each('can be adopted into another document and back', async (sample) => {
    const element = await page(markupOf(sample));
    const home = element.parentElement!;
    const before = seen(element);
    const { inside, view } = await framedPage();
    const errors = await errorsOf(async () => {
      inside.body.append(element);
      await settled(element);
      expect(seen(element)).to.equal(before);
      expect(view.getComputedStyle(element).display, 'its style goes with it').to.equal('block');
      inside.documentElement.lang = 'en';
      const children = [...element.childNodes];
      expectMessages(/nothing in it to read/);
      element.replaceChildren();
      await settled(element);
      expect(seen(element)).not.to.contain(sample.shown);
      element.append(...children);
      await settled(element);
      expect(seen(element)).to.contain(sample.shown);
      home.append(element);
      await settled(element);
      expect(seen(element)).to.equal(before);
      expect(getComputedStyle(element).display, 'and comes back with it').to.equal('block');
    });
    expect(errors).to.deep.equal([]);
  });

  each('takes no notice of attributes it does not know', async (sample) => {
    const plain = await page(markupOf(sample));
    const said = await warningsOf(async () => {
      const odd = await page(
        markupOf(sample, 'foo="bar" data-x="1" onfoo="x" style="color: red" class="a b"'),
      );
      expect(seen(odd)).to.equal(seen(plain));
      expect(odd.getAttribute('foo')).to.equal('bar');
    });
    expect(said).to.deep.equal([]);
  });

  each(
    'asks for no other drawing while it draws, and adds no styles or controllers at a later one',
    async (sample) => {
      const { prototype } = customElements.get(sample.tag)! as unknown as { prototype: any };
      const performUpdate = prototype.performUpdate as () => void;
      let again = 0;
      prototype.performUpdate = function (this: Shown) {
        performUpdate.call(this);
        if (this.isUpdatePending) again++;
      };
      try {
        const element = await page(markupOf(sample));
        await aTimeout(50);
        await element.updateComplete;
        const { adoptedStyleSheets } = element.shadowRoot!;
        const [sheets, count] = [adoptedStyleSheets, adoptedStyleSheets.length];
        let controllers = 0;
        const { addController } = element;
        element.addController = (controller) => (controllers++, addController.call(element, controller));
        for (let i = 0; i < 3; i++) {
          element.requestUpdate();
          await element.updateComplete;
        }
        expect(controllers, 'controllers').to.equal(0);
        expect([...element.shadowRoot!.adoptedStyleSheets]).to.deep.equal([...sheets].slice(0, count));
        expect(again, 'drawings that a drawing asked for').to.equal(0);
      } finally {
        delete prototype.performUpdate;
      }
    },
  );

  each('is hidden by hidden', async (sample) => {
    const element = await page(markupOf(sample, 'hidden'));
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.hidden = false;
    expect(element.getBoundingClientRect().height).to.be.above(0);
  });

  each('has no margin, and the font and colour of the page', async (sample) => {
    const element = await page(markupOf(sample), 'font: 19px Georgia, serif; color: rgb(1, 2, 3)');
    const { margin, display, color, fontFamily, fontSize } = getComputedStyle(element);
    expect({ margin, display, color, fontFamily, fontSize }).to.deep.equal({
      margin: '0px',
      display: 'block',
      color: 'rgb(1, 2, 3)',
      fontFamily: getComputedStyle(element.parentElement!).fontFamily,
      fontSize: '19px',
    });
    const view = getComputedStyle(element.shadowRoot!.querySelector('[data-view]')!);
    expect([view.color, view.fontSize]).to.deep.equal(['rgb(1, 2, 3)', '19px']);
  });

  each('shows records of a script, none for none, and its content again for null', async (sample) => {
    const element = await page(markupOf(sample));
    const before = seen(element);
    element.records = [sample.record];
    await settled(element);
    expect(seen(element)).to.contain(sample.recordShown).and.not.to.contain(sample.shown);
    element.records = [];
    await settled(element);
    expect(seen(element)).to.equal('');
    expect(element.getBoundingClientRect().height, 'and takes no space').to.equal(0);
    element.records = null as never;
    await settled(element);
    expect(seen(element)).to.equal(before);
  });

  each('leaves no space where its content was, once that is gone', async (sample) => {
    const { inside } = await framedPage(markupOf(sample));
    const script = inside.createElement('script');
    script.type = 'module';
    script.src = '/__whole__/define.js';
    inside.body.append(script);
    const element = inside.querySelector<Shown>(sample.tag)!;
    await waitUntil(() => element.shadowRoot?.querySelector('[data-view]'), 'drawn');
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.be.above(0);
    element.records = [];
    await settled(element);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  each('warns of records that are no list, and goes on with its content', async (sample) => {
    const errors = await errorsOf(async () => {
      const said = await warningsOf(async () => {
        const element = document.createElement(sample.tag) as Shown;
        element.innerHTML = sample.content;
        element.records = 'tekst' as never;
        await fixture(element);
        await waitUntil(() => seen(element).includes(sample.shown), 'its content is shown');
        element.records = { 0: sample.record } as never;
        await settled(element);
        expect(seen(element)).to.contain(sample.shown);
      });
      expect(said.filter((line) => line.includes('records'))).to.have.length(1);
    });
    expect(errors).to.deep.equal([]);
  });

  each('follows its properties as it follows its attributes', async (sample) => {
    const element = await page(markupOf(sample));
    const { elementProperties } = element.constructor as typeof LitElement;
    // a value for all properties does not fit some of them
    allowMessages(/“2030”|"2030"/);
    const shownNow = () => element.shadowRoot!.querySelector('[data-view]')!.textContent;
    for (const [property, { attribute, type }] of elementProperties) {
      if (attribute === false || ['src', 'crossOrigin', 'today'].includes(property as string)) continue;
      const name = typeof attribute === 'string' ? attribute : String(property);
      const value = property === 'groupBy' ? 'year' : /status/i.test(String(property)) ? 'open' : '2030';
      const set = (given: unknown) => Object.assign(element, { [property]: given });
      element.setAttribute(name, value);
      await settled(element);
      const byAttribute = shownNow();
      element.removeAttribute(name);
      set(undefined);
      await settled(element);
      set(type === Number ? Number(value) : value);
      await settled(element);
      expect(shownNow(), String(property)).to.equal(byAttribute);
      set(undefined);
      await settled(element);
    }
  });

  each('throws nothing when it is empty, alone, or taken away or moved while it loads', async (sample) => {
    const Element = customElements.get(sample.tag)!;
    const errors = await errorsOf(async () => {
      await warningsOf(async () => {
        const empty = document.createElement(sample.tag) as Shown;
        await fixture(empty);
        await settled(empty);

        const alone = new Element() as Shown;
        alone.innerHTML = sample.content;
        expect(alone.records).to.deep.equal([]);
        alone.setAttribute('today', '2026-11-21');
        alone.requestUpdate();
        await aTimeout(5);

        // a language not yet used on this page has not been loaded
        for (const lang of ['nn', 'se']) {
          const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
          box.innerHTML = markupOf(sample);
          const removed = box.firstElementChild as Shown;
          removed.remove();
          await aTimeout(20);
          box.innerHTML = markupOf(sample);
          const moved = box.firstElementChild as Shown;
          const other = await fixture<HTMLElement>(html`<div lang="nb"></div>`);
          other.append(moved);
          box.append(moved);
          await waitUntil(() => seen(moved).includes(sample.shown));
        }
      });
    });
    expect(errors).to.deep.equal([]);
  });

  each('leaves nothing behind that still works when it is taken away', async function (sample) {
    this.timeout(120_000);
    const box = await fixture<HTMLElement>(html`<div lang="nb"></div>`);
    const gone: Shown[] = [];
    for (let i = 0; i < 30; i++) {
      box.innerHTML = markupOf(sample);
      const element = box.firstElementChild as Shown;
      await element.updateComplete;
      gone.push(element);
      element.remove();
    }
    let updates = 0;
    for (const element of gone)
      element.addController({
        hostUpdate: () => {
          updates++;
        },
      });
    box.lang = 'en';
    location.hash = '#intet';
    for (const element of gone) element.setAttribute('data-x', '1');
    await aTimeout(50);
    history.replaceState(null, '', location.pathname + location.search);
    expect(updates).to.equal(0);
    // a reinserted element is up to date immediately
    box.append(gone[0]!);
    await settled(gone[0]!);
    expect(updates).to.be.above(0);
    expect(seen(gone[0]!)).to.contain(sample.shown);
  });
});

/** Markup that makes each element draw all of its parts. */
const everything: Record<string, string[]> = {
  'definition-quote': [
    'term="Velferd" src="/nothing-here.json"><blockquote>«Velferd skapes.»</blockquote><p>(Ness, 2020)</p>',
    '><p>«Velferd er en verdi som mennesker skaper sammen hver dag.» (Ness &amp; Heimburg, 2020)</p>',
  ],
  'project-list': [
    `src="/nothing-here.json" today="2026-11-21"><ul>
      <li data-summary="Om prosjektet" data-acronym="POINT">Smertelindring (2020–2021). Finansiert av NordForsk. Med noe helt annet i parentes (xyz 12 åtti)</li>
      <li data-start="2026">B <img src="/nothing-here.png" alt="Et bilde"></li></ul>`,
    'group-by="none" today="2026-11-21"><ul><li>A (2020–2021)</li><li>Skolegård<br>Enda en linje om noe annet</li></ul>',
    `filter><ul>${'<li>A</li>'.repeat(201)}</ul>`,
  ],
  'special-issue-card': [
    `src="/nothing-here.json" today="2026-11-21" deadline="2026-12-01" journal="Akademisk kvarter" call-href="/call.pdf"
      ><p>Temanummer: «Hverdagsliv» i Akademisk kvarter</p><p>Noe helt annet om nabolag.</p>`,
  ],
  'special-issue-list': [
    `src="/nothing-here.json" today="2026-11-21"><ul><li data-deadline="2026-12-01">Temanummer: «Hverdagsliv» i Akademisk kvarter.
      <a href="/call.pdf">Last ned utlysningen</a><br>Noe helt annet om nabolag.</li></ul>`,
  ],
  'partner-grid': [
    `src="/nothing-here.json">${samples[4]!.content}`,
    'group-by="kind"><ul><li data-kind="funder" data-grant="301234">NordForsk</li></ul>',
  ],
  'word-cloud': [
    `src="/nothing-here.json">${samples[5]!.content}`,
    `switcher save controls="x" group="given"><ul data-group="Verdier"><li>velferd (2)</li></ul><ul data-group="Steder"><li>nabolag (1)</li></ul>`,
    `view="bars">${samples[5]!.content}`,
    `view="table">${samples[5]!.content}`,
  ],
  'group-header': [
    `src="/nothing-here.json"><p>Forskningsgruppe</p><h2>Velferd</h2><p>Vi spør.</p><p>Leder: Kari Nordmann</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">`,
  ],
  'social-links': [`src="/nothing-here.json">${samples[7]!.content}`],
};

describe('the documented parts', () => {
  for (const sample of samples)
    it(`of ${sample.tag} are all that are drawn`, async () => {
      const source = await sourceOf(`/src/elements/${sample.name}/${sample.name}.ts`);
      const documented = new Set([...source.matchAll(/@csspart ([\w-]+) /g)].map(([, part]) => part!));
      const drawn = new Set<string>();
      const collect = (element: Shown) =>
        element.shadowRoot!.querySelectorAll('[part]').forEach((part) =>
          part
            .getAttribute('part')!
            .split(/\s+/)
            .forEach((name) => drawn.add(name)),
        );
      expectMessages(/nothing-here\.json answered 404/);
      for (const rest of everything[sample.name]!) {
        const element = await page(`<${sample.tag} ${rest}</${sample.tag}>`);
        if (element.hasAttribute('src'))
          await waitUntil(() => element.shadowRoot!.querySelector('[part="failure"]'), 'the file failed');
        if (element.hasAttribute('filter'))
          await waitUntil(() => element.shadowRoot!.querySelector('[part="filter"]'), 'the filter is there');
        collect(element);
        if (sample.tag === 'rg-project-list') {
          Object.assign(element, { query: { text: 'finnes ikke' } });
          await settled(element);
          collect(element);
        }
        if (sample.tag !== 'rg-group-header') continue;
        element.records = [sample.record];
        await settled(element);
        collect(element);
      }
      // other parts are drawn only after a click or on demand, and covered by the manifest check
      expect([...drawn].filter((part) => !documented.has(part))).to.deep.equal([]);
      expect(drawn.size).to.be.above(documented.size / 2);
    });
});
