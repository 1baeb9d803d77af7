/** The code in docs/frameworks.md is the same as in the applications in test/consumers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const GUIDE = readFileSync('docs/frameworks.md', 'utf8');

/** Code without differences from formatting: line breaks, indentation and trailing commas. */
const plain = (code) =>
  code
    .replace(/\s+/g, ' ')
    .replace(/[,;](?= ?$)/, '')
    .trim();

describe('the code in the guide to frameworks', () => {
  const blocks = [...GUIDE.matchAll(/<!-- (\S+) -->\n\n```\w+\n([^]*?)\n```/g)];

  for (const [, file, code] of blocks)
    it(`${file}: ${plain(code).slice(0, 40)}`, () => {
      assert.ok(plain(readFileSync(file, 'utf8')).includes(plain(code)), `It is not in ${file}:\n${code}`);
    });

  it('is all from applications, except for server headers and words', () => {
    const all = [...GUIDE.matchAll(/```(\w+)\n([^]*?)\n```/g)];
    const others = all.filter(([, , code]) => !blocks.some(([, , known]) => known === code));
    assert.notEqual(blocks.length, 0);
    assert.deepEqual(
      others.map(([, language]) => language),
      ['http', 'js'],
    );
  });
});
