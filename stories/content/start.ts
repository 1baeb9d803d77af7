import { html } from 'lit';

/** The definition and a few projects, as on the group's page. */
export const quotation = html`
  <blockquote>
    <p>«… velferd er en verdi som mennesker skaper sammen …»</p>
  </blockquote>
  <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
`;

export const someProjects = html`
  <ul>
    <li>
      Preventing an Opioid Epidemic In Norway: Focusing on Treatment of Chronic pain (POINT). Coordinator:
      University of Oslo – SERAF; funded by Norwegian Research Council 2021-2024.
    </li>
    <li>
      Future Lab: Empowering children and young people through research and giving them a voice (Erasmus+
      ENHANCE-project)
    </li>
    <li>Demokratisk innovasjon</li>
    <li>
      Det trengs en hel landsby: Samskaping av sosial inkludering blant familier med barn i barnehage (PhD
      prosjekt ved Nord universitet og Levanger kommune)
    </li>
  </ul>
`;

/** Made-up projects with periods, for the timeline. */
export const datedProjects = html`
  <ul>
    <li>Nærhet i nabolaget (NÆR). Finansiert av Norges forskningsråd 2024–2028</li>
    <li>Hverdagsdemokrati i nordiske kommuner. Finansiert av NordForsk 2022–2026</li>
    <li>Unge medforskere (UNG). Finansiert av Norges forskningsråd 2025–2029</li>
  </ul>
`;

/** Word counts of the group's page. */
export const words = html`
  <ul>
    <li>relasjonell velferd (25)</li>
    <li>samskaping (16)</li>
    <li>livskvalitet (13)</li>
    <li>lokalsamfunn (11)</li>
    <li>folkehelse (9)</li>
    <li>fellesskap (8)</li>
    <li>recovery (7)</li>
    <li>kommuner (7)</li>
    <li>medforskere (6)</li>
    <li>demokrati (6)</li>
    <li>nabolag (5)</li>
    <li>hverdagen (5)</li>
    <li>sosial rettferdighet (5)</li>
    <li>innbyggere (4)</li>
    <li>bærekraft (4)</li>
    <li>ledelse (3)</li>
  </ul>
`;

/** Made-up special issues: an open call and a published issue. */
export const calls = html`
  <ul>
    <li>
      Temanummer: «Nabolag som omsorg» i Akademisk kvarter. Frist: 3. desember 2026.
      <a href="https://example.org/nabolag.pdf">Last ned utlysningen</a>
    </li>
    <li data-published="2025-06">Temanummer: «Hverdagsliv og velferd» i Nordisk velferdsforskning</li>
  </ul>
`;
