import type { Strings } from './strings.js';

/** Northern Sámi. Awaiting a native reader: corrections are welcome. */
export const se: Strings = {
  quotation: {
    page: 's. {}',
    pages: 's. {}',
    inPress: 'deaddileamen',
    undated: 'jagi haga',
    source: 'Gáldu',
  },
  project: {
    status: {
      planned: 'Plánejuvvon',
      ongoing: 'Jođus',
      finished: 'Loahpahuvvon',
      unknown: 'Beaivádeami haga',
    },
    types: {
      phd: 'ph.d.-prošeakta',
      postdoc: 'postdoktorprošeakta',
      master: 'masterprošeakta',
      anthology: 'antologiija',
      book: 'girji',
      article: 'artihkal',
      innovation: 'innovašuvdnaprošeakta',
      network: 'fierpmádat',
      research: 'dutkanprošeakta',
      development: 'ovddidanprošeakta',
      evaluation: 'árvvoštallan',
      erasmus: 'Erasmus+',
      horizon: 'Horisont Eurohpá',
      nordplus: 'Nordplus',
      interreg: 'Interreg',
    },
    fundedBy: 'ruhtadeaddji: {}',
    grant: 'prošeaktanummir {}',
    coordinatedBy: 'koordináhtor: {}',
    ledBy: 'jođiheaddji: {}',
    with: 'ovttas: {}',
    since: '{} rájes',
    until: '{} rádjai',
    period: 'Áigodat',
    other: 'Earát',
    count: { one: '{} prošeakta', other: '{} prošeavtta' },
  },
  source: { failed: 'Lista ii sáhttán vižžot ođđasit. Dát lei siiddus ovdal.', retry: 'Geahččal ođđasit' },
};
