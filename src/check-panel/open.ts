import { countInConsole } from './console.js';
import { openPanel } from './panel.js';

/** Opens the panel once the page is there, as `?rg-check` asks for; else the page is one in development. */
if (!/[?&]rg-check\b/.test(location.search)) countInConsole();
else if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => openPanel(), { once: true });
else openPanel();
