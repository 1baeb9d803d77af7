import { html } from 'lit';

/** A definition in three languages. */
export const languages = html`<blockquote lang="nb">
    <p>«… velferd er en verdi som mennesker skaper sammen …»</p>
  </blockquote>
  <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
  <blockquote lang="da"><p>«… velfærd er en værdi, som mennesker skaber sammen …»</p></blockquote>
  <p>(Ness &amp; Heimburg, 2020, s. 36)</p>
  <blockquote lang="en"><p>“… welfare is a value that people create together …”</p></blockquote>
  <p>(Ness &amp; Heimburg, 2020, p. 36)</p>`;

/** A translation of it. */
export const translation = html`<blockquote lang="en">
    <p>“Relational welfare is a human-centred approach. Welfare is a value that people create together.”</p>
  </blockquote>
  <p>(Ness &amp; Heimburg, 2020, p. 36)</p>`;
