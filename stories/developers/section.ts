/** A section of a Markdown file with its heading, so that a text has one source. Throws where there is none. */
export function section(markdown: string, heading: string): string {
  const level = new RegExp(`^(#+) ${heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm').exec(markdown);
  if (!level) throw new Error(`There is no section “${heading}”.`);
  const rest = markdown.slice(level.index + level[0].length);
  const next = rest.search(new RegExp(`^#{1,${level[1]!.length}} `, 'm'));
  return withoutRelativeLinks(level[0] + (next < 0 ? rest : rest.slice(0, next)));
}

/** Links between files of the repository lead nowhere in Storybook. */
const withoutRelativeLinks = (markdown: string) =>
  markdown.replace(/\[([^\]]+)\]\((?!https?:|\.\/\?path)[^)]+\)/g, '$1');
