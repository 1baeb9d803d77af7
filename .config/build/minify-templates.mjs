/**
 * A Rollup plugin that takes comments and white space out of css`` templates and indentation out of
 * html`` and svg`` templates. It never parses CSS or HTML, so syntax it has not heard of stays as it is.
 */
import MagicString from 'magic-string';

const TAGS = ['css', 'html', 'svg'];
// In these elements white space is content.
const PREFORMATTED = /<(pre|textarea|script|style)\b/i;

const CSS_STRING = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^)'"]*\)/;
const CSS_COMMENT = /\/\*[^]*?\*\//;
const CSS_KEPT_OR_DROPPED = new RegExp(`(${CSS_STRING.source})|${CSS_COMMENT.source}`, 'g');

export function minifyCss(css) {
  // Strings are replaced by numbers first, since the next steps must not change them.
  const strings = [];
  return css
    .replace(CSS_KEPT_OR_DROPPED, (_, string) => (string ? `\0${strings.push(string) - 1}\0` : ''))
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/ > /g, '>')
    .replace(/ \* (?=var\()/g, '*')
    .replace(/(?<=[\s:(,-])0(?=\.\d)/g, '')
    .replace(/\0(\d+)\0/g, (_, index) => strings[index])
    .replace(/='([a-z-]+)'\]/g, '=$1]');
}

/** Keeps a line break, since white space between words must stay. */
export const minifyHtml = (html) => html.replace(/\s*\n\s*/g, '\n');

function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && TAGS.includes(node.tag.name)) yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

function minifyTemplate({ tag, quasi: { quasis } }, source, output) {
  const texts = quasis.map(({ start, end }) => source.slice(start, end));
  const isCss = tag.name === 'css';
  if (!isCss && texts.some((text) => PREFORMATTED.test(text))) return;

  quasis.forEach(({ start, end, tail }, index) => {
    let text = isCss ? minifyCss(texts[index]) : minifyHtml(texts[index]);
    if (isCss && index === 0) text = text.trimStart();
    if (isCss && tail) text = text.trimEnd();
    if (text !== texts[index]) output.overwrite(start, end, text);
  });
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      const output = new MagicString(code);
      for (const template of taggedTemplates(this.parse(code))) minifyTemplate(template, code, output);
      if (!output.hasChanged()) return null;
      return { code: output.toString(), map: output.generateMap({ source: id, hires: true }) };
    },
  };
}
