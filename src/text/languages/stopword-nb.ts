/*
 * Written by `npm run stop-words`; do not edit. From the package stopword, MIT, see LICENSE;
 * copyright (c) 2014 Kristoffer Brabrand.
 */

export const LISTED_STOP_WORDS = `
  og i jeg det at en et den til er som på de med han av ikke der så var meg seg men ett har om vi min
  mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv
  sjøl her alle vil bli ble blitt kunne inn når kom noen noe ville dere deres kun ja etter ned skulle
  denne for deg si sine sitt mot å meget hvorfor dette disse uten hvordan ingen din ditt blir samme
  hvilken hvilke sånn inni mellom vår hver hvem vors hvis både bare enn fordi før mange også slik vært
  være begge siden henne hennar hennes
`;
