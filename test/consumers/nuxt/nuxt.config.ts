export default defineNuxtConfig({
  css: ['research-group-elements/rg.css'],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('rg-') } },
  app: { head: { htmlAttrs: { lang: 'nb' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  typescript: { strict: true },
  telemetry: false,
});
