import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { PartElement } from '../../src/elements/base/part-element.js';
import { Lazy } from '../../src/lazy.js';
import { expectMessages } from '../console.js';
import { reader as projects } from '../../src/elements/project-list/content/reader.js';
import type { RgProjectList } from '../../src/index.js';
import { drawnText, lostWords, texts } from './reading.js';
import { markupOf, samples } from './every-element.js';

/** Runs a function; returns the console errors and the unhandled rejections. */
async function failuresOf(run: () => Promise<unknown>) {
  const { error } = console;
  const said: string[] = [];
  const unhandled: unknown[] = [];
  const hear = (event: PromiseRejectionEvent | ErrorEvent) => {
    unhandled.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  console.error = (...args: unknown[]) => void said.push(args.map(String).join(' '));
  addEventListener('unhandledrejection', hear);
  addEventListener('error', hear);
  try {
    await run();
    await aTimeout(20);
  } finally {
    console.error = error;
    removeEventListener('unhandledrejection', hear);
    removeEventListener('error', hear);
  }
  return { said, unhandled };
}

/** Defines an element of the same kind whose method throws while `isThrowing` returns true. */
function throwingIn(tag: string, method: string, isThrowing: () => boolean): string {
  const Base = customElements.get(tag) as unknown as new () => LitElement;
  const name = `${tag}-throwing-${count++}`;
  customElements.define(
    name,
    class extends Base {
      static {
        const original = (Base.prototype as any)[method];
        Object.defineProperty(this.prototype, method, {
          configurable: true,
          value(this: unknown, ...args: unknown[]) {
            const drawn = original?.apply(this, args);
            if (isThrowing()) throw new Error(`${method} broke`);
            return drawn;
          },
        });
      }
    },
  );
  return name;
}
let count = 0;

const mount = (markup: string) => {
  const box = document.createElement('div');
  box.lang = 'nb';
  box.innerHTML = markup;
  return fixture<HTMLElement>(box);
};

describe('an element in which something throws', () => {
  for (const sample of samples)
    for (const method of ['viewOf', 'willUpdate', 'updated'])
      it(`${sample.tag} shows its children while ${method} throws, at first and later, and recovers`, async () => {
        // the class has loaded its reader after the first render of an instance
        await ((await mount(markupOf(sample))).firstElementChild as LitElement).updateComplete;
        let isThrowing = true;
        const tag = throwingIn(sample.tag, method, () => isThrowing);
        let element!: LitElement;
        let neighbour!: LitElement;
        const first = await failuresOf(async () => {
          const box = await mount(markupOf({ ...sample, tag }) + markupOf(sample));
          [element, neighbour] = [...box.children] as [LitElement, LitElement];
          await element.updateComplete;
          await neighbour.updateComplete;
        });
        expect(first.unhandled).to.deep.equal([]);
        expect(first.said.join('\n')).to.match(new RegExp(`^<${tag}> [^\n]*${method} broke$`));
        expect(lostWords(element)).to.deep.equal([]);
        expect(drawnText(neighbour)).to.contain(sample.shown);

        isThrowing = false;
        element.requestUpdate();
        await element.updateComplete;
        expect(lostWords(element), 'drawn').to.deep.equal([]);
        expect(element.shadowRoot!.querySelectorAll('[data-view]'), 'drawn').to.have.length(1);
        expect(drawnText(element).split(sample.shown), 'shown once').to.have.length(2);

        isThrowing = true;
        const later = await failuresOf(async () => {
          element.requestUpdate();
          await element.updateComplete;
          element.requestUpdate();
          await element.updateComplete;
        });
        expect(later).to.deep.equal({ said: [], unhandled: [] });
        expect(lostWords(element)).to.deep.equal([]);
      });

  it('requests a missing module once, and again when it is reconnected', async () => {
    const host = (await mount(markupOf(samples[0]!))).firstElementChild as PartElement;
    await host.updateComplete;
    let asked = 0;
    const part = new Lazy(() => (asked++, Promise.reject(new Error('blocked'))));
    const draw = async () => {
      host.want(part);
      host.requestUpdate();
      await host.updateComplete;
    };
    for (let i = 0; i < 4; i++) await draw();
    expect(asked, 'in one connection').to.equal(1);
    const { parentElement } = host;
    host.remove();
    parentElement!.append(host);
    for (let i = 0; i < 4; i++) await draw();
    expect(asked, 'in two').to.equal(2);
    expectMessages(/A part of it could not be loaded/);
  });

  it('names the entry that cannot be drawn', async () => {
    const element = await fixture<RgProjectList>(
      html`<rg-project-list lang="en"><ul><li>Alpha (2020–2021)</li><li>Beta</li><li>Gamma</li></ul></rg-project-list>`, // prettier-ignore
    );
    await element.updateComplete;
    const { said, unhandled } = await failuresOf(async () => {
      const [alpha, , gamma] = element.records;
      Object.defineProperty(element, 'records', {
        get: () => [alpha, { ...gamma, keywords: null, title: 'Beta' }, gamma],
      });
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(unhandled).to.deep.equal([]);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<rg-project-list> “Beta” could not be shown/);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('names the entry that cannot be read, and shows all of them', async () => {
    const { read } = projects;
    let element!: RgProjectList;
    const { said, unhandled } = await failuresOf(async () => {
      projects.read = (host, report) => {
        if (host.textContent!.includes('Beta')) throw new TypeError('not to be read');
        return read(host, report);
      };
      try {
        const box = await mount('<rg-project-list><ul><li>Alpha</li><li>Beta</li></ul></rg-project-list>');
        element = box.firstElementChild as RgProjectList;
        await element.updateComplete;
        expect(drawnText(element)).to.match(/Alpha.*Beta/);
        expect(element.records).to.deep.equal([]);
        element.querySelector('li')!.textContent = 'Aleph';
        await aTimeout(0);
        await element.updateComplete;
      } finally {
        projects.read = read;
      }
    });
    expect(unhandled).to.deep.equal([]);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<rg-project-list> “Beta” could not be read.*not to be read/);
    expect(lostWords(element)).to.deep.equal([]);
    element.querySelector('li')!.textContent = 'Alpha';
    await aTimeout(0);
    await element.updateComplete;
    expect(texts(element, '[part="title"]')).to.deep.equal(['Alpha', 'Beta']);
  });

  for (const hook of ['hostConnected', 'hostUpdate', 'hostUpdated'] as const)
    it(`shows its children if a controller throws in ${hook}`, async () => {
      const element = await fixture<RgProjectList>(html`<rg-project-list><ul><li>Alpha</li></ul></rg-project-list>`); // prettier-ignore
      let isThrowing = true;
      const { said, unhandled } = await failuresOf(async () => {
        element.addController({
          [hook]: () => {
            if (isThrowing) throw new Error(`${hook} broke`);
          },
        });
        element.parentElement!.append(element);
        element.requestUpdate();
        await element.updateComplete;
      }).catch((error: Error) => ({ said: [error.message], unhandled: [] }));
      expect(unhandled).to.deep.equal([]);
      expect(said.join()).to.contain(`${hook} broke`);
      expect(lostWords(element)).to.deep.equal([]);
      isThrowing = false;
      element.requestUpdate();
      await element.updateComplete;
      expect(texts(element, '[part="title"]')).to.deep.equal(['Alpha']);
    });

  it('shows the words of a cloud that cannot be laid out', async () => {
    const box = await mount(
      '<rg-word-cloud><ul><li>samskaping (9)</li><li>velferd (4)</li></ul></rg-word-cloud>',
    );
    const element = box.firstElementChild as LitElement;
    await element.updateComplete;
    const { said, unhandled } = await failuresOf(async () => {
      const { getContext } = OffscreenCanvas.prototype;
      OffscreenCanvas.prototype.getContext = () => {
        throw new Error('no canvas');
      };
      try {
        element.querySelector('li')!.textContent = 'folkehelse (12)';
        await aTimeout(0);
        await element.updateComplete;
      } finally {
        OffscreenCanvas.prototype.getContext = getContext;
      }
    });
    expect(unhandled).to.deep.equal([]);
    expect(said.length).to.be.at.most(1);
    expect(lostWords(element)).to.deep.equal([]);
  });
});
