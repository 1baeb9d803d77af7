import { expect } from '@open-wc/testing';
import { formatCount, formatDate } from '../../src/locales/format.js';
import { enumerated } from '../../src/elements/base/phrases.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

describe('dates', () => {
  for (const [lang, locale] of [
    ['nb', 'nb'],
    ['nn', 'nb'],
    ['no', 'nb'],
    ['en', 'en-GB'],
    ['sv', 'en-GB'],
  ] as const) {
    it(`are written in ${lang} as by Intl`, () => {
      const format = new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      for (const month of MONTHS) {
        const date = `2026-${month}-09`;
        expect(formatDate(date, lang)).to.equal(format.format(new Date(`${date}T00:00Z`)));
      }
    });
  }

  it('have short months where they have no day', () => {
    expect(MONTHS.map((month) => formatDate(`2026-${month}`, 'nb')).join(' ')).to.equal(
      'jan. 2026 feb. 2026 mars 2026 apr. 2026 mai 2026 juni 2026 juli 2026 aug. 2026 sep. 2026 okt. 2026 nov. 2026 des. 2026',
    );
    expect(formatDate('2026-09', 'en')).to.equal('Sep 2026');
    expect(formatDate('2026', 'en')).to.equal('2026');
  });

  it('are numeric in Northern Sámi, which Intl does not support', () => {
    expect(formatDate('2026-12-03', 'se')).to.equal('3.12.2026');
    expect(formatDate('2026-05', 'se')).to.equal('05.2026');
  });
});

describe('counts', () => {
  it('have the separators of the language', () => {
    for (const count of [0, 7, 999, 1000, 10_000, 999_999, 1_234_567, -1200, 1.5]) {
      expect(formatCount(count, 'nb')).to.equal(new Intl.NumberFormat('nb').format(count).replace('−', '-'));
      expect(formatCount(count, 'en')).to.equal(new Intl.NumberFormat('en-GB').format(count));
    }
  });
});

describe('enumerations', () => {
  it('have commas and one word before the last', () => {
    const text = (...items: string[]) => enumerated(items, 'og').join('');
    expect(text('A')).to.equal('A');
    expect(text('A', 'B')).to.equal('A og B');
    expect(text('A', 'B', 'C')).to.equal('A, B og C');
    expect(text()).to.equal('');
  });
});

describe('first drawing', () => {
  it('does not create Intl formats, the first of which takes tens of milliseconds', () => {
    const made: string[] = [];
    const originals = { ...Object.fromEntries(KINDS.map((kind) => [kind, Intl[kind]])) };
    for (const kind of KINDS)
      Object.defineProperty(Intl, kind, {
        configurable: true,
        writable: true,
        value: class {
          constructor() {
            made.push(kind);
            throw new Error(kind);
          }
        },
      });
    try {
      formatDate('2030-12-31', 'nb');
      formatCount(1700, 'nb');
      enumerated(['A', 'B'], 'og');
    } finally {
      for (const kind of KINDS)
        Object.defineProperty(Intl, kind, { configurable: true, writable: true, value: originals[kind] });
    }
    expect(made).to.deep.equal([]);
  });
});

const KINDS = ['DateTimeFormat', 'ListFormat', 'NumberFormat'] as const;
