/** In each engine: dots between facts depend on layout. None ends a line or is visible at the start of one. */
import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html } from 'lit';
import '../../src/define.js';
import { waitUntil } from '../wait.js';

const WIDTHS = [240, 280, 330, 410, 520, 700];

const CALLS = html`<ul>
  <li>
    Temanummer: «Hverdagsliv». Akademisk kvarter, årgang 12, nr. 2. Frist 3. desember 2026.
    <a href="/utlysning.pdf">Last ned utlysningen (PDF)</a>. Redaktører: Kari Nordmann og Ola Nordmann.
  </li>
</ul>`;
const PROJECTS = html`<ul>
  <li>
    Nærhet i nabolaget. Ph.d.-prosjekt. Koordinator: Nord universitet. Finansiert av Norges forskningsråd
    2024–2028. Nøkkelord: folkehelse; nabolag; deltakelse.
  </li>
</ul>`;

async function drawn(template: unknown): Promise<LitElement> {
  const element = await fixture<LitElement>(template as ReturnType<typeof html>);
  const host = element.querySelector<LitElement>('rg-special-issue-list, rg-project-list, rg-group-header')!;
  await waitUntil(() => host.shadowRoot?.querySelector('[data-view]'), 'drawn');
  await host.updateComplete;
  return host;
}

/** Distance of a point from the edge where the lines of a box begin, in px. */
const inside = (box: Element, x: number) =>
  getComputedStyle(box).direction === 'rtl'
    ? box.getBoundingClientRect().right - x
    : x - box.getBoundingClientRect().left;

/** Distance of the start of an item from the edge where the lines of a box begin, in px. */
const beginningOf = (box: Element, item: Element) => {
  const [first] = item.getClientRects();
  return inside(box, getComputedStyle(box).direction === 'rtl' ? first!.right : first!.left);
};

/** Asserts that dots are between the items of a line and clipped at its start; returns the number of lines that start with an item. */
function expectDotsBetween(box: Element, items: readonly Element[]): number {
  // focus rings are not clipped
  const ring = -parseFloat(getComputedStyle(box).clipPath.replace('inset(', ''));
  expect(ring).to.be.at.least(4);
  let starts = 0;
  items.forEach((item, place) => {
    const dot = getComputedStyle(item, '::before');
    expect(getComputedStyle(item, '::after').content).to.be.oneOf(['none', 'normal', '']);
    if (!dot.content.includes('·')) return expect(place === 0 || item.querySelector('[part]')).to.be.ok;
    const begins = beginningOf(box, item);
    const dotEnds = begins + parseFloat(dot.insetInlineStart) + parseFloat(dot.width);
    if (begins <= 1) {
      starts++;
      expect(dotEnds, `${item.textContent} is the first of its line`).to.be.at.most(1 - ring);
    } else {
      const before = items[place - 1]!.getClientRects();
      const last = before[before.length - 1]!;
      const ended = Math.max(inside(box, last.left), inside(box, last.right));
      expect(dotEnds, `${item.textContent}: dot before it`).to.be.at.most(begins);
      expect(
        begins + parseFloat(dot.insetInlineStart),
        `${item.textContent}: dot after the last`,
      ).to.be.at.least(ended);
    }
  });
  return starts;
}

for (const [direction, lang] of [
  ['ltr', 'nb'],
  ['rtl', 'ar'],
  ['rtl', 'nb'],
])
  describe(`separators, ${direction}, ${lang}`, () => {
    for (const [name, list] of [
      ['special issues', html`<rg-special-issue-list today="2026-11-21">${CALLS}</rg-special-issue-list>`],
      ['projects', html`<rg-project-list today="2026-11-21">${PROJECTS}</rg-project-list>`],
    ] as const)
      it(`between ${name}’ facts, and clipped if a fact begins a line`, async () => {
        const host = await drawn(html`<div dir=${direction} lang=${lang}>${list}</div>`);
        let starts = 0;
        for (const width of WIDTHS) {
          host.parentElement!.style.width = `${width}px`;
          for (const box of host.shadowRoot!.querySelectorAll('[part="facts"]'))
            starts += expectDotsBetween(box, [...box.querySelectorAll('.fact')]);
        }
        expect(starts).to.be.greaterThan(0);
      });

    it('between the leader, other languages and the review of a header', async () => {
      const host = await drawn(
        html`<div dir=${direction} lang=${direction === 'rtl' ? 'ar' : 'nb'}>
          <rg-group-header>
            <p>Forskningsgruppe</p>
            <h2>Relasjonell velferd</h2>
            <p>Leder: <a href="/kari">Kari Nordmann</a></p>
            <p><a href="/en" hreflang="en">This page in English</a></p>
            <p>Sist gjennomgått <time datetime="2026-09-01">1. september 2026</time></p>
          </rg-group-header>
        </div>`,
      );
      const items = [...host.querySelectorAll('p')].slice(1);
      let starts = 0;
      for (const width of WIDTHS) {
        host.parentElement!.style.width = `${width}px`;
        starts += expectDotsBetween(host.shadowRoot!.querySelector('[part="meta"]')!, items);
      }
      expect(starts).to.be.greaterThan(0);
    });
  });

it('no dot is before the actions for a call', async () => {
  const host = await drawn(
    html`<div><rg-special-issue-list today="2026-11-21">${CALLS}</rg-special-issue-list></div>`,
  );
  const actions = [...host.shadowRoot!.querySelectorAll('.fact:has([part="call"], [part="calendar"])')];
  expect(actions).to.have.length(2);
  for (const action of actions) expect(getComputedStyle(action, '::before').content).to.equal('none');
});

it('a group’s heading is larger and heavier than the titles under it', async () => {
  for (const list of [
    html`<rg-special-issue-list today="2026-11-21"
      ><ul>
        <li>Temanummer: «Hverdagsliv». Akademisk kvarter. Frist 3. desember 2026</li>
        <li>Temanummer: «Nabolag». Akademisk kvarter. Frist 3. januar 2026</li>
      </ul></rg-special-issue-list
    >`,
    html`<rg-project-list group-by="status" today="2026-11-21"
      ><ul>
        <li>Nærhet i nabolaget (2024–2028)</li>
        <li>Små steder (2020–2022)</li>
      </ul></rg-project-list
    >`,
  ]) {
    const { shadowRoot } = await drawn(html`<div>${list}</div>`);
    const heading = getComputedStyle(shadowRoot!.querySelector('[part="group-heading"]')!);
    const title = getComputedStyle(shadowRoot!.querySelector('[part="title"]')!);
    expect(parseFloat(heading.fontSize)).to.be.greaterThan(parseFloat(title.fontSize));
    expect(Number(heading.fontWeight)).to.be.greaterThan(Number(title.fontWeight));
  }
});

it('a short fact is not torn at the end of a line, and wraps where it is wider than the line', async () => {
  const host = await drawn(
    html`<div lang="nb" style="font: 17px/1.5 serif">
      <rg-special-issue-list today="2026-11-21">${CALLS}</rg-special-issue-list>
    </div>`,
  );
  const left = [...host.shadowRoot!.querySelectorAll('.fact')].find((fact) =>
    /igjen/.test(fact.textContent!),
  )!;
  const line = parseFloat(getComputedStyle(left).lineHeight);
  for (let width = 200; width < 420; width += 10) {
    host.parentElement!.style.width = `${width}px`;
    expect(left.getBoundingClientRect().height, `at ${width} px`).to.be.below(1.5 * line);
  }
  host.parentElement!.style.width = '50px';
  expect(left.getBoundingClientRect().width).to.be.at.most(50);
});

it('of titles in rows, links are the heaviest, and a strong line is above the first', async () => {
  const host = await drawn(
    html`<div lang="nb">
      <rg-project-list
        ><ul>
          <li><a href="/n">Nærhet i nabolaget</a></li>
          <li>Små steder</li>
        </ul></rg-project-list
      >
    </div>`,
  );
  const [link, title] = ['a', '[part="title"]:not(:has(a))'].map((selector) =>
    getComputedStyle(host.shadowRoot!.querySelector(selector)!),
  );
  expect(Number(link!.fontWeight)).to.be.above(Number(title!.fontWeight));
  const rows = [...host.shadowRoot!.querySelectorAll('li')].map((row) => getComputedStyle(row));
  expect(rows.map(({ borderTopWidth }) => borderTopWidth)).to.deep.equal(['2px', '1px']);
  expect(rows[0]!.borderTopColor).to.equal(link!.color);
});
