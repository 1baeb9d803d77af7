import { expect, html } from '@open-wc/testing';
import { render } from 'lit';
import {
  definition,
  definitionInPress,
  header,
  issues,
  links,
  partners,
  projects,
} from '../../stories/content/group.js';
import { LOGO } from './every-element.js';
import { pageWith, shiftsOf } from './shift.js';

describe('content below an element does not move when the script loads', () => {
  const WIDTHS = [320, 500, 768, 1280];
  const inColumns = (content: unknown) => shiftsOf(WIDTHS.map((width) => ({ content, width })));

  it('project list at every width', async () => {
    const shifts = await inColumns(html`<rg-project-list>${projects}</rg-project-list>`);
    for (const [i, [shift, gap]] of shifts.entries()) {
      expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, 0.5);
      expect(gap, `space under the last project at ${WIDTHS[i]} px`).to.be.below(4);
    }
  });

  it('list whose items are paragraphs, as without them', async () => {
    const lines = ['Nærhet i nabolaget (NÆR). Finansiert av Norges forskningsråd 2024–2027', 'Nærmiljøråd'];
    const list = (inItem: (line: string) => unknown) =>
      html`<ul class="rg-project-list">
          ${lines.map((line) => html`<li>${inItem(line)}</li>`)}
        </ul>
        <rg-special-issue-list
          ><ul>
            ${lines.map((line) => html`<li>${inItem(line)}</li>`)}
          </ul></rg-special-issue-list
        >`;
    const heights = async (content: unknown) =>
      [...(await pageWith(content, 768)).page.querySelectorAll('ul:not([data-styled])')].map(
        (one) => one.getBoundingClientRect().height,
      );
    const plain = await heights(list((line) => line));
    expect(plain).to.have.length(2);
    expect(await heights(list((line) => html`<p>${line}</p>`))).to.deep.equal(plain);
  });

  it('definition at every width', async () => {
    const quote = html`<rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>`;
    for (const [i, [shift, gap]] of (await inColumns(quote)).entries()) {
      expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, 0.5);
      // narrower inner marks may save a line
      expect(gap, `space under the source at ${WIDTHS[i]} px`).to.be.below(40 + 32);
    }
  });

  it('definition without a term at every width', async () => {
    const quote = html`<rg-definition-quote>${definitionInPress}</rg-definition-quote>`;
    for (const [i, [shift]] of (await inColumns(quote)).entries())
      expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, 0.5);
  });

  it('special issues with covers, less than two lines', async () => {
    const cover = html`<img src=${LOGO} alt="" width="50" height="70" />`;
    const list = html`<rg-special-issue-list
      ><ul>
        <li>${cover} Temanummer: «Nabolag som omsorg» i Akademisk kvarter. Frist: 3. desember 2030</li>
        <li>${cover} Temanummer: «Hverdagsliv» i Akademisk kvarter. Frist: 3. desember 2030</li>
      </ul></rg-special-issue-list
    >`;
    const card = html`<rg-special-issue-card
      ><p>${cover} Temanummer: «Nabolag som omsorg» i Akademisk kvarter.</p></rg-special-issue-card
    >`;
    for (const content of [list, card])
      for (const [i, [shift]] of (await inColumns(content)).entries())
        expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, 40);
  });

  it('special issue of one line, in any font size', async () => {
    const sizes = [12, 13, 14, 15, 16, 18, 20];
    const shifts = await shiftsOf(
      sizes.map((size) => ({
        content: html`<div style="font-size: ${size}px">
          <rg-special-issue-card
            ><p>Temanummer: «Nabolag» i Akademisk kvarter. Frist: 3. desember 2090</p></rg-special-issue-card
          >
        </div>`,
        width: 1280,
      })),
    );
    for (const [i, [shift]] of shifts.entries()) expect(shift, `at ${sizes[i]} px`).to.be.closeTo(0, 1.5);
  });

  it('a timeline, at most a little', async () => {
    const timeline = html`<rg-project-list view="timeline"
      ><ul>
        <li>Nærmiljøråd (2021–2024)</li>
        <li>Demokratisk innovasjon (2025–2030)</li>
        <li>
          Preventing an Opioid Epidemic In Norway: Focusing on Treatment of Chronic pain. Coordinator:
          University of Oslo – SERAF; funded by Norwegian Research Council 2021-2024.
        </li>
        <li>Oppfølging i grunnopplæringen til barn og unge som får bistand fra barnevernet (2024–)</li>
      </ul></rg-project-list
    >`;
    for (const [i, [shift, gap]] of (await inColumns(timeline)).entries()) {
      expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, 40);
      expect(gap, `space under its last row at ${WIDTHS[i]} px`).to.be.below(48);
    }
  });

  const funder = html`<li data-kind="funder" data-grant="301">Norges forskningsråd</li>
    <li data-kind="funder" data-programme="Erasmus+">EU</li>`;
  const others3 = ['Nord universitet', 'Levanger kommune', 'Forskningsgruppen COIN'];
  const kinds = {
    'a wall of partners with the grants of funders': [
      html`<ul>
        <li data-grant="301">Norges forskningsråd</li>
        <li data-programme="Erasmus+">EU</li>
        <li>Nord universitet</li>
      </ul>`,
      // a line, if a name wraps differently in the wider columns of even rows
      22,
    ],
    // may need one more row than a single wall
    'partners in groups by the kinds of their items': [
      html`<ul>
        ${funder} ${others3.map((name) => html`<li data-kind="partner">${name}</li>`)}
      </ul>`,
      45,
    ],
    'partners in groups, and one of no kind': [
      html`<ul>
        ${funder} ${others3.map((name) => html`<li data-kind="partner">${name}</li>`)}
        <li data-kind="host">Nord</li>
        <li>SERAF</li>
      </ul>`,
      45,
    ],
    'partners of one kind, which are one wall': [
      html`<ul>
        ${others3.map((name) => html`<li data-kind="partner">${name}</li>`)}
      </ul>`,
      1,
    ],
    'partners under headings': [
      html`<h3>Finansiører</h3>
        <ul>
          <li>Norges forskningsråd</li>
          <li>EU</li>
        </ul>
        <h3>Samarbeidspartnere</h3>
        <ul>
          ${others3.map((name) => html`<li>${name}</li>`)}
        </ul>`,
      1,
    ],
  } as const;
  for (const [name, [content, most]] of Object.entries(kinds))
    it(name, async () => {
      const shifts = await inColumns(html`<rg-partner-grid>${content}</rg-partner-grid>`);
      for (const [i, [shift]] of shifts.entries()) expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, most);
    });

  it('a header whose last lines are joined', async () => {
    const whole = html`<rg-group-header
      >${header}
      <p>Leder: <a href="https://example.org/leder">Kari Nordmann</a></p>
      <p><a href="/en" hreflang="en">English</a></p>
      <p>Sist gjennomgått <time datetime="2026-01-02">2. januar 2026</time></p></rg-group-header
    >`;
    for (const [i, [shift, gap]] of (await inColumns(whole)).entries()) {
      expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, 0.5);
      expect(gap, `space under its last line at ${WIDTHS[i]} px`).to.be.below(48);
    }
  });

  const others = {
    'rg-special-issue-list': issues,
    'rg-partner-grid': partners,
    'rg-group-header': header,
    'rg-social-links': links,
  };
  for (const [tag, content] of Object.entries(others))
    it(`${tag} at every width`, async () => {
      const columns = WIDTHS.map((width) => {
        const element = document.createElement(tag);
        render(content, element);
        return { content: element, width };
      });
      for (const [i, [shift, gap]] of (await shiftsOf(columns)).entries()) {
        expect(shift, `at ${WIDTHS[i]} px`).to.be.closeTo(0, 0.5);
        expect(gap, `space under its last part at ${WIDTHS[i]} px`).to.be.below(200);
      }
    });
});
