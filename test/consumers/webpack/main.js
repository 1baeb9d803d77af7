import 'research-group-elements/rg.css';
import './app.js';
