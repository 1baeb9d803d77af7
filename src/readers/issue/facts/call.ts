import type { IssueDraft } from '../fields.js';

const set = (words: string) => new Set(words.split(' '));
const READ = set(
  'last les hent laes las ladda download read see view lue hae lees lire telecharger lesen lea',
);
const CALLS = set(
  'utlysning utlysningen utlysinga call cfp invitasjon invitasjonen invitation opslag opslaget inbjudan innbydelse ausschreibung appel kutsu oproep',
);
/** Languages as links name them: the beginning of the folded word, and the code. */
const LANGUAGES =
  'nyn:nn nordsam:se nor:nb bok:nb eng:en ena:en dan:da sv:sv swe:sv sam:se dav:se ty:de ger:de deu:de fran:fr fre:fr fin:fi suom:fi ned:nl dutch:nl esp:es spa:es port:pt ital:it'
    .split(' ')
    .map((pair) => pair.split(':') as [begins: string, lang: string]);
const languageOf = (fold: string): string | undefined =>
  LANGUAGES.find(([begins]) => fold.startsWith(begins))?.[1];

/** Reads the text of a link to the call: "Last ned utlysning (på dansk)"; possibly fused to the word before it. */
export function readCall(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    // "kvarterLast ned utlysning"
    const fused = /[a-zæøåäö](Last|Les|Hent|Download|Read)$/.exec(token.text)?.[1];
    const verb = fused?.toLowerCase() ?? (token.text[0] === token.text[0]!.toUpperCase() ? token.fold : '');
    if (!READ.has(verb)) continue;
    let j = i + 1;
    while (j < i + 5 && tokens[j]?.kind === 'word' && !tokens[j]!.breaks && !CALLS.has(tokens[j]!.fold)) j++;
    if (!CALLS.has(tokens[j]?.fold ?? '')) continue;
    if (tokens[j + 1]?.fold === 'for' && tokens[j + 2]?.fold === 'papers') j += 2;
    let lang: string | undefined;
    let format: string | undefined;
    const inLanguage =
      tokens[j + 1]?.kind === 'word' && LEADS.has(tokens[j + 1]!.fold)
        ? languageOf(tokens[j + 2]?.fold ?? '')
        : undefined;
    if (inLanguage) {
      lang = inLanguage;
      j += 2;
    }
    // "(på dansk)", "(pdf, 120 kB)"
    for (let k = 0; k < 2 && tokens[j + 1]?.fold === '('; k++) {
      let close = j + 2;
      while (close < j + 9 && tokens[close] && tokens[close]!.fold !== ')' && tokens[close]!.fold !== '(')
        close++;
      if (tokens[close]?.fold !== ')') break;
      const words = tokens.slice(j + 2, close).map(({ fold }) => fold);
      const file = words.find((word) => word === 'pdf' || word === 'doc' || word === 'docx');
      const spoken = words.map(languageOf).find((each) => each);
      if (!file && !spoken) break;
      format ??= file;
      lang ??= spoken;
      j = close;
    }
    const start = fused ? token.end - fused.length : token.start;
    const label = draft.take(start, tokens[j]!.end, 'call', 'call: link text');
    if (label === undefined) continue;
    if (fused) draft.split(i, start);
    record.call = { label, ...(lang && { lang }), ...(format && { format }) };
    return;
  }
}
const LEADS = set('pa in auf i en suomeksi op');
