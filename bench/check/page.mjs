/** Made-up pages of a group: a menu, four paragraphs, 17 projects and four special issues, with different entries on each page. */
const PLACES = [
  'nabolaget',
  'byen',
  'skolen',
  'barnehagen',
  'kommunen',
  'bygda',
  'klinikken',
  'fengselet',
  'heimen',
];
const THEMES = [
  'Omsorg',
  'Deltakelse',
  'Samskaping',
  'Fellesskap',
  'Læring',
  'Tillit',
  'Nærhet',
  'Recovery',
  'Velferd',
];
const PEOPLE = ['barn', 'unge', 'eldre', 'foreldre', 'ansatte', 'frivillige', 'studenter', 'naboer'];
const FUNDERS = ['Norges forskningsråd', 'Helsedirektoratet', 'Erasmus+', 'NordForsk', 'Extrastiftelsen'];
const JOURNALS = [
  'Akademisk kvarter',
  'Frontiers in Psychology',
  'Tidsskrift for omsorgsforskning',
  'Health Promotion',
];

const at = (list, n) => list[n % list.length];

function project(n) {
  const title = `${at(THEMES, n)} i ${at(PLACES, Math.floor(n / 9))} for ${at(PEOPLE, Math.floor(n / 81))} ${n}`;
  const [start, end] = [2010 + (n % 14), 2013 + (n % 14)];
  return [
    title,
    `${title} (${title.slice(0, 3).toUpperCase()}${n % 100}). Koordinator: Nord universitet; finansiert av ${at(FUNDERS, n)} ${start}–${end}.`,
    `${title} (PhD-prosjekt ved Nord universitet og Levanger kommune)`,
    `At${n}: ${title} (${at(FUNDERS, n)}, ${start}-${end})`,
    `<a href="/prosjekt/${n}">${title}</a>, ledet av Kari Nordmann`,
  ][n % 5];
}

const issue = (n) =>
  `Temanummer: «${at(THEMES, n)} og ${at(PEOPLE, n)} ${n}». ${at(JOURNALS, n)}, ${n % 30}(${n % 4}). Frist: ${1 + (n % 28)}. mai ${2020 + (n % 9)}`;

const paragraph = (n) =>
  `<p>Gruppen forsker på ${at(THEMES, n).toLowerCase()} blant ${at(PEOPLE, n)} i ${at(PLACES, n)}. Vi ser på hvordan ${at(PEOPLE, n + 1)} og ${at(PEOPLE, n + 2)} skaper noe sammen, og hva det betyr for den enkelte. <a href="/artikkel/${n}">Les om funnene fra ${at(PLACES, n + 3)}</a>, eller kom på seminaret ${1 + (n % 28)}. september.</p>`;

/** The HTML of page `i`. */
export function pageOf(i) {
  const many = (count, make) => Array.from({ length: count }, (_, k) => make(i * count + k));
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>Forskningsgruppe ${i}</title></head>
<body>
<nav><ul>${many(20, (n) => `<li><a href="/side/${n % 20}">Side ${n % 20}</a></li>`).join('\n')}</ul></nav>
<main>
<h1>Forskningsgruppe ${i}</h1>
${many(4, paragraph).join('\n')}
<h2>Pågående prosjekter</h2>
<ul>
${many(17, (n) => `<li>${project(n)}</li>`).join('\n')}
</ul>
<h2>Temanumre</h2>
<ol>
${many(4, (n) => `<li>${issue(n)}</li>`).join('\n')}
</ol>
</main>
<footer><p>Nord universitet</p></footer>
</body>
</html>
`;
}
