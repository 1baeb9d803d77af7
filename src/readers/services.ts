/** Hosts of services that have a name of their own, and the key of each. */
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

/**
 * The service that an address belongs to: by its host or a host above it (`no.linkedin.com`), by its
 * scheme (`email`, `phone`), by the shape of its path for services on many hosts (Mastodon's
 * `/@name`, feeds). Undefined for all others.
 */
export function serviceOf(url: string): string | undefined {
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
  if (/\/(rss|feed|atom)(\.xml)?\/?$|\.(rss|atom)$/i.test(address.pathname)) return 'rss';
  return /^\/@[\w.]+(@[\w.-]+)?\/?$/.test(address.pathname) ? 'mastodon' : undefined;
}
