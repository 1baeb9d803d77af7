/**
 * Assigns modules to chunks by the moment at which they are fetched, from the import graph. An element and its reader
 * share a file, since nothing is drawn before both have loaded; modules that several elements need have a separate file,
 * and so do those that several need for inference only. Small files compress poorly.
 */

/** The card of a special issue uses nearly all of the list's file, and imports it. */
const familyOf = (element) => element.replace(/^special-issue-\w+/, 'special-issue-list');
const familiesOf = (elements) => new Set([...elements].map(familyOf));

const elementOf = (id) => /\/src\/elements\/([\w-]+)\/define\.ts$/.exec(id)?.[1];

/** Modules needed before anything is drawn, although imported dynamically. */
const isFirst = (id) => /\/src\/elements\/[\w-]+\/content\/(?:index|reader)\.ts$/.test(id);
const isLabels = (id) => /\/src\/readers\/\w+\/label-parser\.ts$/.test(id);
const isInference = (id) => /\/src\/readers\/\w+\/(?:inferred|label-parser|line|markup)\.ts$/.test(id);

/** For Rollup's `manualChunks`. */
export function chunksByMoment() {
  let chunks;
  return (id, { getModuleIds, getModuleInfo }) => {
    chunks ??= assign([...getModuleIds()], getModuleInfo);
    return chunks.get(id);
  };
}

function assign(ids, getModuleInfo) {
  const chunks = new Map();
  const first = reach(ids.filter(elementOf), elementOf, isFirst, getModuleInfo);
  const ever = reach(ids.filter(elementOf), elementOf, () => true, getModuleInfo);
  const later = [...first.keys()].flatMap((id) => getModuleInfo(id).dynamicallyImportedIds);
  const roots = [...new Set(later.filter((id) => isInference(id) && !first.has(id)))];
  const kindOf = (id) => /(\w+)\/[\w-]+\.ts$/.exec(id)[1];
  const inferred = reach(
    roots,
    (id) => (isLabels(id) ? 'labels of ' : '') + kindOf(id),
    isInference,
    getModuleInfo,
  );
  for (const [id, elements] of first) {
    const isShared = familiesOf(ever.get(id)).size > 1;
    // a separate file for modules that one element needs at once and others on demand
    const isApart =
      familiesOf(elements).size === 1 && isShared && getModuleInfo(id).dynamicImporters.length > 0;
    // modules that only the card needs at once must not be fetched with the list or the card
    const isOfCard = isShared && [...elements].every((element) => familyOf(element) !== element);
    // the inference of quotations must not load the reader of labelled projects
    const isOfAll = !isOfLists(inferred.get(id) ?? []);
    chunks.set(id, isOfCard ? 'card-parts' : isApart ? fileOf(id) : nameOf(elements, isShared, isOfAll));
  }
  const partsOf = (root) =>
    reach(
      ids.filter((id) => id.endsWith(root)),
      fileOf,
      () => false,
      getModuleInfo,
    );
  for (const id of partsOf('/src/readers/page/all-markup.ts').keys())
    if (!chunks.has(id)) chunks.set(id, 'rare-markup');
  // modules that labels or inference of one kind share with readers of other markup must not load these
  const nodes = partsOf('/src/readers/blocks/nodes.ts');
  const blocks = partsOf('/src/readers/blocks/blocks.ts');
  const written = partsOf('/src/readers/split-entries/others.ts');
  for (const [id, users] of inferred) {
    if (chunks.has(id)) continue;
    const file = laterFile([...users]);
    // a separate file for modules that are also fetched without inference
    const isApart = !roots.includes(id) && getModuleInfo(id).dynamicImporters.length > 0;
    const isEach = written.has(id) || (blocks.has(id) && file === 'labels');
    const name = isEach ? 'split-entries' : blocks.has(id) ? file.replace('-inference', '-parts') : file;
    chunks.set(id, isApart && name === file ? fileOf(id) : name);
  }
  for (const id of nodes.keys()) if (!chunks.has(id)) chunks.set(id, 'nodes');
  return chunks;
}

const kindOfUser = (user) => user.replace('labels of ', '');

/** Whether all users are readers of project or issue lists, which share most. */
const isOfLists = (users) => [...users].every((user) => ['project', 'issue'].includes(kindOfUser(user)));

/**
 * The name of the file for later modules: one for the labels of projects, one for the rest of each kind, one shared by
 * projects and issues, and one shared with other kinds.
 */
function laterFile(users) {
  const kinds = new Set(users.map(kindOfUser));
  if (kinds.size > 1) return isOfLists(users) ? 'inference' : 'words';
  return users.includes('labels of project') ? 'labels' : `${[...kinds][0]}-inference`;
}

const fileOf = (id) => /([\w-]+)\.ts$/.exec(id)[1];

/** The name of the file of one element, of all that read labels, or of several elements. */
function nameOf(elements, isShared, isOfAll) {
  const families = familiesOf(elements);
  if (families.size === 1 && !isShared) return [...(elements.size === 1 ? elements : families)][0];
  return !isOfAll && [...families].every((family) => LABELLED.has(family)) ? 'labelled' : 'base';
}
const LABELLED = new Set(['project-list', 'special-issue-list']);

/** Names of the roots that need each module at once, by module. */
function reach(roots, name, isAtOnce, getModuleInfo) {
  const users = new Map();
  const visit = (id, root) => {
    const names = users.get(id) ?? users.set(id, new Set()).get(id);
    if (names.has(root)) return;
    names.add(root);
    const { importedIds, dynamicallyImportedIds } = getModuleInfo(id);
    for (const next of [...importedIds, ...dynamicallyImportedIds.filter(isAtOnce)]) visit(next, root);
  };
  for (const root of roots) visit(root, name(root));
  return users;
}
