/** Start and words of screen-reader notes on how a link opens: "opens in a new window", "Extern länk". */
const OPENS = /^\W*(?:link|lenk|länk|lien|open|opna|öppn|åpn|åbn|öffn|avautuu|s.ouvre|extern|ekstern|ulkoi)/i;
const WHERE =
  /window|\btab\b|fane|vindu|vindau|fönster|flik|fenster|fenêtre|onglet|venster|ikkuna|välile|webbplats|web ?site|nettst|(?:extern|ekstern|ulkoi).*(?:lin|län|len|lien|site)/i;

/** Whether an element at the end of a link's text only says how the link opens. */
export const isLinkNote = (element: Element): boolean => {
  const words = element.textContent.trim();
  if (!/^(?:span|small)$/.test(element.localName) || words.length > 90) return false;
  if (!OPENS.test(words) || !WHERE.test(words)) return false;
  const link = element.closest('a')?.textContent.trim() ?? '';
  return link.length > words.length && link.endsWith(words);
};
