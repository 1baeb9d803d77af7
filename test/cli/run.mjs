/** The command line compiled from the source, and run as in a shell. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../package/compiled.mjs';

/** The command line, and a folder of files to run it in. */
export async function commandLine() {
  const compiled = await compile();
  const script = join(process.cwd(), compiled.folder, 'cli/cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const started = (words, prepare = () => {}) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [script, ...words], { cwd: folder });
      prepare(child);
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (data) => (stdout += data));
      child.stderr.on('data', (data) => (stderr += data));
      child.on('close', (status) => resolve({ status, stdout, stderr }));
    });
  const run = (...words) => started(words);
  /** The same, with nobody to read the standard output. */
  const closed = (...words) => started(words, (child) => child.stdout.destroy());
  /** The same in the current process, for commands that write to a file: much faster. */
  const runHere = async (...words) => {
    const { main } = await import(pathToFileURL(join(dirname(script), 'main.js')).href);
    const [out, lines, { error }] = [join(folder, 'written'), [], console];
    rmSync(out, { force: true });
    console.error = (line) => lines.push(String(line));
    try {
      const status = await main([...words, '--out', out]);
      const stdout = existsSync(out) ? readFileSync(out, 'utf8') : '';
      return { status, stdout, stderr: lines.join('\n') };
    } finally {
      console.error = error;
    }
  };
  const put = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const remove = () => {
    compiled.remove();
    rmSync(folder, { recursive: true });
  };
  return { run, closed, runHere, put, folder, remove };
}
