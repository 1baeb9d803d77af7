import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'research-group-elements/rg.css';
import { Projects } from './projects';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Projects />
  </StrictMode>,
);
