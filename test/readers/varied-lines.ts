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
];
