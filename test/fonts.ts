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
