import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** In ms: no build or install takes as long, on a machine that does much else either. */
const TIMEOUT = 1_800_000;

/** Runs a command in a folder and resolves with its output; the error of one that fails is what it printed. */
export async function run(folder, env, file, ...parameters) {
  try {
    const { stdout } = await execute(file, parameters, {
      cwd: folder,
      env,
      timeout: TIMEOUT,
      maxBuffer: 1e8,
    });
    return stdout;
  } catch (error) {
    const output = `${error.stdout ?? ''}${error.stderr ?? ''}`;
    throw new Error(`${file} ${parameters.join(' ')}\n${output || error.message}`, { cause: error });
  }
}
