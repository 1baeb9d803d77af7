'use client';

import type {} from 'research-group-elements/jsx';
import 'research-group-elements/project-list/define';

interface Props {
  records: object[];
  /** The same records as HTML: for search engines, and until the script is there. */
  html: string;
}

export function Given({ records, html }: Props) {
  return (
    <rg-project-list
      id="given"
      // React sets no properties of elements while it hydrates a page
      ref={(list) => {
        if (list) list.records = records;
      }}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
