import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { clickMouse, emulateMedia, moveMouse, pressKeys, setViewport } from './browser.js';

/** Clicks a download link, as some elements do. */
function saveFile() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['BEGIN:VCALENDAR'], { type: 'text/calendar' }));
  link.download = 'saved-by-a-test.ics';
  link.click();
}

describe('the browser under test', () => {
  it('begins a file at the same size in each engine', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('takes a size', async () => {
    await setViewport({ width: 500, height: 640 });
    expect(innerWidth).to.equal(500);
    await setViewport({ width: 800, height: 600 });
    expect(innerWidth).to.equal(800);
  });

  for (const [name, value] of [
    ['prefers-color-scheme', 'dark'],
    ['prefers-reduced-motion', 'reduce'],
    ['forced-colors', 'active'],
  ]) {
    it(`emulates ${name}: ${value}`, async function () {
      await emulateMedia(this, { features: { [name]: value } });
      expect(matchMedia(`(${name}: ${value})`).matches).to.equal(true);
    });
  }

  it('emulates print', async function () {
    await emulateMedia(this, { media: 'print' });
    expect(matchMedia('print').matches).to.equal(true);
  });

  it('is back to normal after a test that emulated', () => {
    expect(matchMedia('print').matches).to.equal(false);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('presses keys and chords', async () => {
    const form = await fixture(html`<form><input id="a" /><button type="button">b</button></form>`);
    form.querySelector('input')!.focus();
    await pressKeys('x', 'Tab');
    expect(document.activeElement?.localName).to.equal('button');
    await pressKeys('Shift+Tab');
    expect(document.activeElement?.id).to.equal('a');
    expect(form.querySelector('input')!.value).to.equal('x');
  });

  it('keeps the focus in the page when a file is saved', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>b</button>`);
    let lost = 0;
    window.addEventListener('blur', () => lost++);
    saveFile();
    await aTimeout(500);
    expect(lost).to.equal(0);
    button.focus();
    let pressed = 0;
    button.addEventListener('click', () => pressed++);
    await pressKeys('Enter');
    expect(pressed).to.equal(1);
  });

  it('moves the mouse and clicks', async () => {
    const seen: string[] = [];
    const button = await fixture(
      html`<button @click=${() => seen.push('click')} @pointerenter=${() => seen.push('enter')}>b</button>`,
    );
    const { x, y, width, height } = button.getBoundingClientRect();
    await moveMouse(0, 0);
    await moveMouse(x + width / 2, y + height / 2);
    await clickMouse(x + width / 2, y + height / 2);
    expect(seen).to.deep.equal(['enter', 'click']);
  });
});
