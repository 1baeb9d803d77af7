/**
 * Words of labels for facts of a project, by field, folded as by {@link tokenize}; `_` joins the words of a phrase.
 * "Project" may precede all of them, fused or separate (`prosjektleder`, `project leader`), and an article or plural
 * ending may follow ("lederen", "partnere"), so these forms are not listed. Languages: nb, nn, en, se, sv, da. The
 * others are loaded on demand from `more-label-words.ts`.
 */
export const PROJECT_LABELS = {
  title:
    'full_title official_title forskningsprosjekt forskingsprosjekt forskningsprojekt research_project title titel ' +
    'tittel tittelnavn navn namn name working_title arbeidstittel prosjekt projekt project',
  acronym: 'acronym akronym kortnavn kortnamn short_name short_title abbreviation forkortelse',
  leader:
    'senterleder senterleiar centerleder center_director centre_director network_leader nettverksleder nettverksleiar natverksledare project_responsible leder leiar ledare ledelse leiing ledning lead manager management director head pi pis contact_pi principal_investigator principle_investigator ' +
    'chief_investigator lead_investigator investigator lead_researcher principal_researcher scientific_leader ' +
    'scientific_lead scientific_director program_director programme_director scientific_coordinator faglig_leder fagleg_leiar faglig_ansvarlig ' +
    'vitenskapelig_leder forskningsleder forskingsleiar forskningsledare vetenskaplig_ledare ansvarlig ansvarleg ' +
    'forsker forskar forskare researcher ansvarlig_forsker ansvarig ansvarig_forskare hovedforsker hovudforskar huvudforskare hovedsoker hovudsokjar ' +
    'hovedansoger sokande main_applicant lead_applicant stipendiat doktorgradsstipendiat doktorgradsstudent doktorgradskandidat ' +
    'phd_stipendiat phd_kandidat phd_candidate phd_student phd_studerende phd_student_name phd_researcher ' +
    'doctoral_student doctoral_candidate doctoral_researcher doktorand postdoktor postdoc_fellow jodiheaddji led_by ' +
    'ledet_av ledet_af ledes_av ledes_af dir leia_av leidd_av leddes_av leds_av headed_by directed_by',
  holder:
    'bevillingsmodtager bevillingshaver bevillingsmottaker tilskuddsmottaker tilskotsmottakar mottaker mottakar ' +
    'grantee grant_holder grant_recipient award_holder award_winner awardee recipient beneficiary beneficiaries bidragsmottagare ' +
    'medelsmottagare applicant',
  coordinator:
    'medelsforvaltare anslagsforvaltare hemvist forvaltande_organisation coordinator coordination ' +
    'coordinating_institution coordinating_organisation coordinating_organization coordinating_partner coordinated_by ' +
    'koordinator koordinering koordinerende_institusjon koordinerande_institusjon koordinert_av koordineres_av ' +
    'koordinerad_av koordinerer samordnare samordnes_av samordnas_av koordinator_institusjon koordination ' +
    'lead_partner lead_institution lead_organisation lead_organization host host_institution hosting_institution ' +
    'vertsinstitusjon vertsuniversitet varduniversitet vaertsinstitution vertskap vertsorganisasjon institution institusjon university universitet lead_university ' +
    'home_institution awarding_institution ansvarlig_institusjon ansvarleg_institusjon utforende_institusjon ' +
    'utforande_institusjon administrating_institution managing_institution koordinahtor eier eigar agare ejer owner',
  period:
    'term runtime run_time period_of_performance timeline tidslinje tidplan tidsplan fremdriftsplan years_active active_years loper_fra lober_fra runs_from ' +
    'varer_fra pagar_fra pagar_fran gar_fra pagar bevillingsperiode bidragsperiod anslagsperiod dispositionstid ' +
    'gjennomforingsperiode gjennomforing studieperiode period tidsrom tidsrommet time_period time_frame timeframe ' +
    'time_span funding_period grant_period award_period duration varighet varigheit varaktighet varighed loptid ' +
    'lopetid tid tidsramme tidsram tidsperiod lobetid date aigodat aigodahkki aigi year ar',
  start:
    'start studiestart startdato startdatum start_date startdate oppstart oppstartsdato oppstartsar starting_date ' +
    'starting_year start_year began commencement opstart begin algu',
  end:
    'varer_til loper_til lober_til pagar_till runs_until end ends end_date enddate ending_date end_year ' +
    'sluttdato slutdato slutdatum slutt_dato slut avslutning avsluttes avsluttast avsluttet_dato afslutning afsluttes ' +
    'completion completion_date avslutningsdato studieslutt forventet_ferdig planlagt_avsluttet loahppa',
  status: 'status state dilli',
  grant:
    'ga ga_no ga_number ga_nr bevilling_nr bevillingsnr award_nr kontraktsnummer avtalsnummer saksnummer sagsnr saksnr grant_number grant_no grant_nr grant_id grant_agreement grant_agreement_no grant_agreement_nr ' +
    'grant_agreement_number grant_agreement_id grant_reference grant_ref grant_code award_number award_no award_id ' +
    'award_reference funding_number funding_reference funding_id contract_number contract_no nummer nr number no id ' +
    'code kode reference_number reference ref referanse referansenummer referens dnr diarienummer diarienr ' +
    'tilskuddsnummer bevillingsnummer sagsnummer bidragsnummer finansieringsnummer',
  funder:
    'agency sponsoring_agency financial_support funded_in_part_by funded_partly_by supported_in_part_by grants_from fellowships_from awards_from made_possible_by stipend_fra stipend_fran stipendium_fran muliggjort_av muliggjort_af mojliggjort_av mojliggors_av finansieret_gennem awarded_by tildelt_av beviljat_av bevilget_af bevilget_av okonomisk_stotte ekonomiskt_stod finansieringskalla stotte stotta stod finansior bidragsyter tilskuddsgiver tilskotsgivar finansieres_gjennom finansieres_gennem ' +
    'midler_fra midlar_fra medel_fran tilskudd_fra tilskot_fra tilskud_fra med_midler_fra med_midlar_fra ' +
    'funded_through funded_under funded_from financed_through co_funded_by co_financed_by cofunded_by ' +
    'with_the_support_of funder funding bevillingsgiver bevilling funding_source funding_body funding_bodies ' +
    'funding_agency funding_agencies funding_organisation funding_organization funding_framework financed_by ' +
    'funded_by grant_from grant_by award_from fellowship_from scholarship_from funds source_of_funding sources_of_funding financing supported_by support sponsor sponsored_by ' +
    'commissioned_by with_support_from with_funding_from finansiering finansieringskilde ' +
    'finansieringskilder finansieringskjelde finansieringskjelder finansiert_av finansiert_gjennom finansiert_fra ' +
    'finansiert_med_midler_fra finansieres_av finansiera_av finansiering_fra finansierast_av ' +
    'finansier finansierad_av finansieras_av finansierat_av finansiar finansieret_af finansieres_af ' +
    'finansieringen_kommer_fra stottet_av stotta_av stotte_fra med_stotte_fra med_stotte_av oppdragsgiver ' +
    'oppdragsgjevar uppdragsgivare bestiller stod_av med_stod_av med_stod_fran stott_av stottet_af med_stotte_af ' +
    'bevilling_fra bidrag_fran anslag_fran anslagsgivare bidragsgivare ruhtadeaddji ruhtadan',
  programme:
    'program programm funding_program funding_scheme funding_stream scheme grant_scheme grant_programme call ' +
    'utlysning utlysingstype utlysing finansieringsprogram forskningsprogram',
  partners:
    'ovrige_partnere andre_partnere ovriga_partner community_partner beteiligte_partner partner partnar partner_institution partner_organisation partner_organization partner_universities ' +
    'samarbeidspartner samarbeidspartnar samarbeidspartene samarbeidsinstitusjoner samarbeidsinstitusjonar samarbeid ' +
    'samarbeidspart samarbeidande_institusjonar samarbetspartner samarbetsparter samarbejdspartner ' +
    'samarbejdsparter samarbejdspartner_e universitetspartner internasjonale_partnere internasjonale_samarbeidspartnere collaborator ' +
    'collaborating_partners collaborating_institutions collaboration collaboration_partners cooperation_partners ' +
    'cooperation partnerinstitutions academic_partners industry_partners international_partners other_partners ' +
    'consortium consortium_partners konsortium in_collaboration_with in_close_collaboration_with in_cooperation_with ' +
    'in_partnership_with together_with i_samarbeid_med i_nart_samarbeid_med i_tett_samarbeid_med ' +
    'i_naert_samarbeid_med i_samarbete_med i_samarbejde_med i_et_samarbejde_med samarbeid_med samarbeid_mellom ' +
    'et_samarbeid_mellom eit_samarbeid_mellom samarbete_mellan ett_samarbete_mellan samarbejde_mellem ' +
    'et_samarbejde_mellem i_et_samarbejde_mellem collaboration_between a_collaboration_between cooperation_between ' +
    'a_cooperation_between med_deltakelse_fra med_deltaking_fra with_participation_from ovttasbargoguoibmi ' +
    'ovttasbargoguoimmit ovttasbarggus',
  type: 'type kind category kategori typ sladja',
  summary:
    'summary abstract description about sammendrag samandrag beskrivelse beskriving beskrivning sammanfattning resume ' +
    'om_prosjektet about_the_project aim aims goal objectives formal mal short_description kort_beskrivelse ' +
    'kort_beskrivning oppsummering coahkkaigeassu',
  keywords:
    'keyword key_words nokkelord nykelord nyckelord emneord emner stikkord sokord noegleord nogleord tags tema topic ' +
    'coavddasanit',
  url:
    'website web_site web webpage web_page home_page homepage nettside nettsted nettsider heimeside hjemmeside ' +
    'hemsida webbplats webside url link lenke lenkje lank site page adresse address',
  /**
   * Labels whose values are not fields of a project: they stay in the note with their label, and end the value before
   * them.
   */
  other:
    'publisher utgiver forlag forlagsredaktor editor redaktor redaktorer redigert_av co_editors our_role var_rolle advisor adviser advisory_board steering_group styringsgruppe referansegruppe referensgrupp work_package arbeidspakker co_i co_is value value_awarded amount amount_awarded award grant approved_grant awarded total budget ' +
    'total_budget budsjett ramme totalramme ekonomisk_ramme belop bevilget_belob bevilget_belop bevilget tildelt ' +
    'tildelt_belop beviljat_belopp beviljat belopp belob ialt bidrag tilskudd tilskot contact contact_person kontakt ' +
    'kontaktperson participant deltakere deltakarar deltagere deltagare medvirkende medverkande member medlemmer ' +
    'medlemmar team group prosjektgruppe medarbeidere medarbeidarar medarbetare medarbejdere staff ' +
    'role rolle postdocs post_doc co_investigator co_pi co_applicant medsoker medsokande co_leader nestleder supervisor ' +
    'supervision main_supervisor co_supervisor veileder veiledning biveileder rettleiar handledare bihandledare ' +
    'vejleder bivejleder department institutt fakultet faculty school centre center avdeling section unit ' +
    'research_group forskergruppe forskningsgruppe forskargrupp fagomrade fagfelt discipline field research_area ' +
    'amnesomrade forskningsomrade land country countries region location sted place email e_post epost mail phone ' +
    'telefon tlf tel telephone isbn issn doi rek prospero output publications publikasjoner publikasjonar results ' +
    'resultat last_updated updated oppdatert sist_oppdatert language sprak',
} as const;

export type ProjectLabelField = keyof typeof PROJECT_LABELS;
