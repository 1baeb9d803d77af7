import { expect } from '@open-wc/testing';
import { allowMessages, compareMessages, expectMessages, warningsOf } from './console.js';

describe('the console of a test', () => {
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const)
    it(`fails on an unexpected message of console.${level}`, () => {
      console[level]('<rg-x> Something', document.body);
      expect(compareMessages).to.throw(`console.${level}: <rg-x> Something <BODY>`);
    });

  it('fails if an expected message is missing', () => {
    expectMessages(/ended/);
    expect(compareMessages).to.throw('nothing in the console was like /ended/');
  });

  it('accepts expected and allowed messages', () => {
    expectMessages(/one/);
    allowMessages(/two/, /three/);
    console.warn('one');
    console.warn('one more');
    console.error('two');
    expect(compareMessages).not.to.throw();
  });

  it('returns the package’s warnings on request, and nothing else', async () => {
    const said = await warningsOf(async () => {
      console.warn('<rg-x> It is empty.');
      console.warn('of another library');
    });
    expect(said).to.deep.equal(['<rg-x> It is empty.']);
    expect(compareMessages).to.throw('of another library');
  });
});
