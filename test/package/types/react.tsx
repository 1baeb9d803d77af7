/** @jsxImportSource react */
import type {} from 'research-group-elements/jsx';
import { useRef } from 'react';
import type { RgProjectList } from 'research-group-elements';

export function Projects({ isFiltered }: { isFiltered?: true | undefined }) {
  const list = useRef<RgProjectList>(null);
  return (
    <rg-project-list
      ref={list}
      className="projects"
      title="Projects"
      role="region"
      tabIndex={0}
      inert={false}
      suppressHydrationWarning
      aria-label="Projects"
      onClick={() => {}}
      filter={isFiltered}
      heading-level="2"
      page-size={20}
      group-by="status"
      records={null}
      onrg-filter={(event) => event.count.toFixed()}
    >
      <ul>
        <li>Care</li>
      </ul>
    </rg-project-list>
  );
}

export const lean = <rg-project-list records={[{ title: 'Care' }]} />;
export const wrong = [
  // @ts-expect-error A misspelt attribute.
  <rg-project-list fliter />,
  // @ts-expect-error There is no such view.
  <rg-project-list view="tabel" />,
  // @ts-expect-error A level is a number.
  <rg-project-list heading-level="two" />,
  // @ts-expect-error There is no such tag.
  <rg-projects />,
];
