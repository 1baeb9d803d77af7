import type {} from 'research-group-elements/jsx';
import 'research-group-elements/project-list/define';
import { readProjectLine } from 'research-group-elements/readers';
import { useState } from 'react';
import { lines } from './lines.js';

const care = readProjectLine('Care (2024–2026)');

export function Projects() {
  const [items, setItems] = useState(lines);
  const [records, setRecords] = useState<object[] | null>(null);
  const [isShown, setShown] = useState(true);
  const [count, setCount] = useState<number>();
  return (
    <>
      <h1>Prosjekter</h1>
      {isShown && (
        <rg-project-list filter records={records} onrg-filter={(event) => setCount(event.count)}>
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
      <output id="line">{`${care.title} (${care.start}–${care.end})`}</output>
    </>
  );
}
