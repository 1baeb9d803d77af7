import { expect } from '@open-wc/testing';
import { readPartners } from '../../src/readers/index.js';

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const partners = (markup: string) =>
  readPartners(parsed(markup)).map(({ name, logo, url, country }) =>
    [name, logo?.src, url, country].filter(Boolean).join(' '),
  );

const figure = (inner: string) => `<figure class="item">${inner}</figure>`;

describe('partners in a figure of figures', () => {
  it('are one for each figure inside, with its own logo', () => {
    expect(
      partners(
        figure(
          figure('<img src="/n.png" alt="NTNU">') +
            figure('<img src="/u.png" alt=""><figcaption>University of Oslo</figcaption>') +
            figure('<a href="https://sintef.no"><img src="/s.png" alt="SINTEF"></a>'),
        ),
      ),
    ).to.deep.equal(['NTNU /n.png', 'University of Oslo /u.png', 'SINTEF /s.png https://sintef.no']);
  });

  it('are not named by the caption of all', () => {
    const gallery = [1, 2].map((count) =>
      partners(
        figure(
          ['NTNU', 'UiO']
            .slice(0, count)
            .map((name) => figure(`<img src="/${name}.png" alt="${name}">`))
            .join('') + '<figcaption>Our partners</figcaption>',
        ),
      ),
    );
    expect(gallery).to.deep.equal([['NTNU /NTNU.png'], ['NTNU /NTNU.png', 'UiO /UiO.png']]);
  });

  it('are one for each named picture or link of a figure', () => {
    expect(
      partners(
        figure(
          '<a href="/n"><img src="/n.png" alt="NTNU"></a><a href="/u"><img src="/u.png" alt="UiO"></a><figcaption>Our partners</figcaption>',
        ),
      ),
    ).to.deep.equal(['NTNU /n.png /n', 'UiO /u.png /u']);
  });

  it('are one where a figure shows one logo twice, or links its caption', () => {
    expect(
      partners(figure('<img src="/n.png" alt="NTNU"><img src="/dark.png" alt="NTNU logo">')),
    ).to.deep.equal(['NTNU /n.png']);
    expect(
      partners(figure('<img src="/n.png" alt=""><figcaption><a href="/n">NTNU</a></figcaption>')),
    ).to.deep.equal(['NTNU /n.png /n']);
  });

  it('are one for each figure of an item, and an item of a list otherwise', () => {
    const captioned = (name: string) =>
      figure(`<img src="/${name}.png" alt=""><figcaption>${name}</figcaption>`);
    expect(
      partners(`<ul><li>${captioned('NTNU')}${captioned('UiO')}</li><li>${captioned('Nofima')}</li></ul>`),
    ).to.deep.equal(['NTNU /NTNU.png', 'UiO /UiO.png', 'Nofima /Nofima.png']);
    expect(
      partners('<ul><li><a href="/n"><img src="/n.png" alt="NTNU"></a> <a href="/n">NTNU</a></li></ul>'),
    ).to.deep.equal(['NTNU /n.png /n']);
  });
});

describe('partners in a row of boxes', () => {
  const row = (...boxes: string[]) => boxes.map((box) => `<div class="box"><div>${box}</div></div>`).join('');

  it('have the words beside their logo or link', () => {
    expect(
      partners(
        row(
          '<a href="/s"><img src="/s.png" alt="SINTEF logo"></a>',
          '<p><a href="https://gu.se">University of Gothenburg</a>, Sweden</p>',
          '<img src="/u.png" alt=""><p>University of Oslo</p>',
        ),
      ),
    ).to.deep.equal([
      'SINTEF /s.png /s',
      'University of Gothenburg https://gu.se Sweden',
      'University of Oslo /u.png',
    ]);
  });

  it('do not have sentences as names, nor links that say "Read more"', () => {
    expect(
      partners(
        row('<p>We work with <a href="/n">NTNU</a>.</p>', '<p>And with <a href="/u">UiO</a>, too.</p>'),
      ),
    ).to.deep.equal(['NTNU /n', 'UiO /u']);
    expect(
      partners(
        row(
          '<img src="/n.png" alt="NTNU"><a href="/n">Read more about NTNU</a>',
          '<img src="/u.png" alt="UiO"><a href="/u">Les mer</a>',
        ),
      ),
    ).to.deep.equal(['NTNU /n.png', 'UiO /u.png']);
  });
});
