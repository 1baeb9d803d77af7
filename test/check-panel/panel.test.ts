/** In each engine: the panel of the content check, with the keyboard. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { openPanel, type Panel } from '../../src/check-panel/panel.js';
import { pressKeys } from '../browser.js';
import { expectMessages } from '../console.js';

const PAGE = `<h1>Gruppe</h1>
<h2>Pågående prosjekter</h2>
<rg-project-list><ul><li>Barn i byen. Finansiering: Norges forskningsråd. Periode: 2019–2023</li><li>Nærmiljøråd</li></ul></rg-project-list>
<h2>Mer</h2>
<p>Om oss. <a href="/om">Les mer</a></p>`;

describe('the panel of the content check', () => {
  let page: HTMLElement;
  let panel: Panel;

  beforeEach(async () => {
    page = document.createElement('main');
    page.innerHTML = PAGE;
    document.body.append(page);
    await page.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('rg-project-list')!
      .updateComplete;
    expectMessages(/ended in 2023/);
  });
  afterEach(() => {
    panel.close();
    page.remove();
  });

  const rootOf = () => panel.host.shadowRoot!;
  const focused = () => rootOf().activeElement as HTMLElement | null;
  const items = () => [...rootOf().querySelectorAll('li')].map(({ innerText }) => innerText);
  const buttonWith = (text: string) =>
    [...rootOf().querySelectorAll('button')].find((button) => button.textContent!.startsWith(text))!;

  it('says what is found, where, why, and what to do, in two languages', () => {
    panel = openPanel(document, { lang: 'nb', today: '2026-03-01' });
    const [ended] = items().filter((text) => text.includes('Barn i byen'));
    expect(ended).to.match(/^Advarsel · Under «Pågående prosjekter»\n/);
    expect(ended).to.contain('Hvorfor: ').and.to.contain('Slik retter du det: ');
    expect(items().some((text) => text.includes('Les mer'))).to.equal(true);
    panel = openPanel(document, { lang: 'en', today: '2026-03-01' });
    expect(items().find((text) => text.includes('Barn i byen'))).to.match(
      /^Warning · Under “Pågående prosjekter”/,
    );
    expect(document.querySelectorAll('[data-rg-check-panel]')).to.have.length(1);
  });

  it('shows the place of a finding, and where an element draws it', () => {
    panel = openPanel(document, { lang: 'nb', today: '2026-03-01' });
    const outline = rootOf().querySelector<HTMLElement>('.outline')!;
    expect(outline.hidden).to.equal(true);
    const jumps = [...rootOf().querySelectorAll('li')];
    const jumpTo = (words: string, element: Element) => {
      jumps
        .find(({ textContent }) => textContent!.includes(words))!
        .querySelector('button')!
        .click();
      const [box, around] = [element.getBoundingClientRect(), outline.getBoundingClientRect()];
      expect(outline.hidden).to.equal(false);
      expect(around.top).to.be.closeTo(box.top - 6, 1);
      expect(around.left).to.be.closeTo(box.left - 6, 1);
    };
    jumpTo('Barn i byen', page.querySelector('rg-project-list')!);
    jumpTo('Les mer', page.querySelector('p a')!);
  });

  it('takes the focus, and returns it when closed by Escape', async () => {
    const link = page.querySelector('a')!;
    link.focus();
    panel = openPanel(document, { lang: 'nb', today: '2026-03-01' });
    expect(focused()!.localName).to.equal('h2');
    await pressKeys('Tab');
    expect(focused()!.textContent).to.equal('Kopier listen');
    await pressKeys('Escape');
    expect(panel.host.isConnected).to.equal(false);
    expect(document.activeElement).to.equal(link);
  });

  it('copies its list', async () => {
    panel = openPanel(document, { lang: 'nb', today: '2026-03-01' });
    let text = '';
    const listen = ({ clipboardData }: ClipboardEvent) => (text = clipboardData!.getData('text/plain'));
    document.addEventListener('copy', listen);
    buttonWith('Kopier').focus();
    await pressKeys('Enter');
    document.removeEventListener('copy', listen);
    expect(text).to.match(/^1\. «Barn i byen».*\(ended-but-ongoing\)\n {3}Hvorfor: /);
    expect(rootOf().querySelector('[role="status"]')!.textContent).to.equal('Listen er kopiert.');
  });

  it('shows the corrected text, and copies it to be pasted where the page is edited', async () => {
    const text = document.createElement('p');
    text.innerHTML = `Om det som var lenge før dette og som ingen husker: <b>fasen 2016-2018</b> og <a href="/mer">resten av det</a>.`;
    page.append(text);
    const before = page.innerHTML;
    panel = openPanel(document, { lang: 'nb', today: '2026-03-01' });
    const item = [...rootOf().querySelectorAll('li')].find((each) => each.innerText.includes('bindestrek'))!;
    expect(item.querySelector('del')!.textContent).to.equal('-');
    expect(item.querySelector('ins')!.textContent).to.equal('–');
    expect(item.innerText).to.contain('Rettet: …').and.to.contain('fasen 2016-–2018 og resten av det.');
    const parts: Record<string, string> = {};
    const listen = ({ clipboardData }: ClipboardEvent) => {
      for (const type of ['text/html', 'text/plain']) parts[type] = clipboardData!.getData(type);
    };
    document.addEventListener('copy', listen);
    [...item.querySelectorAll('button')].find(({ innerText }) => innerText.startsWith('Kopier den'))!.focus();
    await pressKeys('Enter');
    document.removeEventListener('copy', listen);
    expect(parts['text/html']).to.contain('<b>fasen 2016–2018</b> og <a href="http');
    expect(parts['text/plain']).to.equal(
      'Om det som var lenge før dette og som ingen husker: fasen 2016–2018 og resten av det.',
    );
    expect(rootOf().querySelector('[role="status"]')!.textContent).to.match(/^Kopiert\. Marker den gamle/);
    expect(page.innerHTML).to.equal(before);
  });

  it('checks again after the page was corrected', () => {
    panel = openPanel(document, { lang: 'nb', today: '2026-03-01' });
    const before = panel.findings.length;
    page.querySelector('p a')!.textContent = 'Om forskningsgruppen';
    buttonWith('Sjekk igjen').click();
    expect(panel.findings).to.have.length(before - 1);
  });

  it('changes nothing on the page, and is accessible', async () => {
    const html = page.innerHTML;
    panel = openPanel(document, { lang: 'nb', today: '2026-03-01' });
    rootOf()
      .querySelectorAll('li button')
      .forEach((button) => (button as HTMLElement).click());
    expect(page.innerHTML).to.equal(html);
    await expect(panel.host).to.be.accessible();
  });
});
