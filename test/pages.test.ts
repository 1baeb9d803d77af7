import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import '../src/define.js';
import { englishPage, groupPage, olderPage } from '../stories/content/pages.js';
import { drawnText, words } from './elements/reading.js';
import { expectMessages } from './console.js';

/** POINT has ended, but is still listed among the ongoing projects. */
const ENDED = /ended in 2024 but is listed under/;

async function upgraded(page: TemplateResult, lang: string) {
  const box = document.createElement('div');
  box.lang = lang;
  render(page, box);
  await fixture(box);
  for (const element of box.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*'))
    await element.updateComplete;
  return box;
}

/** Words that the elements replace by others in the page's language, such as labels and project types. */
const REPLACED = new Set(
  'Coordinator funded by PhD prosjekt i samarbeid med ved bok antologi s in press Issue Temanummer'.split(
    ' ',
  ),
);

describe('the group’s page', () => {
  const pages: [string, TemplateResult, string][] = [
    ['as it is', groupPage, 'nb'],
    ['as it was', olderPage, 'nb'],
    ['in English', englishPage, 'en'],
  ];
  for (const [name, page, lang] of pages)
    it(`${name}: every word of the page without JavaScript is drawn with it`, async () => {
      if (page !== olderPage) expectMessages(ENDED);
      const box = await upgraded(page, lang);
      const drawn = words(drawnText(box));
      const lost = [...words(drawnText(box, true))].filter((word) => !drawn.has(word) && !REPLACED.has(word));
      expect(lost).to.deep.equal([]);
    });

  it('has a word cloud with the same words as its list for readers without JavaScript', async () => {
    expectMessages(ENDED);
    const box = await upgraded(groupPage, 'nb');
    const cloud = box.querySelector('rg-word-cloud')!;
    const listed = [...cloud.querySelectorAll('li')].map((item) => item.textContent);
    const counted = cloud.records.map(({ text, weight }) => `${text} (${weight})`);
    expect(counted).to.deep.equal(listed);
  });

  it('shows its seventeen projects, with POINT among the finished ones', async () => {
    expectMessages(ENDED);
    const box = await upgraded(groupPage, 'nb');
    const list = box.querySelector('rg-project-list')!;
    const [ongoing, finished] = list.shadowRoot!.querySelectorAll('[part="group"]');
    expect(ongoing!.querySelectorAll('li')).to.have.length(16);
    expect(finished!.querySelectorAll('li')).to.have.length(1);
    expect(drawnText(finished!))
      .to.contain('POINT')
      .and.to.contain('Norwegian Research Council')
      .and.to.contain('2021');
  });

  it('reads the same without the package’s tags', async () => {
    const box = document.createElement('div');
    render(groupPage, box);
    const plain = box.innerHTML.replace(/<\/?rg-[^>]*>/g, '');
    const stripped = new DOMParser().parseFromString(plain, 'text/html');
    expect([...words(drawnText(box, true))]).to.deep.equal([...words(drawnText(stripped.body, true))]);
    expect(stripped.querySelectorAll('h1, h2')).to.have.length(6);
    expect(stripped.querySelectorAll('blockquote, ul, ol')).to.have.length(6);
  });
});
