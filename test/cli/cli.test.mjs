import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { commandLinePage } from '../../.config/build/cli-docs.mjs';
import { commandLine } from './run.mjs';

const OLD = `<!doctype html>
<html lang="nb">
<h1>Gruppe</h1>
<h2>Pågående prosjekter</h2>
<ul>
  <li>Barn i byen. Finansiering: Norges forskningsråd. Periode: 2019–2023</li>
  <li>Nærmiljøråd <a href="/a">Les mer</a></li>
</ul>
<h2>Temanumre</h2>
<ol><li>Temanummer: «Barn i byen». Tidsskrift: Barn. Frist: 1. april 2027</li></ol>
</html>`;
const GOOD = '<!doctype html><html lang="nb"><h1>Gruppe</h1><p>Vi forsker på nærmiljø.</p></html>';

let run, closed, put, folder, remove;
before(async () => {
  ({ run, closed, put, folder, remove } = await commandLine());
  put('old.html', OLD);
  put('site/good.html', GOOD);
  put('site/deep/old.htm', OLD);
  put('site/node_modules/x.html', OLD);
  put('site/notes.txt', 'no page');
});
after(() => remove());

describe('check', () => {
  it('prints each finding with its place, and exits with 1', async () => {
    const { status, stdout, stderr } = await run(
      'check',
      'old.html',
      '--lang',
      'en',
      '--today',
      '2026-03-01',
    );
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^old\.html\n {2}6:3 {2}warning {2}“Barn i byen” is listed as ongoing.*\(ended-but-ongoing\)\n/,
    );
    assert.match(stdout, /7:19 {2}warning {2}A link says only “Les mer”/);
    assert.match(stdout, /2 findings \(0 errors, 2 warnings, 0 info\) on 1 of 1 page\.\n$/);
  });

  it('exits with 0 if there is no finding, or none as severe', async () => {
    assert.deepEqual(await run('check', 'site/good.html'), {
      status: 0,
      stdout: 'Nothing found on 1 page.\n',
      stderr: '',
    });
    assert.equal((await run('check', 'old.html', '--fail-on', 'error')).status, 0);
    const ignored = await run('check', 'old.html', '--ignore', 'vague-link,ended-but-ongoing');
    assert.equal(ignored.status, 0);
  });

  it('finds that nothing stands under a heading', async () => {
    put(
      'empty.html',
      '<!doctype html><html lang="nb"><h1>Gruppe</h1><h2>Samarbeidspartnere</h2><p>&nbsp;</p>',
    );
    const { status, stdout, stderr } = await run('check', 'empty.html');
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /Under «Samarbeidspartnere» står det ingen navn/);
  });

  it('searches folders, except for packages and hidden ones', async () => {
    const { stdout } = await run('check', 'site', '--format', 'json');
    assert.deepEqual(
      JSON.parse(stdout).pages.map(({ page }) => page),
      [join('site', 'deep', 'old.htm'), join('site', 'good.html')],
    );
  });

  it('says which file cannot be read, checks the others, and exits with 2', async () => {
    const { status, stdout, stderr } = await run('check', 'gone.html', 'old.html');
    assert.equal(status, 2);
    assert.match(stderr, /^gone\.html: no such file or folder\. Check the name\.\n$/);
    assert.match(stdout, /2 findings/);
  });

  it('accepts a sitemap and addresses', async () => {
    const server = createServer((request, response) => {
      const { port } = server.address();
      if (request.url === '/sitemap.xml')
        response.end(
          `<urlset><url><loc>http://localhost:${port}/a?x=1&amp;y=2</loc></url><url><loc>http://localhost:${port}/gone</loc></url></urlset>`,
        );
      else if (request.url === '/a?x=1&y=2') response.end(OLD);
      else response.writeHead(404).end();
    });
    await new Promise((done) => server.listen(0, done));
    const { port } = server.address();
    const { status, stdout, stderr } = await run('check', `http://localhost:${port}/sitemap.xml`);
    server.close();
    assert.equal(status, 2);
    assert.match(stderr, /\/gone answers 404/);
    assert.match(stdout, /\/a\?x=1&y=2\n {2}6:3/);
  });

  it('writes SARIF with a rule for each result', async () => {
    const { stdout } = await run('check', 'old.html', '--format', 'sarif');
    const [{ tool, results }] = JSON.parse(stdout).runs;
    assert.equal(results.length, 2);
    for (const { ruleId, ruleIndex, level, locations } of results) {
      assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
      assert.equal(level, 'warning');
      assert.equal(locations[0].physicalLocation.artifactLocation.uri, 'old.html');
    }
    assert.deepEqual(results[0].locations[0].physicalLocation.region, { startLine: 6, startColumn: 3 });
  });

  it('writes annotations', async () => {
    const { stdout } = await run('check', 'old.html', '--format', 'github', '--lang', 'en');
    assert.match(stdout, /^::warning file=old\.html,line=6,col=3,title=ended-but-ongoing::“Barn i byen”/);
  });

  it('checks many pages side by side, in their order', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `many/${String(i).padStart(3, '0')}.html`);
    names.forEach((name, i) => put(name, i % 2 ? OLD : GOOD));
    const { stdout } = await run('check', 'many', '--format', 'json');
    const { pages } = JSON.parse(stdout);
    assert.deepEqual(
      pages.map(({ page }) => page.replaceAll('\\', '/')),
      names,
    );
    pages.forEach(({ findings }, i) => assert.equal(findings.length, i % 2 ? 2 : 0));
  });

  it('explains wrong options', async () => {
    for (const [words, says] of [
      [['check'], /needs a file/],
      [
        ['check', 'old.html', '--format', 'xml'],
        /--format xml is unknown\. Use one of text, json, sarif, github\./,
      ],
      [['check', 'old.html', '--today', '2026-02-30'], /--today 2026-02-30 is not a valid date/],
      [['check', 'old.html', '--ignore', 'spelling'], /unknown rule/],
      [['check', 'old.html', '--colour'], /Unknown option '--colour'\.\n/],
      [['chekc'], /Unknown command chekc\. The commands are check, convert, cloud/],
    ]) {
      const { status, stderr } = await run(...words);
      assert.equal(status, 2, words.join(' '));
      assert.match(stderr, says);
      assert.match(stderr, /--help/);
    }
  });
});

describe('convert', () => {
  it('reads files saved by Excel on Windows, including dashes and quotation marks', async () => {
    const text = 'Tittel;Start\nMoor \x96 \x84Torf\x93, 5 \x80;2021\n';
    put('excel.csv', Buffer.from(text.replace('oo', 'ø'), 'latin1'));
    const { stdout } = await run('convert', 'excel.csv', '--to', 'json');
    assert.equal(JSON.parse(stdout).projects[0].title, 'Mør – „Torf“, 5 €');
  });

  it('reads a page whose projects are rows of a table', async () => {
    put(
      'table.html',
      '<!doctype html><html lang="en"><h2>Projects</h2><rg-project-list><table><tr><th>Project</th><th>Period</th></tr><tr><td>Kelp</td><td>2023–2027</td></tr><tr><td>Peat</td><td>2024–2028</td></tr></table></rg-project-list></html>',
    );
    const { stdout, stderr } = await run('convert', 'table.html', '--to', 'json');
    assert.equal(stderr, '');
    assert.deepEqual(
      JSON.parse(stdout).projects.map(({ title, start }) => [title, start]),
      [
        ['Kelp', '2023'],
        ['Peat', '2024'],
      ],
    );
  });

  it('reads what headings say of the lists below them', async () => {
    put(
      'headed.html',
      '<!doctype html><html lang="en"><rg-project-list><h2>NordForsk</h2><ul><li>Kelp (2021–2024)</li></ul><h2>Other projects</h2><ul><li>Peat (2020–2022)</li></ul></rg-project-list></html>',
    );
    const { stdout } = await run('convert', 'headed.html', '--to', 'json');
    const box = (title) =>
      `<div><div><h3>${title}</h3></div><p>Leader: Ada Moor</p><p>Period: 2022–2026</p></div>`;
    put(
      'beside.html',
      `<!doctype html><html lang="en"><rg-project-list><h2>Ongoing projects</h2><div>${box('Kelp')}${box('Peat')}</div><h2>Past projects</h2><ul><li>Moss (2017–2020)</li></ul></rg-project-list></html>`,
    );
    const beside = await run('convert', 'beside.html', '--to', 'json');
    assert.deepEqual(
      JSON.parse(beside.stdout).projects.map(({ title }) => title),
      ['Kelp', 'Peat', 'Moss'],
    );
    const payers = JSON.parse(stdout).projects.map(({ funding }) => funding[0]?.funder.name);
    assert.deepEqual(payers, ['NordForsk', undefined]);
  });

  it('turns a table into a list, and back', async () => {
    put('projects.csv', 'Tittel;Akronym;Start;Slutt\nBarn i byen;BIB;2021;2024\n');
    const html = await run('convert', 'projects.csv', '--to', 'html', '--lang', 'nb');
    assert.equal(html.stderr, '');
    assert.match(html.stdout, /<li>Barn i byen \(BIB\)<br>\s*Periode: 2021–2024<\/li>/);
    put('list.html', html.stdout);
    const csv = await run('convert', 'list.html', '--to', 'csv', '--kind', 'project');
    assert.match(csv.stdout, /Barn i byen;.*BIB/);
  });

  it('reads the lists of a page, and writes each form', async () => {
    const json = await run('convert', 'old.html', '--to', 'json');
    assert.equal(json.stderr, '');
    const { projects, issues } = JSON.parse(json.stdout);
    assert.equal(projects[0].title, 'Barn i byen');
    assert.equal(issues[0].deadline, '2027-04-01');
    assert.match(
      (await run('convert', 'old.html', '--to', 'ics', '--kind', 'issue')).stdout,
      /DTSTART;VALUE=DATE:20270401/,
    );
    assert.match((await run('convert', 'old.html', '--to', 'bibtex', '--kind', 'issue')).stdout, /^@/);
    assert.match((await run('convert', 'old.html', '--to', 'ris', '--kind', 'issue')).stdout, /^TY {2}-/);
    assert.match((await run('convert', 'old.html', '--to', 'jsonld')).stdout, /ResearchProject/);
  });

  it('names the file, the row and what to do', async () => {
    put('bad.csv', 'Title,Start\nBarn i byen,soon\n,2021\n');
    const bad = await run('convert', 'bad.csv', '--to', 'json');
    assert.match(bad.stderr, /^bad\.csv:\d+: .+/m);
    put('none.csv', 'a,b\n1,2\n');
    const none = await run('convert', 'none.csv', '--to', 'json');
    assert.equal(none.status, 2);
    assert.match(none.stderr, /none\.csv/);
    const mixed = await run('convert', 'old.html', '--to', 'csv');
    assert.equal(mixed.status, 2);
    assert.match(mixed.stderr, /Choose one with --kind/);
    assert.match((await run('convert', 'old.html')).stderr, /--to is missing/);
    const french = await run('convert', 'old.html', '--to', 'html', '--lang', 'fr');
    assert.match(french.stderr, /--lang fr is unknown\. Use one of nb, nn, en, se\./);
    assert.match((await run('convert', 'gone.csv', '--to', 'json')).stderr, /gone\.csv: no such file/);
  });

  it('reads a text as the composer does, and writes no empty lists', async () => {
    put('lines.txt', 'Kelp in the north. Project leader: Ada Moor.\nPeat. Funded by NordForsk 2021–2024.\n');
    const { projects } = JSON.parse((await run('convert', 'lines.txt', '--to', 'json')).stdout);
    assert.deepEqual(
      projects.map(({ title, leader }) => [title, leader?.name]),
      [
        ['Kelp in the north', 'Ada Moor'],
        ['Peat', undefined],
      ],
    );
    put('names.txt', 'Fjord Lab\nMoor Council\n');
    const names = await run('convert', 'names.txt', '--to', 'csv', '--kind', 'partner');
    assert.match(names.stdout, /Fjord Lab[^]*Moor Council/);
    put('headed.txt', 'Projects\n\n- Kelp\n- Peat\n');
    const { stdout } = await run('convert', 'headed.txt', '--to', 'html');
    assert.equal(stdout.match(/<[uo]l/g).length, 1);
  });

  it('says once where a table or a reference has no end', async () => {
    put('open.csv', 'Title;Start\n"Kelp;2020\nPeat;2021\n');
    const csv = await run('convert', 'open.csv', '--to', 'json');
    assert.equal(csv.stderr.match(/could not be read from row 2 on/g).length, 1);
    put('open.bib', '@misc{a,\n title = {Kelp}\n}\n@misc{b,\n title = {Peat\n}\n');
    const bib = await run('convert', 'open.bib', '--to', 'json');
    assert.match(bib.stderr, /^open\.bib:4: @misc\{b was left out: it has no end\./);
    assert.equal(JSON.parse(bib.stdout).issues.length, 1);
  });

  it('ends quietly if the reader of a pipe wants no more', async () => {
    put('long.json', JSON.stringify(Array.from({ length: 5000 }, (_, i) => ({ title: `Kelp ${i}` }))));
    const { stderr } = await closed('convert', 'long.json', '--to', 'json');
    assert.equal(stderr, '');
  });

  it('counts the records of JSON, and says where it is broken', async () => {
    put('keys.json', '[{ "title": "Kelp" }, { "title": "Peat", "colour": "brown" }]');
    const keys = await run('convert', 'keys.json', '--to', 'csv');
    assert.match(keys.stderr, /^keys\.json: Key "colour" is not used \(1 value in record 2\)/);
    put('broken.json', '[{ "title": "Kelp" "end": 2020 }]');
    const broken = await run('convert', 'broken.json', '--to', 'csv');
    assert.match(
      broken.stderr,
      /broken\.json: It is not valid JSON: .+ in line 1, column 20 was not expected\.\n/,
    );
    put('empty.json', '');
    const empty = await run('convert', 'empty.json', '--to', 'csv');
    assert.match(empty.stderr, /empty\.json: It is empty\./);
  });

  it('refuses files that are not text, in every command', async () => {
    put('table.xlsx', 'PK\x03\x04…');
    put('page.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    put('cv.pdf', '%PDF-1.7');
    for (const [words, advice] of [
      [['convert', 'table.xlsx', '--to', 'json'], /CSV, or open it in the composer/],
      [['convert', 'cv.pdf', '--to', 'json'], /Name a page/],
      [['check', 'page.html'], /Name a page/],
      [['cloud', 'page.html'], /Name a page/],
    ]) {
      const { status, stderr } = await run(...words);
      assert.equal(status, 2);
      assert.match(stderr, /is not a text file\./);
      assert.match(stderr, advice);
    }
    put('utf16.csv', Buffer.from('\ufeffTitle\nKelp\n', 'utf16le'));
    assert.match((await run('convert', 'utf16.csv', '--to', 'html')).stdout, /<li>Kelp<\/li>/);
  });
});

describe('cloud', () => {
  it('draws every word of a list, once', async () => {
    put('words.txt', 'relasjonell velferd (25)\nlivskvalitet (9)\nsamskaping & <mer> (4)\n');
    const { status, stderr } = await run('cloud', 'words.txt', '--svg', 'cloud.svg');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const svg = readFileSync(join(folder, 'cloud.svg'), 'utf8');
    assert.equal(svg.match(/<text /g).length, 3);
    assert.match(svg, />relasjonell velferd<\/text>/);
    assert.match(svg, />samskaping &#38; &#60;mer&#62;<\/text>/);
    assert.doesNotMatch(svg, /style=|<script/);
  });

  it('counts the words of a page and of a text', async () => {
    put(
      'text.html',
      '<html lang="nb"><main><p>Nærmiljø og nærmiljø. Samskaping i nærmiljø.</p></main></html>',
    );
    assert.match((await run('cloud', 'text.html')).stdout, />nærmiljø<\/text>/);
    const text = await run('cloud', 'Nærmiljø og nærmiljø og samskaping', '--lang', 'nb');
    assert.match(text.stdout, />nærmiljø<\/text>/);
    assert.match((await run('cloud', 'gone.txt')).stderr, /no such file/);
    const line = await run('cloud', 'samskaping (5), relasjonell velferd (3)');
    assert.match(line.stdout, /samskaping \(5\), relasjonell velferd \(3\)</);
  });
});

describe('help', () => {
  it('lists the commands, and describes each with examples', async () => {
    const all = await run('--help');
    assert.equal(all.status, 0);
    for (const name of ['check', 'convert', 'cloud']) {
      assert.match(all.stdout, new RegExp(`^ {2}${name} `, 'm'));
      const { status, stdout } = await run(name, '--help');
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`npx research-group-elements ${name} `));
    }
    assert.equal((await run()).status, 2);
  });

  it('is the same in the docs', async () => {
    assert.equal(
      readFileSync('docs/command-line.md', 'utf8'),
      await commandLinePage(),
      'Run npm run cli-docs.',
    );
  });
});
