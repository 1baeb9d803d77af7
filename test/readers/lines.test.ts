import { expect } from '@open-wc/testing';
import { readAttribution, readIssueLine, readProjectLine } from '../../src/readers/index.js';
import { blindLines } from './blind-lines.js';
import { attributionLines, issueLines } from './other-lines.js';
import { projectLines, type ProjectGold } from './project-lines.js';
import { notRead, unseenAttributions, unseenIssues, unseenProjects } from './unseen-lines.js';

/** The non-empty fields of a project, in the form of the fixtures. */
function projectIn(text: string): ProjectGold {
  const project = readProjectLine(text);
  return filled({
    title: String(project.title),
    acronym: project.acronym,
    start: project.start,
    end: project.end,
    funders: project.funding.flatMap(({ funder }) => (funder ? [String(funder.name)] : [])),
    programmes: project.funding.flatMap(({ programme }) => programme ?? []),
    grant: project.funding.find(({ grant }) => grant)?.grant,
    coordinator: project.coordinator && String(project.coordinator.name),
    leader: project.leader?.name,
    partners: project.partners.map(({ name }) => String(name)),
    types: project.types,
    status: project.status,
  });
}

function filled<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  ) as T;
}

describe('made-up lines of all kinds', () => {
  for (const [text, gold] of [...projectLines, ...blindLines, ...unseenProjects, ...notRead])
    it(`project: ${text}`, () => expect(projectIn(text)).to.deep.equal(gold));

  for (const [text, gold] of [...issueLines, ...unseenIssues]) {
    it(`special issue: ${text}`, () => {
      const { kind, title, journal, deadline, editors, status, volume, issue } = readIssueLine(text);
      const found = {
        kind,
        title,
        journal: journal?.name,
        deadline,
        editors: editors.map(({ name }) => name),
        status,
        volume,
        issue,
      };
      expect(filled(found)).to.deep.equal(gold);
    });
  }

  for (const [text, gold] of [...attributionLines, ...unseenAttributions]) {
    it(`attribution: ${text}`, () => expect(readAttribution(text)).to.deep.equal(gold));
  }
});
