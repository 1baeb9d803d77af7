import { expect } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { acceptProject } from '../../src/records/accept.js';
import { writeHtml } from '../../src/writers/html.js';

const awkward = acceptProject({
  title: 'Partners: building bridges (2021)',
  leader: 'professor Anna Berg, Nord universitet',
  note: 'Status: usikker',
  keywords: ['a; b', 'c'],
});

async function shown(html: string): Promise<RgProjectList> {
  const page = document.createElement('div');
  page.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(page);
  const list = page.querySelector('rg-project-list')!;
  await list.updateComplete;
  return list;
}

describe('facts that a page writes to be taken at their word', () => {
  for (const exact of [true, false])
    it(`are shown ${exact ? 'without' : 'with'} inference`, async () => {
      const list = await shown(writeHtml([awkward], { lang: 'nb', as: 'tag', attributes: { exact } }));
      const [project] = list.records;
      expect(project).to.deep.include({ ...awkward, original: project!.original });
      list.parentElement!.remove();
    });
});
