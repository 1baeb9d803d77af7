import { acceptProject } from '../../records/accept-project.js';
import type { WrittenRules } from '../written/written.js';

/** The labels of written facts, in nb, nn, en and se. */
export const WRITTEN_PROJECT: WrittenRules = {
  labels: {
    title: 'tittel|title|namahus',
    acronym: 'akronym|acronym|akronyma',
    start: 'start|algu',
    end: 'slutt|end|loahppa',
    status: 'status|dilli',
    types: 'type|sladja',
    coordinator: 'koordinator|coordinator|koordinahtor',
    leader: 'prosjektleder|prosjektleiar|project leader|jodiheaddji',
    funding: 'finansiering|funding|ruhtadeaddji',
    partners: 'partnere|partnarar|partners|ovttasbargoguoimmit',
    summary: 'sammendrag|samandrag|summary|coahkkaigeassu',
    keywords: 'nokkelord|keywords|coavddasanit',
    links: 'lenker|lenkjer|links|linkkat',
    note: 'merknad|note|mearkkasupmi',
  },
  names: ['title', 'acronym'],
  accept: (values) => acceptProject({ title: '–', ...values }),
};
