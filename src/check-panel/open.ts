import { openPanel } from './panel.js';

/** Opens the panel once the page is there, as `?rg-check` asks for. */
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => openPanel(), { once: true });
else openPanel();
