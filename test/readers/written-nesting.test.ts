import { expect } from '@open-wc/testing';
import {
  readDefinitions,
  readIssues,
  readPartners,
  readProfile,
  readProjects,
} from '../../src/readers/index.js';
import { holdsLiteral } from '../../src/readers/literal/holds.js';
import { writeHtml } from '../../src/writers/html.js';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** Emphasis as saved by editors: inside links, split around other inline content, as `i`, and with no-break spaces. */
function turned(html: string): HTMLElement {
  const body = parsed(html.replaceAll(/(\w) (\w)/g, '$1&nbsp;$2').replaceAll('<a&nbsp;href', '<a href'));
  for (const em of body.querySelectorAll('em')) {
    const pieces = [...em.childNodes].map((node) => {
      const piece = body.ownerDocument.createElement('i');
      if (node.nodeType === Node.TEXT_NODE) piece.append(node);
      else {
        piece.append(...node.childNodes);
        (node as Element).append(piece);
        return node;
      }
      return piece;
    });
    em.replaceWith(...pieces);
  }
  return body;
}

const without = (records: unknown) =>
  JSON.parse(
    JSON.stringify(records, (key, value: unknown) => (key === 'original' ? undefined : value)).replaceAll(
      '\u00a0',
      ' ',
    ),
  );

const who = { name: 'Nord; universitet', url: 'https://example.org/nord', ror: 'https://ror.org/030mwrt98' };

describe('written facts after an editor has turned their emphasis inside out', () => {
  const cases: [string, Parameters<typeof writeHtml>[0], (root: Element) => unknown][] = [
    [
      'projects',
      [
        {
          title: 'Partnere: slik bygger vi bro',
          url: 'https://example.org/bro',
          coordinator: who,
          partners: [who, 'NTNU', { name: 'A (B)', url: '/a' }],
          funding: [{ funder: who, programme: 'Gode liv; nå', grant: '302013' }],
          links: [{ url: '/rapport', label: 'Rapport', service: 'github' }],
        },
      ] as never,
      (root) => readProjects(root),
    ],
    [
      'special issues',
      {
        issues: [
          { title: 'Hverdagsliv', call: { url: 'https://example.org/call', label: 'Kall', format: 'PDF' } },
        ],
      } as never,
      (root) => readIssues(root),
    ],
    [
      'partners',
      { partners: [{ name: 'Nord: universitet', url: '/nord', kind: 'partner', ror: who.ror }] } as never,
      (root) => readPartners(root),
    ],
    [
      'definitions',
      {
        definitions: [{ term: 'Velferd', text: 'Velferd er noe vi skaper.', url: 'https://example.org/a' }],
      } as never,
      (root) => readDefinitions(root),
    ],
    [
      'a group',
      { profile: { name: 'Velferd', parent: who, alternates: [{ lang: 'en', url: '/en' }] } } as never,
      (root) => readProfile(root),
    ],
  ];

  for (const [name, records, read] of cases)
    it(`are those of ${name} all the same`, () => {
      const html = writeHtml(records, { lang: 'nb' });
      const body = turned(html);
      expect(body.innerHTML).to.not.equal(parsed(html).innerHTML);
      expect(holdsLiteral(body)).to.be.true;
      expect(without(read(body))).to.deep.equal(without(read(parsed(html))));
    });
});
