import { expect } from '@open-wc/testing';
import {
  readDefinitions,
  readIssues,
  readLinks,
  readPartners,
  readProfile,
  readProjects,
  readTerms,
} from '../../src/readers/index.js';

/** The body of a page that is parsed but not rendered, as in a script that fetched it. */
const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

const all = { readProjects, readIssues, readPartners, readTerms, readDefinitions, readLinks };

describe('readers of a page that is not rendered', () => {
  it('read projects', () => {
    const [project] = readProjects(
      parsed(
        '<ul><li id="point" lang="en" data-end="2030"><a href="/point">Relational Capacity</a>. Funded by the Research Council of Norway 2021–2024</li></ul>',
      ),
    );
    expect(project).to.deep.include({
      id: 'point',
      title: 'Relational Capacity',
      lang: 'en',
      start: '2021',
      end: '2030',
      url: '/point',
      types: [],
      partners: [],
      keywords: [],
      links: [],
    });
    expect(project!.funding).to.have.length(1);
  });

  it('say that HTML has to be parsed', () => {
    for (const read of [readDefinitions, readIssues, readPartners, readProfile, readProjects, readTerms])
      for (const given of ['<ul><li>Kelp</li></ul>', undefined, null, {}])
        expect(() => read(given as never), read.name).to.throw(
          TypeError,
          /^Expected an element .*Parse HTML first/,
        );
  });

  it('read special issues', () => {
    const [issue] = readIssues(
      parsed(
        `<ol><li data-deadline="2026-12-01">Temanummer: <span lang="da">«Samskabelse»</span> Akademisk kvarter
           <a href="/s.pdf" hreflang="da">Last ned utlysning (på dansk)</a></li></ol>`,
      ),
    );
    expect(issue).to.deep.include({
      kind: 'special-issue',
      title: 'Samskabelse',
      lang: 'da',
      journal: { name: 'Akademisk kvarter' },
      editors: [],
      deadline: '2026-12-01',
    });
    expect(issue!.call).to.deep.include({ url: '/s.pdf', lang: 'da', format: 'pdf' });
  });

  it('take a line that only labels the link to the call out of the note', () => {
    const read = (line: string) =>
      readIssues(parsed(`<ol><li>Quiet Rooms<br>Journal: Acoustic Lives<br>${line}</li></ol>`))[0]!;
    for (const label of ['Call', 'Call for papers', 'Utlysning', 'CFP']) {
      const issue = read(`${label}: <a href="/c.pdf">Read the call (PDF)</a><br>Free of charge`);
      expect(issue.call, label).to.deep.include({ url: '/c.pdf', label: 'Read the call (PDF)' });
      expect(issue.note, label).to.equal('Free of charge');
    }
    expect(read('Abstracts by the portal: <a href="/c.pdf">PDF</a>').note).to.contain('by the portal');
    expect(read('Call: <a href="/c.pdf">PDF</a>, closed for members').note).to.contain('closed for members');
  });

  it('read one special issue where there is no list', () => {
    const issues = readIssues(parsed('<p>Temanummer: «Nabolag»</p>'));
    expect(issues.map(({ title }) => title)).to.deep.equal(['Nabolag']);
  });

  it('name a partner by its logo without the word for a logo', () => {
    const names: Record<string, string> = {
      'NERC logo': 'NERC',
      'Logo of the University of Galway': 'University of Galway',
      'Logo: Vestland fylkeskommune': 'Vestland fylkeskommune',
      'Logoen til Nord universitet': 'Nord universitet',
      'Logo der Universität Wien': 'Universität Wien',
      'Logo de l’Université de Lille': 'Université de Lille',
      'Gemeente Utrecht-logo': 'Gemeente Utrecht',
      'Coast Museum (logo)': 'Coast Museum',
      // the name may end in s
      'Levanger Arts logo': 'Levanger Arts logo',
      Logopedforeningen: 'Logopedforeningen',
    };
    for (const [alt, name] of Object.entries(names))
      expect(readPartners(parsed(`<ul><li><img src="/a.svg" alt="${alt}"></li></ul>`))[0]!.name).to.equal(
        name,
      );
  });

  it('do not name a partner after a file or the word for a logo', () => {
    for (const alt of ['logo', 'Logo 2', 'ntnu_logo.png', 'Bilde', 'IMG_2034.jpg'])
      expect(
        readPartners(
          parsed(`<ul><li><a href="https://example.org/"><img src="/a.svg" alt="${alt}"></a></li></ul>`),
        )[0]!.name,
        alt,
      ).to.equal('example.org');
  });

  it('take the word for a logo off a name that a genitive may end', () => {
    const names = {
      'UiS logo': 'UiS',
      'NTNUs logo': 'NTNU',
      'UiBs logo': 'UiB',
      'Fafo’s logo': 'Fafo',
      'Helse Vest sin logo': 'Helse Vest',
      'Logoen til UiS': 'UiS',
      'logo UiS': 'UiS',
      'Siemens logo': 'Siemens logo',
      'Kavlis logo': 'Kavlis logo',
    };
    for (const [alt, name] of Object.entries(names))
      expect(
        readPartners(parsed(`<ul><li><img src="/a.svg" alt="${alt}"></li></ul>`))[0]!.name,
        alt,
      ).to.equal(name);
  });

  it('do not read navigation as the unit above a group, or a contact as its leader', () => {
    const profile = readProfile(
      parsed(
        '<nav><a href="/">Hem</a></nav><ol class="breadcrumb"><li><a href="/f">Forskning</a></li></ol><h1>Kustgruppen</h1><p>Föreståndare: Elsa Lundmark</p><p>Kontakt: Per Eide</p><p>Leder: kyst@example.no</p>',
      ),
    );
    expect(profile).to.deep.include({ name: 'Kustgruppen', leader: { name: 'Elsa Lundmark' } });
    const framed = readProfile(
      parsed(
        '<div><div><nav><a href="/">Hem</a></nav></div></div><h1>Kustgruppen</h1><div>Vi forskar.</div>',
      ),
    );
    expect(framed).to.deep.equal({ name: 'Kustgruppen', purpose: 'Vi forskar.', alternates: [] });
    expect(profile!.parent).to.equal(undefined);
    expect(profile!.kind).to.equal(undefined);
  });

  it('read partners, and do not load their logos', () => {
    const partners = readPartners(
      parsed(
        `<ul><li id="nord" data-kind="host" data-country="NO"><a href="/nord">Nord universitet</a></li>
         <li data-logo-dark="/d.svg"><img src="/f.svg" alt="Fondet" width="40" height="20"></li></ul>`,
      ),
    );
    expect(partners).to.deep.equal([
      {
        id: 'nord',
        name: 'Nord universitet',
        url: '/nord',
        kind: 'host',
        country: 'NO',
        original: 'Nord universitet',
      },
      {
        id: 'fondet',
        name: 'Fondet',
        logo: { src: '/f.svg', dark: '/d.svg', width: 40, height: 20 },
        original: 'Fondet',
      },
    ]);
  });

  it('read words and weights', () => {
    expect(
      readTerms(
        parsed('<ol><li><a href="/v">velferd</a> (25)</li><li lang="en" data-weight="2">recovery</li></ol>'),
      ),
    ).to.deep.equal([
      { text: 'velferd', weight: 25, url: '/v' },
      { text: 'recovery', weight: 2, lang: 'en' },
    ]);
  });

  it('read definitions', () => {
    const [definition] = readDefinitions(
      parsed(
        '<blockquote lang="nb" cite="/kilde"><dfn>Velferd</dfn> er «noe».</blockquote><p>(Ness &amp; Heimburg, 2020, s. 36)</p>',
      ),
    );
    expect(definition).to.deep.include({
      term: 'Velferd',
      lang: 'nb',
      authors: ['Ness', 'Heimburg'],
      year: '2020',
      locator: '36',
      url: '/kilde',
    });
  });

  it('read links', () => {
    expect(
      readLinks(
        parsed(
          '<a href="https://github.com/a"> Koden\n vår</a><a href="javascript:x">X</a><a href="/a" aria-label="Arkiv"></a>',
        ),
      ),
    ).to.deep.equal([
      { url: 'https://github.com/a', label: 'Koden vår', service: 'github' },
      { url: '/a', label: 'Arkiv' },
    ]);
  });

  it('read the head of a page', () => {
    expect(
      readProfile(
        parsed(
          '<p>Forskningsgruppe</p><h1>Velferd</h1><p>Vi spør.</p><p>Leder: Kari</p><p><a href="/en" hreflang="en">English</a></p>',
        ),
      ),
    ).to.deep.equal({
      name: 'Velferd',
      kind: 'Forskningsgruppe',
      purpose: 'Vi spør.',
      leader: { name: 'Kari' },
      alternates: [{ lang: 'en', url: '/en' }],
    });
    expect(readProfile(parsed('<p>Ingen overskrift</p>'))).to.equal(undefined);
  });

  it('do not change the page', () => {
    const page = parsed(
      '<ul><li>Nabolag (NABO). Finansiert av NordForsk 2021 <img src="x" alt="y"></li></ul><blockquote>«A» (B, 2020)</blockquote><h2>C</h2>',
    );
    const before = page.innerHTML;
    for (const read of [...Object.values(all), readProfile]) read(page);
    expect(page.innerHTML).to.equal(before);
  });
});
