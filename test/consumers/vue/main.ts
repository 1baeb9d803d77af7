import { createApp } from 'vue';
import 'research-group-elements/rg.css';
import Projects from './Projects.vue';

createApp(Projects).mount('#app');
