import { createElement as h, useState } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types, useChannel, useGlobals } from 'storybook/manager-api';
import { FINDINGS } from './findings.js';
import type { ShownFinding } from './findings.js';
import { labelIn } from './labels.js';
import { docsLanguage } from './language.js';

/** Stories without controls. */
const SCREENS = /^(?:start-here|designers-(?!tokens))/;

/** A sidebar label, in the language of the toolbar. */
function Label({ name }: { name: string }) {
  const [globals] = useGlobals();
  return labelIn(docsLanguage(globals['lang'] as string), name);
}

addons.setConfig({
  sidebar: { renderLabel: ({ name }: { name: string }) => h(Label, { name }) },
  layoutCustomisations: {
    showPanel: ({ storyId = '' }, shown) => shown && !SCREENS.test(storyId),
  },
});

const SEVERITIES = { error: 'Error', warning: 'Warning', info: 'Note' };

/** The story's findings of the content check, as shown to editors with `?rg-check`. */
function Findings() {
  const [findings, setFindings] = useState<ShownFinding[]>([]);
  useChannel({ [FINDINGS]: setFindings });
  if (!findings.length)
    return h('p', { style: { padding: '0 1rem' } }, 'The content check finds nothing in this story.');
  return h(
    'ol',
    { style: { lineHeight: 1.5, paddingInlineEnd: '1rem' } },
    findings.map(({ rule, severity, message, why, fix }, index) =>
      h(
        'li',
        { key: index, style: { marginBlockEnd: '0.75rem' } },
        h('strong', null, `${SEVERITIES[severity]}: ${message}`),
        h('div', null, `${why} ${fix}`),
        h('code', null, rule),
      ),
    ),
  );
}

addons.register('rg-check', () => {
  addons.add('rg-check/panel', {
    type: types.PANEL,
    title: 'Content check',
    render: ({ active }) => h(AddonPanel, { active: !!active, children: h(Findings) }),
  });
});
