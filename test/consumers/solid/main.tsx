import { render } from 'solid-js/web';
import 'research-group-elements/rg.css';
import { Projects } from './projects';

render(() => <Projects />, document.getElementById('app')!);
