import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { snippet } from '../.storybook/snippet.js';

function snippetOf(template: unknown): string {
  const container = document.createElement('div');
  render(template, container);
  return snippet(container.innerHTML);
}

describe('the snippet of a story', () => {
  it('has no traces of templates and is indented', () => {
    const items = ['Én', 'To & tre'].map((text) => html`<li>${text}</li>`);
    const template = html`<x-list ?filter=${true} view=${'cards'} id=${nothing}>
      <ul>
        ${items}
      </ul></x-list
    >`;
    expect(snippetOf(template)).to.equal(
      [
        '<x-list filter view="cards">',
        '  <ul>',
        '    <li>Én</li>',
        '    <li>To &amp; tre</li>',
        '  </ul>',
        '</x-list>',
      ].join('\n'),
    );
  });

  it('breaks long lines at spaces that are not inside a tag', () => {
    const words = 'ord '.repeat(40);
    const template = html`<p>${words}<a href="https://example.org/" title="to ord">${words}</a>.</p>`;
    const lines = snippetOf(template).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).to.be.at.most(100);
    expect(lines.join(' ')).to.contain('<a href="https://example.org/" title="to ord">');
  });

  it('keeps the text, its spaces that do not break, and its own comments', () => {
    const template = html`<p>
      a&nbsp;b <em>c</em>d<br />e
      <!-- mine -->
    </p>`;
    expect(snippetOf(template)).to.equal('<p>a&nbsp;b <em>c</em>d<br>e <!-- mine --></p>');
  });

  it('breaks many attributes one to a line', () => {
    const long = 'x'.repeat(60);
    expect(snippetOf(html`<x-a term=${long} authors=${long}><p>t</p></x-a>`)).to.equal(
      ['<x-a', `  term="${long}"`, `  authors="${long}"`, '>', '  <p>t</p>', '</x-a>'].join('\n'),
    );
  });
});
