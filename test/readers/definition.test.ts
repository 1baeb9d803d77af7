import { expect } from '@open-wc/testing';
import { provenanceOf, readDefinitions, readPartnerLine, readPartners } from '../../src/readers/index.js';

const read = (markup: string) => {
  const [definition] = readDefinitions(new DOMParser().parseFromString(markup, 'text/html').body);
  const { text, authors, year, locator, sourceTitle } = definition!;
  return { text, authors, year, locator, sourceTitle };
};
const source = (authors: string[], sourceTitle?: string, year?: string, locator?: string) => ({
  authors,
  year,
  locator,
  sourceTitle,
});

describe('the source in a quotation’s markup', () => {
  const care = 'Care is everything that we do to maintain our world.';
  const cases: [name: string, markup: string, ReturnType<typeof source>][] = [
    [
      'a title set in italics behind a dash',
      `<blockquote>${care}<br>— Joan Tronto, <em>Moral Boundaries</em> (1993), p. 103</blockquote>`,
      source(['Joan Tronto'], 'Moral Boundaries', '1993', '103'),
    ],
    [
      'a caption with a cite in it',
      `<figure><blockquote><p>${care}</p></blockquote><figcaption>Anna Berg in <cite title="Source Title">Handbook of Care</cite>, 2019, p. 12</figcaption></figure>`,
      source(['Anna Berg'], 'Handbook of Care', '2019', '12'),
    ],
    [
      'a footer inside, without a year',
      `<blockquote><p>${care}</p><footer>Anna Berg in <cite title="Source Title">Handbook of Care</cite></footer></blockquote>`,
      source(['Anna Berg'], 'Handbook of Care'),
    ],
    [
      'a footer with the author in a cite',
      `<blockquote><p>${care}</p><footer>— <cite>Joan Tronto</cite></footer></blockquote>`,
      source(['Joan Tronto']),
    ],
    [
      'a paragraph that its class calls the source',
      `<blockquote><p>${care}</p><p class="quote__source">Ragnhild Moe, <i>Om omsorg</i></p></blockquote>`,
      source(['Ragnhild Moe'], 'Om omsorg'),
    ],
    [
      'a caption before the quotation',
      `<figure><figcaption>(Moe & Lund, 2011, s. 4)</figcaption><blockquote>${care}</blockquote></figure>`,
      source(['Moe', 'Lund'], undefined, '2011', '4'),
    ],
    [
      'a cite that ends the quotation',
      `<blockquote><p>${care}</p><cite>Moe (2011)</cite></blockquote>`,
      source(['Moe'], undefined, '2011'),
    ],
    [
      'words in a footer that cannot be read',
      `<blockquote><p>${care}</p><footer>an old saying, heard in many places</footer></blockquote>`,
      source([]),
    ],
    [
      'the title of a work alone',
      `<blockquote><p>${care}</p><footer><cite title="Source Title">Handbook of Care</cite></footer></blockquote>`,
      source([], 'Handbook of Care'),
    ],
  ];
  for (const [name, markup, said] of cases)
    it(name, () => expect(read(markup)).to.deep.equal({ text: care, ...said }));

  it('is a cite after the last sentence', () => {
    const markup = `<blockquote><p>${care} <cite>Moe (2011)</cite></p></blockquote>`;
    expect(read(markup)).to.deep.equal({ text: care, ...source(['Moe'], undefined, '2011') });
  });

  it('is a line after the quotation marks, even if it cannot be read', () => {
    const line = 'An archive, box 4, a letter of March';
    expect(read(`<blockquote><p>“${care}”</p><p>${line}</p></blockquote>`)).to.deep.equal({
      text: care,
      ...source([]),
    });
    const second = `<blockquote><p>“${care}”</p><p>“${line}”</p></blockquote>`;
    expect(read(second).text).to.contain(care).and.to.contain(line);
  });

  it('is no footer of the page, but one beside the quotation that names a source', () => {
    const beside = (foot: string) => {
      const markup = `<blockquote><p>${care}</p></blockquote><footer>${foot}</footer>`;
      const [found] = readDefinitions(new DOMParser().parseFromString(markup, 'text/html').body);
      return [...found!.authors, found!.year, found!.url];
    };
    expect(beside('<p>Contact <a href="https://example.org/us">us</a></p>')).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(beside('<a href="/privacy">Privacy</a> © University of Norway 2024')).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(beside('<a href="/moe">Moe (2011)</a>')).to.deep.equal(['Moe', '2011', '/moe']);
  });

  it('is not a paragraph that refers to further reading, or credits a photo', () => {
    for (const text of [
      'Read more in <em>Annual Report</em>, 2021.',
      'Les meir i <em>Årsmeldinga</em>, 2021.',
      'Mehr dazu in <em>Der Bericht</em>, 2021.',
      'Lue lisää: <em>Vuosikertomus</em>, 2021.',
      'Described in <em>Annual Report</em>, 2021.',
      'Photo: Ida Moe (2021)',
      'Foto: Ida Moe, 2021',
    ])
      expect(read(`<blockquote>${care}</blockquote><p>${text}</p>`), text).to.deep.equal({
        text: care,
        ...source([]),
      });
  });

  it('leaves emphasis and works in the quotation itself', () => {
    const markup =
      '<blockquote>We read <cite>Moral Boundaries</cite> and say that <em>care</em> is work.</blockquote>';
    expect(read(markup)).to.deep.equal({
      text: 'We read Moral Boundaries and say that care is work.',
      ...source([]),
    });
  });
});

describe('paragraphs without blockquotes', () => {
  const all = (markup: string) =>
    readDefinitions(new DOMParser().parseFromString(markup, 'text/html').body).map(({ text }) => text);

  it('are quotations if they are in quotation marks, with nothing but a source after them', () => {
    const words = 'Care is everything that we do to maintain our world';
    for (const text of [
      `«${words}.»`,
      `“${words}” (Moe, 2011)`,
      `„${words}.“<sup>12</sup>`,
      `«${words}.» — Ida Moe, 2011`,
    ])
      expect(all(`<p>${text}</p>`), text).to.have.length(1);
  });

  it('are not if they begin with a quoted word, or quote speech in parts', () => {
    for (const text of [
      '«Fellesskap» er et ord mange bruker, og som få forklarer når noen spør.',
      '“Community” is used in many ways in the literature (Moe, 2011).',
      '«Det går bra», sa hun til avisen. «Vi er godt i gang med arbeidet.»',
    ])
      expect(all(`<p>${text}</p>`), text).to.have.length(0);
  });
});

describe('a source after an empty paragraph', () => {
  it('is that of the quotation', () => {
    const source = '<p>(Karlberg &amp; Wiig, 2016, p. 41)</p>';
    const words = 'Musical agency is a capacity to act in and through music.';
    for (const empty of [
      '<p></p>',
      '<p>&nbsp;</p>',
      '<p><span>\u200B</span></p>',
      '<p><br></p><p>\u00AD</p>',
    ])
      for (const quotation of [`<p>“${words}”</p>`, `<blockquote><p>${words}</p></blockquote>`]) {
        const body = new DOMParser().parseFromString(
          `<div>${quotation}${empty}${source}</div>`,
          'text/html',
        ).body;
        const [definition] = readDefinitions(body);
        expect(definition, empty).to.deep.include({
          authors: ['Karlberg', 'Wiig'],
          year: '2016',
          locator: '41',
        });
      }
  });
});

describe('inferred values have reasons', () => {
  const why = (record: object & { original?: string }) =>
    provenanceOf(record).map(({ field, rule, start, end }) => [
      field,
      rule,
      record.original!.slice(start, end),
    ]);

  it('of a source at the end of a quotation', () => {
    const body = new DOMParser().parseFromString(
      '<blockquote>«Omsorg er  arbeid.» (Moe &amp; Lund, 2011, s. 4)</blockquote>',
      'text/html',
    ).body;
    const rule = 'source at the end of the quotation';
    expect(why(readDefinitions(body)[0]!)).to.deep.equal([
      ['authors', rule, 'Moe'],
      ['authors', rule, 'Lund'],
      ['year', rule, '2011'],
      ['locator', rule, '4'],
    ]);
  });

  it('of a partner’s short name and country, not of what a label or an attribute says', () => {
    const line = 'Coordinator: Nord universitet (NORD), Bodø, Norway';
    const expected = [
      ['shortName', 'short form beside the name', 'NORD'],
      ['country', 'country at the end', 'Norway'],
    ];
    expect(why(readPartnerLine(line))).to.deep.equal(expected);
    const body = new DOMParser().parseFromString(
      `<ul><li data-country="NO">${line}</li></ul>`,
      'text/html',
    ).body;
    expect(why(readPartners(body)[0]!)).to.deep.equal(expected.slice(0, 1));
  });
});
