import '../define.js';
import { RgComposeLook } from './look/look.js';
import { RgComposeOut } from './out/export-step.js';
import { RgCompose } from './ui/compose.js';
import { RgComposeEntry } from './ui/entry-card.js';

for (const [tag, element] of Object.entries({
  'rg-compose': RgCompose,
  'rg-compose-entry': RgComposeEntry,
  'rg-compose-look': RgComposeLook,
  'rg-compose-out': RgComposeOut,
}))
  if (!customElements.get(tag)) customElements.define(tag, element);
