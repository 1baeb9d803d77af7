import { expect } from '@open-wc/testing';
import { htmlText } from '../../src/readers/files/html-text.js';
import { NAMED_CHARACTERS } from '../../src/readers/files/named-characters.js';

/** HTML text with character references, as decoded by the browser. */
function parsed(html: string): string {
  const area = document.createElement('textarea');
  area.innerHTML = html;
  return area.value;
}

describe('htmlText', () => {
  for (const [html, text] of [
    ['a &lt;b&gt; c', 'a <b> c'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['a <6 and b> c', 'a <6 and b> c'],
    ['<p>En</p><p>to</p>', 'En\nto'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['H<sub>2</sub>O', 'H2O'],
    ['a<!-- b --> c', 'a c'],
    ['a <!-- b', 'a <!-- b'],
    ['a<script>b</script><style>c{}</style>d', 'ad'],
    ['&#xe5;&#230;&oslash;&unknown;', 'åæø&unknown;'],
    ['S&aacute;mi, fa&ccedil;ade, &Scaron;k&ocirc;da, &#268;&aacute;hppes', 'Sámi, façade, Škôda, Čáhppes'],
    ['2019&#150;2022, &#147;a&#148;, it&#146;s', '2019–2022, “a”, it’s'],
    ['2019&ndash;2022&hellip;', '2019–2022…'],
    ['a <img src=x onerror=alert(1)> b', 'a b'],
    ['<a title="a > b" href="/x">y</a>', 'y'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>', 'a b\nc d'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', 'a\nb'],
    ['x<o:p></o:p>y <st1:place w:st="on">Oslo</st1:place>', 'xy Oslo'],
    ['<Name> and <kari@example.org>', '<Name> and <kari@example.org>'],
    ['R&D; AT&T, a &copy b', 'R&D; AT&T, a &copy b'],
    ['&amp;eacute;', '&eacute;'],
    ['<?xml version="1.0"?>x', 'x'],
  ])
    it(`of ${html}`, () => {
      expect(htmlText(html!)).to.equal(text);
    });

  it('knows characters by name as a browser does', () => {
    expect(NAMED_CHARACTERS.size).to.be.above(700);
    for (const [name, character] of NAMED_CHARACTERS) expect(character, name).to.equal(parsed(`&${name};`));
  });

  it('knows all named letters, punctuation and currencies', () => {
    const accents = [
      'acute',
      'grave',
      'circ',
      'uml',
      'tilde',
      'ring',
      'cedil',
      'caron',
      'breve',
      'ogon',
      'macr',
      'dot',
      'dblac',
      'slash',
      'strok',
      'cy',
    ];
    const names = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) =>
      [letter, letter.toUpperCase()].flatMap((each) => accents.map((accent) => each + accent)),
    );
    const found = names.filter((name) => /^\p{L}$/u.test(parsed(`&${name};`)));
    expect(found.length).to.be.above(150);
    for (const name of [
      ...found,
      'szlig',
      'AElig',
      'oelig',
      'eth',
      'THORN',
      'ENG',
      'alpha',
      'Omega',
      'bdquo',
      'sbquo',
      'euro',
      'pound',
      'lsaquo',
      'minus',
      'times',
      'le',
      'ne',
    ])
      expect(htmlText(`x&${name};x`), name).to.equal(parsed(`x&${name};x`));
  });
});
