/** An analyzer plugin that adds the fields of event classes, since the analyzer misses those declared in constructors. */

/** The descriptions of `@param` lines, by name. */
const described = (ts, constructor) =>
  new Map(
    ts
      .getJSDocTags(constructor)
      .filter((tag) => ts.isJSDocParameterTag(tag))
      .map((tag) => [tag.name.getText(), ts.getTextOfJSDocComment(tag.comment)]),
  );

const isField = (ts, parameter) =>
  parameter.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);

export function eventFields() {
  return {
    name: 'event-fields',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name?.text.endsWith('Event')) return;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      const constructor = node.members.find((member) => ts.isConstructorDeclaration(member));
      if (!declaration || !constructor) return;
      const descriptions = described(ts, constructor);
      declaration.members = constructor.parameters
        .filter((parameter) => isField(ts, parameter))
        .map((parameter) => ({
          kind: 'field',
          name: parameter.name.getText(),
          readonly: true,
          type: { text: parameter.type.getText() },
          description: descriptions.get(parameter.name.getText()),
        }));
    },
  };
}
