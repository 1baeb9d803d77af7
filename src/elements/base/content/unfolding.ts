import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens collapsed groups while the page is printed. */
export class Unfolding implements ReactiveController {
  #opened: HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = () => {
    this.#opened = [
      ...(this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('[part="group"] details:not([open])') ??
        []),
    ];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
