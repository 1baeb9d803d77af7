import { aTimeout, expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import '../../src/elements/social-links/define.js';
import type { RgSocialLinks } from '../../src/elements/social-links/social-links.js';
import { drawnText, lostWords, texts } from './reading.js';

const page = async (content: string, attributes = '', lang = 'nb') => {
  const box = document.createElement('div');
  box.lang = lang;
  box.innerHTML = `<rg-social-links ${attributes}>${content}</rg-social-links>`;
  await fixture(box);
  const element = box.firstElementChild as RgSocialLinks;
  await element.updateComplete;
  return element;
};
const list = (...links: [string, string][]) =>
  `<ul>${links.map(([url, words]) => `<li><a href="${url}">${words}</a></li>`).join('')}</ul>`;
const anchors = (element: Element) => [...element.shadowRoot!.querySelectorAll('a')];

const PROFILES: [string, string][] = [
  ['https://x.com/example', 'Relasjonell velferd'],
  ['https://mastodon.example/@example', 'Relasjonell velferd på Mastodon'],
  ['https://github.com/example', 'GitHub'],
  ['https://www.linkedin.com/company/example', 'https://www.linkedin.com/company/example'],
  ['https://example.org/feed.xml', 'Nyheter'],
  ['mailto:post@example.org', 'Skriv til oss'],
  ['mailto:post@example.org', 'post@example.org'],
  ['tel:+4774000000', '74 00 00 00'],
  ['https://forskning.example/gruppen', 'Forskningsbloggen'],
];

describe('the links of rg-social-links', () => {
  it('are named by the page’s words, and by the service if the words do not include it', async () => {
    const element = await page(list(...PROFILES));
    expect(texts(element, 'a')).to.deep.equal([
      'Relasjonell velferd på X',
      'Relasjonell velferd på Mastodon',
      'GitHub',
      'https://www.linkedin.com/company/example',
      'Nyheter (RSS)',
      'Skriv til oss (e-post)',
      'post@example.org',
      '74 00 00 00',
      'Forskningsbloggen',
    ]);
    expect(lostWords(element)).to.deep.equal([]);
  });

  it('include the group’s name if their words only name the service', async () => {
    const element = await page(list(...PROFILES), 'group-name="Relasjonell velferd"');
    expect(texts(element, 'a').slice(0, 4)).to.deep.equal([
      'Relasjonell velferd på X',
      'Relasjonell velferd på Mastodon',
      'Relasjonell velferd på GitHub',
      'Relasjonell velferd på LinkedIn',
    ]);
  });

  it('are named likewise in four languages', async () => {
    const said = async (lang: string) => texts(await page(list(PROFILES[0]!), '', lang), 'a')[0];
    expect(await said('nn')).to.equal('Relasjonell velferd på X');
    expect(await said('en')).to.equal('Relasjonell velferd on X');
    expect(await said('se')).to.equal('Relasjonell velferd (X)');
  });

  it('know old names and other hosts of a service', async () => {
    const element = await page(
      list(
        ['https://twitter.com/example', 'Twitter relasjonell velferd'],
        ['https://chat.example/@example@other.example', 'Gruppen'],
        ['https://medium.com/@example', 'Gruppen'],
        ['https://example.org/?feed=rss2', 'Nytt som RSS'],
      ) + '<a rel="me" href="https://chat.example/users/example">Gruppen</a>',
    );
    expect(texts(element, 'a')).to.deep.equal([
      'Twitter relasjonell velferd',
      'Gruppen på Mastodon',
      'Gruppen',
      'Nytt som RSS',
      'Gruppen på Mastodon',
    ]);
  });

  it('have the icon of their service, hidden from screen readers, and none if it is unknown', async () => {
    const element = await page(list(...PROFILES));
    const icons = anchors(element).map((link) => link.querySelector('svg'));
    expect(icons.slice(0, 8).every((icon) => icon?.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(icons[8]).to.equal(null);
    for (const icon of icons.slice(0, 8)) {
      const { width, height } = icon!.getBoundingClientRect();
      expect(width).to.be.above(12).and.to.equal(height);
      const { width: drawn } = (icon!.firstElementChild as SVGPathElement).getBBox();
      expect(drawn)
        .to.be.above(8)
        .and.to.be.at.most(icon!.viewBox.baseVal.width + 0.1);
    }
  });

  it('send no requests to other sites', async () => {
    const before = performance.getEntriesByType('resource').length;
    await page(list(...PROFILES));
    await aTimeout(50);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('keep their names when the labels are not shown, and unknown ones their labels', async () => {
    const element = await page(list(...PROFILES), 'without-labels');
    const links = anchors(element);
    expect(texts(element, 'a')[0]).to.equal('Relasjonell velferd på X');
    // visible only: screen readers would announce it twice
    expect(links[0]!.title).to.equal('');
    expect(links[0]!.querySelector<HTMLElement>('[aria-hidden="true"][title]')!.title).to.equal(
      'Relasjonell velferd på X',
    );
    for (const link of links.slice(0, 8)) {
      const { width, height } = link.getBoundingClientRect();
      expect([width, height], drawnText(link)).to.deep.equal([44, 44]);
      expect(link.querySelector('[part="label"]')!.getBoundingClientRect().width).to.be.at.most(1);
    }
    expect(links[8]!.querySelector('[part="label"]')!.getBoundingClientRect().width).to.be.above(50);
    await expect(element).to.be.accessible();
  });

  it('show their labels on paper', async function () {
    await emulateMedia(this, { media: 'print' });
    const element = await page(list(...PROFILES), 'without-labels');
    const label = element.shadowRoot!.querySelector('[part="label"]')!;
    expect(label.getBoundingClientRect().width).to.be.above(50);
  });

  it('keep the language of their words', async () => {
    const element = await page('<a href="https://x.com/a" lang="en">Relational Welfare on X</a>');
    expect(anchors(element)[0]!.lang).to.equal('en');
  });
});
