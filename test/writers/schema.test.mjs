/** The published JSON Schema of the records is valid, and describes records that are read and written. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { recordsSchema } from '../../.config/build/records-schema.mjs';
import fc from '../fast-check.mjs';
import { compile, manifest } from '../package/compiled.mjs';

const FILE = 'node_modules/.cache/records-of-tests.mjs';

describe('JSON Schema of the records', () => {
  let compiled, writers, readers, lists, validate;
  before(async () => {
    compiled = await compile();
    writers = await compiled.importCompiled('writers/index.js');
    readers = await compiled.importCompiled('readers/index.js');
    await build({
      entryPoints: ['test/writers/records.ts'],
      outfile: FILE,
      bundle: true,
      format: 'esm',
      external: ['fast-check'],
      logLevel: 'error',
    });
    ({ lists } = await import(new URL(`../../${FILE}`, import.meta.url)));
    validate = new Ajv2020({ strict: true, allErrors: true }).compile(recordsSchema());
  });
  after(() => {
    compiled.remove();
    rmSync(FILE);
  });

  const isValid = (file) => assert.ok(validate(file), JSON.stringify(validate.errors, null, 2));

  it('is published', () => {
    assert.equal(manifest.exports['./records.schema.json'], './dist/records.schema.json');
    assert.match(
      recordsSchema().$id,
      /^https:\/\/unpkg\.com\/research-group-elements\/dist\/records\.schema\.json$/,
    );
  });

  it('knows every kind of record, and describes its fields', () => {
    const { $defs } = recordsSchema();
    assert.ok(Object.keys($defs.Project.properties).length > 15);
    assert.deepEqual($defs.Project.properties.status.enum, ['planned', 'ongoing', 'finished']);
    assert.match($defs.Project.properties.original.description, /verbatim/);
  });

  it('is valid for written records of every kind', () => {
    for (const [kind, records] of Object.entries(lists))
      fc.assert(
        fc.property(records, (given) => isValid(JSON.parse(writers.writeJson(given, { kind })))),
        { numRuns: 60 },
      );
  });

  it('is valid for records read from lines', () => {
    isValid({
      projects: [
        readers.readProjectLine(
          'Preventing an Opioid Epidemic (POINT). Coordinator: University of Oslo; funded by NFR 302013, 2021–2024.',
        ),
      ],
      issues: [readers.readIssueLine('Temanummer: «Samskabelse» Akademisk kvarter, frist 1. mai 2026')],
      partners: [readers.readPartnerLine('Nord universitet (Norge)')].flat(),
      terms: [readers.readTermLine('velferd (25)')],
    });
  });

  it('rejects invalid records', () => {
    const project = { id: 'a', title: 'A', types: [], funding: [], partners: [], links: [], keywords: [] };
    isValid({ projects: [project] });
    for (const wrong of [
      { title: 1 },
      { title: {} },
      { start: '2021-13' },
      { start: 2021 },
      { status: 'unknown' },
      { funding: {} },
      { leader: 'Kari' },
      { extra: true },
    ])
      assert.ok(!validate({ projects: [{ ...project, ...wrong }] }), JSON.stringify(wrong));
    const { title: _, ...untitled } = project;
    assert.ok(!validate({ projects: [untitled] }));
  });
});
