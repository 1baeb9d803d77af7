import { aTimeout, expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { emulateMedia } from '../browser.js';
import '../../src/elements/special-issue-list/define.js';
import type { RgSpecialIssueList } from '../../src/elements/special-issue-list/special-issue-list.js';
import { isAccessible, showsWhole } from './checks.js';
import { LOGO } from './every-element.js';
import { allowMessages, warningsOf } from '../console.js';
import { drawnText, lostWords, texts } from './reading.js';
import { waitUntil } from '../wait.js';

const page = async (markup: string, lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = markup;
  await fixture(box);
  const element = box.querySelector<RgSpecialIssueList>('rg-special-issue-list')!;
  await element.updateComplete;
  return element;
};
const list = (items: string, attributes = '', lang = 'nb') =>
  page(
    `<rg-special-issue-list today="2026-11-21" ${attributes}><ul>${items}</ul></rg-special-issue-list>`,
    lang,
  );
const titles = (element: Element) => texts(element, '[part="title"]');
const states = (element: Element) => texts(element, '[part="state"]');
/** The facts of an issue, line by line. */
const facts = (element: Element) => texts(element, '.fact');

const CALL = '<li data-deadline="2026-12-03">Temanummer: «Nabolag» i Akademisk kvarter</li>';

describe('rg-special-issue-list', () => {
  it('keeps news among calls where they are, as items of a list', async () => {
    const item = (title: string, day: string, text: string) =>
      `<li><h3><a href="/${day}">${title}</a></h3><div>${day}</div><p>${text}</p></li>`;
    const call = (topic: string, day: string) =>
      item(`Call for papers: Special issue on ${topic}`, day, 'Deadline: 1 May 2027');
    const news = item('New editor-in-chief', '2026-05-04', 'We welcome Ida Falk as editor-in-chief.');
    for (const items of [
      call('Kelp', '2026-06-01') + news + call('Peat', '2026-03-01'),
      call('Kelp', '2026-06-01') + call('Peat', '2026-03-01') + news,
    ])
      for (const [open, close] of [
        ['', ''],
        ['<div><h2>Announcements</h2>', '</div>'],
      ]) {
        const element = await page(
          `<rg-special-issue-list today="2026-11-21">${open}<ul>${items}</ul>${close}</rg-special-issue-list>`,
          'en',
        );
        expect(titles(element)).to.have.members(['Kelp', 'Peat']);
        expect(drawnText(element).match(/We welcome Ida Falk as editor-in-chief/g)).to.have.length(1);
        expect(element.shadowRoot!.querySelector('slot > li')).to.equal(null);
      }
  });

  it('reads kind, title, journal, editors and call from plain items', async () => {
    const element = await list(
      `<li>Temanummer: <span lang="da">«Samskabelse: perspektiver»</span> Akademisk kvarter
         <a href="https://example.org/s.pdf" hreflang="da">Last ned utlysning (på dansk)</a></li>
       <li>Special Issue: Psychology for the Common Good. Frontiers in Psychology. Edited by Isaac Prilleltensky and Scotney Evans. Deadline: 1 May 2027</li>`,
    );
    expect(texts(element, '[part="kind"]')).to.deep.equal(['Temanummer', 'Temanummer']);
    expect(titles(element)).to.deep.equal(['Psychology for the Common Good', 'Samskabelse: perspektiver']);
    expect(texts(element, '[part="journal"]')).to.deep.equal([
      'Frontiers in Psychology',
      'Akademisk kvarter',
    ]);
    expect(facts(element)).to.include.members([
      'redigert av Isaac Prilleltensky og Scotney Evans',
      'Åpen',
      'frist 1. mai 2027',
      '161 dager igjen',
    ]);
    const call = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"] a')!;
    expect(call.href).to.equal('https://example.org/s.pdf');
    expect(texts(element, '[part="call"]')).to.deep.equal(['Last ned utlysning (på dansk) (PDF)']);
    expect(
      lostWords(element).filter((word) => !/^(Special|Issue|Edited|by|and|Deadline|May)$/.test(word)),
    ).to.deep.equal([]);
  });

  it('shows kinds in the words of the interface, and other words as on the page', async () => {
    const content =
      '<li>Special Issue: Care. Journal A</li><li>Special Section: Cure. Journal B</li><li>Dossier thématique : Le soin</li>';
    for (const [lang, ...kinds] of [
      ['nb', 'Temanummer', 'Temaseksjon', 'Dossier thématique'],
      ['en', 'Special Issue', 'Special Section', 'Dossier thématique'],
      ['se', 'Fáddánummir', 'Fáddáoassi', 'Dossier thématique'],
    ]) {
      const element = await list(content, '', lang);
      expect(texts(element, '[part="kind"]')).to.deep.equal(kinds);
      element.records = [...element.records, { title: 'Egen', kind: 'theme' }] as never;
      await element.updateComplete;
      expect(texts(element, '[part="kind"]')).to.have.length(4);
      expect(texts(element, '[part="kind"]')).to.include({ nb: 'Tema', en: 'Theme', se: 'Fáddá' }[lang!]!);
    }
  });

  it('creates no range for each title, since ranges slow down every change of the document', async () => {
    const { createRange } = Document.prototype;
    let made = 0;
    Document.prototype.createRange = function () {
      made++;
      return createRange.call(this);
    };
    try {
      const element = await list(CALL.repeat(5));
      expect(titles(element)).to.have.length(5);
    } finally {
      Document.prototype.createRange = createRange;
    }
    expect(made).to.be.at.most(1);
  });

  it('uses the words of a call without a title as its heading, once', async () => {
    const element = await list(
      '<li>Scandinavian Journal of Public Health invites contributions on what communities do. Deadline: 1 May 2027</li>',
    );
    const [title] = element.records.map((issue) => issue.title);
    expect(title).to.equal('');
    expect(titles(element)).to.deep.equal([element.records[0]!.note]);
    expect(texts(element, '[part="note"]')).to.deep.equal([]);
  });

  it('shows the facts in the language of the page', async () => {
    const element = await list(
      `<li data-deadline="2026-11-22" data-volume="12" data-issue="2" data-editors="Ness; Heimburg">«Nabolag» i Akademisk kvarter</li>`,
    );
    const said = async (lang: string) => {
      element.parentElement!.lang = lang;
      await aTimeout(0);
      await element.updateComplete;
      return facts(element).slice(1);
    };
    expect(await said('nb')).to.deep.equal([
      'årgang 12',
      'nr. 2',
      'redigert av Ness og Heimburg',
      'Åpen',
      'frist 22. november 2026',
      '1 dag igjen',
      'Legg i kalenderen',
    ]);
    expect(await said('nn')).to.include.members(['Open', '1 dag att']);
    expect(await said('en')).to.deep.equal([
      'volume 12',
      'issue 2',
      'edited by Ness and Heimburg',
      'Open',
      'deadline 22 November 2026',
      '1 day left',
      'Add to calendar',
    ]);
    expect(await said('se')).to.include.members(['Rabas', '1 beaivi vel', 'jahkodat 12']);
    expect(await said('fr')).to.include.members(['Open', '1 day left']);
  });

  it('names the date of a publication that is still to come', async () => {
    const item = '<li data-deadline="2026-12-03" data-published="2027-02">«Nabolag» i Akademisk kvarter</li>';
    expect(facts(await list(item))).to.include('utgivelse feb. 2027');
  });

  it('counts the days on each side of a deadline', async () => {
    const element = await list(CALL);
    const on = async (today: string) => {
      element.today = today;
      await element.updateComplete;
      return [...states(element), ...facts(element).filter((fact) => /\d dag/.test(fact))];
    };
    expect(await on('2026-11-21')).to.deep.equal(['Åpen', '12 dager igjen']);
    expect(await on('2026-12-01')).to.deep.equal(['Åpen', '2 dager igjen']);
    expect(await on('2026-12-02')).to.deep.equal(['Åpen', '1 dag igjen']);
    expect(await on('2026-12-03')).to.deep.equal(['Fristen er i dag']);
    expect(await on('2026-12-04')).to.deep.equal(['Fristen er ute']);
    expect(await on('2027-12-03')).to.deep.equal(['Fristen er ute']);
  });

  it('never shows days that have passed as days left', async () => {
    for (const item of [
      '<li data-status="open" data-deadline="2026-03-31">Nabolag</li>',
      '<li>Special Issue “Care in Communities”. Submissions open 1 January 2026, close 31 March 2026</li>',
      '<li>Care at Home submission deadline 31 Mar 2026 | Submission Open</li>',
    ]) {
      const element = await list(item);
      element.today = '2026-06-01';
      await element.updateComplete;
      expect(element.records[0]!.deadline, item).to.equal('2026-03-31');
      expect(states(element), item).to.deep.equal(['Fristen er ute']);
      expect(facts(element).join(' '), item).to.not.match(/igjen|-\d+ dag/);
    }
  });

  it('shows struck-out words of a title struck out', async () => {
    const element = await list('<li>Special Issue: Care <s>and Cure</s> at Home</li>');
    expect(element.records[0]!.title).to.equal('Care at Home');
    expect(element.shadowRoot!.querySelector('[part~=title] s')?.textContent).to.equal('and Cure');
  });

  it('treats a month or a year as its last day', async () => {
    const element = await list(
      '<li data-deadline="2024-02">Måned</li><li data-deadline="2024">År</li>',
      'lang="en"',
    );
    const on = async (today: string) => {
      element.today = today;
      await element.updateComplete;
      return element.shadowRoot!.querySelectorAll<HTMLTimeElement>('time')[0]!.dateTime + states(element)[0];
    };
    expect(await on('2024-02-28')).to.equal('2024-02Open');
    expect(await on('2024-02-29')).to.equal('2024-02Deadline today');
    expect(await on('2024-03-01')).to.equal('2024Open');
    expect(await on('2024-12-31')).to.equal('2024Deadline today');
  });

  it('counts calendar days across daylight saving time and the new year', async () => {
    const element = await list('<li data-deadline="2027-03-29">A</li>');
    for (const [today, left] of [
      ['2027-03-27', '2 dager igjen'],
      ['2027-03-28', '1 dag igjen'],
      ['2026-12-31', '88 dager igjen'],
    ] as const) {
      element.today = today;
      await element.updateComplete;
      expect(facts(element), today).to.include(left);
    }
  });

  it('puts open calls first, and closed calls last', async () => {
    const element = await list(
      `<li data-deadline="2025-01-31">Stengt for lenge siden</li>
       <li>Uten frist</li>
       <li data-deadline="2026-11-20">Stengt i går</li>
       <li data-published="2024">Utgitt 2024</li>
       <li data-deadline="2027-06-01">Åpen lenge</li>
       <li data-published="2026-05">Utgitt i mai</li>
       <li data-deadline="2026-11-22">Åpen til i morgen</li>
       <li>Uten frist, nummer to</li>
       <li data-deadline="2026-11-21">Siste dag</li>`,
    );
    expect(titles(element)).to.deep.equal([
      'Siste dag',
      'Åpen til i morgen',
      'Åpen lenge',
      'Uten frist',
      'Uten frist, nummer to',
      'Utgitt i mai',
      'Utgitt 2024',
      'Stengt i går',
      'Stengt for lenge siden',
    ]);
    expect(element.records.map(({ title }) => title)[0], 'the records keep the order of the page').to.equal(
      'Stengt for lenge siden',
    );
  });

  it('lets data attributes win over the line, and loses none of its words', async () => {
    const element = await list(
      `<li id="nabolag" data-kind="Special Issue" data-journal="Ny tid" data-publisher="Eksempelforlaget" data-doi="10.1000/182" data-status="closed"
         data-deadline="2030-01-01">Temanummer: «Nabolag» i Akademisk kvarter. Frist: 3. desember 2026</li>`,
    );
    expect(element.records[0]).to.deep.include({
      id: 'nabolag',
      kind: 'Special Issue',
      publisher: 'Eksempelforlaget',
      deadline: '2030-01-01',
      status: 'closed',
    });
    expect(element.records[0]!.journal!.name).to.equal('Ny tid');
    expect(states(element)).to.deep.equal(['Fristen er ute']);
    expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="title"] a')!.href).to.equal(
      'https://doi.org/10.1000/182',
    );
    expect(drawnText(element)).to.contain('Akademisk kvarter').and.to.contain('Temanummer');
  });

  it('warns of attributes it cannot read, once each, and shows the issue all the same', async () => {
    let element!: RgSpecialIssueList;
    const said = await warningsOf(async () => {
      element = await list(
        '<li data-deadline="31.02.2026" data-status="snart" data-url="javascript:alert(1)">Nabolag</li><li> </li>',
      );
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(titles(element)).to.deep.equal(['Nabolag']);
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    expect(said).to.have.length(4);
    for (const what of ['data-deadline', 'data-status', 'data-url', 'empty'])
      expect(said.join('\n')).to.contain(what);
  });

  it('links what the page links, and nothing unsafe', async () => {
    const element = await list(
      `<li>«<a href="/nabolag">Nabolag</a>» i <a href="https://example.org/kvarter">Akademisk kvarter</a></li>
       <li><a href="javascript:alert(1)">Farlig</a> <a href="data:text/html,x">Les utlysningen</a></li>`,
    );
    expect([...element.shadowRoot!.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.have.members(
      ['/nabolag', 'https://example.org/kvarter'],
    );
    expect(drawnText(element)).to.contain('Farlig').and.to.contain('Les utlysningen');
  });

  it('marks a title’s language only where the page does, and keeps its emphasis', async () => {
    const element = await list(
      `<li lang="en">Caring <em>Municipalities</em></li><li><span lang="se">Sámi</span></li><li>Public Value</li>`,
    );
    const shown = [...element.shadowRoot!.querySelectorAll('[part="title"]')];
    expect(shown.map((title) => title.getAttribute('lang'))).to.deep.equal(['en', 'se', null]);
    expect(shown[0]!.querySelector('em')!.textContent).to.equal('Municipalities');
  });

  it('shows records of a script in the language of the page, and says which titles are in another', async () => {
    const element = await list(CALL);
    element.records = [
      { title: { nb: 'Nabolag', en: 'Neighbourhoods' }, journal: 'Akademisk kvarter', deadline: 2027 },
      {
        title: { en: 'Only in English' },
        url: 'javascript:alert(1)',
        call: { url: '/call.docx', format: 'docx' },
      },
    ] as never;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Nabolag', 'Only in English']);
    expect(
      [...element.shadowRoot!.querySelectorAll('[part="title"]')].map((title) => title.getAttribute('lang')),
    ).to.deep.equal([null, 'en']);
    expect(texts(element, '[part="call"]')).to.deep.equal(['Last ned utlysningen (DOCX)']);
    expect(facts(element)).to.include('frist 2027');
    expect(
      [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ).to.deep.equal(['/call.docx']);
  });

  it('groups calls by state, each under a heading one level below the list’s', async () => {
    const element = await page(
      `<h3>Temanumre</h3><rg-special-issue-list today="2026-11-21"><ul><li data-deadline="2020-01-01">Lukket</li>
       <li data-published="2025">Utgitt</li><li data-deadline="2027-01-01">Sent</li>${CALL}<li>Ukjent</li></ul></rg-special-issue-list>`,
    );
    expect(texts(element, 'h4')).to.deep.equal([
      'Åpne utlysninger',
      'Uten kjent frist',
      'Utgitt',
      'Fristen er ute',
    ]);
    expect(titles(element)).to.deep.equal(['Nabolag', 'Sent', 'Ukjent', 'Utgitt', 'Lukket']);
    element.headingLevel = 5;
    await element.updateComplete;
    expect(texts(element, 'h6')).to.have.length(4);
    const alone = await list(CALL);
    expect(texts(alone, '[part="group-heading"]'), 'one group needs no heading').to.deep.equal([]);
  });

  it('describes the link to a call, without repetition', async () => {
    const element = await list('<li>x</li>');
    const said = async (call: object, lang = 'nb') => {
      element.parentElement!.lang = lang;
      element.records = [{ title: 'Nabolag', call }] as never;
      await aTimeout(0);
      await element.updateComplete;
      return texts(element, '[part="call"]')[0]!.replace(/\s/g, ' ');
    };
    const call = { url: '/c.pdf', format: 'pdf', lang: 'da', bytes: 120_000 };
    expect(await said(call)).to.equal('Last ned utlysningen (PDF, dansk, 120 kB)');
    expect(await said({ ...call, bytes: 1_234_567 })).to.equal('Last ned utlysningen (PDF, dansk, 1,2 MB)');
    expect(await said({ ...call, lang: 'nb', label: 'Last ned (PDF, 120 kB)' })).to.equal(
      'Last ned (PDF, 120 kB)',
    );
    expect(await said({ url: '/c' })).to.equal('Les utlysningen');
    expect(await said(call, 'en')).to.equal('Download the call (PDF, Danish, 120 kB)');
    expect(await said(call, 'nn')).to.equal('Last ned utlysinga (PDF, dansk, 120 kB)');
  });

  it('gives an open call’s deadline as a calendar file', async () => {
    const element = await list(`${CALL}<li data-deadline="2020-01-01">Lukket</li>`);
    const buttons = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="calendar"]');
    expect(buttons).to.have.length(1);
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let file!: Blob;
    const name = new Promise<string>((done) => {
      URL.createObjectURL = (blob: Blob) => createObjectURL((file = blob));
      HTMLAnchorElement.prototype.click = function () {
        done(this.download);
      };
    });
    try {
      buttons[0]!.click();
      expect(await name).to.equal('nabolag.ics');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(file.type).to.match(/^text\/calendar/);
    expect(await file.text())
      .to.contain('DTSTART;VALUE=DATE:20261203')
      .and.to.contain('SUMMARY:Frist: Nabolag');
  });

  it('shows the cover of an issue, with its own alternative text', async () => {
    const element = await list(`<li><img src='${LOGO}' alt="Omslag" width="40" height="60"> Nabolag</li>`);
    const cover = element.shadowRoot!.querySelector<HTMLImageElement>('[part="cover"]')!;
    expect([cover.getAttribute('src'), cover.alt]).to.deep.equal([LOGO, 'Omslag']);
    expect(cover.getBoundingClientRect().height).to.be.above(0);
  });

  it('uses the whole width for text if the cover does not load', async () => {
    const element = await list(
      `<li><img src="data:image/gif;base64,AAAA" alt="Omslag" width="40" height="60"> Nabolag</li>`,
    );
    const cover = element.shadowRoot!.querySelector<HTMLImageElement>('[part="cover"]')!;
    await waitUntil(() => cover.getBoundingClientRect().height === 0);
    const [card, title] = ['[part="issue"]', '[part="title"]'].map((part) =>
      element.shadowRoot!.querySelector(part)!.getBoundingClientRect(),
    );
    expect(title!.left).to.be.closeTo(card!.left, 1);
  });

  it('loses no picture: those beside the cover are under the text, once', async () => {
    const other = LOGO.replace('%3C/svg', '%3Cg/%3E%3C/svg').replace('</svg', '<g/></svg');
    const pictures = `<img src='${LOGO}' alt="Omslag" width="40" height="60"> Nabolag <img src='${other}' alt="Baksiden" width="30" height="20">`;
    const seen = (element: Element) =>
      [...element.shadowRoot!.querySelectorAll('img')].map((image) => {
        expect(image.getBoundingClientRect().height, image.alt).to.be.above(0);
        return image.alt;
      });
    const element = await list(`<li>${pictures}</li>`);
    expect(seen(element)).to.deep.equal(['Omslag', 'Baksiden']);
    const [title, back] = ['[part="title"]', '[part="image"]'].map((part) =>
      element.shadowRoot!.querySelector(part)!.getBoundingClientRect(),
    );
    expect(back!.top, 'under the text').to.be.at.least(title!.bottom);
    expect(back!.width, 'no larger than a thumbnail').to.be.within(20, 210);
    // if an attribute gives the cover, the item keeps its own pictures
    const named = await list(`<li data-cover="/omslag.png">${pictures}</li>`);
    expect([...named.shadowRoot!.querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal([
      '',
      'Omslag',
      'Baksiden',
    ]);
    await expect(element).to.be.accessible();
  });

  it('sets covers of a script’s records as well', async () => {
    const element = await list(CALL);
    element.records = [{ title: 'Nabolag', cover: { src: LOGO, width: 40, height: 60 } }] as never;
    await element.updateComplete;
    await aTimeout(0);
    expect(element.shadowRoot!.querySelector('[part="cover"]')!.getBoundingClientRect().width).to.be.within(
      60,
      90,
    );
  });

  it('loses no link, and does not use a call’s link for the issue', async () => {
    const element = await list(
      `<li>«<a href="/nabolag">Nabolag</a> som <a href="/omsorg">omsorg</a>» i <a href="/kvarter">Akademisk kvarter</a>.
         <a href="/redaktorer">Om gjesteredaktørene</a> <a href="/da.pdf">Last ned utlysning</a>
         <a href="/en.pdf">Download the call</a> <a href="/ikon"><img src='${LOGO}' alt=""></a></li>
       <li>Hverdagsliv. <a href="/da2.pdf">Last ned utlysning</a> <a href="/en2.pdf">Download the call</a></li>`,
    );
    const shown = [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const link of element.querySelectorAll('a')) expect(shown).to.include(link.getAttribute('href'));
    expect(element.records[0]).to.deep.include({
      url: '/nabolag',
      links: [
        { url: '/omsorg', label: 'omsorg' },
        { url: '/ikon', label: '/ikon' },
      ],
    });
    expect(element.records[1]!.url, 'not the other call').to.equal(undefined);
    expect(lostWords(element).filter((word) => word !== 'i')).to.deep.equal([]);
    element.records = [{ title: 'Nabolag', links: ['/mer', 'javascript:alert(1)'] }] as never;
    await element.updateComplete;
    expect([...element.shadowRoot!.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal([
      '/mer',
    ]);
  });

  it('shows an ISSN, with the name of a journal or without one', async () => {
    const element = await list(
      `<li>«Nabolag» i Akademisk kvarter (ISSN 1904-0008)</li><li>«Hverdagsliv». ISSN 1904-0016</li>
       <li data-journal="Ny tid">«Omsorg». ISSN 1904-0024</li>`,
    );
    const text = drawnText(element);
    expect(facts(element), 'no mark of the title before it').to.include('ISSN 1904-0016');
    for (const issn of ['1904-0008', '1904-0016', '1904-0024']) expect(text).to.contain(issn);
  });

  it('reads a DOI in each way it is written', async () => {
    for (const doi of [
      '10.1000/182',
      'doi:10.1000/182',
      'DOI 10.1000/182',
      'https://doi.org/10.1000/182',
      'http://dx.doi.org/10.1000/182',
    ])
      for (const item of [
        `<li>«Nabolag» i Ny tid. ${doi}</li>`,
        `<li data-doi="${doi}">«Nabolag» i Ny tid</li>`,
      ]) {
        const element = await list(item);
        const [link] = element.shadowRoot!.querySelectorAll('a');
        expect(link?.getAttribute('href'), item).to.equal('https://doi.org/10.1000/182');
        expect(facts(element), item).to.include('doi.org/10.1000/182');
      }
  });

  it('gives search engines its issues only on request', async () => {
    const element = await list(
      `<li data-published="2025-06" data-volume="12">«Nabolag» i Akademisk kvarter</li>`,
    );
    const scripts = () => document.head.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts()).to.have.length(0);
    element.structuredData = true;
    await waitUntil(() => scripts().length === 1);
    const said = JSON.parse(scripts()[0]!.textContent!) as Record<string, unknown>;
    expect(said).to.include({ '@type': 'PublicationIssue', name: 'Nabolag', datePublished: '2025-06' });
    element.remove();
    expect(scripts(), 'goes with the element').to.have.length(0);
  });

  it('reports a deadline that is not a day, and shows it as written', async () => {
    for (const written of ['Frist: snart', 'Frist: 31. februar 2026']) {
      let element!: RgSpecialIssueList;
      const said = await warningsOf(async () => {
        element = await list(`<li>Temanummer: «Nabolag» i Akademisk kvarter. ${written}</li>`);
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(said, written).to.have.length(1);
      expect(said[0]).to.contain(written).and.to.contain('cannot be read');
      expect(drawnText(element)).to.contain(written.slice(7));
      expect(element.records[0]!.deadline).to.equal(undefined);
      expect(element.shadowRoot!.querySelector('[part="calendar"]')).to.equal(null);
    }
  });

  it('follows its content', async () => {
    const element = await list(CALL);
    element.querySelector('li')!.dataset['deadline'] = '2026-11-21';
    element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Hverdagsliv</li>');
    await aTimeout(0);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Nabolag', 'Hverdagsliv']);
    expect(states(element)).to.deep.equal(['Fristen er i dag']);
  });

  describe('content that is not as it should be', () => {
    const wrap = (items: string) => `<rg-special-issue-list>${items}</rg-special-issue-list>`;
    const nothing = /Nothing in it could be read|nothing in it/;
    const cases: Record<string, [string, RegExp?]> = {
      'an empty element': [wrap(''), nothing],
      'an empty list': [wrap('<ol></ol>'), nothing],
      'a list of empty items': [wrap('<ul><li></li><li> </li></ul>'), nothing],
      'a nested list': [wrap('<ul><li>Ytre<ul><li>Indre en</li><li>Indre to</li></ul></li></ul>')],
      'text and no list': [wrap('Bare tekst <b>her</b>'), nothing],
      'a list among text': [wrap('<div><ul><li>Ett</li></ul> Tekst bak</div>'), nothing],
      'text before and after a list': [wrap('<p>Før</p><ul><li>Ett</li></ul>Etter')],
      'a long line': [wrap(`<ul><li>${'Relasjonell velferd og livskvalitet '.repeat(300)}</li></ul>`)],
      'only a link': [wrap('<ul><li><a href="/x">Lenke</a></li></ul>')],
      entities: [wrap('<ul><li>A &amp; B &lt;b&gt; &quot;C&quot; 5&nbsp;% sam&shy;arbeid</li></ul>')],
      'several scripts': [wrap('<ul><li>关系福利 и качество жизни والرفاه 🌱</li></ul>')],
    };
    showsWhole(cases, page);
  });

  it('draws every word that is not a label, whatever the line', async function () {
    allowMessages(/An item of the list is empty/);
    const word = fc.constantFrom(
      'Velferd',
      'Nabolag',
      '«Hverdagsliv»',
      'Temanummer:',
      'Akademisk kvarter',
      '–',
      'barn,',
      'Ø',
      'H<sub>2</sub>O',
      '<em>vivo</em>',
      '<a href="/a">lenke</a>',
      '<a href="/c.pdf">Last ned utlysning</a>',
      'ISSN 1904-0008',
      '<a href="javascript:x">utrygg</a>',
      '&amp;',
      '关系',
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '</p>',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 20, maxLength: 20 }), async (lines) => {
        const element = await list(lines.map((text) => `<li>${text}</li>`).join(''));
        const lost = lostWords(element);
        element.parentElement!.remove();
        expect(lost, lines.join('\n')).to.deep.equal([]);
      }),
      { numRuns: 15, endOnFailure: true, interruptAfterTimeLimit: 20_000 },
    );
  });

  describe('to everyone', () => {
    const calls = `${CALL}<li data-deadline="2020-01-01"><a href="/a">Caring Municipalities</a></li>
      <li data-published="2025">Hverdagsliv</li>`;

    isAccessible(() => list(calls));

    it('says the state of a call without its colour or shape', async () => {
      const element = await list(calls);
      expect(states(element)).to.deep.equal(['Åpen', 'Utgitt', 'Fristen er ute']);
      for (const mark of element.shadowRoot!.querySelectorAll('svg'))
        expect(mark.getAttribute('aria-hidden')).to.equal('true');
    });

    it('frames its cards in forced colours', async function () {
      await emulateMedia(this, { features: { 'forced-colors': 'active' } });
      const element = await list(calls);
      const canvasText = document.createElement('i');
      canvasText.style.color = 'CanvasText';
      element.after(canvasText);
      const card = getComputedStyle(element.shadowRoot!.querySelector('[part="issue"]')!);
      expect(card.borderTopColor).to.equal(getComputedStyle(canvasText).color);
    });

    it('shows the addresses of links in print', async function () {
      await emulateMedia(this, { media: 'print' });
      const element = await list('<li><a href="https://example.org/a">A</a></li>');
      const link = element.shadowRoot!.querySelector('a')!;
      expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|example.org/);
    });
  });
});
