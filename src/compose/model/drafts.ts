import type { RecordKind, RecordOf } from '../../readers/files/kinds.js';
import type { Draft, Mark } from './types.js';

/** An unedited entry for a record. */
export const draftOf = <K extends RecordKind>(
  kind: K,
  record: RecordOf[K],
  line = '',
  marks: readonly Mark[] = [],
): Draft => ({ kind, record, line, marks, edited: [], confirmed: false });

/** A record to be filled in, with a placeholder name. */
export function emptyRecord(kind: RecordKind, name: string): RecordOf[RecordKind] {
  const id = '';
  switch (kind) {
    case 'project':
      return { id, title: name, types: [], funding: [], partners: [], links: [], keywords: [] };
    case 'issue':
      return { id, title: name, editors: [] };
    case 'partner':
      return { id, name };
    case 'definition':
      return { id, text: name, authors: [] };
    case 'term':
      return { text: name, weight: 1 };
    case 'link':
      return { label: name, url: '#' };
    case 'profile':
      return { name, alternates: [] };
  }
}
