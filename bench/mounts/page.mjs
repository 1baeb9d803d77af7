/** What runs in the browser: puts an element on the page, uses it as a reader would, and takes it off again. */
import '../../src/define.ts';
import { makeProjects, TODAY } from '../project-list/projects.mjs';

const items = makeProjects(5)
  .map(({ title, start }) => `<li>${title} (${start ?? 2020}–2030)</li>`)
  .join('');
const projects = makeProjects(300);

/** Each kind of element that is mounted: its markup, and what a reader does with it. */
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
  'rg-special-issue-list': { markup: '<ul><li>Journal of Trust. Deadline: 1 May 2027</li></ul>' },
  'rg-partner-grid': { markup: '<ul><li>Nord University</li><li>NTNU</li></ul>' },
  'rg-word-cloud': { markup: '<ul><li>trust (5)</li><li>welfare (9)</li></ul>' },
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

/** So many mounts and unmounts of one kind. */
async function mounts(name, count) {
  const tag = name.split(' ')[0];
  for (let i = 0; i < count; i++) await mount({ tag, ...kinds[name] });
  // what waits for a pause or for the next frame has had it
  await new Promise((done) => setTimeout(done, 500));
  await new Promise((done) => window.requestAnimationFrame(done));
}

window.bench = { kinds: Object.keys(kinds), mounts };
