/** A section of a Markdown file, with its heading. @throws If there is no such section. */
export function section(markdown: string, heading: string): string {
  const level = new RegExp(`^(#+) ${heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm').exec(markdown);
  if (!level) throw new Error(`There is no section “${heading}”.`);
  const rest = markdown.slice(level.index + level[0].length);
  const next = rest.search(new RegExp(`^#{1,${level[1]!.length}} `, 'm'));
  return withoutRelativeLinks(level[0] + (next < 0 ? rest : rest.slice(0, next)));
}

/** Storybook pages that show a file of the repository. */
const PAGES: Readonly<Record<string, string>> = {
  'docs/api.md': 'developers-api',
  'docs/frameworks.md': 'developers-frameworks',
  'docs/weight.md': 'developers-bytes-and-loading',
  'docs/command-line.md': 'developers-command-line',
  'docs/architecture.md': 'developers-writing-an-element',
};

/** Points links to files at the pages that show them, and replaces other relative links, which would be dead, by their text. */
const withoutRelativeLinks = (markdown: string) =>
  markdown.replace(/\[([^\]]+)\]\((?!https?:|\.\/\?path)([^)]+)\)/g, (_, text: string, file: string) =>
    file in PAGES ? `[${text}](./?path=/docs/${PAGES[file]}--docs)` : text,
  );
