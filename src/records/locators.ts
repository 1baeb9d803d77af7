/**
 * Whether a locator counts pages, so that "p." may precede it: "36", "162–163", "xii", "e12". Paragraphs of laws and
 * chapters have marks or words of their own: "§ 4-2", "kap. 3".
 */
export const countsPages = (locator: string): boolean => /^(?:[a-z]?\d|[ivxlc]+(?![\p{L}.]))/iu.test(locator);
