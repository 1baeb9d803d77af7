/** Runs in the browser: mounts one of three lists, types into its search, and measures the times. */
import { render } from 'lit';
import '../../src/elements/project-list/define.ts';
import { projects as lines } from '../../stories/content/group.ts';
import { byHand } from './by-hand.mjs';
import { listJs } from './list-js.mjs';
import { makeProjects, TODAY } from './projects.mjs';

/** Text typed letter by letter: a word with many matches, then one with fewer. */
const TYPED = 'welfare nordl';

const channel = new window.MessageChannel();
const nextTask = () =>
  new Promise((done) => {
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  });

/** The styles of the element and its filter, so that the hand-written list looks the same. */
let styles = [];

const contenders = {
  async element(box, projects) {
    const list = document.createElement('rg-project-list');
    Object.assign(list, { today: TODAY, filter: true, records: projects });
    box.append(list);
    const find = (selector) => list.shadowRoot?.querySelector(selector);
    await list.updateComplete;
    if (!find('input[type=search]') || !find('[part=project]'))
      throw new Error('The element drew no search field and no project.');
    styles = [...list.shadowRoot.adoptedStyleSheets];
    const input = find('input[type=search]');
    return {
      view: find('[data-view]'),
      type(text) {
        input.value = text;
        input.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
        return list.updateComplete;
      },
    };
  },
  'by hand': (box, projects) => byHand(box, projects, styles),
  'list.js': (box, projects) => listJs(box, projects, styles),
};

async function timed(run, box) {
  const start = performance.now();
  const result = await run();
  const scripting = performance.now() - start;
  // include style and layout
  box.getBoundingClientRect();
  return { result, scripting, ms: performance.now() - start };
}

const projectsBySize = new Map();

/** One round of a list: the times of the first render and each keystroke, in ms. */
async function measure(name, size) {
  const projects = projectsBySize.get(size) ?? makeProjects(size);
  projectsBySize.set(size, projects);
  const box = document.createElement('div');
  document.body.append(box);
  globalThis.gc?.();
  const first = await timed(() => contenders[name](box, projects), box);
  const keystrokes = [];
  const scripting = [];
  for (let length = 1; length <= TYPED.length; length++) {
    await nextTask();
    const keystroke = await timed(() => first.result.type(TYPED.slice(0, length)), box);
    keystrokes.push(keystroke.ms);
    scripting.push(keystroke.scripting);
  }
  box.remove();
  await nextTask();
  return { first: first.ms, keystrokes, scripting };
}

/** Time between the first render and the first letter in ms, as a visitor needs to find the field. */
const PAUSE = 1000;

/** Time of the first letter after a pause in ms, not counting work during the pause. */
async function measureRested(name, size) {
  const box = document.createElement('div');
  document.body.append(box);
  globalThis.gc?.();
  const { type } = await contenders[name](box, projectsBySize.get(size) ?? makeProjects(size));
  await new Promise((done) => setTimeout(done, PAUSE));
  const { ms } = await timed(() => type(TYPED.slice(0, 1)), box);
  box.remove();
  await nextTask();
  return ms;
}

/** The lines of a real page, as parsed by the browser. */
function pageList() {
  const page = document.createElement('div');
  render(lines, page);
  return page.querySelector('ul').outerHTML;
}
const page = pageList();

/** The element with plain lines of text, as editors write them. */
async function fromPage(box) {
  box.innerHTML = `<rg-project-list filter today="${TODAY}">${page}</rg-project-list>`;
  await box.firstChild.updateComplete;
  return box.firstChild;
}

let read;

/** One round of the first render of plain lines: by the element, or by hand from records read beforehand. */
async function measurePage(name) {
  const box = document.createElement('div');
  document.body.append(box);
  read ??= await fromPage(box).then(({ records }) => window.structuredClone(records));
  box.replaceChildren();
  globalThis.gc?.();
  const { ms } = await timed(() => (name === 'element' ? fromPage(box) : byHand(box, read, styles)), box);
  box.remove();
  await nextTask();
  return ms;
}

/** The visible text of a list, initially and after typing. */
async function seen(name, size) {
  const box = document.createElement('div');
  document.body.append(box);
  const { view, type } = await contenders[name](box, makeProjects(size));
  const texts = [view.innerText];
  await type(TYPED);
  texts.push(view.innerText);
  box.remove();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

window.bench = { measure, measurePage, measureRested, seen };
