import { expect } from '@open-wc/testing';
import {
  acceptPartner,
  acceptProject,
  doiAddress,
  doiName,
  orcidAddress,
  pickText,
  rorAddress,
  sortProjects,
} from '../../src/records/index.js';

describe('a DOI', () => {
  const written: [string, string | undefined, string | undefined][] = [
    ['10.1000/182', '10.1000/182', 'https://doi.org/10.1000/182'],
    ['doi:10.1000/182', '10.1000/182', 'https://doi.org/10.1000/182'],
    ['https://doi.org/10.1000/182?utm_source=x#y', '10.1000/182', 'https://doi.org/10.1000/182'],
    ['http://dx.doi.org/10.1016/S0735-1097%2898%2900347-7', '10.1016/S0735-1097(98)00347-7', 'https://doi.org/10.1016/S0735-1097(98)00347-7'], // prettier-ignore
    ['10.1016/S0735-1097%2898%2900347-7', '10.1016/S0735-1097(98)00347-7', 'https://doi.org/10.1016/S0735-1097(98)00347-7'], // prettier-ignore
    ['10.1002/(SICI)1096(1996)99:1<1::AID-AJ1>3.0.CO;2-1', '10.1002/(SICI)1096(1996)99:1<1::AID-AJ1>3.0.CO;2-1', 'https://doi.org/10.1002/(SICI)1096(1996)99:1%3C1::AID-AJ1%3E3.0.CO;2-1'], // prettier-ignore
    ['10.1000/456#789', '10.1000/456#789', 'https://doi.org/10.1000/456%23789'],
    ['10.1000/a?b', '10.1000/a?b', 'https://doi.org/10.1000/a%3Fb'],
    ['10.1000/100%', '10.1000/100%', 'https://doi.org/10.1000/100%25'],
    ['10.1000.10/123', '10.1000.10/123', 'https://doi.org/10.1000.10/123'],
    ['10.1000/a\ud800b', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [text, name, address] of written)
    it(`${JSON.stringify(text)} is ${name}`, () => {
      expect(doiName(text)).to.equal(name);
      expect(doiAddress(text)).to.equal(address);
      // the address leads back to the same name
      if (address) expect(doiName(address)).to.equal(name);
    });
});

describe('identifiers of people and organisations', () => {
  it('are addresses, also where they are given bare', () => {
    for (const id of ['0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097', '0000000218250097'])
      expect(orcidAddress(id), id).to.equal('https://orcid.org/0000-0002-1825-0097');
    expect(orcidAddress('0000-0002-1694-233x')).to.equal('https://orcid.org/0000-0002-1694-233X');
    for (const id of ['03yrm5c26', 'https://ror.org/03yrm5c26', 'ror.org/03YRM5C26/'])
      expect(rorAddress(id), id).to.equal('https://ror.org/03yrm5c26');
    for (const id of ['01xtthb56', '030mwrt98', '05xg72x27'])
      expect(rorAddress(id)).to.equal(`https://ror.org/${id}`);
  });

  it('are none where a check digit says that they are mistyped', () => {
    for (const id of ['0000-0002-1825-0098', '0000-0002-1852-0097', '0000-0002-1825', 'me', ''])
      expect(orcidAddress(id), id).to.equal(undefined);
    for (const id of ['03yrm5c27', '30yrm5c26', '03yrm5c2', 'https://example.org/03yrm5c26', ''])
      expect(rorAddress(id), id).to.equal(undefined);
  });

  it('are made whole in records', () => {
    const { leader, coordinator } = acceptProject({
      title: 'A',
      leader: { name: 'Ness', orcid: '0000-0002-1825-0097' },
      coordinator: { name: 'Nord', ror: '030mwrt98' },
    });
    expect(leader!.orcid).to.equal('https://orcid.org/0000-0002-1825-0097');
    expect(coordinator!.ror).to.equal('https://ror.org/030mwrt98');
    expect(acceptPartner({ name: 'Nord', ror: '030mwrt98' }).ror).to.equal('https://ror.org/030mwrt98');
  });
});

describe('a language of a page', () => {
  const projects = ['Ås', 'Zoo', 'Abc'].map((title) => acceptProject({ title }));
  const ordered = (lang: string) => sortProjects(projects, 'title', lang).map(({ title }) => title);

  it('may be written with an underscore', () => {
    for (const lang of ['nb_NO', 'nb-NO', 'no', 'nn_NO'])
      expect(ordered(lang), lang).to.deep.equal(['Abc', 'Zoo', 'Ås']);
    expect(ordered('en_GB')).to.deep.equal(['Abc', 'Ås', 'Zoo']);
  });

  it('may be no language', () => {
    for (const lang of ['', '!', 'x y', 'constructor', '__proto__', 'en_', '-']) {
      expect(ordered(lang), lang).to.have.length(3);
      expect(pickText({ en: 'A' }, lang), lang).to.equal('A');
    }
  });
});
