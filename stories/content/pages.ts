/** Complete pages of the group, with headings. */
import { html } from 'lit';
import { about, definition, definitionInPress, header, issues, links, partners, projects } from './group.js';

/** The words that `for` counts in the page's main text, as a list for visitors without JavaScript. */
const wordsOfThePage = html`
  <ol>
    <li>relasjonell velferd (7)</li>
    <li>lokalsamfunn (5)</li>
    <li>kommuner (4)</li>
    <li>liv (4)</li>
    <li>mennesker (4)</li>
    <li>samskaping (4)</li>
    <li>barn (3)</li>
    <li>livskvalitet (3)</li>
    <li>relasjoner (3)</li>
    <li>ressurser (3)</li>
    <li>tjenester (3)</li>
    <li>fellesskap (2)</li>
    <li>folkehelse (2)</li>
    <li>forskning (2)</li>
    <li>frivillige (2)</li>
    <li>innbyggere (2)</li>
    <li>menneskerettigheter (2)</li>
    <li>nabolag (2)</li>
    <li>psykisk helse (2)</li>
    <li>recovery (2)</li>
    <li>rus (2)</li>
    <li>samarbeid (2)</li>
    <li>sosial rettferdighet (2)</li>
    <li>styrkebasert (2)</li>
    <li>unge (2)</li>
    <li>velferd (2)</li>
  </ol>
`;

export const groupPage = html`
  <rg-group-header>${header}</rg-group-header>
  <div id="innhold" class="page">
    <h2>Om oss</h2>
    <rg-word-cloud for="innhold" controls="prosjekter" stop="folk, prosjekt, bok-antologi"
      >${wordsOfThePage}</rg-word-cloud
    >
    <div lang="nb">${about}</div>
    <rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>
    <h2>Pågående forsknings- og utviklingsprosjekter</h2>
    <rg-project-list id="prosjekter">${projects}</rg-project-list>
  </div>
  <h2>Special issues</h2>
  <rg-special-issue-list>${issues}</rg-special-issue-list>
  <h2>Samarbeidspartnere</h2>
  <rg-partner-grid>${partners}</rg-partner-grid>
  <h2>Følg oss</h2>
  <rg-social-links>${links}</rg-social-links>
`;

export const olderPage = html`
  <rg-group-header>
    <p>Institutt for pedagogikk og livslang læring</p>
    <h1>Relasjonell velferd</h1>
  </rg-group-header>
  <rg-definition-quote term="Relasjonell velferd">${definitionInPress}</rg-definition-quote>
  <h2>Samarbeidspartnere</h2>
  <rg-partner-grid>${partners}</rg-partner-grid>
`;

export const englishPage = html`
  <rg-group-header>
    <p>Research group</p>
    <h1>Relational welfare and quality of life</h1>
    <p>
      We ask what it takes for people to live good and worthy lives together, and try the answers out with
      residents, municipalities and volunteers.
    </p>
  </rg-group-header>
  <h2>About us</h2>
  <rg-definition-quote term="Relational welfare">${definition}</rg-definition-quote>
  <h2>Ongoing projects</h2>
  <rg-project-list>${projects}</rg-project-list>
  <h2>Special issues</h2>
  <rg-special-issue-list>${issues}</rg-special-issue-list>
  <h2>Partners</h2>
  <rg-partner-grid>${partners}</rg-partner-grid>
`;
