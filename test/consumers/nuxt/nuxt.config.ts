export default defineNuxtConfig({
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('rg-') } },
  app: { head: { htmlAttrs: { lang: 'nb' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  typescript: { strict: true },
  devtools: { enabled: false },
  telemetry: false,
  // found before the page is, so that the development page is loaded once
  vite: {
    optimizeDeps: {
      include: ['project-list/define', 'records', 'readers', 'writers'].map(
        (entry) => `research-group-elements/${entry}`,
      ),
    },
  },
});
