import { expect } from '@open-wc/testing';
import { strings as en } from '../../src/locales/en.js';
import { strings as nb } from '../../src/locales/nb.js';
import { strings as nn } from '../../src/locales/nn.js';
import { strings as se } from '../../src/locales/se.js';
import { readCsv, readIssueLine, readJson, readJsonLd } from '../../src/readers/index.js';
import { issueKindOf } from '../../src/readers/issue/facts/kind.js';
import { issueKinds } from '../../src/records/issue-kinds.js';
import { parseLabelledIssue } from '../../src/readers/labelled/issue.js';
import { typeKeys } from '../../src/readers/words/project-types.js';

const LOCALES = { nb, nn, en, se };

const KEYS = {
  'special-issue':
    'Special Issue|special issues|Special-Issue|Themed Issue|Theme Issue|Thematic issue|Topical Issue|Guest issue|Virtual Special Issue|Special Online Issue|' +
    'Temanummer|temanummeret|temanumret|Tema-nummer|Spesialnummer|Spesialutgave|Særnummer|Særutgave|Temautgaven|Temahefte|Fokusnummer|' +
    'Themenheft|Themenausgabe|Sonderheft|Schwerpunktheft|Themanummer|Teemanumero|Erikoisnumero|Numéro spécial|Numéro thématique|Fáddánummir',
  'special-section': 'Special Section|Themed Section|Thematic sections|Temaseksjon|Specialsektion|Fáddáoassi',
  collection: 'Topical Collection|Article Collection|Special collection|Artikkelsamling|Artihkalčoakkáldat',
  'research-topic': 'Research Topic',
  theme: 'Tema|Temaet|Theme|Thema|Schwerpunkt|Fáddá',
};

/** Words for a kind without a key, and longer phrases that begin with a kind. */
const OTHERS = 'Dossier thématique|Handbook|Special|Issue|Special Issue Proposals|constructor|__proto__|';

describe('kinds of special issues', () => {
  for (const [key, words] of Object.entries(KEYS))
    for (const word of words.split('|')) it(`${word}: ${key}`, () => expect(issueKindOf(word)).to.equal(key));

  for (const word of OTHERS.split('|'))
    it(`${word || '(nothing)'} stays as it is`, () => expect(issueKindOf(word)).to.equal(word));

  it('are keys wherever a line names them', () => {
    for (const [line, kind] of [
      ['Special Issue: Care. Journal of Welfare', 'special-issue'],
      ['Temanummer: «Nabolag» i Akademisk kvarter', 'special-issue'],
      ['Bidrag til temanummeret «Tillit» i Agora', 'special-issue'],
      ['Special Section: Ruins of Welfare | Journal: City & Society', 'special-section'],
      ['Frontiers in Public Health — Research Topic: Loneliness in Later Life', 'research-topic'],
      ['Tema: Sorg\nTidsskrift: Omsorg', 'theme'],
      ['Temat ”Ljud och lärande” redigeras av Tove Krantz', 'theme'],
      ['Care at home\nType: Special Section\nJournal: Ethnos', 'special-section'],
      ['Omsorg hjemme\nType: Temanummer', 'special-issue'],
      ['Silence at Work\nKind: Special Issue\nJournal: Ethnos', 'special-issue'],
      ['Dossier thématique : Écologies du soin', 'Dossier thématique'],
    ])
      expect(readIssueLine(line!).kind, line).to.equal(kind);
  });

  it('are not repeated in the note, and leave titles alone', () => {
    const read = (line: string) => readIssueLine(line);
    expect(read('Silence at Work\nKind: Special Issue')).not.to.have.property('note');
    for (const title of ['Kind: a Word and its History', 'Two of a Kind: Twins at School'])
      expect(read(title)).to.deep.include({ title, editors: [] });
  });

  it('end with the line where the words after them are cut off', () => {
    for (const call of ['Oproep voor', 'Oproep tot', 'Appel à'])
      expect(readIssueLine(`Living Waters. ${call}`), call).to.include({ title: 'Living Waters' });
  });

  it('are no journals before a number', () => {
    const { kind, journal, issue, title } = readIssueLine('Themed issue 2/2024: Stairs in schools');
    expect([kind, journal, issue, title]).to.deep.equal([
      'special-issue',
      undefined,
      '2',
      'Stairs in schools',
    ]);
  });

  it('are not fields without a value', () => {
    expect(readIssueLine('Emne: Living Waters')).not.to.have.property('kind');
  });

  it('are keys in files, and other words stay', () => {
    const kinds = (issues: readonly { kind?: string }[]) => issues.map(({ kind }) => kind);
    const csv = 'title;type\nA;Temanummer\nB;special-issue\nC;Festskrift\nD;Topical collection';
    const all = ['special-issue', 'special-issue', 'Festskrift', 'collection'];
    expect(kinds(readCsv(csv, 'issue'))).to.deep.equal(all);
    const json = ['Temanummer', 'special-issue', 'Festskrift', 'Topical collection'].map((kind, i) => ({
      title: `T ${i}`,
      kind,
    }));
    expect(kinds(readJson(JSON.stringify({ issues: json }), 'issue'))).to.deep.equal(all);
    const linked = ['Temanummer', 'special-issue', 'Festskrift', 'Topical collection'].map((genre, i) => ({
      '@context': 'https://schema.org',
      '@type': 'PublicationIssue',
      name: `T ${i}`,
      genre,
    }));
    expect(kinds(readJsonLd(JSON.stringify(linked), 'issue'))).to.deep.equal(all);
  });

  for (const [lang, strings] of Object.entries(LOCALES)) {
    it(`have labels in ${lang} that are read as the kind`, () => {
      for (const key of issueKinds) {
        const word = strings.issue.kinds[key];
        expect(issueKindOf(word)).to.equal(key);
        expect(parseLabelledIssue(`Care\nType: ${word}`, {})?.record.kind, word).to.equal(key);
      }
      expect(Object.keys(strings.issue.kinds)).to.have.members([...issueKinds]);
    });

    it(`and types of projects that readers give have labels in ${lang}`, () =>
      expect(strings.project.types).to.include.all.keys(
        typeKeys.filter((key) => !['msca', 'erc', 'eea'].includes(key)),
      ));

    it(`and kinds of partners that readers give have labels in ${lang}`, () =>
      expect(strings.partner.kinds).to.include.all.keys(
        'partner',
        'funder',
        'host',
        'network',
        'coordinator',
      ));
  }
});
