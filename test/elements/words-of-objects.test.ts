import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { svgFile } from '../../src/elements/word-cloud/svg-file.js';
import { expectMessages } from '../console.js';
import { drawnText, texts } from './reading.js';

/** Words that are properties of every object, and texts with a special meaning in string replacement. */
const WORDS = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

const mount = async (markup: string, lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = markup;
  await fixture(box);
  const element = box.firstElementChild as LitElement;
  await element.updateComplete;
  return element;
};

describe('a word of the page that every object knows', () => {
  for (const word of WORDS) {
    it(`${word} is a service without an icon`, async () => {
      const link = `<a href="https://example.org/" data-service="${word}">Et sted</a>`;
      const element = await mount(`<rg-social-links><ul><li>${link}</li></ul></rg-social-links>`);
      expect(texts(element, 'a')).to.deep.equal(['Et sted']);
      (element as any).records = [{ url: 'https://example.org/', label: 'Et annet', service: word }];
      await element.updateComplete;
      expect(texts(element, 'a')).to.deep.equal(['Et annet']);
    });

    it(`${word} is a type of project and a kind of partner by its own name`, async () => {
      const items = `<li data-type="${word}">A</li><li data-type="phd">B</li>`;
      for (const attributes of ['', 'group-by="type"', 'filter']) {
        const list = await mount(`<rg-project-list ${attributes}><ul>${items}</ul></rg-project-list>`);
        expect(drawnText(list))
          .to.contain(word)
          .and.not.to.match(/native code|function|\[object/);
      }
      const grid = await mount(
        `<rg-partner-grid><ul><li data-kind="${word}">A</li><li data-kind="funder">B</li></ul></rg-partner-grid>`,
      );
      expect(texts(grid, '[part="group-heading"]')).to.include(word);
    });

    it(`${word} is not a language`, async () => {
      const list = await mount('<rg-project-list><ul><li>Alpha</li></ul></rg-project-list>', word);
      expect(texts(list, '[part="title"]')).to.deep.equal(['Alpha']);
      (list as any).records = [{ title: { nb: 'Tittel' } }];
      await list.updateComplete;
      expect(texts(list, '[part="title"]')).to.deep.equal(['Tittel']);
    });
  }
});

describe('a language with an underscore', () => {
  it('orders a list by title', async () => {
    const list = await mount(
      '<rg-project-list filter><ul><li>Ås</li><li>Bo</li></ul></rg-project-list>',
      'nb_NO',
    );
    (list as any).query = { sort: 'title' };
    await list.updateComplete;
    expect(texts(list, '[part="title"]')).to.deep.equal(['Bo', 'Ås']);
  });
});

describe('a search without matches', () => {
  for (const [lang, text, said] of [
    ['nb', '$&', '«$&»'],
    ['en', '{} $1 {}', '“{} $1 {}”'],
    ['se', '$`', '”$`”'],
  ] as const)
    it(`shows ${text} as typed, in the quotation marks of ${lang}`, async () => {
      const items = '<li>Alpha (2020–2021)</li><li>Beta (2020–2090)</li>';
      const list = await mount(
        `<rg-project-list filter today="2026-11-21"><ul>${items}</ul></rg-project-list>`,
        lang,
      );
      (list as any).query = { text, status: ['finished'] };
      await list.updateComplete;
      expect(texts(list, '[part="empty"] button')[0]).to.contain(said);
    });
});

describe('an attribute of white space', () => {
  it('says nothing of an issue', async () => {
    const attributes = ['issue-title', 'journal', 'editors', 'deadline', 'doi', 'status', 'href', 'cover'];
    const blank = attributes.map((name) => `${name}=" "`).join(' ');
    const line = '<p>Temanummer: «Hverdagsliv». Akademisk kvarter</p>';
    const card = await mount(`<rg-special-issue-card ${blank} editors=" ; ">${line}</rg-special-issue-card>`);
    expect(texts(card, '[part="title"]')).to.deep.equal(['Hverdagsliv']);
    expectMessages(/nothing in it to read/);
    const empty = await mount('<rg-special-issue-card issue-title=" "></rg-special-issue-card>');
    expect(drawnText(empty).trim()).to.equal('');
  });
});

describe('the picture of words as a file', () => {
  it('is well formed whatever the words hold', async () => {
    const text = 'a\u0001b\u0000c\ud800d\ufffe<&">\u000be\u{1f600}';
    const words = [{ index: 0, text, x: 1, y: 2, size: 3, width: 4, rotate: 0 }];
    const layout = { width: 10, height: 10, words, unplaced: [], zones: [], scale: 1 } as never;
    const look = { font: '"A"', weight: '400', bold: '600', backdrop: 'white', colours: ['black'] };
    const file = svgFile(layout, [{ text, weight: 2 }], look, { words: { words: 'Ord' } } as never, 'nb');
    const read = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(read.querySelector('parsererror')).to.equal(null);
    expect(read.querySelector('text')!.textContent).to.equal('abcd<&">e\u{1f600}');
  });
});

describe('an invalid DOI', () => {
  it('is shown as written', async () => {
    const issue = await mount('<rg-special-issue-card><p>Temanummer: «Alpha»</p></rg-special-issue-card>');
    (issue as any).record = { title: 'Nabolag', doi: '10.1000/a\ud800b' };
    await issue.updateComplete;
    expect(texts(issue, '[part="title"]')).to.deep.equal(['Nabolag']);
  });
});
