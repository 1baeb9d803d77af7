import { html } from 'lit';

/** Words on welfare, health and democracy, as a research group might use. */
const WORDS = `
relasjonell velferd, samskaping, livskvalitet, lokalsamfunn, folkehelse, mennesker, fellesskap, relasjoner, recovery,
medborgerskap, demokrati, kommune, nabolag, menneskerettigheter, sosial rettferdighet, bærekraft, ressurser, kunnskap,
deltakelse, velferdsstat, innovasjon, praksis, hverdagsliv, tillit, omsorg, barn og unge, psykisk helse, frivillighet,
inkludering, forebygging, ledelse, læring, dialog, livsløp, verdighet, forvaltning, aksjonsforskning, trivsel, skole,
barnehage, familie, ungdom, aldring, eldre, ensomhet, tilhørighet, mestring, håp, identitet, språk, kultur, kunst,
musikk, natur, friluftsliv, idrett, møteplass, bibliotek, frivilligsentral, nærmiljøråd, innbyggerpanel, borgerråd,
ombud, tjenester, brukermedvirkning, pårørende, likepersoner, erfaringskonsulent, helsesykepleier, lærer, vernepleier,
sosialarbeider, barnevern, rus, bolig, arbeid, utdanning, inntekt, fattigdom, ulikhet, levekår, makt, stemme, rett,
plikt, lov, plan, budsjett, politikk, folkevalgte, valg, stat, fylke, by, bygd, øy, kyst, fjell, innvandring, flyktning,
mangfold, likestilling, kjønn, funksjonsevne, universell utforming, tilgjengelighet, teknologi, digitalisering, data,
personvern, etikk, metode, intervju, observasjon, feltarbeid, fortelling, historie, minne, sted, rom, arkitektur,
byutvikling, samferdsel, klima, energi, mat, måltid, hage, jordbruk, fiske, håndverk, næringsliv, gründer, samvirke,
sosialt entreprenørskap, stiftelse, forening, lag, nettverk, allianse, partnerskap, tverrfaglighet, profesjon,
kompetanse, veiledning, refleksjon, evaluering, kvalitet, effekt, verdiskaping, fellesverdier, allmenning, gave,
gjensidighet, solidaritet, nestekjærlighet, respekt, anerkjennelse, myndiggjøring, selvbestemmelse, autonomi, frihet,
trygghet, beredskap, krise, pandemi, sorg, død, fødsel, søvn, smerte, bevegelse, lek, latter, vennskap, kjærlighet,
naboer, besteforeldre, søsken, fosterhjem, adopsjon, skilsmisse, fengsel, tilbakeføring, rettshjelp, tolk, samisk,
kvensk, duodji, reindrift, urfolk, minoritet, tro, livssyn, kirke, moské, seremoni, fest, torg, kafé
`;

/** Frequency of the first word; the others follow Zipf's law, with a half for the second, a third for the third, and so on. */
const FIRST = 120;

/** Two hundred words with plausible counts. */
export const manyWords = html`
  <ol>
    ${WORDS.split(',').map(
      (word, i) => html`<li>${word.trim()} (${Math.max(1, Math.round(FIRST / (i + 1)))})</li>`,
    )}
  </ol>
`;
