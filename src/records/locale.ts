/** A language tag for `Intl`, from the forms that pages write (`nb_NO`); `und` for an invalid one. */
export function localeOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    return 'und';
  }
}
