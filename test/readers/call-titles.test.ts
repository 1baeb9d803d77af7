import { expect } from '@open-wc/testing';
import { readIssueLine } from '../../src/readers/index.js';

const TOPICS = ['Quiet Rooms', 'Arbeid og Hvile', 'Häfen im Norden', 'Kant', 'L’école buissonnière'];
const FORMS: ((topic: string) => string)[] = [
  (topic) => `${topic}: Homes and Roads in Oslo, 1820–1850`,
  (topic) => `${topic}? Women, Work and the Sea`,
  (topic) => `${topic}. Populism in Small Towns`,
  (topic) => `${topic} after May 1968`,
  (topic) => `${topic} – fra krise til hverdag`,
  (topic) => `Lifelines, Papers and ${topic}`,
  (topic) => `Submission, Papers and ${topic}`,
  (topic) => `Journals, Letters and ${topic}: Print in Berlin`,
  (topic) => `Reading “Small Things” and ${topic}`,
  (topic) => `The Art That Is ${topic}`,
];
const FRAMES: Record<string, (title: string) => string> = {
  'behind a call': (title) => `Call for papers: ${title}`,
  'behind a kind': (title) => `Special issue: ${title}`,
  'behind a Norwegian kind': (title) => `Temanummer: ${title}`,
  'before a day': (title) => `${title}. Deadline: 1 May 2027`,
  'before a day without a mark': (title) => `${title} Deadline: 1 May 2027`,
  'between a call and a day': (title) => `Call for papers\n${title}\nDeadline: 1 May 2027`,
  'above a journal': (title) => `${title}\nSpecial issue of Nordic Journal of Care\nDeadline: 1 May 2027`,
  'before a place and month': (title) => `CfP: ${title} – Uppsala 03/2027`,
};

describe('titles of calls', () => {
  for (const [frame, put] of Object.entries(FRAMES))
    it(`are complete, and not a journal, ${frame}`, () => {
      for (const title of FORMS.flatMap((form) => TOPICS.map(form))) {
        const issue = readIssueLine(put(title));
        const journal = frame === 'above a journal' ? 'Nordic Journal of Care' : undefined;
        expect([issue.title, issue.journal?.name], put(title)).to.deep.equal([title, journal]);
      }
    });
});

describe('a sentence about a date', () => {
  it('is kept whole and has no title', () => {
    for (const sentence of [
      'The next deadline for proposals is 14 March 2027',
      'Full papers must be submitted by 11:59 pm GMT on 14 March 2027',
      'Bitte senden Sie Ihre Beiträge bis zum 14. März 2027 an die Redaktion',
      'Artikkelutkast må være sendt inn innen 14. mars 2027',
      'Les propositions (300 mots) sont attendues pour le 14 mars 2027',
    ]) {
      const { title, note, deadline } = readIssueLine(`${sentence}.`);
      expect({ title, note, deadline }).to.deep.equal({ title: '', note: sentence, deadline: '2027-03-14' });
    }
  });

  it('has none of its words read as a title', () => {
    for (const line of [
      'Deadline: 14 March 2027 (extended)',
      'Frist: 14. mars 2027 kl. 12.00',
      'Deadline: Feb. 28',
      'Notification of acceptance: 1 May 2027',
      'The deadline has been extended to 14 March 2027.',
      'Manus sendes redaksjonen innen 14. mars 2027, og publiseres høsten 2027.',
      'Deadline för abstracts är 1 mars 2027 och för färdiga artiklar 1 september 2027.',
      'Important dates\nAbstract submission: 14 March 2027',
      'Guest editors: Ida Falk, University of Kent; Tor Lunde, University of Turku',
      'Numéro coordonné par Lucie Arnal et Paul Etchebarne',
    ])
      expect(readIssueLine(line).title, line).to.equal('');
  });

  it('leaves a title that stands before it', () => {
    const { title, note } = readIssueLine('Quiet Rooms. Full papers must be submitted by 1 May 2027.');
    expect([title, note]).to.deep.equal(['Quiet Rooms', undefined]);
  });
});

describe('short titles in quotation marks', () => {
  it('are whole behind a kind, before a mark', () => {
    for (const [line, title, journal] of [
      ['Themenheft „Holz“ (Beiträge zur Raumkunde, Heft 2/2027)', 'Holz', 'Beiträge zur Raumkunde'],
      ['CfP: Special issue “Salt” (Water and Stone, vol. 12)', 'Salt', 'Water and Stone'],
      ['Temanummer «Salt»', 'Salt', undefined],
      ['Numéro thématique « Bois » (Revue des rives)', 'Bois', 'Revue des rives'],
    ] as const) {
      const issue = readIssueLine(line);
      expect([issue.title, issue.journal?.name], line).to.deep.equal([title, journal]);
    }
  });

  it('are words of a longer one otherwise', () => {
    for (const title of ['“AI” in schools', '“Care” and “cure”'])
      expect(readIssueLine(`Special issue: ${title}`).title).to.equal(title);
    expect(readIssueLine('Themenheft „Holz und Stein“ (Ada Berg)').journal).to.equal(undefined);
  });
});

describe('a line below the kind of an issue', () => {
  const title = (line: string) =>
    readIssueLine(`Special issue in Mobility\n${line}\nDeadline: 1 May 2027`).title;

  it('is the title with any words in capitals, or in quotation marks', () => {
    for (const line of ['Graph Methods in Transport Planning', 'Road Planning after Rain'])
      expect(title(line), line).to.equal(line);
    for (const quoted of ['Frontières du vivant', 'Annals of Rooms', 'Vi og våre hus'])
      expect(title(`« ${quoted} »`), quoted).to.equal(quoted);
  });

  it('is no title if it is a sentence', () => {
    for (const line of [
      'We invite papers on rooms',
      'Authors are planning to send texts',
      'WE INVITE PAPERS',
    ])
      expect(title(line), line).to.equal('');
  });
});

describe('an issue of a journal', () => {
  const lines: [text: string, facts: { title: string; journal?: string; deadline?: string }][] = [
    [
      'Temanummer i Skoleforum Vest høst 2027: Språk i fag',
      { title: 'Språk i fag', journal: 'Skoleforum Vest' },
    ],
    ['Numéro 87 de Vents et Marées : Juger la nuit', { title: 'Juger la nuit', journal: 'Vents et Marées' }],
    ['Wave Studies special issue 3/2027\nIce and Snow', { title: 'Ice and Snow', journal: 'Wave Studies' }],
    [
      'Meren aikakauskirjan teemanumero 3/2027\nVälirauha: kunnat ja ranta',
      { title: 'Välirauha: kunnat ja ranta' },
    ],
    [
      'Trauer als Praxis - Call for Papers der Fachzeitschrift "Hilfe und See"',
      { title: 'Trauer als Praxis', journal: 'Hilfe und See' },
    ],
    [
      'Die Redaktion der Zeitschrift „Hilfe und See“ gestaltet ein Themenheft zum Thema „Eis und Scham“.',
      { title: 'Eis und Scham', journal: 'Hilfe und See' },
    ],
    [
      'Kirjoittajakutsu: Jää ja lumi\nLähetä abstrakti 31.3.2027 mennessä',
      { title: 'Jää ja lumi', deadline: '2027-03-31' },
    ],
    [
      'Kirjoittajakutsu: Jää ja lumi\nTekstit tulee lähettää viimeistään 15.1.2027.',
      { title: 'Jää ja lumi', deadline: '2027-01-15' },
    ],
    ['Kirjoittajakutsu: Jää ja lumi\nValinnoista ilmoitetaan 31.3.2027 mennessä', { title: 'Jää ja lumi' }],
    [
      'Open Call: Is og sne\nSenest den 14. marts 2027 sendes abstract til redaktionen',
      { title: 'Is og sne', deadline: '2027-03-14' },
    ],
  ];
  for (const [text, facts] of lines)
    it(`is read from “${text.replace('\n', ' ⏎ ')}”`, () => {
      const { title, journal, deadline } = readIssueLine(text);
      expect({
        title,
        ...(journal && { journal: journal.name }),
        ...(deadline && { deadline }),
      }).to.deep.equal(facts);
    });
});
