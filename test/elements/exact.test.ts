import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/project-list/define.js';
import type { RgProjectList } from '../../src/elements/project-list/project-list.js';
import '../../src/elements/special-issue-list/define.js';
import type { RgSpecialIssueList } from '../../src/elements/special-issue-list/special-issue-list.js';
import { inference, labels, moreLabels } from '../../src/elements/project-list/content/inference.js';
import {
  inference as issueInference,
  labels as issueLabels,
} from '../../src/elements/special-issue-list/content/inference.js';

const list = async (exact: boolean, ...items: unknown[]) => {
  const element = await fixture<RgProjectList>(
    html`<rg-project-list ?exact=${exact}
      ><ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul></rg-project-list
    >`,
  );
  await element.updateComplete;
  return element;
};

describe('exact', () => {
  const labelled = html`<a href="/care">Care at home</a> (CAHO)<br />Periode: 2021–2024<br />Finansiering:
    Norges forskningsråd, prosjektnummer 301234`;

  it('does without inference, also where labels explain all', async () => {
    expect(inference.module, 'loaded by another test').to.equal(undefined);
    const element = await list(false, labelled, 'Demokratisk innovasjon');
    expect(inference.module).to.equal(undefined);
    expect(labels.module, 'labels fused with others').to.equal(undefined);
    const [project] = element.records;
    expect(project).to.deep.include({
      title: 'Care at home',
      acronym: 'CAHO',
      start: '2021',
      end: '2024',
      url: '/care',
    });
    expect(project!.funding).to.deep.equal([{ funder: { name: 'Norges forskningsråd' }, grant: '301234' }]);
    expect(project!.note).to.equal(undefined);
  });

  it('reads labels fused in one line, by a part that is fetched where there are some', async () => {
    expect(labels.module, 'loaded by another test').to.equal(undefined);
    const element = await list(false, 'Care at home Periode: 2021–2024 Finansiering: Norges forskningsråd');
    expect(labels.module).not.to.equal(undefined);
    expect(inference.module).to.equal(undefined);
    expect(element.records[0]).to.deep.include({ title: 'Care at home', start: '2021', end: '2024' });
    expect(element.records[0]!.funding).to.deep.equal([{ funder: { name: 'Norges forskningsråd' } }]);
    expect(element.records[0]!.note).to.equal(undefined);
  });

  it('reads labels of further languages, which are fetched where one is not known', async () => {
    const item = html`<a href="/pflege">Pflege</a><br />Laufzeit: 2021–2024<br />Fördergeber:
      Volkswagenstiftung`;
    expect(moreLabels.module, 'loaded by another test').to.equal(undefined);
    await list(true, labelled);
    expect(moreLabels.module).to.equal(undefined);
    const element = await list(true, item);
    expect(element.records[0]).to.deep.include({ title: 'Pflege', start: '2021', end: '2024' });
    expect(element.records[0]!.funding).to.deep.equal([{ funder: { name: 'Volkswagenstiftung' } }]);
    expect(inference.module).to.equal(undefined);
  });

  it('keeps the words that labels leave unexplained where they stand', async () => {
    const element = await list(true, 'Språk i arbeid, Universitetet i Agder');
    expect(inference.module).to.equal(undefined);
    expect(element.records[0]).to.deep.include({ title: 'Språk i arbeid, Universitetet i Agder' });
    expect(element.records[0]!.coordinator).to.equal(undefined);
  });

  it('is what a list stops being when the attribute goes', async () => {
    const element = await list(true, 'Språk i arbeid, Universitetet i Agder');
    element.exact = false;
    await element.updateComplete;
    expect(element.records[0]!.coordinator).to.deep.equal({ name: 'Universitetet i Agder' });
    element.exact = true;
    await element.updateComplete;
    expect(element.records[0]!.coordinator).to.equal(undefined);
  });

  it('is not asked for: plain lines are inferred before they are drawn', async () => {
    const element = await list(false, 'Språk i arbeid, Universitetet i Agder');
    expect(element.records[0]!.coordinator).to.deep.equal({ name: 'Universitetet i Agder' });
    element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Kvinner i fiskeri, NORCE</li>');
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(element.records[1]!.coordinator).to.deep.equal({ name: 'NORCE' });
  });

  it('does not hide labels in the language of the page', async () => {
    const element = await fixture<RgProjectList>(
      html`<rg-project-list lang="de"
        ><ul>
          <li>Pflege im Alltag gefördert durch Deutsche Forschungsgemeinschaft</li>
        </ul></rg-project-list
      >`,
    );
    expect(element.records[0]!.funding).to.deep.equal([
      { funder: { name: 'Deutsche Forschungsgemeinschaft' } },
    ]);
  });

  it('does without the inference of special issues where labels explain all', async () => {
    expect(issueInference.module, 'loaded by another test').to.equal(undefined);
    const element = await fixture<RgSpecialIssueList>(
      html`<rg-special-issue-list
        ><ul>
          <li>
            <a href="/care">Care in towns: a reader</a><br />Journal: Journal of Welfare<br />Guest editors:
            Kari Nordmann; Ola Nordmann<br />Deadline: 2027-05-01
          </li>
          <li>Trust in towns<br />Journal: Journal of Welfare<br />Status: closed</li>
        </ul></rg-special-issue-list
      >`,
    );
    expect(issueInference.module).to.equal(undefined);
    expect(issueLabels.module).to.equal(undefined);
    expect(element.records.map(({ title }) => title)).to.deep.equal([
      'Care in towns: a reader',
      'Trust in towns',
    ]);
    expect(element.records[0]).to.deep.include({ deadline: '2027-05-01' });
    expect(element.records[0]!.editors.map(({ name }) => name)).to.deep.equal([
      'Kari Nordmann',
      'Ola Nordmann',
    ]);
    expect(element.records[1]).to.deep.include({ status: 'closed' });
  });

  it('holds for special issues too', async () => {
    const issues = (exact: boolean) =>
      fixture<RgSpecialIssueList>(
        html`<rg-special-issue-list ?exact=${exact}
          ><ul>
            <li>
              <a href="/care">Care in towns</a><br />Journal: Journal of Welfare<br />Deadline: 2027-05-01
            </li>
            <li>Special Issue: Trust in towns. Frontiers in Psychology</li>
          </ul></rg-special-issue-list
        >`,
      );
    expect(issueInference.module, 'loaded by another test').to.equal(undefined);
    const [labelled, plain] = (await issues(true)).records;
    expect(issueInference.module).to.equal(undefined);
    expect(labelled).to.deep.include({ title: 'Care in towns', deadline: '2027-05-01' });
    expect(labelled!.journal?.name).to.equal('Journal of Welfare');
    expect(plain!.journal).to.equal(undefined);
    expect((await issues(false)).records.map(({ journal }) => journal?.name)).to.deep.equal([
      'Journal of Welfare',
      'Frontiers in Psychology',
    ]);
  });
});
