'use client';

import type {} from 'research-group-elements/jsx';
import 'research-group-elements/project-list/define';

interface Project {
  title: string;
  start?: number;
}

/** Records from the server; the list inside the tag is for search engines, and until the script is there. */
export function Given({ records }: { records: Project[] }) {
  return (
    <rg-project-list
      id="given"
      // React sets no properties of elements while it hydrates a page
      ref={(list) => {
        if (list) list.records = records;
      }}
    >
      <ul>
        {records.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </rg-project-list>
  );
}
