import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import { reader } from '../../src/elements/partner-grid/content/reader.js';
import { waitUntil } from '../wait.js';
import { atSlowClock, box, isDrawn, KINDS, mount, turnsUntil } from './long-lists.js';
import type { Shown } from './long-lists.js';

describe('long content', () => {
  before(async () => {
    // load all modules first, so that no turn is spent on loading
    for (const [tag, content] of KINDS) {
      await mount(tag, content(3)).updateComplete;
      box.remove();
    }
  });

  for (const [tag, content] of KINDS)
    it(`of ${tag.split(' ')[0]} is read with turns for the page, and shown as it is meanwhile`, async () => {
      const count = 1100;
      await atSlowClock(async () => {
        const element = mount(tag, content(count));
        expect(isDrawn(element)).to.equal(false);
        // two entries take longer than a time slice
        expect(await turnsUntil(() => isDrawn(element))).to.be.above(count / 4);
        expect(element.records).to.have.length(count);
      });
    });

  it('is read again with turns for the page when it changes, and the view stays meanwhile', async () => {
    const element = mount('rg-partner-grid', KINDS[1]![1](1100));
    await element.updateComplete;
    await atSlowClock(async () => {
      element.querySelector('li')!.textContent = 'Levanger kommune';
      const isNew = () =>
        element.shadowRoot!.querySelector('[part=name]')!.textContent === 'Levanger kommune';
      await aTimeout(0);
      expect(isNew()).to.equal(false);
      expect(await turnsUntil(isNew)).to.be.above(250);
    });
  });

  it('is read in its final state if it changes during reading', async () => {
    const element = await atSlowClock(async () => {
      const element = mount('rg-partner-grid', KINDS[1]![1](1100));
      await aTimeout(0);
      element.querySelector('li')!.textContent = 'Levanger kommune';
      element.querySelector('li:last-child')!.remove();
      await waitUntil(() => isDrawn(element));
      return element;
    });
    await element.updateComplete;
    const names = [...element.shadowRoot!.querySelectorAll('[part=name]')].map((name) => name.textContent);
    expect(names).to.have.length(1099);
    expect(names[0]).to.equal('Levanger kommune');
  });

  it('is read to the end at once if a script gets the records', async () => {
    await atSlowClock(async () => {
      const element = mount('rg-partner-grid', KINDS[1]![1](1100));
      await aTimeout(0);
      expect(element.records).to.have.length(1100);
      await waitUntil(() => isDrawn(element));
      expect(element.records).to.have.length(1100);
    });
  });

  it('is no longer read once its element is removed, and is drawn after reinsertion', async () => {
    await atSlowClock(async () => {
      const element = mount('rg-partner-grid', KINDS[1]![1](1100));
      await aTimeout(0);
      element.remove();
      await aTimeout(50);
      expect(isDrawn(element)).to.equal(false);
      box.append(element);
      await waitUntil(() => isDrawn(element));
      expect(element.records).to.have.length(1100);
    });
  });
});

describe('content', () => {
  it('is read once until it is drawn', async () => {
    const { read } = reader;
    let count = 0;
    Object.assign(reader, {
      read(...given: Parameters<typeof read>) {
        count++;
        return read.apply(reader, given);
      },
    });
    try {
      await (
        await mount('rg-partner-grid', '<ul><li>Nabo</li></ul>')
      ).updateComplete;
      expect(count).to.equal(1);
    } finally {
      Object.assign(reader, { read });
    }
  });

  it('is read again where a property changes before it is drawn', async () => {
    const element = mount('rg-project-list', '<ul><li>Omsorg (2020–2024)</li></ul>');
    (element as Shown & { exact: boolean }).exact = true;
    await element.updateComplete;
    expect(element.records).to.have.length(1);
    expect(element.records[0]).not.to.have.property('end');
  });
});
