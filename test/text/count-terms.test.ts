import { expect } from '@open-wc/testing';
import { countTerms, type CountOptions } from '../../src/text/index.js';

const once: CountOptions = { minCount: 1 };
const count = async (text: string | string[], options: CountOptions = once, lang = 'nb') => {
  const terms = await countTerms(
    [text].flat().map((text) => ({ text, lang })),
    options,
  );
  return Object.fromEntries(terms.map(({ text, weight }) => [text, weight]));
};

describe('terms of a text', () => {
  it('are its words with their frequency, heaviest first, then in the order of the language', async () => {
    const text = 'Åpenhet, ærlighet, ånd og zoologi. Zoologi er ærlighet. Øyne ser zoologi.';
    const terms = await countTerms([{ text, lang: 'nb' }], once);
    expect(terms).to.deep.equal([
      { text: 'zoologi', weight: 3, lang: 'nb' },
      { text: 'ærlighet', weight: 2, lang: 'nb' },
      { text: 'øyne', weight: 1, lang: 'nb' },
      { text: 'ånd', weight: 1, lang: 'nb' },
      { text: 'åpenhet', weight: 1, lang: 'nb' },
    ]);
  });

  it('are none in an empty text', async () => {
    expect(await countTerms([])).to.deep.equal([]);
    expect(await count(['', ' \u00AD ', '12, 2021–2024 …', 'og i det som er på'])).to.deep.equal({});
  });

  it('are used at least twice, or once if the text is short', async () => {
    const words = Array.from({ length: 20 }, (_, i) => `ord${'abcdefghijklmnopqrst'[i]}bok`);
    const long = `${words.join(', ')}. Sjeldenhet. ${words.join('. ')}.`;
    expect(Object.values(await count(long, {}))).to.deep.equal(words.map(() => 2));
    expect(await count('Sjeldenhet og samskaping', {})).to.deep.equal({ samskaping: 1, sjeldenhet: 1 });
    expect(await count('Sjeldenhet og samskaping', { minCount: 2 })).to.deep.equal({});
  });

  it('have a maximum number; among equal ones, those in more places and longer ones come first', async () => {
    const text = [
      'Hage, samskaping',
      'hage, samskaping',
      'velferdsutvikling, velferdsutvikling, bil, båt, folkehelse',
    ];
    expect(await count(text, { maxWords: 2, minCount: 1 })).to.deep.equal({ hage: 2, samskaping: 2 });
    expect(Object.keys(await count(text, { maxWords: 4, minCount: 1 }))).to.include('folkehelse');
    expect(await count(text, { maxWords: 0 })).to.deep.equal({});
  });
});

describe('terms of a long text', () => {
  it('are found in one passage of sixty thousand words', async () => {
    const text = 'Relasjonell velferd er samskaping, og velferd. '.repeat(10_000);
    expect(await count(text)).to.deep.equal({
      'relasjonell velferd': 10_000,
      samskaping: 10_000,
      velferd: 10_000,
    });
  });

  it('are not data', async () => {
    expect(await count(`samskaping ${'ab'.repeat(5000)} ${'x@'.repeat(5000)}`)).to.deep.equal({
      samskaping: 1,
    });
  });
});

describe('forms of a word in the terms', () => {
  it('are shown as the most frequent, or the shortest', async () => {
    expect(await count('Kommunen, kommuner. Alle kommuner. Aktørene, aktører.')).to.deep.equal({
      kommuner: 3,
      aktører: 2,
    });
  });

  it('are shown as a genitive only if there is nothing else', async () => {
    expect(await count('Lokalsamfunnets, lokalsamfunnets, lokalsamfunn')).to.deep.equal({ lokalsamfunn: 3 });
    expect(await count("Children's toys, and Davidson's.", once, 'en')).to.deep.equal({
      children: 1,
      Davidson: 1,
      toys: 1,
    });
  });

  it('misspelt with an extra letter are counted with the correct one', async () => {
    const text =
      'Sosial rettferdighet og sosial retterferdighet. Rettferdighet. Kvalitativ, kvantitativ, kvalitativ.';
    expect(await count(text)).to.deep.equal({
      kvalitativ: 2,
      kvantitativ: 1,
      rettferdighet: 1,
      'sosial rettferdighet': 2,
    });
    expect(await count(text, { ...once, split: ['retterferdighet'] })).to.include({
      retterferdighet: 1,
      rettferdighet: 2,
    });
  });
});

describe('a text of ordinary words', () => {
  it('is counted where a plural ends in -rrer', async () => {
    const text = 'Damer og herrer. Herrer og damer. Herrer.';
    for (const lang of ['nb', 'nn'])
      expect(await count(text, once, lang)).to.deep.equal({ herrer: 3, damer: 2 });
  });
});

describe('capitals in the terms', () => {
  it('are those of names, not of the beginning of a sentence or a title', async () => {
    const text = [
      'Samskaping',
      'Samskaping i Levanger',
      'Forskning om Oslo. «Relasjoner» er: Begreper',
      'OM VELFERD',
    ];
    expect(await count(text)).to.deep.equal({
      samskaping: 2,
      forskning: 1,
      Levanger: 1,
      Oslo: 1,
      relasjoner: 1,
      velferd: 1,
    });
  });

  it('of a title stay if the text has no other form', async () => {
    const text = ['Promoting Health and Welfare in Nordic Cities', 'Our cities need welfare.'];
    expect(await count(text, once, 'en')).to.deep.equal({ cities: 2, welfare: 2, Health: 1, Nordic: 1 });
  });

  it('are those of a code also at the beginning', async () => {
    expect(await count(['Erasmus+ gir støtte', 'H2020'])).to.deep.equal({
      'Erasmus+': 1,
      H2020: 1,
      støtte: 1,
    });
  });

  it('stay inside a word, and follow the majority', async () => {
    expect(
      await count('NTNU, et PhD-prosjekt og PhD-prosjektet. En recovery. Om Recovery og recovery.'),
    ).to.deep.equal({
      recovery: 3,
      'PhD-prosjekt': 2,
      NTNU: 1,
    });
  });

  it('distinguish acronyms from stop words', async () => {
    expect(await count('The WHO asks who we are. It is about IT.', once, 'en')).to.deep.equal({
      asks: 1,
      IT: 1,
      WHO: 1,
    });
  });

  it('join adjacent words into one name, without its genitive', async () => {
    expect(await count('Vi leser Hillary Cottam og Larry Davidsons arbeid i Norge.')).to.deep.equal({
      arbeid: 1,
      'Hillary Cottam': 1,
      'Larry Davidson': 1,
      leser: 1,
      Norge: 1,
    });
  });
});

describe('phrases in the terms', () => {
  it('are one term, and their words are not counted again', async () => {
    const text = [
      'Relasjonell velferd er en verdi. Velferd skapes.',
      'Vi forsker på relasjonell velferd, og på relasjonelle velferdsløsninger.',
      'Om relasjonell velferd',
    ];
    expect(await count(text)).to.include({ 'relasjonell velferd': 3, velferd: 1, velferdsløsninger: 1 });
    expect(await count(text)).to.not.have.property('relasjoner');
  });

  it('go neither across a mark, a number, a stop word nor from one passage into the next', async () => {
    const apart = ['Varm, suppe. Varm (suppe). Varm 2 suppe. Varm i suppe.', 'varm', 'suppe'];
    expect(await count(apart)).to.deep.equal({ suppe: 5, varm: 5 });
  });

  it('do not begin with a genitive, but in English', async () => {
    const text = 'Lokalsamfunnets ressurser, og lokalsamfunnets ressurser.';
    expect(await count(text)).to.deep.equal({ lokalsamfunnets: 2, ressurser: 2 });
    expect(await count("Children's rights, and children's rights.", once, 'en')).to.deep.equal({
      "children's rights": 2,
    });
  });

  it('may contain a word like "of" in a set phrase', async () => {
    const text = 'Quality of life matters. Is quality of life health? Children ask for quality of life.';
    expect(await count(text, once, 'en')).to.include({ 'quality of life': 3 });
    expect(await count('Barn og unge. For barn og unge! Om barn og unge.')).to.deep.equal({
      'barn og unge': 3,
    });
  });

  it('do not leave too few occurrences of a word inside', async () => {
    const text =
      'Mental health services. Our mental health. The mental health services, and mental health. Trees and soil.';
    expect(await count(text, { minCount: 2 }, 'en')).to.include({
      'mental health services': 2,
      'mental health': 2,
    });
    expect(await count(text.replace(', and mental health', ''), { minCount: 2 }, 'en')).to.include({
      'mental health': 3,
      services: 2,
    });
  });

  it('that are not shown count as words', async () => {
    const text = 'Hus, hus, hus, hus. Varm suppe. Varm suppe. Kald suppe, suppe, suppe.';
    expect(await count(text, { maxWords: 2, minCount: 1 })).to.deep.equal({ suppe: 5, hus: 4 });
  });
});

describe('options for editors', () => {
  const text = 'Samskaping, samskapelse og samskapning. Barn og unge, barn. Del og deler. Nord universitet.';

  it('merge joins forms, shown as the first, and makes phrases', async () => {
    const merge = [
      ['samskaping', 'samskapelse', 'samskapning'],
      ['barn', 'barn og unge'],
      ['Nord universitet'],
    ];
    expect(await count(text, { ...once, merge })).to.deep.equal({
      samskaping: 3,
      barn: 2,
      'Nord universitet': 1,
    });
  });

  it('merge does not depend on the order of its groups', async () => {
    const merge = [
      ['samskapelse', 'samskaping'],
      ['samskaping', 'samskapning'],
      ['barn', 'unge'],
    ];
    expect(await count(text, { ...once, merge })).to.deep.equal(
      await count(text, { ...once, merge: [...merge].reverse() }),
    );
  });

  it('split keeps forms and words of phrases apart', async () => {
    const text = 'Loven, lover, lover. Relasjonell velferd. Om relasjonell velferd!';
    expect(await count(text)).to.deep.equal({ lover: 3, 'relasjonell velferd': 2 });
    expect(await count(text, { ...once, split: ['loven', 'relasjonell velferd'] })).to.deep.equal({
      lover: 2,
      relasjonell: 2,
      velferd: 2,
      loven: 1,
    });
  });

  it('stop takes words and phrases out, in all their forms', async () => {
    expect(
      await count(text, { ...once, stop: ['samskapinga', 'Barn og unge', 'nord universitet'] }),
    ).to.deep.equal({
      barn: 1,
      samskapelse: 1,
      samskapning: 1,
    });
  });
});

describe('languages in the terms', () => {
  it('are limited to one: passages in another are left out', async () => {
    const passages = [
      { text: 'Samskaping, samskaping og velferd', lang: 'no' },
      { text: 'Co-creation and welfare', lang: 'en-GB' },
      { text: 'Samskaping' },
    ];
    const texts = (await countTerms(passages, once)).map(({ text }) => text);
    expect(texts).to.deep.equal(['samskaping', 'velferd']);
    expect(await countTerms(passages.slice(0, 2), { lang: 'en', minCount: 1 })).to.deep.equal([
      { text: 'co-creation', weight: 1, lang: 'en' },
      { text: 'welfare', weight: 1, lang: 'en' },
    ]);
  });

  it('leave out English sentences that a Norwegian page does not mark, and stop their words', async () => {
    const text = [
      'Velferd og samskaping på tvers.',
      'Preventing an Opioid Epidemic: Focusing on Treatment of Chronic Pain',
      'Institutt for helse and velferd er et navn på en enhet.',
    ];
    expect(await count(text)).to.deep.equal({
      velferd: 2,
      enhet: 1,
      helse: 1,
      institutt: 1,
      navn: 1,
      samskaping: 1,
    });
  });

  it('are counted if the language of the whole page is marked wrongly', async () => {
    const text = ['The welfare of children and of families.', 'Welfare in the municipalities.'];
    expect(await count(text)).to.have.property('welfare', 2);
  });

  it('nn: Nynorsk has its own words and endings', async () => {
    const text =
      'Me undersøkjer korleis kommunane og kommunen møter born. Ikkje berre lærarane, men òg ein lærar i skulane deira. Psykisk helse i skulen. Psykisk helse!';
    expect(await count(text, { minCount: 2 }, 'nn')).to.deep.equal({
      kommunen: 2,
      lærar: 2,
      'psykisk helse': 2,
      skulen: 2,
    });
  });

  it('stop the frequent words of Bokmål on a page in Nynorsk, and the other way round', async () => {
    const text = ['Velferd frå kommunen', 'Om velferd fra en kommune og ikke om ikkje eit'];
    for (const lang of ['nb', 'nn'])
      expect(await count(text, once, lang)).to.deep.equal({ kommune: 2, velferd: 2 });
  });

  it('without stems: other languages', async () => {
    expect(await count('Die Gesundheit der Kinder. Ein Kind, die Gesundheit.', once, 'de')).to.deep.equal({
      Gesundheit: 2,
      Kind: 1,
      Kinder: 1,
    });
    expect(await count('健康と研究。健康', once, 'ja')).to.deep.equal({ 健康: 2, 研究: 1 });
    expect(await count('الصحة العامة. الصحة', once, 'ar')).to.deep.equal({ الصحة: 2, العامة: 1 });
    expect(await count('welfare', once, 'not a tag')).to.deep.equal({ welfare: 1 });
  });

  it('need passages, not a text alone', async () => {
    for (const given of ['samskaping', undefined]) {
      const reason = await countTerms(given as never).catch((error: unknown) => error);
      expect(reason).to.be.instanceOf(TypeError).with.property('message', TEXT_ALONE);
    }
  });
});

const TEXT_ALONE = 'countTerms needs passages: [{ text: "…" }], or readPassages(element) for a page.';
