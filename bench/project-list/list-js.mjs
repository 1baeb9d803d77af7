/**
 * list.js (https://listjs.com) as documented, with a template for an item and its search. It shows the title, period and
 * facts of a project with the element's style sheet, for a comparable layout, but has no groups, counts, marks or facets.
 */
import List from 'list.js';

const NAMES = ['title', 'period', 'facts'];

export function listJs(box, projects, styles) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles;
  root.innerHTML = '<div><input type="search"><div class="group"><ul class="list"></ul></div></div>';
  box.append(host);
  const container = root.firstElementChild;
  const values = projects.map((project) => ({
    title: project.title,
    period: project.start ? `${project.start}–${project.end}` : '',
    facts: [
      ...project.types,
      ...project.funding.map(({ funder, grant }) => `funded by ${funder.name}, grant ${grant}`),
      project.coordinator && `coordinated by ${project.coordinator.name}`,
      project.leader && `led by ${project.leader.name}`,
      ...project.keywords,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  const list = new List(
    container,
    {
      valueNames: NAMES,
      page: projects.length > 200 ? 50 : projects.length,
      item: '<li part="project"><p part="title" class="title"></p><p part="period" class="period"></p><p part="facts" class="facts"></p></li>',
    },
    values,
  );
  return { view: container, type: (text) => list.search(text, NAMES) };
}
