import type { FreshLine } from './fresh-lines.js';
import { awardLines } from './award-lines.js';
import { callLines } from './call-lines.js';
import { campusLines } from './campus-lines.js';
import { centreLines } from './centre-lines.js';
import { consortiumLines } from './consortium-lines.js';
import { departmentLines } from './department-lines.js';
import { exchangeLines } from './exchange-lines.js';
import { facultyLines } from './faculty-lines.js';
import { groupLines } from './group-lines.js';
import { instituteLines } from './institute-lines.js';
import { mailedCallLines } from './mailed-call-lines.js';
import { mixedLines } from './mixed-lines.js';
import { noticeLines } from './notice-lines.js';
import { overseasLines } from './overseas-lines.js';
import { partLines } from './part-lines.js';
import { plainTitles } from './plain-titles.js';
import { proseLines } from './prose-lines.js';
import { registerLines } from './register-lines.js';
import { schoolLines } from './school-lines.js';
import { sourceLines } from './source-lines.js';
import { universityLines } from './university-lines.js';
import { variedLines } from './varied-lines.js';

/** Lines annotated by hand, by the kind of page. */
export const SETS: Record<string, FreshLine[]> = {
  'pages of universities': universityLines,
  'registers, theses and prose': registerLines,
  'lines of all kinds': mixedLines,
  'pages of groups': groupLines,
  'pages of institutes': instituteLines,
  'pages of faculties': facultyLines,
  'pages of centres': centreLines,
  'pages of schools and networks': schoolLines,
  sentences: proseLines,
  'pages of departments': departmentLines,
  calls: callLines,
  'pages of campuses': campusLines,
  'pages here and overseas': overseasLines,
  'calls in mails and notices': mailedCallLines,
  'calls in notices of several countries': noticeLines,
  'sources of quotations': sourceLines,
  'lists of consortia': consortiumLines,
  'lists of exchanges': exchangeLines,
  'lists of grants': awardLines,
  'parts of calls and sources': partLines,
  'forms of further sites': variedLines,
  'plain titles': plainTitles.map((title): FreshLine => ['plain', 'project', title, { title }]),
};
