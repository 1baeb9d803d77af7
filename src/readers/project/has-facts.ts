import type { Project } from '../../records/types.js';

/** Whether a record has facts that a mere title does not have. */
export const hasFacts = ({ start, end, leader, coordinator, funding, partners }: Project): boolean =>
  !!(start || end || leader || coordinator || funding.length || partners.length);
