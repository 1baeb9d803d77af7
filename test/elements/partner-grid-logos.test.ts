import { aTimeout, expect, fixture } from '@open-wc/testing';
import '../../src/elements/partner-grid/define.js';
import type { RgPartnerGrid } from '../../src/elements/partner-grid/partner-grid.js';
import { LOGO } from './every-element.js';
import { warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const RECT = '<rect width="200" height="60" fill="#036"></rect>';

const wall = async (items: string, around = (list: string) => `<ul>${list}</ul>`) => {
  const box = document.createElement('div');
  box.lang = 'en';
  box.innerHTML = `<rg-partner-grid>${around(items)}</rg-partner-grid>`;
  await fixture(box);
  const element = box.firstElementChild as RgPartnerGrid;
  await element.updateComplete;
  return element;
};
/** From records, since a logo that cannot be loaded is replaced by the name. */
const shownLogos = (element: RgPartnerGrid) => element.records.map(({ logo }) => logo?.src);

describe('logos of partners', () => {
  it('come from the addresses for lazy loading by a script', async () => {
    for (const attribute of ['data-src', 'data-lazy-src', 'data-original', 'data-lazy']) {
      const element = await wall(
        `<li><img class="lazyload" src="${PIXEL}" ${attribute}="/real.svg" alt="NTNU" loading="lazy"></li>`,
      );
      expect(shownLogos(element), attribute).to.deep.equal(['/real.svg']);
    }
    for (const attribute of ['data-srcset', 'srcset']) {
      const element = await wall(
        `<li><img src="${PIXEL}" ${attribute}="/s.png 100w, /l.png 400w" alt="NTNU"></li>
         <li><img ${attribute}="/one.png 1x, /two.png 2x" alt="SINTEF"></li>`,
      );
      expect(shownLogos(element), attribute).to.deep.equal(['/l.png', '/two.png']);
    }
  });

  it('follow a script that sets the address of the page’s own image', async () => {
    const element = await wall(`<li><img src="${PIXEL}" data-src="/real.svg" alt="NTNU"></li>`);
    element.querySelector('img')!.src = '/other.svg';
    await aTimeout(0);
    await element.updateComplete;
    expect(shownLogos(element)).to.have.length(1);
    expect(shownLogos(element)[0]).to.contain('/other.svg');
  });

  it('come from the sources of a picture, with one for dark pages', async () => {
    const element = await wall(
      `<li><picture><source srcset="/dark.svg" media="(prefers-color-scheme: dark)"><source data-srcset="/real.webp 1x" type="image/webp"><img src="${PIXEL}" alt="NTNU"></picture></li>`,
    );
    expect(element.records[0]!.logo).to.deep.equal({ src: '/real.webp', dark: '/dark.svg' });
  });

  it('keep a small image that has no other address', async () => {
    const element = await wall(`<li><img src="${PIXEL}" alt="NTNU"></li>`);
    expect(shownLogos(element)).to.deep.equal([PIXEL]);
  });

  it('may be drawings, named by a label, a title or the drawing’s own title', async () => {
    const element = await wall(
      `<li><a href="https://www.oslomet.no" aria-label="OsloMet"><svg viewBox="0 0 200 60" width="200" height="60" aria-hidden="true">${RECT}</svg></a></li>
       <li>CEA LIST</li>
       <li><svg viewBox="0 0 200 60"><title>SINTEF</title>${RECT}</svg></li>
       <li><a href="/n" title="Nord">${`<svg width="20" height="6">${RECT}</svg>`}</a></li>
       <li><svg role="img" aria-label="NILU" viewBox="0 0 200 60">${RECT}</svg></li>`,
    );
    expect(element.records.map(({ name }) => name)).to.deep.equal([
      'OsloMet',
      'CEA LIST',
      'SINTEF',
      'Nord',
      'NILU',
    ]);
    const drawn = [...element.shadowRoot!.querySelectorAll('svg')];
    expect(drawn.map((svg) => svg.getAttribute('aria-label'))).to.deep.equal([
      'OsloMet',
      'SINTEF',
      'Nord',
      'NILU',
    ]);
    for (const svg of drawn) expect(svg.getBoundingClientRect().width).to.be.above(20);
    expect(texts(element, '[part="name"]')).to.deep.equal(['CEA LIST']);
    await expect(element).to.be.accessible();
  });

  it('include only the drawn parts of a drawing', async () => {
    const element = await wall(
      `<li><svg viewBox="0 0 10 10" aria-label="Nord" onload="window.ran = 1" style="fill: red"><script>window.ran = 1</script>
         <style>.a { fill: rgb(0, 51, 102); background: url(/x.png) }</style>
         <foreignObject><p>Word</p></foreignObject><image href="/x.png"></image><animate attributeName="x"></animate>
         <a href="javascript:alert(1)"><path d="M0 0h1v1z"></path></a>
         <path class="a" d="M0 0h9v9z" onclick="window.ran = 1" filter="url(/x.svg#f)" fill="url(https://example.org/f.svg#p)"></path></svg></li>`,
    );
    const svg = element.shadowRoot!.querySelector('svg')!;
    expect([...svg.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal(['path']);
    const path = svg.querySelector('path')!;
    expect(path.getAttributeNames().sort()).to.deep.equal(['class', 'd', 'fill']);
    expect(getComputedStyle(path).fill).to.equal('rgb(0, 51, 102)');
    expect(svg.hasAttribute('onload')).to.equal(false);
  });

  it('are replaced by the name if a drawing refers to another one on the page', async () => {
    const element = await wall(
      `<li><svg viewBox="0 0 10 10" aria-label="Nord"><use href="#elsewhere"></use></svg></li>`,
    );
    expect(element.shadowRoot!.querySelector('svg')).to.equal(null);
    expect(texts(element, '[part="name"]')).to.deep.equal(['Nord']);
  });

  it('may be backgrounds, named by a label, or reported where they have no name', async () => {
    let element!: RgPartnerGrid;
    const said = await warningsOf(async () => {
      element = await wall(
        `<li><a href="/a" aria-label="NTNU" style="background-image: url('/ntnu.svg')"></a></li>
         <li><span style="background: url(/logos/fondet.svg) no-repeat"></span></li>
         <li><a href="/c" class="logo-nord" aria-label="Nord"></a></li>`,
      );
    });
    expect(element.records.map(({ name, logo }) => [name, logo?.src])).to.deep.equal([
      ['NTNU', '/ntnu.svg'],
      ['fondet', '/logos/fondet.svg'],
      ['Nord', undefined],
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('no name').and.to.contain('fondet.svg');
  });

  it('are reported where their name is only the address that they link to', async () => {
    const said = await warningsOf(async () => {
      const element = await wall(
        `<li><a href="https://www.bas.ac.uk/"><img src="${LOGO}" alt="bas.ac.uk"></a></li>
         <li><a href="https://www.booking.com/about"><img src="${LOGO}" alt="Booking.com Norge"></a></li>`,
      );
      expect(element.records.map(({ name }) => name)).to.deep.equal(['bas.ac.uk', 'Booking.com Norge']);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('no name');
  });

  it('of one item are several partners, but not a light and a dark one', async () => {
    const element = await wall(
      `<li data-kind="funder"><a href="/a"><img src="${LOGO}" alt="NTNU"></a> <a href="/b"><img src="${LOGO}" alt="UiO"></a></li>
       <li><img src="/light.svg" alt="Nord"><img class="dark" src="/dark.svg" alt="Nord"></li>`,
    );
    expect(element.records.map(({ name, url, kind }) => [name, url, kind])).to.deep.equal([
      ['NTNU', '/a', 'funder'],
      ['UiO', '/b', 'funder'],
      ['Nord', undefined, undefined],
    ]);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('leave the words of a line unchanged', async () => {
    const element = await wall(
      `<li>1. Agrupamento de Escolas de Valongo (AEV), Valongo, Portugal</li>
       <li>Coordinator: Nord universitet</li><li>Partner: SINTEF (grant agreement No 101004321)</li>`,
    );
    expect(element.records[0]).to.deep.include({
      name: 'Agrupamento de Escolas de Valongo',
      shortName: 'AEV',
      country: 'Portugal',
    });
    expect(element.records[1]).to.deep.include({ name: 'Nord universitet', kind: 'coordinator' });
    expect(element.records[2]).to.deep.include({ name: 'SINTEF', kind: 'partner', grant: '101004321' });
    expect(lostWords(element)).to.deep.equal([]);
    expect(drawnText(element).match(/101004321/g)).to.have.length(1);
    expect(element.shadowRoot!.querySelector('[part="group"]')).to.equal(null);
  });
});
