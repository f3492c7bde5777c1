// What VS Code's HTML editor reads (html.customData), made of the custom elements manifest.

/** The element's tag with its attributes and their values. */
export function htmlData(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return {
    version: 1.1,
    tags: declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, description, attributes }) => ({
        name: tagName,
        description: { kind: 'markdown', value: description },
        attributes: attributes.map(toAttribute),
      })),
  };
}

function toAttribute({ name, description, type, default: standard }) {
  const values = [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => ({ name: value }));
  const value = standard
    ? `${description} Default: ${standard.replaceAll("'", '`')}.`
    : description;
  return { name, description: { kind: 'markdown', value }, ...(values.length > 0 && { values }) };
}
