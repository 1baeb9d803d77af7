import { aTimeout, expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import '../../src/elements/group-header/define.js';
import type { RgGroupHeader } from '../../src/elements/group-header/group-header.js';
import { isAccessible, showsWhole } from './checks.js';
import { LOGO } from './every-element.js';
import { warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';

const page = async (content: string, attributes = '', before = '', lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = `${before}<rg-group-header ${attributes}>${content}</rg-group-header>`;
  await fixture(box);
  const element = box.querySelector('rg-group-header') as RgGroupHeader;
  await element.updateComplete;
  return element;
};
const settled = async (element: RgGroupHeader) => {
  await aTimeout(0);
  await element.updateComplete;
};
const shown = (element: Element) => drawnText(element).replace(/\s+/g, ' ').trim();
const EVERYTHING = `<p><a href="https://example.org/ipl">Institutt for pedagogikk</a></p>
  <h1>Relasjonell <em>velferd</em></h1>
  <p>Vi spør hva som skal til.</p><p>Og prøver ut svarene.</p>
  <p>Leder: <a href="https://example.org/kari">Kari Nordmann</a></p>
  <p><a href="/en" hreflang="en" lang="en">This page in English</a></p>
  <p>Sist gjennomgått <time datetime="2026-09-01">1. september 2026</time></p>`;

describe('rg-group-header', () => {
  it('reads the head of a page, and shows the page’s own elements', async () => {
    const element = await page(EVERYTHING);
    expect(element.record).to.deep.equal({
      name: 'Relasjonell velferd',
      kind: 'Institutt for pedagogikk',
      parent: { name: 'Institutt for pedagogikk', url: 'https://example.org/ipl' },
      purpose: 'Vi spør hva som skal til.\n\nOg prøver ut svarene.',
      leader: { name: 'Kari Nordmann', url: 'https://example.org/kari' },
      alternates: [{ lang: 'en', url: '/en' }],
      reviewed: '2026-09-01',
    });
    for (const child of element.children) expect(child.assignedSlot, child.outerHTML).not.to.equal(null);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('keeps the page’s own heading, whatever its level', async () => {
    for (const tag of ['h1', 'h2', 'h4', 'div role="heading" aria-level="7"']) {
      const element = await page(`<${tag}>Velferd</${tag.split(' ')[0]}>`, 'heading-level="3"');
      const heading = element.firstElementChild!;
      expect(heading.localName).to.equal(tag.split(' ')[0]);
      expect(heading.assignedSlot).not.to.equal(null);
      expect(heading.getBoundingClientRect().height).to.be.above(0);
      expect(texts(element, 'h1, h2, h3, h4, h5, h6, [role="heading"]'), 'and has no second').to.deep.equal(
        [],
      );
    }
  });

  it('keeps a heading that is inside something else', async () => {
    const element = await page('<div><p>Forskningsgruppe</p><h1>Velferd</h1></div><p>Vi spør.</p>');
    expect(shown(element)).to.equal('Forskningsgruppe Velferd Vi spør.');
    expect(element.record!.name).to.equal('Velferd');
  });

  it('puts the parts in order: kind, name, purpose, leader and languages', async () => {
    const element = await page(
      '<p>Forskningsgruppe</p><h1>Velferd</h1><p>Leder: Kari Nordmann</p><p>Vi spør.</p>',
    );
    expect(shown(element)).to.equal('Forskningsgruppe Velferd Vi spør. Leder: Kari Nordmann');
  });

  it('reads parts in boxes, which stay as they are', async () => {
    const all = {
      name: 'Velferd',
      kind: 'Forskningsgruppe',
      purpose: 'Vi spør.\n\nOg svarer.',
      leader: { name: 'Kari Nordmann' },
      alternates: [{ lang: 'en', url: '/en' }],
    };
    const about = '<p>Vi spør.</p><p>Og svarer.</p><p>Leder: Kari Nordmann</p>';
    const english = '<p><a href="/en" hreflang="en">English</a></p>';
    for (const content of [
      `<div><p>Forskningsgruppe</p><h1>Velferd</h1>${about}${english}</div>`,
      `<div><div><p>Forskningsgruppe</p><h1>Velferd</h1></div><div>${about}</div></div>${english}`,
      `<p>Forskningsgruppe</p><h1>Velferd</h1><section>${about}</section>${english}`,
      `<nav><h2>Brødsmulesti</h2><ol><li><a href="/">Hjem</a></li></ol></nav><div><h3>Forskningsgruppe</h3><h1>Velferd</h1></div><h2>Om oss</h2>${about}${english}`,
    ]) {
      const element = await page(content);
      expect(element.record, content).to.deep.equal(all);
      expect(lostWords(element), content).to.deep.equal([]);
      for (const text of ['Velferd', 'Vi spør.', 'English'])
        expect(shown(element).split(text).length, `${text} once in ${content}`).to.equal(2);
    }
  });

  it('reads labelled facts, each in a box or in a list of terms', async () => {
    const facts = {
      leader: { name: 'Kari Nordmann', url: '/kari' },
      parent: { name: 'Fakultet for helse', url: '/f' },
    };
    for (const content of [
      '<div><div>Tilhørighet</div><div><a href="/f" hreflang="nb">Fakultet for helse</a></div></div><div><div>Leder</div><div><a href="/kari" hreflang="nb">Kari Nordmann</a></div></div>',
      '<dl><dt>Gruppeleder</dt><dd><a href="/kari">Prof. dr. Kari Nordmann</a></dd><dt>Enhet</dt><dd><a href="/f">Fakultet for helse</a></dd></dl>',
      '<p><span>Part of:</span> <a href="/f">Fakultet for helse</a></p><p>Leder: <a href="/kari">dosent Kari Nordmann</a></p>',
    ]) {
      const element = await page(`<div><h1>Velferd</h1><div><p>Vi spør.</p></div>${content}</div>`);
      expect(element.record, content).to.deep.equal({
        name: 'Velferd',
        purpose: 'Vi spør.',
        alternates: [],
        ...facts,
      });
      expect(lostWords(element), content).to.deep.equal([]);
    }
  });

  it('reads no other fact and no address as its purpose', async () => {
    const element = await page(
      '<h1>Velferd</h1><p>Forskningsgruppe</p><p>Vi spør.</p><p>Kontakt: Ola Moe</p><p><a href="/h">velferd.example.no</a></p><div><div>Romnummer</div><div>B 12</div></div>',
    );
    expect(element.record).to.deep.equal({
      name: 'Velferd',
      kind: 'Forskningsgruppe',
      purpose: 'Vi spør.',
      alternates: [],
    });
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('reads no greeting or site title above the name as its kind or unit', async () => {
    for (const above of [
      '<h2>Welcome to the</h2>',
      '<p><a href="/">RV</a></p>',
      '<p><a href="/">Relasjonell</a></p>',
    ]) {
      const element = await page(`${above}<h1>Relasjonell Velferd</h1><p>Vi spør.</p>`);
      expect(element.record, above).to.deep.equal({
        name: 'Relasjonell Velferd',
        purpose: 'Vi spør.',
        alternates: [],
      });
      expect(lostWords(element), above).to.deep.equal([]);
    }
    const { record } = await page('<p><a href="/u">NU</a></p><h1>Relasjonell Velferd</h1><p>Vi spør.</p>');
    expect(record?.parent).to.deep.equal({ name: 'NU', url: '/u' });
  });

  it('has nothing of another group, or of other parts of the page', async () => {
    for (const more of [
      '<h1>Tillit</h1><p>De spør.</p><p>Leder: Ola Moe</p>',
      '<div><h1>Tillit</h1><p>De spør.</p><p>Leder: Ola Moe</p></div>',
      '<h2>Prosjekter</h2><p>De spør.</p>',
      '<h2>Aktuelt</h2><div><p>De spør.</p><p>Les mer.</p></div>',
    ]) {
      const element = await page(`<h1>Velferd</h1><p>Vi spør.</p>${more}`);
      expect(element.record, more).to.deep.equal({ name: 'Velferd', purpose: 'Vi spør.', alternates: [] });
      expect(lostWords(element), more).to.deep.equal([]);
    }
    for (const frame of [
      '<a href="#innhold">Hopp til innhold</a>',
      '<div><a href="/a">Ansatte</a> <a href="/s">Studenter</a></div>',
      '<p>Denne siden er under arbeid.</p>',
    ]) {
      const element = await page(`${frame}<h1>Velferd</h1><p>Vi spør.</p>`);
      expect(element.record, frame).to.deep.equal({ name: 'Velferd', purpose: 'Vi spør.', alternates: [] });
      expect(lostWords(element), frame).to.deep.equal([]);
    }
  });

  it('knows the leader in four languages', async () => {
    for (const line of [
      'Leder: Kari',
      'Leiar: Kari',
      'Gruppeleder: Kari',
      'Head: Kari',
      'Group leader: Kari',
      'Jođiheaddji: Kari',
    ]) {
      const element = await page(`<h1>Velferd</h1><p>${line}</p>`);
      expect(element.record!.leader, line).to.deep.equal({ name: 'Kari' });
    }
  });

  it('knows the unit it belongs to beside the kind, every language of a line, and the day of the last review', async () => {
    const element = await page(
      `<p><a href="/fak">Fakultetet</a></p><p>Forskningsgruppe</p><h1>Velferd</h1><p>Vi spør.</p>
       <p><a href="/en" hreflang="en">English</a> <a href="/se" hreflang="se">Sámegiella</a></p>
       <p>Sist gjennomgått <time datetime="2026-09-01">1. september 2026</time></p>`,
    );
    expect(element.record).to.deep.include({
      kind: 'Forskningsgruppe',
      parent: { name: 'Fakultetet', url: '/fak' },
      reviewed: '2026-09-01',
    });
    expect(element.record!.alternates.map(({ lang }) => lang)).to.deep.equal(['en', 'se']);
    expect(shown(element)).to.equal(
      'Fakultetet Forskningsgruppe Velferd Vi spør. English Sámegiella Sist gjennomgått 1. september 2026',
    );
    const meta = element.shadowRoot!.querySelector<HTMLSlotElement>('slot.meta')!.assignedElements();
    expect(meta).to.have.length(2);
  });

  it('belongs to a heading elsewhere on the page', async () => {
    const element = await page(
      '<p>Forskningsgruppe</p><p>Vi spør hva som skal til.</p><p>Leder: Kari Nordmann</p>',
      'for="navn"',
      '<h1 id="navn">Velferd</h1>',
    );
    expect(element.record).to.deep.include({
      name: 'Velferd',
      kind: 'Forskningsgruppe',
      purpose: 'Vi spør hva som skal til.',
      leader: { name: 'Kari Nordmann' },
    });
    expect(shown(element)).to.equal('Forskningsgruppe Vi spør hva som skal til. Leder: Kari Nordmann');
    element.record = { name: 'Velferd', purpose: 'Vi spør.' };
    await element.updateComplete;
    expect(shown(element)).to.equal('Vi spør.');
    const said = await warningsOf(() => page('<p>Vi spør.</p>', 'for="ingen"'));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('for=');
  });

  it('shows a picture of the page, above the name', async () => {
    const element = await page(`<h1>Velferd</h1><img src='${LOGO}' alt="Gruppen" width="40" height="20">`);
    const [heading, image] = [...element.children].map((child) => child.getBoundingClientRect());
    expect(image!.height).to.equal(20);
    expect(image!.top).to.be.below(heading!.top);
  });

  it('uses no picture from the navigation and other parts of the site', async () => {
    const element = await page(
      `<nav><a href="/"><img src='${LOGO}' alt="Hjem"></a> <a href="/f">Forskning</a></nav><h1>Velferd</h1><img id="own" src='${LOGO}' alt="Gruppen">`,
    );
    const [, heading, image] = [...element.children].map((child) => child.getBoundingClientRect());
    expect(image!.top).to.be.below(heading!.top);
  });

  describe('with a record set by a script', () => {
    const record = {
      name: { nb: 'Velferd', en: 'Welfare' },
      kind: 'Forskningsgruppe',
      parent: { name: 'Institutt for pedagogikk', url: '/ipl' },
      purpose: 'Vi spør.',
      leader: { name: 'Kari Nordmann', orcid: 'https://orcid.org/0000-0002-1825-0097' },
      alternates: [{ lang: 'en', url: '/en' }],
      reviewed: '2026-09-01',
    };

    it('shows all of its values in the language of the page', async () => {
      const element = await page('<h1>Fra siden</h1>');
      element.record = record as never;
      const said = async (lang: string) => {
        element.parentElement!.lang = lang;
        await settled(element);
        return texts(element, '[part="name"], [part="purpose"], [part="meta"] > *');
      };
      expect(await said('nb')).to.deep.equal([
        'Velferd',
        'Vi spør.',
        'Ledet av Kari Nordmann',
        'Les på English',
        'Sist gjennomgått 1. september 2026',
      ]);
      expect((await said('nn'))[2]).to.equal('Leidd av Kari Nordmann');
      expect(await said('en')).to.deep.equal([
        'Welfare',
        'Vi spør.',
        'Led by Kari Nordmann',
        'Read in English',
        'Last reviewed 1 September 2026',
      ]);
      expect((await said('se'))[2]).to.equal('Jođiheaddji: Kari Nordmann');
      expect(shown(element)).to.contain('Forskningsgruppe').and.to.contain('Institutt for pedagogikk');
      expect(
        [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ).to.deep.equal(['/ipl', 'https://orcid.org/0000-0002-1825-0097', '/en']);
    });

    it('sets the name as a heading, one below the heading before it', async () => {
      const level = async (before: string, attributes = '') => {
        const element = await page('', attributes, before);
        element.record = { name: 'Velferd' };
        await element.updateComplete;
        const heading = element.shadowRoot!.querySelector('[part="name"]')!;
        return heading.getAttribute('aria-level') ?? heading.localName;
      };
      await warningsOf(async () => {
        expect(await level('')).to.equal('h2');
        expect(await level('<h1>Fakultetet</h1>')).to.equal('h2');
        expect(await level('<section><h2>Om</h2><h3>Mer</h3></section>')).to.equal('h4');
        expect(await level('<h6>Dypt</h6>')).to.equal('7');
        expect(await level('<h3>Mer</h3>', 'heading-level="2"')).to.equal('h2');
      });
    });

    it('reserves no space for missing values', async () => {
      const element = await page('<h1>Fra siden</h1>');
      element.record = { name: 'Velferd' };
      await element.updateComplete;
      expect(texts(element, '[part]:not([hidden])').filter((text) => !text)).to.deep.equal([]);
    });

    it('shows languages and days that are not written as they should be as well as it can', async () => {
      const element = await page('<h1>Fra siden</h1>');
      element.record = {
        name: 'Velferd',
        alternates: [
          { lang: 'på engelsk', url: '/en' },
          { lang: 'en_GB', url: '/gb' },
          { lang: 'en', url: 'javascript:alert(1)' },
        ],
        reviewed: 'i fjor',
        url: 'javascript:alert(1)',
      } as never;
      await element.updateComplete;
      expect(
        [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ).to.deep.equal(['/en', '/gb']);
      expect(texts(element, 'a')[0]).to.contain('på engelsk');
    });

    it('shows a unit once if it is the line above the name', async () => {
      const element = await page('<h1>Fra siden</h1>');
      element.record = {
        name: 'Velferd',
        kind: 'Instituttet',
        parent: { name: 'Instituttet', url: '/i' },
      } as never;
      await element.updateComplete;
      expect(shown(element)).to.equal('Instituttet Velferd');
      expect(texts(element, 'a')).to.deep.equal(['Instituttet']);
    });

    it('gives way to the page again for null', async () => {
      const element = await page('<h1>Fra siden</h1><p>Vi spør.</p>');
      element.record = record as never;
      await element.updateComplete;
      expect(shown(element)).not.to.contain('Fra siden');
      element.record = null as never;
      await element.updateComplete;
      expect(shown(element)).to.equal('Fra siden Vi spør.');
    });
  });

  it('follows its content', async () => {
    const element = await page('<h1>Velferd</h1>');
    element.querySelector('h1')!.textContent = 'Livskvalitet';
    element.insertAdjacentHTML('afterbegin', '<p>Forskningsgruppe</p>');
    element.insertAdjacentHTML('beforeend', '<p>Leder: Kari</p>');
    await settled(element);
    expect(shown(element)).to.equal('Forskningsgruppe Livskvalitet Leder: Kari');
    expect(element.record).to.deep.include({ name: 'Livskvalitet', kind: 'Forskningsgruppe' });
    element.querySelector('p')!.remove();
    await settled(element);
    expect(element.record!.kind).to.equal(undefined);
  });

  it('reads no unsafe address and no invalid date', async () => {
    const element = await page(
      `<p><a href="javascript:alert(1)">Instituttet</a></p><h1><a href="javascript:alert(1)">Velferd</a></h1>
       <p>Leder: <a href="javascript:alert(1)">Kari</a></p><p><a href="javascript:alert(1)" hreflang="en">English</a></p>
       <p>Sist oppdatert <time datetime="i fjor">i fjor</time></p>`,
    );
    expect(JSON.stringify(element.record)).not.to.contain('javascript');
    expect(element.record!.alternates).to.deep.equal([]);
    expect(element.record!.reviewed).to.equal(undefined);
    expect(lostWords(element)).to.deep.equal([]);
  });

  describe('content that is not as it should be', () => {
    const nothing = /Nothing in it could be read|nothing in it/;
    const cases: Record<string, [string, RegExp?]> = {
      'an empty element': ['', nothing],
      'an empty heading': ['<h1> </h1><p>Vi spør.</p>', nothing],
      'no heading': ['<p>Forskningsgruppe</p><p>Vi spør.</p>', nothing],
      'text alone': ['Bare tekst <b>her</b>', nothing],
      'two headings': ['<h1>Velferd</h1><p>Vi spør.</p><h2>Mer</h2><p>Om oss</p>'],
      'text among the parts': ['Før <p>Forskningsgruppe</p> mellom <h1>Velferd</h1> etter <p>Vi spør.</p>'],
      'lists and tables': ['<h1>Velferd</h1><ul><li>Ett</li></ul><table><tr><td>Celle</td></tr></table>'],
      'two kinds': ['<p>Fakultetet</p><p>Instituttet</p><h1>Velferd</h1>'],
      'a long name': [`<h1>${'Relasjonell velferd og livskvalitet '.repeat(300)}</h1>`],
      entities: ['<h1>A &amp; B &lt;b&gt; &quot;C&quot; sam&shy;arbeid</h1>'],
      'several scripts': ['<h1>关系福利</h1><p>качество жизни والرفاه 🌱</p>'],
    };
    showsWhole(cases, page);
  });

  isAccessible(() => page(EVERYTHING));

  it('shows its words in forced colours and in print', async function () {
    for (const emulated of [{ features: { 'forced-colors': 'active' } }, { media: 'print' }] as const) {
      await emulateMedia(this, emulated);
      const element = await page(EVERYTHING);
      for (const child of element.children)
        expect(child.getBoundingClientRect().height, child.outerHTML).to.be.above(0);
    }
  });
});
