import { countInConsole } from './console.js';
import { openPanel } from './panel.js';

/** Opens the panel when the page has been parsed, if `?rg-check` asks for it; otherwise, on development hosts, logs the findings. */
if (!/[?&]rg-check\b/.test(location.search)) countInConsole();
else if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => openPanel(), { once: true });
else openPanel();
