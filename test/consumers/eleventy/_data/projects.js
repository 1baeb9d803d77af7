import { readProjectLine } from 'research-group-elements/readers';
import { lines } from '../lines.js';

export default lines.map((line) => readProjectLine(line));
