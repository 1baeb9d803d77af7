export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('rg-') } },
  app: { head: { htmlAttrs: { lang: 'nb' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  typescript: { strict: true },
  devtools: { enabled: false },
  telemetry: false,
  // optimized in advance, so that the development page does not reload
  vite: {
    optimizeDeps: {
      include: ['project-list/define', 'records', 'readers', 'writers'].map(
        (entry) => `research-group-elements/${entry}`,
      ),
    },
  },
});
