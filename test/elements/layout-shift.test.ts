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
import { shiftOf } from './shift.js';

describe('what follows an element stays where it is when the script comes', () => {
  for (const width of [320, 500, 768, 1280])
    it(`at ${width} px`, async function () {
      this.timeout(120_000);
      const list = html`<rg-project-list>${projects}</rg-project-list>`;
      const quote = html`<rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>`;
      const [listShift, listGap] = await shiftOf(list, width);
      expect(listShift, 'project list').to.be.closeTo(0, 0.5);
      expect(listGap, 'space under the last project').to.be.below(4);
      const [quoteShift, quoteGap] = await shiftOf(quote, width);
      expect(quoteShift, 'definition').to.be.closeTo(0, 0.5);
      expect(quoteGap, 'space under the source').to.be.below(40);
      const [plainShift] = await shiftOf(
        html`<rg-definition-quote>${definitionInPress}</rg-definition-quote>`,
        width,
      );
      expect(plainShift, 'definition without a term').to.be.closeTo(0, 0.5);
    });

  it('special issues with covers, at most a little', async function () {
    this.timeout(120_000);
    const cover = html`<img src=${LOGO} alt="" width="50" height="70" />`;
    for (const width of [320, 768, 1280]) {
      const inList = await shiftOf(
        html`<rg-special-issue-list
          ><ul>
            <li>${cover} Temanummer: «Nabolag som omsorg» i Akademisk kvarter. Frist: 3. desember 2030</li>
            <li>${cover} Temanummer: «Hverdagsliv» i Akademisk kvarter. Frist: 3. desember 2030</li>
          </ul></rg-special-issue-list
        >`,
        width,
      );
      expect(inList[0], `list at ${width} px`).to.be.closeTo(0, 79);
      const alone = await shiftOf(
        html`<rg-special-issue-card
          ><p>${cover} Temanummer: «Nabolag som omsorg» i Akademisk kvarter.</p></rg-special-issue-card
        >`,
        width,
      );
      expect(alone[0], `card at ${width} px`).to.be.closeTo(0, 79);
    }
  });

  const others = {
    'rg-special-issue-list': issues,
    'rg-partner-grid': partners,
    'rg-group-header': header,
    'rg-social-links': links,
  };
  for (const [tag, content] of Object.entries(others))
    it(`${tag} at every width`, async function () {
      this.timeout(120_000);
      for (const width of [320, 768, 1280]) {
        const element = document.createElement(tag);
        render(content, element);
        const [shift, gap] = await shiftOf(element, width);
        expect(shift, `at ${width} px`).to.be.closeTo(0, 0.5);
        expect(gap, `space under its last part at ${width} px`).to.be.below(200);
      }
    });
});
