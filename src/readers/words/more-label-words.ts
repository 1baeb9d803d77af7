import type { ProjectLabelField } from './label-words.js';

/** The words of {@link PROJECT_LABELS} in de, fi, nl and fr. */
export const MORE_PROJECT_LABELS: Partial<Record<ProjectLabelField, string>> = {
  title:
    'forschungsprojekt projet_de_recherche onderzoeksproject tutkimushanke bezeichnung nimi naam titre intitule nom ' +
    'arbeitstitel projet',
  acronym: 'kurztitel kurzname lyhenne acroniem acronyme sigle',
  leader:
    'onderzoeksleider tutkimusjohtaja gesuchsteller gesuchstellerin doktorandin leitung leiter leiterin wissenschaftliche_leitung verantwortlich ' +
    'verantwortliche verantwortlicher antragsteller antragstellerin johtaja vetaja paallikko vastuuhenkilo paatutkija ' +
    'vastuullinen_tutkija vastuututkija vaitoskirjatutkija leider hoofdonderzoeker projectleiding promovendus promovenda ' +
    'hoofdaanvrager aanvrager responsable responsables responsable_scientifique responsables_scientifiques porteur porteuse ' +
    'directeur directrice chef_de_projet cheffe_de_projet investigateur_principal investigatrice_principale doctorant ' +
    'doctorante geleid_door porte_par portee_par pilote_par pilotee_par mene_par menee_par dirige_par dirigee_par vastuullinen_johtaja bearbeiter bearbeiterin geleitet_von',
  holder: 'zuwendungsempfanger empfanger beneficiaire tuensaaja begunstigde',
  coordinator:
    'toteuttaja koordinierende_institution koordinaattori koordinoija coordinateur coordinatrice coordinatie trager ' +
    'einrichtung hochschule antragstellende_institution durchfuhrende_institution organisaatio laitos instelling ' +
    'hoofdinstelling penvoerder etablissement etablissement_porteur etablissement_coordinateur institution_coordinatrice organisme_coordinateur institution_porteuse coordonne_par',
  period:
    'zeitplan aikataulu loopt_van lauft_von lauft loopt bewilligungszeitraum kausi toteutusaika laufzeit dauer zeitraum ' +
    'forderzeitraum forderdauer forderperiode kesto aika ajanjakso ajankohta rahoituskausi looptijd duur duree ' +
    'periode_de_financement calendrier',
  start: 'beginn anfang startjahr alkamisaika alku alkaa alkoi aloitus debut date_de_debut',
  end:
    'lauft_bis voraussichtliches_ende ende projektende abschluss endet loppu paattyy paattyi paattymispaiva einde einddatum ' +
    'fin date_de_fin',
  status: 'tila statut',
  grant:
    'fkz forderkennzeichen dossiernummer hankenumero projectnummer paatosnumero numero_de_projet numero_de_contrat',
  funder:
    'opdrachtgever hanketta_rahoittaa tutkimusta_rahoittaa rahoittaa subsidie subsidies forderer forderung fordermittel forderin ' +
    'fordergeber geldgeber mittelgeber drittmittelgeber gefordert_durch gefordert_von gefordert_vom gefordert_mit ' +
    'finanziert_durch finanziert_von finanziert_vom finanzierung finanzierungsquelle auftraggeber rahoittaja rahoittajat ' +
    'rahoitus rahoittajana financier financiering gefinancierd_door subsidieverstrekker financement finance_par ' +
    'financee_par finances_par financeur financeurs financeur_principal organisme_financeur organismes_financeurs soutenu_par',
  programme: 'programma forderprogramm forderlinie rahoitusohjelma ohjelma',
  partners:
    'kooperationspartner kooperationspartnerinnen kooperationspartnern verbundpartner praxispartner kooperation partnerit ' +
    'yhteistyokumppanit kumppanit yhteistyotahot partners_in samenwerkingspartners partenaires partenaire partenariat ' +
    'in_zusammenarbeit_mit in_kooperation_mit en_collaboration_avec en_partenariat_avec in_samenwerking_met yhteistyossa',
  type: 'tyyppi soort categorie',
  summary:
    'zusammenfassung beschreibung kurzbeschreibung tiivistelma kuvaus samenvatting beschrijving omschrijving',
  keywords: 'schlagworter schlagwort stichworte avainsanat asiasanat trefwoorden mots_cles',
  url: 'webseite internetseite verkkosivu verkkosivut kotisivu site_web',
  other:
    'beitrag betrag summe summa forderbetrag fordersumme fordervolumen bewilligungssumme rahoitussumma montant ' +
    'subsidiebedrag contactpersoon ansprechpartner ansprechpartnerin yhteyshenkilo mitarbeiter mitarbeiterin ' +
    'mitarbeiterinnen mitarbeit tutkijat tutkija onderzoekers chercheurs betreuer betreuerin betreuung erstbetreuung ' +
    'zweitbetreuung ohjaaja ohjaajat begeleider promotor promotoren directeur_de_these encadrement fachbereich lehrstuhl ' +
    'puhelin',
};
