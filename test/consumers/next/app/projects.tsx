'use client';

import type {} from 'research-group-elements/jsx';
import 'research-group-elements/project-list/define';
import type { RgFilterEvent, RgProjectList } from 'research-group-elements';
import { useCallback, useState } from 'react';
import { lines } from './lines.js';

export function Projects() {
  const [items, setItems] = useState(lines);
  const [records, setRecords] = useState<object[] | null>(null);
  const [isShown, setShown] = useState(true);
  const [count, setCount] = useState<number>();
  // React adds no listeners for custom events during hydration
  const listen = useCallback((list: RgProjectList | null) => {
    const tell = (event: RgFilterEvent) => setCount(event.count);
    list?.addEventListener('rg-filter', tell);
    return () => list?.removeEventListener('rg-filter', tell);
  }, []);
  return (
    <>
      {isShown && (
        <rg-project-list filter records={records} ref={listen}>
          <ul>
            {items.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </rg-project-list>
      )}
      <button id="add" onClick={() => setItems([...items, 'En linje til'])}>
        Add
      </button>
      <button id="records" onClick={() => setRecords([{ title: 'Care' }, { title: 'Welfare', start: 2024 }])}>
        Records
      </button>
      <button id="none" onClick={() => setRecords(null)}>
        None
      </button>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Toggle
      </button>
      <output id="count">{count}</output>
    </>
  );
}
