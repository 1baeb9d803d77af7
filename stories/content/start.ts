import { html } from 'lit';

/** The definition and a few projects, as the group's page has them. */
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
