/** Runs in the browser: adds an element to the page, uses it as a visitor would, and removes it. */
import '../../src/define.ts';
import { makeProjects, TODAY } from '../project-list/projects.mjs';

const items = makeProjects(5)
  .map(({ title, start }) => `<li>${title} (${start ?? 2020}–2030)</li>`)
  .join('');
const projects = makeProjects(300);

const WORDS = '<ul><li>trust (5)</li><li>welfare (9)</li></ul>';

// the text that clouds count and the list that they filter stay on the page
document.body.insertAdjacentHTML(
  'beforeend',
  `<p id="text">Welfare is made together. Trust comes of welfare, and welfare of trust.</p>
  <rg-project-list id="list" today="${TODAY}"><ul>${items}</ul></rg-project-list>`,
);

/** Kinds of elements to mount: markup, attributes and a visitor's actions. */
const kinds = {
  'rg-project-list': { markup: `<ul>${items}</ul>` },
  'rg-project-list with all it can': {
    markup: `<ul>${items}</ul>`,
    attributes: { filter: '', 'url-state': '', id: 'p', view: 'timeline' },
    use: search,
  },
  'rg-project-list of 300 records': { properties: { records: projects, filter: true }, use: search },
  'rg-definition-quote': {
    markup: '<blockquote><p>Welfare is made together.</p></blockquote><p>(Ness, 2020)</p>',
  },
  'rg-special-issue-card': {
    markup: '<p>Special Issue “Trust” in Journal of Trust</p>',
    attributes: { deadline: '2027-05-01', 'structured-data': '' },
  },
  'rg-special-issue-list': { markup: '<ul><li>Journal of Trust. Deadline: 1 May 2027</li></ul>' },
  'rg-partner-grid': { markup: '<ul><li>Nord University</li><li>NTNU</li></ul>' },
  'rg-word-cloud': { markup: WORDS, use: pictured },
  'rg-word-cloud of a text, with all it can': {
    attributes: { for: 'text', group: 'text', switcher: '', save: '' },
    use: pictured,
  },
  'rg-word-cloud that controls a list': { markup: WORDS, attributes: { controls: 'list' }, use: choose },
  'rg-group-header': { markup: '<h2>Welfare</h2><p>We study welfare.</p>' },
  'rg-social-links': { markup: '<ul><li><a href="https://github.com/a">Code</a></li></ul>' },
};

async function search(element) {
  const input = element.shadowRoot.querySelector('input[type=search]');
  input.value = 'trust';
  input.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  element.shadowRoot.querySelector('summary').click();
  await element.updateComplete;
}

/** Waits until the words have been placed, which takes one or two frames. */
async function pictured(element) {
  const isPlaced = () => element.toSVG() !== '';
  for (let frame = 0; frame < 300 && !isPlaced(); frame++)
    await new Promise((done) => window.requestAnimationFrame(done));
  if (!isPlaced()) throw new Error('The words were not placed.');
}

/** Selects a word and deselects it again, so that the list is unchanged. */
async function choose(element) {
  await pictured(element);
  for (let i = 0; i < 2; i++) {
    const word = element.shadowRoot.querySelector('[part=word] [role=button]');
    word.dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    await document.getElementById('list').updateComplete;
  }
}

async function mount({ tag, markup = '', attributes = {}, properties = {}, use }) {
  const element = document.createElement(tag);
  element.innerHTML = markup;
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  Object.assign(element, { today: TODAY }, properties);
  document.body.append(element);
  await element.updateComplete;
  await use?.(element);
  element.remove();
}

/** Mounts and unmounts a kind of element `count` times. */
async function mounts(name, count) {
  const tag = name.split(' ')[0];
  for (let i = 0; i < count; i++) await mount({ tag, ...kinds[name] });
  // let idle callbacks and animation frames finish
  await new Promise((done) => setTimeout(done, 500));
  await new Promise((done) => window.requestAnimationFrame(done));
}

window.bench = { kinds: Object.keys(kinds), mounts };
