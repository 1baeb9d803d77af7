/** Pages with and without the fault of each rule, on 2026-03-01. */
export interface Case {
  rule: string;
  /** Pages with exactly one finding. */
  hits: string[];
  /** Similar pages without a finding. */
  misses: string[];
  /** The first page of `hits` after its edits, for rules with edits. */
  mended?: string;
}

const ongoing = (items: string) => `<h2>Pågående prosjekter</h2><ul>${items}</ul>`;
const projects = (items: string) => `<h2>Prosjekter</h2><ul>${items}</ul>`;
const issues = (items: string) => `<h2>Temanumre</h2><ul>${items}</ul>`;

export const CASES: Case[] = [
  {
    rule: 'ended-but-ongoing',
    hits: [
      ongoing('<li>Barn i byen. Finansiering: Norges forskningsråd. Periode: 2019–2023</li>'),
      '<h2>Our projects</h2><h3>Ongoing</h3><ul><li>Children in cities. Period: 2019–2024</li></ul>',
      '<ul class="rg-project-list" data-rg="project-list" data-rg-default-status="ongoing"><li>Barn i byen. Periode: 2019–2023</li></ul>',
    ],
    misses: [
      ongoing('<li>Barn i byen. Periode: 2019–2026</li><li>Minner fra 1905–1940</li>'),
      '<h2>Avsluttede prosjekter</h2><ul><li>Barn i byen. Periode: 2019–2023</li></ul>',
      projects('<li>Barn i byen. Periode: 2019–2023</li>'),
    ],
  },
  {
    rule: 'deadline-passed',
    hits: [
      '<h2>Special issues</h2><h3>Open calls for papers</h3><ul><li>Special Issue “Cities for children”, Urban Studies. Deadline: 1 February 2026</li></ul>',
      issues('<li>Temanummer: «Barn i byen». Tidsskrift: Barn. Frist: 1. februar 2026<br>Status: åpen</li>'),
    ],
    misses: [
      '<h2>Open calls for papers</h2><ul><li>Special Issue “Cities for children”, Urban Studies. Deadline: 1 April 2026</li></ul>',
      issues('<li>Temanummer: «Barn i byen». Tidsskrift: Barn. Frist: 1. februar 2026</li>'),
    ],
  },
  {
    rule: 'impossible-date',
    hits: [
      '<p>Duration: Aug 2018 - May 2018</p>',
      '<p>Fra mai, 2021 til mars, 2020</p>',
      '<p>Fristen er 31. juni 2026.</p>',
      '<p>The call closes on February 30, 2026.</p>',
      '<p>Fristen er 31.04.2026.</p>',
      '<p>Begins 2025-02-29.</p>',
      '<p>Prosjektet gikk 2024–2021.</p>',
    ],
    misses: [
      '<p>Aug 2018 - July 2019, April, 2018 – March, 2020, mai 2021 til mai 2021</p>',
      '<p>Fristen er 30. juni 2026, eller 29. februar 2028. Versjon 3.31.2026, 05.31.2026.</p>',
      '<p>ISSN 2024-2011. Tlf. 2040 2010. 1905–1940, 2021–2024.</p>',
      '<p>Vi møtes 31. mai og 29. februar. DOI 10.1000/2024-02-30.x</p>',
    ],
  },
  {
    rule: 'struck-date',
    hits: ['<p>Frist: <del>1. mars 2026</del> 1. april 2026</p>'],
    misses: ['<p>Frist: <del>torsdag</del> 1. april 2026</p>', '<p><del>1. mars 2026</del> utsatt</p>'],
  },
  {
    rule: 'unread-entry',
    hits: [projects('<li>Barn i byen (2024)</li>')],
    misses: [
      projects('<li>Barn i byen 1905–1940</li><li>Klima 2050</li>'),
      projects('<li>Barn i byen. Finansiering: Norges forskningsråd. Periode: 2021–2024</li>'),
    ],
  },
  {
    rule: 'duplicate-entry',
    hits: [
      ongoing('<li>Barn i byen og bygda</li><li>Nærmiljøråd</li><li>Barn i byen og bygda</li>'),
      `${ongoing('<li>Barn i byen og bygda</li>')}<h2>Avsluttede prosjekter</h2><ul><li>Barn i byen og bygda</li></ul>`,
    ],
    misses: [
      projects(
        '<li>Barn i byen og bygda. Periode: 2016–2019</li><li>Barn i byen og bygda. Periode: 2021–2024</li>',
      ),
      projects('<li>Barn i byen og bygda</li><li>Barn i byen og bygda 2</li>'),
      `${projects('<li>Barn i byen</li><li>Nærmiljøråd nå</li>')}${projects('<li>Barn i byen</li><li>Nærmiljøråd nå</li>')}`,
    ],
  },
  {
    rule: 'title-language',
    hits: [
      projects('<li>Feeling valued and adding value to the community</li>'),
      projects('<li>Public Conversations Project</li>'),
      issues('<li>Temanummer: «Samskabelse: perspektiver, praksisformer og kontekster»</li>'),
    ],
    misses: [
      projects('<li lang="en">Feeling valued and adding value to the community</li>'),
      projects('<li><span lang="en">Feeling valued and adding value</span></li>'),
      projects('<li>Recovery og recovery-orienterte tjenester og praksiser innen psykisk helse og rus</li>'),
      projects('<li>Tenk Ut – dialogiske refleksjonsgrupper i fengsler</li><li>Future Lab</li>'),
      projects('<li>Forskning, utdanning, læring</li><li>Nærmiljøråd</li>'),
    ],
  },
  {
    rule: 'unnamed-partner',
    hits: [
      '<h2>Samarbeidspartnere</h2><p><a href="https://nord.no"><img src="a/nord.svg" alt=""></a></p>',
      '<h2>Partners</h2><ul><li><img src="nord.svg"></li></ul>',
      '<h2>Samarbeidspartnere</h2><p>&nbsp;</p>',
      '<p><a href="https://nord.no"><img src="/nord-logo.png"></a></p>',
    ],
    misses: [
      '<h2>Samarbeidspartnere</h2><p><a href="https://nord.no"><img src="a/nord.svg" alt="Nord universitet"></a></p>',
      '<h2>Samarbeidspartnere</h2><ul><li><img src="nord.svg" alt=""> Nord universitet</li></ul>',
      '<h2>Samarbeidspartnere</h2><p>Nord universitet</p><p><img src="pynt.png" alt=""></p>'.replace(
        /<p><img.*/,
        '',
      ),
      '<h2>Samarbeidspartnere</h2><div><h3>Nord universitet</h3></div>',
      '<h1>Partnere</h1>',
      '<h2>Samarbeidspartnere</h2><div><logo-wall></logo-wall></div>',
      '<p><a href="/" aria-label="Forsiden"><img src="logo.png" alt=""></a></p>',
    ],
  },
  {
    rule: 'image-of-text',
    hits: [
      '<img src="a.png" alt="Wordcloud relation welfare. Illustration">',
      '<img src="ordsky.png" alt="">',
      '<img src="a.png" alt="IMG_2034.JPG">',
      '<img src="a.png" alt="Illustrasjon">',
    ],
    misses: [
      '<img src="ordsky.png" alt="Ordsky: relasjonell velferd, livskvalitet, samskaping, medborgerskap, recovery, folkehelse">',
      '<figure><img src="ordsky.png" alt="Ordsky"><figcaption>Ordene: relasjonell velferd, livskvalitet, samskaping, medborgerskap, recovery, folkehelse, demokrati</figcaption></figure>',
      '<img src="a.png" alt="Barn som leker i en park"><img src="b.png" alt="">',
    ],
  },
  {
    rule: 'vague-link',
    hits: [
      '<p>Barn i byen. <a href="/a">Les mer</a></p>',
      '<a href="/a">Read more …</a>',
      '<a href="/a">her</a>',
    ],
    misses: [
      '<a href="/a">Les mer om Barn i byen</a>',
      '<a href="/a" aria-label="Les mer om Barn i byen">Les mer</a>',
      '<a href="/a">Les mer<span class="visually-hidden"> om Barn i byen</span></a>',
    ],
  },
  {
    rule: 'dead-anchor',
    hits: [
      '<a href="#prosjekter">Prosjekter</a>',
      '<a href="#om%20oss">Om oss</a><h2 id="om-oss">Om oss</h2>',
    ],
    misses: [
      '<a href="#prosjekter">Prosjekter</a><h2 id="prosjekter">Prosjekter</h2>',
      '<a href="#a">A</a><a name="a"></a><a href="#">Opp</a><a href="#top">Opp</a>',
      '<a href="#b" data-bs-toggle="collapse">Vis</a><a href="#/rute">Rute</a>',
      '<p><a href="#rg-project-list&filter">Prosjekter</a></p><ul><li>Nærmiljøråd</li></ul>',
      '<a href="#p%C3%A5">På</a><h2 id="på">På</h2>',
    ],
  },
  {
    rule: 'fused-link',
    hits: [
      '<ul><li>Akademisk kvarter<a href="/a.pdf">Last ned utlysning</a></li></ul>',
      '<ul><li>Temanummer: <a href="/b">Akademisk kvarter</a><a href="/a.pdf">Last ned utlysning</a> (dansk)</li></ul>',
    ],
    mended: '<ul><li>Akademisk kvarter <a href="/a.pdf">Last ned utlysning</a></li></ul>',
    misses: [
      '<p>Et <a href="/a">PhD</a>-prosjekt i <em>by</em><br><a href="/b">Last ned</a></p>',
      '<p>Akademisk kvarter <a href="/a.pdf">Last ned utlysning</a></p>',
      '<p>(<a href="/a">Last ned</a>) «<a href="/b">Barn</a>» Mc<a href="/c">Luhan</a></p>',
      '<p><a href="/a">Hjem</a><a href="/b">Om oss</a></p>',
      '<p>Fil<sup>1</sup><a href="/a" class="btn">Last ned</a></p>',
      '<div><p>Kvarter</p><a href="/b">Last ned</a></div>',
    ],
  },
  {
    rule: 'heading-skip',
    hits: ['<h1>Gruppe</h1><h3>Prosjekter</h3>', '<h2>A</h2><h3>B</h3><h5>C</h5>'],
    misses: [
      '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>',
      '<h2>A</h2><h3>B</h3><h3>C</h3><nav><h6>Meny</h6></nav>',
    ],
  },
  {
    rule: 'identifier',
    hits: [
      '<a href="https://orcid.org/0000-0002-1825-0098">ORCID</a>',
      '<p>ORCID: 0000-0002-1825-0098</p>',
      '<a href="https://ror.org/05xg72x28">NTNU</a>',
      '<a href="https://doi.org/11.1234/abcd">DOI</a>',
      '<p>doi: 11.12345/abcd</p>',
    ],
    misses: [
      '<a href="https://orcid.org/0000-0002-1825-0097">ORCID</a><a href="https://orcid.org/">ORCID</a>',
      '<a href="https://ror.org/05xg72x27">NTNU</a><a href="https://ror.org/about">ROR</a>',
      '<a href="https://doi.org/10.1000/182">DOI</a><a href="https://doi.org/10.1000%2F182">DOI</a><a href="https://doi.org/10/aabbe">kort</a>',
      '<p>doi:10.1000/182, telefon 0000-1234</p>',
    ],
  },
  {
    rule: 'two-spellings',
    hits: [
      `${projects('<li>Making a European youth network (MakEY)</li>')}<p>I MAKEY deltar fem land.</p>`,
      projects(
        '<li>Barn i byen. Finansiering: Norges Forskningsråd</li><li>Nærmiljøråd. Finansiering: Norges forskningsråd</li>',
      ),
    ],
    misses: [
      `${projects('<li>Wellbeing communities in Europe (WELCOME)</li>')}<p>Welcome to WELCOME. WELCOMEs partnere.</p>`,
      projects(
        '<li>Barn i byen. Finansiering: Norges forskningsråd</li><li>Nærmiljøråd. Finansiering: Kreftforeningen</li>',
      ),
    ],
  },
  {
    rule: 'near-duplicate-words',
    hits: ['<p>sosial retterferdighet</p><p>sosial rettferdighet</p><p>og rettferdighet</p>'],
    misses: [
      '<p>kvalitativ forskning, kvantitativ forskning, kvalitativ metode, kvantitativ metode</p>',
      '<p>rettferdighet, rettferdighet og rettferdigheten</p>',
      '<p>retterferdighet</p>',
    ],
  },
  {
    rule: 'quotation-marks',
    hits: [
      '<p>«Barn i byen»</p><p>«Nærmiljøråd»</p><p>"Feeling valued"</p>',
      '<p>«Vi bygger «fellesskap» sammen.»</p>',
      '<p>Han kalte det «barn i byen, og gikk.</p>',
      '<p>Han kalte det "barn i byen, og gikk.</p>',
    ],
    misses: [
      '<p>«Barn i byen» og «Nærmiljøråd». «Vi bygger ‘fellesskap’ sammen.»</p>',
      '<p>«Barn i byen»</p><p lang="en">“Feeling valued”</p>',
      '<p>En skjerm på 24" og en på 27"</p>',
      '<blockquote><p>«Først dette.</p><p>Så dette.»</p></blockquote>',
      '<p lang="da">»Samskabelse« og »praksis«</p>',
      '<p>Don’t and ‘do’.</p>',
      '<p>Tegnene "\\e" og "/", eller "". Se "Barn " under "(by)".</p>',
      '<p>« Forrige</p><p>Hjem » Om oss</p><p>Tegnene &amp;, <, >, ", ` og apostrof</p>',
    ],
  },
  {
    rule: 'period-hyphen',
    hits: ['<p>Prosjektet varer 2021-2024.</p>', '<p>Period: 2021 - 2024</p>'],
    mended: '<p>Prosjektet varer 2021–2024.</p>',
    misses: [
      '<p>2021–2024, 2021-05-31, 2021-22, ISSN 2045-2322, <a href="/2021-2024">tall</a>, 1234-5678</p>',
      '<p>https://example.org/2021-2024 og rapport-2021-2024.pdf</p>',
    ],
  },
  {
    rule: 'no-break-space',
    hits: [projects('<li>Barn\u00a0i\u00a0byen og\u00a0bygda</li>')],
    mended: projects('<li>Barn i byen og bygda</li>'),
    misses: [
      projects('<li>Horisont\u00a02020, s.\u00a036, H.\u00a0Andersen</li>'),
      '<p>Barn og\u00a0unge</p>',
    ],
  },
  {
    rule: 'last-full-stop',
    hits: [
      projects('<li>Barn i byen</li><li>Nærmiljøråd</li><li>Folkehelse</li><li>Lokalt arbeid (bok).</li>'),
    ],
    mended: projects(
      '<li>Barn i byen</li><li>Nærmiljøråd</li><li>Folkehelse</li><li>Lokalt arbeid (bok)</li>',
    ),
    misses: [
      projects('<li>Barn i byen.</li><li>Nærmiljøråd.</li><li>Folkehelse.</li><li>Lokalt arbeid.</li>'),
      projects('<li>Barn i byen</li><li>Nærmiljøråd</li><li>Folkehelse</li><li>Kommuner m.fl.</li>'),
      projects('<li>Barn</li><li>Lokalt arbeid.</li>'),
    ],
  },
];
