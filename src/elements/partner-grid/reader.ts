import { acceptPartner as accept } from '../../records/accept-partner.js';
import { readPartners } from '../../readers/partners.js';
import { takenFrom } from '../../readers/taken.js';
import type { Partner } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';

export const reader: Reader<Partner> = {
  expected: 'a <ul> with one partner in each <li>',
  kind: 'partner',
  accept,
  read: (host, report) => takenFrom(host, readPartners(host, report)),
};
