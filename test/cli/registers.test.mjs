/** Conversion of register exports to each suitable format, and error messages for the others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { REGISTERS } from './registers.mjs';
import { commandLine } from './run.mjs';

/** The kind of each register's records, and words that must be in every output. */
const HELD = {
  'nva.json': ['projects', 'Omsorg i nabolaget', '2018', 'Nord universitet', '654321', 'Om omsorg'],
  'cristin.json': ['projects', 'Omsorg i nabolaget', '2018', 'Nord universitet', '654321', 'Om omsorg'],
  'cordis.json': ['projects', 'Omsorg i nabolaget', 'CARE', '2018', '101012345', 'Om omsorg'],
  'cordis.csv': ['projects', 'Omsorg i nabolaget', 'CARE', '2018', '101012345'],
  'openaire.json': ['projects', 'Omsorg i nabolaget', 'CARE', '2018', '777541', 'European Commission'],
  'crossref.json': ['issues', 'Barn i byen', 'Tidsskrift for byer', '2024', '10.5555/12345678'],
  'ror.json': ['partners', 'Nord University', 'https://www.nord.no'],
};
const LISTS = ['html', 'json', 'csv', 'jsonld'];
const TYPES = { projects: 'ResearchProject', issues: 'PublicationIssue', partners: 'Organization' };

let put, folder, remove, runHere;
const convert = (name, ...words) => runHere('convert', join(folder, name), ...words);
before(async () => {
  ({ runHere, put, folder, remove } = await commandLine());
  for (const [name, text] of Object.entries(REGISTERS)) put(name, text);
});
after(() => remove());

describe('convert with exports of registers', () => {
  for (const [name, [kind, ...words]] of Object.entries(HELD)) {
    for (const form of LISTS)
      it(`writes ${name} as ${form}`, async () => {
        const { status, stdout, stderr } = await convert(name, '--to', form);
        assert.equal(status, 0, stderr);
        const plain = stdout.replace(/\\"/g, '"');
        for (const word of words) assert.ok(plain.includes(word), `${word} is not in ${stdout}`);
        assert.doesNotMatch(stdout, /kari@example\.org|99887766|undefined|\[object/);
        if (form === 'json') assert.deepEqual(Object.keys(JSON.parse(stdout)).slice(1), [kind]);
        if (form === 'jsonld') assert.ok(stdout.includes(`"@type":"${TYPES[kind]}"`));
      });

    it(`reads its own output for ${name}`, async () => {
      const { stdout } = await convert(name, '--to', 'json');
      for (const form of ['html', 'csv']) {
        const file = `again.${form}`;
        put(file, (await convert(name, '--to', form)).stdout);
        const again = await convert(file, '--to', 'json', '--kind', kind.slice(0, -1));
        const titles = (text) => JSON.parse(text)[kind].map(({ title, name: called }) => title ?? called);
        assert.deepEqual(titles(again.stdout), titles(stdout), form);
      }
    });

    if (kind === 'issues') continue;
    for (const form of ['ics', 'bibtex', 'ris'])
      it(`refuses to write ${name} as ${form}`, async () => {
        const { status, stdout, stderr } = await convert(name, '--to', form);
        assert.equal(status, 2);
        assert.equal(stdout, '');
        assert.match(
          stderr,
          new RegExp(
            `${name}: ${form} holds .*special issues.*; this has ${kind}\\. Use --to html, json, csv or jsonld`,
          ),
        );
      });
  }

  it('cites a work of Crossref', async () => {
    const bibtex = await convert('crossref.json', '--to', 'bibtex');
    assert.match(
      bibtex.stdout,
      /^@periodical\{nordmann-2024,[^]*issuetitle = \{Barn i byen\}[^]*doi = \{10\.5555/,
    );
    const ris = await convert('crossref.json', '--to', 'ris');
    assert.match(
      ris.stdout,
      /^TY {2}- JFULL\r\n[^]*TI {2}- Barn i byen\r\n[^]*DO {2}- 10\.5555\/12345678\r\n/,
    );
  });

  it('refuses a calendar of issues without deadlines', async () => {
    const { status, stderr } = await convert('crossref.json', '--to', 'ics');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /crossref\.json: ics holds deadlines of special issues, but none of these has a deadline\./,
    );
  });

  it('keeps all kinds of a page of records, and reads BibTeX', async () => {
    const page = { projects: [{ title: 'Omsorg' }], partners: [{ name: 'Nord universitet' }] };
    put('page.json', JSON.stringify(page));
    const { stdout } = await convert('page.json', '--to', 'html');
    assert.match(stdout, /Omsorg[^]*Nord universitet/);
    put('issues.bib', readFileSync('test/cli/issues.bib', 'utf8'));
    const { stdout: json, stderr } = await convert('issues.bib', '--to', 'json');
    assert.equal(JSON.parse(json).issues[0].title, 'Barn i byen', stderr);
  });

  it('reports errors in JSON', async () => {
    put('broken.json', '{ "projects": [');
    const broken = await convert('broken.json', '--to', 'html');
    assert.equal(broken.status, 2);
    assert.match(broken.stderr, /broken\.json: It ends in the middle of its data/);
    put('other.json', '{ "weather": "fair" }');
    const other = await convert('other.json', '--to', 'html');
    assert.equal(other.status, 2);
    assert.match(other.stderr, /other\.json: It holds no projects\. Write a list/);
  });
});
