import type { ProjectLabelField } from './label-words.js';

/** The words of {@link PROJECT_LABELS} in de, fi, nl and fr, and phrases of running text in all languages. */
export const MORE_PROJECT_LABELS: Partial<Record<ProjectLabelField, string>> = {
  title:
    'forschungsprojekt projet_de_recherche onderzoeksproject tutkimushanke bezeichnung nimi naam titre intitule nom ' +
    'arbeitstitel projet',
  acronym: 'kurztitel kurzname lyhenne acroniem sigle',
  leader:
    'onderzoeksleider verantwortung tutkimusjohtaja gesuchsteller leitung leiter wissenschaftliche_leitung ' +
    'verantwortlich antragsteller johtaja vetaja paallikko vastuuhenkilo paatutkija vastuullinen_tutkija ' +
    'vastuututkija vaitoskirjatutkija leider hoofdonderzoeker projectleiding promovendus promovenda aanvrager ' +
    'responsable responsable_scientifique responsables_scientifiques porteur porteuse directeur ' +
    'directrice chef_de_projet cheffe_de_projet investigateur_principal investigatrice_principale doctorant ' +
    'geleid_door porte_par portee_par pilote_par pilotee_par mene_par menee_par dirige_par dirigee_par ' +
    'vastuullinen_johtaja bearbeiter geleitet_von',
  holder: 'zuwendungsempfanger empfanger beneficiaire tuensaaja begunstigde',
  coordinator:
    'eies_av eigd_av ejes_af ags_av gjennomfores_av gjennomforast_av gennemfores_af genomfors_av durchgefuhrt_von uitgevoerd_door toteuttaja koordinierende_institution koordinaattori koordinoija coordinateur coordinatrice coordinatie trager ' +
    'einrichtung hochschule antragstellende_institution durchfuhrende_institution organisaatio laitos instelling ' +
    'penvoerder etablissement etablissement_porteur etablissement_coordinateur institution_coordinatrice ' +
    'organisme_coordinateur institution_porteuse coordonne_par',
  period:
    'zeitplan aikataulu loopt_van lauft_von lauft loopt bewilligungszeitraum kausi toteutusaika laufzeit dauer ' +
    'zeitraum forderzeitraum forderdauer forderperiode kesto aika ajanjakso ajankohta rahoituskausi looptijd duur ' +
    'duree periode_de_financement calendrier',
  start: 'anfang startjahr alkamisaika alku alkaa alkoi aloitus debut date_de_debut',
  end: 'lauft_bis ende abschluss loppu paattyy paattyi paattymispaiva einde einddatum fin date_de_fin',
  status: 'tila statut',
  grant: 'fkz forderkennzeichen dossiernummer hankenumero paatosnumero numero_de_projet numero_de_contrat',
  funder:
    'pa_oppdrag_fra pa_oppdrag_for pa_oppdrag_av pa_uppdrag_av im_auftrag_von im_auftrag_der im_auftrag_des in_opdracht_van finansierades_av avec_le_soutien_de beneficie_du_soutien_de met_subsidie_van opdrachtgever hanketta_rahoittaa tutkimusta_rahoittaa rahoittaa subsidie forderer forderung ' +
    'fordermittel forderin fordergeber geldgeber mittelgeber drittmittelgeber gefordert_durch gefordert_von ' +
    'gefordert_vom gefordert_mit finanziert_durch finanziert_von finanziert_vom finanzierung finanzierungsquelle ' +
    'auftraggeber rahoittaja rahoitus rahoittajana financier financiering gefinancierd_door subsidieverstrekker ' +
    'financement finance_par financee_par finances_par financeur financeur_principal organisme_financeur ' +
    'organismes_financeurs soutenu_par',
  programme: 'forderprogramm forderlinie rahoitusohjelma ohjelma',
  partners:
    'samarbeidsprosjekt_mellom samarbetsprojekt_mellan samarbejdsprojekt_mellem samenwerking_van samenwerking_tussen collaboration_entre partenariat_entre kooperationspartner verbundpartner praxispartner kooperation partnerit yhteistyokumppanit kumppanit ' +
    'yhteistyotahot partners_in samenwerkingspartners partenaire partenariat in_zusammenarbeit_mit in_kooperation_mit ' +
    'en_collaboration_avec en_partenariat_avec in_samenwerking_met yhteistyossa',
  type: 'tyyppi soort categorie',
  summary:
    'zusammenfassung beschreibung kurzbeschreibung tiivistelma kuvaus samenvatting beschrijving omschrijving',
  keywords: 'schlagwort stichworte avainsanat asiasanat trefwoorden mots_cles',
  url: 'webseite internetseite verkkosivu kotisivu site_web',
  other:
    'supervised_by veiledet_av handledd_av vejledt_af betreut_von begeleid_door beitrag betrag summe summa forderbetrag fordersumme fordervolumen bewilligungssumme rahoitussumma montant ' +
    'subsidiebedrag contactpersoon ansprechpartner yhteyshenkilo mitarbeit tutkija onderzoekers chercheurs betreuer ' +
    'betreuung erstbetreuung zweitbetreuung ohjaaja begeleider promotor directeur_de_these encadrement fachbereich ' +
    'lehrstuhl puhelin',
};
