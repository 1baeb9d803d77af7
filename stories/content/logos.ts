/** Twelve made-up logos, each difficult in a different way. None belongs to an organisation. */
import { html } from 'lit';

export interface Drawing {
  file: string;
  name: string;
  /** Size in px as given on the page; if absent, the size is only known once the picture has loaded. */
  size?: [width: number, height: number];
}

export const drawings: readonly Drawing[] = [
  { file: 'wide.svg', name: 'Nordlandsinstituttet', size: [359, 40] },
  { file: 'dense.svg', name: 'Blokk kommune', size: [120, 120] },
  { file: 'thin.svg', name: 'Senter for stillhet', size: [220, 120] },
  { file: 'tall.svg', name: 'Tårnstiftelsen', size: [60, 190] },
  { file: 'white.svg', name: 'Lys og hav', size: [312, 62] },
  { file: 'padded.png', name: 'Løvskogfondet', size: [900, 900] },
  { file: 'margins.svg', name: 'Margfondet' },
  { file: 'tiny.png', name: 'Knappen frivilligsentral', size: [32, 32] },
  { file: 'huge.png', name: 'Hjulrådet', size: [4000, 2600] },
  { file: 'sizeless.svg', name: 'Vidda folkehøgskole' },
  { file: 'night.svg', name: 'Nattuniversitetet', size: [219, 64] },
  { file: 'pale.svg', name: 'Solfylket', size: [175, 70] },
];

/** The address of a drawing. */
export const drawing = (file: string) => new URL(`./logos/${file}`, import.meta.url).href;

/** A wall of these logos, as on a page. */
export const difficult = html`
  <ul>
    ${drawings.map(
      ({ file, name, size }) =>
        html`<li>
          ${
            size
              ? html`<img src=${drawing(file)} alt=${name} width=${size[0]} height=${size[1]} />`
              : html`<img src=${drawing(file)} alt=${name} />`
          }
        </li>`,
    )}
  </ul>
`;
