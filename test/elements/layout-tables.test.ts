import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import '../../src/elements/special-issue-list/define.js';
import type { LitElement } from 'lit';
import { expectMessages } from '../console.js';
import { lostWords } from './reading.js';

type Element = LitElement & { records: readonly { title?: unknown }[] };

async function shown(tag: string, markup: string): Promise<Element> {
  const element = await fixture<Element>(`<${tag} lang="en" today="2026-11-29">${markup}</${tag}>`);
  await element.updateComplete;
  return element;
}
const titles = (element: Element) => element.records.map(({ title }) => title);

const CALLS =
  '<p><font size="5"><b>Calls</b></font></p><p>Our journal appears twice a year.</p><hr>' +
  '<p><a name="n1"></a><font color="red"><b>N° 34 – Numéro thématique</b></font><br><b>« Frontières du port »</b><br>Numéro coordonné par Ada Moor<br>Date limite : 30 avril 2027</p><p>Ports have borders.</p><p><a href="a.pdf"><img src="pdf.gif" width="16" height="16" alt=""> Télécharger l’appel</a></p><hr>' +
  '<p><b>N° 35 – Numéro thématique</b><br><b>« Le sel »</b><br>Date limite : 15 mai 2027</p><p><a href="b.pdf">Télécharger l’appel</a></p><hr>' +
  '<p><a href="#top">Top</a></p>';
const PROJECTS =
  '<h1>Projects</h1><p><b>Kelp at night</b><br>Leader: Ada Moor</p><p><a href="k.pdf">Download the leaflet</a></p><p><b>Eelgrass by day</b><br>Leader: Jo Lind</p>';
const LIST = '<p>Welcome.</p><ul><li>Kelp (2020–2022)</li><li>Wind (2021–2023)</li></ul><p>Ask us.</p>';

describe('tables that only arrange a page', () => {
  it('may have all entries in one cell', async () => {
    for (const [tag, content, expected] of [
      ['rg-special-issue-list', CALLS, ['Frontières du port', 'Le sel']],
      ['rg-project-list', PROJECTS, ['Kelp at night', 'Eelgrass by day']],
      ['rg-project-list', LIST, ['Kelp', 'Wind']],
    ] as const)
      for (const table of [
        `<table width="760"><tr><td valign="top">${content}</td></tr></table>`,
        `<table role="presentation"><tbody><tr><td><img src="x.gif" alt=""></td></tr><tr><td>${content}</td></tr></tbody></table>`,
        `<center><table><tr><td><div>${content}</div></td></tr></table></center>`,
      ]) {
        const element = await shown(tag, table);
        expect(titles(element), table).to.have.members([...expected]);
        const texts = /^(?:Our|twice|Ports|borders|Top|leaflet|Welcome|Ask|us)$/;
        expect(
          lostWords(element).filter((word) => texts.test(word)),
          table,
        ).to.deep.equal([]);
      }
  });

  it('give no icon of a file as the picture of an entry', async () => {
    const element = await shown('rg-special-issue-list', `<table><tr><td>${CALLS}</td></tr></table>`);
    expect(element.records.some((record) => 'cover' in record)).to.equal(false);
  });

  it('are not read if they have columns of data, or navigation beside the entries', async () => {
    expectMessages(/Nothing in it could be read/);
    const list = '<ul><li>Kelp (2020–2022)</li><li>Wind (2021–2023)</li></ul>';
    for (const table of [
      `<table><tr><th>Group</th><th>Projects</th></tr><tr><td>Sea</td><td>${list}</td></tr><tr><td>Air</td><td>None</td></tr></table>`,
      `<table><tr><td>Group</td><td>Projects</td></tr><tr><td>Sea</td><td>${list}</td></tr></table>`,
      `<table><tr><td><p><a href="/">Home</a></p></td><td>${PROJECTS.replace(/<h1>.*<\/h1>/, '')}</td></tr></table>`,
    ]) {
      const element = await shown('rg-project-list', table);
      expect(titles(element), table).to.deep.equal([]);
      expect(lostWords(element), table).to.deep.equal([]);
    }
  });
});
