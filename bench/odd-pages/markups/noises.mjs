/** Things that editors and their tools leave in markup. */

/** Changes the text between tags. */
const inText = (change) => (markup) => markup.replace(/(?<=>)[^<>]+(?=<)/g, change);
/** Puts a mark into long words. */
const inWords = (mark) =>
  inText((text) => text.replace(/(?<![&\p{L}])(\p{L}{5})(?=\p{L}{4})/gu, `$1${mark}`));

export const NOISES = {
  'no-break spaces': (markup) => markup.replace(/: (?=[\p{L}\d])/gu, ':&nbsp;'),
  'no-break spaces between words': inText((text) => text.replace(/(\p{L}) (?=\p{Ll})/gu, '$1&nbsp;')),
  'zero-width spaces': (markup) => markup.replace(/(<(?:p|li|td|strong|h\d)[^>]*>)(?=\p{L})/gu, '$1\u200b'),
  'soft hyphens': inWords('&shy;'),
  'zero-width spaces in words': inWords('\u200b'),
  'possible breaks in words': inWords('<wbr>'),
  'broken lines': inText((text) => text.replace(/ (?=\S+ \S+$)/g, '\n      ')),
  'empty paragraphs': (markup) =>
    markup.replace(/<\/(?:p|h\d|table)>(?!<\/(?:li|td|th|button|summary|figcaption))/g, '$&<p>&nbsp;</p>'),
  comments: (markup) => markup.replace(/<(?:div|li|section|article|h\d)\b[^>]*>/g, '$&<!-- part -->'),
  'inline styles': (markup) =>
    markup.replace(/<(p|li|span|strong|td|h\d)(?=[ >])(?![^>]*style)/g, '<$1 style="color:#333;margin:0"'),
  'indented lines': (markup) =>
    markup.replace(
      /(<\/?(?:div|ul|li|p|h\d|table|thead|tbody|tr|t[dh]|section|article|dl|d[td]|details|figure)\b[^>]*>)(?=<)/g,
      '$1\n    ',
    ),
  'paragraphs in boxes': (markup) => markup.replace(/<p>(.*?)<\/p>/gs, '<div class="text"><p>$1</p></div>'),
  'languages of titles': (markup) =>
    markup.replace(
      /<(h\d|strong|b|dt|summary)>(?=[\p{L}<])(.*?)<\/\1>/gu,
      '<$1><span lang="en">$2</span></$1>',
    ),
  'languages of parts': (markup) =>
    markup.replace(/<(li|p|div|article|td)(?=[ >])(?! lang)/g, '<$1 lang="en"'),
  fonts: (markup) =>
    markup
      .replace(/<(p|li|h\d)>(.*?)<\/\1>/g, '<$1><font face="Arial">$2</font></$1>')
      .replace(/<font face="Arial">(.*?<(?:ul|h\d|p|div).*?)<\/font>/g, '$1'),
};
