/** In each engine: output of the composer is read back as confirmed. */
import { expect } from '@open-wc/testing';
import { fromClipboard } from '../../src/compose/in/clipboard.js';
import { filled } from '../../src/compose/model/operations.js';
import { fromFile } from '../../src/compose/in/files.js';
import { filesOf, snippetOf } from '../../src/compose/out/snippet.js';
import { SYSTEMS, systemFor, UNKNOWN } from '../../src/compose/out/systems.js';
import { read } from '../../src/compose/read/read.js';
import { KEYS, prepared } from '../../src/writers/prepare.js';
import type { HtmlForm } from '../../src/writers/html.js';
import { CONTENTS } from '../../stories/publishing/snippets.js';
import { draftOf } from '../../src/compose/model/drafts.js';
import { KINDS, type Kind } from '../../src/compose/model/types.js';

const draftsOf = (records: object) =>
  Object.entries(prepared(records as never, {})).flatMap(([key, list]) =>
    (list as object[]).map((record) => draftOf(KEYS[key as keyof typeof KEYS], record as never)),
  );
const plain = ({ kind, record }: { kind: Kind; record: object }) => {
  const { original: _, logo: __, ...facts } = record as Record<string, unknown>;
  return { of: kind, ...facts };
};

describe('output of the composer', () => {
  for (const as of ['marker', 'class', 'tag'] satisfies HtmlForm[])
    for (const [name, { records }] of Object.entries(CONTENTS))
      it(`is read back as confirmed: ${name} by ${as}`, async () => {
        const drafts = draftsOf(records);
        const html = snippetOf(filled(drafts), { as, lang: 'nb', attributes: {}, headings: {} });
        const again = await read(await fromClipboard({ html, text: '', files: [] }));
        expect(again.drafts.map(plain)).to.eql(drafts.map(plain));
        expect(again.drafts.every(({ confirmed }) => confirmed)).to.equal(true);
      });

  it('is read back as a whole page of all kinds', async () => {
    const drafts = Object.values(CONTENTS).flatMap(({ records }) => draftsOf(records));
    for (const as of ['marker', 'class', 'tag'] satisfies HtmlForm[]) {
      const html = snippetOf(filled(drafts), { as, lang: 'nb', attributes: {}, headings: {} });
      const again = await read(await fromClipboard({ html, text: '', files: [] }));
      const inOrder = KINDS.flatMap((kind) => drafts.filter((draft) => draft.kind === kind));
      expect(again.drafts.map(plain), as).to.eql(inOrder.map(plain));
      expect(again.kind).to.equal('page');
    }
  });
});

describe('publishing systems', () => {
  it('are offered the way that they preserve, by the table of the docs', () => {
    const ways = (key: string) => [systemFor(key).rich, systemFor(key).source];
    expect(ways('drupal')).to.eql(['marker', 'marker']);
    expect(ways('optimizely')).to.eql(['class', 'class']);
    expect(ways('umbraco')).to.eql(['marker', 'marker']);
    expect(ways('moodle')).to.eql(['class', 'class']);
    expect(ways('enonic')).to.eql(['class', 'class']);
    expect(ways('wordpress')).to.eql(['marker', 'class']);
    expect(ways('sharepoint')).to.eql(['labelled', 'labelled']);
    expect(ways('code')).to.eql(['tag', 'tag']);
    expect(ways('no such system')).to.eql([UNKNOWN.rich, UNKNOWN.source]);
    expect(UNKNOWN.rich).to.equal('marker');
    expect(new Set(SYSTEMS.map(({ key }) => key)).size).to.equal(SYSTEMS.length);
  });
});

describe('files of the composer', () => {
  it('are read back as the same entries', async () => {
    const drafts = draftsOf(CONTENTS.projects.records);
    for (const form of ['csv', 'json', 'jsonld'] as const) {
      const [file, ...others] = filesOf(filled(drafts), form, 'nb');
      expect(others).to.eql([]);
      const again = await read(await fromFile(new File([file!.text], file!.name, { type: file!.type })));
      const titles = (list: readonly { record: object }[]) =>
        list.map(({ record }) => (record as { title: unknown }).title);
      expect(titles(again.drafts), form).to.eql(titles(drafts));
      if (form !== 'jsonld') expect(again.drafts.map(plain), form).to.eql(drafts.map(plain));
    }
  });

  it('are one table for each kind', () => {
    const desk = filled([...draftsOf(CONTENTS.projects.records), ...draftsOf(CONTENTS.words.records)]);
    expect(filesOf(desk, 'csv', 'nb').map(({ name }) => name)).to.eql(['terms.csv', 'projects.csv']);
  });
});
