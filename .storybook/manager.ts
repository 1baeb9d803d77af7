import { addons } from 'storybook/manager-api';

/** Screens that have no controls. */
const SCREENS = /^(?:start-here|designers-(?!tokens))/;

addons.setConfig({
  layoutCustomisations: {
    showPanel: ({ storyId = '' }, shown) => shown && !SCREENS.test(storyId),
  },
});
