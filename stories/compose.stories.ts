import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/compose/define.js';
import type { RgCompose } from '../src/compose/ui/compose.js';
import { composerGuide } from './content/composer-guide.js';

/** The composer, as `npx research-group-elements compose` opens it. */
const meta: Meta = {
  title: 'Editors/Composer',
  id: 'composer',
  parameters: {
    guide: composerGuide,
    docs: { source: { code: null }, story: { inline: false, height: '40rem' } },
  },
};
export default meta;

const LIST = `Pågående prosjekter

• Nærhet i nabolaget (NÆR). Koordinator: Nord universitet; finansiert av Norges forskningsråd 2024–2099.
• Fellesskap på landet
• Små steder (PhD-prosjekt ved Nord universitet)`;

const open = async (canvasElement: HTMLElement): Promise<RgCompose> => {
  const composer = canvasElement.querySelector('rg-compose')!;
  await composer.updateComplete;
  return composer;
};

/** Paste a list to start. */
export const Empty: StoryObj = {
  render: () => html`<rg-compose></rg-compose>`,
  beforeEach: () => localStorage.removeItem('rg-compose'),
  play: async ({ canvasElement }) => {
    const composer = await open(canvasElement);
    await expect(composer.shadowRoot!.querySelector('#paste')).not.toBe(null);
  },
};

/** Three projects from plain text, with the words each fact was read from. */
export const WithAList: StoryObj = {
  render: () => html`<rg-compose></rg-compose>`,
  beforeEach: () => {
    localStorage.removeItem('rg-compose');
    return () => localStorage.removeItem('rg-compose');
  },
  play: async ({ canvasElement }) => {
    const composer = await open(canvasElement);
    await composer.session.type(LIST);
    await composer.updateComplete;
    await waitFor(() => expect(composer.shadowRoot!.querySelectorAll('rg-compose-entry')).toHaveLength(3));
  },
};
