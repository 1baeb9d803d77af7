import { isCapital, tokenize, type Token } from '../words/tokens.js';

/** Kinds of content below a heading of a group's page. */
export type Section = 'projects' | 'issues' | 'partners' | 'links' | 'other';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words in headings, folded, in nb, nn, en, se, sv, da, de, fi, nl and fr. */
const ISSUES = [
  'temanum',
  'temautg',
  'temahef',
  'temanr',
  'spesialnum',
  'spesialutg',
  'specialnum',
  'sarnum',
  'saernum',
  'themenheft',
  'sonderheft',
  'teemanumer',
  'erikoisnumer',
  'themanummer',
  'faddanum',
];
const SPECIAL = words('special themed thematic thematique speciaux thematiques specials');
const ISSUE = words('issue issues numero numeros number numbers nummer');
const PARTNERS = words(
  'partner partners partnere partnerar partnerne partnerane partneri partnerit kumppanit kumppanimme partenaires collaborators collaborateurs consortium konsortium konsortiet ' +
    'konsortiene sponsor sponsors sponsorer sponsorar samarbeid samarbeider ovttasbargu ovttasbargoguoimmit yhteistyokumppanit partnerschaften',
);
const LINKS = words(
  'lenker lenkjer lenkar lankar links link liens linkit linkkat kontakt kontakta kontakter contact contacts yhteystiedot',
);
const PROJECT_STEMS = [
  'prosjekt',
  'projekt',
  'project',
  'projet',
  'proyect',
  'proget',
  'proseakt',
  'proseavt',
  'hanke',
  'hankk',
];
/** Ends of words for single facts of projects. */
const FACTS = ['leder', 'leiar', 'leader', 'ledare', 'leiter', 'manager', 'period', 'projekttid', 'laufzeit'];
const PLURALS = [
  'ctos',
  'etti',
  'ts',
  'ter',
  'terne',
  'terna',
  'tene',
  'tet',
  'tar',
  'tane',
  'te',
  'ten',
  'jets',
  'tat',
  'keet',
  'keita',
  'kkeemme',
  'en',
];
/** First words of headings for lists of projects: "Pågående", "Our", "Selected". */
const OURS = [
  'forskning',
  'forsking',
  'utvikling',
  'var',
  'our',
  'pagaende',
  'lopende',
  'ongoing',
  'current',
  'activ',
  'aktiv',
  'avslut',
  'finished',
  'completed',
  'past',
  'tidl',
  'previous',
  'selected',
  'utvalgte',
  'eksempl',
  'laufend',
  'abgeschl',
  'aktuel',
  'igangv',
  'afslut',
  'kaynnissa',
  'paattyne',
  'lopend',
  'afgerond',
  'onze',
  'unsere',
  'nos',
];
/** Headings that end a list of projects, issues or partners, by the start of the first word. */
const OTHERS = [
  'about',
  'publi',
  'medlem',
  'member',
  'nyhet',
  'nyhed',
  'news',
  'aktuel',
  'arrangement',
  'event',
  'people',
  'ansatte',
  'tilsette',
  'team',
  'mitarbeiter',
  'veroff',
  'bakgrunn',
  'background',
  'undervis',
  'teaching',
  'seminar',
  'phd',
  'jasenet',
  'julkaisu',
  'leden',
  'medewerkers',
  'membres',
  'personer',
  'lahtut',
  'forskere',
  'researchers',
];

const begins = (fold: string, stems: readonly string[]): boolean =>
  stems.some((stem) => fold.startsWith(stem));

/** The section that a line opens: `other` for headings of other content, undefined if the line is not a heading. */
export function sectionOf(text: string): Section | undefined {
  if (text.length > 90 || /[.!?]$|[«»“”"]|:\/\/|www\./.test(text)) return undefined;
  const tokens = tokenize(text);
  const wordTokens = tokens.filter(({ kind }) => kind === 'word');
  const [first] = wordTokens;
  // entries may contain the same words: "Special Issue: Psychology for …", "Partners since 2019"
  const section = first && knownSection(wordTokens);
  if (section) {
    const isEntry =
      wordTokens.length > 8 ||
      tokens.some(({ text }, i) => (text === ':' && i < tokens.length - 1) || /^\d{4}$/.test(text));
    if (isEntry) return undefined;
    return section === 'projects' && !opensProjects(wordTokens, text.endsWith(':')) ? undefined : section;
  }
  const isOther =
    first &&
    wordTokens.length < 5 &&
    (begins(first.fold, OTHERS) || (first.fold === 'om' && wordTokens[1]?.fold === 'oss'));
  return isOther ? 'other' : undefined;
}

export function knownSection(wordTokens: readonly Token[]): Section | undefined {
  const folds = wordTokens.map(({ fold }) => fold);
  const isPapers = folds.some(
    (fold, i) => fold.startsWith('call') && folds[i + 1] === 'for' && folds[i + 2] === 'papers',
  );
  const isSpecial = folds.some(
    (fold, i) => SPECIAL.has(fold) && (ISSUE.has(folds[i + 1] ?? '') || ISSUE.has(folds[i - 1] ?? '')),
  );
  if (isPapers || isSpecial || folds.some((fold) => begins(fold, ISSUES))) return 'issues';
  const isSupport = folds.some((fold, i) => fold === 'supported' && folds[i + 1] === 'by');
  if (isSupport || folds.some((fold) => isPartnerWord(fold, folds.length))) return 'partners';
  if (folds.some(isProjectWord)) return 'projects';
  const isFollowing = /^(?:folg|folj|follow|seuraa|volg|suivez)/.test(folds[0]!) && folds.length < 4;
  const isSocial =
    /^(?:sosial|social|sozial|reseaux)/.test(folds[0]!) && /^(?:medi|sociaux)/.test(folds[1] ?? '');
  return LINKS.has(folds[0]!) || isFollowing || isSocial ? 'links' : undefined;
}

/**
 * Whether a word is for partners: "Samarbeidspartnere", "Projektpartner". "Samarbeid" counts only if it stands alone,
 * since many other headings contain it.
 */
const isPartnerWord = (fold: string, count: number): boolean => {
  if (fold.startsWith('samarb') && !fold.includes('part')) return count === 1;
  return (
    PARTNERS.has(fold) ||
    ['partnere', 'partnerar', 'partner', 'partners', 'kumppanit'].some((end) => fold.endsWith(end))
  );
};

const isProjectWord = (fold: string): boolean => {
  if (fold === 'forskningsarbeid' || fold === 'utviklingsarbeid') return true;
  return PROJECT_STEMS.some((stem) => fold.includes(stem)) && !FACTS.some((word) => fold.includes(word));
};

/** Whether a heading announces several projects, by a plural, a word for status or a colon; not "the project". */
function opensProjects(wordTokens: readonly Token[], colon: boolean): boolean {
  const last = wordTokens.at(-1)!.fold;
  if (wordTokens.length === 1 && /^(?:forsk[a-z]*|utvikl[a-z]*)?pro[sj]?jekt$/.test(last)) return true;
  if (wordTokens.length > 1 && /^(?:project|prosjektet|projektet|projet|hanke)$/.test(last)) return false;
  const project = wordTokens.find(({ fold }) => isProjectWord(fold))!.fold;
  return colon || begins(wordTokens[0]!.fold, OURS) || PLURALS.some((end) => project.endsWith(end));
}

/** Whether a line names a kind of unit: "Forskningsgruppe", "Research group". */
export function isUnitLine(text: string): boolean {
  if (text.length > 60) return false;
  const folds = tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ fold }) => fold);
  const [first = '', second = ''] = folds;
  if (folds.length === 1)
    return (
      /^(?:forsk[a-z]*|arbeits|forschungs|onderzoeks|tutkimus)?-?(?:grupp|ryhma|groep)[a-z]*$/.test(first) ||
      first === 'dutkanjoavku' ||
      first === 'forskerutdanning'
    );
  if (folds.length !== 2) return false;
  return (
    (first === 'research' && /^(?:group|centre|center|unit|environment)$/.test(second)) ||
    (first === 'groupe' && second === 'recherche')
  );
}

const PURPOSE = words(
  'purpose aim aims mission goal goals objective objectives syfte syftet ulbmil tarkoitus doel objectif objectifs',
);

/** Whether a paragraph states the purpose of a group. */
export function namesPurpose(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.some(({ fold }, i) => {
    if (
      PURPOSE.has(fold) ||
      fold.startsWith('formal') ||
      fold.startsWith('foremal') ||
      fold.startsWith('hensikt') ||
      fold === 'ziel' ||
      fold === 'ziele'
    )
      return true;
    return (
      (fold === 'mal' || fold === 'malet' || fold === 'malsetting') &&
      /^(?:er|med|for)$/.test(tokens[i + 1]?.fold ?? '')
    );
  });
}

const DEFINES = words('er is ar ist lea means est');
const REFERS = [
  'refers to',
  'viser til',
  'defineres som',
  'definieras som',
  'defineras som',
  'defineres ved',
];

/** The term that is defined at the start of a definition: "Relational welfare is …". */
export function definedTerm(text: string): string | undefined {
  const tokens = tokenize(text.slice(0, 120));
  let at = 0;
  while (tokens[at] && /^(?:by|med|with|begrepet)$/.test(tokens[at]!.fold)) at++;
  while (tokens[at] && '«“"„'.includes(tokens[at]!.text)) at++;
  const first = tokens[at];
  if (!first || !isCapital(first.text)) return undefined;
  for (let i = at + 1; i < tokens.length; i++) {
    const { fold, text: mark, kind } = tokens[i]!;
    if (kind === 'mark' && '.,:;'.includes(mark)) return undefined;
    const isVerb = DEFINES.has(fold) || REFERS.includes(`${fold} ${tokens[i + 1]?.fold ?? ''}`);
    if (!isVerb) continue;
    const term = text.slice(first.start, tokens[i - 1]!.end).replace(/[»”"]$/, '');
    return term.length > 2 && term.length < 52 ? term : undefined;
  }
  return undefined;
}
