/**
 * Chunks by the moment at which their modules are fetched, from the import graph: an element is in one file with
 * its reader, since nothing is drawn before both are there; modules that several elements need have their own
 * file, and so do those that several need only for inference. Small files compress badly.
 */

/** The card of a special issue needs nearly all of the list's file, and imports it. */
const familyOf = (element) => element.replace(/^special-issue-\w+/, 'special-issue-list');
const familiesOf = (elements) => new Set([...elements].map(familyOf));

const elementOf = (id) => /\/src\/elements\/([\w-]+)\/define\.ts$/.exec(id)?.[1];

/** Needed before anything is drawn, though imported on demand. */
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
    // modules that one element needs at once and others fetch on demand have a file of their own
    const isApart =
      familiesOf(elements).size === 1 && isShared && getModuleInfo(id).dynamicImporters.length > 0;
    // what the card alone needs at once must come neither with the list nor with the card
    const isOfCard = isShared && [...elements].every((element) => familyOf(element) !== element);
    // the inference of a quotation must not bring along the reader of labelled projects
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
  // what the reader of written facts shares with labels must not bring them along
  const written = partsOf('/src/readers/split-entries/others.ts');
  for (const [id, users] of inferred) {
    if (chunks.has(id)) continue;
    if (written.has(id)) {
      chunks.set(id, 'split-entries');
      continue;
    }
    // modules that are also fetched without inference have a file of their own
    const isApart = !roots.includes(id) && getModuleInfo(id).dynamicImporters.length > 0;
    chunks.set(id, isApart ? fileOf(id) : laterFile([...users]));
  }
  return chunks;
}

const kindOfUser = (user) => user.replace('labels of ', '');

/** Whether readers are those of lists of projects and issues, which share most. */
const isOfLists = (users) => [...users].every((user) => ['project', 'issue'].includes(kindOfUser(user)));

/**
 * A file for all labels of projects, one for the rest of each kind, one for what projects and issues share, and one for
 * what other kinds share with them.
 */
function laterFile(users) {
  const kinds = new Set(users.map(kindOfUser));
  if (kinds.size > 1) return isOfLists(users) ? 'inference' : 'words';
  return users.includes('labels of project') ? 'labels' : `${[...kinds][0]}-inference`;
}

const fileOf = (id) => /([\w-]+)\.ts$/.exec(id)[1];

/** A file of one element, of all that read labels, or of several elements. */
function nameOf(elements, isShared, isOfAll) {
  const families = familiesOf(elements);
  if (families.size === 1 && !isShared) return [...(elements.size === 1 ? elements : families)][0];
  return !isOfAll && [...families].every((family) => LABELLED.has(family)) ? 'labelled' : 'base';
}
const LABELLED = new Set(['project-list', 'special-issue-list']);

/** The modules that each root needs at once, with the names of the roots that do. */
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
