/** The modules for programs without a document, in a project without DOM and Node types. */
import { layoutCloud } from 'research-group-elements/cloud';
import {
  readAttribution,
  readCsv,
  readIssueLine,
  readJson,
  readJsonLd,
  readProjectLine,
  readTermLine,
  readText,
} from 'research-group-elements/readers';
import { callStateOf, pickText, statusOf, type Project } from 'research-group-elements/records';
import { countTerms } from 'research-group-elements/text';
import {
  writeBibtex,
  writeCsv,
  writeHtml,
  writeIcs,
  writeJson,
  writeJsonLd,
  writeRis,
} from 'research-group-elements/writers';

function same(actual: unknown, expected: unknown) {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${a} instead of ${b}`);
}
function has(text: string, part: string) {
  if (!text.includes(part)) throw new Error(`“${part}” is not in ${text}`);
}

const project: Project = readProjectLine('Care (2024–2026)');
same([project.title, project.start, project.end], ['Care', '2024', '2026']);
same(statusOf(project, '2025-01-01'), 'ongoing');
same(pickText({ nb: 'Omsorg', en: 'Care' }, 'nb'), 'Omsorg');

const issue = readIssueLine('Special Issue: Care. Journal of Welfare. Deadline 1 May 2030');
same(
  [issue.kind, issue.title, issue.journal?.name, issue.deadline],
  ['special-issue', 'Care', 'Journal of Welfare', '2030-05-01'],
);
same(callStateOf(issue, '2030-05-01'), 'last-day');

const attribution = readAttribution('(Ness & Heimburg, 2020, s. 36)');
same([attribution?.authors, attribution?.year, attribution?.locator], [['Ness', 'Heimburg'], '2020', '36']);
const term = readTermLine('samskaping (5)');
same([term?.text, term?.weight], ['samskaping', 5]);
const page = readText('Pågående prosjekter\n\n- Care (2024–2026)\n- Welfare\n');
same(
  page.projects.map(({ title }) => title),
  ['Care', 'Welfare'],
);
same(
  Object.keys({ profile: page.profile, ...page }).sort(),
  'definitions issues links partners profile projects'.split(' '),
);

same(readJson(writeJson([project]))[0]?.id, 'care');
same(readCsv(writeCsv([project]))[0]?.id, 'care');
same(readJsonLd(writeJsonLd([project]))[0]?.title, 'Care');
has(writeHtml([project], { lang: 'en' }), '<li>');
has(writeIcs([issue]), 'BEGIN:VCALENDAR');
const definition = {
  id: 'd',
  text: 'Care is work.',
  authors: ['Ness, Ottar'],
  year: '2020',
  sourceTitle: 'Care',
};
has(writeBibtex([definition]), 'author');
has(writeRis([definition]), 'AU  - Ness');

const [most] = await countTerms([{ text: 'Care and care, and welfare.' }], { lang: 'en' });
same(most?.text.toLowerCase(), 'care');
const cloud = await layoutCloud(
  [
    { text: 'care', weight: 4 },
    { text: 'welfare', weight: 2 },
  ],
  { width: 400, height: 200 },
);
same([cloud.words.length, cloud.unplaced.length], [2, 0]);
const [{ index, text, x, y, size, rotate }] = cloud.words as [(typeof cloud.words)[0]];
same([typeof index, typeof text], ['number', 'string']);
same([x, y, size, rotate].every(Number.isFinite), true);
same([cloud.width, cloud.height, cloud.scale > 0], [400, 200, true]);
