import { expect, fixture } from '@open-wc/testing';
import { setStrings } from '../../src/locales/public.js';

/** Elements are registered after the strings are set, as on a site. */
before(async () => {
  setStrings('sv', {
    project: { status: { ongoing: 'Pågående', finished: 'Avslutade' } },
    filter: { search: 'Sök' },
  });
  setStrings('nn', { filter: { search: 'Finn' } });
  await import('../../src/elements/project-list/define.js');
});

const list = (lang: string) =>
  fixture<HTMLElement>(
    `<div lang="${lang}"><rg-project-list filter today="2025-06-01"><ul>
      <li data-start="2024-05" data-end="2026">Omsorg</li><li data-start="2020" data-end="2021">Arbete</li>
    </ul></rg-project-list></div>`,
  ).then(async (box) => {
    const element = box.querySelector('rg-project-list')!;
    await element.updateComplete;
    return element.shadowRoot!.textContent!;
  });

describe('strings of a site', () => {
  it('make a further language, with the rest in English', async () => {
    const text = await list('sv-SE');
    expect(text).to.contain('Pågående').and.to.contain('Avslutade').and.to.contain('Sök');
    expect(text).to.contain('As on the page').and.to.contain('maj 2024');
  });

  it('take the place of single words of a language', async () => {
    const text = await list('nn');
    expect(text).to.contain('Finn').and.to.contain('Pågåande');
  });
});
