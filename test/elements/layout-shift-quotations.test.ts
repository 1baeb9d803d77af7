import { expect, html } from '@open-wc/testing';
import { definition, definitionInPress } from '../../stories/content/group.js';
import { languages, translation } from './editions.js';
import { pageWith, shiftOf, shiftsOf } from './shift.js';

/** The definition in three languages, each with its source in another element. */
const wrapped = html`<div lang="nb">
    <blockquote><p>«… velferd er en verdi som mennesker skaper sammen …»</p></blockquote>
    <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
  </div>
  <div lang="en">
    <blockquote><p>“… welfare is a value that people create together …”</p></blockquote>
    <p>(Ness &amp; Heimburg, 2020, p. 36)</p>
  </div>`;

describe('content below a definition does not move when the script loads', () => {
  describe('several editions of a definition', () => {
    const editions = {
      'two versions, the newest first': [html`${definition}${definitionInPress}`, 'nb'],
      'two versions, the newest last': [html`${definitionInPress}${definition}`, 'nb'],
      'two versions and a translation': [html`${definition}${definitionInPress}${translation}`, 'nb'],
      'three languages': [languages, 'nb'],
      'three languages on an English page': [languages, 'en'],
      'three languages on a page in Nynorsk': [languages, 'nn'],
      'two languages in wrappers': [wrapped, 'en'],
    } as const;
    for (const [name, [content, lang]] of Object.entries(editions))
      it(name, async () => {
        const quote = html`<rg-definition-quote term="Velferd">${content}</rg-definition-quote>`;
        const widths = [320, 768, 1280];
        const shifts = await shiftsOf(
          widths.map((width) => ({ content: quote, width })),
          lang,
        );
        // the displayed version may be one line longer than the first
        const line = name.endsWith('the newest last') ? 33 : 0.5;
        for (const [i, [shift]] of shifts.entries()) {
          const most = widths[i] === 320 ? Math.max(line, 1) : line;
          expect(shift, `at ${widths[i]} px`).to.be.closeTo(0, most);
        }
      });
  });

  it('editions that wait for a script are shown when none comes', async () => {
    const { page } = await pageWith(html`<rg-definition-quote>${languages}</rg-definition-quote>`, 768);
    const heights = () =>
      [...page.querySelectorAll('blockquote')].map(
        (quotation) => quotation.getBoundingClientRect().height > 10,
      );
    expect(heights()).to.deep.equal([true, false, false]);
    page.getAnimations().forEach((animation) => animation.finish());
    expect(heights()).to.deep.equal([true, true, true]);
  });

  it('a source of any length, which ends near the edge or not', async () => {
    const content = html`<rg-definition-quote
      ><blockquote><p>«Velferd er en verdi som mennesker skaper sammen.»</p></blockquote>
      <p>(Ness, Heimburg &amp; Langås, 2020, s. 36)</p></rg-definition-quote
    >`;
    const columns = Array.from({ length: 21 }, (_, i) => ({ content, width: 200 + 9 * i }));
    for (const [i, [shift]] of (await shiftsOf(columns)).entries())
      expect(shift, `at ${columns[i]!.width} px`).to.be.closeTo(0, 0.5);
  });

  it('a source longer than the words displayed for it', async () => {
    const content = (source: string) =>
      html`<rg-definition-quote
        ><blockquote><p>«Velferd skapes sammen.»</p></blockquote>
        <p>${source}</p></rg-definition-quote
      >`;
    const [shift] = await shiftOf(content('(Ness & Heimburg, to be published shortly, in press)'), 260);
    expect(shift).to.be.closeTo(0, 0.5);
    const [same] = await shiftOf(content('(Ness & Heimburg, in press)'), 230);
    expect(same).to.be.closeTo(0, 0.5);
  });

  it('a source inside the quotation, or in attributes', async () => {
    const quotation = '«Velferd er en verdi som mennesker skaper sammen.»';
    const contents = [
      html`<rg-definition-quote
        ><blockquote><p>${quotation} (Ness &amp; Heimburg, 2020, s. 36)</p></blockquote></rg-definition-quote
      >`,
      html`<rg-definition-quote
        ><blockquote>
          <p>${quotation}</p>
          <footer>Ness &amp; Heimburg (2020)</footer>
        </blockquote></rg-definition-quote
      >`,
      html`<rg-definition-quote authors="Ness; Heimburg" year="2020"
        ><blockquote><p>${quotation}</p></blockquote></rg-definition-quote
      >`,
    ];
    const shifts = await shiftsOf(contents.map((content) => ({ content, width: 768 })));
    for (const [i, [shift]] of shifts.entries()) expect(shift, `content ${i + 1}`).to.be.closeTo(0, 0.5);
  });
});
