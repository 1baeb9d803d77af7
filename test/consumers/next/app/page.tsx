import { acceptProject } from 'research-group-elements/records';
import { readProjectLine } from 'research-group-elements/readers';
import { writeHtml } from 'research-group-elements/writers';
import { Given } from './given';
import { Projects } from './projects';

// on the server, without a document
const { title, start, end } = readProjectLine('Care (2024–2026)');
const finished = [acceptProject({ title: 'Care', end: 2020 }), acceptProject({ title: 'Welfare' })];
const noted = finished.map((project) => ({ ...project, note: 'A note' }));

export default function Page() {
  return (
    <>
      <h1>Prosjekter</h1>
      <Projects />
      <output id="line">{`${title} (${start}–${end})`}</output>
      <h2>Avsluttede prosjekter</h2>
      <Given records={noted} html={writeHtml(finished, { lang: 'nb' })} />
    </>
  );
}
