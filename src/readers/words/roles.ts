import type { Token } from './tokens.js';

/** Words for leaders of a project, without marks inside, folded. */
const LEADS = new Set(
  (
    'pi leadpi leadci principalinvestigator leadinvestigator chiefinvestigator projectlead projectleader applicant mainapplicant leadapplicant awardholder grantholder coord coordinator projectcoordinator ' +
    'leitung prosjektleder prosjektleiar projektleder projektledare hovedsoker huvudsokande hovedansoger projektleitung projektleiter projektleiterin antragsteller antragstellerin hauptantragsteller hauptantragstellerin ' +
    'porteur porteuse coordinateur coordinatrice responsablescientifique hoofdaanvrager projectleider ' +
    'responsabile responsabilescientifico responsabilescientifica investigadorprincipal investigadoraprincipal'
  ).split(' '),
);
/** Words for other roles. */
const OTHERS = new Set(
  (
    'copi coi ci coinvestigator coapplicant colead coleader coleadpi coleadci coleadcis cis collaborator consultant partnerleader localpi sitepi wplead wpleader teammember ' +
    'tasklead taskleader associateinvestigator graduateassistant researchassistant medsoker medsokande medansoger prosjektdeltaker mitantragsteller mitantragstellerin teilprojektleitung teilprojektleiter teilprojektleiterin ' +
    'coporteur coporteuse coresponsable cochercheur cochercheuse medeaanvrager coaanvrager coinvestigador coinvestigadora'
  ).split(' '),
);

/** The role that the tokens `[from, to)` name, without other text: that of a leader, or another. */
export function roleOf(tokens: readonly Token[], from: number, to: number): 'lead' | 'other' | undefined {
  if (to - from > 5) return undefined;
  if (to - from === 1 && /^(?:partner|member|membre|participant)$/.test(tokens[from]!.text)) return 'other';
  const word = tokens
    .slice(from, to)
    .map(({ kind, fold }) => (kind === 'mark' && '-./'.includes(fold) ? '' : fold))
    .join('');
  return LEADS.has(word) ? 'lead' : OTHERS.has(word) ? 'other' : undefined;
}
