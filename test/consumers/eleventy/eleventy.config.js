import { writeHtml } from 'research-group-elements/writers';

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/research-group-elements/dist/cdn': 'rg' });
  config.addFilter('html', (records, lang) => writeHtml(records, { lang }));
}
