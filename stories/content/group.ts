/**
 * Content of the research group that the library was first made for: titles, names, years, journals and funders are real,
 * and the definition is quoted with its source.
 */
import { html } from 'lit';

/** Its ongoing projects, as on the page. */
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

/** A description of the group, written for the stories. */
export const about = html`
  <p>
    Vi forsker på det som skjer mellom mennesker. Et godt liv er sjelden noe en tjeneste kan levere alene. Det
    blir til i relasjoner, i nabolag og i fellesskap der folk betyr noe for hverandre. Derfor spør vi hva
    kommuner, tjenester og frivillige kan gjøre for at flere får oppleve livskvalitet i hverdagen.
  </p>
  <p>
    Relasjonell velferd er navnet vi setter på dette. I relasjonell velferd er innbyggere medskapere og ikke
    mottakere. Velferd blir et spørsmål om samskaping: hvem som er med, hvem som blir hørt, og hvordan ansvar,
    kunnskap og ressurser deles.
  </p>
  <p>
    Mye av arbeidet foregår ute i lokalsamfunn. Sammen med innbyggere, kommuner og frivillige prøver vi ut nye
    måter å samarbeide på, og vi skriver om det som lykkes og det som ikke gjør det. Barn og unge er
    medforskere, og samskaping er både det vi studerer og måten vi arbeider på. Folk med egne erfaringer fra
    psykisk helse og rus er med på å forme forskning om recovery.
  </p>
  <p>
    Noen spørsmål går igjen. Hvordan kan samskaping gi mer demokrati i lokalsamfunn? Hva gjør folkehelse til
    noe et nabolag kan arbeide med selv? Hva slags ledelse trenger kommuner som vil bygge relasjonell velferd?
    Og hvordan kan kunnskap om relasjonell velferd komme til nytte der folk bor?
  </p>
  <p>
    Uten sosial rettferdighet og menneskerettigheter blir relasjonell velferd bare ord. Livskvalitet er ujevnt
    fordelt, og det er ressurser også. Forskning på livskvalitet må spørre hvem som får del i fellesskap, og
    hvem som blir stående utenfor. Bærekraft handler om det samme: at lokalsamfunn har krefter til å ta vare
    på mennesker over tid.
  </p>
`;

/** The group's definition as quoted on the newer page. */
export const definition = html`
  <blockquote lang="nb">
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

/** The same definition as quoted on the older page, before publication. */
export const definitionInPress = html`
  <blockquote lang="nb">
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

/** Its special issues, as on the newer page. The address of the call is made up. */
export const issues = html`
  <ol>
    <li>
      Special Issue "Promoting Well-Being, Health Equity, and Citizenship through Inclusive Democratic
      Innovation" i International Journal of Environmental Research and Public Health
    </li>
    <li>
      Special Issue "Promoting Recovery, Citizenship and Well-being in Substance Use Issues and Mental Health
      among Young Adults" i International Journal of Environmental Research and Public Health
    </li>
    <li>
      Temanummer: <span lang="da">«Samskabelse: perspektiver, praksisformer og kontekster.»</span> Akademisk
      kvarter <a href="https://example.org/samskabelse.pdf" hreflang="da">Last ned utlysning (på dansk)</a>
    </li>
    <li>
      Special Issue: Psychology for the Common Good: The Interdependence of Citizenship, Justice, and
      Well-being across the Globe. Frontiers in Psychology
    </li>
  </ol>
`;

const logo = (name: string) => new URL(`./logos/${name}.svg`, import.meta.url).href;

/** Institutions named in the projects, and four made-up logos in place of unnamed ones. */
export const partners = html`
  <ul>
    <li>Nord universitet</li>
    <li><img src=${logo('university')} alt="Eksempeluniversitetet" width="320" height="64" /></li>
    <li>Levanger kommune</li>
    <li>
      <a href="https://example.org/kommune"
        ><img src=${logo('municipality')} alt="Eksempel kommune" width="96" height="120"
      /></a>
    </li>
    <li><img src=${logo('fund')} alt="Eksempelfondet" width="120" height="120" /></li>
    <li>University of Oslo – SERAF</li>
    <li><img src=${logo('network')} alt="Eksempelnettverket" width="200" height="110" /></li>
    <li>Forskningsgruppen COIN</li>
  </ul>
`;

/** Word counts of the newer page. */
export const words = html`
  <ol>
    <li>relasjonell velferd (11)</li>
    <li>mennesker (8)</li>
    <li>livskvalitet (6)</li>
    <li>samskaping (5)</li>
    <li>praksis (5)</li>
    <li>bærekraft (4)</li>
    <li>fellesskap (4)</li>
    <li>lokalsamfunn (4)</li>
    <li>velferdsløsninger (4)</li>
    <li>recovery (4)</li>
    <li>menneskerettigheter (3)</li>
    <li>relasjoner (3)</li>
    <li>ressurser (3)</li>
    <li>kapasitet (3)</li>
    <li>kunnskap (3)</li>
    <li>sosial rettferdighet (2)</li>
    <li>innovasjon (2)</li>
    <li>folkehelse (2)</li>
    <li>demokrati (1)</li>
    <li>medborgerskap (1)</li>
  </ol>
`;

/** The header of the newer page, with a purpose written for the stories. */
export const header = html`
  <p>Forskningsgruppe</p>
  <h1>Relasjonell velferd og livskvalitet</h1>
  <p>
    Vi spør hva som skal til for at folk lever gode og verdige liv sammen, og prøver ut svarene med
    innbyggere, kommuner og frivillige.
  </p>
`;

/** Its profile elsewhere; the address is made up. */
export const links = html`
  <ul>
    <li><a href="https://x.com/example">Twitter relasjonell velferd</a></li>
  </ul>
`;
