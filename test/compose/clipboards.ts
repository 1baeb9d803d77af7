/**
 * HTML as programs put it on the clipboard. The markup is authentic (Word and Outlook with `mso-` styles, Word online with
 * text runs, Google Docs with a guid, Apple Notes from Cocoa's HTML writer); the words are made up.
 */

export interface Copied {
  heading: string;
  items: readonly string[];
}

const NOS = '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ';

/** Line breaks in the source as Word inserts them: anywhere, without meaning. */
const broken = (text: string) => text.replace(/(.{50}\S*) /g, '$1\n');

function wordItem(item: string, i: number, count: number): string {
  const place = count === 1 ? '' : i === 0 ? 'CxSpFirst' : i === count - 1 ? 'CxSpLast' : 'CxSpMiddle';
  return `<p class=MsoListParagraph${place} style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:
Symbol;mso-ansi-language:EN-US'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>${NOS}</span></span></span><![endif]><span
lang=EN-US style='mso-ansi-language:EN-US'>${broken(item)}<o:p></o:p></span></p>`;
}

const WORD_HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style>
</head>`;

export const word = (lists: readonly Copied[]): string => `${WORD_HEAD}
<body lang=NO-BOK style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
${lists
  .map(
    ({ heading, items }) => `<h2><span lang=EN-US>${heading}<o:p></o:p></span></h2>

${items.map((item, i) => wordItem(item, i, items.length)).join('\n\n')}

<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
  )
  .join('\n\n')}
<!--EndFragment-->
</body>
</html>`;

/** Outlook on the web keeps Word's classes, and bullets as text. */
export const outlook = (lists: readonly Copied[]): string =>
  `<html><body><!--StartFragment-->${lists
    .map(
      ({ heading, items }) =>
        `<p class="x_MsoNormal elementToProof"><b><span>${heading}</span></b></p>${items
          .map(
            (item) =>
              `<p class="x_MsoListParagraph elementToProof" style="margin: 0cm 0cm 0cm 36pt; text-indent: -18pt;"><span style="font-family: Symbol;">·<span style="font: 7pt 'Times New Roman';">${NOS}</span></span><span lang="EN-US">${item}</span></p>`,
          )
          .join('')}`,
    )
    .join('<p class="x_MsoNormal elementToProof">&nbsp;</p>')}<!--EndFragment--></body></html>`;

export const wordOnline = (lists: readonly Copied[]): string =>
  `<html><body><!--StartFragment-->${lists
    .map(
      ({ heading, items }) =>
        `<div class="OutlineElement Ltr SCXW12345678 BCX0"><p class="Paragraph SCXW12345678 BCX0" role="heading" aria-level="2" xml:lang="EN-US" lang="EN-US"><span data-contrast="auto" xml:lang="EN-US" lang="EN-US" class="TextRun SCXW12345678 BCX0"><span class="NormalTextRun SCXW12345678 BCX0">${heading}</span></span><span class="EOP SCXW12345678 BCX0" data-ccp-props="{}">&nbsp;</span></p></div>${items
          .map(
            (item, i) =>
              `<div class="ListContainerWrapper SCXW12345678 BCX0"><ul class="BulletListStyle1 SCXW12345678 BCX0" role="list"><li data-leveltext="" data-font="Symbol" data-listid="2" aria-setsize="-1" data-aria-posinset="${i + 1}" data-aria-level="1" role="listitem" class="OutlineElement Ltr SCXW12345678 BCX0"><p class="Paragraph SCXW12345678 BCX0"><span data-contrast="auto" xml:lang="EN-US" lang="EN-US" class="TextRun SCXW12345678 BCX0"><span class="NormalTextRun SCXW12345678 BCX0">${item.slice(0, 20)}</span><span class="NormalTextRun SpellingErrorV2Themed SCXW12345678 BCX0">${item.slice(20)}</span></span><span class="EOP SCXW12345678 BCX0" data-ccp-props="{}">&nbsp;</span></p></li></ul></div>`,
          )
          .join('')}`,
    )
    .join('')}<!--EndFragment--></body></html>`;

const DOCS_STYLE =
  'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;';

export const googleDocs = (lists: readonly Copied[]): string =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-6f0c2d4e-7fff-1111-2222-333344445555">${lists
    .map(
      ({ heading, items }) =>
        `<h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="${DOCS_STYLE.replace('11pt', '16pt')}">${heading}</span></h2><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${items
          .map(
            (item) =>
              `<li dir="ltr" style="list-style-type:disc;font-size:11pt;white-space:pre;" aria-level="1"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation"><span style="${DOCS_STYLE}">${item}</span></p></li>`,
          )
          .join('')}</ul>`,
    )
    .join('<br />')}</b><br class="Apple-interchange-newline">`;

export const appleNotes = (
  lists: readonly Copied[],
): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta http-equiv="Content-Style-Type" content="text/css">
<title></title>
<meta name="Generator" content="Cocoa HTML Writer">
<style type="text/css">
p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 18.0px '.AppleSystemUIFont'}
li.li2 {margin: 0.0px 0.0px 0.0px 0.0px; font: 13.0px '.AppleSystemUIFont'}
span.s1 {font-weight: bold}
</style>
</head>
<body>
${lists
  .map(
    ({ heading, items }) => `<p class="p1"><span class="s1"><b>${heading}</b></span></p>
<ul class="ul1">
${items.map((item) => `<li class="li2"><span class="s2"></span>${item}<span class="Apple-converted-space"> </span></li>`).join('\n')}
</ul>`,
  )
  .join('\n')}
</body>
</html>`;

/** A part of a page as copied by Chromium, with inline styles and absolute addresses. */
export const page = (lists: readonly Copied[]): string =>
  `<html><body><!--StartFragment-->${lists
    .map(
      ({ heading, items }) =>
        `<h2 style="color: rgb(0, 0, 0); font-family: &quot;Times New Roman&quot;; font-style: normal; letter-spacing: normal; text-align: start;">${heading}</h2><ul style="color: rgb(0, 0, 0); font-weight: 400;">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
    )
    .join('')}<!--EndFragment--></body></html>`;

/** Cells copied from Excel. */
export const excel = (rows: readonly (readonly string[])[]): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\,";}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=261><col width=87 span=3>
<!--StartFragment-->
${rows.map((row) => `<tr height=20>${row.map((cell) => `<td height=20 class=xl65 width=87>${cell}</td>`).join('')}</tr>`).join('\n')}
<!--EndFragment-->
</table></body></html>`;

/** The same as plain text, which each of these programs also puts on the clipboard. */
export const plain = (lists: readonly Copied[]): string =>
  lists
    .map(({ heading, items }) => `${heading}\n\n${items.map((item) => `•\t${item}`).join('\n')}`)
    .join('\n\n');
