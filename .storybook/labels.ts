/** Norwegian labels of the sidebar, for the English titles of stories. */
import type { DocsLanguage } from './language.js';
import { STORY_NAMES } from './story-names.js';

const NORWEGIAN: Readonly<Record<string, string>> = {
  'Start here': 'Start her',
  Editors: 'For redaktører',
  'From list to page': 'Fra liste til side',
  Composer: 'Lim inn og rett listen',
  'Data files': 'Prosjekter i Excel',
  'Ways in': 'Når taggen blir fjernet',
  'Publishing systems': 'Publiseringsløsninger',
  Overview: 'Oversikt',
  'Another system': 'En annen løsning',
  'When something looks wrong': 'Når noe ser galt ut',
  Developers: 'For utviklere',
  Install: 'Installer',
  'Records and events': 'Data og hendelser',
  Frameworks: 'Rammeverk',
  'Server rendering': 'Rendring på tjeneren',
  'Policy and integrity': 'CSP og SRI',
  'Bytes and loading': 'Filstørrelser og lasting',
  'Command line': 'Kommandolinje',
  'Screen readers': 'Skjermlesere',
  'Writing an element': 'Lag et nytt element',
  Designers: 'For designere',
  'Theme builder': 'Temabygger',
  Tokens: 'Tokens',
  States: 'Tilstander',
  Widths: 'Bredder',
  'In a column': 'På et universitets side',
  'Do and don’t': 'Gjør dette, ikke dette',
  Elements: 'Elementer',
  'Definition quote': 'Definisjon med kilde',
  'Group header': 'Gruppens hode',
  'Partner grid': 'Partnere',
  'Project list': 'Prosjektliste',
  Timeline: 'Tidslinje',
  'Social links': 'Sosiale medier',
  'Special issue card': 'Ett temanummer',
  'Special issue list': 'Temanummer',
  'Word cloud': 'Ordsky',
  'Whole pages': 'Hele sider',
  Docs: 'Om elementet',
};

export const labelIn = (language: DocsLanguage, name: string): string =>
  STORY_NAMES[name]?.[language] ?? ((language === 'nb' && NORWEGIAN[name]) || name);
