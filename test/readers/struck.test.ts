import { expect } from '@open-wc/testing';
import { DomText } from '../../src/readers/page/dom-text.js';
import { readIssueLine, readIssues } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

describe('words that a page strikes out', () => {
  const struckIn = (markup: string) => {
    const { text, struck } = new DomText(parsed(markup));
    return struck.map(([start, end]) => text.slice(start, end));
  };
  for (const markup of [
    '<p>Care <del>and cure</del> now</p>',
    '<p>Care <s>and cure</s> now</p>',
    '<p>Care <strike>and cure</strike> now</p>',
    '<p>Care <span style="text-decoration: line-through">and cure</span> now</p>',
    '<p>Care <s>and <del>cure</del></s> now</p>',
  ])
    it(markup, () => expect(struckIn(markup)).to.deep.equal(['and cure']));

  it('are distinguished from those that are only marked in another way', () => {
    expect(
      struckIn('<p>Care <u>and</u> <ins>cure</ins> <span style="color: red">now</span></p>'),
    ).to.deep.equal([]);
  });

  const deadlines: [markup: string, deadline: string | undefined][] = [
    ['Deadline: <del>January 15, 2026</del> February 15, 2026', '2026-02-15'],
    ['Deadline: <s>15. januar 2026</s> 15. februar 2026', '2026-02-15'],
    ['Frist: <span style="text-decoration:line-through">15.1.2026</span> 15.2.2026', '2026-02-15'],
    ['Frist: 15.2.2026 <del>15.1.2026</del>', '2026-02-15'],
    ['Deadline: <del>January 15, 2026</del>', undefined],
    ['<del>Deadline: January 15, 2026</del>', undefined],
  ];
  for (const [markup, deadline] of deadlines)
    it(`are not a deadline: ${markup}`, () => {
      const [issue] = readIssues(
        parsed(`<ul><li>Special Issue “Care in Communities”, Journal of Welfare. ${markup}</li></ul>`),
      );
      expect(issue!.title).to.equal('Care in Communities');
      expect(issue!.deadline).to.equal(deadline);
    });

  it('are none of the title', () => {
    const [issue] = readIssues(parsed('<ul><li>Special Issue: Care <s>and cure</s> at home</li></ul>'));
    expect(issue!.title).to.equal('Care at home');
  });

  it('are read between double tildes in a plain line', () => {
    const { deadline, title } = readIssueLine(
      'Temanummer: Omsorg. Frist: ~~15. januar 2026~~ 15. februar 2026',
    );
    expect({ deadline, title }).to.deep.equal({ deadline: '2026-02-15', title: 'Omsorg' });
  });

  it('stay where there is nothing else in an entry', () => {
    const [issue] = readIssues(
      parsed('<ul><li><del>Special Issue: Care</del> <del>Deadline: 1 May 2027</del></li></ul>'),
    );
    expect(issue!.title).to.contain('Special Issue: Care');
    expect(issue!.deadline).to.equal(undefined);
  });
});
