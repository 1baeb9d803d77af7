import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { definition, issues, projects } from '../../stories/content/group.js';
import { readPassages } from '../../src/readers/index.js';
import { countTerms } from '../../src/text/index.js';

/** The definition and the lists of the group's page from the stories, with a made-up heading. */
const pageElement = () => {
  const page = document.createElement('main');
  page.lang = 'nb';
  render(
    html`<h1>Relasjonell velferd og livskvalitet</h1>
      ${definition}${projects}${issues}`,
    page,
  );
  return page;
};

describe('the terms of a page', () => {
  it('are its topics, without function words and its English titles', async () => {
    const terms = await countTerms(readPassages(pageElement()), { minCount: 2 });
    expect(terms.map(({ text, weight }) => `${text} ${weight}`)).to.deep.equal([
      // twice in the definition, and once in the title of a project
      'liv 3',
      // the heading, and twice in the definition
      'relasjonell velferd 3',
      'barn 2',
      'bok-antologi 2',
      'lokalsamfunn 2',
      'mennesker 2',
      'relasjoner 2',
      'samarbeid 2',
      'sosial 2',
      'styrkebasert 2',
    ]);
    expect(terms.every(({ lang }) => lang === 'nb')).to.be.true;
  });
});
