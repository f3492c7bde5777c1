// Walks the schema of stories: its objects, and the smallest story that holds each of them.
import { readFileSync } from 'node:fs';

export const schema = JSON.parse(
  readFileSync(new URL('../../web/dist/story.schema.json', import.meta.url), 'utf8'),
);

/** A part of the schema with what its references say. */
export function resolve(part) {
  const { $ref, allOf = [], ...own } = part;
  const named = $ref
    ?.slice(2)
    .split('/')
    .reduce((at, step) => at[step], schema);
  return Object.assign({}, named && resolve(named), ...allOf.map(resolve), own);
}

/** The fields that an object must have; of several sets, the first. */
const requiredOf = ({ required = [], anyOf }) => [...required, ...(anyOf?.[0].required ?? [])];

/** A value that fits: an example, or for a block type its name. */
const valueOf = (part) => resolve(part).const ?? resolve(part).examples[0];

/** The object with its required fields only. */
export const minimal = (object) =>
  Object.fromEntries(requiredOf(object).map((name) => [name, valueOf(object.properties[name])]));

/** A whole object: the first example, or for the story a small one. */
export const exampleOf = (object) => object.examples?.[0] ?? minimal(object);

/** Every object of the schema, once: {name, object, within}, `within` makes a story that holds such an object. */
export function objectsIn(root) {
  const found = new Map();
  const visit = (name, part, within) => {
    const object = resolve(part.anyOf?.[0].$ref ? part.anyOf[0] : part);
    if (object.oneOf) return object.oneOf.forEach((each) => visit(each.$ref, each, within));
    if (object.type === 'array') return visit(name, object.items, (value) => within([value]));
    if (!object.properties || found.has(name)) return;
    found.set(name, { name, object: part === root ? root : object, within });
    for (const [field, each] of Object.entries(object.properties)) {
      const { items = each } = resolve(each);
      const inside = (value) => within({ ...exampleOf(object), [field]: value });
      visit(items.$ref ?? `${name}.${field}`, each, inside);
    }
  };
  visit('story', root, (value) => value);
  return [...found.values()];
}
