import mammoth from 'mammoth';

/** A Word document as HTML: headings, lists, links and emphasis, without pictures. Rejects if the file is not a Word document. */
export async function htmlOfDocx(bytes: ArrayBuffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: bytes },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      ignoreEmptyParagraphs: true,
    },
  );
  return value;
}
