import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/partner-grid/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/special-issue-list/define.js';
import type { LitElement } from 'lit';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { listsWithTexts } from './reading.js';

const item = (title: string, period = '2019–2021') => `<li>${title}<br>Period: ${period}</li>`;
const WATER = `<h3 id="water">Water</h3><p>With the <a href="/coast">coast guard</a>.</p><ul>${item('Kelp')}${item('Eelgrass', '2024–2030')}</ul>`;
const AIR = `<h3 id="air">Air</h3><ul>${item('Wind')}</ul>`;

async function page(markup: string, attributes = '') {
  const element = await fixture<RgProjectList>(
    `<rg-project-list lang="en" today="2026-11-21" ${attributes}>${markup}</rg-project-list>`,
  );
  await element.updateComplete;
  return element;
}

/** Everything visible, in order of its position: the page's own content and the titles. */
function shown(element: LitElement): string[] {
  const own = [...element.querySelectorAll('h3, p')];
  const parts = [
    ...own,
    ...element.shadowRoot!.querySelectorAll('[part="title"], [part="name"], [part="group-heading"]'),
  ];
  return parts
    .filter((part) => part.getClientRects().length)
    .map((part) => ({ box: part.getBoundingClientRect(), words: part.textContent!.trim().split('\n')[0]! }))
    .sort(({ box: a }, { box: b }) => (Math.abs(a.top - b.top) < 4 ? a.left - b.left : a.top - b.top))
    .map(({ words }) => words);
}

describe('projects in several lists of a page, in each engine', () => {
  const AS_WRITTEN = ['Water', 'With the coast guard.', 'Kelp', 'Eelgrass', 'Air', 'Wind'];

  it('stay under the headings and texts above them', async () => {
    const element = await page(`${WATER}${AIR}<p>Contact us.</p>`);
    expect(shown(element)).to.deep.equal([...AS_WRITTEN, 'Contact us.']);
    // addresses of headings still lead there
    expect(element.querySelector('#air')!.getClientRects()).to.have.length(1);
    // the status is in the row, since no group names it
    expect(element.shadowRoot!.querySelectorAll('[part="status"]')).to.have.length(3);
  });

  it('stay there where the page has tables or headings instead of lists', async () => {
    const row = (title: string) => `<tr><td>${title}</td><td>2019–2021</td></tr>`;
    const table = (rows: string) =>
      `<table><thead><tr><th>Project</th><th>Period</th></tr></thead><tbody>${rows}</tbody></table>`;
    const tables = await page(
      `<h3>Water</h3>${table(row('Kelp') + row('Eelgrass'))}<h3>Air</h3>${table(row('Wind'))}`,
    );
    expect(shown(tables)).to.deep.equal(['Water', 'Kelp', 'Eelgrass', 'Air', 'Wind']);
    const entry = (title: string) => `<h4>${title}</h4><div><b>Period:</b> 2019–2021</div>`;
    const headed = await page(
      `<h3>Water</h3>${entry('Kelp')}${entry('Eelgrass')}<h3>Air</h3>${entry('Wind')}${entry('Dust')}`,
    );
    expect(shown(headed)).to.deep.equal(['Water', 'Kelp', 'Eelgrass', 'Air', 'Wind', 'Dust']);
  });

  it('are grouped by status where all headings name one, or where the page asks for it', async () => {
    const statuses = await page(
      `<h3>Finished</h3><ul>${item('Kelp')}</ul><h3>Ongoing</h3><ul>${item('Eelgrass', '2024–2030')}</ul>`,
    );
    expect(shown(statuses)).to.deep.equal(['Ongoing', 'Eelgrass', 'Finished', 'Kelp']);
    const asked = await page(WATER + AIR, 'group-by="status"');
    expect(shown(asked).filter((words) => /^(?:Ongoing|Finished)$/.test(words))).to.have.length(2);
  });

  it('keep the headings of lists that have matches, when visitors search', async () => {
    const element = await page(WATER + AIR, 'filter');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    const search = async (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
      return shown(element);
    };
    expect(await search('wind')).to.deep.equal(['Air', 'Wind']);
    expect(await search('')).to.deep.equal(AS_WRITTEN);
  });

  it('have the search field below the introduction and above the first heading', async () => {
    const element = await page(`<p>Our work.</p>${WATER}${AIR}`, 'filter');
    const field = element.shadowRoot!.querySelector('input[type="search"]')!.getBoundingClientRect();
    expect(element.querySelector('p')!.getBoundingClientRect().bottom).to.be.at.most(field.top);
    expect(element.querySelector('#water')!.getBoundingClientRect().top).to.be.at.least(field.bottom);
  });

  it('follow changes of the page', async () => {
    const element = await page(WATER + AIR);
    element.insertAdjacentHTML('beforeend', `<h3>Fire</h3><ul>${item('Smoke')}</ul>`);
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([...AS_WRITTEN, 'Fire', 'Smoke']);
    element.querySelector('#air')!.remove();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal([...AS_WRITTEN.filter((words) => words !== 'Air'), 'Fire', 'Smoke']);
  });
});

describe('other elements with several lists of a page, in each engine', () => {
  async function page(tag: string, markup: string) {
    const element = await fixture<LitElement>(`<${tag} lang="en" today="2026-11-21">${markup}</${tag}>`);
    await element.updateComplete;
    return shown(element);
  }

  it('keep partners under the headings and texts above them', async () => {
    expect(
      await page(
        'rg-partner-grid',
        listsWithTexts(['Nord universitet', 'Umeå universitet'], ['University of Oxford']),
      ),
    ).to.deep.equal([
      'Nordic',
      'Nord universitet',
      'Umeå universitet',
      'Beyond',
      'With thanks.',
      'University of Oxford',
      'Join us.',
    ]);
  });

  it('keep all headings of partners if a text stands below one of them', async () => {
    const list = (name: string) => `<ul><li>${name}</li></ul>`;
    expect(
      await page(
        'rg-partner-grid',
        `<h3>Funders</h3>${list('NordForsk')}<h3>Hosts</h3>${list('Nord')}<h3>Others</h3><p>Also:</p>${list('NTNU')}`,
      ),
    ).to.deep.equal(['Funders', 'NordForsk', 'Hosts', 'Nord', 'Others', 'Also:', 'NTNU']);
  });

  it('keep special issues under them', async () => {
    const issue = (title: string) => `Special Issue: “${title}”, Journal of Water. Deadline: 1 March 2027`;
    expect(
      await page(
        'rg-special-issue-list',
        listsWithTexts([issue('Rivers')], [issue('Lakes'), issue('Wells')]),
      ),
    ).to.deep.equal(['Nordic', 'Rivers', 'Beyond', 'With thanks.', 'Lakes', 'Wells', 'Join us.']);
  });
});
