/** The group's pages put together, with the headings they have. */
import { html } from 'lit';
import { definition, definitionInPress, header, issues, links, partners, projects, words } from './group.js';

export const groupPage = html`
  <rg-group-header>${header}</rg-group-header>
  <rg-word-cloud>${words}</rg-word-cloud>
  <h2>Om oss</h2>
  <rg-definition-quote term="Relasjonell velferd">${definition}</rg-definition-quote>
  <h2>Pågående forsknings- og utviklingsprosjekter</h2>
  <rg-project-list>${projects}</rg-project-list>
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
