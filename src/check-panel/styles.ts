/** Styles of the panel, for a constructed style sheet, which policies against inline styles allow. */
export const STYLES = `
:host { all: initial; }
*, ::before, ::after { box-sizing: border-box; }
.panel {
  --accent: light-dark(#0b5563, #86d3e0);
  --muted: color-mix(in oklab, currentColor 74%, transparent);
  --line: color-mix(in oklab, currentColor 18%, transparent);
  position: fixed;
  z-index: 2147483647;
  inset-block: 0;
  inset-inline-end: 0;
  display: flex;
  flex-direction: column;
  inline-size: min(26rem, 100vw);
  color-scheme: light dark;
  background: light-dark(#fff, #16181b);
  color: light-dark(#1b1f23, #e8eaed);
  border-inline-start: 1px solid var(--line);
  font: 0.9375rem/1.5 system-ui, sans-serif;
  text-align: start;
}
header { padding: 1.25rem 1.5rem 1rem; border-block-end: 1px solid var(--line); }
h2 { margin: 0; font-size: 1.25rem; font-weight: 600; line-height: 1.2; }
header p { margin: 0.25rem 0 0; color: var(--muted); }
.row { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-block-start: 0.5rem; }
ol { flex: 1; margin: 0; padding: 0 1.5rem 1.5rem; overflow-y: auto; list-style: none; }
li { padding-block: 1.125rem 1rem; }
li + li { border-block-start: 1px solid var(--line); }
li p { margin: 0.25rem 0 0; overflow-wrap: anywhere; }
.kicker { margin: 0; font-size: 0.8125rem; color: var(--muted); }
.error .severity { color: light-dark(#a3123a, #ff9db2); font-weight: 600; }
.warning .severity { color: light-dark(#8a4600, #f2b866); font-weight: 600; }
.message { font-weight: 600; line-height: 1.35; }
.small { font-size: 0.8125rem; }
.label { color: var(--muted); }
ins, del { border-radius: 2px; box-decoration-break: clone; }
ins { background: light-dark(#d7f0dc, #17472a); text-decoration: underline; text-decoration-thickness: 2px; white-space: pre-wrap; }
del { color: var(--muted); white-space: pre-wrap; }
button {
  min-block-size: 1.75rem;
  padding: 0;
  border: 0;
  background: none;
  color: var(--accent);
  font: inherit;
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
button:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.outline {
  position: fixed;
  z-index: 2147483646;
  border: 3px solid light-dark(#a34a00, #f2b866);
  box-shadow: 0 0 0 3px light-dark(#fff, #16181b);
  color-scheme: light dark;
  pointer-events: none;
}
[hidden] { display: none; }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 40rem) {
  .panel { inset-block-start: auto; max-block-size: 60vh; inline-size: 100vw; border-inline-start: 0; border-block-start: 2px solid var(--accent); }
}
@media print { .panel, .outline { display: none; } }
`;
