/**
 * Writes `dist/records.schema.json`, the JSON Schema (draft 2020-12) of the records, from the types in
 * src/records/types.ts, so that names, descriptions and required fields have a single source.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const SOURCE = 'src/records/types.ts';
/** Constraints that the TypeScript types do not express. */
const MORE = {
  PartialDate: { pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
};
/** Keys of a file, with the types of their values. */
const FILE = {
  profile: 'GroupProfile',
  definitions: ['Definition'],
  projects: ['Project'],
  issues: ['SpecialIssue'],
  partners: ['Partner'],
  links: ['Link'],
  terms: ['Term'],
};

/** The schema as an object. */
export function recordsSchema() {
  const { SCHEMA } = addressOf('src/records/schema.ts');
  const file = ts.createSourceFile(SOURCE, readFileSync(SOURCE, 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = new Map(
    file.statements
      .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      .map((node) => [node.name.text, node]),
  );
  const $defs = {};
  const ref = (name) => {
    if (!$defs[name]) {
      // registered before its fields, which may refer to it
      $defs[name] = {};
      Object.assign($defs[name], definitionOf(declared.get(name)), MORE[name]);
    }
    return { $ref: `#/$defs/${name}` };
  };

  function definitionOf(node) {
    const description = docOf(node);
    const schema = ts.isInterfaceDeclaration(node) ? objectOf(node.members) : schemaOf(node.type);
    return { ...(description && { description }), ...schema };
  }

  function objectOf(members) {
    const properties = {};
    const required = [];
    for (const member of members) {
      if (ts.isIndexSignatureDeclaration(member))
        return { type: 'object', additionalProperties: schemaOf(member.type), minProperties: 1 };
      const name = member.name.text;
      const description = docOf(member);
      properties[name] = { ...(description && { description }), ...schemaOf(member.type) };
      if (!member.questionToken) required.push(name);
    }
    return { type: 'object', properties, required, additionalProperties: false };
  }

  function schemaOf(type) {
    switch (type.kind) {
      case ts.SyntaxKind.StringKeyword:
        return { type: 'string' };
      case ts.SyntaxKind.NumberKeyword:
        return { type: 'number' };
      case ts.SyntaxKind.ArrayType:
        return { type: 'array', items: schemaOf(type.elementType) };
      case ts.SyntaxKind.TypeLiteral:
        return objectOf(type.members);
      case ts.SyntaxKind.UnionType: {
        if (type.types.every(ts.isLiteralTypeNode))
          return { enum: type.types.map((one) => one.literal.text) };
        return { anyOf: type.types.map(schemaOf) };
      }
      case ts.SyntaxKind.TypeReference: {
        const name = type.typeName.text;
        if (name !== 'Exclude') return ref(name);
        const [whole, without] = type.typeArguments;
        const all = schemaOf(declared.get(whole.typeName.text).type).enum;
        return { enum: all.filter((word) => word !== without.literal.text) };
      }
    }
    throw new Error(`${SOURCE}: no schema is known for "${type.getText()}"`);
  }

  const properties = { $schema: { type: 'string' } };
  for (const [key, held] of Object.entries(FILE))
    properties[key] = Array.isArray(held) ? { type: 'array', items: ref(held[0]) } : ref(held);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA,
    title: 'Records of research groups',
    description: 'The records that research-group-elements reads, shows and writes.',
    type: 'object',
    properties,
    additionalProperties: false,
    $defs,
  };
}

/** The comment of a declaration, without its links. */
function docOf(node) {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts
    .getTextOfJSDocComment(doc?.comment)
    ?.replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ');
}

/** The string constants of a module. */
function addressOf(path) {
  const found = readFileSync(path, 'utf8').matchAll(/export const (\w+) = '([^']*)'/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/records.schema.json', `${JSON.stringify(recordsSchema(), null, 2)}\n`);
}
