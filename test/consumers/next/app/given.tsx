'use client';

import type {} from 'research-group-elements/jsx';
import 'research-group-elements/project-list/define';

interface Props {
  records: object[];
  /** The same records as HTML, for search engines and until the script has loaded. */
  html: string;
}

export function Given({ records, html }: Props) {
  return (
    <rg-project-list
      id="given"
      // React sets no element properties during hydration
      ref={(list) => {
        if (list) list.records = records;
      }}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
