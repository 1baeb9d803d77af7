/** Keys of services, by host. */
const HOSTS: Readonly<Record<string, string>> = {
  'orcid.org': 'orcid',
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'x.com': 'x',
  'twitter.com': 'x',
  'bsky.app': 'bluesky',
  'linkedin.com': 'linkedin',
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'vimeo.com': 'vimeo',
  'researchgate.net': 'researchgate',
  'scholar.google.com': 'scholar',
};

/** Hosts of other services whose addresses end in `/@name`, which are not Mastodon. */
const HANDLES = new Set(['medium.com', 'threads.net', 'threads.com', 'tiktok.com', 'substack.com']);

/**
 * The service of an address, from its host or a parent domain (`no.linkedin.com`), its scheme (`email`, `phone`), or, for
 * services on many hosts, the form of its path (Mastodon's `/@name`, or `/users/name` with `rel="me"`; feeds). Undefined
 * for all others.
 */
export function serviceOf(url: string, rel = ''): string | undefined {
  if (/^mailto:/i.test(url)) return 'email';
  if (/^tel:/i.test(url)) return 'phone';
  let address: URL;
  try {
    address = new URL(url, 'https://page.invalid/');
  } catch {
    return undefined;
  }
  const parts = address.hostname.split('.');
  const hosts = parts.map((_, i) => parts.slice(i).join('.'));
  const known = hosts
    .map((host) => HOSTS[host] ?? (host.startsWith('scholar.google.') ? 'scholar' : undefined))
    .find(Boolean);
  if (known) return known;
  const { pathname, search } = address;
  if (/\/(rss|feed|atom)(\.xml)?\/?$|\.(rss|atom)$/i.test(pathname) || /[?&]feed=(rss|atom)/.test(search))
    return 'rss';
  if (hosts.some((host) => HANDLES.has(host))) return undefined;
  if (/^\/(web\/)?@[\w.]+(@[\w.-]+)?\/?$/.test(pathname)) return 'mastodon';
  return /\bme\b/.test(rel) && /^\/(users|u)\/[\w.]+\/?$/.test(pathname) ? 'mastodon' : undefined;
}
