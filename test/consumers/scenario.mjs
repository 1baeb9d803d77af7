/**
 * Uses the page of an application as visitors and its framework do. Every page has a list with 17 lines, buttons with the
 * IDs `add`, `records`, `none` and `toggle`, and the outputs `count` (from the last `rg-filter` event) and `line` (the
 * result of a reader).
 */
import assert from 'node:assert/strict';

/** Timeout for a change of the page, in ms. */
const TIMEOUT = 60_000;
/** Timeout for loading the page, in ms: development servers compile meanwhile. */
const LOADS_WITHIN = 60_000;

const ROWS = 17;

/** Runs in the page: the number of displayed rows. */
const rows = () =>
  document.querySelector('rg-project-list:not(#given)')?.shadowRoot?.querySelectorAll('[part~="project"]')
    .length;

/** Runs in the page: types into the search field. */
function search(text) {
  const field = document
    .querySelector('rg-project-list:not(#given)')
    .shadowRoot.querySelector('input[type=search]');
  field.value = text;
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
}

export async function usePage(
  shop,
  address,
  { server = false, static: isStatic = false, given = false, report = false },
  check,
) {
  if (server)
    await check('the server sends the list', async () => {
      const html = await (await fetch(address)).text();
      const [list] = html.split('</rg-project-list>');
      assert.equal([...list.matchAll(/<li\b/g)].length, ROWS);
      assert.match(html, /<rg-project-list[^>]*>\s*(?:<!--.*?-->\s*)*<ul/);
    });
  const { page, close } = await shop.newPage();
  const messages = [];
  page.setDefaultTimeout(TIMEOUT);
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));

  const see = async (expected) => {
    const wait = `(${rows})() === ${expected}`;
    await page.waitForFunction(wait).catch(async () => assert.equal(await page.evaluate(rows), expected));
  };
  const click = (id) => page.$eval(`#${id}`, (button) => button.click());
  try {
    await page.goto(address, { waitUntil: 'networkidle0', timeout: LOADS_WITHIN });
    if (report) return await tellReport(page, check);
    const steps = {
      '17 lines become 17 rows': () => see(ROWS),
      ...(given && {
        'records of the server are shown': () =>
          page.waitForFunction(() =>
            // the HTML inside the tag contains no notes
            document.querySelector('#given').shadowRoot?.textContent.includes('A note'),
          ),
      }),
      'the console says nothing': () => assert.deepEqual(messages.filter(isOurs), []),
      'there is one Lit': async () =>
        assert.equal(await page.evaluate(() => globalThis.litElementVersions.length), 1),
      ...(isStatic ? {} : changes(page, see, click)),
      'the console says nothing in the end': () => assert.deepEqual(messages.filter(isOurs), []),
    };
    for (const [what, action] of Object.entries(steps)) await check(what, action);
  } finally {
    await close();
  }
}

/** Results of a page that tests itself. */
async function tellReport(page, check) {
  await page.waitForFunction(() => globalThis.report, { timeout: LOADS_WITHIN });
  for (const [what, error] of Object.entries(await page.evaluate(() => globalThis.report)))
    await check(what, () => {
      if (error) throw new Error(error);
    });
}

/** Whether a console message is not from tools: developer tools, hot reloading, or Lit and Vue in development mode. */
const isOurs = (text) =>
  !/Download the React DevTools|^\[(?:vite|HMR|Fast Refresh|astro)\b|Lit is in dev mode|^<Suspense> is an experimental/.test(
    text,
  );

const changes = (page, see, click) => ({
  'a reader reads': async () =>
    assert.equal(await page.$eval('#line', (output) => output.textContent.trim()), 'Care (2024–2026)'),
  'an event is heard': async () => {
    await page.waitForFunction(() =>
      document.querySelector('rg-project-list:not(#given)').shadowRoot.querySelector('input[type=search]'),
    );
    for (const [text, count] of [
      ['opioid', 1],
      ['', ROWS],
    ]) {
      await page.evaluate(search, text);
      await page.waitForFunction(`document.querySelector('#count').textContent.trim() === '${count}'`);
      await see(count);
    }
  },
  'children that the framework adds are shown': async () => {
    await click('add');
    await see(ROWS + 1);
  },
  'records are shown, and null gives the children back': async () => {
    await click('records');
    await see(2);
    await click('none');
    await see(ROWS + 1);
  },
  'what is taken away and put back is whole': async () => {
    await click('toggle');
    await page.waitForFunction(() => !document.querySelector('rg-project-list:not(#given)'));
    await click('toggle');
    await see(ROWS + 1);
  },
});
