/** Fails on files in the wrong place, and on text that must not be in any file. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const TOP_LEVEL = [
  /^\./,
  /^(src|stories|test|bench|docs)$/,
  /^package(-lock)?\.json$/,
  /^(tsconfig\.json|rollup\.config\.mjs)$/,
  /^(README|CONTRIBUTING|CHANGELOG)\.md$/,
  /^LICENSE$/,
];

const UNWANTED = [
  { pattern: /(^|["'`\s(=])\/(home|Users|root|work|mnt)\//m, problem: 'names a folder of one machine' },
  { pattern: /\b(describe|it|test)\.only\(/, problem: 'runs one test only' },
  { pattern: /"resolved": "\w+:\/\//, problem: 'names the registry it came from' },
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(file));

const problems = [];
for (const name of new Set(files.map((file) => file.split('/')[0]))) {
  if (!TOP_LEVEL.some((allowed) => allowed.test(name))) problems.push(`${name} does not belong at the top`);
}
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  for (const { pattern, problem } of UNWANTED) if (pattern.test(text)) problems.push(`${file} ${problem}`);
}

problems.forEach((problem) => console.error(problem));
process.exit(problems.length ? 1 : 0);
