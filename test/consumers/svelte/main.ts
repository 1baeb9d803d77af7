import { mount } from 'svelte';
import 'research-group-elements/rg.css';
import Projects from './Projects.svelte';

mount(Projects, { target: document.getElementById('app')! });
