import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { defaults } from './defaults.mjs';
import { eventFields } from './event-fields.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { llms } from './llms.mjs';
import { publicApi } from './public-api.mjs';

const outdir = 'dist';

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/define.ts', '**/*.styles.ts'],
  outdir,
  litelement: true,
  plugins: [
    eventFields(),
    publicApi(),
    defaults(),
    customElementVsCodePlugin({ outdir, cssFileName: null }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
    frameworkTypes({ outdir }),
    llms({ outdir }),
  ],
};
