import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { build } from 'esbuild';

/** The names of the rules in the readers: assigned ones, and those of special issues, which begin with a field. */
function rules() {
  const files = readdirSync('src/readers', { recursive: true }).filter((file) => file.endsWith('.ts'));
  return new Set(
    files.flatMap((file) => {
      const text = readFileSync(`src/readers/${file}`, 'utf8');
      const assigned = [...text.matchAll(/\.rule = ([^;]*);/g)].flatMap(([, value]) =>
        // strings in conditions are not rules
        [...value.replace(/[=!]== '[^']*'/g, '').matchAll(/'([^']{4,})'/g)].map(([, rule]) => rule),
      );
      const named = [...text.matchAll(/'((?:call|deadline|editors|journal|kind|status|title): [^']+)'/g)].map(
        ([, rule]) => rule,
      );
      const written = [...text.matchAll(/rule: '([^']+)'/g)].map(([, rule]) => rule);
      return [...assigned, ...named, ...written];
    }),
  );
}

it('every rule of the readers has words in Norwegian', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/compose/words/reasons.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { hasReason } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  const found = rules();
  assert.ok(found.size > 50);
  assert.deepEqual(
    [...found].filter((rule) => !hasReason(rule)),
    [],
  );
});
