/** Fonts from npm packages, so that tests do not depend on installed fonts. */

/**
 * Loads the fonts of a Fontsource package that a text needs: `loadFont('noto-sans-thai', 'ชุมชน')`.
 * @returns the font's family, in quotes.
 */
export async function loadFont(name: string, text: string): Promise<string> {
  const href = `/node_modules/@fontsource-variable/${name}/index.css`;
  if (!document.querySelector(`link[href="${href}"]`)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
    await new Promise((loaded, failed) => {
      link.onload = loaded;
      link.onerror = () => failed(new Error(`There is no ${href}`));
    });
  }
  const words = name.split('-').map((word) => (word.length < 3 ? word.toUpperCase() : capital(word)));
  const family = `"${words.join(' ')} Variable"`;
  const faces = await document.fonts.load(`400 48px ${family}`, text);
  if (!faces.length) throw new Error(`${family} has nothing for ${text}`);
  return family;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** Arimo, the source of the letters in `src/cloud/arimo.ts`. */
export async function loadArimo(): Promise<string> {
  const url = '/node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';
  document.fonts.add(await new FontFace('Arimo of npm', `url(${url})`).load());
  return '"Arimo of npm"';
}

/** Ascent and descent of a font, in % of its size, and the width of its letters, in % of Arimo's. */
interface Metrics {
  ascent: number;
  descent: number;
  width?: number;
}

/**
 * Rules that declare and use a font of other metrics than Arimo's, in whose letters it is set. Families whose bold face
 * has a baseline of its own exist, and a system without a bold face takes one from another family. WebKit ignores metrics.
 */
export function fontOf(regular: Metrics, bold: Metrics = regular): string {
  const face = (weights: string, file: string, { ascent, descent, width = 100 }: Metrics) =>
    `@font-face { font-family: generated; font-weight: ${weights}; src: url(/node_modules/@expo-google-fonts/arimo/${file}.ttf);
      ascent-override: ${ascent}%; descent-override: ${descent}%; line-gap-override: 0%; size-adjust: ${width}%; }`;
  return `${face('100 500', '400Regular/Arimo_400Regular', regular)}
    ${face('501 900', '700Bold/Arimo_700Bold', bold)}
    body { font-family: generated; }`;
}
