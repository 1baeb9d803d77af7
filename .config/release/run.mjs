import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Time limit in ms, generous enough for any build or install on a busy machine. */
const TIMEOUT = 1_800_000;

/** Runs a command in a folder and resolves with its output; rejects with its output as the message if it fails. */
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
