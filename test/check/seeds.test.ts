/** The page that the project was made for, with its known faults, and corrected. */
import { expect, fixture, html } from '@open-wc/testing';
import { applyEdits, check } from '../../src/check/index.js';
import * as group from '../../stories/content/group.js';

const today = '2026-03-01';

/** The original page: no space before the call's link, no language markup, logos without names. */
const page = async () => {
  const root = await fixture<HTMLElement>(html`
    <main lang="nb">
      ${group.header}
      <p>Vi arbeider for sosial retterferdighet, på tvers av generasjoner.</p>
      <h2>Om oss</h2>
      <img alt="Wordcloud relation welfare. Illustration" />
      ${group.about}
      <p>Det handler om sosial rettferdighet. Uten rettferdighet blir velferd bare ord.</p>
      ${group.definition}
      <p>Pågående forsknings- og utviklingsprosjekter:</p>
      ${group.projects}
      <h2>Special issues</h2>
      ${group.issues}
      <h2>Samarbeidspartnere</h2>
      <p></p>
      <h2>Følg oss</h2>
      ${group.links}
    </main>
  `);
  const call = root.querySelector('a[hreflang]')!;
  call.previousSibling!.textContent = call.previousSibling!.textContent!.trimEnd();
  root.querySelectorAll('li span[lang]').forEach((span) => span.replaceWith(...span.childNodes));
  const titles = root.querySelectorAll('ol li');
  titles[0]!.firstChild!.textContent = titles[0]!.firstChild!.textContent!.replace(
    / i\s+International/,
    ' i\u00A0International',
  );
  return root;
};

const rulesIn = (root: Element) => check(root, { today }).map(({ rule }) => rule);

describe('the content check on the page of the group', () => {
  it('finds its known faults and nothing else', async () => {
    const root = await page();
    const counts: Record<string, number> = {};
    for (const rule of rulesIn(root)) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).to.deep.equal({
      'near-duplicate-words': 1,
      'image-of-text': 1,
      'ended-but-ongoing': 1,
      'title-language': 10,
      'period-hyphen': 1,
      'last-full-stop': 1,
      'quotation-marks': 2,
      'fused-link': 1,
      'no-break-space': 1,
      'unnamed-partner': 1,
    });
  });

  it('finds nothing on the corrected page', async () => {
    const root = await page();
    applyEdits(check(root, { today }));
    for (const { rule, node } of check(root, { today }))
      if (rule === 'title-language')
        (node as Element).setAttribute(
          'lang',
          (node as Element).textContent!.includes('Samskabelse') ? 'da' : 'en',
        );
    const [first, , ...rest] = root.querySelectorAll('ul li');
    expect(rest).to.not.be.empty;
    first!.textContent = first!.textContent!.replace('2021–2024', '2021–2027');
    root.querySelector('p + h2')!.previousElementSibling!.textContent =
      'Vi arbeider for sosial rettferdighet.';
    const cloud = root.querySelector('img')!;
    cloud.alt = 'Ordsky: relasjonell velferd, livskvalitet, samskaping, folkehelse, demokrati, recovery';
    [...root.querySelectorAll('h2')].at(-2)!.nextElementSibling!.textContent =
      'Nord universitet, Levanger kommune';
    expect(check(root, { today }).map(({ rule, message }) => `${rule}: ${message}`)).to.deep.equal([]);
  });
});
