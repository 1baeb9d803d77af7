const HIGH: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '€': 0x80,
};

/** A text as Windows-1252 bytes, since the test server would convert a file to UTF-8. */
export const windows1252 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => HIGH[letter] ?? letter.charCodeAt(0));

/** A file saved by Excel in Norwegian as "CSV (semikolondelt)"; row 3 has no title. */
export const projectsExcelNb = windows1252(
  [
    'Tittel;Akronym;Start;Slutt;Finansiering;Prosjektleder;Nøkkelord;E-post',
    'Relasjonell kapasitet – på tvers;RELCAP;01.08.2021;31.07.2024;Norges forskningsråd;Ottar Ness;velferd;on@example.org',
    ';;2021;;;;;',
    'Det trengs en hel landsby;;mai.21;;Erasmus+;;;',
    '',
  ].join('\r\n'),
);
