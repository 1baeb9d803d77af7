import { expect } from '@open-wc/testing';
import { parseIssue, readIssueLine, readIssues } from '../../src/readers/index.js';
import { provenanceOf } from '../../src/readers/page/provenance.js';
import { issueLines } from './other-lines.js';
import { unseenIssues } from './unseen-lines.js';

/** Expected fields of a line; any other field must not be read. */
interface Gold {
  kind?: string;
  title?: string;
  journal?: string;
  editors?: string[];
  deadline?: string;
  status?: string;
  volume?: string;
  issue?: string;
  published?: string;
}

function fieldsOf(text: string, infer = true): Gold {
  const { kind, title, journal, editors, deadline, status, volume, issue, published } = parseIssue(
    text,
    {},
    infer,
  ).record;
  const fields = {
    kind,
    title: String(title),
    journal: journal?.name,
    editors: editors.map(({ name }) => name),
    deadline,
    status,
    volume,
    issue,
    published,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.length)) as Gold;
}

const CARE = { kind: 'special-issue', title: 'Care in Communities' };

const lines: [text: string, gold: Gold][] = [
  // changed deadlines
  [
    'Special Issue “Care in Communities”, Journal of Welfare. Deadline extended from 15 January 2026 to 15 February 2026',
    { ...CARE, journal: 'Journal of Welfare', deadline: '2026-02-15' },
  ],
  [
    'Special Issue “Care in Communities”, Journal of Welfare. Deadline: 15 January 2026 → extended to 15 February 2026',
    { ...CARE, journal: 'Journal of Welfare', deadline: '2026-02-15' },
  ],
  [
    'Special Issue “Care in Communities”. Deadline: 15 January 2026 (extended to 15 February 2026)',
    { ...CARE, deadline: '2026-02-15' },
  ],
  [
    'Special Issue “Care in Communities”. Deadline 15 February 2026 (was 15 January 2026)',
    { ...CARE, deadline: '2026-02-15' },
  ],
  [
    'Temanummer: Tillit. Frist: 1.5.2027. Ny frist: 1.6.2027',
    { kind: 'special-issue', title: 'Tillit', deadline: '2027-06-01' },
  ],
  [
    'Temanummer: Tillit. Frist utsatt til 1. juni 2027',
    { kind: 'special-issue', title: 'Tillit', deadline: '2027-06-01' },
  ],
  [
    'Temanummer: Tillit. Sista dag 1 maj 2027, förlängd till 1 juni 2027',
    { kind: 'special-issue', title: 'Tillit', deadline: '2027-06-01' },
  ],
  [
    'Themenheft „Sorge und Nachbarschaft“. Einreichung verlängert bis 31. März 2027',
    { kind: 'special-issue', title: 'Sorge und Nachbarschaft', deadline: '2027-03-31' },
  ],
  [
    "Numéro thématique : « Le soin dans la ville ». Date limite : 15 mars 2027 (prolongée jusqu'au 30 avril 2027)",
    { kind: 'special-issue', title: 'Le soin dans la ville', deadline: '2027-04-30' },
  ],
  // several dates
  [
    'Temanummer: Omsorg. Frist for sammendrag: 1. mars 2026, fulle artikler: 1. september 2026',
    { kind: 'special-issue', title: 'Omsorg', deadline: '2026-09-01' },
  ],
  [
    'Special issue on Rural Care. Abstracts due 1 March 2026; full papers due 1 September 2026',
    { kind: 'special-issue', title: 'Rural Care', deadline: '2026-09-01' },
  ],
  [
    'Special issue on Rural Care. Full papers due 1 September 2026; abstracts due 1 March 2026',
    { kind: 'special-issue', title: 'Rural Care', deadline: '2026-09-01' },
  ],
  [
    'Special issue on Rural Care. Deadline: 1 May 2026. Notification of acceptance: 1 June 2026',
    { kind: 'special-issue', title: 'Rural Care', deadline: '2026-05-01' },
  ],
  [
    'Special issue on Rural Care. Deadline: 1 May 2026 or 1 November 2026',
    { kind: 'special-issue', title: 'Rural Care' },
  ],
  // submission periods
  [
    'Special Issue “Care in Communities”. Submissions open 1 January 2026, close 31 March 2026',
    { ...CARE, deadline: '2026-03-31' },
  ],
  [
    'Special Issue “Care in Communities”. Submission window: 1 January 2026 – 31 March 2026',
    { ...CARE, deadline: '2026-03-31' },
  ],
  ['Special Issue “Care in Communities”. Submissions open 1 January 2026', { ...CARE }],
  ['Special Issue “Care in Communities”. Open until 31 March 2026', { ...CARE, deadline: '2026-03-31' }],
  // no certain date
  ['Temanummer: Omsorg. Frist: våren 2027', { kind: 'special-issue', title: 'Omsorg' }],
  ['Temanummer: Omsorg. Frist: 2027', { kind: 'special-issue', title: 'Omsorg' }],
  ['Special issue: Care. Deadline: 03/04/2026', { kind: 'special-issue', title: 'Care' }],
  ['Special issue: Care. Deadline: early May 2026', { kind: 'special-issue', title: 'Care' }],
  // editors and their institutions
  [
    '"Care in communities." Special issue. Guest editors: Anna Berg (University of Oslo), Per Lie (Nord University). Deadline: 1 May 2027',
    {
      kind: 'special-issue',
      title: 'Care in communities',
      editors: ['Anna Berg', 'Per Lie'],
      deadline: '2027-05-01',
    },
  ],
  [
    'Temanummer: Tillit. Gjesteredaktører: Kari Moen, Universitetet i Oslo, og Ola Bakken, NTNU',
    { kind: 'special-issue', title: 'Tillit', editors: ['Kari Moen', 'Ola Bakken'] },
  ],
  [
    'Special issue: Trust. Ihda Okonkwo, Faculty of Arts and Social Sciences, and Bo Quist, Lund University Guest editors',
    { kind: 'special-issue', title: 'Trust', editors: ['Ihda Okonkwo', 'Bo Quist'] },
  ],
  [
    'Care in communities. Guest editors: Anna Berg, Per Lie • Impact Factor 5.3 • CiteScore 11.4',
    { title: 'Care in communities', editors: ['Anna Berg', 'Per Lie'] },
  ],
  [
    'Guest editors Anna Berg (OsloMet) and Per Lie (SINTEF) | Energy Poverty in the North',
    { title: 'Energy Poverty in the North', editors: ['Anna Berg', 'Per Lie'] },
  ],
  [
    'Special Issue: Vulnerability; editors: M. K. Sørensen, T. Ito; Human Affairs 38(2)',
    {
      kind: 'special-issue',
      title: 'Vulnerability',
      editors: ['M. K. Sørensen', 'T. Ito'],
      volume: '38',
      issue: '2',
    },
  ],
  // journals and numbers
  ['Special Issue “Care in Communities”. New deadline: 1 May 2027', { ...CARE, deadline: '2027-05-01' }],
  ['Special Issue “Care in Communities”. Extended deadline 1 May 2027', { ...CARE, deadline: '2027-05-01' }],
  ['Special Issue “Care in Communities”. University of Oslo', { ...CARE }],
  ['Special Issue “Care in Communities”. Anna Berg', { ...CARE }],
  [
    'Special issue: Care in communities. Journal: Nature (ISSN 0028-0836)',
    { kind: 'special-issue', title: 'Care in communities', journal: 'Nature' },
  ],
  [
    'Special issue: Care in communities. Journal of Welfare, Volume 53, Number 4, 2025',
    {
      kind: 'special-issue',
      title: 'Care in communities',
      journal: 'Journal of Welfare',
      volume: '53',
      issue: '4',
      published: '2025',
    },
  ],
  [
    'Nordic Welfare Research, Vol. 9, No. 2 (2024): Care across borders',
    {
      title: 'Care across borders',
      journal: 'Nordic Welfare Research',
      volume: '9',
      issue: '2',
      published: '2024',
    },
  ],
  [
    'Special issue of Gender, Place & Culture on feminist cities',
    { kind: 'special-issue', title: 'feminist cities', journal: 'Gender, Place & Culture' },
  ],
  // sentences: their first words are not a title
  [
    'We invite submissions for our next issue on the future of welfare. Please send abstracts by 1 May 2027.',
    { deadline: '2027-05-01' },
  ],
  ['The journal welcomes contributions from all fields of care research.', {}],
  // labels run together in one line
  [
    'Title: Care at home Journal: Social Work Publisher: Example Press Guest editors: Anna Berg and Per Lie Deadline: 1 May 2027',
    {
      title: 'Care at home',
      journal: 'Social Work',
      editors: ['Anna Berg', 'Per Lie'],
      deadline: '2027-05-01',
    },
  ],
];

describe('lines of special issues', () => {
  for (const [text, gold] of lines) it(text, () => expect(fieldsOf(text)).to.deep.equal(gold));

  it('keep the institutions of editors and the days that are not meant in the note', () => {
    expect(
      readIssueLine(
        'Special issue: Trust. Guest editors: Anna Berg (University of Oslo), Per Lie (Nord University)',
      ).note,
    ).to.equal('University of Oslo; Nord University');
    expect(
      readIssueLine(
        'Temanummer: Tillit. Frist for sammendrag: 1. mars 2026, fulle artikler: 1. september 2026',
      ).note,
    ).to.equal('Frist for sammendrag: 1. mars 2026');
    expect(readIssueLine('Temanummer: Tillit. Frist: våren 2027').note).to.equal('Frist: våren 2027');
  });

  it('leave no word between two editors in the note', () => {
    for (const line of [
      'Numero monografico «Abitare il fiume», Rivista di studi urbani, a cura di Paolo Neri e Sara Conti',
      'Número monográfico «Habitar el río», Revista de Estudios Urbanos, coordinado por Inés Rey y Tomás Moura',
      'Temanummer: «Stille elver», Akademisk kvarter, redigert av Anna Berg og Jon Dahl',
    ])
      expect([readIssueLine(line).editors.length, readIssueLine(line).note], line).to.deep.equal([
        2,
        undefined,
      ]);
  });

  it('read only labels without inference', () => {
    expect(
      fieldsOf(
        'Care at home\nJournal: Social Work\nGuest editors: Anna Berg, Per Lie\nDeadline: 1 May 2027',
        false,
      ),
    ).to.deep.equal({
      title: 'Care at home',
      journal: 'Social Work',
      editors: ['Anna Berg', 'Per Lie'],
      deadline: '2027-05-01',
    });
    expect(
      fieldsOf('Care at home edited by Anna Berg, in Social Work, submission deadline 1 May 2027', false),
    ).to.deep.equal({
      title: 'Care at home edited by Anna Berg, in Social Work, submission deadline 1 May 2027',
    });
  });
});

/** Replacements for people, journals and years, unknown to every rule. */
const OTHERS: [pattern: RegExp, other: string][] = [
  [/Anna Berg/g, 'Zuhal Ōtani'],
  [/Per Lie/g, 'Wolde Tesfai'],
  [/Kari Moen/g, 'Mbali Ngcobo-Ruud'],
  [/Ola Bakken/g, 'J. K. Achterberg'],
  [/University of Oslo/g, 'University of Tartu'],
  [/Nord University/g, 'Hokkaido University'],
  [/Journal of Welfare/g, 'Journal of Glaciology'],
  [/2025/g, '2031'],
  [/2026/g, '2032'],
  [/2027/g, '2033'],
];
const perturbed = (text: string) =>
  OTHERS.reduce((now, [pattern, other]) => now.replace(pattern, other), text);

describe('lines of special issues with other names and years', () => {
  for (const [text, gold] of lines.filter(([text]) => perturbed(text) !== text))
    it(perturbed(text), () =>
      expect(fieldsOf(perturbed(text))).to.deep.equal(JSON.parse(perturbed(JSON.stringify(gold)))),
    );
});

describe('plain titles', () => {
  const titles = [
    'Open Science and Open Access in the Nordic Countries',
    'Closing the Gap: Health Inequalities after 1990',
    'The Editor and the Author: Literary Correspondence 1880–1920',
    'Deadlines and Time Pressure at Work',
    'Frister og tidspress i arbeidslivet',
    'Journals, Diaries and Letters',
    'Volume and Value: On Collecting',
    'The Second World War (1939–1945) in Nordic Memory',
    'Policy after the Act of 12 May 2017',
    'Learning in and from Practice',
    'Anna Karenina and Her Readers',
    'University of the Future',
    '“Care” in Times of Crisis',
    'Who Cares? The Politics of Welfare',
  ];
  for (const title of titles)
    it(`give no other field: ${title}`, () => expect(fieldsOf(title)).to.deep.equal({ title }));
});

describe('why a field was read', () => {
  const named = {
    journal: 'journal',
    deadline: 'deadline',
    editor: 'editors',
    title: 'title',
    kind: 'kind',
  } as const;
  it('is given for every unlabelled fact, with the rule and the part of the text', () => {
    for (const [text] of [...lines, ...issueLines, ...unseenIssues]) {
      const labelled = parseIssue(text, {}, false).record;
      const { record, spans } = parseIssue(text);
      for (const [span, field] of Object.entries(named)) {
        const said = JSON.stringify(record[field]);
        if (said === '[]' || said === '""' || said === JSON.stringify(labelled[field])) continue;
        const ruled = spans.filter((each) => each.field === span && each.rule);
        expect(ruled, `${field} of ${text}`).to.not.equal([]);
        for (const { start, end } of ruled) expect(text.slice(start, end).trim(), text).to.not.equal('');
        expect(ruled.length, `${field} of ${text}`).to.be.above(0);
      }
    }
  });

  it('is kept beside records that are read from a page', () => {
    const body = new DOMParser().parseFromString(
      '<ul><li>Special issue: <em>Care</em> edited by Anna Berg</li></ul>',
      'text/html',
    ).body;
    const [issue] = readIssues(body);
    const reasons = provenanceOf(issue!);
    expect(reasons.map(({ field, start, end }) => [field, issue!.original!.slice(start, end)])).to.deep.equal(
      [
        ['kind', 'Special issue'],
        ['title', 'Care'],
        ['editor', 'Anna Berg'],
      ],
    );
  });
});

describe('a special issue whose kind is on a later line', () => {
  const read = (text: string) => parseIssue(text).record;

  it('has the kind, and the journal after it', () => {
    for (const line of [
      'Special issue of Ageing & Society',
      'A special issue of Ageing & Society.',
      'Special issue of Ageing & Society, guest edited by Tom Ashdown and Priya Nair.',
    ])
      expect(read(`Ageing in Place, Revisited\n${line}\nDeadline: 15 January 2027`), line).to.deep.include({
        title: 'Ageing in Place, Revisited',
        kind: 'special-issue',
        journal: { name: 'Ageing & Society' },
        deadline: '2027-01-15',
      });
    expect(read('Små havner\nTemanummer i Tidsskrift for samfunnsforskning')).to.deep.include({
      title: 'Små havner',
      journal: { name: 'Tidsskrift for samfunnsforskning' },
    });
  });

  it('has neither from a sentence that begins with such words', () => {
    const record = read('Ageing in Place\nSpecial issue proposals are welcome at any time.');
    expect(record.kind).to.equal(undefined);
    expect(record.journal).to.equal(undefined);
  });
});

describe('editors with what they belong to, and single quotation marks', () => {
  it('takes no firm for an editor where semicolons divide the persons', () => {
    const issue = readIssueLine(
      'Special issue on ‘Women’s Care in Crisis’ in Ageing & Society. Guest editors: Anna Berg, Simula Research; Per Lie, Nordic Consulting; and Mia Holm',
    );
    expect(issue.title).to.equal('Women’s Care in Crisis');
    expect(issue.journal?.name).to.equal('Ageing & Society');
    expect(issue.editors.map(({ name }) => name)).to.deep.equal(['Anna Berg', 'Per Lie', 'Mia Holm']);
  });

  it('leaves a quoted word in its title', () =>
    expect(readIssueLine('The ‘Good’ Life (Special Issue)').title).to.equal('The ‘Good’ Life'));
});

describe('a journal whose name ends with the word for one', () => {
  it('is no label', () => {
    const issue = readIssueLine(
      'Temanummer av Norsk Lingvistisk Tidsskrift: «Dialekt og digitalitet». Gjesteredaktør: Yohannes Kidane.',
    );
    expect([issue.title, issue.journal?.name]).to.deep.equal([
      'Dialekt og digitalitet',
      'Norsk Lingvistisk Tidsskrift',
    ]);
    expect(readIssueLine('«Sorg». Redaktør: Ola Moe. Tidsskrift: Prismet').journal?.name).to.equal('Prismet');
  });
});

describe('an entry without words', () => {
  it('has its number as the title', () => {
    for (const text of ['0', '12', '1984']) expect(readIssueLine(text).title).to.equal(text);
  });

  it('keeps its numbers in the note', () =>
    expect(readIssueLine('12(3), 44–60').note).to.equal('12(3), 44–60'));
});

describe('numbers of issues and journals above them', () => {
  const HANDS = { kind: 'special-issue', title: 'Hands and houses' };

  it('are no titles or journals', () => {
    const cases: [string, Gold][] = [
      ['Temanummer 3, 2026: Hands and houses', { ...HANDS, issue: '3', published: '2026' }],
      ['Temanummer 3/2026: Hands and houses', { ...HANDS, issue: '3', published: '2026' }],
      ['Teemanumero 1/2025: Hands and houses', { ...HANDS, issue: '1', published: '2025' }],
      ['CfP #52: Hands and houses', { title: HANDS.title, issue: '52' }],
      ['Call for Papers 71: Hands and houses', { title: HANDS.title, issue: '71' }],
    ];
    for (const [text, gold] of cases) expect(fieldsOf(text), text).to.deep.equal(gold);
  });

  it('are journals above a kind and a title in quotation marks, or with an impact factor', () => {
    for (const journal of [
      'Craft & Thinking',
      'Northern Screens',
      'Target: Annals of Doors (AoD)',
      'Doors',
    ]) {
      for (const [open, close] of ['‘’', '“”', '«»', '""', "''"]) {
        const text = `${journal}\nSpecial Issue: ${open}Hands and houses${close}\nAbstract deadline: 30 June 2026`;
        const name = journal.replace(/^Target: | \(.*/g, '');
        expect(fieldsOf(text), text).to.deep.equal({ ...HANDS, journal: name, deadline: '2026-06-30' });
      }
    }
    expect(
      fieldsOf('Notes on Soft Doors [Impact Factor: 9.1]\nSpecial Issue: Hands and houses'),
    ).to.deep.equal({
      ...HANDS,
      journal: 'Notes on Soft Doors',
    });
  });

  it('are not the verb and object of a sentence about one', () =>
    expect(fieldsOf('Numéro (8) | Appel ouvert\nLa revue accepte des articles.').journal).to.equal(
      undefined,
    ));

  it('are titles above other lines', () => {
    for (const text of [
      'Hands and houses\nSpecial issue: Rooms & Society',
      "Hands and houses\nSpecial Issue: 'Doors' and 'Keys'",
      'Hands and houses\nSpecial issue of Rooms & Society',
    ])
      expect(fieldsOf(text).title, text).to.equal(HANDS.title);
  });

  it('have editors that are not the kind, and deadlines in Finnish and Spanish', () => {
    expect(fieldsOf('Special Issue: "Hands and houses" (guest editors: Moor, Lund, Falk)').editors).to.equal(
      undefined,
    );
    for (const line of [
      'Käsikirjoitukset viimeistään 15.9.2026.',
      'Abstraktit viimeistään 15.9.2026.',
      'Envío de resúmenes: hasta el 15 de septiembre de 2026.',
      'Recepción de originales hasta el 15/09/2026.',
    ])
      expect(fieldsOf(`Special Issue: Hands and houses\n${line}`).deadline, line).to.equal('2026-09-15');
  });
});
