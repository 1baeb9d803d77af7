/**
 * The panel of the content check: each finding with its place, its reason and its remedy. Built from plain nodes, since
 * a second copy of Lit might violate the page's Trusted Types policy.
 */
import { check } from '../check/check.js';
import type { CheckOptions, Finding } from '../check/types.js';
import { copy } from './copy.js';
import { correctedCopy, piecesOf } from './corrected-copy.js';
import { STYLES } from './styles.js';
import { headingBefore, seenAround } from './where.js';
import { WORDS, type PanelWords } from './words.js';

/** An open panel. */
export interface Panel {
  host: HTMLElement;
  findings: readonly Finding[];
  close(): void;
}

type Child = Node | string;

/** Opens the panel on a page, in place of one that is already open. */
export function openPanel(page: Document = document, options: CheckOptions = {}): Panel {
  page.querySelector('[data-rg-check-panel]')?.remove();
  const lang = options.lang ?? page.documentElement.lang;
  const ui = /^(?:nb|nn|no|se|da|sv)\b/i.test(lang) ? 'nb' : 'en';
  const words = WORDS[ui];
  const before = page.activeElement as HTMLElement | null;

  const host = page.createElement('div');
  host.dataset['rgCheckPanel'] = '';
  host.lang = ui;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new page.defaultView!.CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];

  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    settings: Partial<Record<string, string>>,
    ...children: Child[]
  ): HTMLElementTagNameMap[K] => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(settings))
      if (value !== undefined) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const button = (text: string, run: () => void, ...more: Child[]) => {
    const element = make('button', { type: 'button' }, text, ...more);
    element.addEventListener('click', run);
    return element;
  };

  const title = make('h2', { id: 'title', tabindex: '-1' }, words.title);
  const count = make('p', {});
  const list = make('ol', {});
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const outline = make('div', { class: 'outline', hidden: '' });
  const panel: Panel = { host, findings: [], close };
  let outlined: Element | undefined;

  function place(): void {
    const box = outlined?.isConnected ? outlined.getBoundingClientRect() : undefined;
    outline.hidden = !box;
    if (!box) return;
    // content security policies against inline styles do not affect the style object
    Object.assign(outline.style, {
      left: `${box.left - 6}px`,
      top: `${box.top - 6}px`,
      width: `${box.width + 12}px`,
      height: `${box.height + 12}px`,
    });
  }

  function jump(node: Node): void {
    outlined = seenAround(node);
    outlined?.scrollIntoView({ block: 'center', behavior: 'auto' });
    place();
  }

  function item(finding: Finding): HTMLElement {
    const { severity, message, why, fix, node, edits = [] } = finding;
    const heading = node && headingBefore(node, page);
    const kicker = make(
      'p',
      { class: 'kicker' },
      make('span', { class: 'severity' }, words.severities[severity]),
    );
    if (heading) kicker.append(` · ${words.under.replace('{}', heading)}`);
    const fact = (label: string, ...text: Child[]) =>
      make('p', {}, make('span', { class: 'label' }, `${label}: `), ...text);
    const named = (text: string, run: () => void) =>
      button(text, run, make('span', { class: 'visually-hidden' }, `: ${message}`));
    const pieces = piecesOf(edits).map(({ is, text }) =>
      is === 'kept' ? text : make(is === 'added' ? 'ins' : 'del', {}, text),
    );
    return make(
      'li',
      { class: severity },
      kicker,
      make('p', { class: 'message' }, message),
      fact(words.why, why),
      fact(words.fix, fix),
      ...(pieces.length ? [fact(words.corrected, ...pieces)] : []),
      make(
        'div',
        { class: 'row' },
        ...(node ? [named(words.jump, () => jump(node))] : []),
        ...(pieces.length ? [named(words.copyCorrected, () => copyCorrected(finding))] : []),
      ),
    );
  }

  function copyCorrected({ edits = [] }: Finding): void {
    const corrected = correctedCopy(edits);
    const isDone =
      !!corrected &&
      copy(
        { 'text/html': corrected.innerHTML, 'text/plain': corrected.textContent.replace(/\s+/g, ' ').trim() },
        page,
      );
    status.textContent = isDone ? words.copiedCorrected : words.notCopied;
  }

  function refresh(): void {
    host.remove();
    try {
      panel.findings = check(page, { ...options, lang: ui });
    } finally {
      page.body.append(host);
    }
    outlined = undefined;
    place();
    const { length } = panel.findings;
    count.textContent = countIn(words, length);
    list.replaceChildren(...panel.findings.map(item));
  }

  function close(): void {
    page.removeEventListener('keydown', onKey, true);
    page.removeEventListener('scroll', place, true);
    page.defaultView?.removeEventListener('resize', place);
    host.remove();
    before?.focus?.();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  }

  const again = () => {
    refresh();
    status.textContent = count.textContent;
    title.focus();
  };
  const copyAll = () => {
    const text = panel.findings.map((finding, i) => textOf(finding, i, words)).join('\n\n');
    status.textContent = copy({ 'text/plain': text }, page) ? words.copied : words.notCopied;
  };
  root.append(
    outline,
    make(
      'section',
      { class: 'panel', 'aria-labelledby': 'title' },
      make(
        'header',
        {},
        title,
        count,
        make('p', { class: 'small' }, words.elsewhere),
        make(
          'div',
          { class: 'row' },
          button(words.copy, copyAll),
          button(words.again, again),
          button(words.close, close),
        ),
        status,
      ),
      list,
    ),
  );
  page.addEventListener('keydown', onKey, true);
  page.addEventListener('scroll', place, { capture: true, passive: true });
  page.defaultView?.addEventListener('resize', place);
  refresh();
  title.focus();
  return panel;
}

const countIn = ({ found }: PanelWords, count: number): string =>
  (count === 0 ? found.none : count === 1 ? found.one : found.other).replace('{}', String(count));

const textOf = ({ message, why, fix, rule }: Finding, i: number, words: PanelWords): string =>
  `${i + 1}. ${message} (${rule})\n   ${words.why}: ${why}\n   ${words.fix}: ${fix}`;
