import { expect } from '@open-wc/testing';
import { readAllMarkup } from '../../src/readers/page/all-markup.js';
import { DomText } from '../../src/readers/page/dom-text.js';
import { plainText } from '../../src/readers/line/plain-text.js';

describe('plainText', () => {
  it('folds space and line breaks, and leaves none at the edges', () => {
    expect(plainText(' a \t b\u00a0c \r\n\n  d\u2028 e \n').text).to.equal('a b c\nd\ne');
  });

  it('leaves out what is invisible, and does not split a word at it', () => {
    for (const mark of ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200e', '\u200c', '\u200d'])
      expect(plainText(`vel${mark}ferd`).text, mark.charCodeAt(0).toString(16)).to.equal('velferd');
  });

  it('keeps joiners that are part of a word or of an emoji', () => {
    for (const word of ['می‌خواهم', 'क्‍ष', 'ന്‍', 'ශ්‍රී', '👩‍🔬', '👩🏽‍🚀', '🏳️‍🌈', '❤️‍🔥'])
      expect(plainText(` ${word} `).text).to.equal(word.normalize('NFC'));
  });

  it('knows which characters a span came from', () => {
    const given = ' e\u0301t\u00ad  \n o\u0308l ';
    const plain = plainText(given);
    expect(plain.text).to.equal('ét\nöl');
    expect(given.slice(...plain.given(0, 2))).to.equal('e\u0301t');
    expect(given.slice(...plain.given(3, 5))).to.equal('o\u0308l');
    expect(plain.cleaned(given.indexOf('o'))).to.equal(3);
    expect(plain.cleaned(given.length)).to.equal(plain.text.length);
  });
});

describe('DomText', () => {
  before(readAllMarkup);

  const element = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

  it('folds space, and gives a block, a br and a row of a dl a line', () => {
    const { text } = new DomText(
      element(
        ' A  b <b> c</b><br> d <p> e </p>f<dl><dt>Leder : </dt> <dd>Kari</dd><dt>Tid</dt><dd>2020</dd></dl> ',
      ),
    );
    expect(text).to.equal('A b c\nd\ne\nf\nLeder: Kari\nTid: 2020');
  });

  it('joins further values of a term, but none that is empty or has a label of its own', () => {
    const { text } = new DomText(
      element(
        '<dl><dt>PI</dt><dd></dd><dd>Ada</dd><dt>Partners</dt><dd>SLU</dd><dd> </dd><dd>NTNU</dd><dt>Kelp</dt><dd>Period: 2020</dd><dd>PI: Ada</dd></dl>',
      ),
    );
    expect(text).to.equal('PI: Ada\nPartners: SLU; NTNU\nKelp: Period: 2020\nPI: Ada');
  });

  it('finds the way back to the page', () => {
    const body = element('<p>En <b>  to  </b> tre</p>');
    const text = new DomText(body);
    expect(text.text).to.equal('En to tre');
    expect(text.spanOf(body.querySelector('b')!)).to.deep.equal([3, 6]);
    expect(text.range(3, 5)!.toString()).to.equal('to');
    expect(text.range(6, 9)!.toString()).to.equal('tre');
    expect(text.spanOf(document.createElement('b'))).to.equal(undefined);
  });
});
