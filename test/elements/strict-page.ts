import { fixture, html } from '@open-wc/testing';

// replaces 'self', which Firefox does not resolve for a page written by a script
const SELF = location.origin;

/** A Content-Security-Policy that allows only what the elements need. */
const POLICY = [
  "default-src 'none'",
  `script-src ${SELF}`,
  `style-src ${SELF}`,
  `img-src ${SELF} data:`,
  `connect-src ${SELF}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A page in a frame with the library, under a strict policy; `broken` collects the violations. */
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
