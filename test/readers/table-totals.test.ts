import { expect } from '@open-wc/testing';
import { readProjects } from '../../src/readers/index.js';

const titles = (rows: string) => {
  const page = new DOMParser().parseFromString(`<table>${rows}</table>`, 'text/html').body;
  return readProjects(page).map(({ title }) => title);
};

const HEADS = '<tr><th>Project</th><th>Leader</th><th>Period</th><th>Amount</th></tr>';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const ENTRIES =
  row('Summer of kelp', 'Ada Moor', '2021–2024', '€12,000') +
  row('Total eclipses', 'Jo Lind', '2022', '€900');

describe('rows at the end of a table', () => {
  it('are no projects if they only have the sum of others', () => {
    for (const total of [
      '<tr><td colspan="3">Total</td><td>€12,900</td></tr>',
      '<tfoot><tr><th colspan="4">Sum 2021–2024: EUR 12 900</th></tr></tfoot>',
      '<tr><td colspan="4">Totalt 12 900 kroner til sammen</td></tr>',
      row('Total awarded', '', '', '€12,900'),
      row('Totalt (kr)', '', '', '12 900') + row('Sum', '', '', '1,3 mill. kr'),
      row('', '', '<b>Gesamtsumme</b>', '12.900'),
    ])
      expect(titles(HEADS + ENTRIES + total), total).to.deep.equal(['Summer of kelp', 'Total eclipses']);
    expect(
      titles(row('Kelp', '2021–2024', '€9') + row('Peat', '2022', '€3') + row('Total', '', '€12')),
    ).to.have.length(2);
  });

  it('are projects if they have a period or a name', () => {
    for (const last of [
      row('SUM', 'Ann Lee', '', '€9'),
      row('SUM', '', '2020–2023', '€9'),
      row('Total kelp'),
    ])
      expect(titles(HEADS + ENTRIES + last), last).to.have.length(3);
  });
});
