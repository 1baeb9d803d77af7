import { textOfBytes } from './bytes.js';

/** Time limit for a file, in milliseconds. */
export const PATIENCE = 20_000;

/** Size limit of a file, in bytes, about twice the size of twenty thousand projects with summaries. */
const LARGEST = 25_000_000;

/** A file as text, with the media type sent by the server. */
export interface FetchedFile {
  text: string;
  /** Media type without parameters; empty if the server sends none. */
  type: string;
}

/** Problem with the server's answer; the message includes the remedy. */
class FileError extends Error {}

/**
 * Fetches a whole file within limits on time and size.
 *
 * @param sameOrigin Whether it must be on the page's origin, including after redirects.
 * @throws {Error} With a message that says what happened, where, and what to do.
 */
export async function fetchFile(url: URL, sameOrigin: boolean, signal: AbortSignal): Promise<FetchedFile> {
  const request = new AbortController();
  const stop = () => request.abort();
  signal.addEventListener('abort', stop);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, PATIENCE);
  try {
    const mode = sameOrigin ? 'same-origin' : 'cors';
    const answer = await fetch(url, { signal: request.signal, mode });
    if (!answer.ok)
      throw new FileError(
        `${url} answered ${`${answer.status} ${answer.statusText}`.trim()}. Check that the file exists and is readable.`,
      );
    const text = textOfBytes(await bytesOf(answer, url));
    return { text, type: (answer.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase() };
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new Error(
      isLate
        ? `${url} did not arrive in full within ${PATIENCE / 1000} seconds. Try again, or make the file smaller.`
        : `${url} could not be fetched. The network, the server or its rules for other sites stopped it: open the address in a browser, and try again.`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // cancels the rest of a file that is too large or no longer needed
    stop();
  }
}

async function bytesOf({ body, headers }: Response, url: URL): Promise<Uint8Array> {
  const tooLarge = () =>
    new FileError(
      `${url} is larger than ${LARGEST / 1_000_000} MB. Remove records that are not shown, or split the file.`,
    );
  if (Number(headers.get('content-length')) > LARGEST) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > LARGEST) throw tooLarge();
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
