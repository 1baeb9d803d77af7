import type { Strings } from './strings.js';

export const en: Strings = {
  quotation: { page: 'p. {}', pages: 'pp. {}', inPress: 'in press', undated: 'n.d.', source: 'Source' },
  project: {
    status: { planned: 'Planned', ongoing: 'Ongoing', finished: 'Finished', unknown: 'Undated' },
    types: {
      phd: 'PhD project',
      postdoc: 'postdoctoral project',
      master: 'master’s project',
      anthology: 'edited book',
      book: 'book',
      article: 'article',
      innovation: 'innovation project',
      network: 'network',
      research: 'research project',
      development: 'development project',
      evaluation: 'evaluation',
      erasmus: 'Erasmus+',
      horizon: 'Horizon Europe',
      nordplus: 'Nordplus',
      interreg: 'Interreg',
    },
    fundedBy: 'funded by {}',
    grant: 'grant {}',
    coordinatedBy: 'coordinated by {}',
    ledBy: 'led by {}',
    with: 'with {}',
    since: 'since {}',
    until: 'until {}',
    period: 'Period',
    other: 'Others',
    count: { one: '{} project', other: '{} projects' },
  },
  source: {
    failed: 'The list could not be refreshed. This is the one the page came with.',
    retry: 'Try again',
  },
};
