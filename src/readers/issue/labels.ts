import { labelFinder } from '../labels.js';

const OF_WHAT =
  '(?:(?:manus\\p{L}*|papers?|abstracts?|articles?|submissions?|full|final|ny|inn\\p{L}{2,}|due)[ -]?){0,3}';

/** How the labels of special issues begin, in nb, nn, en, se, da, sv and de. */
export const findIssueLabels = labelFinder({
  deadline:
    `${OF_WHAT}(?:deadline|frist|due|close[sd]?~|open until)|sista (?:dag|datum)|ein(?:reich|sende)|abgabe|` +
    'redaktionsschluss|áigemearri',
  editors:
    '(?:guest[ -]|special issue |(?:gj|g)[eæä]ste?-?|gast)?(?:edit(?:ors?|ed)~|redakt(?!ionssch)|redig|herausg|hrsg)',
  publisher: 'publisher|forlag|utgiver|utgjevar|förlag|verlag',
  journal: 'journal~|tids?skrift~|zeitschrift~',
  published: 'publi(?:shed|cation|sert|cerad)|erschienen|utgitt',
});

export type IssueLabel = ReturnType<typeof findIssueLabels>[number];
