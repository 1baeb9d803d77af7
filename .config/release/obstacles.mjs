/** Addresses that package.json should contain, with the values to set. */
const ADDRESSES = {
  repository: 'repository.type=git repository.url=git+https://…/….git',
  homepage: 'homepage=https://…',
  bugs: 'bugs.url=https://…/issues',
};

/** The message about missing addresses; undefined if none are missing. */
export function missingAddresses(manifest) {
  const missing = Object.keys(ADDRESSES).filter((field) => !manifest[field]);
  if (!missing.length) return undefined;
  const names = missing.map((field) => `\`${field}\``).join(', ');
  return `package.json has no ${names}: the package’s page on npm would lead nowhere, and its links to files would be dead. Set them: npm pkg set ${missing.map((field) => ADDRESSES[field]).join(' ')}`;
}

/**
 * Reasons not to start a release, each with the remedy.
 *
 * @param state Uncommitted `changes`, the `branch`, the `manifest`, whether the release needs `provenance`, and the
 *   environment variables.
 */
export function obstacles({ changes, branch, manifest, provenance, env }) {
  const isVouchedFor =
    (env.GITHUB_ACTIONS && env.ACTIONS_ID_TOKEN_REQUEST_URL) || (env.GITLAB_CI && env.SIGSTORE_ID_TOKEN);
  return [
    changes && 'There are changes that are not committed.',
    branch !== 'main' && 'This is not the branch main.',
    missingAddresses(manifest),
    provenance &&
      !isVouchedFor &&
      'Nothing vouches for where this is built: run it in GitHub Actions or GitLab CI with an identity token, or with --without-provenance.',
  ].filter(Boolean);
}
