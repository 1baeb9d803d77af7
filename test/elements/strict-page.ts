import { fixture, html } from '@open-wc/testing';

// what 'self' means; Firefox does not find it for a page that a script writes
const SELF = location.origin;

/** What a careful site lets through, and no more. */
const POLICY = [
  "default-src 'none'",
  `script-src ${SELF}`,
  `style-src ${SELF}`,
  `img-src ${SELF} data:`,
  `connect-src ${SELF}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page of its own with the library, under a strict policy; `broken` fills with what is stopped. */
export async function strictPage(body: string, width = 600) {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width=${width} height="600"></iframe>`);
  const page = frame.contentDocument!;
  const broken: string[] = [];
  page.open();
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI }) =>
    broken.push(`${effectiveDirective} ${sample} ${blockedURI}`),
  );
  page.write(
    `<!doctype html><html lang="nb"><meta http-equiv="content-security-policy" content="${POLICY}">
     <body><script type="module" src="/__whole__/define.js"></script>${body}`,
  );
  page.close();
  return { page, broken };
}
