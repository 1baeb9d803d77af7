/**
 * A Rollup plugin that minifies css`` templates with esbuild, and removes the indentation from html`` and svg`` templates,
 * which are not parsed, since an expression may be in the middle of a tag.
 */
import MagicString from 'magic-string';
import { transform } from 'esbuild';

const TAGS = ['css', 'html', 'svg'];
// White space is significant in these elements.
const PREFORMATTED = /<(pre|textarea|script|style)\b/i;

/** Placeholder for an expression, which stands for a list of declarations. */
const placeholder = (index) => `--expression-${index}:0;`;
const PLACEHOLDER = /--expression-\d+:\s*0;?/;

/** Minifies the texts of a css`` template, which may be a list of declarations to insert into a rule. */
async function minifyCss(texts) {
  const isRules = texts.some((text) => text.includes('{'));
  const css = texts.reduce((before, text, index) => `${before}${placeholder(index)}${text}`);
  const { code } = await transform(isRules ? css : `x{${css}}`, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    logOverride: { 'css-syntax-error': 'error' },
  });
  const minified = code.trim();
  return (isRules ? minified : `${minified.slice(2, -1)};`).split(PLACEHOLDER);
}

/** Collapses indentation to a line break, since white space between words matters. */
const minifyHtml = (texts) => texts.map((text) => text.replace(/\s*\n\s*/g, '\n'));

function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && TAGS.includes(node.tag.name)) yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

async function minifyTemplate({ tag, quasi: { quasis } }, source, output) {
  const texts = quasis.map(({ start, end }) => source.slice(start, end));
  const isCss = tag.name === 'css';
  if (!isCss && texts.some((text) => PREFORMATTED.test(text))) return;

  const minified = isCss ? await minifyCss(texts) : minifyHtml(texts);
  quasis.forEach(({ start, end }, index) => {
    if (minified[index] !== texts[index]) output.overwrite(start, end, minified[index]);
  });
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      const output = new MagicString(code);
      for (const template of taggedTemplates(this.parse(code))) await minifyTemplate(template, code, output);
      if (!output.hasChanged()) return null;
      return { code: output.toString(), map: output.generateMap({ source: id, hires: true }) };
    },
  };
}
