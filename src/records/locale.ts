/** A language as `Intl` takes it, from the ways in which pages write it (`nb_NO`); `und` for what is none. */
export function localeOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    return 'und';
  }
}
