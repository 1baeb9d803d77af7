/** Norwegian descriptions of the attributes that the composer offers; the English ones come from the elements. */
const NB: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rg-definition-quote': {
    variant: 'Utseende: plain (enkelt), pull (større, mellom tynne linjer) eller card (i ramme).',
  },
  'rg-group-header': {
    'heading-level':
      'Nivået på navnets overskrift der den ikke står på siden fra før. Ellers ett under den nærmeste overskriften foran.',
  },
  'rg-partner-grid': {
    'group-by': 'Inndeling: kind (etter slag) eller none (ingen). Ellers etter slag når to slag er kjent.',
    'heading-level':
      'Nivået på overskriften over elementet; gruppenes er ett lavere. Ellers nivået på den nærmeste foran.',
    'show-names': 'Navnene vises også under logoene. Ord som står ved en logo på siden, vises alltid.',
    balance: 'Logoene får størrelse etter hvor mye av dem som synes; med none fyller hver sin plass.',
    monochrome: 'Logoene er grå til de pekes på eller får fokus.',
  },
  'rg-project-list': {
    'group-by':
      'Inndeling: status, type, funder (finansiør), year (år), heading (overskriftene på siden) eller none (ingen). Ellers etter overskriftene når flere lister står under hver sin, eller etter status når to er kjent.',
    'default-status':
      'Status for prosjekter uten datoer og uten nevnt status: planned (planlagt), ongoing (pågående) eller finished (avsluttet). Ellers den som overskriften over listen nevner.',
    'heading-level':
      'Nivået på overskriften over elementet; gruppenes er ett lavere. Ellers nivået på den nærmeste foran.',
    filter: 'Listen får søkefelt, filtre og valg av rekkefølge.',
    view: 'Visning: list (liste), cards (kort) eller timeline (tidslinje).',
    'page-size': 'Antall prosjekter om gangen når det er flere enn 200.',
    'print-filtered': 'Bare prosjektene som søket treffer, skrives ut; ellers alle.',
  },
  'rg-social-links': {
    'without-labels':
      'Lenker med ikon vises uten ordene, som fortsatt leses opp. Andre lenker beholder ordene.',
    'group-name': 'Gruppens navn. Det leses opp etter lenker som bare har navnet på tjenesten.',
  },
  'rg-special-issue-list': {
    'heading-level':
      'Nivået på overskriften over elementet; gruppenes er ett lavere. Ellers nivået på den nærmeste foran.',
  },
  'rg-word-cloud': {
    view: 'Visning: cloud (sky), list (liste), bars (søyler) eller table (tabell).',
    switcher: 'De som besøker siden, kan velge visning.',
    save: 'De som besøker siden, kan lagre bildet som SVG eller PNG og kopiere tekstalternativet.',
    group:
      'Inndeling av ordene, med luft mellom gruppene: letter (etter første bokstav) eller given (etter gruppen som er skrevet til hvert ord).',
    colours: 'Fargene viser weight (vekt, i toner av én farge) eller group (en farge for hver gruppe).',
  },
};

/** The description of an attribute, as plain text. */
export const settingIn = (lang: 'nb' | 'en', tag: string, name: string, says: string): string =>
  (lang === 'nb' && NB[tag]?.[name]) || says.replaceAll('`', '');

/** Described attributes, with their tags. */
export const describedSettings = (): [tag: string, name: string][] =>
  Object.entries(NB).flatMap(([tag, names]) =>
    Object.keys(names).map((name): [string, string] => [tag, name]),
  );
