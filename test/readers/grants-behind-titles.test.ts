import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

describe('a link to the pages of a project', () => {
  for (const label of [
    'Hankkeen verkkosivut',
    'Prosjektets nettsider',
    'Site du projet',
    'Projektseiten',
    'Hemsidor',
  ])
    it(`gives its address: ${label}`, () => {
      const page = new DOMParser().parseFromString(
        `<ul><li>Slow rivers<br>PI: Anna Berg<br><a href="https://slow.example/">${label}</a></li></ul>`,
        'text/html',
      );
      expect(readProjects(page.body)[0]).to.deep.include({ url: 'https://slow.example/', links: [] });
    });
});
