export const list = (...items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
