import { aTimeout, expect, fixture } from '@open-wc/testing';
import { pressKeys } from '../browser.js';
import { allowMessages, expectMessages } from '../console.js';
import { waitUntil } from '../wait.js';
import '../../src/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import type { RgWordCloud } from '../../src/elements/word-cloud/word-cloud.js';
import type { ContentElement } from '../../src/elements/base/content-element.js';

async function page(content: string, lang = 'nb') {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = content;
  await fixture(box);
  await Promise.all([...box.querySelectorAll<RgProjectList>('*')].map((each) => each.updateComplete));
  return box;
}

const listOf = (count: number, attributes = '') =>
  `<rg-project-list today="2026-11-21" ${attributes}><ul>${Array.from({ length: count }, (_, i) => `<li>Prosjekt ${i + 1} (${i % 2 ? '2019–2020' : '2025–2028'})</li>`).join('')}</ul></rg-project-list>`;

const find = <E extends Element = HTMLElement>(host: Element, selector: string) =>
  host.shadowRoot!.querySelector<E & HTMLElement>(selector)!;
const buttonOf = (host: Element, words: string) =>
  [...host.shadowRoot!.querySelectorAll<HTMLElement>('button, [role="button"]')].find((button) =>
    button.textContent!.includes(words),
  )!;

/** Focuses a control and presses it; resolves after the next render of the element. */
async function press(host: Element, control: HTMLElement) {
  control.focus();
  expect(host.shadowRoot!.activeElement === control).to.equal(true);
  await pressKeys('Enter');
  await (host as ContentElement<object>).updateComplete;
  await aTimeout(0);
}
const focused = (host: Element) => host.shadowRoot!.activeElement;
const result = (host: Element) => find(host, '[part="result"] [role="status"]').textContent!.trim();
const seen = (host: Element) => find(host, '[part="result"] [aria-hidden]').textContent!.trim();

describe('focus after its control disappears', () => {
  it('goes to the first project that “show more” adds, and the count is announced', async () => {
    const box = await page(listOf(210, 'filter group-by="none" page-size="20"'));
    const list = box.querySelector<RgProjectList>('rg-project-list')!;
    expect(seen(list)).to.equal('Viser 20 av 210 prosjekter');
    await press(list, buttonOf(list, 'Vis flere'));
    expect(focused(list)!.textContent).to.include('Prosjekt 21');
    expect(focused(list)!.getAttribute('part')).to.equal('project');
    expect([seen(list), result(list)]).to.deep.equal(Array(2).fill('Viser 40 av 210 prosjekter'));
    await press(list, buttonOf(list, 'Vis alle'));
    expect(focused(list)!.textContent).to.include('Prosjekt 41');
    expect([seen(list), result(list)]).to.deep.equal(Array(2).fill('Viser 210 av 210 prosjekter'));
    // focus starts from the entry, which is not an additional tab stop
    (focused(list) as HTMLElement).blur();
    expect(list.shadowRoot!.querySelectorAll('[part="project"][tabindex]')).to.have.length(0);
  });

  it('goes to the last page’s first project, and a list without a search field announces how much is shown', async () => {
    const box = await page(listOf(230, 'group-by="none" page-size="120"'));
    const list = box.querySelector<RgProjectList>('rg-project-list')!;
    const status = () => find(list, '[part="more"] [role="status"]').textContent!.trim();
    expect(status()).to.equal('Viser 120 av 230 prosjekter');
    await press(list, buttonOf(list, 'Vis flere'));
    expect(!buttonOf(list, 'Vis flere')).to.equal(true);
    expect(focused(list)!.textContent).to.include('Prosjekt 121');
    expect(status()).to.equal('Viser 230 av 230 prosjekter');
  });

  it('goes to the closed group that the next projects are in', async () => {
    const box = await page(listOf(210, 'page-size="105"'));
    const list = box.querySelector<RgProjectList>('rg-project-list')!;
    await press(list, buttonOf(list, 'Vis flere'));
    expect(focused(list)!.localName).to.equal('summary');
    expect(focused(list)!.textContent).to.include('Avsluttet');
  });

  it('goes to the first project that a timeline adds', async () => {
    const box = await page(listOf(210, 'view="timeline" group-by="none" page-size="20"'));
    const list = box.querySelector<RgProjectList>('rg-project-list')!;
    await waitUntil(() => find(list, 'table'));
    const before = new Set([...list.shadowRoot!.querySelectorAll('[part="project"]')].map(({ id }) => id));
    await press(list, buttonOf(list, 'Vis flere'));
    expect(focused(list)!.matches('[part="project"]')).to.equal(true);
    expect(before.has(focused(list)!.id)).to.equal(false);
  });

  for (const way of ['Fjern', 'Nullstill'])
    it(`goes to the search field from “${way}” where nothing matched`, async () => {
      const box = await page(listOf(12, 'filter'));
      const list = box.querySelector<RgProjectList>('rg-project-list')!;
      list.query = { text: 'finnes ikke', status: ['finished'] };
      await list.updateComplete;
      await press(list, buttonOf({ shadowRoot: find(list, '[part="empty"]') } as never, way));
      expect(focused(list)!.matches('input[type="search"]')).to.equal(true);
    });

  it('goes to the word that was chosen, from the button that deselects it', async () => {
    const box = await page(
      `<rg-word-cloud controls="liste"><ul><li>alfa (3)</li><li>beta (2)</li></ul></rg-word-cloud>
       <rg-project-list id="liste"><ul><li>Om alfa</li><li>Om beta</li></ul></rg-project-list>`,
    );
    const cloud = box.querySelector<RgWordCloud>('rg-word-cloud')!;
    await waitUntil(() => buttonOf(cloud, 'beta'));
    await press(cloud, buttonOf(cloud, 'beta'));
    await press(cloud, find(cloud, '[part="chosen"] button'));
    expect(focused(cloud)!.textContent).to.include('beta');
    expect(focused(cloud)!.getAttribute('aria-pressed')).to.equal('false');
  });

  it('stays on “try again” while that fails, and then goes to the loaded content', async () => {
    expectMessages(/cannot be used|404|could not/i);
    const box = await page('<rg-project-list src="/nowhere.json"><ul><li>Alfa</li></ul></rg-project-list>');
    const list = box.querySelector<RgProjectList>('rg-project-list')!;
    await waitUntil(() => find(list, '[part="failure"]'));
    const failed = new Promise((resolve) => list.addEventListener('rg-error', resolve, { once: true }));
    await press(list, buttonOf(list, 'Prøv igjen'));
    await failed;
    await list.updateComplete;
    expect(focused(list)!.textContent).to.equal('Prøv igjen');
    list.setAttribute(
      'src',
      URL.createObjectURL(new Blob(['[{"title":"Beta"}]'], { type: 'application/json' })),
    );
    await waitUntil(() => list.shadowRoot!.textContent!.includes('Beta'));
    await list.updateComplete;
    expect(list.shadowRoot!.contains(focused(list))).to.equal(true);
  });

  it('stays near in every element if another change removes the control', async () => {
    allowMessages(/./);
    const box = await page(listOf(12, 'filter'));
    const list = box.querySelector<RgProjectList>('rg-project-list')!;
    list.query = { text: 'finnes ikke' };
    await list.updateComplete;
    buttonOf({ shadowRoot: find(list, '[part="empty"]') } as never, 'Nullstill').focus();
    // as when a word of a cloud is deselected
    list.query = {};
    await list.updateComplete;
    await aTimeout(20);
    expect(list.shadowRoot!.contains(focused(list))).to.equal(true);
    // also in an element without any content left
    find(list, 'input').focus();
    list.filter = false;
    await list.updateComplete;
    await aTimeout(20);
    expect(list.shadowRoot!.contains(focused(list))).to.equal(true);
  });
});
