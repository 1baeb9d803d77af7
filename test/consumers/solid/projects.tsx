import type {} from 'research-group-elements/solid';
import 'research-group-elements/project-list/define';
import { readProjectLine } from 'research-group-elements/readers';
import { For, Show, createSignal } from 'solid-js';
import { lines } from './lines.js';

const care = readProjectLine('Care (2024–2026)');

export function Projects() {
  const [items, setItems] = createSignal(lines);
  const [records, setRecords] = createSignal<object[] | null>(null);
  const [isShown, setShown] = createSignal(true);
  const [count, setCount] = createSignal<number>();
  return (
    <>
      <h1>Prosjekter</h1>
      <Show when={isShown()}>
        <rg-project-list filter prop:records={records()} on:rg-filter={(event) => setCount(event.count)}>
          <ul>
            <For each={items()}>{(line) => <li>{line}</li>}</For>
          </ul>
        </rg-project-list>
      </Show>
      <button id="add" onClick={() => setItems([...items(), 'En linje til'])}>
        Add
      </button>
      <button id="records" onClick={() => setRecords([{ title: 'Care' }, { title: 'Welfare', start: 2024 }])}>
        Records
      </button>
      <button id="none" onClick={() => setRecords(null)}>
        None
      </button>
      <button id="toggle" onClick={() => setShown(!isShown())}>
        Toggle
      </button>
      <output id="count">{count()}</output>
      <output id="line">{`${care.title} (${care.start}–${care.end})`}</output>
    </>
  );
}
