import fc from 'fast-check';

const TAGS =
  'ul ol li p div a img h2 blockquote dl dt dd span table tr td figure figcaption time cite q br script template details b'.split(
    ' ',
  );

const ATTRIBUTES = [
  '',
  ' href="/a"',
  ' href="javascript:x"',
  ' href="http://["',
  ' hreflang="en" href="/en"',
  ' src="x"',
  ' alt=""',
  ' lang="en"',
  ' id="a"',
  ' data-start="x" data-end="2020"',
  ' data-weight="-1"',
  ' data-deadline="2026-99"',
  ' datetime="?"',
  ' hidden',
  ' width="x"',
];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Any elements in each other, around the given texts. */
export function oddMarkup(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      text.map(escaped),
      fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.constantFrom(...ATTRIBUTES),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([tag, given, children]) => `<${tag}${given}>${children.join(' ')}</${tag}>`),
    ),
  }));
  return fc.array(node, { maxLength: 6 }).map((nodes) => nodes.join(''));
}

/** Ways to write entries on a page, some with a link, a second line or a value in a cell. */
const SHAPES: ((entries: [string, string][]) => string)[] = [
  (entries) => `<ul>${entries.map(([a, b]) => `<li>${a}<br>${b}</li>`).join('')}</ul>`,
  (entries) => `<ol>${entries.map(([a, b]) => `<li><a href="/a">${a}</a> ${b}</li>`).join('')}</ol>`,
  (entries) => `<ul>${entries.map(([a, b]) => `<li><p>${a}</p><ul><li>${b}</li></ul></li>`).join('')}</ul>`,
  (entries) => entries.map(([a, b]) => `<h3>${a}</h3><p>${b}</p>`).join(''),
  (entries) => entries.map(([a, b]) => `<div class="card"><h3>${a}</h3><p>${b}</p></div>`).join(''),
  (entries) => entries.map(([a, b]) => `<p><strong>${a}</strong> ${b}</p>`).join(''),
  (entries) => `<dl>${entries.map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`).join('')}</dl>`,
  (entries) => `<table>${entries.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`,
  (entries) => entries.map(([a, b]) => `<details><summary>${a}</summary>${b}</details>`).join(''),
  (entries) => entries.map(([a, b]) => `<blockquote>${a}</blockquote><p>${b}</p>`).join(''),
];

/** Lists, tables and other markup of entries, in boxes and beside other elements. */
export function oddPages(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const text = line.map(escaped);
  const entries = fc.array(fc.tuple(text, fc.oneof(fc.constant(''), text)), { minLength: 1, maxLength: 5 });
  const shape = fc.tuple(fc.constantFrom(...SHAPES), entries).map(([write, all]) => write(all));
  const heading = fc.constantFrom('Prosjekter', 'Partners', 'Temanumre', 'Hva er omsorg?', 'Lenker');
  const part = fc.oneof(
    { weight: 4, arbitrary: shape },
    { weight: 2, arbitrary: shape.map((markup) => `<div>${markup}</div>`) },
    { weight: 1, arbitrary: fc.oneof(text, heading).map((words) => `<h2>${words}</h2>`) },
    { weight: 1, arbitrary: text.map((words) => `<p>${words}</p>`) },
    { weight: 1, arbitrary: oddMarkup(line) },
  );
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
}
