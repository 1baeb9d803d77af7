import type { Project } from '../../records/types.js';

/** Whether a record has facts besides its coordinator that a mere title does not have. */
export const hasOtherFacts = ({ start, end, leader, funding, partners }: Project): boolean =>
  !!(start || end || leader || funding.length || partners.length);

/** Whether a record has facts that a mere title does not have. */
export const hasFacts = (record: Project): boolean => !!record.coordinator || hasOtherFacts(record);
