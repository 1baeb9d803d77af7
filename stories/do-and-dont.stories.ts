import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define.js';
import { docsLanguage } from '../.storybook/language.js';
import { definition, partners } from './content/group.js';
import { screenHeading } from './content/screen-heading.js';

/** Four design choices, each made well and less well, with real elements. */
const meta: Meta = { title: 'Designers/Do and don’t', tags: ['!autodocs'] };
export default meta;

const WORDS = {
  nb: {
    do: 'Gjør dette',
    dont: 'Ikke dette',
    rows: [
      'Titler alene: rader',
      'Rader uten fakta ser ferdige ut, og mange får plass.',
      'Kort trenger noe å vise: bilde, sammendrag eller periode.',
    ],
    accent: [
      'Én aksent',
      'Aksenten er sidens lenkefarge. Bare det som kan trykkes på, har den.',
      'Farget bakgrunn og ramme rundt hvert element tar oppmerksomheten fra ordene.',
    ],
    width: [
      'Skyen trenger bredde',
      'I en smal spalte er ordene en liste, i samme rekkefølge.',
      'Som bilde blir de fleste ordene like små.',
    ],
    quote: [
      'Sitatet er sidens største ord',
      'Kilden står én gang, liten og nøyaktig, under sitatet.',
      'Fet, kursiv og farge i tillegg til størrelse: ordene blir vanskeligere å lese.',
    ],
  },
  en: {
    do: 'Do this',
    dont: 'Not this',
    rows: [
      'Titles only: use rows',
      'Rows without facts look finished, and many fit.',
      'Cards need something to show: a picture, a summary or a period.',
    ],
    accent: [
      'One accent',
      'The accent is the page’s link colour, and only what can be pressed has it.',
      'A coloured ground and a frame around each element draw attention from the words.',
    ],
    width: [
      'A cloud needs width',
      'In a narrow column the words are a list, in the same order.',
      'As a picture, most words are equally small.',
    ],
    quote: [
      'The quotation is the largest text',
      'The source is shown once, small and exact, below the quotation.',
      'Bold, italics and colour besides size make the words harder to read.',
    ],
  },
} as const;

const TITLES = html`<ul>
  <li>Relasjonell kapasitet</li>
  <li>Styrkebasert lokalsamfunnsutvikling</li>
  <li>Demokratisk innovasjon</li>
  <li>Nærmiljøråd</li>
</ul>`;

const TERMS = html`<ol>
  <li>relasjonell velferd (11)</li>
  <li>livskvalitet (6)</li>
  <li>samskaping (5)</li>
  <li>fellesskap (4)</li>
  <li>nabolag (3)</li>
  <li>folkehelse (3)</li>
  <li>medborgerskap (2)</li>
  <li>deltakelse (2)</li>
</ol>`;

const rows = (view?: string) =>
  html`<rg-project-list group-by="none" view=${view ?? 'list'} today="2026-11-21"
    >${TITLES}</rg-project-list
  >`;
const wall = () => html`<rg-partner-grid>${partners}</rg-partner-grid>`;
const words = (view: string) => html`<rg-word-cloud view=${view}>${TERMS}</rg-word-cloud>`;
const quotation = () =>
  html`<rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>`;

const EXAMPLES = {
  rows: [rows(), rows('cards')],
  accent: [wall(), html`<div class="loud">${wall()}</div>`],
  width: [
    html`<div class="narrow">${words('list')}</div>`,
    html`<div class="narrow">${words('cloud')}</div>`,
  ],
  quote: [quotation(), html`<div class="shouted">${quotation()}</div>`],
} as const;

export const DoAndDont: StoryObj = {
  name: 'Do and don’t',
  render: (_, { globals }) => {
    const lang = docsLanguage(globals['lang'] as string);
    const texts = WORDS[lang];
    const example = (label: string, kind: string, why: string, shown: unknown) =>
      html`<figure class=${kind}>
        <figcaption lang=${lang}><strong>${label}</strong> ${why}</figcaption>
        ${shown}
      </figure>`;
    return html`<div class="page do-and-dont" lang="nb">
      ${screenHeading('Do and don’t', lang)}
      ${(['rows', 'accent', 'width', 'quote'] as const).map((key) => {
        const [heading, good, bad] = texts[key];
        return html`<section>
          <h2 lang=${lang}>${heading}</h2>
          ${example(texts.do, 'do', good, EXAMPLES[key][0])}${example(texts.dont, 'dont', bad, EXAMPLES[key][1])}
        </section>`;
      })}
    </div>`;
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.do')).toHaveLength(4);
    await expect(canvasElement.querySelectorAll('.dont')).toHaveLength(4);
  },
};
