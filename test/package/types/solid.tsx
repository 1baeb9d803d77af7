/** @jsxImportSource solid-js */
import type {} from 'research-group-elements/solid';

export const list = (
  <rg-project-list
    class="projects"
    filter
    group-by="status"
    prop:records={[{ title: 'Care' }]}
    on:rg-filter={(event) => event.count.toFixed()}
  >
    <ul>
      <li>Care</li>
    </ul>
  </rg-project-list>
);
// @ts-expect-error There is no such view.
export const wrong = <rg-project-list view="tabel" />;
