/** Writes a page of differences, with the pictures before and after and an image of the differences. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CSS = `
  body { max-inline-size: 90rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  section { border-block-start: 1px solid #999; margin-block-start: 2rem; }
  h2 { font-size: 1.125rem; }
  .pictures { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { flex: 1 1 20rem; min-inline-size: 0; margin: 0; }
  img { max-inline-size: 100%; border: 1px solid #ccc; image-rendering: pixelated; }
`;

const figure = (file, caption) =>
  `<figure><figcaption>${caption}</figcaption><a href="${file}"><img src="${file}" alt="${caption}"></a></figure>`;

/** A difference in one line of text. */
export function inWords({ name, kept, drawn, count, error }) {
  if (error) return `${name}: ${error}`;
  if (!kept) return `${name}: no picture is kept`;
  if (!drawn) return `${name}: there is no such story`;
  return `${name}: ${count} pixels differ`;
}

/**
 * @param folder Emptied first.
 * @param differences Results of `compare`, with PNGs in `kept`, `drawn` and `where`, any of which may be missing.
 * @returns the path of the page.
 */
export function writeReport(folder, differences) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sections = differences.map((difference) => {
    const figures = [
      ['kept', 'Before'],
      ['drawn', 'After'],
      ['where', 'Difference'],
    ].map(([key, caption]) => {
      if (!difference[key]) return '';
      const file = `${difference.name}-${key}.png`;
      writeFileSync(join(folder, file), difference[key]);
      return figure(file, caption);
    });
    return `<section><h2>${escape(inWords(difference))}</h2><div class="pictures">${figures.join('')}</div></section>`;
  });
  const path = join(folder, 'index.html');
  const title = `${differences.length} pictures differ`;
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${CSS}</style>
<h1>${title}</h1><p>If the new ones are right: <code>npm run pictures -- --accept</code></p>${sections.join('\n')}`,
  );
  return path;
}

function escape(text) {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
