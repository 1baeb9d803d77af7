/** Words that begin a value without a funder: no funding, own funding, or only applied for. */
export const NO_FUNDER: ReadonlySet<string> = new Set(
  (
    'egenfinansiert egenfinansiering egne eigne egna eigenmittel eigenfinanziert ingen inga intet none no keine aucun aucune geen ei internal internt intern interne own self unfunded ' +
    'applied soknad sokt ansokan ansogning beantragt soekt omsokt pending phd scholarship stipend stipendium rekrutteringsstilling universitetsstipendiat oma eigen fonds privat private'
  ).split(' '),
);
