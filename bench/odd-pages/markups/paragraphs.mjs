/** Entries in paragraphs, and those divided by rules, empty paragraphs and breaks. */
import { each, facts, inside, lines, more, moreLink, paragraph, text, textLine, title } from './parts.mjs';

const strong = (entry) => `<strong>${title(entry)}</strong>`;

export const PARAGRAPHS = {
  'p, bold and br': each((entry, style) =>
    paragraph([
      strong(entry),
      ...textLine(entry),
      ...lines(entry, style),
      ...(entry.more ? [moreLink(entry, style)] : []),
    ]),
  ),
  'p, bold and text': each(
    (entry, style) =>
      `<p><b>${title(entry)}</b> ${lines(entry, style)
        .map((line) => `${line}.`)
        .join(' ')}</p>${text(entry)}${more(entry, style)}`,
  ),
  'p, bold, then paragraphs': each(
    (entry, style) => `<p>${strong(entry)}</p>${text(entry)}${facts(entry, style, 'p')}${more(entry, style)}`,
  ),
  'p, bold, rules between': each(
    (entry, style) =>
      `<p>${strong(entry)}</p>${text(entry)}${paragraph(lines(entry, style))}${more(entry, style)}`,
    '<hr>',
  ),
  'p, rules between': each(
    (entry, style) => `<p>${title(entry)}</p>${text(entry)}${facts(entry, style, 'p')}`,
    '<hr>',
  ),
  'p, lines, empty paragraphs between': each(
    (entry, style) => paragraph([title(entry), ...textLine(entry), ...lines(entry, style)]),
    '<p>&nbsp;</p>',
  ),
  'p, lines, empty paragraphs between entries': each(
    (entry, style) => `<p>${title(entry)}</p>${text(entry)}${facts(entry, style, 'p')}`,
    '<p>&nbsp;</p>',
  ),
  'one p, empty lines between': inside(
    '<p>',
    (entry, style) => `${[strong(entry), ...textLine(entry), ...lines(entry, style)].join('<br>')}<br><br>`,
    '</p>',
  ),
  'p of a word processor': each(
    (entry, style) =>
      `<p class="MsoNormal"><b><span style="font-size:12.0pt">${title(entry)}<o:p></o:p></span></b></p>${lines(
        entry,
        style,
      )
        .map((line) => `<p class="MsoNormal"><span style="font-size:11.0pt">${line}<o:p></o:p></span></p>`)
        .join('')}${text(entry).replace('<p>', '<p class="MsoNormal">')}`,
  ),
  'bullets of a word processor': each(
    (entry, style) =>
      `<p class="MsoListParagraph"><span style="font-family:Symbol">·<span style="font:7.0pt">&nbsp;&nbsp;&nbsp; </span></span><b>${title(entry)}</b><br>${lines(entry, style).join('<br>')}</p>`,
  ),
};
