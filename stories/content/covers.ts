/** Covers of made-up issues, drawn for the stories. */
const cover = (name: string) => new URL(`./covers/${name}.svg`, import.meta.url).href;

export const neighbourhood = cover('neighbourhood');
export const everyday = cover('everyday');
