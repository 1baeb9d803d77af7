/** A canonical language tag for `Intl`, from the notations found on pages (`nb_NO`); `und` if it is invalid. */
export function localeOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    return 'und';
  }
}
