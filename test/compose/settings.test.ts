import { expect } from '@open-wc/testing';
import { offered } from '../../src/compose/look/look.js';
import { TAG_OF } from '../../src/compose/look/tags.js';
import { KINDS } from '../../src/compose/model/types.js';
import { describedSettings, settingIn } from '../../src/compose/words/settings.js';

describe('descriptions of the attributes that the composer offers', () => {
  const all = KINDS.flatMap((kind) => offered(kind).map((setting) => ({ tag: TAG_OF[kind], ...setting })));

  it('exist in Norwegian, and for no others', () => {
    expect(describedSettings().map((pair) => pair.join(' '))).to.have.members(
      all.map(({ tag, name }) => `${tag} ${name}`),
    );
  });

  it('name each word that can be chosen, and are plain text', () => {
    for (const { tag, name, description: says, control } of all)
      for (const lang of ['nb', 'en'] as const) {
        const text = settingIn(lang, tag, name, says);
        expect(text, `${tag} ${name}`)
          .to.match(/^\p{Lu}.*\.$/u)
          .and.not.contain('`');
        if (Array.isArray(control) && text.includes(control[0] as string))
          for (const word of control as string[])
            if (lang === 'en' || word !== 'text') expect(text, `${tag} ${name}`).to.contain(word);
      }
  });
});
