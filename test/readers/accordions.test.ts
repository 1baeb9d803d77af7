import { expect } from '@open-wc/testing';
import { readIssues, readProjects } from '../../src/readers/index.js';

const projects = (markup: string) => readProjects(new DOMParser().parseFromString(markup, 'text/html').body);
const titles = (markup: string) => projects(markup).map(({ title }) => title);

const FACTS = ['Periode: 2021–2024<br>Finansiering: Formas', 'Periode: 2019–2022<br>Leder: Anna Berg'];
const NAMES = ['Torvmark i nord', 'Stille elver'];

/** Collapsible entries as content systems mark them up: the title controls the part below it. */
const KINDS: Record<string, (title: string, facts: string, i: number) => string> = {
  'a title with the role of a button': (title, facts, i) =>
    `<div class="toggle-item"><div id="t${i}" class="toggle-title" role="button" aria-controls="c${i}" aria-expanded="false"><span class="icon" aria-hidden="true"><i></i></span><a class="toggle-link" tabindex="0">${title}</a></div><div id="c${i}" role="region" aria-labelledby="t${i}"><p>${facts}</p></div></div>`,
  'a button above a panel': (title, facts, i) =>
    `<div class="item"><button aria-expanded="false" aria-controls="c${i}">${title}</button><div id="c${i}"><p>${facts}</p></div></div>`,
  'a link that opens a panel': (title, facts, i) =>
    `<div class="panel"><p><a href="#c${i}" aria-expanded="false" aria-controls="c${i}">${title}</a></p><div id="c${i}" class="collapse"><p>${facts}</p></div></div>`,
  'a button in a heading': (title, facts, i) =>
    `<div class="item"><h3><button aria-expanded="false" aria-controls="c${i}">${title}</button></h3><div id="c${i}"><p>${facts}</p></div></div>`,
  'a heading beside a button without words': (title, facts) =>
    `<div class="card"><div class="top"><h4>${title}</h4><button aria-label="Expand"><svg id="Regular"><path d="M0 0"></path></svg></button></div><div class="rest"><p>${facts}</p></div></div>`,
  'a title that a script opens': (title, facts) =>
    `<div class="item"><div class="title" aria-expanded="false">${title}</div><div><p>${facts}</p></div></div>`,
};

describe('accordions', () => {
  for (const [kind, item] of Object.entries(KINDS)) {
    const items = NAMES.map((name, i) => item(name, FACTS[i]!, i)).join('');

    it(`are lists of entries: ${kind}`, () => {
      const [first, second] = projects(`<div>${items}</div>`);
      expect(first).to.deep.include({ title: NAMES[0], start: '2021', end: '2024' });
      expect(second).to.deep.include({ title: NAMES[1], leader: { name: 'Anna Berg' } });
    });

    it(`are lists of entries below the heading and the text of the page: ${kind}`, () => {
      const page = `<div><h2>Konkurranseutsatte arbeider</h2><p>Trykk på titlene.</p></div><div class="wrap">${items}</div><div><a href="/kontakt">Kontakt gruppen</a></div>`;
      expect(titles(page)).to.deep.equal(NAMES);
    });
  }

  it('are not entries if they have questions or the parts of one project', () => {
    for (const names of [
      ['What is a grant?', 'How do I apply?'],
      ['Background', 'Team'],
    ])
      for (const item of Object.values(KINDS)) {
        const items = names.map((name, i) => item(name, 'We explain this here.', i)).join('');
        expect(titles(`<h1>Kelp and coast</h1><div>${items}</div>`), names.join()).to.satisfy(
          (found: readonly string[]) => !found.some((title) => names.includes(title)),
        );
      }
  });

  it('are left alone where a button reveals more of an entry', () => {
    const items = NAMES.map(
      (name, i) =>
        `<div class="item"><b>${name}</b><p>${FACTS[i]!}</p><button aria-expanded="false" aria-controls="c${i}">Vis utstyr</button><div id="c${i}" hidden>En båt og en håv.</div></div>`,
    );
    expect(titles(`<div>${items.join('')}</div>`)).to.deep.equal([]);
  });
});

describe('collapsible parts', () => {
  it('are entries whatever is below a heading after them', () => {
    const part = (title: string, i: number) =>
      `<details><summary>${title}</summary><p>En kort tekst.</p><p>${FACTS[i]}</p></details>`;
    for (const heading of ['Kontakt', 'Ota yhteyttä', 'Slik når du oss'])
      expect(
        titles(
          `<h1>Prosjekter</h1>${NAMES.map(part).join('')}<h2>${heading}</h2><p>Anna Berg, professor</p>`,
        ),
        heading,
      ).to.deep.equal(NAMES);
  });
});

describe('collapsible parts below headings of a page', () => {
  const part = (title: string, i: number) =>
    `<details><summary><h3>${title}</h3></summary><p>${FACTS[i]}</p></details>`;

  it('are entries below the last if that names them', () => {
    const page = (heading: string) =>
      `<h1>Gruppe for torv</h1><p>Vi forsker.</p><h2>${heading}</h2>${NAMES.map(part).join('')}`;
    expect(titles(page('Forskningsprosjekter'))).to.deep.equal(NAMES);
    expect(titles(page('Spørsmål og svar'))).to.deep.equal([]);
  });
});

describe('calls in accordions', () => {
  const item = (title: string, facts: string) =>
    `<div class="card"><div class="top"><h4>${title}</h4><button aria-label="Abrir"><svg id="Regular"></svg></button></div><div class="rest"><p>${facts}</p></div></div>`;
  const page = (...between: string[]) =>
    `<h1>Convocatorias</h1><p>Estas son las próximas.</p>${item('Dosier: «Puentes y vados»', '<b>Coordinan:</b> Inés Roca y Tomás Vela<br><b>Recepción de artículos:</b> 15 de mayo de 2027')}${between.join('')}${item('Número especial: La sal. Salineros, arrieros y barqueros, siglos XVII-XIX', '<b>Editora invitada:</b> Clara Pons<br><b>Fecha límite:</b> 30/04/2027')}`;
  const read = (markup: string) => readIssues(new DOMParser().parseFromString(markup, 'text/html').body);

  it('are read without the questions of authors among them', () => {
    for (const between of [[], [item('¿Cómo enviar mi artículo?', 'Siga los cinco pasos.')]]) {
      const [first, second, ...others] = read(page(...between));
      expect(others).to.have.lengthOf(0);
      expect(first).to.deep.include({ title: 'Puentes y vados', kind: 'Dosier', deadline: '2027-05-15' });
      expect(first!.editors.map(({ name }) => name)).to.deep.equal(['Inés Roca', 'Tomás Vela']);
      expect(second!.title).to.equal('La sal. Salineros, arrieros y barqueros, siglos XVII-XIX');
      expect(second!.journal).to.equal(undefined);
      expect(second!.editors.map(({ name }) => name)).to.deep.equal(['Clara Pons']);
      expect([first!.id, second!.id].join()).not.to.include('Regular');
    }
  });

  it('may have questions as titles', () => {
    const titles = read(page(item('¿Quién cuida el río?', '<b>Coordina:</b> Ana Luz'))).map(
      ({ title }) => title,
    );
    expect(titles).to.include('¿Quién cuida el río?');
  });
});

describe('a table that arranges a page', () => {
  const entries = NAMES.map((name, i) => `<h2>${name}</h2><div>${FACTS[i]!}</div>`).join('');

  it('may hold all headings of entries in one cell', () => {
    for (const page of [
      `<table><tbody><tr><td><h1>Prosjekter</h1>${entries}</td></tr></tbody></table>`,
      `<table><tbody><tr><td>&nbsp;</td><td><div><h1>Prosjekter</h1>${entries}</div></td></tr></tbody></table>`,
    ])
      expect(titles(page)).to.deep.equal(NAMES);
  });

  it('is not taken apart where its rows have headings and further columns', () => {
    const row = (name: string, i: number) =>
      `<tr><td><h2>${name}</h2></td><td>${FACTS[i]!}</td><td>A</td></tr>`;
    expect(titles(`<table>${NAMES.map(row).join('')}</table>`)).to.satisfy((found: readonly string[]) =>
      found.every((title) => NAMES.includes(title)),
    );
  });
});
