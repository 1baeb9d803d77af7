/** The files needed for the first render, collected by the build; numbers are indices into `files`. */
export type FirstFiles = readonly [
  files: readonly string[],
  /** The file with the strings of each language. */
  languages: Readonly<Record<string, number>>,
  /**
   * By element name without `rg-`: files needed at once; for plain lines; and by attribute, or by selector of the element
   * or a node inside it.
   */
  elements: Readonly<
    Record<
      string,
      readonly [
        first: readonly number[],
        inference: readonly number[],
        attributes: Readonly<Record<string, readonly number[]>>,
      ]
    >
  >,
];

/** Punctuation and digits typical of plain lines. */
const FACTS = /[\d,:;()–]/;

/**
 * Preloads all files for the first render of an element at once, which its imports would request one after the other:
 * the element, its reader, the strings of its language, the modules for its attributes, and the reader of plain lines
 * if it seems to have any. Each file is requested once.
 *
 * @param base Base address of the files.
 */
export function preloader([addresses, languages, elements]: FirstFiles, base: string) {
  const requested = new Set<number>();
  return (element: Element): void => {
    const names = rgNamesOf(element);
    const needed = [...names.matchAll(NAMES)].map(([, name]) => elements[name!]).find(Boolean);
    if (!needed) return;
    const [first, inference, attributes] = needed;
    const lang = (element.closest('[lang]')?.getAttribute('lang') || navigator.language).toLowerCase();
    const language = languages[lang.split('-')[0]!.replace(/^no$/, 'nb')] ?? languages['en']!;
    const has = (name: string) =>
      element.hasAttribute(name) || names.includes(name) || element.hasAttribute(`data-rg-${name}`);
    const wanted = Object.keys(attributes).filter(
      (name) => has(name) || element.matches(name) || element.querySelector(name),
    );
    const files = [
      ...first,
      language,
      ...(has('exact') || !seemsPlain(element) ? [] : inference),
      ...wanted.flatMap((name) => attributes[name]!),
    ];
    for (const file of files) {
      if (requested.has(file)) continue;
      requested.add(file);
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(addresses[file]!, base).href;
      document.head.append(link);
    }
  };
}

const NAMES = /\brg-([a-z-]+)/g;

/** The text that names an element and its options: the tag, or `data-rg`, class and `href`. */
const rgNamesOf = (node: Element): string => {
  if (node.localName.startsWith('rg-')) return node.localName;
  const data = node.getAttribute('data-rg')?.replace(/^(?!rg-)/, 'rg-');
  return [data, node.getAttribute('class'), node.getAttribute('href')].join(' ');
};

/** Whether an element seems to contain plain lines without labels. A wrong guess costs an unneeded file. */
function seemsPlain(element: Element): boolean {
  const quotation = element.querySelector('blockquote');
  if (quotation) return !!quotation.nextElementSibling || /[)\]]\W*$/.test(quotation.textContent);
  const entries = element.querySelectorAll('li');
  return [...(entries.length ? entries : [element])].some(
    (entry) => !entry.querySelector('br, dl') && FACTS.test(entry.textContent),
  );
}
