/** References are parsed by Citation.js, which shares no code with the writers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from '../fast-check.mjs';
import { compile } from '../package/compiled.mjs';

const definition = {
  id: 'relasjonell-velferd',
  term: 'Relasjonell velferd',
  text: 'Velferd er en verdi som mennesker skaper sammen.',
  authors: ['Ness', 'von Heimburg'],
  year: '2020',
  locator: '36',
  doi: 'https://doi.org/10.18261/9788215 ',
  url: 'https://example.org/bok?a=1&b=100%25_c',
  sourceTitle: 'Samskaping & velferd: 100 % #relasjonell_verdi',
};
const issue = {
  id: 'nabolag',
  kind: 'special-issue',
  title: { nb: 'Nabolag som omsorg', en: 'Neighbourhoods that care' },
  lang: 'nb',
  journal: { name: 'Akademisk kvarter', issn: '1904-0008' },
  publisher: 'Aalborg Universitetsforlag',
  editors: [{ name: 'Dina von Heimburg' }, { name: 'Ness, Ottar' }],
  published: '2025-06-01',
  volume: '12',
  issue: '2',
  doi: 'doi:10.1000/182',
};
const inPress = { ...definition, year: 'in press', doi: undefined, locator: undefined };
const organisation = { id: 'x', text: 'Tekst', authors: ['Helsedirektoratet', 'WHO'], year: '2015–2016' };

const read = async (text, forceType) => (await Cite.async(text, forceType ? { forceType } : {})).data;
const names = (item, role = 'author') =>
  item[role].map((name) =>
    [name.literal ?? name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
  );

describe('references', () => {
  let writers;
  let modules;
  before(async () => {
    modules = await compile();
    writers = await modules.importCompiled('writers/index.js');
  });
  after(() => modules.remove());

  for (const [format, write, type] of [
    ['BibTeX', 'writeBibtex', '@biblatex/text'],
    ['RIS', 'writeRis', '@ris/file'],
    ['CSL-JSON', 'writeCslJson', undefined],
  ]) {
    it(`${format}: authors, year, title, DOI and address of a definition are read back`, async () => {
      const [item, ...others] = await read(writers[write](definition), type);
      assert.equal(others.length, 0);
      assert.deepEqual(names(item), ['Ness', 'von Heimburg']);
      assert.equal(item.issued['date-parts'][0][0], 2020);
      assert.equal(item.title, definition.sourceTitle);
      assert.equal(item.DOI, '10.18261/9788215');
      assert.equal(item.URL, definition.url);
      assert.match(item.note, /p\. 36/);
    });

    it(`${format}: several come as several, each by its own key`, async () => {
      const items = await read(writers[write]([definition, definition, inPress, organisation]), type);
      assert.equal(items.length, 4);
      assert.equal(new Set(items.map((item) => item.id)).size, 4);
      assert.deepEqual(names(items[3]), ['Helsedirektoratet', 'WHO']);
      assert.equal(items[2].issued, undefined);
      assert.match(`${items[2].status} ${items[2].note}`, /in press/);
    });
  }

  it('CSL-JSON: notes parts that are no pages as written', () => {
    for (const [locator, note] of [
      ['§ 4-2', '§ 4-2'],
      ['kap. 3', 'kap. 3'],
      ['162–163', 'pp. 162–163'],
    ])
      assert.equal(JSON.parse(writers.writeCslJson({ ...definition, locator }))[0].note, note);
  });

  it('a special issue is read back from each format', async () => {
    for (const [write, type] of [
      ['writeBibtex', '@biblatex/text'],
      ['writeRis', '@ris/file'],
      ['writeCslJson', undefined],
    ]) {
      const [item] = await read(writers[write](issue), type);
      assert.match(JSON.stringify(item), /Akademisk kvarter/, write);
      // the parser reads no editors of whole issues from RIS
      if (write !== 'writeRis')
        assert.deepEqual(names(item, 'editor'), ['Dina von Heimburg', 'Ottar Ness'], write);
      assert.equal(item.issued['date-parts'][0][0], 2025, write);
      assert.equal(item.DOI, '10.1000/182', write);
      assert.equal(String(item.volume), '12', write);
    }
    assert.match(writers.writeBibtex(issue), /issuetitle = \{Nabolag som omsorg\}/);
    assert.match(writers.writeRis(issue), /^A2 {2}- von Heimburg, Dina\r$/m);
  });

  it('a whole reference is written as APA has it in each language, where the data allow it', async () => {
    const { writeReference } = await modules.importCompiled('writers/reference.js');
    const page = 'https://example.org/gruppe/';
    const written = (record, lang, year = '2020') =>
      writeReference({ sourceTitle: 'Samskaping', text: 'x', id: 'x', ...record }, { lang, page, year });
    const two = { authors: ['Ness, Ottar', 'Dina von Heimburg'] };
    assert.equal(written(two, 'nb'), 'Ness, O. & von Heimburg, D. (2020). Samskaping.');
    assert.equal(written(two, 'en-GB'), 'Ness, O., & von Heimburg, D. (2020). Samskaping.');
    assert.equal(
      written({ authors: ['Ness', 'Heimburg', 'Cottam'], doi: 'DOI 10.1000/182' }, 'en', 'in press'),
      'Ness, Heimburg, & Cottam. (in press). Samskaping. https://doi.org/10.1000/182',
    );
    assert.equal(
      written({ authors: ['Helsedirektoratet'], sourceTitle: 'Hva nå?', url: '/bok' }, 'nb', 'u.å.'),
      'Helsedirektoratet. (u.å.). Hva nå? https://example.org/bok',
    );
    assert.equal(
      written({ authors: ['Sartre, Jean-Paul', 'Ole B. Thomsen'] }, 'nn', 'i trykk'),
      'Sartre, J.-P. & Thomsen, O. B. (i trykk). Samskaping.',
    );
    assert.doesNotMatch(written({ ...two, url: 'javascript:alert(1)' }, 'nb'), /javascript/);
    for (const less of [{ authors: [] }, { ...two, sourceTitle: undefined }])
      assert.equal(written(less, 'nb'), undefined);
    assert.equal(
      writeReference({ ...two, sourceTitle: 'x' }, { lang: 'nb', page, year: undefined }),
      undefined,
    );
  });

  it('names neither page-relative addresses nor unsafe ones', () => {
    for (const write of ['writeBibtex', 'writeRis', 'writeCslJson'])
      for (const url of ['/bok', 'javascript:alert(1)', 'mailto:a@example.org'])
        assert.doesNotMatch(writers[write]({ ...definition, url }), /javascript|mailto|\/bok/);
  });

  it('parses whatever the words are', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const record = fc.record({
      id: fc.constant('a'),
      text,
      authors: fc.array(fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8}$/), { minLength: 1, maxLength: 3 }),
      year: fc.constantFrom('2020', 'in press', '1999'),
      sourceTitle: text.filter((title) => /\p{L}/u.test(title)),
    });
    await fc.assert(
      fc.asyncProperty(record, async (one) => {
        const [bibtex] = await read(writers.writeBibtex(one), '@biblatex/text');
        assert.deepEqual(names(bibtex), one.authors);
        const [ris] = await read(writers.writeRis(one), '@ris/file');
        assert.deepEqual(names(ris), one.authors);
        assert.equal(ris.title.trim(), one.sourceTitle.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 200 },
    );
  });
});

describe('structured data', () => {
  let writers;
  let modules;
  before(async () => {
    modules = await compile();
    writers = await modules.importCompiled('writers/index.js');
  });
  after(() => modules.remove());

  const page = 'https://example.org/gruppe/';

  it('a definition is a Quotation about a DefinedTerm', () => {
    const said = JSON.parse(writers.writeJsonLd(definition, { lang: 'nb', page }));
    assert.equal(said['@context'], 'https://schema.org');
    assert.equal(said['@type'], 'Quotation');
    assert.equal(said['@id'], 'https://example.org/gruppe/#relasjonell-velferd');
    assert.equal(said.inLanguage, 'nb');
    assert.equal(said.about['@type'], 'DefinedTerm');
    assert.equal(said.about.description, definition.text);
    assert.equal(said.isPartOf.sameAs, 'https://doi.org/10.18261/9788215');
    assert.equal(said.isPartOf.datePublished, '2020');
    assert.deepEqual(
      said.creator.map(({ name }) => name),
      ['Ness', 'von Heimburg'],
    );
  });

  it('a special issue is a PublicationIssue of a Periodical', () => {
    const said = JSON.parse(writers.writeJsonLd([issue, issue], { lang: 'nb', page }));
    const [first] = said['@graph'];
    assert.equal(first['@type'], 'PublicationIssue');
    assert.equal(first.name, 'Nabolag som omsorg');
    assert.equal(first.isPartOf['@type'], 'PublicationVolume');
    assert.equal(first.isPartOf.isPartOf['@type'], 'Periodical');
    assert.equal(first.isPartOf.isPartOf.issn, '1904-0008');
  });

  it('cannot end the script that it is in', () => {
    const said = writers.writeJsonLd({ ...definition, text: '</script><script>alert(1)</script>' });
    assert.doesNotMatch(said, /</);
    assert.equal(JSON.parse(said).text, '</script><script>alert(1)</script>');
  });

  const byAuthors = (...authors) => ({
    id: 'x',
    text: 'Tekst',
    authors,
    year: '2020',
    sourceTitle: 'Tittel',
  });

  for (const name of [
    'European Commission',
    'World Bank',
    'Norges Forskningsråd',
    'Norges forskningsråd',
    'United Nations',
    'Statistisk sentralbyrå',
    'Statens vegvesen',
    'Oslo kommune',
    'Kreftforeningen',
    'Nord Universitet',
    'Bundesministerium für Gesundheit',
    'Universidad Complutense',
    'National Health Service',
    'Amnesty International Norge AS',
    'UNESCO',
  ])
    it(`“${name}” is one author, as it is written`, async () => {
      for (const [write, type] of [
        ['writeBibtex', '@biblatex/text'],
        ['writeCslJson', undefined],
      ]) {
        const [item] = await read(writers[write](byAuthors(name)), type);
        // the parser reads a name in braces as a family name
        assert.deepEqual(
          item.author.map(({ literal, family }) => literal ?? family),
          [name],
          write,
        );
        assert.equal(item.author[0].given, undefined);
      }
      assert.match(writers.writeRis(byAuthors(name)), new RegExp(`^AU {2}- ${name}\r$`, 'm'));
    });

  it('names of people keep their particles, their suffixes and what joins them', async () => {
    const { nameOf } = await modules.importCompiled('writers/names.js');
    const names = {
      'Pedro dos Santos': { family: 'dos Santos', given: 'Pedro' },
      'dos Santos': { family: 'dos Santos' },
      'al-Assad': { family: 'al-Assad' },
      'Bashar al-Assad': { family: 'al-Assad', given: 'Bashar' },
      'Jean d’Alembert': { family: 'd’Alembert', given: 'Jean' },
      'José Ortega y Gasset': { family: 'Ortega y Gasset', given: 'José' },
      'Ludwig Mies van der Rohe': { family: 'van der Rohe', given: 'Ludwig Mies' },
      'Giovanni della Casa': { family: 'della Casa', given: 'Giovanni' },
      'King Jr.': { family: 'King', suffix: 'Jr.' },
      'Martin Luther King Jr.': { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      'King, Martin Luther, Jr.': { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      'King, Jr., Martin Luther': { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      'King Jr., Martin Luther': { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      'John Smith III': { family: 'Smith', given: 'John', suffix: 'III' },
      'Luther Burbank': { family: 'Burbank', given: 'Luther' },
      'Ness, Ottar': { family: 'Ness', given: 'Ottar' },
      Ness: { family: 'Ness' },
      'WHO og UNICEF': { literal: 'WHO og UNICEF' },
    };
    for (const [name, known] of Object.entries(names)) assert.deepEqual(nameOf(name), known, name);
  });

  it('a suffix is read back, and is not a family name', async () => {
    const record = byAuthors('Martin Luther King Jr.', 'Ness, Ottar');
    const [item] = await read(writers.writeBibtex(record), '@biblatex/text');
    assert.deepEqual(
      [item.author[0].family, item.author[0].given, item.author[0].suffix],
      ['King', 'Martin Luther', 'Jr.'],
    );
    assert.match(writers.writeRis(record), /^AU {2}- King, Martin Luther, Jr\.\r$/m);
    const { writeReference } = await modules.importCompiled('writers/reference.js');
    assert.equal(
      writeReference(record, { lang: 'en', page: 'https://example.org/', year: '1963' }),
      'King, M. L., Jr., & Ness, O. (1963). Tittel.',
    );
  });

  it('BibTeX: nothing in a field ends it, the entry or the file', async () => {
    const evil = 'https://a.b/x}\n}\n@misc{evil,\n title = {y';
    const strings = fc.oneof(
      fc.constantFrom(
        evil,
        '{',
        '}',
        'https://a.b/\\',
        '\\',
        '10.1000/{',
        '10.1000/x}',
        '{\\',
        '@misc{a,b={c}}',
      ),
      fc.string({ unit: fc.constantFrom(...'{}\\%@,="#\n 1a/.:') }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          url: strings,
          doi: strings,
          sourceTitle: strings,
          id: strings,
          locator: strings,
          issn: strings,
        }),
        async ({ issn, url, ...fields }) => {
          const address = `https://example.org/${url}`;
          const text = writers.writeBibtex([
            { text: 'x', authors: [], ...fields, url: address },
            {
              title: fields.sourceTitle || 'x',
              id: fields.id,
              editors: [],
              url: address,
              doi: fields.doi,
              journal: { name: 'J', issn },
            },
          ]);
          assert.equal(text.match(/^@/gm).length, 2);
          let depth = 0;
          for (const [character] of text.replace(/\\[{}\\]/g, '').matchAll(/[{}]/g)) {
            depth += character === '{' ? 1 : -1;
            assert.ok(depth >= 0);
          }
          assert.equal(depth, 0);
          assert.match(text, /^@\w+\{[\p{L}\p{N}-]+,$/mu);
          const items = await read(text, '@biblatex/text');
          assert.equal(items.length, 2);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('each of many by one key has a key of letters and figures', () => {
    const many = Array.from({ length: 800 }, () => byAuthors('Ness'));
    const ids = JSON.parse(
      writers.writeCslJson([...many, byAuthors('Ness'), { ...byAuthors(), id: '{x}' }]),
    ).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z\d-]+$/);
    assert.deepEqual(ids.slice(0, 2), ['ness-2020', 'ness-2020b']);
    assert.equal(ids[26], 'ness-2020aa');
  });

  it('BibTeX: capitals of a title stay where styles would make them small', async () => {
    for (const title of [
      'Velferd i Norge og OECD',
      'mRNA and the EU',
      'Ett ord',
      '#MeToo i Norden',
      'Å være i Øst',
    ]) {
      const text = writers.writeBibtex({ ...byAuthors('Ness'), sourceTitle: title });
      const [, written] = /title = \{(.*)\},?$/m.exec(text);
      // the effect of BibTeX's change.case$ on a title: lower case outside of braces, except the first letter
      let depth = 0;
      let small = '';
      [...written].forEach((character, i) => {
        if (character === '{') depth++;
        else if (character === '}') depth--;
        else small += depth || !i ? character : character.toLowerCase();
      });
      assert.equal(small.replaceAll('\\', ''), title);
      assert.doesNotMatch(written, /(?<!\{)\{\\/, 'no special character');
      const [item] = await read(text, '@biblatex/text');
      assert.equal(item.title.replace(/<\/?span[^>]*>/g, ''), title);
    }
  });

  it('a record of another kind is named, and nothing is written', () => {
    const project = {
      id: 'kelp',
      title: 'Kelp',
      types: [],
      partners: [],
      funding: [],
      links: [],
      keywords: [],
    };
    for (const write of ['writeBibtex', 'writeRis', 'writeCslJson', 'writeIcs'])
      for (const [given, place] of [
        [[issue, project], 'Record 2 of 2'],
        [undefined, 'Record 1 of 1'],
        [[null], 'Record 1 of 1'],
      ])
        assert.throws(() => writers[write](given), {
          name: 'TypeError',
          message: new RegExp(`^${place} is not a (?:definition or a )?special issue: it has no `),
        });
  });
});
