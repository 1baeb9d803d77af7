import type { FreshLine } from './fresh-lines.js';

/** Calls in notices by journals of several countries, written before the readers were run on them; journals and people are made up. */
// prettier-ignore
export const noticeLines: FreshLine[] = [
  // a call and a kind in one line, the title below
  ['labelled', 'issue', "Call zum Themenheft\nLesbarkeit und Leselust –\nzwischen Schule, Verlag und Bühne\nHerausgeber/innen: Jana Reuter (Kiel), Oskar Feldmann (Graz) & Ina Buß (Ludwigsburg)\nErscheinungstermin: Dezember 2027", { kind: "special-issue", title: "Lesbarkeit und Leselust – zwischen Schule, Verlag und Bühne", editors: ["Jana Reuter", "Oskar Feldmann", "Ina Buß"] }],
  ['labelled', 'issue', "Call for Papers zum Themenheft\nWarten als Arbeit\nGastherausgeberin: Jana Reuter (Universität Kiel)\nDeadline: 1. Mai 2027", { kind: "special-issue", title: "Warten als Arbeit", editors: ["Jana Reuter"], deadline: "2027-05-01" }],
  ['labelled', 'issue', "ZfW 9/3\nZeitschrift für Wartezeitforschung\nJg. 9 / Nr. 3 (Mai 2027)\nCall zum Themenheft\nSchreiben mit der Hand\nGastherausgeber/innen: Jana Reuter (Alpen-Universität Klagenfurt),\nOskar Feldmann (Universität Graz), Ina Buß (Ludwigsburg)\nErscheinungstermin: Mai 2027", { kind: "special-issue", title: "Schreiben mit der Hand", journal: "Zeitschrift für Wartezeitforschung", editors: ["Jana Reuter", "Oskar Feldmann", "Ina Buß"] }],
  ['labelled', 'issue', "Call for special issue\nRooms of One’s Own –\nhousing and the single life\nGuest editors: Mara Holt (Leeds), Udo Kern (Bern)\nDeadline: 2 June 2027", { kind: "special-issue", title: "Rooms of One’s Own – housing and the single life", editors: ["Mara Holt", "Udo Kern"], deadline: "2027-06-02" }],
  ['unlabelled', 'issue', "CfP Themenheft „Langsame Städte“, Raum. Zeitschrift für Stadt, Land und Küste, Heft 2/27", { kind: "special-issue", title: "Langsame Städte", journal: "Raum. Zeitschrift für Stadt, Land und Küste" }],
  ['labelled', 'issue', "CfP: Raum. Zeitschrift für Stadt, Land und Küste, Heft 2/27:\n„Langsame Städte“\nDeadline: 13.03.2027", { title: "Langsame Städte", journal: "Raum. Zeitschrift für Stadt, Land und Küste", deadline: "2027-03-13" }, ['kind']],
  ['unlabelled', 'issue', "Call for Papers: Kontur. Zeitschrift für Kunst, Bild und Schrift, Heft 1/2028: „Ränder“", { title: "Ränder", journal: "Kontur. Zeitschrift für Kunst, Bild und Schrift" }, ['kind']],
  // French
  ['unlabelled', 'issue', "Appel à proposition d’articles pour un numéro thématique Les greniers de la mémoire au XXIe siècle de la revue Rives & Récits, sous la direction de Claire Vasseur, Université de Nantes & Paul Etcheverry, Université de Pau", { kind: "special-issue", title: "Les greniers de la mémoire au XXIe siècle", journal: "Rives & Récits", editors: ["Claire Vasseur", "Paul Etcheverry"] }],
  ['unlabelled', 'issue', "Appel à articles pour un numéro spécial de la revue Rives et Récits : « Habiter le fleuve », sous la direction de Claire Vasseur", { kind: "special-issue", title: "Habiter le fleuve", journal: "Rives et Récits", editors: ["Claire Vasseur"] }],
  ['unlabelled', 'issue', "Appel à contributions pour la rubrique « Notes » de la revue Rives et Récits", { journal: "Rives et Récits" }, ['title', 'kind']],
  ['unlabelled', 'issue', "La revue Rives et Récits lance un appel à articles pour son numéro 12 : « Habiter le fleuve ».", { title: "Habiter le fleuve", journal: "Rives et Récits" }, ['kind']],
  ['unlabelled', 'issue', "Numéro thématique « Habiter le fleuve » de la revue Rives et Récits, dirigé par Claire Vasseur et Paul Etcheverry", { kind: "special-issue", title: "Habiter le fleuve", journal: "Rives et Récits", editors: ["Claire Vasseur", "Paul Etcheverry"] }],
  ['unlabelled', 'issue', "Appel à contributions : Habiter le fleuve. Date limite d’envoi des résumés : 15 mars 2027", { title: "Habiter le fleuve", deadline: "2027-03-15" }, ['kind']],
  ['unlabelled', 'issue', "Appel à communications pour le dossier thématique « Les voix basses » (Rives et Récits, n° 14)", { title: "Les voix basses" }, ['kind', 'journal']],
  // Spanish, Portuguese, Italian
  ['unlabelled', 'issue', "Convocatoria para el número monográfico «Habitar el río» de la revista Orillas y Relatos, coordinado por Lucía Maldonado y Andrés Pizarro", { kind: "special-issue", title: "Habitar el río", journal: "Orillas y Relatos", editors: ["Lucía Maldonado", "Andrés Pizarro"] }],
  ['unlabelled', 'issue', "Número monográfico: Ciudades lentas. Revista Orillas. Editoras: Lucía Maldonado y Carmen Pizarro", { kind: "special-issue", title: "Ciudades lentas", journal: "Orillas", editors: ["Lucía Maldonado", "Carmen Pizarro"] }],
  ['labelled', 'issue', "Llamada a contribuciones: Número especial «Ciudades lentas»\nFecha límite: 15 de marzo de 2027", { kind: "special-issue", title: "Ciudades lentas", deadline: "2027-03-15" }],
  ['unlabelled', 'issue', "Chamada de artigos: dossiê temático “Habitar o rio”, Revista Margens, organizado por Inês Carvalho e Tiago Moura", { title: "Habitar o rio", journal: "Margens", editors: ["Inês Carvalho", "Tiago Moura"] }, ['kind']],
  ['labelled', 'issue', "Dossiê: Cidades lentas\nOrganizadores: Inês Carvalho (UFMG) e Tiago Moura (Universidade do Porto)\nPrazo: 30 de junho de 2027", { title: "Cidades lentas", editors: ["Inês Carvalho", "Tiago Moura"], deadline: "2027-06-30" }, ['kind']],
  ['unlabelled', 'issue', "Call for papers: numero monografico «Abitare il fiume» della rivista Sponde, a cura di Giulia Ferrero e Marco Bellini", { kind: "special-issue", title: "Abitare il fiume", journal: "Sponde", editors: ["Giulia Ferrero", "Marco Bellini"] }],
  ['labelled', 'issue', "Numero monografico: Città lente\nA cura di: Giulia Ferrero e Marco Bellini\nScadenza: 15 marzo 2027", { kind: "special-issue", title: "Città lente", editors: ["Giulia Ferrero", "Marco Bellini"], deadline: "2027-03-15" }],
  // Nordic
  ['unlabelled', 'issue', "Tidskriften Norrsken efterfrågar artiklar till ett temanummer om skogens ljud", { kind: "special-issue", title: "skogens ljud", journal: "Norrsken" }],
  ['unlabelled', 'issue', "Call for papers: \"Nordiska filologiska skrifter\" efterfrågar artiklar och essäer till kommande nummer", { journal: "Nordiska filologiska skrifter" }, ['title', 'kind']],
  ['unlabelled', 'issue', "I NFS 99 uppmärksammas temat långsamhet/brådska:", { title: "långsamhet/brådska" }, ['kind', 'journal']],
  ['unlabelled', 'issue', "Call for papers til temanummer af Kant & Kyst: Havnens sprog", { kind: "special-issue", title: "Havnens sprog", journal: "Kant & Kyst" }],
  ['unlabelled', 'issue', "Bidrag efterlyses til Kultur og Kyst nr. 4 2027 om havnens sprog, redigeret af Maja Bruun og Søren Elkjær", { title: "havnens sprog", journal: "Kultur og Kyst", editors: ["Maja Bruun", "Søren Elkjær"] }, ['kind']],
  ['unlabelled', 'issue', "Kirjoituskutsu: Odottamisen ajat -teemanumero, Aika & Paikka. Määräaika 31.3.2027", { deadline: "2027-03-31" }, ['title', 'kind', 'journal']],
  ['unlabelled', 'issue', "Call for papers: Nordlyd, temanummer om havnespråk, frist 1. mars 2027", { kind: "special-issue", title: "havnespråk", deadline: "2027-03-01" }, ["journal"]],
  // a journal without a word for its kind
  ['unlabelled', 'issue', "Slow Cities | Urban Matters | Special Issue | Deadline: 3 May 2027", { kind: "special-issue", title: "Slow Cities", deadline: "2027-05-03" }, ['journal']],
  ['unlabelled', 'issue', "Special Issue “Slow Cities” in Waterways, guest editors Mara Holt and Udo Kern", { kind: "special-issue", title: "Slow Cities", journal: "Waterways", editors: ["Mara Holt", "Udo Kern"] }],
  ['unlabelled', 'issue', "Waterways Special Issue on Slow Cities", { kind: "special-issue", title: "Slow Cities" }, ["journal"]],
  ['unlabelled', 'issue', "Water & Ways: Special Issue on Slow Cities", { kind: "special-issue", title: "Slow Cities", journal: "Water & Ways" }],
  ['unlabelled', 'issue', "Call for Papers for a Special Issue of Waterways: Slow Cities", { kind: "special-issue", title: "Slow Cities", journal: "Waterways" }],
  ['unlabelled', 'issue', "Waterways invites submissions for a special issue on Slow Cities. Abstracts are due 3 May 2027; full papers by 1 October 2027.", { kind: "special-issue", title: "Slow Cities", journal: "Waterways" }, ['deadline']],
  ['unlabelled', 'issue', "Journal of Rivers & Roads\nJRR invites you to submit papers on the theme: Slow Cities.", { title: "Slow Cities", journal: "Journal of Rivers & Roads" }, ['kind']],
  ['unlabelled', 'issue', "Nordic Review of Rooms\nNRR welcomes contributions on the theme: Corridors of power", { title: "Corridors of power", journal: "Nordic Review of Rooms" }, ['kind']],
  // notices by e-mail
  ['unlabelled', 'issue', "[CFP] Special Issue: Slow Cities (Waterways), abstracts due 3 May 2027", { kind: "special-issue", deadline: "2027-05-03" }, ['title', 'journal']],
  ['unlabelled', 'issue', "Dear colleagues, we invite contributions to the special issue “Slow Cities”, edited by Mara Holt (University of Leeds) and Udo Kern (University of Bern).", { kind: "special-issue", title: "Slow Cities", editors: ["Mara Holt", "Udo Kern"] }],
  ['unlabelled', 'issue', "Abstracts of 300 words should be sent to the guest editors, Mara Holt and Udo Kern, by 3 May 2027.", { editors: ["Mara Holt", "Udo Kern"], deadline: "2027-05-03" }],
  ['labelled', 'issue', "Deadline for special issue proposal submissions: 31 January 2027", { deadline: "2027-01-31" }, ["kind"]],
  ['labelled', 'issue', "Slow Cities\nGuest editors: Mara Holt [University of Leeds, UK], Udo Kern [University of Bern, Switzerland]\nAbstracts: 3 May 2027\nFull papers: 1 October 2027", { title: "Slow Cities", editors: ["Mara Holt", "Udo Kern"] }, ['deadline']],
  // written after the readers, and read as a person does
  ['labelled', 'issue', "Call for Papers – Special Issue of Media Matters on Listening in Public. Abstracts (300 words) due by 15 January 2027. Guest editors: Orla Finnegan (Galway) & Tomasz Wilk (Łódź).", { kind: "special-issue", title: "Listening in Public", journal: "Media Matters", deadline: "2027-01-15", editors: ["Orla Finnegan", "Tomasz Wilk"] }],
  ['unlabelled', 'issue', "Journal of Quiet Studies, special issue 14(2): Silence at Work", { kind: "special-issue", title: "Silence at Work", journal: "Journal of Quiet Studies" }],
  ['unlabelled', 'issue', "Themenschwerpunkt „Digitale Pflege“ in der Zeitschrift Pflege heute (Heft 3/2027), Manuskripte bis 31.03.2027 an die Redaktion", { title: "Digitale Pflege", journal: "Pflege heute", deadline: "2027-03-31" }, ["kind"]],
  ['labelled', 'issue', "CfA: Themenheft „Ernährung und Ethik“ der Zeitschrift für Alltagsethik; Einsendeschluss: 1. Juni 2027", { kind: "special-issue", title: "Ernährung und Ethik", journal: "Zeitschrift für Alltagsethik", deadline: "2027-06-01" }],
  ['labelled', 'issue', "Appel à contributions – Revue Marées – numéro 22 : Le temps des ports. Date limite : 15 avril 2027", { title: "Le temps des ports", journal: "Marées", deadline: "2027-04-15" }, ["kind"]],
  ['labelled', 'issue', "Appel à textes. Dossier : « Les corps au travail ». Coordination : Hélène Marchand et Luc Perrault. Échéance : 1er mai 2027", { title: "Les corps au travail", deadline: "2027-05-01", editors: ["Hélène Marchand", "Luc Perrault"] }, ["kind"]],
  ['unlabelled', 'issue', "Inbjudan att skicka bidrag till temanumret ”Tystnad” i Kulturella perspektiv på ljud, deadline 30 april 2027", { kind: "special-issue", title: "Tystnad", deadline: "2027-04-30" }, ["journal"]],
  ['unlabelled', 'issue', "The next issue of Harbour Review will focus on ferries. We welcome essays, interviews and reviews until 1 May 2027.", {}, ["title", "journal", "deadline"]],
  ['labelled', 'issue', "Upcoming special issue\nFerries and Futures\nEditors: Orla Finnegan, Tomasz Wilk", { kind: "special-issue", title: "Ferries and Futures", editors: ["Orla Finnegan", "Tomasz Wilk"] }],
  ['labelled', 'issue', "Convocatoria abierta: dossier “Cuerpos y fronteras”. Revista Márgenes, núm. 12. Fecha límite: 30 de abril de 2027", { title: "Cuerpos y fronteras", journal: "Márgenes", deadline: "2027-04-30" }, ["kind"]],
  ['unlabelled', 'issue', "Chamada para publicação: Dossiê Memória e Cidade – Revista Horizontes – prazo até 30 de junho de 2027", { title: "Memória e Cidade", journal: "Horizontes", deadline: "2027-06-30" }, ["kind"]],
  ['labelled', 'issue', "CfP: Care at Sea – Local Voices (Publication); by: 31.08.2027\n\nThe Open Journal for Harbour Policy in Norway; Mara Holt and Udo Kern, Univ. of Bern (Web)\n\nProposals by: 31.08.2027", { title: "Care at Sea – Local Voices", journal: "The Open Journal for Harbour Policy in Norway", deadline: "2027-08-31" }, ["kind", "editors"]],
  ['unlabelled', 'issue', "Special issue of the Nordic Journal of Night Work; Mara Holt, Udo Kern, and Ida Moe, Univ. of Bern", { kind: "special-issue", journal: "Nordic Journal of Night Work", editors: ["Mara Holt", "Udo Kern", "Ida Moe"] }],
  ['unlabelled', 'issue', "Nordisk tidsskrift for hverdag og praksis har åpen invitasjon til bidrag til følgende temanummer:\nMatpakker og makt", { kind: "special-issue", journal: "Nordisk tidsskrift for hverdag og praksis" }, ["title"]],
];
