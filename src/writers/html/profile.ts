import { pickText } from '../../records/pick-text.js';
import type { GroupProfile } from '../../records/types.js';
import { exactDate } from './dates.js';
import { isSeen } from './draft.js';
import { labelsIn } from './labels.js';
import { escaped, linked, part } from './markup.js';
import { exactLines } from './others.js';
import { party } from './project.js';

/** The header of a group's page: its name in a heading, and a paragraph for each fact. */
export function headerOf(profile: GroupProfile, lang: string, level: number): string {
  const { name, kind, purpose, parent, leader, url, alternates, reviewed } = profile;
  const label = labelsIn(lang);
  const shown = pickText(name, lang);
  const words = isSeen(shown) ? linked(escaped(shown), url) : `<strong>${part(shown, { url })}</strong>`;
  const facts = [
    ...exactLines(lang, [
      ['name', typeof name === 'string' ? undefined : name],
      ['kind', kind],
      ['purpose', purpose],
    ]),
    ...(parent ? [`${label('parent')}: ${party(parent)}`] : []),
    ...(leader ? [`${label('groupLeader')}: ${party(leader)}`] : []),
    ...(alternates.length
      ? [`${label('alternates')}: ${alternates.map((one) => part(one.lang, { url: one.url })).join('; ')}`]
      : []),
    ...exactLines(lang, [['reviewed', reviewed && exactDate(reviewed, lang)]]),
  ];
  return [`<h${level}>${words}</h${level}>`, ...facts.map((fact) => `<p>${fact}</p>`)].join('\n');
}
