import type { ProjectLabelField } from './label-words.js';

/** Combines each phrase of a list with each of the next, and with the last words as alternatives: `led_av|af|by`. */
function each(...lists: string[]): string {
  const last = lists.pop()!.replaceAll(' ', '|');
  return lists
    .map((list) => list.split(' '))
    .reduce((before, behind) => before.flatMap((one) => behind.map((other) => `${one}_${other}`)))
    .map((phrase) => `${phrase}_${last}`)
    .join(' ');
}

const BY = 'av af by von vom durch door par';
const WITH = 'med with mit met avec mellom mellan mellem between zwischen van tussen entre of';

/**
 * Labels as in {@link PROJECT_LABELS}, in de, fi, nl, fr, it, es, pt and pl, and phrases of running text in all languages.
 */
export const MORE_PROJECT_LABELS: Partial<Record<ProjectLabelField, string>> = {
  title:
    'tytul tytul_projektu titill heiti heiti_verkefnis nafn_verkefnis verkefni rannsoknarverkefni hanke forschungsprojekt projet_de_recherche onderzoeksproject tutkimushanke bezeichnung nimi naam titre intitule nom ' +
    'arbeitstitel projet sujet_de_these thema fuld_titel fullstandig_titel titolo titulo proyecto proyecto_de_investigacion progetto progetto_di_ricerca vorhaben forschungsvorhaben tutkimusprojekti',
  acronym: 'kort_titel kurztitel kurzname lyhenne acroniem sigle',
  leader:
    'hanketta_johtaa tutkimusta_johtaa projektia_johtaa hankkeen_johtajana_toimii kierownik kierowniczka kierownik_projektu kierowniczka_projektu verkefnisstjori verkefnisstjorar verkefnisstjorn stjornandi abyrgdarmadur rannsakandi adalrannsakandi direction sprecher sprecherin hauptverantwortlich chef_de_file nominated_principal_investigator nominated_pi requerant_principal requerante_principale candidat_au_doctorat candidate_au_doctorat chercheur_principal chercheuse_principale requerant requerante onderzoeksleider verantwortung tutkimusjohtaja gesuchsteller leitung leiter wissenschaftliche_leitung ' +
    'verantwortlich antragsteller johtaja vetaja paallikko vastuuhenkilo paatutkija vastuullinen_tutkija ' +
    'tutkija forscher vastuututkija vaitoskirjatutkija leider hoofdonderzoeker projectleiding promovendus promovenda ip promotor aanvrager ' +
    'responsable responsable_scientifique responsables_scientifiques porteur porteuse directeur ' +
    'directrice chef_de_projet cheffe_de_projet investigateur_principal investigatrice_principale doctorant ' +
    'vastuullinen_johtaja bearbeiter bearbeiterin johtajana kandidat ledning ledelse leiing student doktorandin ansoger hoofdaanvrager responsabile responsabile_scientifico responsabile_scientifica investigador_principal investigadora_principal coordenador coordenadora ' +
    each(
      'led leds lett ledd ledda leidd leidt leiast managed geleitet geleid porte portee pilote pilotee mene menee dirige dirigee',
      BY,
    ) +
    ' ' +
    each(
      'under_ledelse under_leiing under_ledning unter_leitung unter_der_leitung onder_leiding sous_la_direction under_the_direction under_the_leadership',
      'av af of von van de der des',
    ),
  holder: 'awarded_to granted_to zuwendungsempfanger empfanger beneficiaire tuensaaja begunstigde',
  coordinator:
    each(
      'bedrivs bedrevs eies eid eigd eigt ejes ejet ags agt drives drevet drivast drivs drivet gjennomfores gjennomfort gjennomforast gennemfores gennemfort genomfors genomford utfores utfort hosted run conducted undertaken ' +
        'carried_out koordineres koordineras koordineret gecoordineerd koordiniert durchgefuhrt uitgevoerd coordonne coordonnee',
      BY,
    ) +
    ' hanketta_koordinoi tutkimusta_koordinoi projektia_koordinoi hakijaorganisaation_nimi toteuttajan_nimi toteuttajaorganisaation_nimi leadpartner ateneo istituzione institucion larosate toteuttaja organisme_porteur vastuuorganisaatio tragerinstitution koordinierende_institution larosate koordinaattori koordinoija coordinateur coordinatrice coordinatie trager ' +
    'einrichtung hochschule antragstellende_institution durchfuhrende_institution organisaatio laitos instelling ' +
    'penvoerder vardinstitution etablissement etablissement_porteur etablissement_coordinateur institution_coordinatrice ' +
    'organisme_coordinateur institution_porteuse',
  period:
    'okres_realizacji okres_realizacji_projektu czas_trwania lata_realizacji lata timabil verktimi zeitplan aikataulu loopt_van lauft_von lauft loopt bewilligungszeitraum kausi toteutusaika laufzeit dauer ' +
    'zeitraum forderzeitraum forderdauer forderperiode kesto aika ajanjakso ajankohta rahoituskausi looptijd duur ' +
    'duree periode_de_financement calendrier durata periodo duracion vigencia',
  start:
    'upphaf indskrevet innskrevet inskriven anfang startjahr alkamisaika alku alkaa alkoi aloitus debut date_de_debut',
  end: 'lok verkefnislok lauft_bis ende abschluss loppu ferdigstilt paattyy paattyi paattymispaiva einde einddatum fin date_de_fin',
  status: 'stada etat tila statut estado situacion stato',
  grant:
    'nr_umowy numer_umowy nr_projektu numer_projektu rahoituspaatos paatosnro diaarinumero forderungsnummer numero_de_subvention fkz forderkennzeichen dossiernummer hankenumero paatosnumero numero_de_projet numero_de_contrat referencia',
  funder:
    'finansowanie zrodlo_finansowania instytucja_finansujaca styrktaradili styrktaradilar styrkveitandi styrkt_af fjarmognun fjarmagnad_af bailleur bailleur_de_fonds organisme_subventionnaire organisme_de_financement apuraha bourse zuwendung forderinstitution forderorganisation rahoituslahde studentship opdragsgiver rekvirent pa_oppdrag_fra pa_oppdrag_for pa_oppdrag_av pa_uppdrag_av im_auftrag_von im_auftrag_der im_auftrag_des in_opdracht_van beneficie_du_soutien_de opdrachtgever gefordert_aus_mitteln_der gefordert_aus_mitteln_des gefordert_aus_mitteln_von aus_mitteln_der aus_mitteln_des mogelijk_gemaakt_door mede_mogelijk_gemaakt_door recu_le_soutien_de recu_le_soutien_du recu_le_soutien_des rahoittajana_toimii hankkeen_rahoittajana_toimii tutkimuksen_rahoittajana_toimii projektia_rahoittaa tutkimuksen_rahoittaa vaitoskirjaa_rahoittaa hanketta_rahoittaa hanketta_rahoitti hankkeen_rahoittaa hankkeen_rahoitti tutkimusta_rahoittaa tutkimusta_rahoitti rahoittaa subsidie forderer forderung ' +
    'fordermittel forderin fordergeber geldgeber mittelgeber drittmittelgeber gefordert_mit finanzierung ' +
    'finanzierungsquelle auftraggeber rahoittaja rahoitus rahoittajana financier financiering subsidieverstrekker ' +
    'financement financeur financeur_principal client organisme_financeur organismes_financeurs awarding_body finanziamento financiacion financiamento ente_finanziatore entidad_financiadora ' +
    each(
      'finansierades finansierats bekostet sponset stottes stods understods understodd gefordert finanziert unterstutzt gefinancierd gesubsidieerd ' +
        'ondersteund bekostigd finance financee finances soutenu soutenue subventionne',
      BY,
    ) +
    ' stipendium ' +
    each(
      'med',
      'finansiering bidrag tilskudd tilskot tilskud anslag bevilling bevilgning',
      'fra fran av af',
    ) +
    ' ' +
    each('with', 'funding funds financial_support grants a_grant', 'from of by') +
    ' ' +
    each(
      'mit',
      'mitteln fordermitteln forderung unterstutzung finanzierung finanzieller_unterstutzung',
      'von vom der des durch',
    ) +
    ' ' +
    each('met', 'financiering steun subsidie ondersteuning', 'van door') +
    ' ' +
    each('avec', 'le_soutien le_soutien_financier l_appui le_financement', 'de du des'),
  programme: 'bando convocatoria forderprogramm forderlinie rahoitusohjelma ohjelma',
  partners:
    each(
      'samarbeidsprosjekt samarbetsprojekt samarbejdsprojekt fellesprosjekt samenwerking partenariat kooperation joint_project',
      WITH,
    ) +
    ' ' +
    each(
      'i in im en',
      'samarbeide partnerskap partnerskab samarbete partnership association conjunction partenariat collaboration cooperation zusammenarbeit kooperation samenwerking',
      'med with mit met avec',
    ) +
    ' ' +
    each(
      'med with met',
      'deltakelse deltaking deltagelse participation medewerking',
      'fra fran from av of van',
    ) +
    ' partnerzy samstarfsadili samstarfsadilar samstarfsstofnanir samstarf deltakende_institusjon beteiligte_institutionen weitere_partner autres_partenaires muut_kumppanit deltagende_institution deltagande_institution participating_institution participating_organisation sammen_med saman_med tillsammans_med vi_samarbetar_med vi_samarbejder_med samen_met gemeinsam_mit zusammen_mit kooperationspartner verbundpartner praxispartner kooperation partnerit yhteistyokumppani kumppani ' +
    'yhteistyotahot partners_in samenwerkingspartners partenaire partenariat yhteistyossa',
  type: 'projektart tyyppi soort categorie',
  summary:
    'agrip lysing utdrattur zusammenfassung beschreibung kurzbeschreibung tiivistelma kuvaus samenvatting beschrijving omschrijving',
  keywords: 'efnisord lykilord schlagwort stichworte avainsanat asiasanat trefwoorden mots_cles',
  url: 'vefsida webseite internetseite verkkosivu kotisivu site_web',
  other:
    'kwota wykonawcy budzet projekttrager leidbeinandi leidbeinendur thatttakendur deild svid styrkupphaed tengilidur copromotor cochercheur cochercheuse verlag herausgeber codirection comite_de_suivi supervised_by veiledet_av handledd_av vejledt_af betreut_von begeleid_door beitrag betrag summe summa forderbetrag fordersumme fordervolumen bewilligungssumme rahoitussumma montant montante importo importe bedrag valor ' +
    'subsidiebedrag contactpersoon ansprechpartner yhteyshenkilo mitarbeit onderzoekers chercheurs betreuer ' +
    'betreuung erstbetreuung zweitbetreuung ohjaaja begeleider directeur_de_these encadrement fachbereich ' +
    'lehrstuhl puhelin',
};
