import type { FreshLine } from './fresh-lines.js';

/** Calls, sources and partners in the forms of further sites, and similar lines without such facts; names are made up. */
// prettier-ignore
export const variedLines: FreshLine[] = [
  // cells of a partner, whose order varies
  ['unlabelled', 'partner', "Lakeside University | LU - UK", { name: "Lakeside University", shortName: "LU", country: "UK" }],
  ['unlabelled', 'partner', "LAKU | Lakeside University, Norway\n\nOne of the largest universities in the region.", { name: "Lakeside University", shortName: "LAKU", country: "Norway" }],
  ['unlabelled', 'partner', "| Hochschule am See (HaS) | DE | has.am-see.example |", { name: "Hochschule am See", shortName: "HaS", country: "DE" }],
  ['labelled', 'partner', "Coordinator : ULK | The University of Lakeside, UK", { name: "The University of Lakeside", shortName: "ULK", kind: "coordinator", country: "UK" }],
  ['unlabelled', 'partner', "Harbour Tools | HT - SE\nA company that builds tools for small harbours.", { name: "Harbour Tools", shortName: "HT", country: "SE" }],
  ['unlabelled', 'partner', "NILUF Norway Website", { name: "NILUF", country: "Norway" }],
  ['unlabelled', 'partner', "LU (Lakeside University) studies the tides of small harbours.", { name: "Lakeside University", shortName: "LU" }],
  ['labelled', 'partner', "Host\nHarbour Museum\nQuayside 4\nWebsite:\nHarbour Museum", { name: "Harbour Museum" }],
  ['plain', 'partner', "Hochschule am See\n* Entwicklung der Werkzeuge", { name: "Hochschule am See" }],
  ['plain', 'partner', "Statistics Sweden Website", { name: "Statistics Sweden Website" }],
  ['plain', 'partner', "Technical University of Denmark Website", { name: "Technical University of Denmark Website" }],
  ['plain', 'partner', "NTNU (Department of Physics)", { name: "NTNU (Department of Physics)" }],
  ['plain', 'partner', "News | Lakeside University", { name: "News | Lakeside University" }],
  // editors and deadlines below their labels
  ['labelled', 'issue', "Special Issue: Tides and Time\nGuest Editors:\nEdna Marsh\nLouis Ferrand\nPeter Holm", { kind: "special-issue", title: "Tides and Time", editors: ["Edna Marsh", "Louis Ferrand", "Peter Holm"] }],
  ['labelled', 'issue', "Special issue on Tides\nGUEST EDITORS:\n- (Lead) Nadia Ferreira, University of Lakeside, Portugal\n- Tom Easley, University of Harbour, United States", { kind: "special-issue", title: "Tides", editors: ["Nadia Ferreira", "Tom Easley"] }],
  ['labelled', 'issue', "Thematische Ausgabe: Stille Häfen [PDF]\nEditors\nProf. Dr. Reto Aebi, Universität am See, Schweiz", { kind: "special-issue", title: "Stille Häfen", editors: ["Reto Aebi"] }],
  ['labelled', 'issue', "Gästredaktörer: Annika Grön, Umeå universitet, Peter Sahl, Fjärdens högskola och Hanna Wik, Sjöstads universitet. Temanummer: Tystnad", { kind: "special-issue", title: "Tystnad", editors: ["Annika Grön", "Peter Sahl", "Hanna Wik"] }],
  ['labelled', 'issue', "Call for papers: Slow Harbours\nManuscript deadline\n15 March 2027", { title: "Slow Harbours", deadline: "2027-03-15" }],
  ['labelled', 'issue', "Temanummer: Byens stille rom\nFrist for innsending:\n1. mai 2027", { kind: "special-issue", title: "Byens stille rom", deadline: "2027-05-01" }],
  ['labelled', 'issue', "Special Issue: Slow Water\nGuest Editors:\nEdna Marsh\nImportant Dates\nSubmission deadline: 1 May 2027", { kind: "special-issue", title: "Slow Water", editors: ["Edna Marsh"], deadline: "2027-05-01" }],
  ['labelled', 'issue', "Special Issue: Slow Water\nGuest Editors:\nEdna Marsh\nClimate Justice", { kind: "special-issue", title: "Slow Water", editors: ["Edna Marsh"] }],
  ['unlabelled', 'issue', "Special Issue: Slow Water\nConference dates\n30 June 2027", { kind: "special-issue", title: "Slow Water" }],
  ['unlabelled', 'issue', "Call for papers: Tides\nEditors-in-Chief:\nEdna Marsh\nLouis Ferrand", { title: "Tides" }],
  // nouns before the name of a journal, and names that are no journals
  ['unlabelled', 'issue', "« Les ports muets »\nRevue Rives & Récits, n°7 à paraître en 2027", { title: "Les ports muets", journal: "Rives & Récits" }],
  ['unlabelled', 'issue', "Appel à articles : Les ports, Revue Portuaire Suisse", { title: "Les ports", journal: "Revue Portuaire Suisse" }],
  ['unlabelled', 'issue', "The Nordic Harbour Network plans a special issue on tides", { kind: "special-issue", title: "tides" }],
  ['unlabelled', 'issue', "The Lakeside Association of Ports invites papers to a special issue on tides", { kind: "special-issue", title: "tides" }],
  ['unlabelled', 'issue', "aktueller Call for Papers: „Stille Häfen im Winter“\n(hrsg. von Thekla Böhm & Aron Weid)", { title: "Stille Häfen im Winter", editors: ["Thekla Böhm", "Aron Weid"] }],
  ['unlabelled', 'issue', "Annals of Harbour Life | Virtual Quays and Ships", { title: "Virtual Quays and Ships", journal: "Annals of Harbour Life" }],
  ['unlabelled', 'issue', "CfP – Zeitschrift für Hafenkultur – „Leere Bänke“", { title: "Leere Bänke", journal: "Zeitschrift für Hafenkultur" }],
  ['unlabelled', 'issue', "AAC : Une approche sensible du port", { title: "Une approche sensible du port" }],
  ['plain', 'issue', "AAC: A Sensory Approach to Harbours", { title: "AAC: A Sensory Approach to Harbours" }],
  ['unlabelled', 'issue', "1er octobre 2027. « Espaces muets », n° de Rives et Récits", { title: "Espaces muets", journal: "Rives et Récits" }],
  // kinds in later sentences
  ['unlabelled', 'issue', "Call for papers: Slow Harbours\nRead our earlier special issues.", { title: "Slow Harbours" }],
  ['labelled', 'issue', "CfP: Krop og havn\nVi samler artikler til temanummer 2027#2. Deadline for abstracts er 1. september 2027.", { kind: "special-issue", title: "Krop og havn", deadline: "2027-09-01" }],
  ['unlabelled', 'issue', "Nordisk tidsskrift for havn og samfunn ønsker artikler til et temanummer om lek på kaia. Abstract sendes til oss.", { kind: "special-issue", title: "lek på kaia", journal: "Nordisk tidsskrift for havn og samfunn" }],
  ['unlabelled', 'issue', "“Stille und Macht am Hafen“ heißt das Sonderheft der Zeitschrift für Hafentheorie.", { kind: "special-issue", title: "Stille und Macht am Hafen", journal: "Zeitschrift für Hafentheorie" }],
];
