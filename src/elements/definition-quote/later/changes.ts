import { diffArrays } from 'diff';
import { html } from 'lit';
import type { Strings } from '../../../locales/index.js';

/** A run of words that one version keeps, removes or adds. */
interface Change {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** Words, runs of spaces, and single punctuation marks. */
const tokensOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*|\s+|./gu) ?? [];

/** Changes between two versions of a text by word; adjacent changed words form one change. */
function changesBetween(before: string, after: string): Change[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after));
  const changes: Change[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    // a space at the end of both sides did not change
    const [, body = '', space = ''] = /^(.*?)(\s*)$/su.exec(removed && added ? removed : '') ?? [];
    const shares = space && added.endsWith(space);
    if (removed) changes.push({ kind: 'removed', text: shares ? body : removed });
    if (added) changes.push({ kind: 'added', text: shares ? added.slice(0, -space.length) : added });
    if (shares) changes.push({ kind: 'kept', text: space });
    removed = added = '';
  };
  for (const { value, removed: isRemoved, added: isAdded } of parts) {
    const text = value.join('');
    if (isRemoved) removed += text;
    else if (isAdded) added += text;
    else if (!text.trim() && (removed || added)) {
      removed += text;
      added += text;
    } else {
      settle();
      changes.push({ kind: 'kept', text });
    }
  }
  settle();
  return changes;
}

/** A text with its changes marked as `del` and `ins`, with labels for screen readers. */
export function changedText(before: string, after: string, { quotation: texts }: Strings): unknown {
  return changesBetween(before, after).map(({ kind, text }) => {
    if (kind === 'kept') return text;
    return kind === 'removed'
      ? html`<del
          ><span class="spoken"> [${texts.removed}: </span>${text}<span class="spoken">] </span></del
        > `
      : html`<ins><span class="spoken"> [${texts.added}: </span>${text}<span class="spoken">] </span></ins>`;
  });
}
