/** A Rollup plugin that copies the style sheets to dist, and minified to dist/cdn. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';

const THEMES = 'src/styles/themes';

function publish(from, to) {
  writeFileSync(to, readFileSync(from));
}

async function publishMinified(from, to) {
  const { code } = await transform(readFileSync(from, 'utf8'), { loader: 'css', minify: true });
  writeFileSync(to, code);
}

export function styles() {
  return {
    name: 'styles',
    async writeBundle() {
      publish('src/styles/rg.css', 'dist/rg.css');
      // TypeScript requires declarations for imported style sheets
      writeFileSync('dist/css.d.ts', 'export {};\n');
      await publishMinified('src/styles/rg.css', 'dist/cdn/rg.css');
      if (!existsSync(THEMES)) return;
      mkdirSync('dist/themes', { recursive: true });
      mkdirSync('dist/cdn/themes', { recursive: true });
      for (const theme of readdirSync(THEMES)) {
        publish(`${THEMES}/${theme}`, `dist/themes/${theme}`);
        await publishMinified(`${THEMES}/${theme}`, `dist/cdn/themes/${theme}`);
      }
    },
  };
}
