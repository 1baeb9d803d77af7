/**
 * An analyzer plugin that reduces the manifest to the public API: elements and their public members, with published paths.
 */

const publishedPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Rewrites all `module` references below a node of the manifest. */
function publishPaths(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.module === 'string') node.module = publishedPath(node.module);
  Object.values(node).forEach(publishPaths);
}

const isPublic = ({ privacy = 'public', static: isStatic, name }) =>
  privacy === 'public' && !isStatic && !name.startsWith('#');

/**
 * Whether an event is described by a `@fires` line. The analyzer also finds `dispatchEvent` calls, but mistakes the first
 * argument of the event's class for its name.
 */
const isDescribed = ({ name, description }) => name?.startsWith('rg-') && description;

function keepPublic(declaration) {
  const members = (declaration.members ?? []).filter(isPublic);
  const fields = new Set(members.map(({ name }) => name));
  if (declaration.members) declaration.members = members;
  if (declaration.attributes) {
    declaration.attributes = declaration.attributes.filter(
      ({ fieldName }) => !fieldName || fields.has(fieldName),
    );
  }
  if (declaration.events) declaration.events = declaration.events.filter(isDescribed);
}

export function publicApi() {
  return {
    name: 'public-api',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules
        .filter(({ declarations = [] }) => declarations.some(({ kind }) => kind === 'class'))
        // the order of files depends on the file system
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of manifest.modules) {
        module.path = publishedPath(module.path);
        module.declarations.forEach(keepPublic);
      }
      publishPaths(manifest.modules);
    },
  };
}
