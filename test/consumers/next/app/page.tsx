import { readProjectLine } from 'research-group-elements/readers';
import { Given } from './given';
import { Projects } from './projects';

// on the server, where there is no document
const { title, start, end } = readProjectLine('Care (2024–2026)');

export default function Page() {
  return (
    <>
      <h1>Prosjekter</h1>
      <Projects />
      <output id="line">{`${title} (${start}–${end})`}</output>
      <h2>Avsluttede prosjekter</h2>
      <Given records={[{ title: 'Care' }, { title: 'Welfare', start: 2024 }]} />
    </>
  );
}
