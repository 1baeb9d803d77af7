/**
 * The page of the research group that the library is made for first: titles, names, years, journals and
 * funders are facts of theirs, the definition is a quotation with its source.
 */
import { html } from 'lit';

/** Their ongoing projects, line for line as the page has them. */
export const projects = html`
  <ul>
    <li>
      Preventing an Opioid Epidemic In Norway: Focusing on Treatment of Chronic pain (POINT). Coordinator:
      University of Oslo – SERAF; funded by Norwegian Research Council 2021-2024.
    </li>
    <li>
      Future Lab: Empowering children and young people through research and giving them a voice (Erasmus+
      ENHANCE-project)
    </li>
    <li>
      PUBLIC VALUE: PUshing the Boundaries of Leadership In Co-creating VALUE together with citizens and
      stakeholders
    </li>
    <li>Feeling valued, and adding value: Mattering in co-creating Well-being Communities</li>
    <li>
      WELCOME: WELlbeing COMmunities in Europe: Experimenting with deliberative and participatory democratic
      processes towards wellbeing for all
    </li>
    <li>Recovery og recovery-orienterte tjenester og praksiser innen psykisk helse og rus</li>
    <li>Public Conversations Project</li>
    <li>
      Tverrfaglig samarbeid for oppfølging i grunnopplæringen til barn og unge som får bistand fra barnevernet
      (PhD-prosjekt i samarbeid med forskningsgruppen COIN)
    </li>
    <li>Relasjonell kapasitet</li>
    <li>Styrkebasert lokalsamfunnsutvikling</li>
    <li>Demokratisk innovasjon</li>
    <li>Nærmiljøråd</li>
    <li>Folkehelse og styrkebaserte læringsfellesskaper</li>
    <li>Tenk Ut – dialogiske refleksjonsgrupper i fengsler</li>
    <li>Aksjonsforskning som forandrer liv og lokalsamfunn (bok-antologi)</li>
    <li>
      Det trengs en hel landsby: Samskaping av sosial inkludering blant familier med barn i barnehage (PhD
      prosjekt ved Nord universitet og Levanger kommune)
    </li>
    <li>Lokalt folkehelsearbeid: Fra forebygging til samfunnsbygging (bok-antologi).</li>
  </ul>
`;

/** Their definition as the newer page quotes it. */
export const definition = html`
  <blockquote>
    <p>
      «Relasjonell velferd er en menneskesentrert, samarbeids- og deltakerbasert tilnærming som er dypt
      fundert i menneskerettigheter, sosial rettferdighet og bærekraftig utvikling av samfunnet. Relasjonell
      velferd innebærer at velferd er en verdi som mennesker skaper sammen, der deres relasjoner og
      livsbetingelser settes i sentrum for velferdsutviklingen. Offentlig sektors fremste oppdrag blir å bygge
      «fellesskapsverdier» gjennom å understøtte betingelser for at alle mennesker kan blomstre og leve et liv
      de setter pris på gjennom hele livet. Hensikten er å styrke personers, relasjoners og lokalsamfunnets
      ressurser til å skape gode livsløp og verdige hverdagsliv, nå og i fremtiden.»
    </p>
  </blockquote>
  <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
`;

/** The same definition as the older page quotes it, before it was printed. */
export const definitionInPress = html`
  <blockquote>
    <p>
      «Relasjonell velferd er en menneskesentrert, samarbeids- og deltakerbasert tilnærming som er dypt
      fundert i menneskerettigheter, sosial rettferdighet og bærekraftig utvikling av samfunnet. Relasjonell
      velferd innebærer at velferd er en verdi som mennesker skaper sammen, der deres relasjoner og
      livsbetingelser settes i sentrum for velferdsutviklingen. Det offentliges fremste oppdrag blir å bygge
      «fellesskapsverdier» gjennom å understøtte betingelser for at alle mennesker kan blomstre og leve et liv
      de setter pris på gjennom hele livet. Hensikten er å styrke personers, relasjoners og lokalsamfunnets
      ressurser til å skape gode livsløp og verdige hverdagsliv, nå og i fremtiden.»
    </p>
  </blockquote>
  <p>(Ness &amp; Heimburg, in press)</p>
`;
