/** The files that first renders need, collected by the build; numbers are indexes into `files`. */
export type FirstFiles = readonly [
  files: readonly string[],
  /** The file of each language's strings. */
  languages: Readonly<Record<string, number>>,
  /**
   * By name of an element, without `rg-`: files that it needs at once, for plain lines, and for each attribute, or each
   * selector of the element or of a node inside it.
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

/** Marks and numbers that plain lines have between their facts. */
const FACTS = /[\d,:;()–]/;

/**
 * Requests at once all files that the first render of an element needs, which its imports would request
 * one after the other: the element itself, its reader, the strings of its language, the modules for its
 * attributes, and the reader of plain lines if it seems to have some. Each is requested once.
 *
 * @param base Address that the files are relative to.
 */
export function preloader([addresses, languages, elements]: FirstFiles, base: string) {
  const asked = new Set<number>();
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
      if (asked.has(file)) continue;
      asked.add(file);
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(addresses[file]!, base).href;
      document.head.append(link);
    }
  };
}

const NAMES = /\brg-([a-z-]+)/g;

/** The words that name an element and its options: its tag, or a class, `data-rg` or an address. */
const rgNamesOf = (node: Element): string => {
  if (node.localName.startsWith('rg-')) return node.localName;
  const data = node.getAttribute('data-rg')?.replace(/^(?!rg-)/, 'rg-');
  return [data, node.getAttribute('class'), node.getAttribute('href')].join(' ');
};

/** Whether an element seems to hold plain lines without labels. A wrong guess costs one file that is not needed. */
function seemsPlain(element: Element): boolean {
  const quotation = element.querySelector('blockquote');
  if (quotation) return !!quotation.nextElementSibling || /[)\]]\W*$/.test(quotation.textContent);
  const entries = element.querySelectorAll('li');
  return [...(entries.length ? entries : [element])].some(
    (entry) => !entry.querySelector('br, dl') && FACTS.test(entry.textContent),
  );
}
