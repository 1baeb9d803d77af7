import { writeFile } from 'node:fs/promises';
import { Failure, reasonOf } from './fail.js';

/**
 * Writes to a file, or to the standard output without one. Resolves when everything has been written, or when the reader
 * of a pipe, such as `head`, wants no more.
 */
export async function write(file: string | undefined, text: string): Promise<void> {
  if (file)
    return writeFile(file, text).catch((error: unknown) => {
      throw new Failure(`${file} cannot be written: ${reasonOf(error)}.`);
    });
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error | null) =>
      error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? reject(error) : resolve();
    process.stdout.once('error', settle);
    process.stdout.write(text, settle);
  });
}
