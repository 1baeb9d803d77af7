/**
 * Commands that a test can give to its browser. They are implemented in `.config/wtr/commands.mjs`.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { skip } from './skip.js';

/** Media features that can be emulated. */
export interface MediaFeatures {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
  /** In Chromium only. */
  'prefers-contrast'?: 'more' | 'no-preference';
}

/** Sets the size of the page in CSS pixels. Every test file starts at the browser's own size. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  await executeServerCommand('viewport', size);
}

let emulating = false;

/**
 * Emulates print or media features until the end of the test. WebKit does not support this, and the test is skipped
 * there, so call it first: `await emulateMedia(this, { media: 'print' })`.
 */
export async function emulateMedia(
  test: Mocha.Context,
  { media = '', features = {} }: { media?: '' | 'print' | 'screen'; features?: MediaFeatures },
): Promise<void> {
  emulating = true;
  const { supported } = await executeServerCommand<{ supported: boolean }, unknown>('media', {
    media,
    features,
  });
  if (!supported) skip(test, 'media cannot be emulated');
}

afterEach(async () => {
  if (!emulating) return;
  emulating = false;
  await executeServerCommand('media', {});
});

/** A piece of printed text with its box from the baseline to the font height, in CSS pixels from the top left of the sheet. */
export interface PrintedText {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Prints the page, on A4 with margins of 40 px, and reads the sheets. Only Chromium can print here, and the test is
 * skipped elsewhere, so call it as soon as the page is set up.
 */
export async function printPage(test: Mocha.Context): Promise<PrintedText[][]> {
  const { supported, pages } = await executeServerCommand<
    { supported: boolean; pages: { texts: PrintedText[] }[] },
    unknown
  >('print', {});
  if (!supported) skip(test, 'only Chromium prints to a file');
  return pages.map(({ texts }) => texts);
}

/** Presses keys or chords one after the other: `pressKeys('Shift+Tab', 'ArrowDown', ' ')`. */
export async function pressKeys(...chords: string[]): Promise<void> {
  await executeServerCommand('keys', chords);
}

/** Moves the mouse to a point of the page. */
export async function moveMouse(x: number, y: number): Promise<void> {
  await executeServerCommand('mouse', { x: Math.round(x), y: Math.round(y), click: false });
}

/** Clicks with the mouse at a point of the page, as a visitor would: the topmost element gets the click. */
export async function clickMouse(x: number, y: number): Promise<void> {
  await executeServerCommand('mouse', { x: Math.round(x), y: Math.round(y), click: true });
}
