/** Labels of the templates of universities and of national registers, by language and field, with values of each kind; all made up. */
export const WORDINGS = {
  nb: {
    title: 'Når fjorden tier',
    values: {
      funder: 'Norges forskningsråd',
      partners: 'Nord universitet, Universitetet i Bergen',
      coordinator: 'Høgskulen på Vestlandet',
    },
    labels: {
      leader:
        'Prosjektleder|Leder|Prosjektleder/kontaktperson|Vitenskapelig ansvarlig|Ansvarlig forsker|Prosjektleder ved UiT|Prosjektets leder|Prosjektkoordinator|Prosjektansvarlig forsker|Ph.d.-stipendiat|Ph.d.-kandidat|Hovedforsker|PI',
      funder:
        'Finansiering|Finansieringskilder|Finansiører|Finansieres av|Oppdragsgiver|Bevilgende institusjon|Bidragsyter|Støtte fra|Prosjektet finansieres av|Finansierende institusjon|Tildelt av|Midler fra|Hovedfinansiør|Kilde for finansiering|Bevilgende organ',
      period:
        'Prosjektperiode|Varighet|Tidsrom|Løpetid|Prosjektvarighet|Tidsperiode for prosjektet|Start – slutt|Fra/til|Start- og sluttdato|Prosjektstart og -slutt|Tid|Tidspunkt|Bevilgningsperiode|Støtteperiode|Planlagt periode',
      start: 'Start|Oppstart|Oppstartsdato|Prosjektets startdato|Påbegynt|Dato for oppstart|Start dato',
      end: 'Slutt|Prosjektslutt|Avsluttes|Sluttår|Til|Ferdigstilt|Planlagt sluttdato|Forventet avslutning|Slutt dato',
      grant:
        'Prosjektnummer|Prosjekt-ID|Prosjektkode|Forskningsrådets prosjektnummer|Avtalenummer|Kontraktsnr.|Søknadsnummer|Referansenummer|Prosjektnummer (NFR)|Saksnummer|Cristin-prosjekt-ID',
      partners:
        'Samarbeidspartnere|Samarbeidspartner|Eksterne partnere|Internasjonale partnere|Nasjonale samarbeidspartnere|Andre samarbeidspartnere|Samarbeidende institusjoner|I samarbeid med|Konsortiepartnere|Prosjektet gjennomføres i samarbeid med|Samarbeidsinstitusjoner|Næringslivspartnere|Medvirkende institusjoner|Partnere i prosjektet',
      coordinator:
        'Prosjekteier|Koordinerende institusjon|Ansvarlig institusjon|Koordineres av|Hovedansvarlig institusjon|Gradsgivende institusjon|Eier|Forskningsansvarlig institusjon|Ledende institusjon',
      acronym: 'Akronym|Forkortelse|Kortnavn på prosjektet|Kort tittel|Kortform',
    },
  },
  nn: {
    title: 'Når fjorden teier',
    values: {
      funder: 'Noregs forskingsråd',
      partners: 'Nord universitet, Universitetet i Bergen',
      coordinator: 'Høgskulen på Vestlandet',
    },
    labels: {
      leader:
        'Prosjektleiar|Prosjektansvarleg|Vitskapleg leiar|Hovudsøkjar|Prosjektleiar ved HVL|Fagleg leiar|Hovudforskar',
      funder:
        'Finansiering|Finansieringskjelder|Finansiørar|Oppdragsgjevar|Oppdragsgjevarar|Stønad frå|Prosjektet blir finansiert av|Ekstern finansiering|Finansierast av|Løyvd av|Tildelt av',
      period: 'Prosjektperiode|Varigheit|Tidsrom|Løpetid|Lengd|Frå/til|Prosjektet varer',
      start: 'Start|Oppstart|Oppstartsdato|Starta',
      end: 'Slutt|Prosjektslutt|Avsluttast|Til|Planlagd slutt',
      grant: 'Prosjektnummer|Prosjekt-ID|Saksnummer',
      partners:
        'Samarbeidspartnarar|Prosjektpartnarar|Eksterne samarbeidspartnarar|Andre partnarar|Samarbeidande institusjonar|I samarbeid med|Partnarinstitusjonar',
      coordinator:
        'Prosjekteigar|Koordinerande institusjon|Ansvarleg institusjon|Blir koordinert av|Utførande institusjon',
      acronym: 'Akronym|Kortnamn|Forkorting',
    },
  },
  sv: {
    title: 'När skogen tystnar',
    values: {
      funder: 'Vetenskapsrådet',
      partners: 'Lunds universitet, Umeå universitet',
      coordinator: 'Linköpings universitet',
    },
    labels: {
      leader:
        'Projektledare|Projektansvarig|Vetenskaplig ledare|Ansvarig|Projektledare vid SLU|Huvudansvarig|Projektets ledare|Projektkoordinator|Sökande|Huvudforskare|Leds av|Postdoktor|Forskningsansvarig',
      funder:
        'Finansiär|Finansiering|Finansierat av|Bidragsgivare|Finansiär(er)|Extern finansiär|Finansieringskälla|Projektet finansieras av|Forskningsfinansiär|Stöd från|Huvudfinansiär|Finansiellt stöd|Bidrag från|Projektfinansiering',
      period:
        'Projektperiod|Projekttid|Bidragsperiod|Varaktighet|Projektets löptid|Start- och slutdatum|Startdatum–slutdatum|Tid|Pågår|Anslagsperiod|Genomförandetid|Från – till|Bidragstid|Projektår|Genomförs',
      start: 'Start|Projektstart|Påbörjat|Från|Påbörjades|Projektets startdatum',
      end: 'Slut|Projektslut|Avslutat|Till|Slut datum|Planerat slut|Projektavslut|Beräknad sluttid',
      grant:
        'Diarienummer|Dnr|Projekt-ID|Projekt-id|Bidragsnummer|Avtalsnummer|Dnr.|Kontraktsnummer|Referens',
      partners:
        'Samarbetspartner|Samarbetspartner(s)|Partners|Projektpartners|Samverkanspartners|Deltagande parter|Deltagande lärosäten|Övriga partner|I samarbete med|Samarbete|Externa samarbetspartner|Konsortium|Medverkande parter|Medverkande lärosäten|Samarbetande organisationer|I samverkan med|Deltagande partners',
      coordinator:
        'Koordinator|Medelsförvaltare|Huvudman|Värduniversitet|Koordinerande part|Koordinerande lärosäte|Koordineras av|Lärosäte|Hemvist|Bidragsförvaltare|Ansvarig organisation|Genomförs av|Utförare',
      acronym: 'Akronym|Förkortning|Kort titel',
    },
  },
  da: {
    title: 'Når skoven tier',
    values: {
      funder: 'Velux Fonden',
      partners: 'Aarhus Universitet, Roskilde Universitet',
      coordinator: 'Københavns Universitet',
    },
    labels: {
      leader:
        'Projektleder|Hovedansøger|Forskningsleder|Faglig leder|Projektledelse|Ph.d.-stipendiat|Videnskabelig leder|Bevillingsmodtager|Projektets leder|Forsker|Projektleder på AAU|Forskningsansvarlig',
      funder:
        'Finansiering|Bevillingsgiver|Finansieringskilde|Finansieres af|Bevillingsgivende instans|Fond|Projektet finansieres af|Finansiel støtte|Opdragsgiver|Bevilling fra|Bevilget af|Bidragyder|Bidragydere|Sponsor|Medfinansieret af|Fonde|Hovedfinansiering',
      period:
        'Projektperiode|Løbetid|Tidsperiode|Projektets løbetid|Effektiv start/slut dato|Start- og slutdato|Projektets varighed|Fra – til|Dato|Projektforløb|Projektet løber|Projekttid|Tidsplan',
      start: 'Start|Projektstart|Startår|Begyndelse|Projektets startdato|Opstartsdato',
      end: 'Slut|Projektslut|Afsluttes|Afslutning|Forventet afslutning|Projektets slutdato|Afslutningsdato|Udløb',
      grant: 'Projektnummer|Bevillingsnummer|Projekt-ID|Sagsnr.|Referencenummer|Bevillingsnr.|Projekt ID',
      partners:
        'Samarbejdspartnere|Samarbejdspartner|Eksterne partnere|Øvrige partnere|Samarbejde med|Deltagende institutioner|Samarbejdsparter|Internationale partnere|Partnerinstitutioner|Andre partnere|Konsortiepartnere|Projektparter|Medvirkende institutioner',
      coordinator:
        'Koordinator|Værtsinstitution|Ansvarlig institution|Leadpartner|Koordineres af|Administrerende institution|Ledende partner|Bevillingsmodtagende institution|Projektets ejer',
      acronym: 'Akronym|Kortnavn|Forkortelse|Kort titel|Projektakronym',
    },
  },
  fi: {
    title: 'Kun metsä vaikenee',
    values: {
      funder: 'Suomen Akatemia',
      partners: 'Helsingin yliopisto, Oulun yliopisto',
      coordinator: 'Turun yliopisto',
    },
    labels: {
      leader:
        'Johtaja|Projektin johtaja|Hankkeen vastuullinen johtaja|Vastuututkija|Tutkimusjohtaja|Hankejohtaja|Päätutkija|Vastuuhenkilö|Projektin vetäjä|Väitöskirjatutkija|Hankepäällikkö|Konsortion johtaja|Hakija',
      funder:
        'Rahoittaja|Rahoitus|Rahoituslähde|Hankkeen rahoittaja|Tutkimuksen rahoittaja|Rahoittavat tahot|Myöntäjä|Tukijat|Ulkoinen rahoittaja|Rahoittava organisaatio|Toimeksiantaja',
      period:
        'Kesto|Toteutusaika|Aikataulu|Kausi|Toteutusajankohta|Hankekausi|Hankkeen toteutusaika|Rahoitusaika|Aika|Vuodet|Toimikausi|Alku- ja loppupäivä|Hankkeen aikataulu',
      start: 'Alkaa|Alkamispäivä|Alku|Aloitus|Aloitusvuosi|Hankkeen alku|Alkanut|Alkamispvm',
      end: 'Päättyy|Päättymispäivä|Loppu|Loppupäivä|Lopetusvuosi|Loppupvm|Päättymispvm',
      grant:
        'Hankenumero|Projektinumero|Diaarinumero|Hankekoodi|Hanketunnus|Apurahanumero|Rahoitusnumero|Tunniste',
      partners:
        'Yhteistyökumppanit|Partnerit|Yhteistyökumppani|Projektikumppanit|Yhteistyössä|Muut osapuolet|Osapuolet|Mukana olevat organisaatiot|Partneriorganisaatiot|Kansainväliset kumppanit|Hankepartnerit|Osallistuvat organisaatiot|Muut toteuttajat|Yhteistyöverkosto',
      coordinator:
        'Koordinaattori|Päätoteuttaja|Koordinoiva organisaatio|Toteuttaja|Isäntäorganisaatio|Hankkeen toteuttaja|Hakijaorganisaatio|Organisaatio|Koordinoiva yliopisto',
      acronym: 'Lyhenne|Akronyymi|Hankkeen lyhenne|Lyhytnimi|Hankkeen akronyymi',
    },
  },
  de: {
    title: 'Wenn der Wald schweigt',
    values: {
      funder: 'Deutsche Forschungsgemeinschaft',
      partners: 'Universität Kassel, Universität Bremen',
      coordinator: 'Universität Leipzig',
    },
    labels: {
      leader:
        'Projektleitung|Projektleiterin|Projektleiter/in|Projektleiter:in|Projektverantwortlicher|Antragstellerin|Antragsteller/in|Leiter|Sprecher|Verantwortlich|Projektkoordination|Gesuchsteller|Leitung und Koordination|Bearbeiter|Projektbearbeitung|Doktorandin|Gesamtleitung|Hauptverantwortung|Verantwortliche Person/Leitung|Verantwortliche Wissenschaftlerin',
      funder:
        'Förderung|Gefördert von|Mittelgeber|Förderer|Drittmittelgeber|Auftraggeber|Finanzierung durch|Fördermittelgeber|Fördernde Institution|Fördernde Einrichtung|Unterstützt durch|Finanzierungsquelle|Drittmittel|Fördergeber/in|Fördergeber:in|Geldgebende|Finanzierungsgeber|Finanzielle Unterstützung|Zuwendung|Finanzierungsträger',
      period:
        'Laufzeit|Zeitraum|Dauer|Projektzeitraum|Bewilligungszeitraum|Beginn – Ende|Start/Ende|Bearbeitungszeitraum|Laufzeit des Projekts|Zeitrahmen|Zeitplan|Datum|Jahr|Förderlaufzeit|Bewilligungsdauer',
      start: 'Beginn|Start|Startdatum|Anfangsdatum|Laufzeitbeginn|Von|Startjahr',
      end: 'Ende|Enddatum|Abschluss|Bis|Voraussichtliches Ende|Geplantes Ende',
      grant:
        'Förderkennzeichen|Projektnummer|Projektnr.|Geschäftszeichen|Förderkennziffer|Kennzeichen|Aktenzeichen|Grant-Nr.|DFG-Projektnummer|Kontonummer',
      partners:
        'Kooperationspartner|Projektpartner|Partnerinnen|Praxispartner|Beteiligte Partner|Weitere Partner|Kooperationspartner:innen|Kooperation mit|In Zusammenarbeit mit|Projektbeteiligte|Externe Partner|Partnerinstitutionen|Forschungspartner|Konsortialpartner|Kooperierende Einrichtungen|Partneruniversitäten|Wirtschaftspartner|Partnereinrichtungen',
      coordinator:
        'Koordinator|Koordinierende Institution|Trägerinstitution|Konsortialführung|Antragstellende Institution|Verbundkoordinator|Leadpartner|Durchführende Organisation|Zuwendungsempfänger|Einrichtung|Konsortialführer|Projektkoordinator|Gastinstitution',
      acronym: 'Akronym|Kurzname|Abkürzung|Projektkürzel',
    },
  },
  nl: {
    title: 'Als het bos zwijgt',
    values: {
      funder: 'NWO',
      partners: 'Universiteit Utrecht, Tilburg University',
      coordinator: 'Universiteit Leiden',
    },
    labels: {
      leader:
        'Projectleider|Hoofdaanvrager|Leiding|Aanvrager|Verantwoordelijke|Promovendus|Principal investigator|Projectleider(s)|Onderzoeker|Verantwoordelijk onderzoeker|Trekker',
      funder:
        'Financiering|Financiers|Subsidiegever|Financieringsbron|Subsidie|Met steun van|Geldgever|Externe financiering|Financiering door|Financierende organisatie|Gesteund door|Financierder',
      period:
        'Looptijd|Projectperiode|Tijdsduur|Startdatum – einddatum|Van – tot|Tijdspad|Onderzoeksperiode|Start-einddatum|Datum|Duurtijd|Tijdsperiode',
      start: 'Start|Begindatum|Aanvang|Van|Startjaar|Projectstart',
      end: 'Einde|Eind|Tot|Eindjaar|Afronding|Einde project',
      grant: 'Projectnummer|Projectcode|Projectnr.|Contractnummer|Referentienummer|Kenmerk|Projectkenmerk',
      partners:
        'Partners|Projectpartners|Samenwerkingspartner|Consortiumpartners|Betrokken partners|Samenwerking met|Externe partners|Deelnemende instellingen|Overige partners|Praktijkpartners|Deelnemende organisaties|Consortiumleden|Andere partners',
      coordinator:
        'Coördinator|Coördinerende instelling|Gastinstelling|Leadpartner|Uitgevoerd door|Coördinatie|Eigenaar|Organisatie|Universiteit',
      acronym: 'Acroniem|Afkorting|Korte titel',
    },
  },
  fr: {
    title: 'Quand la forêt se tait',
    values: {
      funder: 'ANR',
      partners: 'Université de Lille, Université de Nantes',
      coordinator: 'Université de Lorraine',
    },
    labels: {
      leader:
        'Responsable|Porteur|Porteur du projet|Porteuse du projet|Coordinateur scientifique|Direction|Responsable du projet|Investigateur principal|Directeur scientifique|Coordination scientifique|Porté par|Porteur principal|Doctorant|Responsable principal|Porteurs du projet|Requérant principal|Coordonné par|Coordonnatrice',
      funder:
        'Financement|Financeurs|Organisme financeur|Soutien|Source de financement|Financement(s)|Financeur(s)|Soutien financier|Financeur principal|Institution de financement|Agence de financement|Subventionné par|Financement principal|Organisme subventionnaire|Partenaires financiers',
      period:
        'Durée|Dates|Date|Période de financement|Début et fin|Date de début – date de fin|Dates de début et de fin|Année|Période du projet|Durée du contrat',
      start: 'Début|Démarrage|Début du projet|Démarrage du projet|Date de commencement|Date début',
      end: 'Fin|Fin du projet|Date de clôture|Année de fin|Clôture',
      grant:
        'Référence|N° de projet|Convention|Numéro de convention|Référence ANR|N° de convention|Numéro de subvention|Identifiant|Convention n°|Contrat n°|Numéro',
      partners:
        'Partenaires|Partenaires du projet|Partenariats|Partenaires industriels|En collaboration avec|Collaboration|Institutions partenaires|Établissements partenaires|Partenaire(s)|Partenaires scientifiques|Partenaires impliqués|Laboratoires participants|Universités partenaires|Principaux partenaires|Institutions participantes',
      coordinator:
        'Coordinateur|Établissement porteur|Institution porteuse|Laboratoire porteur|Coordinatrice|Établissement|Unité porteuse|Chef de file|Établissement gestionnaire|Établissement d’accueil|Institution|Organisme gestionnaire|Organisme coordinateur',
      acronym: 'Acronyme|Sigle|Acronyme du projet|Titre court|Nom court',
    },
  },
  es: {
    title: 'Cuando el bosque calla',
    values: {
      funder: 'Agencia Estatal de Investigación',
      partners: 'Universidad de Oviedo, Universidad de Murcia',
      coordinator: 'Universidad de Granada',
    },
    labels: {
      leader:
        'Investigador principal|IP|Responsable|Directora|Coordinador científico|Investigadores principales|Investigador/a responsable|Coordinador|Dirigido por|IP del proyecto|Investigador/es principal/es|Dirigida por|Responsable del proyecto',
      funder:
        'Financiación|Financiado por|Fuente de financiación|Financiadores|Financiada por|Entidad/es financiadora/s|Institución financiadora|Entidad convocante|Financiamiento|Entidad concedente|Organismo concedente|Cofinanciado por',
      period:
        'Duración|Período|Plazo|Duración del proyecto|Vigencia|Años|Fecha|Fecha de inicio – Fecha de fin|Período de ejecución|Año|Periodo de vigencia|Fecha inicio/fin',
      start: 'Inicio|Fecha inicio|Desde|Año de inicio',
      end: 'Fin|Fecha fin|Hasta|Fecha de término|Año de fin',
      grant:
        'Referencia|Ref.|Referencia del proyecto|Nº de referencia|Nº de proyecto|Expediente|Ref. del proyecto|Número de expediente|Número de contrato',
      partners:
        'Socios|Instituciones participantes|En colaboración con|Participantes|Consorcio|Centros participantes|Colaboración|Entidades asociadas|Instituciones asociadas|Socios participantes|Socios colaboradores|Empresas colaboradoras|Universidades colaboradoras|Entidades socias',
      coordinator:
        'Coordinador|Institución coordinadora|Entidad beneficiaria|Universidad coordinadora|Institución|Institución responsable|Socio coordinador|Entidad ejecutora|Centro de ejecución|Líder',
      acronym: 'Acrónimo|Siglas|Título corto',
    },
  },
  it: {
    title: 'Quando il bosco tace',
    values: {
      funder: 'Fondazione Cariplo',
      partners: 'Università di Padova, Università di Pavia',
      coordinator: 'Università di Bologna',
    },
    labels: {
      leader:
        'Responsabile scientifico|Responsabile del progetto|Coordinatrice scientifica|PI|Referente scientifico|Responsabile di progetto|Coordinatore nazionale|Responsabili scientifici|Responsabile scientifico locale|Ricercatore principale|Proponente',
      funder:
        'Finanziamento|Finanziato da|Enti finanziatori|Ente erogatore|Finanziatori|Sostenuto da|Progetto finanziato da|Finanziato dal|Istituzione finanziatrice|Finanziamenti',
      period:
        'Durata|Durata del progetto|Periodo di svolgimento|Inizio e fine|Anni|Periodo di riferimento|Data|Periodo di attività|Validità',
      start: 'Inizio|Data di inizio|Data di avvio|Data avvio|Inizio attività|Data inizio progetto',
      end: 'Fine|Data di fine|Termine|Scadenza|Fine progetto|Data termine|Anno di fine',
      grant:
        'Codice progetto|Numero progetto|Numero di contratto|ID progetto|Grant Agreement|Codice CUP|Codice del progetto|Contratto n.|Cod. progetto',
      partners:
        'Partner|Partner di progetto|Enti partner|Collaborazioni|Altri partner|Consorzio|Istituzioni partner|Partner scientifici|Soggetti partner|Partner internazionali|Altri enti coinvolti|Università partner|Atenei partecipanti',
      coordinator:
        'Coordinatore|Ente capofila|Coordinato da|Ente coordinatore|Istituzione capofila|Host institution|Soggetto proponente|Soggetto attuatore|Istituzione|Capofila del progetto|Soggetto beneficiario|Coordinatore del progetto',
      acronym: 'Acronimo|Acronimo del progetto|Sigla|Nome breve|Titolo breve',
    },
  },
  en: {
    title: 'When the forest falls silent',
    values: {
      funder: 'European Research Council',
      partners: 'University of Leeds, Lund University',
      coordinator: 'University of Bergen',
    },
    labels: {
      leader:
        'Principal Investigator|PI|P.I.|Project lead|Lead PI|Project Director|Chief Investigator|Project manager|Principal Investigator (PI)|Main applicant|Lead researcher|Project PI|Researcher|PhD candidate|Director|Responsible researcher|Award holder|Academic lead|UK PI|Overall PI|Primary investigator|Research lead|Head of project|Project responsible|Lead scientist|Principle Investigator',
      funder:
        'Funding|Funder|Funding agency|Sponsor|Sponsored by|Funding source|Financed by|Grant from|External funding|Source of funding|Funder(s)|Supporting agency|Awarding body|Financial support|Funding Agencies|Donor|Funding from|Funded under|Made possible by|Financial Supporter|Awarded by|Funding Organization(s)|Partially funded by|Jointly funded by|Co-funded by|Support from|Grant awarding body',
      period:
        'Period|Project period|Timeframe|Time period|Project dates|Start – End|Start-End date|Date|Timeline|Grant period|Effective start/end date|Project Timeline|Award dates|Start date – End date|Runtime|From/To|Project years|Project lifetime|Running time|Project start/end|Period of performance|Year|Contract period',
      start:
        'Start|Started|Starting date|Commenced|Begins|Date started|From|Award start|Project start date|Begin',
      end: 'End|Ended|Finish date|Completion date|Closing date|Ends|Until|Planned end|End of project|Award end|Expiry date|Finished',
      grant:
        'Grant number|Grant no.|Award number|Grant agreement ID|Contract number|Project ID|Award ID|Grant Agreement No|Funding ID|Contract|Funding reference|Grant code|Project reference|Grant Agreement Number|Project Nr.|Contract No.|Reference number|Grant identifier|UKRI reference',
      partners:
        'Partners|Project partners|Partner institutions|Collaborating institutions|Collaboration with|Consortium partners|Collaboration|Other partners|Industrial partners|Partner universities|Participants|International partners|Collaborator(s)|Academic partners|Institutions involved|Project consortium|Participating universities|Project collaborators|Co-operation partners|External collaborators|Involved institutions|Scientific partners|Member institutions|Affiliated partners|National partners|Partners involved',
      coordinator:
        'Coordinator|Lead institution|Coordinated by|Project coordinator|Lead partner|Institution|Lead university|Leading institution|Owner|Administered by|Host organisation|Consortium leader|Coordinating partner|Managing institution|Prime|Consortium coordinator|Awardee|Implementing institution|Coordination|Organisation|Administering institution|Performing organization',
      acronym: 'Acronym|Project acronym|Abbreviation',
    },
  },
} as const;
