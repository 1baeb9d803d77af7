import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import fc from 'fast-check';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import { showsWhole } from './checks.js';
import { allowMessages, expectMessages, warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';
import { waitUntil } from '../wait.js';

const page = async (markup: string, lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = markup;
  await fixture(box);
  const element = box.querySelector<RgProjectList>('rg-project-list')!;
  await element.updateComplete;
  return element;
};
const list = (items: string, attributes = '', lang = 'nb') =>
  page(`<rg-project-list today="2026-11-21" ${attributes}><ul>${items}</ul></rg-project-list>`, lang);

const POINT =
  'Preventing an Opioid Epidemic In Norway: Focusing on Treatment of Chronic pain (POINT). Coordinator: University of Oslo – SERAF; funded by Norwegian Research Council 2021-2024.';

describe('rg-project-list', () => {
  it('keeps the period at the edge and a picture under it, or under the words where there is no room', async () => {
    const element = await list(
      `<li>Nabolag (2024–2027)<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="Hus" width="90" height="60"><p>${'Prosjektet følger tre nabolag over tre år. '.repeat(9)}</p></li>`,
    );
    element.style.inlineSize = '50em';
    const box = (selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    expect(box('details[part="summary"]').left).to.be.closeTo(box('[part="title"]').left, 0.1);
    expect(box('[part="period"]').right).to.be.closeTo(box('[part="project"]').right, 0.1);
    expect(box('[part="image"]').right).to.be.closeTo(box('[part="project"]').right, 0.1);
    expect(box('[part="image"]').top).to.be.at.least(box('[part="period"]').bottom);
    element.style.inlineSize = '20em';
    expect(box('[part="image"]').left).to.be.closeTo(box('[part="title"]').left, 0.1);
    expect(box('[part="image"]').top).to.be.at.least(box('details[part="summary"]').bottom);
  });

  it('shows no picture larger than a thumbnail, and leaves no hole where the page showed it large', async () => {
    const image = (width: number, height: number) =>
      `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;
    const element = await list(
      `<li>A<img src="${image(600, 900)}" alt="A"></li><li>B<img src="${image(1200, 400)}" alt="B"></li><li>C</li>`,
    );
    const em = parseFloat(getComputedStyle(element).fontSize);
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part="image"]')];
    await waitUntil(() => shown.every(({ naturalWidth }) => naturalWidth));
    for (const { width, height, naturalWidth, naturalHeight } of shown) {
      expect(width).to.be.at.most(9 * em + 1);
      expect(width / height).to.be.closeTo(naturalWidth / naturalHeight, 0.1);
    }
    const last = [...element.shadowRoot!.querySelectorAll('[part="project"]')].at(-1)!;
    expect(last.getBoundingClientRect().height).to.be.below(4 * em);
  });

  it('shows the words for a picture that does not load as a line of text, and nothing where there are none', async () => {
    const words = 'Et kart over de tre nabolagene som prosjektet følger gjennom tre år';
    const element = await list(
      `<li>Nabolag (2024–2027)<img src="data:image/gif;base64,AAAA" alt="${words}" width="90" height="600"></li>
       <li>Omsorg<img src="data:image/gif;base64,AAAA" alt="" width="90" height="600"></li>`,
      'style="display: block; inline-size: 60em"',
    );
    const [named, unnamed] = element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part="image"]');
    await waitUntil(() => named!.hidden && unnamed!.hidden);
    const em = parseFloat(getComputedStyle(element).fontSize);
    const [alternative, ...others] = element.shadowRoot!.querySelectorAll('.alternative');
    expect([alternative!.textContent, others.length]).to.deep.equal([words, 0]);
    const box = alternative!.getBoundingClientRect();
    expect(box.height, 'not a column of single words').to.be.below(3 * em);
    expect(box.width).to.be.above(10 * em);
    named!.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    await waitUntil(() => !named!.hidden && !alternative!.isConnected);
  });

  it('shows every picture of a project', async () => {
    const image = (name: string) =>
      `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=#${name}" alt="${name}" width="90" height="60">`;
    const element = await list(`<li>Nabolag (2024–2027)${image('Hus')}${image('Hage')}</li>`);
    const shown = [...element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part="image"]')];
    expect(shown.map(({ alt }) => alt)).to.deep.equal(['Hus', 'Hage']);
    for (const { offsetHeight } of shown) expect(offsetHeight).to.be.above(0);
  });

  it('reads a plain line and shows its facts in the language of the page', async () => {
    const element = await list(`<li>${POINT}</li>`);
    expect(texts(element, '[part="title"]')).to.deep.equal([
      'Preventing an Opioid Epidemic In Norway: Focusing on Treatment of Chronic pain POINT',
    ]);
    expect(texts(element, '[part="period"]')).to.deep.equal(['Periode 2021–2024']);
    expect(texts(element, '.fact')).to.deep.equal([
      'Avsluttet',
      'finansiert av Norwegian Research Council',
      'koordinert av University of Oslo – SERAF',
    ]);
  });

  it('names funders together, except those with a programme or a grant number', async () => {
    const element = await list('<li>Nabolag</li>');
    const funder = { name: 'Helse Nord' };
    element.records = [
      {
        title: 'Nabolag',
        funding: [
          { funder },
          { funder: { name: 'Forskningsrådet' }, grant: '302013' },
          { funder: { name: 'Levanger kommune' } },
          { funder: { name: 'Equinor' } },
        ],
      },
      { title: 'Budsjett', funding: [{ funder }, { programme: 'Erasmus+' }] },
    ];
    await element.updateComplete;
    expect(texts(element, '.fact')).to.deep.equal([
      'finansiert av Helse Nord, Levanger kommune og Equinor',
      'finansiert av Forskningsrådet, prosjektnummer 302013',
      'finansiert av Helse Nord',
      'finansiert av Erasmus+',
    ]);
  });

  it('uses the words not understood as the heading of a project without a title, once', async () => {
    const element = await list(
      '<li>Demokratisk innovasjon</li><li>Nærmiljøråd</li><li>Budsjett: 12 mill. kr. Leder: Ola Hansen</li>',
    );
    expect(texts(element, '[part="title"]')).to.include('Budsjett: 12 mill. kr');
    expect(texts(element, '.fact')).to.include('ledet av Ola Hansen');
    expect(texts(element, '[part="note"]')).to.deep.equal([]);
  });

  it('uses the later date as the end of a reversed period, and reports it once', async () => {
    let element!: RgProjectList;
    const said = await warningsOf(async () => {
      element = await list(
        '<li data-start="2027" data-end="2020">Nabolag i endring</li><li>Gård og by (2019–2020)</li>',
      );
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(texts(element, '[part="group-heading"] .words')).to.deep.equal(['Pågående', 'Avsluttet']);
    expect(texts(element, '[part="title"]')).to.deep.equal(['Nabolag i endring', 'Gård og by']);
    expect(texts(element, '[part="period"]')[0], 'as it is written').to.equal('Periode 2027–2020');
    expect(said).to.have.length(1);
    expect(said[0])
      .to.contain('“Nabolag i endring”')
      .and.to.contain('(2027–2020)')
      .and.to.contain('Write the earlier');
    // the same mistake in records
    const others = await warningsOf(async () => {
      element.records = [{ title: 'Et annet', start: '2028-03', end: '2025-01-31' }] as never;
      await element.updateComplete;
    });
    expect(others).to.have.length(1);
    expect(others[0]).to.contain('“Et annet”');
  });

  it('shows an acronym once', async () => {
    const element = await list('<li>PULS: Puls og liv (PULS)</li><li>Nærmiljø (NÆR)</li>');
    const shown = texts(element, '[part="title"]').join(' ');
    expect(shown.match(/PULS/g)).to.have.length(1);
    expect(shown.match(/NÆR/g)).to.have.length(1);
  });

  it('reads the acronym after a title that markup sets apart', async () => {
    const element = await list(
      '<li><a href="/n"><strong>Nærhet i nabolaget</strong></a> (NÆR)<p>Finansiering: NordForsk</p></li><li><b>Rom for alle</b> (med noe helt annet)</li>',
    );
    expect(element.records.map(({ title, acronym }) => [title, acronym])).to.deep.equal([
      ['Nærhet i nabolaget', 'NÆR'],
      ['Rom for alle', undefined],
    ]);
    expect(drawnText(element)).to.contain('med noe helt annet');
  });

  it('writes years without and longer dates with spaces around the dash, with machine-readable times', async () => {
    const element = await list(
      '<li data-start="2024-08" data-end="2027-12-31">A</li><li data-start="2025">B</li><li data-end="2025">C</li>',
      'group-by="none"',
    );
    expect(texts(element, '[part="period"]')).to.deep.equal([
      'Periode aug. 2024 – 31. desember 2027',
      'Periode fra 2025',
      'Periode til 2025',
    ]);
    expect([...element.shadowRoot!.querySelectorAll('time')].map((time) => time.dateTime)).to.deep.equal([
      '2024-08',
      '2027-12-31',
      '2025',
      '2025',
    ]);
  });

  it('gives explicit markup precedence over the line', async () => {
    const element = await list(
      `<li data-end="2030" data-funder="Norges forskningsråd" data-grant="320656" data-status="planned">${POINT}</li>
       <li>Nabolag<dl><dt>Finansiering</dt><dd>NordForsk</dd><dt>Prosjektleder:</dt><dd>Kari Nordmann</dd></dl></li>
       <li>Skolegård<br>Finansiering: Nordplus<br>Periode: 2020–2022</li>`,
      'group-by="none"',
    );
    const [point, neighbourhood, schoolyard] = element.records;
    expect(point).to.include({ start: '2021', end: '2030', status: 'planned' });
    expect(point!.funding).to.deep.equal([{ funder: { name: 'Norges forskningsråd' }, grant: '320656' }]);
    // the funder's name in the line is still displayed
    expect(drawnText(element)).to.contain('Norwegian Research Council');
    expect(neighbourhood).to.deep.include({ title: 'Nabolag', leader: { name: 'Kari Nordmann' } });
    expect(neighbourhood!.funding[0]!.funder!.name).to.equal('NordForsk');
    expect(schoolyard).to.deep.include({ title: 'Skolegård', start: '2020', end: '2022' });
  });

  it('warns of attributes it cannot read, and shows the project all the same', async () => {
    let element!: RgProjectList;
    const said = await warningsOf(async () => {
      element = await list(
        '<li data-start="31.02.2020" data-status="snart" data-url="javascript:alert(1)">A</li><li></li>',
        'group-by="farge"',
      );
    });
    expect(texts(element, '[part="title"]')).to.deep.equal(['A']);
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    for (const what of ['data-start', 'data-status', 'data-url', 'empty', 'group-by="farge"'])
      expect(
        said.filter((line) => line.includes(what)),
        what,
      ).to.have.length(1);
  });

  it('keeps emphasis, languages and safe links of titles, and no others', async () => {
    const element = await list(
      `<li><a href="https://example.org/h2o">H<sub>2</sub>O i <em lang="la">vivo</em> <script>x</script><img src="x.png" alt=""></a> (2020–2021)</li>
       <li><a href="javascript:alert(1)" onclick="alert(1)">Farlig</a> <b style="color:red">fet</b></li>`,
      'group-by="none"',
    );
    const [water, danger] = element.shadowRoot!.querySelectorAll('[part="title"]');
    expect(water!.querySelector('a')!.href).to.equal('https://example.org/h2o');
    expect(water!.querySelector('sub')!.textContent).to.equal('2');
    expect(water!.querySelector('em')!.lang).to.equal('la');
    expect(danger!.querySelector('a')).to.equal(null);
    expect(element.shadowRoot!.querySelector('script, [onclick], [style*="red"]')).to.equal(null);
    expect(danger!.textContent).to.contain('Farlig');
  });

  it('marks a title’s language only if the page does', async () => {
    const element = await list(
      '<li lang="en">Public Value</li><li><span lang="se">Sámi</span></li><li>Public Value</li>',
    );
    expect(
      [...element.shadowRoot!.querySelectorAll('[part="title"]')].map((title) => title.getAttribute('lang')),
    ).to.deep.equal(['en', 'se', null]);
    expect(element.records.map(({ lang }) => lang)).to.deep.equal(['en', 'se', undefined]);
  });

  it('follows a heading outside the element once it is refreshed', async () => {
    const page = await fixture<HTMLElement>(
      '<div lang="en"><h2>Ongoing projects</h2><rg-project-list><ul><li>Kelp and people</li></ul></rg-project-list></div>',
    );
    const list = page.querySelector('rg-project-list')!;
    await list.updateComplete;
    const status = () => texts(list, '[part="status"]');
    expect(status()).to.deep.equal(['Ongoing']);
    page.querySelector('h2')!.textContent = 'Finished projects';
    list.refresh();
    await list.updateComplete;
    expect(status()).to.deep.equal(['Finished']);
  });

  describe('groups', () => {
    it('by status where two are known, with what goes on first', async () => {
      const element = await list('<li>A (2019–2020)</li><li>B (2025–2027)</li><li>C</li>');
      expect(texts(element, '.words')).to.deep.equal(['Pågående', 'Avsluttet', 'Uten dato']);
      expect(texts(element, '[part="count"] .spoken')).to.deep.equal([
        '1 prosjekt',
        '1 prosjekt',
        '1 prosjekt',
      ]);
    });

    it('not where only one is known', async () => {
      const element = await list('<li>A (2019–2020)</li><li>C</li>');
      expect(texts(element, '[part="group-heading"]')).to.deep.equal([]);
      expect(texts(element, '[part="status"]')).to.deep.equal(['Avsluttet']);
    });

    it('take the status of undated projects from the heading above, but not that of ended ones', async () => {
      expectMessages(/“A” ended in 2020/);
      const element = await page(
        `<h2>Pågående prosjekter</h2><p>Tekst</p><rg-project-list today="2026-11-21"><ul><li>A (2019–2020)</li><li>C</li></ul></rg-project-list>`,
      );
      expect(texts(element, '.words')).to.deep.equal(['Pågående', 'Avsluttet']);
      const [ongoing, finished] = element.shadowRoot!.querySelectorAll('[part="group"]');
      expect(ongoing!.textContent).to.contain('C');
      expect(finished!.textContent).to.contain('A');
      expect(element.records.every(({ status }) => status === undefined)).to.equal(true);
    });

    it('take it from default-status first', async () => {
      expectMessages(/“A” ended in 2020/);
      const element = await page(
        `<h2>Pågående prosjekter</h2><rg-project-list today="2026-11-21" default-status="planned"><ul><li>A (2019–2020)</li><li>C</li></ul></rg-project-list>`,
      );
      expect(texts(element, '.words')).to.deep.equal(['Planlagt', 'Avsluttet']);
    });

    it('replace headings inside the element with the same words', async () => {
      const element = await page(
        `<rg-project-list today="2026-11-21"><h3>Current projects</h3><ul><li>A</li></ul><h3>Completed projects</h3><ul><li>B</li></ul><p>Mer i arkivet</p></rg-project-list>`,
        'en',
      );
      expect(texts(element, '[part="group-heading"] .words, [part="title"]')).to.deep.equal([
        'Ongoing',
        'A',
        'Finished',
        'B',
      ]);
      expect(drawnText(element)).to.contain('Mer i arkivet').and.not.to.contain('Completed');
    });

    it('have headings one level below the heading above the list', async () => {
      const items = '<ul><li>A (2019–2020)</li><li>B (2025–2027)</li></ul>';
      const level = async (before: string, attributes = '') =>
        (
          await page(`${before}<rg-project-list today="2026-11-21" ${attributes}>${items}</rg-project-list>`)
        ).shadowRoot!.querySelector('[part="group-heading"]')!.localName;
      expect(await level('')).to.equal('h3');
      expect(await level('<h1>Gruppen</h1>')).to.equal('h2');
      expect(await level('<h3>Prosjekter</h3>')).to.equal('h4');
      expect(await level('<section><h2>Om</h2><h3>Mer</h3></section>')).to.equal('h4');
      expect(await level('<h3>Prosjekter</h3>', 'heading-level="2"')).to.equal('h3');
    });
  });

  describe('content that is not as it should be', () => {
    const cases: Record<string, [string, RegExp?]> = {
      'an empty element': [
        '<rg-project-list></rg-project-list>',
        /Nothing in it could be read|nothing in it/,
      ],
      'an empty list': ['<rg-project-list><ul></ul></rg-project-list>', /Nothing in it could be read/],
      'a list of empty items': [
        '<rg-project-list><ul><li></li><li> </li></ul></rg-project-list>',
        /Nothing in it could be read/,
      ],
      'a nested list': [
        '<rg-project-list><ul><li>Ytre<ul><li>Indre en</li><li>Indre to</li></ul></li></ul></rg-project-list>',
      ],
      'a list in a list': [
        '<rg-project-list><ul><li>Første</li><ul><li>Andre</li></ul></ul></rg-project-list>',
      ],
      'a list among text': [
        '<rg-project-list><div><ul><li>Ett</li></ul> Tekst bak</div></rg-project-list>',
        /Nothing in it could be read/,
      ],
      'a long line': [
        `<rg-project-list><ul><li>${'Relasjonell velferd og livskvalitet '.repeat(300)}</li></ul></rg-project-list>`,
      ],
      'only a link': ['<rg-project-list><ul><li><a href="/x">Lenke</a></li></ul></rg-project-list>'],
      entities: [
        '<rg-project-list><ul><li>A &amp; B &lt;b&gt; &quot;C&quot; 5&nbsp;% sam&shy;arbeid</li></ul></rg-project-list>',
      ],
      'several scripts': [
        '<rg-project-list><ul><li>关系福利 и качество жизни والرفاه 🌱</li></ul></rg-project-list>',
      ],
      'text and no list': [
        '<rg-project-list>Bare tekst <b>her</b></rg-project-list>',
        /Nothing in it could be read|nothing in it/,
      ],
      'a wrapped list': [
        '<rg-project-list><div><div><ul><li>Pakket inn</li></ul></div></div></rg-project-list>',
      ],
    };
    showsWhole(cases, page);
  });

  it('keeps the words of paragraphs in a note apart', async () => {
    const element = await list(
      '<li><a href="/h">Hagen</a><p><strong>Styringsgruppe:</strong> Anna Berg, Alva Moe</p><p><b>Råd:</b> Jon Dahl</p></li>',
    );
    expect(texts(element, '[part="note"]').join()).to.match(/Alva Moe\s+Råd: Jon Dahl/);
  });

  it('draws every word of titles and notes, whatever the line', async function () {
    allowMessages(/An item of the list is empty/);
    const word = fc.constantFrom(
      'Velferd',
      'og',
      'Co-creation:',
      '(POINT)',
      '–',
      'Health',
      'barn,',
      'PhD',
      '2030-tallet',
      'Ø',
      '«sitat»',
      'H<sub>2</sub>O',
      '<em>vivo</em>',
      '<a href="/a">lenke</a>',
      '&amp;',
      '关系',
      ';',
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '</p>',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 20, maxLength: 20 }), async (lines) => {
        const element = await list(lines.map((text) => `<li>${text}</li>`).join(''), 'group-by="none"');
        // displayed in another form: PhD as a type, and "og" between names
        const lost = lostWords(element).filter((lostWord) => !['PhD', 'og'].includes(lostWord));
        element.parentElement!.remove();
        expect(lost, lines.join('\n')).to.deep.equal([]);
      }),
      { numRuns: 20, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('is accessible, with groups and without', async () => {
    const grouped = await page(
      `<h2>Prosjekter</h2><rg-project-list today="2026-11-21"><ul><li>${POINT}</li><li>B (2025–2027)</li><li><a href="/c">C</a></li></ul></rg-project-list>`,
    );
    await expect(grouped).to.be.accessible();
    await expect(await list(`<li>${POINT}</li>`, 'group-by="none"')).to.be.accessible();
  });

  it('shows the addresses of links in print', async function () {
    await emulateMedia(this, { media: 'print' });
    const element = await list('<li><a href="https://example.org/a">A</a></li>');
    const link = element.shadowRoot!.querySelector('a')!;
    expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|example.org/);
  });

  it('draws its lines in forced colours', async function () {
    await emulateMedia(this, { features: { 'forced-colors': 'active' } });
    const element = await list('<li>A</li>');
    const row = element.shadowRoot!.querySelector('li')!;
    const canvasText = document.createElement('i');
    canvasText.style.color = 'CanvasText';
    document.body.append(canvasText);
    expect(getComputedStyle(row).borderTopColor).to.equal(getComputedStyle(canvasText).color);
    canvasText.remove();
  });

  it('fills the lines of a title', async () => {
    const element = await list(
      '<li>Recovery og recovery-orienterte tjenester og praksiser innen psykisk helse og rus i hele landet</li>',
      'style="display: block; inline-size: 30rem"',
    );
    const title = element.shadowRoot!.querySelector('[part="title"]')!;
    const range = document.createRange();
    range.selectNodeContents(title);
    const [first] = range.getClientRects();
    expect(first!.width).to.be.above(0.8 * title.getBoundingClientRect().width);
  });
});
