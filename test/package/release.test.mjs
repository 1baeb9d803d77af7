/** A release does not start if something is missing, and the message says what. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { obstacles } from '../../.config/release/obstacles.mjs';

const manifest = { repository: 'a', homepage: 'b', bugs: 'c' };
const ready = {
  changes: '',
  branch: 'main',
  manifest,
  provenance: true,
  env: { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.org' },
};

describe('a release', () => {
  it('starts if nothing is missing', () => assert.deepEqual(obstacles(ready), []));

  it('starts without provenance on any machine', () =>
    assert.deepEqual(obstacles({ ...ready, provenance: false, env: {} }), []));

  for (const [what, state, message] of [
    ['changes that are not committed', { changes: ' M a' }, /not committed/],
    ['another branch', { branch: 'work' }, /branch main/],
    ['a machine that nothing vouches for', { env: {} }, /--without-provenance/],
    ['no address of the source', { manifest: { ...manifest, repository: undefined } }, /no `repository`: /],
    [
      'no addresses at all, with provenance or without',
      { manifest: {}, provenance: false },
      /no `repository`, `homepage`, `bugs`: .*npm pkg set repository.type=git repository.url=\S+ homepage=\S+ bugs.url=\S+$/,
    ],
  ])
    it(`does not start with ${what}`, () => {
      const reasons = obstacles({ ...ready, ...state });
      assert.equal(reasons.length, 1);
      assert.match(reasons[0], message);
    });
});
