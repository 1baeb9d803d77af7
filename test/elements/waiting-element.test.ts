import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { WaitingElement } from '../../src/elements/base/waiting-element.js';
import { Lazy } from '../../src/lazy.js';
import { expectMessages } from '../console.js';

/** Number of parts, each of which reveals the next. */
const DEPTH = 12;

/** An element whose parts are known one after the other. */
class RevealingElement extends WaitingElement {
  readonly chain: readonly Lazy<unknown>[] = Array.from({ length: DEPTH }, () => new Lazy(async () => ({})));
  /** The parts that were loaded when it rendered first. */
  loadedAtFirst: number | undefined;

  protected override get needed() {
    return [];
  }

  protected override get wanted() {
    const next = this.chain.findIndex(({ module }) => !module);
    return next < 0 ? [] : this.chain.slice(0, next + 1);
  }

  protected override get isUnread() {
    return false;
  }

  protected override readAhead(): undefined {}
  protected override drawAhead(): undefined {}
  protected override prepare() {}

  protected override render() {
    this.loadedAtFirst ??= this.chain.filter(({ module }) => module).length;
    return html`<slot></slot>`;
  }
}
customElements.define('revealing-element', RevealingElement);

/** The same, with a part that cannot be loaded. */
class PartlyFailingElement extends RevealingElement {
  override readonly chain = [
    new Lazy(async () => ({})),
    new Lazy(() => Promise.reject(new Error('blocked'))),
    new Lazy(async () => ({})),
  ];
}
customElements.define('partly-failing-element', PartlyFailingElement);

describe('an element whose parts are known one after the other', () => {
  it('renders when all of them are loaded', async () => {
    const element = await fixture<RevealingElement>('<revealing-element>Words</revealing-element>');
    expect(element.loadedAtFirst).to.equal(DEPTH);
  });

  it('renders without a part that cannot be loaded', async () => {
    expectMessages(/blocked/);
    const element = await fixture<RevealingElement>('<partly-failing-element>Words</partly-failing-element>');
    expect(element.loadedAtFirst).to.equal(1);
  });
});
