/**
 * `npm run icons`: writes the icons of rg-social-links, from two freely licensed sets. If both have an icon, that of Simple
 * Icons is used, whose licence requires no notice.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

export const ICONS_FILE = 'src/elements/social-links/icons.ts';

const SETS = {
  simple: 'node_modules/simple-icons/icons',
  bootstrap: 'node_modules/bootstrap-icons/icons',
};

/** Set and name of the icon for each service key in `src/readers/link/services.ts`. */
const ICONS = {
  orcid: ['simple', 'orcid'],
  github: ['simple', 'github'],
  gitlab: ['simple', 'gitlab'],
  x: ['simple', 'x'],
  bluesky: ['simple', 'bluesky'],
  mastodon: ['simple', 'mastodon'],
  linkedin: ['bootstrap', 'linkedin'],
  facebook: ['simple', 'facebook'],
  instagram: ['simple', 'instagram'],
  youtube: ['simple', 'youtube'],
  vimeo: ['simple', 'vimeo'],
  researchgate: ['simple', 'researchgate'],
  scholar: ['simple', 'googlescholar'],
  rss: ['simple', 'rss'],
  email: ['bootstrap', 'envelope-fill'],
  phone: ['bootstrap', 'telephone-fill'],
};

function iconOf([set, name]) {
  const svg = readFileSync(`${SETS[set]}/${name}.svg`, 'utf8');
  const [, size] = /viewBox="0 0 (\d+) \1"/.exec(svg);
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);
  return [Number(size), paths.join('')];
}

/** The expected source of the module. */
export async function iconsModule() {
  const icons = Object.fromEntries(Object.entries(ICONS).map(([key, icon]) => [key, iconOf(icon)]));
  const source = `/*
 * Written by \`npm run icons\`; do not edit. From Simple Icons (CC0 1.0) and, for linkedin, email and
 * phone, Bootstrap Icons (MIT, Copyright (c) 2019-2024 The Bootstrap Authors; see LICENSE).
 */

/** For each service: the side of the icon's square, and its path. */
export const ICONS: Readonly<Record<string, readonly [size: number, path: string]>> = ${JSON.stringify(icons)};
`;
  return format(source, { ...(await resolveConfig(ICONS_FILE)), filepath: ICONS_FILE });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(ICONS_FILE, await iconsModule());
